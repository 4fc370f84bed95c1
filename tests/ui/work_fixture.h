#pragma once

#include "ui/pages/work_page.h"

#include <gtest/gtest.h>
#include <cmath>
#include <mutex>

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include "tests/support/fake_parts.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/work_controls.h"
#include "ui/pages/work_load.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/schedule_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/usage_bar.h"

namespace stacknet::testing {

class WorkPageTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        window.showPage(QStringLiteral("work"));
    }
    template <typename Order>
    const Order* lastOrder() const {
        m_received = node.received();
        return m_received.empty() ? nullptr : std::get_if<Order>(&m_received.back());
    }
    QString state() const { return find<ui::StatusPill>("workState")->text(); }
    void setWork(const std::function<void(api::WorkInfo&)>& change) {
        showSnapshot([&](api::Snapshot& next) {
            api::WorkInfo work = *next.work;
            change(work);
            next.work = api::Shared(std::move(work));
        });
    }
    void showHost(const std::function<void(api::HostInfo&)>& change) {
        showSnapshot([&](api::Snapshot& next) {
            api::HostInfo host = *next.host;
            change(host);
            next.host = api::Shared(std::move(host));
        });
    }
    void choose(const char* action) {
        auto* found = find<QMenu>("workPauseMenu")->findChild<QAction*>(QLatin1String(action));
        ASSERT_NE(found, nullptr);
        found->trigger();
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(find<ui::ScheduleGrid>("scheduleGrid"), Qt::Key(code), modifiers);
    }
    mutable std::vector<api::Command> m_received;
};

}  // namespace stacknet::testing
