#include "ui/pages/network_page.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QComboBox>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include "tests/ui/ui_fixture.h"
#include "ui/pages/network_ban_dialog.h"
#include "ui/pages/network_peers.h"
#include "ui/pages/network_routing.h"
#include "ui/text/format.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/chart_plot.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/usage_bar.h"

namespace stacknet::testing {
namespace {

class NetworkPageTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        window.showPage(QStringLiteral("network"));
    }
    std::string peerKey(std::size_t index) const { return node.snapshot()->peers[index].nodeKey; }
    void openPeer(std::size_t index) {
        window.showPage(QStringLiteral("network"), QString::fromStdString(peerKey(index)));
    }
};

TEST_F(NetworkPageTest, ValidatorsOfALocalNetworkAreStoppedAndFrozen) {
    auto* tabs = find<QTabWidget>("networkTabs");
    EXPECT_FALSE(tabs->isTabVisible(4)) << "only where this program runs a local network";
    showSnapshot([](api::Snapshot& next) {
        api::HostInfo host = *next.host;
        for (std::uint32_t index = 1; index < 4; ++index)
            host.localValidators.push_back(
                {index, api::LocalValidatorState::Running, sampleId(static_cast<int>(index))});
        next.chain.leader = sampleId(2);
        next.host = api::Shared(std::move(host));
    });
    ASSERT_TRUE(until([&] { return tabs->isTabVisible(4); }));
    window.showPage(QStringLiteral("network"), QStringLiteral("validators"));
    EXPECT_EQ(text("localQuorum"), QStringLiteral("4 of 4 run; blocks need 3 of them."));
    EXPECT_EQ(text("localName2"), QStringLiteral("Node 2, leads now"));
    EXPECT_FALSE(find<QPushButton>("localRun2")->isEnabled());
    click("localFreeze2");
    ASSERT_TRUE(until([&] { return find<QPushButton>("localRun2")->isEnabled(); }));
    EXPECT_EQ(find<ui::StatusPill>("localState2")->text(), QStringLiteral("Frozen"));
    EXPECT_EQ(find<QPushButton>("localRun2")->text(), QStringLiteral("Go on"));
    EXPECT_EQ(find<QPushButton>("localRun2")->accessibleName(), QStringLiteral("Go on node 2"));
    click("localStop3");
    ASSERT_TRUE(until([&] { return text("localQuorum").startsWith(QStringLiteral("2 of 4")); }));
    EXPECT_FALSE(find<QPushButton>("localStop3")->isEnabled());
    click("localRun3");
    EXPECT_TRUE(until([&] { return text("localQuorum").startsWith(QStringLiteral("3 of 4")); }));
}

TEST_F(NetworkPageTest, AValidatorOfALocalNetworkPlaysTheCensor) {
    showSnapshot([](api::Snapshot& next) {
        api::HostInfo host = *next.host;
        for (std::uint32_t index = 1; index < 4; ++index)
            host.localValidators.push_back(
                {index, api::LocalValidatorState::Running, sampleId(static_cast<int>(index))});
        next.host = api::Shared(std::move(host));
    });
    window.showPage(QStringLiteral("network"), QStringLiteral("validators"));
    EXPECT_FALSE(find("localCensors")->isVisible());
    EXPECT_EQ(find<QPushButton>("localWithhold2")->accessibleName(),
              QStringLiteral("Withhold node 2"));
    click("localWithhold2");
    ASSERT_TRUE(until([&] { return find("localCensors")->isVisible(); }));
    EXPECT_EQ(find<ui::StatusPill>("localState2")->text(), QStringLiteral("Withholding"));
    EXPECT_TRUE(find("localCensors")->accessibleName().contains(QStringLiteral("node 2")));
    EXPECT_EQ(text("localQuorum"), QStringLiteral("4 of 4 run; blocks need 3 of them."))
        << "a censor votes like any other";
    EXPECT_FALSE(find<QPushButton>("localWithhold2")->isEnabled());
    click("localWithhold3");
    ASSERT_TRUE(until([&] {
        return find("localCensors")->accessibleName().contains(QStringLiteral("node 2 and node 3"));
    }));
    EXPECT_EQ(find<QPushButton>("localRun2")->text(), QStringLiteral("Include again"));
    click("localRun2");
    click("localStop3");
    EXPECT_TRUE(until([&] { return !find("localCensors")->isVisible(); }));
    EXPECT_TRUE(find<QPushButton>("localWithhold3")->isEnabled()) << "a stopped one, too";
}

