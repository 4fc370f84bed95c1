#include "core/attestation/fetching_revocation.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "tests/support/attestation_responder.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

constexpr std::int64_t kHour = 3'600;

class SetClock final : public Clock {
public:
    std::int64_t wallMs() const override { return nowS * 1'000; }
    std::int64_t monotonicMs() const override { return nowS * 1'000; }
    std::int64_t bootMs() const override { return nowS * 1'000; }
    std::int64_t nowS = RevocationWorld::kNowS;
};

/// A responder that knows which certificate it is asked about from the order of the questions.
class Responder final : public OcspFetcher {
public:
    Result<Bytes> fetch(ByteView request) override {
        EXPECT_EQ(questionsOfRequest(request), 1);
        ++asked;
        if (answers.empty()) {
            return makeError("attestation.ocsp_service", "The responder is not there.", true);
        }
        Bytes answer = answers.front();
        answers.erase(answers.begin());
        return answer;
    }
    std::vector<Bytes> answers;
    int asked = 0;
};

class FetchingRevocationTest : public ::testing::Test {
protected:
    FetchingRevocationTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "revocation-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        m_store.emplace(RevocationStore::open(m_folder).value());
    }
    ~FetchingRevocationTest() override { std::filesystem::remove_all(m_folder); }
    static const RevocationWorld& world() {
        static const RevocationWorld made = RevocationWorld::make();
        return made;
    }
    static const Certificate& root() { return world().authorities.root.certificate; }
    Bytes good(std::size_t index, std::int64_t nextUpdateS) {
        OcspSpec spec = world().goodFor(index);
        spec.answers[0].nextUpdateS = nextUpdateS;
        return ocspResponse(spec, world().issuerOf(index));
    }
    std::size_t fetched(const Certificate& deviceRoot) {
        FetchingRevocation provider(*m_store, m_responder, m_schedule, deviceRoot, m_clock);
        const int before = m_responder.asked;
        provider.sourcesFor(world().chain, root());
        return static_cast<std::size_t>(m_responder.asked - before);
    }

    SetClock m_clock;
    std::filesystem::path m_folder;
    std::optional<RevocationStore> m_store;
    Responder m_responder;
    OcspSchedule m_schedule;
};

TEST_F(FetchingRevocationTest, AsksForEachCertificateOnceUntilItsAnswerEnds) {
    for (std::size_t index = 1; index < 4; ++index) {
        m_responder.answers.push_back(good(index, m_clock.nowS + 2 * kHour));
    }
    EXPECT_EQ(fetched(root()), 3U) << "all but the leaf and the root";
    EXPECT_EQ(m_store->rows().size(), 3U);
    EXPECT_EQ(fetched(root()), 0U);
    m_clock.nowS += 2 * kHour - 1;
    EXPECT_EQ(fetched(root()), 0U);
    m_clock.nowS += 1;
    EXPECT_EQ(fetched(root()), 3U);
}

TEST_F(FetchingRevocationTest, AsksAboutTheLeafOfAnotherChainToo) {
    EXPECT_EQ(fetched(issue(CertificateSpec::authorityNamed("another root")).certificate), 4U);
}

TEST_F(FetchingRevocationTest, SilenceAndLiesChangeNothingAndAreAskedAgainInTenMinutes) {
    m_responder.answers = {ocspError(6), Bytes(9, 0x30)};
    EXPECT_EQ(fetched(root()), 3U);
    EXPECT_TRUE(m_store->rows().empty());
    m_clock.nowS += OcspSchedule::kRetryS - 1;
    EXPECT_EQ(fetched(root()), 0U);
    m_clock.nowS += 1;
    EXPECT_EQ(fetched(root()), 3U);
    EXPECT_EQ(OcspSchedule::kRetryS, 600);
}

TEST_F(FetchingRevocationTest, AnAnswerIsAskedForAgainAfterADayAtTheLatest) {
    for (std::size_t index = 1; index < 4; ++index) {
        m_responder.answers.push_back(good(index, m_clock.nowS + 30 * 24 * kHour));
    }
    EXPECT_EQ(fetched(root()), 3U);
    m_clock.nowS += 24 * kHour - 1;
    EXPECT_EQ(fetched(root()), 0U);
    m_clock.nowS += 1;
    EXPECT_EQ(fetched(root()), 3U);
}

TEST_F(FetchingRevocationTest, TheScheduleIsBoundedAndForgetsWhoIsDueFirst) {
    OcspSchedule small(2);
    small.set(world().chain[1], 30);
    small.set(world().chain[2], 20);
    small.set(world().chain[3], 40);
    EXPECT_FALSE(small.isDue(world().chain[1], 10));
    EXPECT_TRUE(small.isDue(world().chain[2], 10)) << "forgotten";
    EXPECT_FALSE(small.isDue(world().chain[3], 39));
    EXPECT_TRUE(small.isDue(world().chain[3], 40));
}

}  // namespace
}  // namespace stacknet::attestation
