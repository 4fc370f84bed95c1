#include "ui/widgets/history_export.h"

#include <algorithm>
#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

#include "ui/widgets/table_export.h"

#include "core/base/sentence.h"

namespace stacknet::ui {

HistoryExport::HistoryExport(PageSource source, api::HistoryQuery query,
                             std::vector<HistoryColumn> columns, bool json, const QString& path,
                             QObject* parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_query(std::move(query)),
      m_columns(std::move(columns)),
      m_json(json),
      m_file(path) {
    m_query.limit = api::kHistoryPageMax;
}

void HistoryExport::start() {
    if (!m_file.open(QIODevice::WriteOnly) ||
        !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        fail();
        return;
    }
    QStringList titles;
    for (const auto& column : m_columns) titles << csvCell(column.title);
    m_file.write(m_json ? QByteArray("[") : titles.join(QLatin1Char(',')).toUtf8() + "\r\n");
    m_query.count = true;
    fetch();
}

void HistoryExport::fetch() {
    m_source(m_query, this, [this](const Result<api::HistoryPage>& answer) { take(answer); });
}

void HistoryExport::take(const Result<api::HistoryPage>& answer) {
    if (m_over) return;
    if (!answer.ok()) {
        end(answer.error());
        return;
    }
    const auto& page = answer.value();
    if (page.totalKnown) m_total = page.total;
    const auto content = lines(page);
    m_rows += page.rows.size();
    if (m_file.write(content) != content.size()) {
        fail();
        return;
    }
    emit progress(m_rows, m_total);
    if (m_over) return;  // cancelled by whoever heard of the progress
    if (!page.next.empty() && page.next != m_query.after && !page.rows.empty()) {
        m_query.after = page.next;
        m_query.count = false;
        fetch();
        return;
    }
    if (m_json) m_file.write("\n]\n");
    if (m_file.commit())
        end(m_rows);
    else
        fail();
}

QByteArray HistoryExport::lines(const api::HistoryPage& page) {
    std::vector<std::size_t> from;
    for (const auto& column : m_columns)
        from.push_back(static_cast<std::size_t>(
            std::find(page.columns.begin(), page.columns.end(), column.name.toStdString()) -
            page.columns.begin()));
    QByteArray text;
    auto number = m_rows;
    for (const auto& row : page.rows) {
        QStringList cells;
        QJsonObject object;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = from[i] < row.cells.size() ? PagedHistoryModel::exportText(
                                                                  m_columns[i], row.cells[from[i]])
                                                            : QString();
            if (m_json)
                object.insert(m_columns[i].title, cell);
            else
                cells << csvCell(cell);
        }
        if (m_json)
            text += (number++ == 0 ? "\n" : ",\n") +
                    QJsonDocument(object).toJson(QJsonDocument::Compact);
        else
            text += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return text;
}

void HistoryExport::cancel() {
    end(makeError("ui.export_cancelled", sentence("The export was cancelled; no file was written."),
                  true));
}

void HistoryExport::fail() {
    end(makeError("ui.save_failed",
                  sentence("Could not write %1: %2; choose another folder or free some space.",
                           {m_file.fileName().toStdString(), m_file.errorString().toStdString()})));
}

void HistoryExport::end(const Result<quint64>& rows) {
    if (m_over) return;
    m_over = true;
    if (!rows.ok()) m_file.cancelWriting();
    emit finished(rows);
    deleteLater();
}

}  // namespace stacknet::ui
