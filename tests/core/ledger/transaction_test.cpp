#include "core/ledger/transaction.h"

#include <gtest/gtest.h>

#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

ChainId chain(std::uint8_t byte = 7) {
    ChainId id;
    id.data.fill(byte);
    return id;
}

crypto::SigningKey keyOf(std::uint64_t seed) {
    SeededRng rng(seed);
    return crypto::SigningKey::generate(rng);
}

std::vector<Transaction> everyKind() {
    const crypto::SigningKey key = keyOf(1);
    RegisterNodeKey registration;
    registration.owner = ownerOf(key.publicKey());
    registration.sourceStack.data.fill(3);
    registration.priceMaxMicroUsd = 77;
    SubmitPaperwork work;
    work.paperwork.contractHash.data.fill(1);
    work.paperwork.taskId.data.fill(2);
    work.paperwork.kind = WorkKind::Code;
    work.paperwork.tokensIn = 11;
    work.paperwork.tokensOut = 22;
    work.paperwork.resourceMs = 33;
    work.paperwork.receiptDigest.data.fill(4);
    work.paperwork.paperMicroUsd = 44;
    const PublicKey other = keyOf(2).publicKey();
    return {signTransaction(chain(), key, 1, registration),
            signTransaction(chain(), key, 2, ActivateKey{other}, 1'700'000'000'000),
            signTransaction(chain(), key, 3, ConnectKey{other}),
            signTransaction(chain(), key, 4, Transfer{other, ownerOf(other)}),
            signTransaction(chain(), key, 5, work)};
}

TEST(Transaction, RoundTripsEveryKind) {
    for (const Transaction& transaction : everyKind()) {
        const auto decoded = Transaction::decode(transaction.encode());
        ASSERT_TRUE(decoded.ok()) << decoded.error().message;
        EXPECT_EQ(*decoded, transaction);
        EXPECT_EQ(decoded->hash(), transaction.hash());
        EXPECT_TRUE(checkStatic(*decoded, chain()).ok());
        EXPECT_LE(transaction.encode().size(), kTransactionBytesMax);
    }
}

// Every bit of every byte: the change is refused by the decoder, or by the static check. Nothing
// changed is ever accepted, so no second encoding of one order exists.
TEST(Transaction, EveryFlippedBitIsRefused) {
    for (const Transaction& transaction : everyKind()) {
        const Bytes encoded = transaction.encode();
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                Bytes changed = encoded;
                changed[i] = static_cast<std::uint8_t>(changed[i] ^ (1 << bit));
                const auto decoded = Transaction::decode(changed);
                if (!decoded.ok()) continue;
                EXPECT_EQ(decoded->encode(), changed);
                EXPECT_FALSE(checkStatic(*decoded, chain()).ok()) << "byte " << i;
            }
        }
    }
}

TEST(Transaction, EveryCutOrLongerEncodingIsRefused) {
    for (const Transaction& transaction : everyKind()) {
        Bytes encoded = transaction.encode();
        for (std::size_t size = 0; size < encoded.size(); ++size) {
            EXPECT_FALSE(Transaction::decode(ByteView(encoded).first(size)).ok());
        }
        encoded.push_back(0);
        EXPECT_FALSE(Transaction::decode(encoded).ok());
    }
}

TEST(Transaction, AnotherSignatureIsTheSameOrder) {
    Transaction transaction = everyKind()[2];
    const TxHash hash = transaction.hash();
    transaction.signature.data[0] ^= 1;
    EXPECT_EQ(transaction.hash(), hash) << "the hash names the order, not its signature";
    EXPECT_EQ(checkStatic(transaction, chain()).error().code, "ledger.bad_signature");
}

// S + L instead of S: valid for a lax verifier, a second signature for the same order.
TEST(Transaction, MalleatedSignatureIsRefused) {
    static constexpr std::array<std::uint8_t, 32> kOrder = {
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
        0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
        0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};
    Transaction transaction = everyKind()[0];
    ASSERT_TRUE(checkStatic(transaction, chain()).ok());
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        const unsigned sum = transaction.signature.data[32 + i] + kOrder[i] + carry;
        transaction.signature.data[32 + i] = static_cast<std::uint8_t>(sum);
        carry = sum >> 8;
    }
    EXPECT_EQ(checkStatic(transaction, chain()).error().code, "ledger.bad_signature");
}

TEST(Transaction, OtherChainIsRefused) {
    EXPECT_EQ(checkStatic(everyKind()[0], chain(8)).error().code, "ledger.wrong_chain");
    Transaction moved = everyKind()[0];
    moved.chainId = chain(8);
    EXPECT_EQ(checkStatic(moved, chain(8)).error().code, "ledger.bad_signature");
}

TEST(Transaction, NonceZeroAndNegativeExpiryAreRefused) {
    const crypto::SigningKey key = keyOf(1);
    const PublicKey id = key.publicKey();
    EXPECT_FALSE(checkStatic(signTransaction(chain(), key, 0, ConnectKey{id}), chain()).ok());
    EXPECT_FALSE(checkStatic(signTransaction(chain(), key, 1, ConnectKey{id}, -1), chain()).ok());
}

}  // namespace
}  // namespace stacknet::ledger
