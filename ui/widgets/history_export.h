#pragma once

#include <cstdint>
#include <memory>

#include <QObject>
#include <QSaveFile>

#include "ui/models/history_model.h"

namespace stacknet::ui {

/// Writes a long table to a file page by page: never more than one page is in memory. The file is
/// there whole or not at all, readable by its owner only. Times as UTC, base units, whole ids; text
/// that a spreadsheet would run as a formula gets an apostrophe in CSV. GUI thread; ends by itself
/// with finished(), after which it deletes itself.
class HistoryExport final : public QObject {
    Q_OBJECT
public:
    HistoryExport(PageSource source, api::HistoryQuery query, std::vector<HistoryColumn> columns,
                  bool json, const QString& path, QObject* parent);
    void start();
    /// Nothing is left behind.
    void cancel();

signals:
    /// `total` is 0 where it is not known.
    void progress(quint64 rows, quint64 total);
    void finished(const stacknet::Result<quint64>& rows);

private:
    void fetch();
    void take(const Result<api::HistoryPage>& answer);
    QByteArray lines(const api::HistoryPage& page);
    void end(const Result<quint64>& rows);
    void fail();

    PageSource m_source;
    api::HistoryQuery m_query;
    std::vector<HistoryColumn> m_columns;
    bool m_json;
    QSaveFile m_file;
    quint64 m_rows = 0;
    quint64 m_total = 0;
    bool m_over = false;
};

}  // namespace stacknet::ui
