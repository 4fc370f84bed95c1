#pragma once

#include <QSortFilterProxyModel>

namespace stacknet::ui {

/// Sorts by SortRole, filters over every column, and hides amounts while the privacy mask is on
/// (from the screen, tool tips and screen readers; ExportRole stays exact).
class TableProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TableProxy(QObject* parent = nullptr);
    void setNeedle(const QString& needle);
    const QString& needle() const { return m_needle; }
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_needle;
};

}  // namespace stacknet::ui
