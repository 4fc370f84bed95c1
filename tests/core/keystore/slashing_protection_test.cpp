#include "core/keystore/slashing_protection.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/consensus/own_votes.h"
#include "core/consensus/sqlite_vote_store.h"

namespace stacknet::keystore {
namespace {

namespace fs = std::filesystem;
using consensus::SqliteVoteStore;
using consensus::VoteKind;

constexpr std::int64_t kNowMs = 1'764'000'000'000;

ChainId chainOf(std::uint8_t byte) {
    ChainId id;
    id.data.fill(byte);
    return id;
}
PublicKey keyOf(std::uint8_t byte) {
    PublicKey key;
    key.data.fill(byte);
    return key;
}
consensus::VoteRow row(VoteKind kind, std::uint64_t slot, std::uint8_t digest = 1) {
    consensus::VoteRow vote;
    vote.kind = kind;
    vote.slot = slot;
    vote.digest.data.fill(digest);
    vote.message = {1};
    return vote;
}

class SlashingProtectionTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "stacknet-protection-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_root = name;
        m_old = store("old.db");
        consensus::VoteBatch batch;
        batch.votes = {row(VoteKind::Propose, 41), row(VoteKind::Notarize, 57),
                       row(VoteKind::Finalize, 56), row(VoteKind::Abandon, 0)};
        ASSERT_TRUE(m_old->commit(batch).ok());
    }
    void TearDown() override { fs::remove_all(m_root); }

    std::unique_ptr<SqliteVoteStore> store(const char* file, bool lost = false) const {
        auto made = SqliteVoteStore::create(m_root / file, m_chain, m_key, lost);
        EXPECT_TRUE(made.ok()) << made.error().message;
        return std::move(*made);
    }
    ProtectionFile exported(bool maySignOn = false) const {
        return protectionOf(*m_old->load(), m_chain, m_key, m_terms, kNowMs, maySignOn);
    }
    Result<consensus::VoteImport> import(consensus::IVoteStore& into,
                                         const ProtectionFile& file) const {
        return importProtection(into, file, m_chain, m_key, m_terms);
    }
    static std::string codeOf(const Result<consensus::VoteImport>& result) {
        return result.ok() ? "ok" : result.error().code;
    }

