#include "core/tasks/privacy_audit.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <set>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet::tasks {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kCanary = "canary \"of\"\n36 letters/and+more: abcdef";

CanarySearch searchFor(std::string_view text) {
    auto search = CanarySearch::create({toBytes(asBytes(text))});
    EXPECT_TRUE(search.ok());
    return std::move(search).value();
}

std::set<std::string> encodingsIn(const CanarySearch& search, std::string_view text) {
    std::vector<CanarySearch::Hit> hits;
    search.find(asBytes(text), 0, hits, 1'000);
    std::set<std::string> names;
    for (const auto& hit : hits) names.insert(std::string(hit.encoding));
    return names;
}

TEST(CanarySearchTest, EverySpellingIsFoundWhereItStands) {
    const CanarySearch search = searchFor(kCanary);
    for (const CanarySpelling& spelling : canarySpellings(asBytes(kCanary))) {
        for (const std::size_t before : {0U, 1U, 2U, 3U, 77U, 4'000U}) {
            Bytes text(before, '.');
            text.insert(text.end(), spelling.bytes.begin(), spelling.bytes.end());
            text.insert(text.end(), 5, '.');
            std::vector<CanarySearch::Hit> hits;
            search.find(text, 1'000, hits, 100);
            const bool found = std::any_of(hits.begin(), hits.end(), [&](const auto& hit) {
                return hit.encoding == spelling.encoding && hit.offset == 1'000 + before;
            });
            EXPECT_TRUE(found) << spelling.encoding << " behind " << before;
            // Up to the last byte and no further.
            text.resize(before + spelling.bytes.size() - 1);
            hits.clear();
            search.find(text, 1'000, hits, 100);
            for (const auto& hit : hits) {
                EXPECT_FALSE(hit.encoding == spelling.encoding && hit.offset == 1'000 + before);
            }
        }
    }
}

TEST(CanarySearchTest, Base64IsFoundAtEveryAlignmentAndWithAnyNeighbours) {
    SystemRng rng;
    for (int round = 0; round < 200; ++round) {
        Bytes canary(12 + static_cast<std::size_t>(round) % 40);
        rng.fill(canary);
        auto search = CanarySearch::create({canary});
        ASSERT_TRUE(search.ok());
        Bytes text(static_cast<std::size_t>(round) % 7 + 1);
        rng.fill(text);
        text.insert(text.end(), canary.begin(), canary.end());
        Bytes behind(static_cast<std::size_t>(round) % 5);
        rng.fill(behind);
        text.insert(text.end(), behind.begin(), behind.end());
        EXPECT_FALSE(encodingsIn(*search, toBase64(text)).empty()) << toHex(text);
        EXPECT_FALSE(encodingsIn(*search, toBase64Url(text)).empty()) << toHex(text);
    }
}

TEST(CanarySearchTest, AHalfIsFoundAndAnotherTextIsNot) {
    const CanarySearch search = searchFor(kCanary);
    EXPECT_EQ(encodingsIn(search, kCanary.substr(0, kCanary.size() / 2)),
              std::set<std::string>{"first half"});
    EXPECT_TRUE(encodingsIn(search, "canary of another kind, as long as the one").empty());
    EXPECT_TRUE(encodingsIn(search, "").empty());
    EXPECT_TRUE(encodingsIn(search, "x").empty());
}

TEST(CanarySearchTest, ManyCanariesAreToldApart) {
    std::vector<Bytes> canaries;
    SystemRng rng;
    for (int i = 0; i < 1'000; ++i) {
        Bytes canary(16);
        rng.fill(canary);
        canaries.push_back(canary);
    }
    auto search = CanarySearch::create(canaries);
    ASSERT_TRUE(search.ok());
    std::vector<CanarySearch::Hit> hits;
    search->find(canaries[617], 0, hits, 10);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0], (CanarySearch::Hit{617, "raw", 0}));
}

TEST(CanarySearchTest, WhatCannotBeToldFromChanceIsRefused) {
    EXPECT_EQ(CanarySearch::create({}).error().code, "tasks.bad_canary");
    EXPECT_EQ(CanarySearch::create({Bytes(11, 'x')}).error().code, "tasks.bad_canary");
    EXPECT_TRUE(CanarySearch::create({Bytes(12, 'x')}).ok());
    EXPECT_EQ(CanarySearch::create({Bytes(4'097, 'x')}).error().code, "tasks.bad_canary");
    EXPECT_EQ(CanarySearch::create(std::vector<Bytes>(1'001, Bytes(12, 'x'))).error().code,
              "tasks.bad_canary");
}

class PrivacyAuditTest : public testing::Test {
protected:
    PrivacyAuditTest() {
        std::string name = (fs::temp_directory_path() / "stacknet-audit-XXXXXX").string();
        EXPECT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
    }
    ~PrivacyAuditTest() override { fs::remove_all(m_folder); }
    void write(const std::string& name, std::string_view content) {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << content;
    }
    AuditReport scan() {
        PrivacyAudit audit(m_search);
        audit.scanPath(m_folder);
        return audit.report();
    }
    const CanarySearch m_search = searchFor(kCanary);
    fs::path m_folder;
};

TEST_F(PrivacyAuditTest, ContentsNamesAndLinksAreLookedAt) {
    write("a/b/plain", "nothing here");
    EXPECT_TRUE(scan().hits.empty());
    EXPECT_EQ(scan().files, 1U);
    EXPECT_EQ(scan().bytes, 12U);
    write("a/hit", "....." + std::string(kCanary));
    fs::create_symlink(toHex(asBytes(kCanary)), m_folder / "link");
    write(toBase64Url(asBytes(kCanary)) + "==", "");
    const AuditReport report = scan();
    std::set<std::string> where;
    for (const AuditHit& hit : report.hits) {
        where.insert(hit.where.substr(0, hit.where.find(' ')));
        if (hit.where == (m_folder / "a/hit").string() && hit.encoding == "raw") {
            EXPECT_EQ(hit.offset, 5U);
        }
    }
    EXPECT_EQ(where, (std::set<std::string>{(m_folder / "a/hit").string(), "name", "target"}));
}

TEST_F(PrivacyAuditTest, WhatLiesOverTwoPiecesIsFoundOnce) {
    write("large", std::string((4U << 20) - 10, 'x') + std::string(kCanary));
    const AuditReport report = scan();
    EXPECT_EQ(std::count_if(report.hits.begin(), report.hits.end(),
                            [](const AuditHit& hit) { return hit.encoding == "raw"; }),
              1);
    EXPECT_EQ(report.hits[0].offset, (4U << 20) - 10U);
}

TEST_F(PrivacyAuditTest, LinksAreNotFollowedAndWhatIsNoFileIsSaid) {
    write("elsewhere/hit", kCanary);
    const fs::path inside = m_folder / "inside";
    fs::create_directories(inside);
    fs::create_directory_symlink(m_folder / "elsewhere", inside / "link");
    ASSERT_EQ(::mkfifo((inside / "pipe").c_str(), 0600), 0);
    PrivacyAudit audit(m_search);
    audit.scanPath(inside);
    audit.scanPath(m_folder / "missing");
    EXPECT_TRUE(audit.report().hits.empty());
    ASSERT_EQ(audit.report().skipped.size(), 1U);
    EXPECT_EQ(audit.report().skipped[0].where, (inside / "pipe").string());
}

TEST_F(PrivacyAuditTest, MemoryOfAProcessIsLookedAtWhileTheTextIsThereAndAfterItWasWiped) {
    int toChild[2];
    int toParent[2];
    ASSERT_EQ(::pipe(toChild), 0);
    ASSERT_EQ(::pipe(toParent), 0);
    const auto search = searchFor("another text, which only the child makes");
    std::string hidden = "another text, which only the child makes";
    for (char& letter : hidden) letter = static_cast<char>(letter ^ 0x55);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        char letter = 0;
        auto* plain = static_cast<char*>(std::malloc(hidden.size()));
        for (std::size_t i = 0; i < hidden.size(); ++i) {
            plain[i] = static_cast<char>(hidden[i] ^ 0x55);
        }
        if (::write(toParent[1], "x", 1) != 1 || ::read(toChild[0], &letter, 1) != 1) ::_exit(1);
        wipe(plain, hidden.size());
        if (::write(toParent[1], "x", 1) != 1 || ::read(toChild[0], &letter, 1) != 1) ::_exit(1);
        ::_exit(0);
    }
    char letter = 0;
    ASSERT_EQ(::read(toParent[0], &letter, 1), 1);
    const auto count = [&] {
        PrivacyAudit audit(search);
        const auto scanned = audit.scanMemory(child);
        EXPECT_TRUE(scanned.ok()) << (scanned.ok() ? "" : scanned.error().message);
        EXPECT_GT(audit.report().regions, 5U);
        EXPECT_GT(audit.report().memoryBytes, 100'000U);
        std::size_t heap = 0;
        for (const AuditHit& hit : audit.report().hits) {
            if (hit.encoding == "raw" && hit.where.find("[heap]") != std::string::npos) ++heap;
        }
        return heap;
    };
    const std::size_t before = count();
    ASSERT_EQ(::write(toChild[1], "x", 1), 1);
    ASSERT_EQ(::read(toParent[0], &letter, 1), 1);
    const std::size_t after = count();
    ASSERT_EQ(::write(toChild[1], "x", 1), 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(before, after + 1);
}

TEST_F(PrivacyAuditTest, AProcessThatIsGoneIsARefusalWithASentence) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(0);
    ::waitpid(child, nullptr, 0);
    PrivacyAudit audit(m_search);
    const auto refused = audit.scanMemory(child);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "tasks.memory_unreadable");
}

}  // namespace
}  // namespace stacknet::tasks
