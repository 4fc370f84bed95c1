#include "core/auth/api_key_store.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iterator>
#include <thread>

#include "core/auth/pepper.h"
#include "core/base/log.h"
#include "tests/core/auth/test_clock.h"

namespace stacknet::auth {
namespace {

using test::ScratchFolder;
using test::SharedClock;

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;

/// Makes generateApiKey write the id given, then letters of a fixed stream.
class SpliceRng final : public Rng {
public:
    explicit SpliceRng(std::string id) : m_id(std::move(id)) {}
    void fill(std::span<std::uint8_t> out) override {
        constexpr std::string_view kAlphabet =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        for (std::size_t at = 0; at < out.size(); ++at) {
            m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
            out[at] = at < m_id.size() ? static_cast<std::uint8_t>(kAlphabet.find(m_id[at]))
                                       : static_cast<std::uint8_t>((m_state >> 33U) % 62);
        }
    }

private:
    std::string m_id;
    std::uint64_t m_state = 1;
};

class ApiKeyStoreTest : public ::testing::Test {
protected:
    void SetUp() override { reopen(); }
    void reopen() {
        m_store.reset();
        auto opened = ApiKeyStore::open(m_folder / "keys.db", m_folder / "pepper", m_clock, m_rng);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        m_store = std::move(opened).value();
    }
    IssuedApiKey make(NewApiKey wanted = {}) {
        if (wanted.name.empty()) wanted.name = "laptop";
        auto issued = m_store->create(wanted);
        EXPECT_TRUE(issued.ok()) << issued.error().message;
        return std::move(issued).value();
    }
    std::string codeOf(const SecretBytes& key) {
        auto verified = m_store->verify(key.exposeText());
        return verified.ok() ? "" : verified.error().code;
    }

    ScratchFolder m_folder;
    SharedClock m_clock;
    SystemRng m_rng;
    std::unique_ptr<ApiKeyStore> m_store;
};

TEST_F(ApiKeyStoreTest, ANewKeyHasTheDefaults) {
    IssuedApiKey issued = make();
    EXPECT_EQ(issued.record.scopes, ScopeSet::defaults());
    EXPECT_EQ(issued.record.expiresMs - issued.record.createdMs, 90 * kDayMs);
    auto verified = m_store->verify(issued.key.exposeText());
    ASSERT_TRUE(verified.ok());
    EXPECT_EQ(verified->id, issued.record.id);
    EXPECT_TRUE(verified->scopes.has(Scope::Chat));
    EXPECT_FALSE(verified->scopes.has(Scope::Memory));
}

TEST_F(ApiKeyStoreTest, KeysSurviveARestart) {
    NewApiKey wanted;
    wanted.name = "build server \u00e9";
    wanted.scopes = {"code"};
    wanted.expiresDays = 365;
    wanted.limits = {7, 8, 9};
    IssuedApiKey issued = make(wanted);
    ASSERT_TRUE(m_store->verify(issued.key.exposeText()).ok());
    auto before = m_store->list();
    reopen();
    auto after = m_store->list();
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].name, wanted.name);
    EXPECT_EQ(after[0].masked, before[0].masked);
    EXPECT_EQ(after[0].limits, wanted.limits);
    EXPECT_EQ(after[0].lastUsedMs, before[0].lastUsedMs);
    auto verified = m_store->verify(issued.key.exposeText());
    ASSERT_TRUE(verified.ok());
    EXPECT_EQ(verified->limits, wanted.limits);
    EXPECT_EQ(verified->scopes, ScopeSet().add(Scope::Code));
}

TEST_F(ApiKeyStoreTest, RefusesWhatAKeyMustNotBe) {
    auto code = [&](NewApiKey wanted) {
        if (wanted.name.empty()) wanted.name = "x";
        auto issued = m_store->create(wanted);
        return issued.ok() ? std::string() : issued.error().code;
    };
    NewApiKey wanted;
    wanted.scopes = {"chat", "everything"};
    EXPECT_EQ(code(wanted), "auth.unknown_scope");
    wanted.scopes = {"keys:admin", "chat"};
    EXPECT_EQ(code(wanted), "auth.bad_scopes");
    wanted.scopes = {"confidential-only"};
    EXPECT_EQ(code(wanted), "auth.bad_scopes");
    wanted.scopes = {"keys:admin"};
    EXPECT_EQ(code(wanted), "");
    wanted = {};
    wanted.expiresDays = 366;
    EXPECT_EQ(code(wanted), "auth.bad_expiry");
    wanted.expiresDays = 0;
    EXPECT_EQ(code(wanted), "auth.bad_expiry");
    wanted = {};
    wanted.name = "two\nlines";
    EXPECT_EQ(code(wanted), "auth.bad_name");
    wanted.name = std::string(65, 'a');
    EXPECT_EQ(code(wanted), "auth.bad_name");
    wanted.name = "\xff";
    EXPECT_EQ(code(wanted), "auth.bad_name");
}

