// The screens on the real engine: four nodes in this process, the window on the first.

#include <filesystem>

#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "ui/bridge/node_bridge.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/kpi_card.h"

namespace stacknet::testing {
namespace {

class EngineUiTest : public ::testing::Test {
protected:
    EngineUiTest() {
        char folder[] = "/tmp/stacknet-ui-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        EXPECT_TRUE(engine::makeLocalNetwork(m_folder, 4, "Local network", m_clock, m_rng).ok());
        for (unsigned index = 0; index < 4; ++index) {
            engine::LocalNodeOptions options;
            options.dataDirectory = engine::localNode(m_folder, index).root;
            options.http = "127.0.0.1:0";
            m_nodes.push_back(
                std::make_unique<engine::LocalNode>(std::move(options), m_clock, m_rng));
        }
        window.resize(1'440, 900);
        window.show();
        bridge.attach(m_nodes.front().get());
    }
    ~EngineUiTest() override {
        bridge.attach(nullptr);
        m_nodes.clear();
        std::filesystem::remove_all(m_folder);
    }

    static bool until(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 40'000);
    }
    template <typename T = QWidget>
    T* find(const char* name) const {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << "no widget " << name;
        return found;
    }
    void click(const char* name) const {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    /// True once the screen shows exactly what the engine's newest picture says.
    bool shows(const char* card, const std::function<std::uint64_t(const api::Snapshot&)>& number) {
        return until([&] {
            return find<ui::KpiCard>(card)->value() ==
                   QLocale().toString(static_cast<qulonglong>(number(*m_nodes[0]->snapshot())));
        });
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    std::vector<std::unique_ptr<engine::LocalNode>> m_nodes;
    ui::NodeBridge bridge;
    ui::MainWindow window{bridge, true};
};

TEST_F(EngineUiTest, EveryPageShowsTheEnginesNumbers) {
    ASSERT_TRUE(until([&] { return m_nodes[0]->snapshot()->chain.height >= 2; }));
    ASSERT_TRUE(until([&] { return bridge.snapshot()->chain.height >= 2; }));
    EXPECT_TRUE(shows("kpiHeight", [](const auto& now) { return now.chain.height; }));
    EXPECT_TRUE(shows("kpiProposals", [](const auto& now) { return now.chain.proposalsLeft; }));
    EXPECT_TRUE(shows("kpiPeers", [](const auto& now) {
        return static_cast<std::uint64_t>(std::count_if(
            now.peers.begin(), now.peers.end(),
            [](const auto& peer) { return peer.state == api::PeerState::Connected; }));
    }));
    EXPECT_EQ(find<ui::KpiCard>("kpiLeader")->value(),
              QString::fromStdString(m_nodes[0]->snapshot()->chain.leaderName));
    EXPECT_TRUE(find<QWidget>("localNetworkBanner")->isVisible());
    EXPECT_EQ(find<QLabel>("httpAddress")->text(),
              QString::fromStdString(m_nodes[0]->snapshot()->service.httpAddress));

    click("nav_node_keys");
    EXPECT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 1; }));
    click("scopeNetwork");
    EXPECT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 4; }));
    EXPECT_TRUE(find<QWidget>("localNetworkBanner")->isVisible());
    click("nav_work");
    EXPECT_EQ(window.currentPage(), QStringLiteral("work"));
    EXPECT_TRUE(find<QWidget>("localNetworkBanner")->isVisible());
    click("nav_logs");
    EXPECT_TRUE(
        until([&] { return find<QAbstractItemView>("logLines")->model()->rowCount() > 5; }));
}

TEST_F(EngineUiTest, AnApiKeyMadeOnTheScreenIsKnownToTheEngine) {
    ASSERT_TRUE(
        until([&] { return bridge.snapshot()->engine.state == api::EngineState::Running; }));
    click("createApiKey");
    QTest::keyClicks(find<QLineEdit>("apiKeyName"), QStringLiteral("laptop"));
    click("createApiKeyConfirm");
    auto* secret = find<QLineEdit>("apiKeySecret");
    ASSERT_TRUE(until([&] { return !secret->text().isEmpty(); }));
    EXPECT_TRUE(secret->text().startsWith(QStringLiteral("gk_live_")));
    ASSERT_TRUE(until([&] { return m_nodes[0]->snapshot()->apiKeys.size() == 1; }));
    EXPECT_EQ(m_nodes[0]->snapshot()->apiKeys[0].name, "laptop");
    find<QCheckBox>("apiKeyStored")->setChecked(true);
    click("apiKeyDone");
    EXPECT_TRUE(until([&] { return find<QTableView>("apiKeys")->model()->rowCount() == 1; }));
}

}  // namespace
}  // namespace stacknet::testing
