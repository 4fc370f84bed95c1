#include <gtest/gtest.h>

#include <atomic>
#include <map>
#include <thread>

#include "core/auth/api_key_store.h"
#include "core/auth/bad_key_guard.h"
#include "core/auth/cidr.h"
#include "core/auth/key_index.h"
#include "core/base/log.h"
#include "core/storage/database.h"
#include "tests/core/auth/test_clock.h"
#include "tests/core/auth/vector_json.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kDayMs = 24 * 3'600'000;

class ApiKeyUseTest : public ::testing::Test {
protected:
    void SetUp() override { reopen(); }
    void reopen() {
        m_store.reset();
        auto opened = ApiKeyStore::open(m_folder / "keys.db", m_folder / "pepper", m_clock, m_rng);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        m_store = std::move(opened).value();
    }
    NewApiKey wanted() {
        NewApiKey key;
        key.name = "laptop";
        return key;
    }
    IssuedApiKey make(const NewApiKey& key) {
        auto issued = m_store->create(key);
        EXPECT_TRUE(issued.ok()) << issued.error().message;
        return std::move(issued).value();
    }
    std::string codeOf(const SecretBytes& key, std::string_view address = {}) {
        auto verified = m_store->verify(key.exposeText(), address);
        return verified.ok() ? "" : verified.error().code;
    }
    std::string createCode(const NewApiKey& key) {
        auto issued = m_store->create(key);
        return issued.ok() ? "" : issued.error().code;
    }

    test::ScratchFolder m_folder;
    test::SharedClock m_clock;
    SystemRng m_rng;
    std::unique_ptr<ApiKeyStore> m_store;
};

TEST_F(ApiKeyUseTest, EveryUseCountsOverRestartsAndRefusalsDoNot) {
    const IssuedApiKey key = make(wanted());
    const auto uses = [&] { return m_store->list().front().requests; };
    EXPECT_EQ(uses(), 0u);
    for (int i = 0; i < 7; ++i) EXPECT_EQ(codeOf(key.key), "");
    EXPECT_EQ(uses(), 7u);
    reopen();
    EXPECT_EQ(uses(), 7u);
    EXPECT_EQ(codeOf(key.key), "");
    ASSERT_TRUE(m_store->revoke(key.record.id).ok());
    EXPECT_EQ(codeOf(key.key), "auth.key_revoked");
    EXPECT_EQ(uses(), 8u);
}

/// A01: every malformed key of the vectors, and the well-formed stranger, get one answer.
TEST_F(ApiKeyUseTest, A01_EveryInvalidKeyGetsTheSameAnswer) {
    STACKNET_VECTORS(vectors, "apikey/apikey.json");
    make(wanted());
    const Error first = m_store->verify("").error();
    EXPECT_EQ(first.code, "auth.invalid_key");
    for (const boost::json::value& entry : vectors.at("invalid").as_array()) {
        auto verified = m_store->verify(test::text(entry, "key"));
        ASSERT_FALSE(verified.ok()) << test::text(entry, "why");
        EXPECT_EQ(verified.error(), first) << test::text(entry, "why");
    }
}

/// A04: the scopes that a key has are the ones that it was made with.
TEST_F(ApiKeyUseTest, A04_AKeyHasNoScopeThatItWasNotGiven) {
    NewApiKey key = wanted();
    key.scopes = {"chat", "confidential-only"};
    auto verified = m_store->verify(make(key).key.exposeText());
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->scopes.has(Scope::ConfidentialOnly));
    for (Scope scope : {Scope::Code, Scope::ModelsRead, Scope::RackRead, Scope::RackWrite,
                        Scope::Memory, Scope::KeysAdmin}) {
        EXPECT_FALSE(verified->scopes.has(scope)) << scopeName(scope);
    }
}

