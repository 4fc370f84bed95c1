#include <gtest/gtest.h>

#include "core/consensus/certificates.h"
#include "core/crypto/ed25519.h"
#include "tests/sim/actors/actor.h"
#include "tests/sim/world/host_clock.h"
#include "tests/sim/world/run.h"
#include "tests/sim/world/vote_disk.h"

/// The parts of the simulated world by themselves.
namespace stacknet::sim {
namespace {

using consensus::VoteBatch;
using consensus::VoteKind;

TEST(StreamTest, NamesGiveStreamsThatDrawsDoNotMove) {
    Stream root(7);
    const std::uint64_t before = root.derive("disk").next();
    root.next();
    EXPECT_EQ(root.derive("disk").next(), before);
    EXPECT_NE(root.derive("clock").next(), before);
    EXPECT_NE(root.derive("disk", 1).next(), before);
    // Pinned: a seed means the same run on every machine.
    EXPECT_EQ(Stream(1).next(), 0x910a2dec89025cc1ULL);
}

TEST(StreamTest, BetweenIncludesBothEnds) {
    Stream stream(3);
    bool low = false;
    bool high = false;
    for (int i = 0; i < 200; ++i) {
        const std::int64_t drawn = stream.between(-2, 2);
        ASSERT_GE(drawn, -2);
        ASSERT_LE(drawn, 2);
        low |= drawn == -2;
        high |= drawn == 2;
    }
    EXPECT_TRUE(low && high);
}

TEST(KeyRingTest, FastSignaturesBindKeyMessageAndSpelling) {
    Stream stream(1);
    KeyRing ring(SignatureScheme::Fast);
    const PublicKey alice = ring.generate(stream);
    const PublicKey bob = ring.generate(stream);
    const KeyRing::Installed installed(ring);
    const Bytes message = {1, 2, 3};
    const Signature signature = ring.sign(alice, message);
    EXPECT_TRUE(crypto::verify(alice, message, signature));
    EXPECT_FALSE(crypto::verify(bob, message, signature));
    EXPECT_FALSE(crypto::verify(alice, Bytes{1, 2}, signature));
    for (const std::size_t at : {0U, 31U, 32U, 63U}) {
        Signature changed = signature;
        changed.data[at] ^= 1;
        EXPECT_FALSE(crypto::verify(alice, message, changed)) << at;
    }
    EXPECT_FALSE(crypto::verify(PublicKey{}, message, signature));
}

TEST(KeyRingTest, WithoutARingTheRealSchemeAnswers) {
    Stream stream(1);
    KeyRing fast(SignatureScheme::Fast);
    const PublicKey simulated = fast.generate(stream);
    const Bytes message = {9};
    EXPECT_FALSE(crypto::verify(simulated, message, fast.sign(simulated, message)));
    KeyRing real(SignatureScheme::Ed25519);
    const PublicKey key = real.generate(stream);
    EXPECT_TRUE(crypto::verify(key, message, real.sign(key, message)));
    const KeyRing::Installed installed(real);
    EXPECT_TRUE(crypto::verify(key, message, real.sign(key, message)));
}

TEST(HostClockTest, SleepStopsTheMonotonicClockOnly) {
    HostClock clock;
    const auto before = clock.at(1'000);
    clock.slept(1'000, 31'000, 30'000);
    const auto after = clock.at(31'000);
    EXPECT_EQ(after.monotonicMs, before.monotonicMs);
    EXPECT_EQ(after.bootMs, before.bootMs + 30'000);
    EXPECT_EQ(after.wallMs, before.wallMs + 30'000);
}

TEST(HostClockTest, RateAndStepsAndTheWayBack) {
    HostClock clock;
    clock.setRate(0, 500);
    EXPECT_EQ(clock.at(1'000'000).monotonicMs - clock.at(0).monotonicMs, 1'000'500);
    const std::int64_t target = clock.at(1'000'000).monotonicMs;
    const std::int64_t at = clock.trueMsOf(target, 0);
    EXPECT_LE(std::abs(at - 1'000'000), 1);
    clock.stepWall(-3'600'000);
    EXPECT_EQ(clock.at(0).wallMs, HostClock::kWallAtStartMs - 3'600'000);
    clock.freezeWall(5'000);
    EXPECT_EQ(clock.at(9'000).wallMs, clock.at(5'000).wallMs);
    clock.repair(10'000);
    EXPECT_EQ(clock.at(11'000).wallMs, HostClock::kWallAtStartMs + 11'000);
}

VoteBatch batchWith(std::uint64_t slot, std::uint8_t digest) {
    VoteBatch batch;
    consensus::VoteRow row;
    row.kind = VoteKind::Notarize;
    row.slot = slot;
    row.digest.data[0] = digest;
    batch.votes.push_back(row);
    return batch;
}

TEST(VoteDiskTest, RefusesAContradictionAndWhatIsPruned) {
    VoteDisk disk;
    disk.open();
    EXPECT_TRUE(disk.commit(batchWith(5, 1)).ok());
    EXPECT_TRUE(disk.commit(batchWith(5, 1)).ok());
    EXPECT_EQ(disk.commit(batchWith(5, 2)).error().code, "consensus.vote_conflict");
    VoteBatch floor;
    floor.floorView = 6;
    EXPECT_TRUE(disk.commit(floor).ok());
    EXPECT_EQ(disk.rows(), 0U);
    EXPECT_EQ(disk.commit(batchWith(5, 1)).error().code, "consensus.vote_conflict");
}

TEST(VoteDiskTest, TroubleWritesNothing) {
    VoteDisk disk;
    disk.open();
    disk.setTrouble(VoteDisk::Trouble::Full);
    EXPECT_FALSE(disk.commit(batchWith(5, 1)).ok());
    EXPECT_FALSE(disk.commit(batchWith(5, 1)).ok());
    disk.setTrouble(VoteDisk::Trouble::Busy);
    EXPECT_FALSE(disk.commit(batchWith(5, 1)).ok());
    EXPECT_EQ(disk.rows(), 0U);
    EXPECT_TRUE(disk.commit(batchWith(5, 1)).ok());  // busy passes by itself
}

TEST(VoteDiskTest, DamageIsFoundAtTheNextStart) {
    VoteDisk disk;
    EXPECT_FALSE(disk.open().gate.sittingOut);  // a first start is not a loss
    EXPECT_TRUE(disk.commit(batchWith(5, 1)).ok());
    disk.tear();
    const auto contents = disk.open();
    EXPECT_TRUE(contents.votes.empty());
    EXPECT_TRUE(contents.gate.sittingOut);
}

TEST(VoteDiskTest, LyingFsyncAndBackupsGoBackInTime) {
    VoteDisk disk;
    disk.open();
    EXPECT_TRUE(disk.commit(batchWith(1, 1)).ok());
    disk.takeBackup();
    disk.beginLying();
    EXPECT_TRUE(disk.commit(batchWith(2, 1)).ok());
    EXPECT_EQ(disk.rows(), 2U);
    disk.crash();
    EXPECT_EQ(disk.rows(), 1U);
    disk.sync();
    EXPECT_TRUE(disk.commit(batchWith(3, 1)).ok());
    disk.crash();
    EXPECT_EQ(disk.rows(), 2U);
    disk.restoreBackup();
    EXPECT_EQ(disk.rows(), 1U);
}

TEST(PlanTest, FaultyWeightStaysBelowAThird) {
    Options options;
    options.nodes = 7;
    options.byzantine = 2;
    options.faults = {faultNames().begin(), faultNames().end()};
    options.actors = {actorNames().begin(), actorNames().end()};
    bool weighted = false;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const Plan plan = Plan::draw(options, seed);
        std::uint64_t faulty = 0;
        std::uint64_t total = 0;
        for (std::size_t i = 0; i < 7; ++i) {
            total += plan.weights[i];
            weighted |= plan.weights[i] > 1;
            if (!plan.actors[i].empty() || plan.twins[i] || plan.forgetful[i]) {
                faulty += plan.weights[i];
            }
        }
        ASSERT_LT(3 * faulty, total) << "seed " << seed;
    }
    EXPECT_TRUE(weighted);
}

TEST(PlanTest, AQuietNetworkFinalizesWithoutFaults) {
    Options options;
    options.byzantine = 0;
    const RunResult run = runSeed(options, 5);
    EXPECT_TRUE(run.violations.empty());
    EXPECT_GT(run.height, 5U);
    EXPECT_LT(run.recoveryMs, 10'000);
}

// The real length of a term, one heartbeat after the other: over a thousand final blocks, and I6
// sees the second leader.
TEST(RunTest, AnIdleTermRotatesAtItsLength) {
    Options options;
    options.byzantine = 0;
    Plan plan = Plan::draw(options, 1);
    plan.termLength = ledger::kTermLength;
    plan.transactionGapMs = 0;
    plan.safetyMs = (static_cast<std::int64_t>(ledger::kTermLength) + 20) * ledger::kHeartbeatMs;
    const RunResult run = runPlan(options, plan);
    EXPECT_TRUE(run.violations.empty());
    EXPECT_GT(run.height, ledger::kTermLength);
    EXPECT_LT(run.height, ledger::kTermLength + 30);
}

TEST(RunTest, ReplayCommandNamesWhatDiffersFromTheDefaults) {
    Options options;
    options.faults = {faultNames().begin(), faultNames().end()};
    options.actors = {actorNames().begin(), actorNames().end()};
    EXPECT_EQ(options.replayCommand(9),
              "stacknetctl sim --nodes 4 --byzantine 1 --seeds 1 --seed 9");
    options.faults = {"crash", "loss"};
    options.scheme = SignatureScheme::Ed25519;
    EXPECT_EQ(options.replayCommand(9),
              "stacknetctl sim --nodes 4 --byzantine 1 --seeds 1 --seed 9 --faults crash,loss "
              "--signatures ed25519");
    options.faults.clear();
    options.scheme = SignatureScheme::Fast;
    EXPECT_EQ(options.replayCommand(9),
              "stacknetctl sim --nodes 4 --byzantine 1 --seeds 1 --seed 9 --faults none");
}

TEST(RunTest, TheBoundGrowsWithTheFaultyLeadersThatMayFollow) {
    EXPECT_EQ(recoveryBoundMs(4), 100'000);
    EXPECT_EQ(recoveryBoundMs(7), 140'000);
}

}  // namespace
}  // namespace stacknet::sim
