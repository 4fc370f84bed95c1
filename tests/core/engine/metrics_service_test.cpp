#include "core/engine/metrics_service.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <boost/json.hpp>

#include "core/engine/node_config.h"

namespace stacknet::engine {
namespace {

namespace fs = std::filesystem;
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kBegin = 20'783 * kDayMs + 1'000;  // 2026-11-26, a second old

class MetricsServiceTest : public ::testing::Test {
protected:
    MetricsServiceTest() {
        std::string pattern = (fs::temp_directory_path() / "stacknet-metrics-XXXXXX").string();
        folder = mkdtemp(pattern.data());
        settings.publishUsage = true;
        settings.region = "eu-west";
        for (int i = 0; i < 40; ++i) addKey("k" + std::to_string(i));
    }
    ~MetricsServiceTest() override { fs::remove_all(folder); }
    void addKey(const std::string& id, const std::string& owner = "operator",
                const std::string& rotatedFrom = "") {
        auth::ApiKeyRecord record;
        record.id = id;
        record.owner = owner;
        record.rotatedFrom = rotatedFrom;
        keys.push_back(record);
    }
    void start() {
        service.reset();
        auto made = MetricsService::create(settings, folder / "metrics.db",
                                           {[this] { return keys; }, [this] { return models; }},
                                           clock, rng);
        ASSERT_TRUE(made.ok()) << made.error().message;
        service = std::move(made).value();
    }
    void serve(const std::string& key, const std::string& model = "model-a",
               bool attested = false) {
        tasks::TaskRecord record;
        record.state = tasks::TaskState::Succeeded;
        record.apiKeyId = key;
        record.model = model;
        record.tokensIn = 60;
        record.tokensOut = 40;
        record.finishedMs = clock.wallMs();
        service->served(record, attested);
    }
    void serveCode(const std::string& key, const std::string& language) {
        tasks::TaskRecord record;
        record.kind = tasks::TaskKind::Code;
        record.apiKeyId = key;
        record.model = "sha256:1234";
        record.language = language;
        record.finishedMs = clock.wallMs();
        service->served(record, false);
    }
    void serveMany(int count, int first = 0) {
        for (int i = first; i < first + count; ++i) serve("k" + std::to_string(i));
    }
    api::UsageDayInfo nextDay() {
        clock.advanceMs(kDayMs);
        service->tick();
        return service->info().lastDay;
    }