/// A10: the twenty-first bad key in a minute.
TEST_F(ApiKeyUseTest, A10_TwentyOneBadKeysAMinute) {
    BadKeyGuard guard(m_clock);
    for (int bad = 0; bad < 20; ++bad) EXPECT_EQ(guard.failed("192.0.2.1"), 0);
    EXPECT_EQ(guard.failed("192.0.2.1"), 60'000);
    EXPECT_EQ(guard.failed("192.0.2.2"), 0);
    m_clock.advanceMs(60'000);
    EXPECT_EQ(guard.failed("192.0.2.1"), 0);
}

/// A11: exactly the limit passes.
TEST_F(ApiKeyUseTest, A11_FiftyParallelRequestsWithALimitOfTen) {
    NewApiKey key = wanted();
    key.limits = {10, 0, 0};
    IssuedApiKey issued = make(key);
    std::atomic<int> admitted{0};
    std::vector<std::thread> threads;
    for (int index = 0; index < 50; ++index) {
        threads.emplace_back([&] {
            auto verified = m_store->verify(issued.key.exposeText());
            if (!verified.ok()) return;
            auto admission = m_store->limiter().admit(verified->id, verified->limits);
            if (admission.verdict == Admission::Verdict::Admitted) ++admitted;
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(admitted.load(), 10);
}

/// A12: what a listing holds of a key is its prefix, its id and four characters.
TEST_F(ApiKeyUseTest, A12_AListingNeverHoldsASecret) {
    IssuedApiKey issued = make(wanted());
    const std::string secret(issued.key.exposeText().substr(18, 32));
    for (const ApiKeyRecord& record : m_store->list()) {
        EXPECT_EQ(record.masked, "gk_live_" + record.id + "\xe2\x80\xa6" +
                                     std::string(issued.key.exposeText().substr(52)));
        for (const std::string& text : {record.masked, record.name, record.id, record.owner,
                                        record.stack, record.rotatedFrom}) {
            for (std::size_t at = 0; at + 8 <= secret.size(); ++at) {
                EXPECT_EQ(text.find(secret.substr(at, 8)), std::string::npos);
            }
        }
    }
}

/// A13: everything that happens to a key, and no key in what is logged about it.
TEST_F(ApiKeyUseTest, A13_NoLogLineHoldsAKey) {
    std::vector<std::string> lines;
    const auto sink =
        log::addSink([&](const log::Line& line) { lines.push_back(log::format(line)); });
    IssuedApiKey issued = make(wanted());
    const std::string text(issued.key.exposeText());
    EXPECT_EQ(codeOf(issued.key), "");
    m_store->markLeaked(text);
    auto next = m_store->rotate(issued.record.id, 1);
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(m_store->revokeLeaked("x " + text), 1U);
    log::notice("auth", "probe", {{"text", text}});
    log::removeSink(sink);
    EXPECT_GE(lines.size(), 4U);
    for (const std::string& line : lines) {
        EXPECT_FALSE(findApiKey(line).has_value()) << line;
        EXPECT_EQ(line.find(text.substr(18, 16)), std::string::npos) << line;
        EXPECT_EQ(line.find(next->key.exposeText().substr(18, 16)), std::string::npos) << line;
    }
}

TEST_F(ApiKeyUseTest, AddressBlocksHoldAndAMissingAddressIsOutside) {
    NewApiKey key = wanted();
    key.cidrs = {"192.0.2.0/24", "2001:db8::/32"};
    IssuedApiKey issued = make(key);
    EXPECT_EQ(codeOf(issued.key, "192.0.2.77"), "");
    EXPECT_EQ(codeOf(issued.key, "::ffff:192.0.2.77"), "");
    EXPECT_EQ(codeOf(issued.key, "2001:db8:1::1"), "");
    EXPECT_EQ(codeOf(issued.key, "192.0.3.1"), "auth.key_address");
    EXPECT_EQ(codeOf(issued.key, "2001:db9::1"), "auth.key_address");
    EXPECT_EQ(codeOf(issued.key, "rubbish"), "auth.key_address");
    EXPECT_EQ(codeOf(issued.key), "auth.key_address");
    reopen();
    EXPECT_EQ(codeOf(issued.key, "192.0.3.1"), "auth.key_address");
    EXPECT_EQ(codeOf(make(wanted()).key), "");
}

TEST_F(ApiKeyUseTest, ModelsOwnerAndStackSurviveARestart) {
    NewApiKey key = wanted();
    key.models = {"qwen3-0.6b", "org/llama:8b"};
    key.owner = "eip155:1:0xC826324Afb154ec7143c57b04040879731401F46";
    key.stack = "demo";
    IssuedApiKey issued = make(key);
    reopen();
    auto verified = m_store->verify(issued.key.exposeText());
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->allowsModel("org/llama:8b"));
    EXPECT_FALSE(verified->allowsModel("org/llama"));
    EXPECT_FALSE(verified->allowsModel(""));
    EXPECT_EQ(verified->owner, key.owner);
    EXPECT_EQ(verified->stack, "demo");
    EXPECT_TRUE(m_store->verify(make(wanted()).key.exposeText())->allowsModel("anything"));
}

TEST_F(ApiKeyUseTest, ABudgetHoldsForACalendarMonthAndOverRotation) {
    NewApiKey key = wanted();
    key.monthlyTokens = 1'000;
    IssuedApiKey issued = make(key);
    const std::string id = issued.record.id;
    m_store->budgets().hold(id, 999)->settle(999);
    EXPECT_FALSE(m_store->budgets().hold(id, 2).has_value());
    m_store->budgets().hold(id, 1)->settle(1);
    EXPECT_EQ(m_store->budgets().balance(id).available, 0U);
    EXPECT_EQ(m_store->list()[0].usedTokens, 1'000U);
    EXPECT_EQ(codeOf(issued.key), "") << "the key itself is good: its models can be listed";
    reopen();
    EXPECT_FALSE(m_store->budgets().hold(id, 1).has_value());
    auto rotated = m_store->rotate(id, 24);
    ASSERT_TRUE(rotated.ok());
    const std::string next = rotated->record.id;
    EXPECT_FALSE(m_store->budgets().hold(next, 1).has_value());
    m_clock.advanceMs(17 * kDayMs);  // the clock stood on 2023-11-14
    EXPECT_EQ(m_store->budgets().balance(next).available, 1'000U);
    m_store->budgets().hold(next, 7)->settle(7);
    // One budget for both, whichever is used and after a restart.
    EXPECT_EQ(m_store->budgets().balance(id).available, 993U);
    m_store->budgets().hold(id, 3)->settle(3);
    reopen();
    for (const ApiKeyRecord& record : m_store->list()) EXPECT_EQ(record.usedTokens, 10U);
    m_clock.advanceMs(-17 * kDayMs);
    EXPECT_EQ(m_store->budgets().balance(next).available, 990U) << "a clock set back opens nothing";
}

TEST_F(ApiKeyUseTest, WhatAKeyWithoutACapUsesIsCountedAndKept) {
    IssuedApiKey issued = make(wanted());
    const std::string id = issued.record.id;
    EXPECT_FALSE(m_store->budgets().balance(id).limited);
    m_store->budgets().hold(id, UINT64_MAX)->settle(5);
    m_store->budgets().hold(id, UINT64_MAX)->settle(6);
    EXPECT_EQ(m_store->list()[0].usedTokens, 11U);
    reopen();
    EXPECT_EQ(m_store->list()[0].usedTokens, 11U);
}

TEST_F(ApiKeyUseTest, RefusesRestrictionsThatMakeNoSense) {
    auto code = [&](const std::function<void(NewApiKey&)>& change) {
        NewApiKey key = wanted();
        change(key);
        return createCode(key);
    };
    EXPECT_EQ(code([](auto& k) { k.cidrs = {"192.0.2.1/24"}; }), "auth.bad_cidr");
    EXPECT_EQ(code([](auto& k) { k.cidrs = std::vector<std::string>(17, "192.0.2.0/24"); }),
              "auth.bad_cidr");
    EXPECT_EQ(code([](auto& k) { k.cidrs = std::vector<std::string>(16, "192.0.2.0/24"); }), "");
    EXPECT_EQ(code([](auto& k) { k.models = {"two words"}; }), "auth.bad_model");
    EXPECT_EQ(code([](auto& k) { k.models = {""}; }), "auth.bad_model");
    EXPECT_EQ(code([](auto& k) { k.models = {std::string(129, 'm')}; }), "auth.bad_model");
    EXPECT_EQ(code([](auto& k) { k.models = std::vector<std::string>(33, "m"); }),
              "auth.bad_model");
    EXPECT_EQ(code([](auto& k) { k.owner = ""; }), "auth.bad_owner");
    EXPECT_EQ(code([](auto& k) { k.stack = "a b"; }), "auth.bad_owner");
    EXPECT_EQ(code([](auto& k) { k.monthlyTokens = kMonthlyTokensMax + 1; }),
              "auth.bad_monthly_tokens");
    EXPECT_EQ(code([](auto& k) { k.monthlyTokens = kMonthlyTokensMax; }), "");
}

TEST_F(ApiKeyUseTest, KeysFoundInPublicAreRevoked) {
    IssuedApiKey one = make(wanted());
    IssuedApiKey two = make(wanted());
    IssuedApiKey safe = make(wanted());
    SecretBytes foreign = generateApiKey(KeyEnvironment::Live, m_rng);
    const std::string report = "{\"a\":\"" + std::string(one.key.exposeText()) + "\"} " +
                               std::string(foreign.exposeText()) + "\n" +
                               std::string(two.key.exposeText()) + " " +
                               std::string(two.key.exposeText());
    EXPECT_EQ(m_store->revokeLeaked(report), 2U);
    EXPECT_EQ(m_store->revokeLeaked(report), 0U);
    EXPECT_EQ(codeOf(one.key), "auth.key_revoked");
    EXPECT_EQ(codeOf(two.key), "auth.key_revoked");
    EXPECT_EQ(codeOf(safe.key), "");
    reopen();
    EXPECT_EQ(codeOf(one.key), "auth.key_revoked");
    for (const ApiKeyRecord& record : m_store->list()) {
        EXPECT_EQ(record.leakedMs != 0, record.id != safe.record.id);
    }
}

TEST_F(ApiKeyUseTest, TheAuditLogTellsWhoDidWhat) {
    auto created = m_store->create(wanted(), "alice");
    ASSERT_TRUE(created.ok());
    const IssuedApiKey& issued = *created;
    auto next = m_store->rotate(issued.record.id, 3, "bob");
    ASSERT_TRUE(next.ok());
    m_store->markLeaked(next->key.exposeText());
    ASSERT_TRUE(m_store->revoke(next->record.id, "carol").ok());
    reopen();
    auto entries = m_store->audit(0, 10);
    ASSERT_TRUE(entries.ok());
    std::vector<std::string> told;
    for (const AuditEntry& entry : *entries) {
        EXPECT_EQ(entry.timeMs, m_clock.wallMs());
        told.push_back(entry.actor + " " + entry.action + " " + entry.subject + " " + entry.detail);
    }
    EXPECT_EQ(told, (std::vector<std::string>{
                        "carol key_revoked " + next->record.id + " ",
                        "system key_leaked " + next->record.id + " ",
                        "bob key_rotated " + next->record.id + " from " + issued.record.id,
                        "alice key_created " + issued.record.id + " chat code models:read"}));
}

/// A file that the first version wrote opens with everything in it.
TEST_F(ApiKeyUseTest, OpensADatabaseOfTheFirstVersion) {
    m_store.reset();
    std::filesystem::remove(m_folder / "keys.db");
    {
        auto old = storage::Database::open(m_folder / "keys.db");
        ASSERT_TRUE(old.ok());
        ASSERT_TRUE(
            old->migrate({"CREATE TABLE api_key("
                          "id TEXT PRIMARY KEY, digest BLOB NOT NULL, pepper_v INTEGER NOT NULL,"
                          "environment INTEGER NOT NULL, last4 TEXT NOT NULL, name TEXT NOT NULL,"
                          "scopes TEXT NOT NULL, rpm INTEGER NOT NULL, tpm INTEGER NOT NULL,"
                          "concurrent INTEGER NOT NULL, created_ms INTEGER NOT NULL,"
                          "expires_ms INTEGER NOT NULL, last_used_ms INTEGER NOT NULL,"
                          "revoked_ms INTEGER NOT NULL, leaked_ms INTEGER NOT NULL,"
                          "rotated_from TEXT NOT NULL) STRICT, WITHOUT ROWID;"})
                .ok());
        ASSERT_TRUE(old->execute("INSERT INTO api_key VALUES('abcdefghij', zeroblob(32), 1, 0,"
                                 "'wxyz', 'old', 'chat', 5, 6, 7, 1, 9e15, 0, 0, 0, '')")
                        .ok());
    }
    reopen();
    auto keys = m_store->list();
    ASSERT_EQ(keys.size(), 1U);
    EXPECT_EQ(keys[0].name, "old");
    EXPECT_EQ(keys[0].owner, "operator");
    EXPECT_TRUE(keys[0].cidrs.empty());
    EXPECT_EQ(keys[0].monthlyTokens, 0U);
    EXPECT_TRUE(m_store->rotate("abcdefghij", 0).ok());
}

TEST(CidrTest, BlocksAreExact) {
    auto contains = [](const char* block, const char* address) {
        auto parsed = Cidr::parse(block);
        EXPECT_TRUE(parsed.ok()) << block;
        return parsed.ok() && parsed->contains(address);
    };
    EXPECT_TRUE(contains("10.0.0.0/8", "10.255.0.1"));
    EXPECT_FALSE(contains("10.0.0.0/8", "11.0.0.0"));
    EXPECT_TRUE(contains("192.0.2.128/25", "192.0.2.128"));
    EXPECT_FALSE(contains("192.0.2.128/25", "192.0.2.127"));
    EXPECT_TRUE(contains("192.0.2.5", "192.0.2.5"));
    EXPECT_FALSE(contains("192.0.2.5", "192.0.2.4"));
    EXPECT_TRUE(contains("0.0.0.0/0", "255.255.255.255"));
    EXPECT_FALSE(contains("0.0.0.0/0", "2001:db8::1"));
    EXPECT_TRUE(contains("::/0", "2001:db8::1"));
    EXPECT_TRUE(contains("2001:db8::/33", "2001:db8:7fff::1"));
    EXPECT_FALSE(contains("2001:db8::/33", "2001:db8:8000::1"));
    for (const char* block : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/08", "10.0.0.1/8",
                              "10.0.0.0/8 ", "::1/129", "2001:db8::1/32", "10.0.0/8", "010.0.0.0/8",
                              "10.0.0.0/-1", "10.0.0.0/8/8", "x"}) {
        EXPECT_FALSE(Cidr::parse(block).ok()) << block;
    }
}

TEST(KeyIndexTest, FindsWhatAMapFinds) {
    SeededRng rng(3);
    auto randomId = [&] {
        constexpr std::string_view kLetters = "0Az";  // few, so that ids share beginnings
        std::string id;
        while (id.size() < kApiKeyIdLength) id += kLetters[rng.below(kLetters.size())];
        return id;
    };
    Hash256 nobody;
    nobody.data.fill(0xEE);
    KeyIndex index(nobody, 9);
    std::map<std::string, std::uint32_t> reference;
    for (std::uint32_t round = 1; round < 2'000; ++round) {
        const std::string id = randomId();
        const auto found = reference.find(id);
        const KeyIndex::Entry& entry = index.find(id);
        if (found == reference.end()) {
            EXPECT_EQ(entry.known, 0U);
            EXPECT_EQ(entry.digest, nobody);
            EXPECT_EQ(entry.pepperVersion, 9U);
            Hash256 digest;
            digest.data[0] = static_cast<std::uint8_t>(round);
            index.add(id, digest, round);
            reference.emplace(id, round);
        } else {
            EXPECT_EQ(entry.known, 1U);
            EXPECT_EQ(entry.pepperVersion, found->second);
            EXPECT_EQ(entry.digest.data[0], static_cast<std::uint8_t>(found->second));
        }
    }
    for (const auto& [id, version] : reference) EXPECT_EQ(index.find(id).pepperVersion, version);
}

}  // namespace
}  // namespace stacknet::auth
