#pragma once

#include <QSortFilterProxyModel>
#include <string>

namespace stacknet::ui {

class LogModel;

/// Lines at or above a level that contain a text, in any case.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LogFilter(LogModel* source, QObject* parent = nullptr);
    void setLevel(int level);
    void setNeedle(const QString& needle);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogModel* m_source;
    int m_level = 1;
    std::string m_needle;
};

}  // namespace stacknet::ui
