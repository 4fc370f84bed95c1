#include "ui/theme/control_paint.h"

#include <algorithm>

#include <QAbstractSpinBox>
#include <QPainter>
#include <QWidget>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kSpinButton = 24;

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

}  // namespace

int buttonIcon() {
    return Theme::instance().scaled(16);
}

int menuArrow() {
    return Theme::instance().scaled(12);
}

QString variantOf(const QWidget* widget) {
    return widget ? widget->property("variant").toString() : QString();
}

void roundRect(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& line,
               double radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void focusRing(QPainter* painter, const QRect& rect, double radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

QRect body(const QRect& rect) {
    return rect.adjusted(kRing, kRing, -kRing, -kRing);
}

ButtonColors buttonColors(const QStyleOption* option, const QString& variant) {
    const auto& t = tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & QStyle::State_Sunken;
    const bool on = option->state & QStyle::State_On;
    const bool hover = option->state & QStyle::State_MouseOver;
    ButtonColors colors{t.surface, t.borderStrong, t.text};
    if (variant == QLatin1String("primary")) colors = {t.accent, t.accent, t.onAccent};
    if (variant == QLatin1String("danger")) colors = {t.danger, t.danger, t.onAccent};
    if (variant == QLatin1String("ghost")) colors = {QColor(), QColor(), t.text};
    if (!enabled) {
        const bool ghost = variant == QLatin1String("ghost");
        return {ghost ? QColor() : t.sunken, ghost ? QColor() : t.border, t.borderStrong};
    }
    if (on) return {t.accentTint, variant.isEmpty() ? t.accent : t.accentTint, t.accent};
    const double share = down ? 0.16 : hover ? 0.08 : 0.0;
    if (share > 0)
        colors.fill = mixed(colors.fill.isValid() ? colors.fill : t.surface, t.text, share);
    return colors;
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const auto colors = buttonColors(option, variantOf(widget));
    if (colors.fill.isValid() || colors.line.isValid())
        roundRect(painter, body(option->rect), colors.fill, colors.line);
}

/// Icon, text and, for menus, an arrow: centred, 8 px apart.
void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QString& variant) {
    const auto colors = buttonColors(&button, variant);
    const bool menu = button.features & QStyleOptionButton::HasMenu;
    const int icon = button.icon.isNull() ? 0 : buttonIcon();
    const int iconGap = icon > 0 && !button.text.isEmpty() ? space::k2 : 0;
    const int arrow = menu ? menuArrow() : 0;
    const int arrowGap = menu ? space::k2 : 0;
    const QString text = QString(button.text).remove(QLatin1Char('&'));
    const int room = button.rect.width() - 2 * space::k2 - icon - iconGap - arrow - arrowGap;
    const int textWidth = std::min(button.fontMetrics.horizontalAdvance(text), room);
    const int left =
        button.rect.center().x() + 1 - (icon + iconGap + textWidth + arrowGap + arrow) / 2;
    const int middle = button.rect.center().y() + 1;
    const auto place = [&](int x, int wide, int high) {
        return QStyle::visualRect(button.direction, button.rect,
                                  QRect(x, middle - high / 2, wide, high));
    };
    if (icon > 0) {
        const auto mode = button.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        button.icon.paint(painter, place(left, icon, icon), Qt::AlignCenter, mode);
    }
    const int words = left + icon + iconGap;
    painter->setPen(colors.text);
    painter->drawText(place(words, textWidth + 1, button.rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      button.fontMetrics.elidedText(text, Qt::ElideRight, textWidth + 1));
    if (menu)
        paintGlyph(*painter, Glyph::ChevronDown, place(words + textWidth + arrowGap, arrow, arrow),
                   colors.text);
}

void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QRect& handle) {
    const auto& t = tokens();
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (slider == nullptr || slider->minimum == slider->maximum) return;
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = active ? 2 : 3;
    const QRectF rect = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? t.borderStrong : t.border);
    const double radius = std::min(rect.width(), rect.height()) / 2;
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void drawCheckBox(const QStyleOption* option, QPainter* painter) {
    const auto& t = tokens();
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor mark = enabled ? t.accent : t.borderStrong;
    roundRect(painter, option->rect, on ? mark : t.surface, on ? mark : t.borderStrong, 4);
    if (on)
        paintGlyph(*painter, Glyph::Check, QRectF(option->rect).adjusted(3, 3, -3, -3), t.onAccent);
}

void drawRadio(const QStyleOption* option, QPainter* painter) {
    const auto& t = tokens();
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor mark = enabled ? t.accent : t.borderStrong;
    const QRectF ring = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? mark : t.borderStrong, on ? 2 : 1));
    painter->setBrush(t.surface);
    painter->drawEllipse(ring);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(ring.adjusted(4, 4, -4, -4));
    }
    painter->restore();
}

