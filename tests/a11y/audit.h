#pragma once

#include <QStringList>

class QWidget;

namespace stacknet::testing {

/// What is wrong for people who use a keyboard or a screen reader, one line each; empty: nothing.
/// Looks at what is visible and enabled under `scope`, a window or a part of one.

/// Widgets that take the focus and have no name.
QStringList namelessWidgets(const QWidget& scope);
/// Charts without a name or a description.
QStringList muteCharts(const QWidget& scope);
/// Follows Tab through the window of `scope`: widgets under `scope` that it never reaches, and
/// widgets that it does not leave.
QStringList focusFaults(QWidget& scope);
/// Keys and mnemonics that two things in the window answer to.
QStringList doubleKeys(const QWidget& window);

/// All of the above, each line with `where` before it.
QStringList audit(QWidget& scope, const QString& where);

}  // namespace stacknet::testing
