#include "core/network/mempool.h"

#include <gtest/gtest.h>

namespace stacknet::network {
namespace {

ledger::Transaction transaction(std::uint8_t signer, std::uint64_t nonce,
                                std::int64_t expires = 0) {
    ledger::Transaction result;
    result.signer.data[0] = signer;
    result.nonce = nonce;
    result.expiresMs = expires;
    result.payload = ledger::ActivateKey{result.signer};
    return result;
}

std::vector<std::pair<int, std::uint64_t>> order(const std::vector<ledger::Transaction>& list) {
    std::vector<std::pair<int, std::uint64_t>> result;
    for (const auto& item : list) result.emplace_back(item.signer.data[0], item.nonce);
    return result;
}

TEST(Mempool, TellsNewFromKnownAndTaken) {
    Mempool pool;
    EXPECT_EQ(pool.add(transaction(1, 5)), Mempool::Added::New);
    EXPECT_EQ(pool.add(transaction(1, 5)), Mempool::Added::Known);
    EXPECT_EQ(pool.add(transaction(1, 5, 99)), Mempool::Added::NonceTaken);
    EXPECT_EQ(pool.size(), 1u);
    EXPECT_EQ(pool.highestNonce(transaction(1, 0).signer), 5u);
    EXPECT_EQ(pool.highestNonce(transaction(2, 0).signer), 0u);
}

// A block is not verified again for what is held, so one bit of difference must count.
TEST(Mempool, HoldsTheVeryTransactionAndNoOther) {
    Mempool pool;
    const ledger::Transaction held = transaction(1, 5);
    EXPECT_FALSE(pool.holds(held));
    pool.add(held);
    EXPECT_TRUE(pool.holds(held));
    ledger::Transaction other = held;
    other.signature.data[63] ^= 1;
    EXPECT_EQ(other.hash(), held.hash()) << "the hash does not cover the signature";
    EXPECT_FALSE(pool.holds(other));
    EXPECT_FALSE(pool.holds(transaction(1, 5, 99)));
    EXPECT_FALSE(pool.holds(transaction(1, 6)));
    EXPECT_FALSE(pool.holds(transaction(2, 5)));
    pool.forget(held.signer, 5);
    EXPECT_FALSE(pool.holds(held));
}

TEST(Mempool, SignersTakeTurnsAndNoncesNeverOvertake) {
    Mempool pool;
    for (const std::uint64_t nonce : {3, 1, 2}) pool.add(transaction(7, nonce));
    pool.add(transaction(2, 9));
    const std::vector<std::pair<int, std::uint64_t>> expected = {{7, 1}, {2, 9}, {7, 2}, {7, 3}};
    EXPECT_EQ(order(pool.select({}, 10, 1 << 20)), expected);
    EXPECT_EQ(pool.select({}, 2, 1 << 20).size(), 2u);
    EXPECT_EQ(pool.size(), 4u) << "select removes nothing";
}

TEST(Mempool, PendingOnesAreLeftOutAndLaterOnesFollow) {
    Mempool pool;
    pool.add(transaction(1, 1));
    pool.add(transaction(1, 2));
    const std::vector<std::pair<int, std::uint64_t>> expected = {{1, 2}};
    EXPECT_EQ(order(pool.select({transaction(1, 1).hash()}, 10, 1 << 20)), expected);
}

TEST(Mempool, ABlockIsNeverLargerThanAsked) {
    Mempool pool;
    for (std::uint64_t nonce = 1; nonce <= 50; ++nonce) pool.add(transaction(1, nonce));
    const std::size_t one = transaction(1, 1).encode().size();
    EXPECT_EQ(pool.select({}, 100, one * 3 + one / 2).size(), 3u);
    EXPECT_TRUE(pool.select({}, 100, one - 1).empty());
}

TEST(Mempool, ForgetsWhatABlockTookAndWhatExpired) {
    Mempool pool;
    pool.add(transaction(1, 1));
    pool.add(transaction(1, 2));
    pool.add(transaction(1, 3, 1'000));
    pool.forget(transaction(1, 0).signer, 1);
    EXPECT_EQ(pool.size(), 2u);
    pool.expire(1'000);
    EXPECT_EQ(pool.size(), 2u) << "valid up to and including its time";
    pool.expire(1'001);
    EXPECT_EQ(pool.size(), 1u);
    pool.forget(transaction(1, 0).signer, 9);
    EXPECT_EQ(pool.size(), 0u);
    EXPECT_TRUE(pool.all().empty());
}

TEST(Mempool, OneSignerCannotFillIt) {
    Mempool pool;
    for (std::uint64_t nonce = 1; nonce <= Mempool::kPerSignerMax; ++nonce) {
        ASSERT_EQ(pool.add(transaction(1, nonce)), Mempool::Added::New);
    }
    EXPECT_EQ(pool.add(transaction(1, 999'999)), Mempool::Added::Full);
    EXPECT_EQ(pool.add(transaction(2, 1)), Mempool::Added::New);
}

}  // namespace
}  // namespace stacknet::network
