#include "core/engine/metrics_page.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include "tests/support/sample_snapshot.h"

namespace stacknet::engine {
namespace {

constexpr std::int64_t kNow = 1'795'651'200'000;

/// The text format as Prometheus reads it, and nothing that it would forgive.
struct Parsed {
    struct Family {
        std::string type;
        std::map<std::string, std::string> samples;  ///< labels as written -> value
    };
    std::map<std::string, Family> families;
    std::set<std::string> labels;
    std::vector<std::string> values;  ///< of labels

    explicit Parsed(const std::string& text) {
        EXPECT_TRUE(text.ends_with('\n'));
        std::string current;
        std::string helped;
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t end = text.find('\n', from);
            const std::string line = text.substr(from, end - from);
            from = end + 1;
            if (line.starts_with("# HELP ")) {
                helped = line.substr(7, line.find(' ', 7) - 7);
                EXPECT_GT(line.size(), helped.size() + 10) << line;
            } else if (line.starts_with("# TYPE ")) {
                current = line.substr(7, line.find(' ', 7) - 7);
                EXPECT_EQ(current, helped) << "HELP comes right before TYPE";
                EXPECT_FALSE(families.contains(current)) << current << " is there twice";
                families[current].type = line.substr(8 + current.size());
                EXPECT_TRUE(families[current].type == "gauge" ||
                            families[current].type == "counter");
            } else {
                sample(line, current);
            }
        }
    }
    void sample(const std::string& line, const std::string& family) {
        ASSERT_TRUE(line.starts_with(family)) << line;
        std::size_t at = family.size();
        const std::size_t labelsFrom = at;
        if (line.at(at) == '{') {
            do {
                const std::size_t equals = line.find("=\"", ++at);
                ASSERT_NE(equals, std::string::npos) << line;
                labels.insert(line.substr(at, equals - at));
                std::string value;
                for (at = equals + 2; line.at(at) != '"'; ++at) {
                    if (line.at(at) == '\\') ++at;
                    value += line.at(at);
                }
                values.push_back(value);
            } while (line.at(++at) == ',');
            ASSERT_EQ(line.at(at), '}') << line;
            ++at;
        }
        ASSERT_EQ(line.at(at), ' ') << line;
        const std::string number = line.substr(at + 1);
        EXPECT_EQ(number.find_first_not_of("-.0123456789"), std::string::npos) << line;
        const bool fresh = families[family]
                               .samples.emplace(line.substr(labelsFrom, at - labelsFrom), number)
                               .second;
        EXPECT_TRUE(fresh) << line << " is there twice";
    }
    std::string value(const std::string& family, const std::string& labelled = "") {
        return families[family].samples[labelled];
    }
};

api::Snapshot sample() {
    api::Snapshot snapshot = testing::runningSnapshot(kNow);
    snapshot.asOfMs = kNow;
    snapshot.engine.clockOffsetMs = -1'250;
    api::SandboxInfo sandbox;
    sandbox.endings = {{"exit", 5}, {"timeout", 1}};
    sandbox.refusals = {{"sandbox.bad_request:files.path", 2}, {"a \"client's\" word", 4}};
    sandbox.running = 3;
    snapshot.sandbox = api::Shared(sandbox);
    api::AttestationInfo attestation;
    attestation.checkedMs = kNow - 90'500;
    attestation.validUntilMs = kNow + 60'000;
    attestation.confidentialTasks = true;
    snapshot.attestation = api::Shared(attestation);
    return snapshot;
}

TEST(MetricsPage, TellsTheFiguresOfTheSnapshot) {
    const api::Snapshot now = sample();
    Parsed page(metricsPage(now, {1'000, 17, 5'000'000}));
    EXPECT_EQ(page.value("stacknet_chain_height"), std::to_string(now.chain.height));
    EXPECT_EQ(page.value("stacknet_chain_view"), std::to_string(now.chain.view));
    EXPECT_EQ(page.value("stacknet_mempool_transactions"), std::to_string(now.chain.mempool));
    EXPECT_EQ(page.value("stacknet_tasks", "{state=\"queued\"}"),
              std::to_string(now.service.tasksQueued));
    EXPECT_EQ(page.value("stacknet_tasks", "{state=\"running\"}"),
              std::to_string(now.service.tasksRunning));
    EXPECT_EQ(page.value("stacknet_tasks_ended", "{state=\"succeeded\"}"),
              std::to_string(now.service.tasksSucceeded));
    EXPECT_EQ(page.value("stacknet_service_up", "{service=\"inference\"}"),
              now.service.inferenceReady ? "1" : "0");
    EXPECT_EQ(page.value("stacknet_sandbox_refusals_total",
                         "{reason=\"sandbox.bad_request:files.path\"}"),
              "2");
    EXPECT_EQ(page.value("stacknet_sandbox_refusals_total", "{reason=\"other\"}"), "4");
    EXPECT_EQ(page.value("stacknet_sandbox_runs_total", "{ending=\"timeout\"}"), "1");
    EXPECT_EQ(page.value("stacknet_clock_offset_seconds"), "-1.250");
    EXPECT_EQ(page.value("stacknet_attestation_age_seconds"), "90.500");
    EXPECT_EQ(page.value("stacknet_attestation_confidential"), "1");
    EXPECT_EQ(page.value("stacknet_state", "{state=\"running\"}"), "1");
    EXPECT_EQ(page.value("stacknet_state", "{state=\"failed\"}"), "0");
    EXPECT_EQ(page.value("process_resident_memory_bytes"), "1000");
    EXPECT_EQ(page.value("process_open_fds"), "17");
    EXPECT_EQ(page.value("stacknet_data_directory_bytes"), "5000000");
    std::uint64_t connected = 0;
    for (const api::PeerInfo& peer : now.peers) {
        connected += peer.state == api::PeerState::Connected ? 1 : 0;
    }
    EXPECT_EQ(page.value("stacknet_peers", "{state=\"connected\"}"), std::to_string(connected));
    std::uint64_t points = 0;
    for (const api::NodeKeyInfo& key : now.nodeKeys) points += key.ours ? key.points : 0;
    EXPECT_EQ(page.value("stacknet_points"), std::to_string(points));
}

// By Prometheus' own rules for names: base units, and _total for what only rises.
TEST(MetricsPage, NamesAreThoseOfPrometheus) {
    const Parsed page(metricsPage(sample(), {1, 1, 1}));
    EXPECT_GT(page.families.size(), 20U);
    for (const auto& [name, family] : page.families) {
        EXPECT_TRUE(name.starts_with("stacknet_") || name.starts_with("process_")) << name;
        EXPECT_EQ(name.ends_with("_total"), family.type == "counter") << name;
        for (const char* unit : {"_ms", "_kib", "_mb", "_minutes"}) {
            EXPECT_FALSE(name.ends_with(unit)) << name;
        }
    }
}

TEST(MetricsPage, HasNoLabelOutsideTheList) {
    const std::set<std::string> allowed = {"version", "network", "state",   "kind",    "reason",
                                           "ending",  "service", "runtime", "severity"};
    for (const std::string& label : Parsed(metricsPage(sample(), {})).labels) {
        EXPECT_TRUE(allowed.contains(label)) << label;
    }
}

// Nothing of a user and nothing that names a person or a machine, wherever the snapshot has it.
TEST(MetricsPage, HasNothingOfAUser) {
    api::Snapshot now = sample();
    ASSERT_FALSE(now.tasks.empty());
    ASSERT_FALSE(now.apiKeys.empty());
    ASSERT_FALSE(now.peers.empty());
    now.tasks[0].model = "model-of-a-client";
    now.service.inferenceModel = "model-of-the-node";
    now.sessions = {{"sid-1",
                     "eip155:1:0xabc",
                     {"wallet"},
                     "label of a browser",
                     1,
                     2,
                     3,
                     "https://page.example",
                     "203.0.113.9"}};
    const std::string page = metricsPage(now, {1, 1, 1});
    std::vector<std::string> secret = {
        "model-of-a-client",  "model-of-the-node", "sid-1",    "0xabc",
        "label of a browser", now.chain.leader,    "client's", "page.example",
        "203.0.113.9"};
    for (const api::ApiKeyInfo& key : now.apiKeys) {
        secret.insert(secret.end(), {key.id, key.name, key.masked});
    }
    for (const api::TaskInfo& task : now.tasks) {
        secret.insert(secret.end(), {task.id, task.receiptDigest, task.apiKeyId});
    }
    for (const api::PeerInfo& peer : now.peers) {
        secret.insert(secret.end(), {peer.nodeKey, peer.address});
    }
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        secret.insert(secret.end(), {key.publicKey, key.owner});
    }
    for (const std::string& text : secret) {
        if (text.size() < 4) continue;
        EXPECT_EQ(page.find(text), std::string::npos) << text;
    }
}

TEST(MetricsPage, EscapesTheNetworksName) {
    api::Snapshot now = sample();
    now.chain.networkName = "a \"b\"\\\nc";
    const Parsed page(metricsPage(now, {}));
    EXPECT_NE(std::find(page.values.begin(), page.values.end(), "a \"b\"\\nc"), page.values.end());
}

TEST(MetricsPage, LeavesOutWhatIsNotKnown) {
    Parsed page(metricsPage(api::Snapshot{}, {}));
    EXPECT_FALSE(page.families.contains("stacknet_attestation_age_seconds"));
    EXPECT_FALSE(page.families.contains("stacknet_data_directory_bytes"));
}

TEST(MetricsHost, MeasuresThisProcessAndAFolder) {
    const HostFigures figures = processFigures();
    EXPECT_GT(figures.residentBytes, 1U << 20);
    EXPECT_GE(figures.openFiles, 3U);
    std::string pattern =
        (std::filesystem::temp_directory_path() / "stacknet-bytes-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(pattern.data());
    std::filesystem::create_directories(folder / "a");
    std::ofstream(folder / "one") << std::string(1'000, 'x');
    std::ofstream(folder / "a" / "two") << std::string(234, 'x');
    std::filesystem::create_directory_symlink("/usr", folder / "link");
    EXPECT_EQ(directoryBytes(folder), 1'234U);
    std::filesystem::remove_all(folder);
    EXPECT_EQ(directoryBytes(folder), 0U);
}

}  // namespace
}  // namespace stacknet::engine
