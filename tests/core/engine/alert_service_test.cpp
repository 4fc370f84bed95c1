#include "core/engine/alert_service.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <mutex>

#include "core/base/file.h"

namespace stacknet::engine {
namespace {

namespace fs = std::filesystem;
constexpr std::int64_t kHour = 3'600'000;

class MovedClock final : public Clock {
public:
    std::int64_t wallMs() const override { return wall; }
    std::int64_t monotonicMs() const override { return wall - 1'000'000'000'000; }
    std::int64_t bootMs() const override { return monotonicMs(); }
    std::atomic<std::int64_t> wall = 1'800'000'000'000;
};

/// Alerts of a node whose picture the test paints.
class AlertServiceTest : public testing::Test {
protected:
    AlertServiceTest() {
        char folder[] = "/tmp/stacknet-alerts-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        start();
        for (int i = 0; i < 3; ++i) {
            api::PeerInfo peer;
            peer.nodeKey = std::string(64, static_cast<char>('a' + i));
            peer.state = api::PeerState::Connected;
            peer.lastSeenMs = 1;
            picture.peers.push_back(peer);
        }
        picture.engine.state = api::EngineState::Running;
        picture.service.inferenceReady = picture.service.sandboxReady = true;
        picture.service.httpAddress = "http://127.0.0.1:1";
    }
    ~AlertServiceTest() override {
        service.reset();
        fs::remove_all(m_folder);
    }
    void start() {
        service.reset();
        AlertService::Options options;
        options.database = m_folder / "alerts.db";
        options.disk = m_folder;
        options.sender = {"garage", "home", true};
        options.delivery.retryMs = {0, 0, 0};
        options.publish = [this](api::AlertsInfo info) {
            const std::lock_guard lock(m_mutex);
            m_info = std::move(info);
            m_changed.notify_all();
        };
        auto opened = AlertService::open(std::move(options), clock);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        service = std::move(*opened);
    }
    bool waitFor(const std::function<bool(const api::AlertsInfo&)>& seen) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(120), [&] { return seen(m_info); });
    }
    api::AlertsInfo info() {
        const std::lock_guard lock(m_mutex);
        return m_info;
    }
    Result<std::string> order(api::Command command) {
        std::optional<Result<std::string>> answer;
        service->order(std::move(command), [&](Result<std::string> result) {
            const std::lock_guard lock(m_mutex);
            answer = std::move(result);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return answer.has_value(); });
        return *answer;
    }
    Result<api::HistoryPage> page(api::HistoryQuery query) {
        query.table = "alerts";
        std::optional<Result<api::HistoryPage>> answer;
        service->page(query, [&](Result<api::HistoryPage> result) {
            const std::lock_guard lock(m_mutex);
            answer = std::move(result);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return answer.has_value(); });
        return *answer;
    }
    /// Looks once more at what is painted and waits until that is done.
    void look(std::int64_t afterMs = 1'000) {
        clock.wall += afterMs;
        picture.asOfMs = clock.wallMs();
        service->look(std::make_shared<api::Snapshot>(picture));
        EXPECT_TRUE(page({}).ok());  // its turn comes after the look
    }
    void connect(int peers) {
        for (int i = 0; i < 3; ++i) {
            picture.peers[static_cast<std::size_t>(i)].state =
                i < peers ? api::PeerState::Connected : api::PeerState::Unreachable;
        }
    }
    std::string watchPeers(std::vector<std::string> channels) {
        api::SaveAlertRule rule;
        rule.condition = "peers_below";
        rule.threshold = 3;
        rule.channels = std::move(channels);
        const auto saved = order(rule);
        EXPECT_TRUE(saved.ok()) << saved.error().message;
        return *saved;
    }
    /// A hook that writes what it is told of into a file of one line each.
    api::SaveAlertChannel hook(const char* script = nullptr) {
        const fs::path path = m_folder / "hook";
        std::ofstream(path) << "#!/bin/sh\n"
                            << (script != nullptr
                                    ? script
                                    : "echo \"$STACKNET_ALERT_KIND $STACKNET_ALERT_RULE\" >> " +
                                          (m_folder / "heard").string())
                            << "\n";
        fs::permissions(path, fs::perms::owner_all);
        api::SaveAlertChannel channel;
        channel.kind = "command";
        channel.name = "hook";
        channel.target = path.string();
        return channel;
    }
    std::vector<std::string> heard() {
        std::ifstream file(m_folder / "heard");
        std::vector<std::string> lines;
        for (std::string line; std::getline(file, line);) lines.push_back(line);
        return lines;
    }

