#include "tests/a11y/audit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QShortcut>
#include <QTest>
#include <QWidget>

#include "ui/widgets/chart_plot.h"

namespace stacknet::testing {
namespace {

constexpr int kMostParts = 8;

QString nameOf(const QWidget& widget) {
    const QString name = widget.objectName();
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QLatin1String(widget.metaObject()->className()), name,
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

bool takesTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && widget.focusProxy() == nullptr &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QList<QWidget*> focusable(const QWidget& scope) {
    QList<QWidget*> found;
    for (auto* widget : scope.findChildren<QWidget*>()) {
        // A menu or a list that pops up is a window of its own.
        if (widget->window() == scope.window() && takesTab(*widget)) found << widget;
    }
    return found;
}

QString accessibleName(QWidget& widget) {
    const auto* face = QAccessible::queryAccessibleInterface(&widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name).trimmed();
}

}  // namespace

QStringList namelessWidgets(const QWidget& scope) {
    QStringList faults;
    for (auto* widget : focusable(scope)) {
        if (accessibleName(*widget).isEmpty())
            faults << QStringLiteral("no name: ") + nameOf(*widget);
    }
    return faults;
}

QStringList muteCharts(const QWidget& scope) {
    QStringList faults;
    for (auto* plot : scope.findChildren<ui::ChartPlot*>()) {
        if (!plot->isVisible()) continue;
        if (plot->accessibleName().isEmpty() || plot->accessibleDescription().isEmpty())
            faults << QStringLiteral("no description: ") + nameOf(*plot);
    }
    return faults;
}

QStringList focusFaults(QWidget& scope) {
    QStringList faults;
    const auto wanted = focusable(scope);
    if (wanted.isEmpty()) return faults;
    auto* window = scope.window();
    window->activateWindow();
    wanted.constFirst()->setFocus(Qt::TabFocusReason);
    QSet<QWidget*> reached;
    const auto most = window->findChildren<QWidget*>().size() + 2;
    const auto* first = window->focusWidget();
    for (qsizetype i = 0; i < most; ++i) {
        auto* here = window->focusWidget();
        if (here == nullptr) {
            faults << QStringLiteral("the focus went nowhere");
            break;
        }
        if (i > 0 && here == first) break;
        if (reached.contains(here)) {
            faults << QStringLiteral("a round that leaves others out, at ") + nameOf(*here);
            break;
        }
        reached << here;
        // Tab goes through the parts of a date first.
        for (int part = 0; part < kMostParts && window->focusWidget() == here; ++part)
            QTest::keyClick(here, Qt::Key_Tab);
        if (window->focusWidget() == here && wanted.size() > 1) {
            faults << QStringLiteral("the keyboard is caught in ") + nameOf(*here);
            break;
        }
    }
    for (auto* widget : wanted) {
        if (!reached.contains(widget) && takesTab(*widget))
            faults << QStringLiteral("never reached: ") + nameOf(*widget);
    }
    return faults;
}

QStringList doubleKeys(const QWidget& window) {
    QStringList faults;
    QHash<QString, QString> owners;
    const auto take = [&](const QKeySequence& keys, const QString& owner) {
        if (keys.isEmpty()) return;
        const QString text = keys.toString();
        if (owners.contains(text))
            faults << QStringLiteral("%1 twice: %2 and %3").arg(text, owners[text], owner);
        owners.insert(text, owner);
    };
    for (auto* shortcut : window.findChildren<QShortcut*>()) {
        const auto* parent = qobject_cast<QWidget*>(shortcut->parent());
        const bool wide = shortcut->context() == Qt::WindowShortcut ||
                          shortcut->context() == Qt::ApplicationShortcut;
        if (wide && shortcut->isEnabled() && (parent == nullptr || parent->isVisible()))
            take(shortcut->key(), QStringLiteral("shortcut ") + shortcut->objectName());
    }
    for (auto* action : window.findChildren<QAction*>()) {
        const bool wide = action->shortcutContext() != Qt::WidgetShortcut &&
                          action->shortcutContext() != Qt::WidgetWithChildrenShortcut;
        if (wide && action->isEnabled())
            take(action->shortcut(), QStringLiteral("action ") + action->text());
    }
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled())
            take(QKeySequence::mnemonic(button->text()), nameOf(*button));
    }
    for (auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            take(QKeySequence::mnemonic(label->text()), nameOf(*label));
    }
    return faults;
}

QStringList audit(QWidget& scope, const QString& where) {
    QStringList faults = namelessWidgets(scope) + muteCharts(scope) + focusFaults(scope) +
                         doubleKeys(*scope.window());
    for (auto& fault : faults) fault = where + QStringLiteral(": ") + fault;
    return faults;
}

}  // namespace stacknet::testing
