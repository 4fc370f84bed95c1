#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>
#include <functional>
#include <map>
#include <set>

#include "core/api/api_json.h"
#include "core/api/fields.h"
#include "core/base/file.h"
#include "core/engine/diagnostics.h"
#include "core/engine/redaction.h"
#include "tests/core/engine/temporary_folder.h"

/// What a support bundle lets through, told by a picture of a node in which every text is set.
namespace stacknet::engine {
namespace {

namespace json = boost::json;

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};
template <typename T>
struct IsShared : std::false_type {};
template <typename T>
struct IsShared<api::Shared<T>> : std::true_type {};

/// Sets every text of a picture to what `word` gives for its place ("peers.name").
class Filler {
public:
    explicit Filler(std::function<std::string(const std::string& place)> word)
        : m_word(std::move(word)) {}

    template <typename T>
    void fill(T& value, const std::string& place) {
        if constexpr (std::is_same_v<T, std::string>) {
            value = m_word(place);
        } else if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) {
        } else if constexpr (IsVector<T>::value) {
            value.resize(1);
            fill(value.front(), place);
        } else if constexpr (IsShared<T>::value) {
            typename T::Value inside;
            fill(inside, place);
            value = T(std::move(inside));
        } else if constexpr (api::HasFields<T>) {
            api::visitFields(value, [&](const char* name, auto& member) {
                fill(member, place.empty() ? name : place + "." + name);
            });
        } else {
            fill(value.emplace(), place);  // std::optional
        }
    }

private:
    std::function<std::string(const std::string&)> m_word;
};

api::Snapshot filled(std::function<std::string(const std::string&)> word) {
    api::Snapshot snapshot;
    Filler(std::move(word)).fill(snapshot, "");
    return snapshot;
}