    MovedClock clock;
    api::Snapshot picture;
    fs::path m_folder;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    api::AlertsInfo m_info;
    std::unique_ptr<AlertService> service;
};

TEST_F(AlertServiceTest, ARuleOfTheOperatorOpensTellsAndRecovers) {
    const auto channel = order(hook());
    ASSERT_TRUE(channel.ok());
    EXPECT_EQ(*channel, "channel_1");
    const std::string rule = watchPeers({"channel_1", "desktop"});
    EXPECT_EQ(rule, "rule_1");
    look();
    EXPECT_EQ(info().unread, 0U);
    connect(2);
    look();
    ASSERT_TRUE(waitFor([](const auto& now) { return now.channels[0].sent == 1; }));
    auto now = info();
    EXPECT_EQ(now.unread, 1U);
    EXPECT_EQ(now.warning, 1U);
    EXPECT_EQ(now.worst, AlertSeverity::Warning);
    ASSERT_EQ(now.recent.size(), 1U);
    EXPECT_EQ(now.recent[0].text, "Fewer than 3 peers are connected: 2.");
    EXPECT_EQ(now.recent[0].page, "network");
    ASSERT_EQ(now.notices.size(), 1U);
    EXPECT_EQ(now.notices[0].kind, "opened");
    connect(3);
    look();
    ASSERT_TRUE(waitFor([](const auto& then) { return then.channels[0].sent == 2; }));
    EXPECT_EQ(heard(), (std::vector<std::string>{"opened rule_1", "recovered rule_1"}));
    now = info();
    EXPECT_EQ(now.open, 0U);
    EXPECT_EQ(now.recent[0].state, AlertState::Recovered);
    EXPECT_EQ(now.notices[1].kind, "recovered");
    EXPECT_GT(now.notices[1].sequence, now.notices[0].sequence);
}

TEST_F(AlertServiceTest, EverythingIsThereAfterARestart) {
    ASSERT_TRUE(order(hook()).ok());
    const std::string rule = watchPeers({"desktop"});
    api::SetQuietHours quiet;
    quiet.enabled = true;
    quiet.fromMinute = 60;
    quiet.toMinute = 61;
    quiet.deliveriesPerHour = 7;
    quiet.keepDays = 30;
    ASSERT_TRUE(order(quiet).ok());
    ASSERT_TRUE(order(api::MuteAlertRule{rule, clock.wallMs() + kHour, "someone"}).ok());
    connect(1);
    look();
    const auto before = info();
    ASSERT_EQ(before.open, 1U);
    start();
    ASSERT_TRUE(waitFor([](const auto& now) { return now.open == 1; }));
    auto now = info();
    EXPECT_EQ(now.rules, before.rules);
    EXPECT_EQ(now.recent, before.recent);
    EXPECT_EQ(now.channels.size(), 1U);
    EXPECT_EQ(now.quietFromMinute, 60U);
    EXPECT_EQ(now.deliveriesPerHour, 7U);
    EXPECT_EQ(now.keepDays, 30U);
    look();
    EXPECT_EQ(info().recent[0].count, 1U) << "it is the same incident";
    EXPECT_TRUE(info().notices.empty()) << "and it is not told again";
}

TEST_F(AlertServiceTest, ATestSaysHowItWent) {
    auto channel = hook();
    ASSERT_TRUE(order(channel).ok());
    EXPECT_EQ(*order(api::TestAlertChannel{"channel_1"}), "channel_1");
    EXPECT_EQ(heard(), (std::vector<std::string>{"test "}));
    channel = hook("exit 9");
    channel.id = "channel_1";
    ASSERT_TRUE(order(channel).ok());
    const auto failed = order(api::TestAlertChannel{"channel_1"});
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().code, "alerts.program_failed");
    ASSERT_TRUE(waitFor([](const auto& now) { return now.channels[0].lastErrorMs > 0; }));
    EXPECT_NE(info().channels[0].lastError.find("9"), std::string::npos);
    EXPECT_EQ(order(api::TestAlertChannel{"none"}).error().code, "alerts.unknown_channel");
}

