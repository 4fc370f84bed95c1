#include "core/engine/self_check.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <functional>

#include "core/storage/database.h"
#include "tests/core/engine/temporary_folder.h"

namespace stacknet::engine {
namespace {

using api::CheckVerdict;

SelfCheckFacts good() {
    SelfCheckFacts facts;
    facts.clockKnown = facts.diskKnown = facts.sandboxReady = facts.modelReady = true;
    facts.gpuDriver = facts.keyUnlocked = true;
    facts.diskFreeBytes = kDiskWarnBytes;
    facts.databases = 9;
    facts.httpAddress = "http://127.0.0.1:8480";
    facts.peersConnected = facts.peersConfigured = 3;
    facts.signing = api::SigningInfo{api::SigningState::Signing, 0, 0, "", ""};
    facts.nowMs = 2 * kProtectionWarnMs;
    facts.protectionExportedMs = kProtectionWarnMs + 1;
    return facts;
}

api::SelfCheckInfo lineOf(const SelfCheckFacts& facts, const std::string& name) {
    for (const auto& line : judgeSelf(facts)) {
        if (line.name == name) return line;
    }
    ADD_FAILURE() << "no line " << name;
    return {};
}

TEST(SelfCheck, AHealthyNodeIsGoodThroughout) {
    const auto lines = judgeSelf(good());
    EXPECT_EQ(lines.size(), 11U);
    for (const auto& line : lines) {
        EXPECT_EQ(line.verdict, CheckVerdict::Good) << line.name << ": " << line.detail;
        EXPECT_TRUE(line.fix.empty()) << line.name;
    }
}

TEST(SelfCheck, EveryTroubleHasItsVerdictAndSaysWhatToDo) {
    struct Case {
        const char* name;
        CheckVerdict verdict;
        std::function<void(SelfCheckFacts&)> change;
    };
    const Case cases[] = {
        {"clock", CheckVerdict::Unknown, [](auto& f) { f.clockKnown = false; }},
        {"clock", CheckVerdict::Good, [](auto& f) { f.clockOffsetMs = -(kClockWarnMs - 1); }},
        {"clock", CheckVerdict::Warning, [](auto& f) { f.clockOffsetMs = -kClockWarnMs; }},
        {"clock", CheckVerdict::Bad, [](auto& f) { f.clockOffsetMs = kClockBadMs; }},
        {"disk", CheckVerdict::Unknown, [](auto& f) { f.diskKnown = false; }},
        {"disk", CheckVerdict::Warning, [](auto& f) { f.diskFreeBytes = kDiskWarnBytes - 1; }},
        {"disk", CheckVerdict::Bad, [](auto& f) { f.diskFreeBytes = kDiskBadBytes - 1; }},
        {"permissions", CheckVerdict::Bad, [](auto& f) { f.openFiles = {"a.snkey"}; }},
        {"permissions", CheckVerdict::Warning, [](auto& f) { f.directoryPrivate = false; }},
        {"databases", CheckVerdict::Bad, [](auto& f) { f.damagedDatabases = {"chain.db: x"}; }},
        {"keystore", CheckVerdict::Bad, [](auto& f) { f.unreadableKeys = {"b.snkey"}; }},
        {"keystore", CheckVerdict::Warning, [](auto& f) { f.keyUnlocked = false; }},
        {"protection", CheckVerdict::Bad, [](auto& f) { f.votesProblem = "is no database"; }},
        {"protection", CheckVerdict::Unknown, [](auto& f) { f.signing.reset(); }},
        {"protection", CheckVerdict::Bad,
         [](auto& f) { f.signing->state = api::SigningState::Stopped; }},
        {"protection", CheckVerdict::Warning,
         [](auto& f) { f.signing->state = api::SigningState::SittingOut; }},
        {"protection", CheckVerdict::Warning,
         [](auto& f) { f.signing->state = api::SigningState::DoppelgangerWait; }},
        {"protection", CheckVerdict::Good,
         [](auto& f) { f.signing->state = api::SigningState::Observer; }},
        {"protection", CheckVerdict::Warning, [](auto& f) { f.protectionExportedMs = 0; }},
        {"protection", CheckVerdict::Warning,
         [](auto& f) { f.protectionExportedMs = f.nowMs - kProtectionWarnMs; }},
        {"ports", CheckVerdict::Bad, [](auto& f) { f.httpAddress.clear(); }},
        {"ports", CheckVerdict::Bad, [](auto& f) { f.socketProblem = "gone"; }},
        {"peers", CheckVerdict::Warning, [](auto& f) { f.peersConnected = 2; }},
        {"peers", CheckVerdict::Bad, [](auto& f) { f.peersConnected = 0; }},
        {"peers", CheckVerdict::Warning, [](auto& f) { f.peersConnected = f.peersConfigured = 0; }},
        {"model", CheckVerdict::Warning, [](auto& f) { f.modelReady = false; }},
        {"sandbox", CheckVerdict::Warning, [](auto& f) { f.sandboxReady = false; }},
        {"gpu", CheckVerdict::Unknown, [](auto& f) { f.gpuDriver = false; }}};
    for (const Case& each : cases) {
        auto facts = good();
        each.change(facts);
        const auto line = lineOf(facts, each.name);
        EXPECT_EQ(line.verdict, each.verdict) << each.name << ": " << line.detail;
        EXPECT_EQ(line.fix.empty(), each.verdict == CheckVerdict::Good) << each.name;
        EXPECT_FALSE(line.detail.empty()) << each.name;
    }
}

TEST(SelfCheck, ANodeThatDoesNotServeNeedsNeitherModelNorSandbox) {
    auto facts = good();
    facts.serves = false;
    facts.httpAddress.clear();
    EXPECT_EQ(judgeSelf(facts).size(), 9U);
    EXPECT_EQ(lineOf(facts, "ports").verdict, CheckVerdict::Good);
}

TEST(SelfCheck, FilesOfADataDirectoryAreLookedAt) {
    const TemporaryFolder folder;
    const NodePaths paths{folder.path()};
    std::filesystem::create_directories(paths.keys());
    ::chmod(folder.path().c_str(), 0700);
    {
        auto database = storage::Database::open(paths.tasks());
        ASSERT_TRUE(database.ok());
    }
    SelfCheckFacts facts;
    collectFileFacts(paths, facts);
    EXPECT_TRUE(facts.diskKnown);
    EXPECT_TRUE(facts.directoryPrivate);
    EXPECT_EQ(facts.databases, 1U);
    EXPECT_TRUE(facts.damagedDatabases.empty());

    std::ofstream(paths.chain()) << std::string(4'096, 'x');
    std::ofstream(paths.keys() / "broken.snkey") << "no key";
    ::chmod((paths.keys() / "broken.snkey").c_str(), 0644);
    std::ofstream(paths.passphrase()) << "secret";
    ::chmod(paths.passphrase().c_str(), 0640);
    ::chmod(folder.path().c_str(), 0755);
    SelfCheckFacts bad;
    collectFileFacts(paths, bad);
    EXPECT_FALSE(bad.directoryPrivate);
    EXPECT_EQ(bad.openFiles, (std::vector<std::string>{"broken.snkey", "passphrase"}));
    EXPECT_EQ(bad.unreadableKeys, std::vector<std::string>{"broken.snkey"});
    ASSERT_EQ(bad.damagedDatabases.size(), 1U);
    EXPECT_TRUE(bad.damagedDatabases.front().starts_with("chain.db: "));
    EXPECT_TRUE(bad.votesProblem.empty());

    std::ofstream(paths.votes()) << std::string(4'096, 'x');
    SelfCheckFacts forgetful;
    collectFileFacts(paths, forgetful);
    EXPECT_FALSE(forgetful.votesProblem.empty());
}

}  // namespace
}  // namespace stacknet::engine
