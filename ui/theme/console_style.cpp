#include "ui/theme/console_style.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include "ui/theme/control_paint.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kIndicator = 18;
constexpr int kMotionMs = 120;

/// Scroll areas and tab bars take the focus, and have no name of their own: they are named after
/// what they are part of.
void nameContainers(QWidget* widget) {
    const bool container = qobject_cast<QScrollArea*>(widget) || qobject_cast<QTabBar*>(widget);
    if (!container || !widget->accessibleName().isEmpty()) return;
    for (auto* parent = widget->parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        if (parent->accessibleName().isEmpty()) continue;
        widget->setAccessibleName(parent->accessibleName());
        return;
    }
}

}  // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ConsoleStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    nameContainers(widget);
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
    // Where one types, the line edit inside brings its own margin.
    const auto* box = qobject_cast<const QComboBox*>(widget);
    const bool typed = box == nullptr || box->isEditable();
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(kRing + (typed ? 0 : space::k2), kRing,
                                                -kRing - space::k5, -kRing));
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
            roundRect(painter,
                      option->rect.adjusted(
                          0, std::max(kIndicator, option->fontMetrics.height()) + 3, 0, 0),
                      QColor(), t.border, kCardRadius);
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
