#include "ui/widgets/table_proxy.h"

#include "ui/models/roles.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/mask_proxy.h"

namespace stacknet::ui {
namespace {

bool hidden(const QModelIndex& source) {
    return PrivacyMask::instance().on() && source.data(AmountRole).toBool();
}

}  // namespace

TableProxy::TableProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, [this] {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void TableProxy::setNeedle(const QString& needle) {
    m_needle = needle;
    invalidateFilter();
}

QVariant TableProxy::data(const QModelIndex& index, int role) const {
    return maskedData(mapToSource(index), role);
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_needle.isEmpty()) return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const auto index = sourceModel()->index(row, column, parent);
        if (hidden(index)) continue;  // or typing digits would find an amount out
        if (index.data(Qt::DisplayRole).toString().contains(m_needle, Qt::CaseInsensitive) ||
            index.data(ExportRole).toString().contains(m_needle, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

}  // namespace stacknet::ui