TEST_F(ApiKeyStoreTest, A03_RevokedAndExpiredKeysSayWhich) {
    IssuedApiKey revoked = make();
    IssuedApiKey expired = make();
    EXPECT_EQ(codeOf(revoked.key), "");
    ASSERT_TRUE(m_store->revoke(revoked.record.id).ok());
    ASSERT_TRUE(m_store->revoke(revoked.record.id).ok());
    EXPECT_EQ(codeOf(revoked.key), "auth.key_revoked");
    m_clock.advanceMs(90 * kDayMs - 1);
    EXPECT_EQ(codeOf(expired.key), "");
    m_clock.advanceMs(1);
    EXPECT_EQ(codeOf(expired.key), "auth.key_expired");
    EXPECT_EQ(m_store->revoke("0000000000").error().code, "auth.unknown_key");
    reopen();
    EXPECT_EQ(codeOf(revoked.key), "auth.key_revoked");
    EXPECT_EQ(codeOf(expired.key), "auth.key_expired");
}

TEST_F(ApiKeyStoreTest, A03_ARotatedKeyStaysValidForItsGrace) {
    IssuedApiKey old = make();
    auto next = m_store->rotate(old.record.id, 2);
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(next->record.rotatedFrom, old.record.id);
    EXPECT_EQ(next->record.scopes, old.record.scopes);
    EXPECT_EQ(m_store->list().size(), 2U);
    EXPECT_EQ(codeOf(old.key), "");
    EXPECT_EQ(codeOf(next->key), "");
    EXPECT_EQ(m_store->rotate(old.record.id, 2).error().code, "auth.key_revoked");
    m_clock.advanceMs(2 * kHourMs - 1);
    EXPECT_EQ(codeOf(old.key), "");
    m_clock.advanceMs(1);
    EXPECT_EQ(codeOf(old.key), "auth.key_revoked");
    EXPECT_EQ(codeOf(next->key), "");
    reopen();
    EXPECT_EQ(codeOf(old.key), "auth.key_revoked");

    auto last = m_store->rotate(next->record.id, 0);
    ASSERT_TRUE(last.ok());
    EXPECT_EQ(codeOf(next->key), "auth.key_revoked");
    EXPECT_EQ(m_store->rotate(last->record.id, 25).error().code, "auth.bad_grace");
    m_clock.advanceMs(91 * kDayMs);
    EXPECT_EQ(m_store->rotate(last->record.id, 1).error().code, "auth.key_expired");
    EXPECT_EQ(m_store->rotate("0000000000", 1).error().code, "auth.unknown_key");
}

TEST_F(ApiKeyStoreTest, RevokingDuringTheGraceActsAtOnce) {
    IssuedApiKey old = make();
    ASSERT_TRUE(m_store->rotate(old.record.id, 24).ok());
    ASSERT_TRUE(m_store->revoke(old.record.id).ok());
    EXPECT_EQ(codeOf(old.key), "auth.key_revoked");
}

TEST_F(ApiKeyStoreTest, A01_UnknownWrongAndMalformedAreOneError) {
    IssuedApiKey issued = make();
    SecretBytes foreign = generateApiKey(KeyEnvironment::Live, m_rng);
    auto unknown = m_store->verify(foreign.exposeText());
    auto malformed = m_store->verify("gk_live_nonsense");
    EXPECT_EQ(unknown.error(), malformed.error());
    EXPECT_EQ(unknown.error().code, "auth.invalid_key");
}

TEST_F(ApiKeyStoreTest, A05_ATestKeySaysSo) {
    NewApiKey wanted;
    wanted.environment = KeyEnvironment::Test;
    IssuedApiKey issued = make(wanted);
    EXPECT_EQ(issued.record.masked.rfind("gk_test_", 0), 0U);
    auto verified = m_store->verify(issued.key.exposeText());
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->isTest());
    EXPECT_FALSE(m_store->verify(make().key.exposeText())->isTest());
}

TEST_F(ApiKeyStoreTest, LastUseIsKeptByTheHour) {
    IssuedApiKey issued = make();
    EXPECT_EQ(m_store->list()[0].lastUsedMs, 0);
    EXPECT_EQ(codeOf(issued.key), "");
    std::int64_t first = m_store->list()[0].lastUsedMs;
    EXPECT_EQ(first % kHourMs, 0);
    EXPECT_LE(first, m_clock.wallMs());
    EXPECT_GT(first, m_clock.wallMs() - kHourMs);
    m_clock.advanceMs(kHourMs);
    EXPECT_EQ(codeOf(issued.key), "");
    EXPECT_EQ(m_store->list()[0].lastUsedMs, first + kHourMs);
}