    fs::path folder;
    MetricsSettings settings;
    std::vector<auth::ApiKeyRecord> keys;
    std::vector<std::string> models = {"model-a", "model-b"};
    ManualClock clock{kBegin};
    SeededRng rng{9};
    std::unique_ptr<MetricsService> service;
};

TEST_F(MetricsServiceTest, OffNothingIsCountedAndTheWordsSayNoMore) {
    settings.publishUsage = false;
    start();
    serveMany(30);
    EXPECT_FALSE(service->tick());
    const api::MetricsInfo info = service->info();
    EXPECT_FALSE(info.publishUsage);
    EXPECT_EQ(info.words, "aggregated");
    EXPECT_EQ(info.epsilon, "");
    EXPECT_EQ(info.k, 0U);
    EXPECT_EQ(info.todayCells, 0U);
    EXPECT_FALSE(fs::exists(folder / "metrics.db"));
}

TEST_F(MetricsServiceTest, OnTheWordsNameTheRules) {
    start();
    const api::MetricsInfo info = service->info();
    EXPECT_EQ(info.words, "k>=20 and epsilon=1/day");
    EXPECT_EQ(info.epsilon, "1");
    EXPECT_EQ(info.k, 20U);
    EXPECT_EQ(info.dominancePercent, 20U);
    EXPECT_EQ(info.requestsClamp, 100U);
    EXPECT_EQ(info.tokensClamp, 200'000U);
    EXPECT_EQ(info.requestsNoiseScale, 200U);
    EXPECT_EQ(info.tokensNoiseScale, 400'000U);
    EXPECT_EQ(info.today, "2026-11-26");
    EXPECT_EQ(info.countedFromMs, kBegin);
}

TEST_F(MetricsServiceTest, ADayIsReleasedWhenItIsOver) {
    start();
    serveMany(25);
    EXPECT_EQ(service->info().todayCells, 1U);
    EXPECT_EQ(service->info().todayCellsReady, 1U);
    EXPECT_EQ(service->info().lastDay.day, "");
    const api::UsageDayInfo day = nextDay();
    EXPECT_EQ(day.day, "2026-11-26");
    ASSERT_EQ(day.cells.size(), 1U);
    EXPECT_EQ(day.cells[0].model, "model-a");
    EXPECT_EQ(day.cells[0].region, "eu-west");
    EXPECT_EQ(day.requests, day.cells[0].requests);
    EXPECT_EQ(day.tokens, day.cells[0].tokens);
    EXPECT_EQ(service->info().today, "2026-11-27");
    EXPECT_EQ(service->info().todayCells, 0U);
}

TEST_F(MetricsServiceTest, WhatWasReleasedStaysTheSame) {
    start();
    serveMany(25);
    const api::UsageDayInfo day = nextDay();
    start();
    EXPECT_EQ(service->info().lastDay, day);
    // The clock goes back to the released day: it is neither counted nor released again.
    clock.stepWallMs(-kDayMs);
    start();
    EXPECT_EQ(service->info().today, "");
    serveMany(30);
    EXPECT_EQ(service->info().todayCells, 0U);
    clock.advanceMs(kDayMs);
    service->tick();
    EXPECT_EQ(service->info().lastDay, day);
}

TEST_F(MetricsServiceTest, AStopLosesTheRunningDaysCounts) {
    start();
    serveMany(25);
    clock.advanceMs(3'600'000);
    start();
    EXPECT_EQ(service->info().todayCells, 0U);
    EXPECT_EQ(service->info().countedFromMs, kBegin + 3'600'000);
    serveMany(19);
    const api::UsageDayInfo day = nextDay();
    EXPECT_EQ(day.day, "2026-11-26");
    EXPECT_EQ(day.countedFromMs, kBegin + 3'600'000);
    EXPECT_TRUE(day.cells.empty());
}

// A key and those it was rotated to are one account; so are all keys of a wallet.
TEST_F(MetricsServiceTest, CountsAccountsNotKeys) {
    for (int i = 0; i < 10; ++i) {
        addKey("r" + std::to_string(i), "operator", i == 0 ? "k0" : "r" + std::to_string(i - 1));
        addKey("w" + std::to_string(i), "eip155:1:0xabc");
    }
    start();
    serveMany(18);
    for (int i = 0; i < 10; ++i) {
        serve("r" + std::to_string(i));
        serve("w" + std::to_string(i));
    }
    EXPECT_EQ(service->info().todayCellsReady, 0U);
    serve("k18");
    EXPECT_EQ(service->info().todayCells, 1U);
}

// Requests that other nodes carried here come with keys that are not this node's.
TEST_F(MetricsServiceTest, LeavesOutTasksOfStrangers) {
    start();
    for (int i = 0; i < 30; ++i) serve("stranger" + std::to_string(i));
    EXPECT_EQ(service->info().todayCells, 0U);
    addKey("new");
    serve("new");
    EXPECT_EQ(service->info().todayCells, 1U);
}

// No word of a client becomes a name in the release.
TEST_F(MetricsServiceTest, NamesAreThisNodesOwn) {
    start();
    for (int i = 0; i < 25; ++i) {
        const std::string key = "k" + std::to_string(i);
        serve(key, "a client's word " + key);
        serve(key, "model-b", true);
        serveCode(key, "python");
        serveCode(key, "perl");
    }
    std::vector<std::string> names;
    for (const api::UsageCellInfo& cell : nextDay().cells) {
        names.push_back(cell.model + (cell.tee ? "+tee" : ""));
    }
    EXPECT_EQ(names, (std::vector<std::string>{"code:python", "model-b+tee", "other"}));
}

TEST_F(MetricsServiceTest, TheDocumentHasTheRulesAndTheReleasedCellsAlone) {
    start();
    namespace json = boost::json;
    EXPECT_TRUE(json::parse(usageDocument(service->info())).at("day").is_null());
    serveMany(25);
    serve("k0", "model-b");
    nextDay();
    const json::value document = json::parse(usageDocument(service->info()));
    EXPECT_EQ(document.at("words"), "k>=20 and epsilon=1/day");
    EXPECT_EQ(document.at("k"), 20);
    EXPECT_EQ(document.at("epsilon_per_account_and_day"), "1");
    EXPECT_EQ(document.at("clamp_per_account_and_day").at("requests"), 100);
    EXPECT_EQ(document.at("clamp_per_account_and_day").at("tokens"), 200'000);
    EXPECT_EQ(document.at("day"), "2026-11-26");
    ASSERT_EQ(document.at("cells").get_array().size(), 1U);
    const json::object& cell = document.at("cells").at(0).get_object();
    EXPECT_EQ(cell.size(), 5U);
    EXPECT_EQ(cell.at("model"), "model-a");
    EXPECT_EQ(document.at("totals").at("requests"), cell.at("requests"));
    EXPECT_EQ(document.at("totals").at("tokens"), cell.at("tokens"));
}

TEST_F(MetricsServiceTest, SaysWhenADayCouldNotBeReleased) {
    start();
    serveMany(25);
    {
        auto other = tasks::UsageStore::open(folder / "metrics.db").value();
        ASSERT_TRUE(other->add({20'783, 0, {}}).ok());
    }
    EXPECT_EQ(nextDay().day, "");
    EXPECT_NE(service->info().lastError.find("2026-11-26 was not released"), std::string::npos);
}

class MetricsConfig : public ::testing::Test {
protected:
    MetricsConfig() {
        config.name = "node";
        config.listen = "127.0.0.1:0";
    }
    std::string errorOf(const std::string& metrics) {
        boost::json::object document = boost::json::parse(config.toJson()).get_object();
        document["metrics"] = boost::json::parse(metrics);
        const auto read = NodeConfig::fromJson(boost::json::serialize(document));
        return read.ok() ? "" : read.error().message;
    }
    NodeConfig config;
};

TEST_F(MetricsConfig, IsOffAndReturnsWhatWasWritten) {
    EXPECT_FALSE(config.metrics.publishUsage);
    EXPECT_FALSE(config.metrics.prometheus);
    EXPECT_EQ(config.toJson().find("metrics"), std::string::npos);
    config.metrics = {true, "eu-west", true, "scrape.token"};
    EXPECT_EQ(NodeConfig::fromJson(config.toJson()).value(), config);
}

TEST_F(MetricsConfig, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(errorOf(R"({"publish_usage": true})"), "");
    EXPECT_NE(errorOf("7"), "");
    EXPECT_NE(errorOf(R"({"publish_usage": 1})").find("metrics.publish_usage"), std::string::npos);
    EXPECT_NE(errorOf(R"({"epsilon": 9})").find("metrics.epsilon is not known"), std::string::npos);
    EXPECT_NE(errorOf(R"({"region": "a b"})"), "");
    EXPECT_NE(errorOf(R"({"region": ""})"), "");
    EXPECT_NE(errorOf(R"({"region": "123456789012345678901234567890123"})"), "");
}

// Behind a proxy every client comes from this machine, so that the address tells nothing.
TEST_F(MetricsConfig, PrometheusBehindAProxyNeedsAToken) {
    config.behindTlsProxy = true;
    EXPECT_NE(errorOf(R"({"prometheus": true})").find("prometheus_token_file"), std::string::npos);
    EXPECT_EQ(errorOf(R"({"prometheus": true, "prometheus_token_file": "t"})"), "");
}

}  // namespace
}  // namespace stacknet::engine
