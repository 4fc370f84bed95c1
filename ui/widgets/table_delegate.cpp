#include "ui/widgets/table_delegate.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include "ui/models/roles.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::ui {
namespace {

QString ltrIf(bool wanted, const QString& text) {
    return wanted ? ltrIsolated(text) : text;
}

}  // namespace

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto& t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->fillRect(option.rect, selected ? t.accentTint : hover ? t.window : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      t.border);
    const QRect cell = option.rect.adjusted(space::k2, 0, -space::k2, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const QVariant toneValue = index.data(ToneRole); toneValue.isValid()) {
        const Label label{text, static_cast<Tone>(toneValue.toInt())};
        const QVariant glyph = index.data(GlyphRole);
        paintPill(*painter, cell, label, Theme::instance().font(TextRole::Caption),
                  glyph.isValid() ? static_cast<Glyph>(glyph.toInt()) : toneGlyph(label.tone));
    } else {
        const bool mono = index.data(MonoRole).toBool();
        const QFont font = mono ? Theme::instance().font(TextRole::Mono) : option.font;
        painter->setFont(font);
        painter->setPen(t.text);
        const auto alignment =
            static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        // Digits and ids read left to right in every language.
        painter->drawText(
            cell, int(alignment) | Qt::TextSingleLine,
            ltrIf(mono, QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width())));
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row() &&
                         view->currentIndex().parent() == index.parent();
    if (current && view->currentIndex() == index) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(tableRowHeight());
    return size;
}

}  // namespace stacknet::ui
