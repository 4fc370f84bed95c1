#pragma once

#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

#include "tests/support/fake_history.h"
#include "tests/support/sample_alerts.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/inbox_columns.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/format.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::testing {

/// The inbox of a node to which four things have happened.
class InboxPageTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        alerts = sampleAlerts(nowMs());
        alerts.lastError.clear();
        show();
        window.showPage(QStringLiteral("inbox"));
        ASSERT_TRUE(until([&] { return rows("incidents") == 4; }));
    }
    void show() {
        node.setRows("alerts", kSampleAlertColumns, alertRows(alerts.recent));
        showSnapshot([&](api::Snapshot& next) { next.alerts = api::Shared(alerts); });
    }
    void tab(int index) { find<QTabWidget>("inboxTabs")->setCurrentIndex(index); }
    int rows(const char* table) const { return find<QTableView>(table)->model()->rowCount(); }
    QString cell(const char* table, int row, int column) const {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    void choose(const char* table, int row) { find<QTableView>(table)->selectRow(row); }
    /// The newest order of this kind that the node got.
    template <typename Order>
    std::optional<Order> last() const {
        std::optional<Order> found;
        for (const auto& command : node.received()) {
            if (const auto* order = std::get_if<Order>(&command)) found = *order;
        }
        return found;
    }
    template <typename Order>
    Order waitFor() {
        EXPECT_TRUE(until([&] { return last<Order>().has_value(); }));
        return last<Order>().value_or(Order{});
    }
    template <typename T>
    T* in(QDialog* box, const char* name) const {
        auto* found = box->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    static void trigger(const QPushButton* button, int entry) {
        button->menu()->actions().at(entry)->trigger();
    }

    api::AlertsInfo alerts;
};

}  // namespace stacknet::testing