TEST_F(AlertServiceTest, ATestOfTheDesktopIsANoticeForEveryReader) {
    EXPECT_EQ(*order(api::TestAlertChannel{"desktop"}), "desktop");
    ASSERT_TRUE(waitFor([](const auto& now) { return now.notices.size() == 1; }));
    EXPECT_EQ(info().notices[0].kind, "test");
    EXPECT_EQ(info().notices[0].page, "inbox");
    EXPECT_TRUE(info().notices[0].incident.empty());
}

TEST_F(AlertServiceTest, ThePageSaysUntilWhenAnAlertIsMutedAndIsSortedByPage) {
    const auto rule = watchPeers({});
    connect(1);
    look();
    ASSERT_EQ(info().open, 1U);
    const auto cell = [&](const api::HistoryPage& page, std::string_view name) {
        const auto at = std::find(page.columns.begin(), page.columns.end(), name);
        return page.rows.front().cells.at(static_cast<std::size_t>(at - page.columns.begin()));
    };
    EXPECT_EQ(cell(*page({}), "muted_until_ms"), "0");
    const std::int64_t until = clock.wallMs() + kHour;
    ASSERT_TRUE(order(api::MuteAlertRule{rule, until, ""}).ok());
    EXPECT_EQ(cell(*page({}), "muted_until_ms"), std::to_string(until));
    api::HistoryQuery query;
    query.sort = "page";
    query.filters = {{"page", "is", "network"}};
    const auto found = page(query);
    ASSERT_TRUE(found.ok()) << found.error().message;
    ASSERT_EQ(found->rows.size(), 1U);
    EXPECT_EQ(cell(*found, "page"), "network");
    query.filters = {{"page", "is", "work"}};
    EXPECT_TRUE(page(query)->rows.empty());
}

TEST_F(AlertServiceTest, ADeliveryIsTriedFourTimesAndThenGivenUp) {
    const std::string count = (m_folder / "heard").string();
    ASSERT_TRUE(order(hook(("echo x >> " + count + "; exit 1").c_str())).ok());
    watchPeers({"channel_1"});
    connect(0);
    look();
    ASSERT_TRUE(waitFor([](const auto& now) { return now.channels[0].failed == 1; }));
    EXPECT_EQ(heard().size(), 4U);
    EXPECT_EQ(info().channels[0].sent, 0U);
}

TEST_F(AlertServiceTest, AFailedChannelIsAnAlertOfItsOwnAndNotToldToItself) {
    const std::string count = (m_folder / "heard").string();
    ASSERT_TRUE(order(hook(("echo x >> " + count + "; exit 1").c_str())).ok());
    ASSERT_FALSE(order(api::TestAlertChannel{"channel_1"}).ok());
    ASSERT_TRUE(waitFor([](const auto& now) { return now.channels[0].lastErrorMs > 0; }));
    look();
    ASSERT_TRUE(waitFor([](const auto& now) { return now.open == 1; }));
    EXPECT_EQ(info().recent[0].condition, "channel_failed");
    EXPECT_EQ(info().recent[0].subjectName, "hook");
    EXPECT_EQ(info().channels[0].queued, 0U);
    EXPECT_EQ(heard().size(), 1U);
}

