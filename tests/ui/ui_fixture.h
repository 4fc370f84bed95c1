#pragma once

#include <functional>

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "tests/support/fake_node.h"
#include "tests/support/sample_snapshot.h"
#include "ui/bridge/node_bridge.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/kpi_card.h"

namespace stacknet::testing {

inline std::int64_t nowMs() {
    return QDateTime::currentMSecsSinceEpoch();
}

/// A window over a scripted node, shown offscreen.
class UiTest : public ::testing::Test {
protected:
    void SetUp() override {
        window.resize(1'440, 900);
        window.show();
        bridge.attach(&node);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    void TearDown() override { bridge.attach(nullptr); }

    /// Waits until it is true, handling events; false after five seconds.
    static bool until(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 5'000);
    }

    template <typename T = QWidget>
    T* find(const char* name) const {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << "no widget " << name;
        return found;
    }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }
    QString kpi(const char* name) const { return find<ui::KpiCard>(name)->value(); }
    void click(const char* name) const { click(find<QAbstractButton>(name)); }
    static void click(QAbstractButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    /// What a screen reader does with a button that can be marked: Qt emits no `clicked` for it.
    static void toggle(QAbstractButton* button) {
        QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    }
    QDialog* dialog(const char* name) const {
        return window.findChild<QDialog*>(QString::fromLatin1(name));
    }
    /// The running picture with `change` made, shown on the screen.
    void showSnapshot(const std::function<void(api::Snapshot&)>& change) {
        node.update(change);
        const auto version = node.snapshot()->version;
        ASSERT_TRUE(until([&] { return bridge.snapshot()->version >= version; }));
    }

    FakeNode node{runningSnapshot(nowMs())};
    ui::NodeBridge bridge;
    ui::MainWindow window{bridge, true};
};

}  // namespace stacknet::testing
