#include "core/ledger/transaction.h"

#include <gtest/gtest.h>

#include <set>

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

Hash256 gpu(std::uint8_t byte) {
    Hash256 digest;
    digest.data.fill(byte);
    return digest;
}

SubmitAttestation statement(const PublicKey& subject) {
    return {subject, gpu(9), {gpu(1), gpu(2)}, 1'700'000'000'000, 1'700'000'300'000};
}

TaskStatement task() {
    TaskStatement result;
    result.determinism = 2;
    result.resultDigest = gpu(5);
    result.startedMs = 7;
    result.finishedMs = 9;
    return result;
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
            signTransaction(chain(), key, 5, work),
            signTransaction(chain(), key, 6, SubmitEvidence{Bytes(50, 9)}),
            signTransaction(chain(), key, 7, SubmitChallenge{3, 1'007, other, Bytes(40, 8)}),
            signTransaction(chain(), key, 8, Bond{other, 5}),
            signTransaction(chain(), key, 9, Unbond{other, 6}),
            signTransaction(chain(), key, 10, Withdraw{other}),
            signTransaction(chain(), key, 11, Unjail{other}),
            signTransaction(chain(), key, 12, DisconnectKey{other}),
            signTransaction(chain(), key, 13, ListKey{other, 7}),
            signTransaction(chain(), key, 14, UnlistKey{other}),
            signTransaction(chain(), key, 15, BuyKey{other, 7, Hash256{}, Signature{}}),
            signTransaction(chain(), key, 16, FileKey{other}),
            signTransaction(chain(), key, 17, RedeemPaper{other, Hash256{}, Signature{}}),
            signTransaction(chain(), key, 18, statement(other)),
            signTransaction(chain(), key, 19,
                            RegisterVrfKey{crypto::VrfKey::fromSigningKey(key).publicKey()}),
            signTransaction(chain(), key, 20,
                            DeclareCapabilities{{{TaskClass::Deterministic, gpu(1)},
                                                 {TaskClass::Tolerant, gpu(1)}}}),
            signTransaction(chain(), key, 21, CommitTask{task()}),
            signTransaction(chain(), key, 22, CommitCheck{other, TaskHash{}, gpu(3)}),
            signTransaction(chain(), key, 23,
                            RevealCheck{other, TaskHash{}, CheckResult::Digest, gpu(3), gpu(4)}),
            signTransaction(chain(), key, 24, OpenCanary{})};
}

TEST(Transaction, SamplesCoverEveryKind) {
    std::set<std::size_t> kinds;
    for (const Transaction& transaction : everyKind()) kinds.insert(transaction.payload.index());
    EXPECT_EQ(kinds.size(), std::variant_size_v<Payload>);
}

TEST(Transaction, RoundTripsEveryKind) {
    for (const Transaction& transaction : everyKind()) {
        const auto decoded = Transaction::decode(transaction.encode());
        ASSERT_TRUE(decoded.ok()) << decoded.error().message;
        EXPECT_EQ(*decoded, transaction);
        EXPECT_EQ(decoded->hash(), transaction.hash());
        EXPECT_TRUE(checkStatic(*decoded, chain()).ok());
        EXPECT_LE(transaction.encode().size(), kTransactionBytesMax);
        EXPECT_LE(transaction.encode().size(), transactionBytesMax(transaction.payload));
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

// Scenario 54: the largest that is allowed, and one byte more.
TEST(Transaction, EvidenceMayBeLargeAndNothingElse) {
    const crypto::SigningKey key = keyOf(1);
    const auto largest =
        signTransaction(chain(), key, 1, SubmitEvidence{Bytes(kEvidenceBytesMax, 1)});
    EXPECT_TRUE(checkStatic(largest, chain()).ok());
    EXPECT_LE(largest.encode().size(), kAnyTransactionBytesMax);
    ASSERT_TRUE(Transaction::decode(largest.encode()).ok());
    const auto larger =
        signTransaction(chain(), key, 1, SubmitEvidence{Bytes(kEvidenceBytesMax + 1, 1)});
    EXPECT_EQ(checkStatic(larger, chain()).error().code, "ledger.transaction_too_large");
    EXPECT_FALSE(Transaction::decode(larger.encode()).ok());

    SubmitChallenge challenge;
    challenge.transaction = Bytes(kTransactionBytesMax, 1);
    const auto full = signTransaction(chain(), key, 1, challenge);
    EXPECT_GT(full.encode().size(), kTransactionBytesMax);
    EXPECT_TRUE(checkStatic(full, chain()).ok());
    EXPECT_TRUE(Transaction::decode(full.encode()).ok());
    challenge.transaction.push_back(1);
    const auto fuller = signTransaction(chain(), key, 1, challenge);
    EXPECT_EQ(checkStatic(fuller, chain()).error().code, "ledger.transaction_too_large");
    EXPECT_FALSE(Transaction::decode(fuller.encode()).ok());

    for (const Transaction& transaction : everyKind()) {
        const std::size_t sizeMax = transactionBytesMax(transaction.payload);
        if (std::holds_alternative<SubmitEvidence>(transaction.payload)) {
            EXPECT_EQ(sizeMax, kEvidenceBytesMax + kEnvelopeBytesMax);
        } else if (std::holds_alternative<SubmitChallenge>(transaction.payload)) {
            EXPECT_EQ(sizeMax, kTransactionBytesMax + kEnvelopeBytesMax);
        } else {
            EXPECT_EQ(sizeMax, kTransactionBytesMax);
        }
    }
    EXPECT_EQ(Transaction::decode(Bytes(kAnyTransactionBytesMax + 1, 0)).error().code,
              "ledger.transaction_too_large");
}

TEST(Transaction, ProofsRunFirstAndWithdrawalsLast) {
    for (const Transaction& transaction : everyKind()) {
        const Payload& payload = transaction.payload;
        const bool isProof = std::holds_alternative<SubmitEvidence>(payload) ||
                             std::holds_alternative<SubmitChallenge>(payload);
        const bool isWithdrawal = std::holds_alternative<Withdraw>(payload);
        EXPECT_EQ(executionOrder(payload), isProof ? 0 : isWithdrawal ? 2 : 1);
    }
}

// Scenario 55: a small-order public key has signatures that hold for every message under a lax
// verifier; a non-canonical one has two spellings.
TEST(Transaction, SmallOrderAndNonCanonicalSignersAreRefused) {
    Transaction transaction = everyKind()[2];
    transaction.signer.data.fill(0);
    transaction.signer.data[0] = 1;  // the identity, order 1
    transaction.signature.data.fill(0);
    transaction.signature.data[0] = 1;  // R = identity, S = 0
    EXPECT_EQ(checkStatic(transaction, chain()).error().code, "ledger.bad_signature");
    transaction.signer.data.fill(0xff);
    transaction.signer.data[0] = 0xee;  // y = p + 1, another spelling of y = 1
    transaction.signer.data[31] = 0x7f;
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

TEST(Transaction, WhatTheArenaComparesIsWellFormed) {
    const crypto::SigningKey key = keyOf(1);
    const auto good = [&](const Payload& payload) {
        const Result<void> checked =
            checkStatic(signTransaction(chain(), key, 1, payload), chain());
        if (!checked.ok()) {
            EXPECT_EQ(checked.error().code, "ledger.bad_transaction");
        }
        return checked.ok();
    };
    const auto with = [&](auto change) {
        CommitTask commit{task()};
        change(commit.statement);
        return good(commit);
    };
    EXPECT_TRUE(with([](TaskStatement&) {}));
    for (const std::uint8_t determinism : {1, 2, 3}) {
        EXPECT_TRUE(with([&](TaskStatement& it) { it.determinism = determinism; }));
    }
    for (const std::uint8_t determinism : {0, 4}) {
        EXPECT_FALSE(with([&](TaskStatement& it) { it.determinism = determinism; })) << "D0";
    }
    for (const TaskClass other : {TaskClass::Reproducible, TaskClass::Tolerant}) {
        EXPECT_FALSE(with([&](TaskStatement& it) { it.taskClass = other; }));
        EXPECT_TRUE(with([&](TaskStatement& it) { it.taskClass = other, it.determinism = 0; }));
    }
    EXPECT_FALSE(with([](TaskStatement& it) { it.resultDigest = {}; }));
    EXPECT_FALSE(with([](TaskStatement& it) { it.finishedMs = it.startedMs - 1; }));
    EXPECT_FALSE(with([](TaskStatement& it) { it.startedMs = -1; }));

    DeclareCapabilities many;
    for (std::uint8_t i = 0; i < kCapabilitiesMax; ++i) {
        many.capabilities.push_back({TaskClass::Reproducible, gpu(i)});
    }
    EXPECT_TRUE(good(many));
    many.capabilities.push_back({TaskClass::Tolerant, gpu(1)});
    EXPECT_FALSE(good(many));
    EXPECT_FALSE(Transaction::decode(signTransaction(chain(), key, 1, many).encode()).ok());
    EXPECT_FALSE(
        good(DeclareCapabilities{{{TaskClass::Tolerant, gpu(1)}, {TaskClass::Tolerant, gpu(1)}}}));
    EXPECT_TRUE(good(DeclareCapabilities{}));

    EXPECT_FALSE(good(CommitCheck{}));
    EXPECT_FALSE(good(RevealCheck{}));
    EXPECT_FALSE(good(RevealCheck{{}, {}, CheckResult::InputMissing, gpu(1), {}}));
    EXPECT_TRUE(good(RevealCheck{{}, {}, CheckResult::InputMissing, {}, {}}));
}

// What a statement about GPUs may say; anything else never gets into a block.
TEST(Transaction, AttestationStatementsAreBounded) {
    const crypto::SigningKey key = keyOf(1);
    const auto codeOf = [&](const SubmitAttestation& payload) {
        const Result<void> checked =
            checkStatic(signTransaction(chain(), key, 1, payload), chain());
        return checked.ok() ? "" : checked.error().code;
    };
    const SubmitAttestation good = statement(keyOf(2).publicKey());
    EXPECT_EQ(codeOf(good), "");

    SubmitAttestation many = good;
    many.gpus.clear();
    for (std::uint8_t i = 1; i <= kAttestedGpusMax; ++i) many.gpus.push_back(gpu(i));
    EXPECT_EQ(codeOf(many), "");
    EXPECT_TRUE(Transaction::decode(signTransaction(chain(), key, 1, many).encode()).ok());
    many.gpus.push_back(gpu(200));
    EXPECT_EQ(codeOf(many), "ledger.bad_transaction");
    EXPECT_FALSE(Transaction::decode(signTransaction(chain(), key, 1, many).encode()).ok());

    for (const std::vector<Hash256>& gpus :
         {std::vector{gpu(2), gpu(1)}, std::vector{gpu(1), gpu(1)}}) {
        SubmitAttestation disordered = good;
        disordered.gpus = gpus;
        EXPECT_EQ(codeOf(disordered), "ledger.bad_transaction");
        EXPECT_FALSE(
            Transaction::decode(signTransaction(chain(), key, 1, disordered).encode()).ok());
    }
    SubmitAttestation denial = good;
    denial.gpus.clear();
    EXPECT_EQ(codeOf(denial), "");

    SubmitAttestation longest = good;
    longest.validUntilMs = good.issuedMs + kAttestationValidMsMax;
    EXPECT_EQ(codeOf(longest), "");
    longest.validUntilMs += 1;
    EXPECT_EQ(codeOf(longest), "ledger.bad_transaction");
    longest.validUntilMs = good.issuedMs;
    EXPECT_EQ(codeOf(longest), "ledger.bad_transaction");
    longest.issuedMs = -1;
    longest.validUntilMs = 1;
    EXPECT_EQ(codeOf(longest), "ledger.bad_transaction");
    longest.issuedMs = INT64_MIN;
    longest.validUntilMs = INT64_MAX;
    EXPECT_EQ(codeOf(longest), "ledger.bad_transaction");
}

}  // namespace
}  // namespace stacknet::ledger