TEST_F(AlertServiceTest, SecretsAndWebhookPathsStayInTheFile) {
    api::SaveAlertChannel channel;
    channel.kind = "webhook";
    channel.name = "room";
    channel.target = "https://hooks.example.org/T0K3N-path";
    channel.secret = "s1gning-key";
    ASSERT_TRUE(order(channel).ok());
    auto now = info();
    EXPECT_EQ(now.channels[0].target, "https://hooks.example.org/…");
    EXPECT_TRUE(now.channels[0].hasSecret);
    struct stat facts = {};
    ASSERT_EQ(::stat((m_folder / "alerts.db").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
    // Saved again without both, they stay; cleared, the key goes.
    channel.id = "channel_1";
    channel.target.clear();
    channel.secret.clear();
    channel.name = "chat room";
    ASSERT_TRUE(order(channel).ok());
    EXPECT_EQ(info().channels[0].target, "https://hooks.example.org/…");
    EXPECT_TRUE(info().channels[0].hasSecret);
    channel.clearSecret = true;
    ASSERT_TRUE(order(channel).ok());
    EXPECT_FALSE(info().channels[0].hasSecret);
    service.reset();
    const auto bytes = readFile(m_folder / "alerts.db", std::size_t{16} << 20);
    ASSERT_TRUE(bytes.ok());
    EXPECT_NE(asText(*bytes).find("T0K3N-path"), std::string_view::npos);
    EXPECT_EQ(asText(*bytes).find("s1gning-key"), std::string_view::npos);
}

TEST_F(AlertServiceTest, APasswordDoesNotFollowToAnotherServer) {
    api::SaveAlertChannel channel;
    channel.kind = "smtp";
    channel.name = "mail";
    channel.target = "me@example.org";
    channel.host = "smtp.example.org";
    channel.port = 587;
    channel.security = "starttls";
    channel.user = "me";
    channel.from = "node@example.org";
    channel.secret = "pass";
    ASSERT_TRUE(order(channel).ok());
    channel.id = "channel_1";
    channel.secret.clear();
    ASSERT_TRUE(order(channel).ok());
    EXPECT_TRUE(info().channels[0].hasSecret);
    channel.host = "smtp.elsewhere.org";
    ASSERT_TRUE(order(channel).ok());
    EXPECT_FALSE(info().channels[0].hasSecret);
}

TEST_F(AlertServiceTest, OrdersThatCannotBeAreRefusedByName) {
    const auto codeOf = [&](api::Command command) {
        const auto result = order(std::move(command));
        return result.ok() ? std::string("ok") : result.error().code;
    };
    api::SaveAlertRule rule;
    rule.condition = "peers_below";
    rule.threshold = 0;
    EXPECT_EQ(codeOf(rule), "api.bad_argument");
    rule.threshold = 2;
    rule.channels = {"channel_9"};
    EXPECT_EQ(codeOf(rule), "alerts.unknown_channel");
    rule.channels = {"all"};
    rule.id = "rule_9";
    EXPECT_EQ(codeOf(rule), "alerts.unknown_rule");
    rule.id = "clock_off";
    EXPECT_EQ(codeOf(rule), "api.bad_argument") << "a rule of the program keeps its condition";
    rule.id = "peers_below";
    EXPECT_EQ(codeOf(rule), "ok");
    EXPECT_EQ(codeOf(api::RemoveAlertRule{"peers_below"}), "alerts.built_in");
    EXPECT_EQ(codeOf(api::RemoveAlertRule{"rule_9"}), "alerts.unknown_rule");
    EXPECT_EQ(codeOf(api::MuteAlertRule{"rule_9", 1, ""}), "alerts.unknown_rule");
    EXPECT_EQ(codeOf(api::AcknowledgeAlert{"7"}), "alerts.unknown_alert");
    EXPECT_EQ(codeOf(api::AcknowledgeAlert{"x"}), "alerts.unknown_alert");
    EXPECT_EQ(codeOf(api::AcknowledgeAlert{""}), "ok");
    EXPECT_EQ(codeOf(api::RemoveAlertChannel{"channel_1"}), "alerts.unknown_channel");
    for (std::size_t i = api::kAlertConditions.size(); i < api::kAlertRulesMax; ++i) {
        watchPeers({});
    }
    rule.id.clear();
    EXPECT_EQ(codeOf(rule), "alerts.too_many_rules");
}

TEST_F(AlertServiceTest, ARemovedChannelLeavesItsRules) {
    ASSERT_TRUE(order(hook()).ok());
    watchPeers({"channel_1", "desktop"});
    ASSERT_TRUE(order(api::RemoveAlertChannel{"channel_1"}).ok());
    EXPECT_TRUE(info().channels.empty());
    EXPECT_EQ(info().rules.back().channels, std::vector<std::string>{"desktop"});
}

TEST_F(AlertServiceTest, TheTableIsPagedFilteredAndSortedByKey) {
    // Twenty keys that lock themselves one after the other.
    for (int i = 0; i < 20; ++i) {
        api::NodeKeyInfo key;
        key.publicKey = std::string(64, static_cast<char>('a' + i));
        key.alias = "key " + std::to_string(i);
        key.ours = true;
        key.registered = key.jailed = true;
        picture.nodeKeys.push_back(key);
        look();
    }
    api::HistoryQuery query;
    query.limit = 6;
    query.count = true;
    std::vector<std::string> ids;
    for (int pages = 0; pages < 5; ++pages) {
        const auto part = page(query);
        ASSERT_TRUE(part.ok()) << part.error().message;
        EXPECT_EQ(part->total, 20U);
        for (const auto& row : part->rows) ids.push_back(row.id);
        query.after = part->next;
        if (query.after.empty()) break;
    }
    ASSERT_EQ(ids.size(), 20U);
    EXPECT_EQ(ids.front(), "20");
    EXPECT_EQ(ids.back(), "1");

    query = {};
    query.sort = "subject_name";
    query.descending = false;
    query.limit = 15;
    auto part = page(query);
    ASSERT_TRUE(part.ok());
    EXPECT_EQ(part->rows.front().cells[6], "key 0");
    EXPECT_EQ(part->rows[1].cells[6], "key 1");
    EXPECT_EQ(part->rows[2].cells[6], "key 10");
    query.after = part->next;
    part = page(query);
    ASSERT_TRUE(part.ok());
    EXPECT_EQ(part->rows.size(), 5U);
    EXPECT_EQ(part->rows.back().cells[6], "key 9");

    const auto rowsOf = [&](std::vector<api::HistoryFilter> filters, std::string text = {}) {
        api::HistoryQuery wanted;
        wanted.filters = std::move(filters);
        wanted.text = std::move(text);
        const auto found = page(wanted);
        return found.ok() ? static_cast<int>(found->rows.size()) : -1;
    };
    EXPECT_EQ(rowsOf({{"severity", "at_least", "critical"}}), 20);
    EXPECT_EQ(rowsOf({{"severity", "at_most", "warning"}}), 0);
    EXPECT_EQ(rowsOf({{"state", "is", "open"}}), 20);
    EXPECT_EQ(rowsOf({{"rule", "is_not", "key_jailed"}}), 0);
    EXPECT_EQ(rowsOf({{"subject_name", "contains", "KEY 1"}}), 11);
    EXPECT_EQ(rowsOf({{"last_ms", "at_least", std::to_string(clock.wallMs())}}), 1);
    EXPECT_EQ(rowsOf({}, "key 7"), 1);
    EXPECT_EQ(rowsOf({}, "%"), 0) << "it is no pattern";
    EXPECT_EQ(rowsOf({{"page", "is", "work"}}), 0);
    EXPECT_EQ(rowsOf({{"page", "is", "node_keys"}}), 20);
    EXPECT_EQ(rowsOf({{"text", "is", "x"}}), -1);
    EXPECT_EQ(rowsOf({{"last_ms", "contains", "1"}}), -1);
    EXPECT_EQ(rowsOf({{"state", "is", "sleepy"}}), -1);
    EXPECT_EQ(rowsOf({{"state", "resembles", "open"}}), -1);
    query = {};
    query.after = "nonsense";
    EXPECT_FALSE(page(query).ok());
    query.after = "x:1";
    EXPECT_FALSE(page(query).ok());
    query = {};
    query.sort = "text; DROP TABLE incident";
    EXPECT_FALSE(page(query).ok());
}

TEST_F(AlertServiceTest, AcknowledgedSaysSoAndIsNotUnread) {
    watchPeers({});
    connect(1);
    look();
    const std::string id = info().recent[0].id;
    EXPECT_EQ(*order(api::AcknowledgeAlert{id}), id);
    EXPECT_EQ(info().unread, 0U);
    EXPECT_EQ(info().open, 1U);
    EXPECT_EQ(info().recent[0].state, AlertState::Acknowledged);
    EXPECT_EQ(info().recent[0].acknowledgedMs, clock.wallMs());
}

TEST_F(AlertServiceTest, EndedIncidentsGoAfterTheDaysThatAreSet) {
    watchPeers({});
    connect(1);
    look();
    connect(3);
    look();
    ASSERT_EQ(info().total, 1U);
    look(31 * 24 * kHour);
    EXPECT_EQ(info().total, 1U) << "for ever by default";
    api::SetQuietHours keep;
    keep.keepDays = 30;
    ASSERT_TRUE(order(keep).ok());
    look();
    EXPECT_EQ(info().total, 0U);
    connect(1);
    look();
    look(31 * 24 * kHour);
    EXPECT_EQ(info().total, 1U) << "what is open stays";
}

}  // namespace
}  // namespace stacknet::engine
