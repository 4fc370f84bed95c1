#pragma once

#include <QIdentityProxyModel>

namespace stacknet::ui {

/// The value of a cell for a role, with amounts hidden while the privacy mask is on: from the
/// screen, tool tips and screen readers. ExportRole stays exact.
QVariant maskedData(const QModelIndex& cell, int role);

/// A model seen through the privacy mask; fetching and sorting go through to it.
class MaskProxy final : public QIdentityProxyModel {
    Q_OBJECT
public:
    explicit MaskProxy(QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role) const override;
};

}  // namespace stacknet::ui