TEST_F(NetworkPageTest, NumbersAreThoseOfTheLinks) {
    const auto now = node.snapshot();
    std::uint64_t in = 0;
    for (const auto& peer : now->peers) in += peer.bytesIn;
    EXPECT_EQ(kpi("kpiNetPeers"), QStringLiteral("3"));
    EXPECT_EQ(find<ui::KpiCard>("kpiNetPeers")->detail(), QStringLiteral("2 in, 3 out"));
    EXPECT_EQ(kpi("kpiNetLatency"), QStringLiteral("3 ms"));
    EXPECT_EQ(kpi("kpiNetIn"),
              QLocale().formattedDataSize(static_cast<qint64>(in), 1, QLocale::DataSizeIecFormat));
    EXPECT_EQ(kpi("kpiNetReach"), QStringLiteral("yes"));
    EXPECT_EQ(kpi("kpiNetClock"), QStringLiteral("−12 ms"));
    EXPECT_TRUE(find("networkLocal")->isVisible());
    showSnapshot([](api::Snapshot& next) {
        next.chain.localNetwork = false;
        api::WorkInfo work = *next.work;
        for (auto& link : work.links) link.incoming = false;
        next.work = api::Shared(std::move(work));
    });
    EXPECT_EQ(kpi("kpiNetReach"), QStringLiteral("not seen"));
    EXPECT_FALSE(find("networkLocal")->isVisible());
    node.goStale(40'000);
    EXPECT_TRUE(until([&] { return find<ui::KpiCard>("kpiNetPeers")->isStale(); }));
}

TEST_F(NetworkPageTest, TablesAndChartsGoGreyWithTheirAge) {
    const auto grey = [this] {
        std::size_t all = 0;
        std::size_t old = 0;
        const auto count = [&](const QWidget& viewport) {
            ++all;
            const auto* effect = qobject_cast<QGraphicsOpacityEffect*>(viewport.graphicsEffect());
            if (effect != nullptr && effect->opacity() < 1) ++old;
        };
        for (auto* table : find("networkPage")->findChildren<QTableView*>())
            count(*table->viewport());
        for (auto* chart : find("networkPage")->findChildren<ui::ChartPlot*>())
            count(*chart->viewport());
        EXPECT_GT(all, 2u);
        return old == all ? 1 : old == 0 ? 0 : -1;
    };
    EXPECT_EQ(grey(), 0);
    node.goStale(40'000);
    EXPECT_TRUE(until([&] { return grey() == 1; }));
    node.goStale(0);
    EXPECT_TRUE(until([&] { return grey() == 0; }));
}

TEST_F(NetworkPageTest, OneCountOfPeersIsShownEverywhere) {
    showSnapshot([](api::Snapshot& next) {
        next.peers[0].state = api::PeerState::Unreachable;
        next.peers[1].roundTripMs = 20;
        next.peers[2].roundTripMs = 90;
    });
    ASSERT_EQ(node.snapshot()->peersConnected, 2u);
    EXPECT_EQ(kpi("kpiNetPeers"), QStringLiteral("2"));
    EXPECT_EQ(kpi("kpiNetLatency"), ui::durationText(node.snapshot()->peersRoundTripMs));
    EXPECT_TRUE(until([&] {
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (label->text() == QLatin1String("2 of 3 peers")) return true;
        }
        return false;
    }));
}

TEST_F(NetworkPageTest, APeerShowsSinceWhenItIsConnected) {
    openPeer(0);
    const auto since = node.snapshot()->work->links.front().sinceMs;
    ASSERT_GT(since, 0);
    EXPECT_EQ(find<ui::DetailList>("peerFields")->value(QStringLiteral("Connected since")),
              ui::timeText(since));
}

TEST_F(NetworkPageTest, SeveralPeersAreBannedTogether) {
    find<QTableView>("peers")->selectAll();
    find<QAction>("banSelectedPeers")->trigger();
    ASSERT_NE(dialog("confirmDialog"), nullptr);
    click("confirmAccept");
    ASSERT_TRUE(until([&] { return node.snapshot()->bans->size() == 3; }));
    for (const auto& ban : *node.snapshot()->bans)
        EXPECT_NEAR(static_cast<double>(ban.untilMs - nowMs()), 24 * 3'600'000.0, 60'000.0);
}

TEST_F(NetworkPageTest, APeerIsShownWholeAndCopied) {
    EXPECT_EQ(find<QTableView>("peers")->model()->rowCount(), 3);
    openPeer(1);
    auto* fields = find<ui::DetailList>("peerFields");
    EXPECT_EQ(fields->value(QStringLiteral("Node Key")), QString::fromStdString(peerKey(1)));
    EXPECT_EQ(fields->value(QStringLiteral("Link")), QStringLiteral("out"));
    EXPECT_EQ(fields->value(QStringLiteral("Messages dropped")), QStringLiteral("17"));
    EXPECT_TRUE(fields->value(QStringLiteral("Role")).contains(QStringLiteral("validator")));
    click("copyPeer");
    EXPECT_TRUE(ui::clipboardText().contains(QString::fromStdString(peerKey(1))));
    EXPECT_TRUE(ui::clipboardText().contains(QStringLiteral("\"address\"")));
}

TEST_F(NetworkPageTest, LatencyIsCountedByRange) {
    showSnapshot([](api::Snapshot& next) {
        next.peers[0].roundTripMs = 9;
        next.peers[1].roundTripMs = 10;
        next.peers[2].roundTripMs = 5'000;
    });
    const auto& bins = find<ui::HistogramBars>("latencyBars")->bins();
    ASSERT_EQ(bins.size(), 5u);
    EXPECT_EQ(bins[0].count, 1);
    EXPECT_EQ(bins[1].count, 1);
    EXPECT_EQ(bins[2].count + bins[3].count, 0);
    EXPECT_EQ(bins[4].count, 1);
    EXPECT_TRUE(find<ui::HistogramBars>("latencyBars")
                    ->accessibleDescription()
                    .contains(QStringLiteral("< 50 ms: 1")));
}

TEST_F(NetworkPageTest, ABanIsAskedForWithItsNumbersAndLifted) {
    showSnapshot([](api::Snapshot& next) {
        auto validators = *next.validators;
        for (auto& validator : validators) validator.connected = true;
        next.validators = api::Shared(std::move(validators));
    });
    openPeer(0);
    const auto effect = ui::banEffect(*node.snapshot(), peerKey(0));
    EXPECT_TRUE(effect.validator);
    EXPECT_EQ(effect.heardBefore, effect.total);
    EXPECT_LT(effect.heardAfter, effect.heardBefore);
    EXPECT_FALSE(effect.breaksQuorum());
    click("banPeer");
    ASSERT_TRUE(until([&] { return dialog("banPeerDialog") != nullptr; }));
    auto* box = dialog("banPeerDialog");
    EXPECT_TRUE(box->findChild<QLabel*>(QStringLiteral("banNumbers"))
                    ->text()
                    .contains(QLocale().toString(static_cast<qulonglong>(effect.heardAfter))));
    EXPECT_EQ(box->findChild<QWidget*>(QStringLiteral("banWarning")), nullptr);
    EXPECT_TRUE(box->findChild<QPushButton*>(QStringLiteral("banCancel"))->isDefault());
    auto* reason = box->findChild<QLineEdit*>(QStringLiteral("banReason"));
    auto* confirm = box->findChild<QPushButton*>(QStringLiteral("banConfirm"));
    reason->setText(QString(201, QLatin1Char('x')));
    EXPECT_FALSE(confirm->isEnabled());
    EXPECT_TRUE(box->findChild<QWidget*>(QStringLiteral("banProblem"))->isVisible());
    reason->setText(QStringLiteral("floods"));
    click(confirm);
    ASSERT_TRUE(until([&] { return bridge.snapshot()->bans->size() == 1; }));
    EXPECT_EQ(bridge.snapshot()->bans->front().reason, "floods");
    ASSERT_TRUE(until(
        [&] { return find<ui::StatusPill>("peerState")->text() == QLatin1String("Banned"); }));
    EXPECT_FALSE(find("banPeer")->isVisible());
    EXPECT_EQ(find<ui::DetailList>("peerFields")->value(QStringLiteral("Your reason")),
              QStringLiteral("floods"));
    click("unbanPeer");
    ASSERT_TRUE(until([&] { return bridge.snapshot()->bans->empty(); }));
    ASSERT_TRUE(until(
        [&] { return find<ui::StatusPill>("peerState")->text() == QLatin1String("Connected"); }));
}

TEST_F(NetworkPageTest, ABanThatBreaksTheQuorumIsWarnedAbout) {
    showSnapshot([](api::Snapshot& next) {
        auto validators = *next.validators;
        std::size_t left = 1;
        for (auto& validator : validators) {
            const bool it = validator.key == next.peers[0].nodeKey;
            validator.connected = it || left-- > 0;
            if (left > 1) left = 0;
        }
        next.validators = api::Shared(std::move(validators));
    });
    openPeer(0);
    EXPECT_TRUE(ui::banEffect(*node.snapshot(), peerKey(0)).breaksQuorum());
    click("banPeer");
    ASSERT_TRUE(until([&] { return dialog("banPeerDialog") != nullptr; }));
    auto* box = dialog("banPeerDialog");
    EXPECT_NE(box->findChild<QWidget*>(QStringLiteral("banWarning")), nullptr);
    const auto before = node.received().size();
    click(box->findChild<QPushButton*>(QStringLiteral("banCancel")));
    EXPECT_EQ(node.received().size(), before);
}

TEST_F(NetworkPageTest, ABanThatFailsStaysOpenAndKeepsWhatWasTyped) {
    openPeer(0);
    click("banPeer");
    ASSERT_TRUE(until([&] { return dialog("banPeerDialog") != nullptr; }));
    auto* box = dialog("banPeerDialog");
    box->findChild<QLineEdit*>(QStringLiteral("banReason"))->setText(QStringLiteral("why"));
    node.failNextCommand(makeError("network.too_many_bans", "This node keeps 1,000 bans."));
    auto* confirm = box->findChild<QPushButton*>(QStringLiteral("banConfirm"));
    click(confirm);
    ASSERT_TRUE(until([&] { return confirm->isEnabled(); }));
    EXPECT_TRUE(box->isVisible());
    EXPECT_EQ(box->findChild<QLineEdit*>(QStringLiteral("banReason"))->text(),
              QStringLiteral("why"));
    box->reject();
}

TEST_F(NetworkPageTest, TrafficIsDrawnWhileItIsSeen) {
    window.showPage(QStringLiteral("network"), QStringLiteral("traffic"));
    auto* chart = find<ui::ChartCard>("trafficChart");
    ASSERT_TRUE(until([&] { return chart->drawnPoints() > 0; }));
}

TEST_F(NetworkPageTest, RoutingShowsNodesAndWhyTheyWerePutOut) {
    window.showPage(QStringLiteral("network"), QStringLiteral("routing"));
    const auto routing = *node.snapshot()->routing;
    EXPECT_EQ(find<QTableView>("routingNodes")->model()->rowCount(),
              static_cast<int>(routing.nodes.size()));
    auto* decisions = find<QTableView>("routingDecisions");
    ASSERT_GT(decisions->model()->rowCount(), 0);
    EXPECT_TRUE(text("routingWhy").contains(QStringLiteral("Choose a decision")));
    decisions->selectRow(0);
    EXPECT_FALSE(text("routingWhy").contains(QStringLiteral("Choose a decision")));
    api::RoutingDecisionInfo nobody;
    nobody.errorMessage = "No node can.";
    nobody.filters = {{"not_attested", 3}};
    const QString words = ui::decisionWords(nobody);
    EXPECT_TRUE(words.startsWith(QStringLiteral("No node can.")));
    EXPECT_TRUE(words.contains(QStringLiteral("without a live attestation")));
}

TEST_F(NetworkPageTest, ReachabilityIsTestedAndSaysWhatItCannotProve) {
    node.setAnswer("network.reachability", [](const std::string&) -> Result<std::string> {
        return std::string(
            R"({"listening": "0.0.0.0:7001", "port": 7001, "incoming_peers": 2,
                "verdict": "from_outside", "addresses": [
                {"address": "127.0.0.1", "scope": "loopback", "reached": true, "why": ""},
                {"address": "10.1.2.3", "scope": "private", "reached": false, "why": "No route"}]})");
    });
    window.showPage(QStringLiteral("network"), QStringLiteral("reachability"));
    EXPECT_FALSE(find("reachState")->isVisible());
    click("reachTest");
    auto* state = find<ui::StatusPill>("reachState");
    ASSERT_TRUE(until([&] { return state->isVisible(); }));
    EXPECT_EQ(state->text(), QStringLiteral("Reached from outside"));
    auto* addresses = find<ui::DetailList>("reachAddresses");
    EXPECT_EQ(addresses->value(QStringLiteral("10.1.2.3")), QStringLiteral("No route"));
    EXPECT_TRUE(addresses->value(QStringLiteral("127.0.0.1")).contains(QStringLiteral("answers")));
    node.setAnswer("network.reachability", [](const std::string&) -> Result<std::string> {
        return makeError("engine.not_ready", "The engine is not running yet.", true);
    });
    click("reachTest");
    ASSERT_TRUE(until([&] { return !state->isVisible(); }));
    EXPECT_FALSE(text("reachWords").isEmpty());
    EXPECT_EQ(find<QTableView>("peerRefusals")->model()->rowCount(), 1);
}

TEST_F(NetworkPageTest, CatchingUpIsSaidInParts) {
    window.showPage(QStringLiteral("network"), QStringLiteral("reachability"));
    showSnapshot([](api::Snapshot& next) {
        next.consensus.snapshotSync = {};
        next.consensus.snapshotSync.active = true;
        next.consensus.snapshotSync.height = 40'960;
        next.consensus.snapshotSync.chunksDone = 17;
        next.consensus.snapshotSync.chunksTotal = 61;
        next.consensus.dropped = {{"wrong_epoch", 5}};
    });
    EXPECT_TRUE(text("snapshotSync").contains(QStringLiteral("17 of 61")));
    EXPECT_EQ(find<QTableView>("droppedMessages")->model()->rowCount(), 1);
}

TEST_F(NetworkPageTest, WithoutPeersItSaysHowToGetSome) {
    showSnapshot([](api::Snapshot& next) {
        next.peers.clear();
        api::WorkInfo work = *next.work;
        work.links.clear();
        next.work = api::Shared(std::move(work));
    });
    EXPECT_EQ(kpi("kpiNetPeers"), QStringLiteral("0"));
    EXPECT_EQ(kpi("kpiNetLatency"), QStringLiteral("–"));
    EXPECT_TRUE(text("peerReason").contains(QStringLiteral("Choose a peer")));
}

}  // namespace
}  // namespace stacknet::testing