TEST_F(ApiKeyStoreTest, ALeakedKeyIsMarked) {
    IssuedApiKey issued = make();
    m_store->markLeaked("gk_live_nonsense");
    EXPECT_EQ(m_store->list()[0].leakedMs, 0);
    m_store->markLeaked(issued.key.exposeText());
    EXPECT_EQ(m_store->list()[0].leakedMs, m_clock.wallMs());
    reopen();
    EXPECT_EQ(m_store->list()[0].leakedMs, m_clock.wallMs());
}

/// A06, A12: neither the files nor the listing hold a key, and another pepper verifies nothing.
TEST_F(ApiKeyStoreTest, A06_AStolenDatabaseIsWorthless) {
    IssuedApiKey issued = make();
    EXPECT_EQ(codeOf(issued.key), "");
    const std::string secret(issued.key.exposeText().substr(18, 32));
    for (const auto& record : m_store->list()) {
        EXPECT_EQ(record.masked.find(secret), std::string::npos);
    }
    m_store.reset();
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
        std::ifstream file(entry.path(), std::ios::binary);
        std::string content{std::istreambuf_iterator<char>(file), {}};
        EXPECT_EQ(content.find(secret), std::string::npos) << entry.path();
        EXPECT_EQ(content.find(secret.substr(0, 16)), std::string::npos) << entry.path();
    }
    auto other = Pepper::load(m_folder / "other", true, m_rng);
    ASSERT_TRUE(other.ok());
    std::filesystem::rename(m_folder / "other", m_folder / "pepper");
    reopen();
    EXPECT_EQ(codeOf(issued.key), "auth.invalid_key");
}

TEST_F(ApiKeyStoreTest, AMissingPepperIsNotReplacedWhenKeysNeedIt) {
    make();
    m_store.reset();
    std::filesystem::remove(m_folder / "pepper");
    auto opened = ApiKeyStore::open(m_folder / "keys.db", m_folder / "pepper", m_clock, m_rng);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, "auth.pepper_missing");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "pepper"));
}

TEST_F(ApiKeyStoreTest, VerifiesFromManyThreadsWhileKeysComeAndGo) {
    IssuedApiKey stable = make();
    std::atomic<int> wrong{0};
    std::vector<std::thread> readers;
    for (int reader = 0; reader < 4; ++reader) {
        readers.emplace_back([&] {
            for (int round = 0; round < 300; ++round) {
                if (!m_store->verify(stable.key.exposeText()).ok()) ++wrong;
            }
        });
    }
    for (int round = 0; round < 20; ++round) {
        IssuedApiKey passing = make();
        EXPECT_TRUE(m_store->revoke(passing.record.id).ok());
        EXPECT_EQ(codeOf(passing.key), "auth.key_revoked");
    }
    for (std::thread& reader : readers) reader.join();
    EXPECT_EQ(wrong.load(), 0);
}

/// Welch's t of two samples without their slowest fifth: a busy machine adds outliers to both, and
/// the same limit for both keeps the cut from making a difference of its own.
double welch(const std::vector<double>& left, const std::vector<double>& right) {
    std::vector<double> all = left;
    all.insert(all.end(), right.begin(), right.end());
    const auto limit = all.begin() + static_cast<std::ptrdiff_t>(all.size() * 4 / 5);
    std::nth_element(all.begin(), limit, all.end());
    auto moments = [&](const std::vector<double>& times) {
        double count = 0;
        double mean = 0;
        double squares = 0;
        for (double time : times) {
            if (time > *limit) continue;
            count += 1;
            const double distance = time - mean;
            mean += distance / count;
            squares += distance * (time - mean);
        }
        return std::pair{mean, squares / (count - 1) / count};
    };
    const auto [leftMean, leftError] = moments(left);
    const auto [rightMean, rightError] = moments(right);
    return (leftMean - rightMean) / std::sqrt(leftError + rightError);
}

