#include "ui/widgets/mask_proxy.h"

#include "ui/models/roles.h"
#include "ui/theme/privacy_mask.h"

namespace stacknet::ui {

QVariant maskedData(const QModelIndex& cell, int role) {
    const bool seen =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (seen && PrivacyMask::instance().on() && cell.data(AmountRole).toBool())
        return PrivacyMask::mask();
    return cell.data(role);
}

MaskProxy::MaskProxy(QObject* parent) : QIdentityProxyModel(parent) {
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, [this] {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

QVariant MaskProxy::data(const QModelIndex& index, int role) const {
    return maskedData(mapToSource(index), role);
}

}  // namespace stacknet::ui