void drawTab(const QStyleOption* option, QPainter* painter) {
    const auto& t = tokens();
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected && option->state & QStyle::State_MouseOver)
        roundRect(painter, option->rect.adjusted(2, 2, -2, -4), t.window, QColor());
    if (selected)
        painter->fillRect(QRect(option->rect.left() + space::k2, option->rect.bottom() - 2,
                                option->rect.width() - 2 * space::k2, 3),
                          t.accent);
    if (option->state & QStyle::State_HasFocus) focusRing(painter, option->rect);
}

void drawTabLabel(const QStyleOptionTab& tab, QPainter* painter) {
    const auto& t = tokens();
    const bool selected = tab.state & QStyle::State_Selected;
    const bool enabled = tab.state & QStyle::State_Enabled;
    painter->save();
    painter->setPen(!enabled ? t.borderStrong : selected ? t.accent : t.text);
    painter->drawText(tab.rect, Qt::AlignCenter | Qt::TextSingleLine,
                      QString(tab.text).remove(QLatin1Char('&')));
    painter->restore();
}

/// Fills from the left in every language where it shows time or a share of a whole.
void drawProgress(const QStyleOption* option, QPainter* painter, bool contents) {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (bar == nullptr) return;
    const auto& t = tokens();
    constexpr int kThick = 8;
    QRect groove = bar->rect;
    groove.setTop(bar->rect.center().y() - kThick / 2);
    groove.setHeight(kThick);
    if (!contents) {
        roundRect(painter, groove, t.sunken, t.highContrast ? t.borderStrong : QColor(),
                  kThick / 2.0);
        return;
    }
    const bool busy = bar->maximum <= bar->minimum;
    if (busy) {  // no share that could be read as one
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, kThick / 2.0, Qt::DotLine, Qt::FlatCap));
        painter->drawLine(groove.left() + kThick, groove.center().y() + 1, groove.right() - kThick,
                          groove.center().y() + 1);
        painter->restore();
        return;
    }
    const double share =
        static_cast<double>(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    if (share <= 0) return;
    groove.setWidth(std::max(kThick, static_cast<int>(groove.width() * std::min(1.0, share))));
    roundRect(painter, groove, t.accent, QColor(), kThick / 2.0);
}

QRect spinBoxRect(const QStyleOptionComplex& option, QStyle::SubControl control) {
    const QRect inside = body(option.rect);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    const bool plain = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
    const int wide = plain ? 0 : kSpinButton;
    const int half = inside.height() / 2;
    QRect place;
    switch (control) {
        case QStyle::SC_SpinBoxUp:
            place = QRect(inside.right() - wide, inside.top(), wide, half);
            break;
        case QStyle::SC_SpinBoxDown:
            place = QRect(inside.right() - wide, inside.top() + half, wide, inside.height() - half);
            break;
        case QStyle::SC_SpinBoxEditField:
            place = inside.adjusted(-kRing, 1, -wide - 1, -1);
            break;
        default:
            return option.rect;
    }
    return QStyle::visualRect(option.direction, option.rect, place);
}

void drawSpinBox(const QStyleOptionSpinBox& spin, QPainter* painter) {
    const auto& t = tokens();
    const bool enabled = spin.state & QStyle::State_Enabled;
    roundRect(painter, body(spin.rect), enabled ? t.surface : t.sunken, t.borderStrong);
    if (spin.buttonSymbols != QAbstractSpinBox::NoButtons) {
        const auto arrow = [&](QStyle::SubControl control, Glyph glyph,
                               QAbstractSpinBox::StepEnabledFlag step) {
            const QRectF place = spinBoxRect(spin, control);
            paintGlyph(*painter, glyph, QRectF(place.center() - QPointF(5, 5), QSizeF(10, 10)),
                       spin.stepEnabled.testFlag(step) && enabled ? t.text : t.border);
        };
        arrow(QStyle::SC_SpinBoxUp, Glyph::ChevronUp, QAbstractSpinBox::StepUpEnabled);
        arrow(QStyle::SC_SpinBoxDown, Glyph::ChevronDown, QAbstractSpinBox::StepDownEnabled);
    }
    if (spin.state & QStyle::State_HasFocus) focusRing(painter, spin.rect);
}

void drawHeader(const QStyleOption* option, QPainter* painter) {
    const auto& t = tokens();
    painter->fillRect(option->rect, t.surface);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      t.border);
}

}  // namespace stacknet::ui