/// A07: the time of a check does not tell an unknown id from a wrong secret: 20,000 each. Two
/// stores, and two keys of which each store knows the id of one: every store and every text is on
/// both sides, so that nothing but whether the id is known makes a difference. Three tries, since
/// another process may hit one of them.
TEST_F(ApiKeyStoreTest, A07_UnknownIdAndWrongSecretTakeTheSameTime) {
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "what the sanitizer adds to each access would be measured";
#endif
    ScratchFolder second;
    auto other = ApiKeyStore::open(second / "keys.db", second / "pepper", m_clock, m_rng);
    ASSERT_TRUE(other.ok());
    NewApiKey wanted;
    wanted.name = "x";
    const std::array<ApiKeyStore*, 2> stores{m_store.get(), other->get()};
    // What happens before the clock is read must be the same for both, down to the place in memory.
    alignas(64) std::array<std::array<char, 64>, 2> keys{};
    for (std::size_t at = 0; at < 2; ++at) {
        for (int more = 0; more < 50; ++more) ASSERT_TRUE(stores[at]->create(wanted).ok());
        auto issued = stores[at]->create(wanted);
        ASSERT_TRUE(issued.ok());
        // Its id under another secret, with a right checksum.
        SpliceRng splice(issued->record.id);
        const SecretBytes wrong = generateApiKey(KeyEnvironment::Live, splice);
        ASSERT_EQ(parseApiKey(wrong.exposeText())->id, issued->record.id);
        std::copy(wrong.view().begin(), wrong.view().end(), keys[at].begin());
    }
    alignas(64) std::array<char, 64> presented{};
    constexpr std::size_t kSamples = 20'000;
    SeededRng random(1);
    double t = 0;
    for (int attempt = 0; attempt < 3; ++attempt) {
        std::vector<std::size_t> order(2 * kSamples);
        for (std::size_t at = 0; at < order.size(); ++at) order[at] = at % 4;
        for (std::size_t at = order.size(); at-- > 1;)
            std::swap(order[at], order[random.below(at + 1)]);
        std::vector<double> times(order.size());
        int accepted = 0;
        for (std::size_t at = 0; at < order.size(); ++at) {
            presented = keys[order[at] % 2];
            ApiKeyStore& store = *stores[order[at] / 2];
            const auto start = std::chrono::steady_clock::now();
            accepted += store.verify({presented.data(), kApiKeyLength}).ok() ? 1 : 0;
            const auto end = std::chrono::steady_clock::now();
            times[at] = static_cast<double>(
                std::chrono::duration_cast<std::chrono::nanoseconds>(end - start).count());
        }
        ASSERT_EQ(accepted, 0);
        std::array<std::vector<double>, 2> sorted;
        for (std::size_t at = 0; at < order.size(); ++at) {
            sorted[order[at] % 2 == order[at] / 2 ? 1 : 0].push_back(times[at]);
        }
        t = welch(sorted[0], sorted[1]);
        if (std::abs(t) < 4.5) return;
    }
    FAIL() << "t = " << t;
}

TEST(PepperTest, IsMadeWithModeAndRefusedWhenOpenToOthers) {
    ScratchFolder folder;
    SystemRng rng;
    auto path = folder / "pepper";
    EXPECT_EQ(Pepper::load(path, false, rng).error().code, "auth.pepper_missing");
    ASSERT_TRUE(Pepper::load(path, true, rng).ok());
    struct stat status {};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    ::chmod(path.c_str(), 0640);
    EXPECT_EQ(Pepper::load(path, true, rng).error().code, "auth.pepper_mode");
}

TEST(PepperTest, ReadsVersionsAndRefusesDamage) {
    ScratchFolder folder;
    SystemRng rng;
    auto path = folder / "pepper";
    auto load = [&](const std::string& content) -> Result<Pepper> {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
        ::chmod(path.c_str(), 0600);
        return Pepper::load(path, false, rng);
    };
    const std::string one(64, '1');
    const std::string two(64, '2');
    auto both = load("stacknet-pepper 1\n1 " + one + "\n3 " + two + "\n");
    ASSERT_TRUE(both.ok()) << both.error().message;
    EXPECT_EQ(both->currentVersion(), 3U);
    EXPECT_FALSE(both->hasVersion(2));
    EXPECT_NE(both->digest(1, "key"), both->digest(3, "key"));
    const std::vector<std::string> damaged{"",
                                           "stacknet-pepper 1\n",
                                           "stacknet-pepper 2\n1 " + one + "\n",
                                           "stacknet-pepper 1\n1 " + one,
                                           "stacknet-pepper 1\n0 " + one + "\n",
                                           "stacknet-pepper 1\nx " + one + "\n",
                                           "stacknet-pepper 1\n1 " + one + "\n1 " + two + "\n",
                                           "stacknet-pepper 1\n1 " + one.substr(2) + "\n",
                                           "stacknet-pepper 1\n1 zz\n",
                                           "stacknet-pepper 1\n1" + one + "\n"};
    for (const std::string& bad : damaged) {
        auto pepper = load(bad);
        ASSERT_FALSE(pepper.ok()) << bad;
        EXPECT_EQ(pepper.error().code, "auth.pepper_corrupt") << bad;
    }
}

}  // namespace
}  // namespace stacknet::auth