    fs::path m_root;
    const ChainId m_chain = chainOf(7);
    const PublicKey m_key = keyOf(9);
    const consensus::Terms m_terms{1'000};
    std::unique_ptr<SqliteVoteStore> m_old;
};

TEST_F(SlashingProtectionTest, TheFileComesBackAsItWas) {
    for (const bool signsOn : {false, true}) {
        const ProtectionFile file = exported(signsOn);
        const auto back = ProtectionFile::fromJson(file.toJson());
        ASSERT_TRUE(back.ok()) << back.error().message;
        EXPECT_EQ(*back, file);
        EXPECT_EQ(back->exportedMs, kNowMs);
        EXPECT_EQ(back->record.sittingOut, signsOn);
        EXPECT_EQ(back->record.marks.size(), 4U);
    }
}

TEST_F(SlashingProtectionTest, ANewStoreSignsNothingThatTheFileKnows) {
    auto fresh = store("new.db");
    const auto result = import(*fresh, exported());
    ASSERT_TRUE(result.ok()) << result.error().message;
    EXPECT_TRUE(result->changed);
    // An Abandon of term 0 ends the whole term (E3), so the first safe view is that of term 1.
    EXPECT_EQ(result->signFrom, m_terms.first(1));
    const auto contents = *fresh->load();
    EXPECT_EQ(contents.gate.signFrom, result->signFrom);
    EXPECT_FALSE(contents.gate.sittingOut);
    // The store itself refuses every lower vote from now on, whatever the engine believes.
    for (const VoteKind kind : {VoteKind::Propose, VoteKind::Notarize, VoteKind::Finalize}) {
        for (const std::uint64_t slot : {1U, 57U, 58U, 998U}) {
            consensus::VoteBatch batch;
            batch.votes = {row(kind, slot, 2)};
            EXPECT_EQ(fresh->commit(batch).error().code, "consensus.vote_conflict")
                << static_cast<int>(kind) << " at " << slot;
        }
    }
    auto own = consensus::OwnVotes::load(contents, m_chain);
    ASSERT_TRUE(own.ok());
    EXPECT_EQ(own->gate().signFrom, result->signFrom);
    EXPECT_GE(own->lastFinalizeView(), 56U);
}

TEST_F(SlashingProtectionTest, ImportOnlyEverRaises) {
    auto ahead = store("ahead.db");
    consensus::VoteBatch batch;
    batch.votes = {row(VoteKind::Notarize, 2'500)};
    batch.gate = consensus::SigningGate{false, 2'400};
    ASSERT_TRUE(ahead->commit(batch).ok());
    const auto before = *ahead->load();
    EXPECT_EQ(codeOf(import(*ahead, exported())), "consensus.vote_export_older");
    EXPECT_EQ((*ahead->load()).gate.signFrom, before.gate.signFrom);

    auto behind = store("behind.db");
    batch = {};
    batch.votes = {row(VoteKind::Notarize, 12)};
    ASSERT_TRUE(behind->commit(batch).ok());
    ASSERT_EQ(codeOf(import(*behind, exported())), "ok");
    EXPECT_EQ((*behind->load()).gate.signFrom, m_terms.first(1));
    const auto again = import(*behind, exported());
    ASSERT_EQ(codeOf(again), "ok");
    EXPECT_FALSE(again->changed) << "a second import changes nothing";
}

TEST_F(SlashingProtectionTest, AFileOfAKeyThatSignsOnMakesTheNewStoreSitOut) {
    auto fresh = store("new.db");
    ASSERT_EQ(codeOf(import(*fresh, exported(true))), "ok");
    EXPECT_TRUE((*fresh->load()).gate.sittingOut);
}

TEST_F(SlashingProtectionTest, ALostRecordStaysOneThatSitsOut) {
    auto lost = store("lost.db", true);
    ASSERT_EQ(codeOf(import(*lost, exported())), "ok");
    EXPECT_TRUE((*lost->load()).gate.sittingOut);
}

TEST_F(SlashingProtectionTest, AnotherNetworkKeyOrTermLengthIsRefused) {
    auto fresh = store("new.db");
    const ProtectionFile file = exported();
    const auto code = [&](const ChainId& chain, const PublicKey& key, std::uint64_t length) {
        return codeOf(importProtection(*fresh, file, chain, key, consensus::Terms{length}));
    };
    EXPECT_EQ(code(chainOf(8), m_key, 1'000), "consensus.vote_export_foreign");
    EXPECT_EQ(code(m_chain, keyOf(8), 1'000), "consensus.vote_export_foreign");
    EXPECT_EQ(code(m_chain, m_key, 999), "consensus.vote_export_foreign");
    EXPECT_TRUE((*fresh->load()).gate == consensus::SigningGate{});
}

TEST_F(SlashingProtectionTest, ContradictingVotesAreNamedAndChangeNothing) {
    auto other = store("other.db");
    consensus::VoteBatch batch;
    batch.votes = {row(VoteKind::Notarize, 57, 2)};
    ASSERT_TRUE(other->commit(batch).ok());
    EXPECT_EQ(codeOf(import(*other, exported())), "consensus.vote_conflict");
    EXPECT_TRUE((*other->load()).gate == consensus::SigningGate{});
}

TEST_F(SlashingProtectionTest, EveryChangedCharacterIsFound) {
    const std::string text = exported().toJson();
    const auto code = [](const std::string& changed) {
        const auto file = ProtectionFile::fromJson(changed);
        return file.ok() ? std::string("ok") : file.error().code;
    };
    int same = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string changed = text;
        changed[at] = changed[at] == '1' ? '2' : '1';
        const auto back = ProtectionFile::fromJson(changed);
        if (back.ok()) {
            ++same;
            EXPECT_EQ(*back, exported()) << at;  // a space between two members
        }
    }
    EXPECT_EQ(same, 0);
    EXPECT_EQ(code(text.substr(0, text.size() / 2)), "keystore.bad_protection");
    std::string version = text;
    version.replace(version.find("\"version\": 1"), 12, "\"version\": 2");
    EXPECT_EQ(code(version), "keystore.newer_version");
    std::string slot = text;
    slot.replace(slot.find("\"57\""), 4, "\"17\"");
    EXPECT_EQ(code(slot), "keystore.protection_checksum");
    EXPECT_EQ(code(std::string(kProtectionBytesMax + 1, ' ')), "keystore.bad_protection");
    EXPECT_EQ(code("[]"), "keystore.bad_protection");
}

TEST_F(SlashingProtectionTest, ReadsABareVoteExport) {
    const auto file = ProtectionFile::fromJson(exported().record.toJson());
    ASSERT_TRUE(file.ok()) << file.error().message;
    EXPECT_EQ(file->record, exported().record);
    EXPECT_EQ(file->exportedMs, 0);
}

}  // namespace
}  // namespace stacknet::keystore
