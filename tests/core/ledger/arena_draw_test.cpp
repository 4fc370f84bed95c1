#include "core/ledger/arena_draw.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/crypto/hash.h"
#include "core/ledger/arena_verdict.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

__extension__ using Wide = unsigned __int128;

PublicKey node(std::uint64_t index) {
    PublicKey key;
    for (std::size_t i = 0; i < 8; ++i) key.data[7 - i] = static_cast<std::uint8_t>(index >> 8 * i);
    return key;
}

std::vector<Candidate> equals(std::uint64_t count) {
    std::vector<Candidate> all;
    for (std::uint64_t i = 0; i < count; ++i) all.push_back({node(i), 1});
    return all;
}

Hash256 seed(std::uint64_t number) {
    Hash256 result;
    SeededRng rng(number);
    rng.fill(result.data);
    return result;
}

TEST(ArenaDraw, ThresholdsAreExact) {
    for (const auto& [numerator, denominator] : {std::pair<std::uint64_t, std::uint64_t>{1, 2},
                                                 {5, 100},
                                                 {25, 100},
                                                 {2, 100},
                                                 {1, 100},
                                                 {1, 3},
                                                 {99, 100},
                                                 {1, 1'000'000}}) {
        const Wide exact = (static_cast<Wide>(numerator) << 64) / denominator;
        EXPECT_EQ(samplingThreshold(numerator, denominator), static_cast<std::uint64_t>(exact));
    }
    EXPECT_EQ(kSampleBase, 922'337'203'685'477'580u);
    EXPECT_EQ(kSampleWatched, std::uint64_t{1} << 62);
    EXPECT_EQ(kSampleMin, 368'934'881'474'191'032u);
    EXPECT_EQ(kSampleCanary, 184'467'440'737'095'516u);
}

// The formula of the design, written out: r = BLAKE2b("arena-draw" || beacon || task id).
TEST(ArenaDraw, IsTheHashOfBeaconAndTask) {
    BeaconValue beacon;
    beacon.data.fill(3);
    TaskHash task;
    task.data.fill(4);
    Bytes bytes = toBytes("arena-draw");
    bytes.insert(bytes.end(), 32, 3);
    bytes.insert(bytes.end(), 32, 4);
    const Hash256 r = crypto::blake2b256(bytes, "stknet-arena");
    EXPECT_EQ(drawValue(beacon, task), r);
    EXPECT_NE(committeeValue(beacon, task), r);
    std::uint64_t first = 0;
    for (int i = 0; i < 8; ++i) first = first << 8 | r.data[i];
    EXPECT_EQ(drawNumber(r), first);
}

TEST(ArenaDraw, SamplesAtTheRateOfTheThreshold) {
    constexpr int kTasks = 100'000;
    int base = 0;
    int watched = 0;
    TaskHash task;
    for (int i = 0; i < kTasks; ++i) {
        task.data = seed(i).data;
        const std::uint64_t number = drawNumber(drawValue({}, task));
        base += number < kSampleBase;
        watched += number < kSampleWatched;
    }
    // Five standard deviations.
    EXPECT_NEAR(base, kTasks * 0.05, 5 * std::sqrt(kTasks * 0.05 * 0.95));
    EXPECT_NEAR(watched, kTasks * 0.25, 5 * std::sqrt(kTasks * 0.25 * 0.75));
}

TEST(ArenaDraw, RejectionIsExactAtTheTop) {
    DrawStream stream(seed(1));
    const std::uint64_t huge = (std::uint64_t{1} << 63) + 1;
    int upper = 0;
    for (int i = 0; i < 4'000; ++i) {
        const std::uint64_t value = stream.below(huge);
        ASSERT_LT(value, huge);
        upper += value >= huge / 2;
    }
    // A plain remainder of a bound just above 2^63 would give the lower numbers twice as often.
    EXPECT_NEAR(upper, 2'000, 160);
    for (const std::uint64_t bound : {std::uint64_t{1}, std::uint64_t{2}, UINT64_MAX}) {
        EXPECT_LT(stream.below(bound), bound);
    }
}

TEST(ArenaDraw, DrawsWithoutReplacementAndNeverWhoHasNoWeight) {
    std::vector<Candidate> candidates = equals(10);
    candidates[4].weight = 0;
    for (std::uint64_t i = 0; i < 500; ++i) {
        DrawStream stream(seed(i));
        std::set<PublicKey> nodes;
        for (const Candidate& each : drawWeighted(candidates, 20, stream)) nodes.insert(each.node);
        EXPECT_EQ(nodes.size(), 9u);
        EXPECT_FALSE(nodes.contains(node(4)));
    }
    DrawStream stream(seed(0));
    EXPECT_TRUE(drawWeighted({}, 3, stream).empty());
    EXPECT_TRUE(drawWeighted({{node(1), 0}}, 3, stream).empty());
}

TEST(ArenaDraw, ChancesAreInProportionToTheWeight) {
    const std::vector<Candidate> candidates = {
        {node(0), 1'000'000'000}, {node(1), 2'000'000'000}, {node(2), 7'000'000'000}};
    constexpr int kDraws = 20'000;
    std::array<int, 3> first{};
    std::array<int, 3> second{};
    for (int i = 0; i < kDraws; ++i) {
        DrawStream stream(seed(i));
        const auto drawn = drawWeighted(candidates, 2, stream);
        first[drawn[0].node.data[7]] += 1;
        second[drawn[1].node.data[7]] += 1;
    }
    EXPECT_NEAR(first[0], kDraws * 0.1, 250);
    EXPECT_NEAR(first[1], kDraws * 0.2, 300);
    EXPECT_NEAR(first[2], kDraws * 0.7, 350);
    // P(node 0 second) = 0.2 * 1/8 + 0.7 * 1/3.
    EXPECT_NEAR(second[0], kDraws * (0.2 / 8 + 0.7 / 3), 350);
}

// A replay on another machine must give these; they change only with the network's version.
TEST(ArenaDraw, GivesTheSameNodesForEver) {
    Hash256 r;
    r.data.fill(5);
    DrawStream numbers(r);
    EXPECT_EQ(numbers.next(), 5'837'838'375'959'195'648u);
    DrawStream stream(r);
    std::string drawn;
    for (const Candidate& each : drawWeighted(equals(100), 3, stream)) {
        drawn += std::to_string(each.node.data[7]) + " ";
    }
    EXPECT_EQ(drawn, "48 36 89 ");
}

double choose(int n, int k) {
    double result = 1;
    for (int i = 0; i < k; ++i) result = result * (n - i) / (i + 1);
    return result;
}

// How often liars, a third of the nodes, fill floor(2M/3) + 1 places of a drawn committee; the
// hypergeometric tail of the design's table.
TEST(ArenaDraw, LiarsConvictAsOftenAsTheTableSays) {
    struct Row {
        int nodes;
        int liars;
        int members;
        double expected;
    };
    for (const Row& row : {Row{30, 9, 7, 1.4e-2}, Row{100, 33, 7, 3.8e-2}, Row{300, 99, 7, 4.2e-2},
                           Row{100, 33, 15, 6.6e-4}, Row{30, 9, 15, 0}, Row{100, 33, 61, 0}}) {
        const int quorum = 2 * row.members / 3 + 1;
        double exact = 0;
        for (int k = quorum; k <= std::min(row.liars, row.members); ++k) {
            exact += choose(row.liars, k) * choose(row.nodes - row.liars, row.members - k) /
                     choose(row.nodes, row.members);
        }
        EXPECT_NEAR(exact, row.expected, row.expected * 0.04);
        const int draws = row.nodes == 300 ? 4'000 : 10'000;
        int convicting = 0;
        for (int i = 0; i < draws; ++i) {
            DrawStream stream(seed(i + row.nodes));
            ArenaTaskRecord task;
            task.committeeDrawn = true;
            task.statement.resultDigest.data.fill(1);
            for (const Candidate& each : drawWeighted(equals(row.nodes), row.members, stream)) {
                Check check;
                check.weight = 1;
                check.revealed = true;
                const bool liar = (each.node.data[6] * 256 + each.node.data[7]) < row.liars;
                check.digest.data.fill(liar ? 2 : 1);
                task.committee.push_back(check);
            }
            task.committeeWeight = task.committee.size();
            convicting += judgeCommittee(task).verdict == TaskVerdict::Convicted;
        }
        const double sigma = std::sqrt(draws * exact * (1 - exact));
        EXPECT_NEAR(convicting, draws * exact, 4.5 * sigma + 0.01)
            << row.nodes << " " << row.members;
    }
}

}  // namespace
}  // namespace stacknet::ledger
