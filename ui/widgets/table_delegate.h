#pragma once

#include <QStyledItemDelegate>

namespace stacknet::ui {

/// Paints table cells: pills for states, fixed pitch for digits and ids, one rule under each row.
class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace stacknet::ui