/// What may stay. A new text of the picture is missing here until somebody has decided that it can
/// name nobody: then it belongs here, else into core/engine/redaction_json.cpp.
const std::set<std::string>& allowed() {
    static const std::set<std::string> places = {"alerts.channels.id",
                                                 "alerts.channels.kind",
                                                 "alerts.channels.security",
                                                 "alerts.last_error",
                                                 "alerts.notices.condition",
                                                 "alerts.notices.incident",
                                                 "alerts.notices.kind",
                                                 "alerts.notices.page",
                                                 "alerts.notices.subject",
                                                 "alerts.recent.condition",
                                                 "alerts.recent.detail",
                                                 "alerts.recent.id",
                                                 "alerts.recent.page",
                                                 "alerts.recent.rule",
                                                 "alerts.recent.subject",
                                                 "alerts.rules.channels",
                                                 "alerts.rules.condition",
                                                 "alerts.rules.id",
                                                 "alerts.rules.mutes.subject",
                                                 "api_keys.id",
                                                 "api_keys.models",
                                                 "api_keys.rotated_from",
                                                 "api_keys.scopes",
                                                 "arena.capabilities.repro_class",
                                                 "arena.capabilities.task_class",
                                                 "arena.capabilities.what",
                                                 "arena.caught",
                                                 "arena.checks.phase",
                                                 "arena.checks.state",
                                                 "arena.checks.task",
                                                 "arena.checks.task_class",
                                                 "arena.checks.worker",
                                                 "arena.last_refusal",
                                                 "arena.privacy_confidential",
                                                 "arena.privacy_keep_out",
                                                 "arena.privacy_rule",
                                                 "arena.privacy_title",
                                                 "arena.reason",
                                                 "arena.under_check.phase",
                                                 "arena.under_check.task",
                                                 "arena.under_check.task_class",
                                                 "arena.verdicts.task",
                                                 "arena.verdicts.verdict",
                                                 "arena.verdicts.worker",
                                                 "attestation.bound_key",
                                                 "attestation.gpus.chain.problem",
                                                 "attestation.gpus.chain.revocation",
                                                 "attestation.gpus.chain.revocation_detail",
                                                 "attestation.gpus.chain.revocation_source",
                                                 "attestation.gpus.chain.sha256",
                                                 "attestation.gpus.chain.signature",
                                                 "attestation.gpus.chain.subject",
                                                 "attestation.gpus.checks.detail",
                                                 "attestation.gpus.checks.name",
                                                 "attestation.gpus.checks.reason",
                                                 "attestation.gpus.checks.status",
                                                 "attestation.gpus.driver_version",
                                                 "attestation.gpus.family",
                                                 "attestation.gpus.measurements.actual",
                                                 "attestation.gpus.measurements.expected",
                                                 "attestation.gpus.measurements.outcome",
                                                 "attestation.gpus.measurements.source",
                                                 "attestation.gpus.model",
                                                 "attestation.gpus.rims.id",
                                                 "attestation.gpus.rims.kind",
                                                 "attestation.gpus.rims.sha256",
                                                 "attestation.gpus.rims.version",
                                                 "attestation.gpus.vbios_version",
                                                 "attestation.history.node_key",
                                                 "attestation.history.reason",
                                                 "attestation.nodes.node_key",
                                                 "attestation.policy",
                                                 "attestation.sentence",
                                                 "bans.node_key",
                                                 "bridge.last_outcome",
                                                 "chain.chain_id",
                                                 "chain.last_block_id",
                                                 "chain.leader",
                                                 "chain.state_root",
                                                 "challenges.accused",
                                                 "challenges.filed_by",
                                                 "challenges.id",
                                                 "challenges.reject_code",
                                                 "challenges.signer",
                                                 "challenges.steps.detail",
                                                 "challenges.tx_hash",
                                                 "consensus.dropped.reason",
                                                 "consensus.leader",
                                                 "consensus.next_leaders.leader",
                                                 "consensus.recent_terms.leader",
                                                 "consensus.signing.code",
                                                 "consensus.signing.reason",
                                                 "demands.leader",
                                                 "demands.signer",
                                                 "demands.tx_hash",
                                                 "earnings.difference",
                                                 "earnings.error_code",
                                                 "earnings.error_message",
                                                 "earnings.keys.node_key",
                                                 "engine.data_directory",
                                                 "engine.error_code",
                                                 "engine.error_correlation",
                                                 "engine.error_message",
                                                 "engine.operator_socket",
                                                 "engine.step",
                                                 "engine.version",
                                                 "events.subject",
                                                 "evidence.first.block_id",
                                                 "evidence.first.signature",
                                                 "evidence.first.signed_bytes",
                                                 "evidence.id",
                                                 "evidence.offender",
                                                 "evidence.second.block_id",
                                                 "evidence.second.signature",
                                                 "evidence.second.signed_bytes",
                                                 "host.checks.detail",
                                                 "host.checks.fix",
                                                 "host.checks.name",
                                                 "host.gpu_choice_reason",
                                                 "host.gpu_reason",
                                                 "host.gpus.name",
                                                 "host.local_validators.node_key",
                                                 "host.log_levels.module",
                                                 "host.settings.choices",
                                                 "host.settings.default_value",
                                                 "host.settings.kind",
                                                 "host.settings.name",
                                                 "keystore.format",
                                                 "keystore.kdf",
                                                 "keystore.keys.public_key",
                                                 "metrics.epsilon",
                                                 "metrics.last_day.cells.model",
                                                 "metrics.last_day.day",
                                                 "metrics.last_error",
                                                 "metrics.today",
                                                 "metrics.words",
                                                 "node_keys.public_key",
                                                 "node_keys.source_stack",
                                                 "peers.node_key",
                                                 "peers.reason",
                                                 "points.node_key",
                                                 "points.reason",
                                                 "privacy.classes.how",
                                                 "privacy.classes.name",
                                                 "privacy.classes.period",
                                                 "privacy.classes.what",
                                                 "privacy.classes.where",
                                                 "privacy.classes.who",
                                                 "privacy.classes.why",
                                                 "privacy.facts.text",
                                                 "privacy.last_error",
                                                 "privacy.promises.mechanism",
                                                 "privacy.promises.name",
                                                 "privacy.promises.promise",
                                                 "privacy.promises.text",
                                                 "privacy.proofs.data_class",
                                                 "privacy.unnamed_stores",
                                                 "rack.ipfs_api",
                                                 "rack.ipfs_version",
                                                 "rack.jobs.cid",
                                                 "rack.jobs.error_code",
                                                 "rack.jobs.id",
                                                 "rack.jobs.kind",
                                                 "rack.jobs.message",
                                                 "rack.jobs.state",
                                                 "rack.pins.cid",
                                                 "rack.pins.place",
                                                 "rack.pins.profile",
                                                 "rack.reason",
                                                 "rack.store",
                                                 "routing.decisions.chosen",
                                                 "routing.decisions.draws.purpose",
                                                 "routing.decisions.error_code",
                                                 "routing.decisions.error_message",
                                                 "routing.decisions.fates.filter",
                                                 "routing.decisions.fates.node_key",
                                                 "routing.decisions.fates.warmth",
                                                 "routing.decisions.filters.filter",
                                                 "routing.decisions.first",
                                                 "routing.decisions.kind",
                                                 "routing.decisions.method",
                                                 "routing.decisions.model",
                                                 "routing.decisions.second",
                                                 "routing.decisions.seed",
                                                 "routing.decisions.tier",
                                                 "routing.decisions.warmth",
                                                 "routing.nodes.node_key",
                                                 "routing.nodes.offers.kind",
                                                 "routing.nodes.offers.name",
                                                 "routing.nodes.offers.warmth",
                                                 "routing.reason",
                                                 "sandbox.endings.name",
                                                 "sandbox.findings.code",
                                                 "sandbox.findings.message",
                                                 "sandbox.findings.remedy",
                                                 "sandbox.languages",
                                                 "sandbox.refusals.name",
                                                 "sandbox.runtime",
                                                 "sandbox.runtime_why",
                                                 "sandbox.runtimes.name",
                                                 "sandbox.runtimes.path",
                                                 "sandbox.runtimes.version",
                                                 "sandbox.runtimes.why",
                                                 "sandbox.warm.last_error",
                                                 "sandbox.warm.waiting.language",
                                                 "service.backend.health_reason",
                                                 "service.backend.last_error_code",
                                                 "service.backend.model_digest",
                                                 "service.backend.quantisation",
                                                 "service.backend.repro_class",
                                                 "service.backend.repro_reason",
                                                 "service.http_address",
                                                 "service.inference_backend",
                                                 "service.inference_model",
                                                 "service.inference_reason",
                                                 "service.sandbox_image",
                                                 "service.sandbox_reason",
                                                 "service.sandbox_runtime",
                                                 "sessions.methods",
                                                 "sessions.sid",
                                                 "slashes.offender",
                                                 "slashes.proof_id",
                                                 "slashes.whistleblower",
                                                 "submissions.tx_hash",
                                                 "tasks.api_key_id",
                                                 "tasks.error_code",
                                                 "tasks.id",
                                                 "tasks.language",
                                                 "tasks.model",
                                                 "tasks.receipt_digest",
                                                 "tasks.repro_class",
                                                 "validators.key",
                                                 "wallets.method",
                                                 "work.links.node_key",
                                                 "work.links.version",
                                                 "work.reason",
                                                 "work.refusals.claimed_node_key",
                                                 "work.refusals.code",
                                                 "work.refusals.message",
                                                 "work.schedule"};
    return places;
}

