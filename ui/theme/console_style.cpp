#include "ui/theme/console_style.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kIndicator = 18;
constexpr int kMotionMs = 120;

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
               double radius = kControlRadius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void focusRing(QPainter* painter, const QRect& rect, double radius = kControlRadius + kRing) {
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

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

struct ButtonColors {
    QColor fill, line, text;
};

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
    const double share =
        busy ? 0.35
             : static_cast<double>(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    if (share <= 0) return;
    groove.setWidth(std::max(kThick, static_cast<int>(groove.width() * std::min(1.0, share))));
    roundRect(painter, groove, t.accent, QColor(), kThick / 2.0);
}

constexpr int kSpinButton = 24;

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
            place = inside.adjusted(space::k1, 1, -wide - 1, -1);
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

}  // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ConsoleStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget) ||
        qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                              const QWidget* widget) const {
    switch (metric) {
        case PM_ScrollBarExtent:
            return 12;
        case PM_ScrollView_ScrollBarSpacing:
        case PM_ScrollView_ScrollBarOverlap:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
            return kIndicator;
        case PM_CheckBoxLabelSpacing:
            return space::k2;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return buttonIcon();
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return kIndicator;
        case PM_TabBarTabHSpace:
            return 2 * space::k4;
        case PM_TabBarTabVSpace:
            return 2 * space::k2;
        case PM_TabBarBaseOverlap:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
            return 0;
        case PM_HeaderMargin:
            return space::k2;
        case PM_ToolTipLabelFrameWidth:
            return space::k2;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ComboBox_Popup:
        case SH_ItemView_ActivateItemOnSingleClick:
            return 0;
        case SH_ScrollBar_Transient:
            return 0;
        case SH_Widget_Animation_Duration:
            return Theme::instance().look().reducedMotion ? 0 : kMotionMs;
        case SH_TabBar_ElideMode:
            return Qt::ElideNone;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                     const QSize& size, const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_PushButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            const int icon = button && !button->icon.isNull() ? buttonIcon() + space::k2 : 0;
            const int text = button ? button->fontMetrics.horizontalAdvance(
                                          QString(button->text).remove(QLatin1Char('&')))
                                    : size.width();
            const bool menu = button && (button->features & QStyleOptionButton::HasMenu);
            const bool ghost = variantOf(widget) == QLatin1String("ghost");
            const int sides = text == 0 ? space::k2 : ghost ? space::k3 : space::k4;
            result.setWidth(text + icon + (menu ? menuArrow() + space::k2 : 0) + 2 * sides +
                            2 * kRing);
            result.setHeight(std::max(kControlHeight, result.height()));
            break;
        }
        case CT_LineEdit:
        case CT_SpinBox:
            result.setHeight(std::max(kControlHeight, result.height()));
            break;
        case CT_ComboBox:
            result.setHeight(std::max(kControlHeight, result.height()));
            result.rwidth() += space::k4;
            break;
        case CT_ToolButton:
            result.setHeight(std::max(kControlHeight, result.height()));
            result.setWidth(std::max(kControlHeight, result.width() + 2 * kRing));
            break;
        case CT_MenuItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
                result.setHeight(std::max(30, result.height()));
            break;
        }
        default:
            break;
    }
    return result;
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const {
    switch (element) {
        case SE_LineEditContents:
            return option->rect.adjusted(kRing + space::k2, kRing, -kRing - space::k2, -kRing);
        case SE_PushButtonFocusRect:
            return option->rect;
        case SE_CheckBoxFocusRect:
        case SE_RadioButtonFocusRect:
            return option->rect;
        case SE_RadioButtonIndicator:
        case SE_CheckBoxIndicator: {
            QRect rect = QProxyStyle::subElementRect(element, option, widget);
            return rect.translated(option->direction == Qt::RightToLeft ? -kRing - 2 : kRing + 2,
                                   0);
        }
        case SE_RadioButtonContents:
        case SE_CheckBoxContents:
            return QProxyStyle::subElementRect(element, option, widget)
                .translated(option->direction == Qt::RightToLeft ? -kRing - 2 : kRing + 2, 0);
        default:
            return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                   SubControl subControl, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr) return QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool flat = bar->orientation == Qt::Horizontal;
        const int length = flat ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        int handle = length;
        if (range > 0) {
            const auto share = static_cast<double>(bar->pageStep) / (range + bar->pageStep);
            handle = std::clamp(static_cast<int>(length * share), std::min(32, length), length);
        }
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - handle, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return flat ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                        : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
        };
        switch (subControl) {
            case SC_ScrollBarSlider:
                return piece(start, handle);
            case SC_ScrollBarSubPage:
                return piece(0, start);
            case SC_ScrollBarAddPage:
                return piece(start + handle, length - start - handle);
            case SC_ScrollBarGroove:
                return bar->rect;
            default:
                return {};
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(
            option->direction, option->rect,
            option->rect.adjusted(kRing + space::k2, kRing, -kRing - space::k5, -kRing));
    if (control == CC_SpinBox) return spinBoxRect(*option, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const {
    const auto& t = tokens();
    switch (element) {
        case PE_PanelLineEdit: {
            const bool enabled = option->state & State_Enabled;
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                frame && frame->lineWidth == 0)
                return;
            roundRect(painter, body(option->rect), enabled ? t.surface : t.sunken, t.borderStrong);
            if (option->state & State_HasFocus) focusRing(painter, option->rect);
            return;
        }
        case PE_FrameLineEdit:
            return;
        case PE_PanelButtonCommand:
        case PE_PanelButtonTool:
            drawButton(option, painter, widget);
            return;
        case PE_FrameFocusRect:
            if (qobject_cast<const QAbstractItemView*>(widget)) {
                focusRing(painter, option->rect, 4);
                return;
            }
            if (option->state & State_KeyboardFocusChange) focusRing(painter, option->rect);
            return;
        case PE_IndicatorCheckBox:
            drawCheckBox(option, painter);
            return;
        case PE_IndicatorRadioButton:
            drawRadio(option, painter);
            return;
        case PE_FrameTabBarBase:
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                t.border);
            return;
        case PE_FrameTabWidget:
            return;
        case PE_FrameGroupBox:
            roundRect(painter, option->rect, QColor(), t.border, kCardRadius);
            return;
        case PE_PanelTipLabel:
            painter->fillRect(option->rect, t.text);
            return;
        case PE_FrameMenu:
            roundRect(painter, option->rect, QColor(), t.border, 0);
            return;
        case PE_IndicatorHeaderArrow: {
            const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            if (header == nullptr || header->sortIndicator == QStyleOptionHeader::None) return;
            painter->save();
            painter->translate(QRectF(option->rect).center());
            if (header->sortIndicator == QStyleOptionHeader::SortUp) painter->rotate(180);
            paintGlyph(*painter, Glyph::ChevronDown, QRectF(-6, -6, 12, 12), t.accent);
            painter->restore();
            return;
        }
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    const auto& t = tokens();
    switch (element) {
        case CE_PushButtonBevel:
            drawButton(option, painter, widget);
            return;
        case CE_PushButtonLabel: {
            const auto* source = qstyleoption_cast<const QStyleOptionButton*>(option);
            if (source == nullptr) break;
            drawButtonLabel(*source, painter, variantOf(widget));
            return;
        }
        case CE_Splitter:
            return;
        case CE_TabBarTabShape:
            drawTab(option, painter);
            return;
        case CE_TabBarTabLabel: {
            const auto* source = qstyleoption_cast<const QStyleOptionTab*>(option);
            if (source == nullptr) break;
            drawTabLabel(*source, painter);
            return;
        }
        case CE_ProgressBarGroove:
        case CE_ProgressBarContents:
            drawProgress(option, painter, element == CE_ProgressBarContents);
            return;

        case CE_HeaderSection:
        case CE_HeaderEmptyArea:
            drawHeader(option, painter);
            return;
        case CE_HeaderLabel: {
            const auto* source = qstyleoption_cast<const QStyleOptionHeader*>(option);
            if (source == nullptr) break;
            QStyleOptionHeader header = *source;
            header.palette.setColor(QPalette::ButtonText, t.muted);
            QProxyStyle::drawControl(element, &header, painter, widget);
            return;
        }
        default:
            break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    const auto& t = tokens();
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        const bool enabled = option->state & State_Enabled;
        roundRect(painter, body(option->rect), enabled ? t.surface : t.sunken, t.borderStrong);
        const QRect arrow(option->rect.right() - kRing - 22, option->rect.center().y() - 6, 14, 14);
        paintGlyph(*painter, Glyph::ChevronDown, visualRect(option->direction, option->rect, arrow),
                   t.muted);
        if (option->state & State_HasFocus) focusRing(painter, option->rect);
        return;
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin != nullptr) drawSpinBox(*spin, painter);
        return;
    }
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button == nullptr) return;
        const auto colors = buttonColors(
            option, variantOf(widget).isEmpty() ? QStringLiteral("ghost") : variantOf(widget));
        if (colors.fill.isValid()) roundRect(painter, body(option->rect), colors.fill, colors.line);
        QStyleOptionToolButton label = *button;
        label.palette.setColor(QPalette::ButtonText, colors.text);
        label.state &= ~(State_Sunken | State_On);
        label.rect = body(option->rect);
        drawControl(CE_ToolButtonLabel, &label, painter, widget);
        if (option->state & State_KeyboardFocusChange && option->state & State_HasFocus)
            focusRing(painter, option->rect);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace stacknet::ui