class DiagnosticsCanaryTest : public ::testing::Test {
protected:
    std::string contentOf(const std::string& name, const api::Snapshot& snapshot) {
        for (const auto& entry : collectDiagnostics(paths, snapshot, 1, "").entries)
            if (entry.name == name) return entry.content;
        return {};
    }

    TemporaryFolder folder;
    NodePaths paths{folder.path()};
};

TEST_F(DiagnosticsCanaryTest, EveryTextOfThePictureIsTakenOutUnlessTheListAllowsIt) {
    std::map<std::string, std::string> places;
    const auto snapshot = filled([&](const std::string& place) {
        const std::string word = "Canary" + std::to_string(places.size() + 1'000);
        places[word] = place;
        return word;
    });
    ASSERT_GT(places.size(), 250U);
    for (const char* entry : {"snapshot.json", "checks.json"}) {
        const std::string content = contentOf(entry, snapshot);
        ASSERT_FALSE(content.empty());
        std::set<std::string> stayed;
        for (const auto& [word, place] : places) {
            if (content.find(word) != std::string::npos) stayed.insert(place);
        }
        for (const auto& place : stayed)
            EXPECT_TRUE(allowed().contains(place)) << place << " stays in " << entry;
        if (std::string_view(entry) != "snapshot.json") continue;
        for (const auto& place : allowed())
            EXPECT_TRUE(stayed.contains(place)) << place << " is allowed, and is not there";
    }
}

TEST_F(DiagnosticsCanaryTest, WhatOpensSomethingStaysInNoText) {
    const std::string hex = "0123456789abcdef0123456789abcdeffedcba9876543210fedcba9876543210";
    const std::string secrets[] = {
        "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl",
        "sk-proj-4f9aB7c2D1e0F8g6",
        "gk_live_TeavBC3ko0o1Bw",
        "wallet:0xC826324Afb154ec7143c57b04040879731401F46",
        "zyann@example.org",
        "https://zyann:hunter2@hooks.example.org/services/T000/B000/XXXX",
        "Authorization: Bearer c2VjcmV0LXRva2VuLW9m",
        "password=hunter2",
        "zebra zone zoo abandon ability able",
        "garage.example.org:9000"};
    for (const std::string& secret : secrets) {
        const std::string content = contentOf(
            "snapshot.json",
            filled([&](const std::string& place) { return "At " + place + " " + secret + " ."; }));
        ASSERT_FALSE(content.empty());
        for (const char* part : {"eyJ", "sk-", "gk_live", "0xC826", "zyann", "hunter2", "XXXX",
                                 "c2VjcmV0", "zebra", "garage"}) {
            if (secret.find(part) != std::string::npos) {
                const std::size_t at = content.find(part);
                EXPECT_EQ(at, std::string::npos)
                    << part << " of " << secret << ": "
                    << content.substr(at < 60 ? 0 : std::min(at, content.size()) - 60, 120);
            }
        }
    }
    // A seed as hexadecimal digits: only identifiers of the ledger may look like one.
    const std::string content = contentOf(
        "snapshot.json", filled([&](const std::string& place) { return place + " " + hex + "."; }));
    EXPECT_EQ(content.find(hex), std::string::npos);
    EXPECT_NE(content.find("(hex 01234567)"), std::string::npos);
}

TEST_F(DiagnosticsCanaryTest, NamesAreMissingFromTheLogAndFromSentencesToo) {
    NodeConfig config;
    config.name = "Annas Keller";
    config.listen = "0.0.0.0:9000";
    config.nodeKey.data.fill(5);
    config.peers.push_back({PublicKey{}, "bobs-box:9000", "Bob at home"});
    ASSERT_TRUE(saveConfig(paths, config).ok());
    std::ofstream(paths.log()) << "2026-11-26T14:02:03.678Z info rack added file=tax-2025.pdf "
                                  "peer=bobs-box:9000 name=Bob at home tasks=12 at=[::1]:8480\n";
    api::Snapshot snapshot;
    api::RackInfo rack;
    rack.pins.resize(1);
    rack.pins[0].name = "tax-2025.pdf";
    snapshot.rack = api::Shared(rack);
    snapshot.service.sandboxReason = "Annas Keller has no runtime.";
    EXPECT_EQ(contentOf("stacknet.log", snapshot),
              "2026-11-26T14:02:03.678Z info rack added file=(name) peer=(name):9000 name=(name) "
              "tasks=12 at=[::1]:8480\n");
    EXPECT_NE(contentOf("snapshot.json", snapshot).find("(name) has no runtime."),
              std::string::npos);
    const auto node = json::parse(contentOf("node.json", snapshot));
    EXPECT_EQ(node.at("name").as_string(), "(hidden)");
    EXPECT_EQ(node.at("listen").as_string(), "0.0.0.0:9000");
    EXPECT_EQ(node.at("peers").at(0).at("address").as_string(), "(address):9000");
}

TEST_F(DiagnosticsCanaryTest, SettingsThatAreChosenStayAndTextsDoNot) {
    api::Snapshot snapshot;
    api::HostInfo host;
    host.settings = {{"public_origin", "text", "https://ann.example", "https://a.b", "", {}, true},
                     {"serve", "bool", "true", "false", "true", {"true", "false"}, true}};
    snapshot.host = api::Shared(host);
    const auto settings =
        json::parse(contentOf("snapshot.json", snapshot)).at("host").at("settings");
    EXPECT_EQ(settings.at(0).at("value").as_string(), "(hidden)");
    EXPECT_EQ(settings.at(0).at("pending").as_string(), "(hidden)");
    EXPECT_EQ(settings.at(1).at("value").as_string(), "true");
    EXPECT_EQ(settings.at(1).at("pending").as_string(), "false");
}

TEST(Redaction, SecretsOfOtherProgramsAreKnownByTheirShape) {
    struct Case {
        const char* text;
        const char* redacted;
    };
    const Case cases[] = {
        {"at https://u:p@h.example/x?y=z now", "at https://(address) now"},
        {"at http://127.0.0.1:8480/v1?key=a", "at http://127.0.0.1:8480/v1?(hidden)"},
        {"at http://ann@localhost/v1", "at http://localhost/v1"},
        {"dial home.example:22 failed", "dial (address):22 failed"},
        {"It is at 10.1.2.3.", "It is at (address)."},
        {"It was ann@example.org.", "It was (e-mail)."},
        {"dial localhost:22 failed", "dial localhost:22 failed"},
        {"Bearer abcdefghijklmnop!", "Bearer (hidden)"},
        {"basic checks passed", "basic checks passed"},
        {"token=abc tokens=12", "token=(hidden) tokens=12"},
        {"1. zoo\n2. zone 3. zero\n4. zebra\n5. youth\n6. young", "1. (words)"},
        {"the zoo is a zone of zero", "the zoo is a zone of zero"},
        {"solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:HN7cABqLq46Es1jh92dQQisAq662SmxELLLsHHe4YWrH",
         "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:(wallet)"},
        {"sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
         "sha256:(hex 00112233)"}};
    for (const Case& each : cases) {
        std::uint64_t count = 0;
        EXPECT_EQ(redactText(each.text, "", count), each.redacted);
        EXPECT_EQ(count, std::string_view(each.text) == each.redacted ? 0U : 1U) << each.text;
    }
}

}  // namespace
}  // namespace stacknet::engine
