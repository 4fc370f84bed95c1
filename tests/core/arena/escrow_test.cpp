#include "core/arena/escrow.h"

#include <gtest/gtest.h>

#include "core/crypto/hash.h"

namespace stacknet::arena {
namespace {

template <typename Fixed>
Fixed filled(std::uint8_t byte) {
    Fixed value;
    value.data.fill(byte);
    return value;
}

class Escrows : public ::testing::Test {
protected:
    InputRequest requestFor(const crypto::X25519KeyPair& session) const {
        return {m_task, session.publicKey};
    }
    Result<OpenedInput> open(const InputAnswer& answer, const crypto::X25519KeyPair& session) {
        return openInput(answer, session, m_chain, m_executor, commitmentOf(m_input, m_salt));
    }

    SeededRng m_rng{1};
    ChainId m_chain = filled<ChainId>(1);
    PublicKey m_executor = filled<PublicKey>(2);
    ledger::ArenaTaskKey m_task{filled<PublicKey>(3), filled<ledger::TaskHash>(4)};
    Hash256 m_salt = filled<Hash256>(5);
    SecretBytes m_input = SecretBytes::copyOf("print(6 * 7)");
    Escrow m_escrow;
};

TEST_F(Escrows, GivesTheInputToTheSessionKeyOfTheOneWhoWasDrawn) {
    ASSERT_TRUE(m_escrow.put(m_task.task, m_input, m_salt, m_rng).ok());
    const auto session = crypto::X25519KeyPair::generate(m_rng);
    const auto answer = m_escrow.sealFor(requestFor(session), m_chain, m_executor, m_rng);
    ASSERT_TRUE(answer.ok());
    const auto opened = open(*answer, session);
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    EXPECT_TRUE(equalConstantTime(opened->input.view(), m_input.view()));
    EXPECT_EQ(opened->salt, m_salt);
    EXPECT_EQ(commitmentOf(m_input, m_salt),
              ledger::inputCommitment(crypto::sha256(m_input.view()), m_salt));
}

TEST_F(Escrows, OpensForNobodyElse) {
    ASSERT_TRUE(m_escrow.put(m_task.task, m_input, m_salt, m_rng).ok());
    const auto session = crypto::X25519KeyPair::generate(m_rng);
    const auto answer = m_escrow.sealFor(requestFor(session), m_chain, m_executor, m_rng);
    const Hash256 commitment = commitmentOf(m_input, m_salt);
    EXPECT_EQ(
        openInput(*answer, crypto::X25519KeyPair::generate(m_rng), m_chain, m_executor, commitment)
            .error()
            .code,
        "crypto.failed");
    EXPECT_FALSE(openInput(*answer, session, m_chain, filled<PublicKey>(9), commitment).ok());
    EXPECT_FALSE(openInput(*answer, session, filled<ChainId>(9), m_executor, commitment).ok());
    InputAnswer other = *answer;
    other.task.task = filled<ledger::TaskHash>(9);
    EXPECT_FALSE(open(other, session).ok());
    other = *answer;
    other.sealed.back() ^= 1;
    EXPECT_FALSE(open(other, session).ok());
    EXPECT_EQ(openInput(*answer, session, m_chain, m_executor, filled<Hash256>(7)).error().code,
              "arena.wrong_input");
}

TEST_F(Escrows, ForgetsWhatIsDropped) {
    ASSERT_TRUE(m_escrow.put(m_task.task, m_input, m_salt, m_rng).ok());
    EXPECT_EQ(m_escrow.put(m_task.task, m_input, m_salt, m_rng).error().code,
              "arena.escrow_exists");
    EXPECT_EQ(m_escrow.bytes(), 32 + m_input.size() + 16);
    m_escrow.drop(m_task.task);
    m_escrow.drop(m_task.task);
    EXPECT_EQ(m_escrow.count(), 0u);
    EXPECT_EQ(m_escrow.bytes(), 0u);
    const auto session = crypto::X25519KeyPair::generate(m_rng);
    EXPECT_EQ(m_escrow.sealFor(requestFor(session), m_chain, m_executor, m_rng).error().code,
              "arena.not_held");
}

TEST_F(Escrows, IsBounded) {
    EXPECT_EQ(kInputBytesMax, 2u << 20);
    EXPECT_EQ(kEscrowBytesMax, 256u << 20);
    EXPECT_EQ(kEscrowTasksMax, 4'096u);
    EXPECT_EQ(
        m_escrow.put(m_task.task, SecretBytes(kInputBytesMax + 1), m_salt, m_rng).error().code,
        "arena.input_too_large");
    const SecretBytes largest(kInputBytesMax);
    std::size_t held = 0;
    for (std::uint8_t i = 0; i < 200; ++i) {
        const auto put = m_escrow.put(filled<ledger::TaskHash>(i), largest, m_salt, m_rng);
        if (!put.ok()) {
            EXPECT_EQ(put.error().code, "arena.escrow_full");
            break;
        }
        ++held;
    }
    EXPECT_EQ(held, 127u) << "a few bytes each more than two MiB";
    EXPECT_LE(m_escrow.bytes(), kEscrowBytesMax);
}

TEST_F(Escrows, RefusesASessionKeyOfSmallOrder) {
    ASSERT_TRUE(m_escrow.put(m_task.task, m_input, m_salt, m_rng).ok());
    EXPECT_EQ(m_escrow.sealFor({m_task, {}}, m_chain, m_executor, m_rng).error().code,
              "crypto.failed");
}

TEST_F(Escrows, MessagesComeBackAsTheyWere) {
    const InputRequest request{m_task, filled<crypto::X25519PublicKey>(8)};
    const InputAnswer answer{m_task, filled<crypto::X25519PublicKey>(9), Bytes(48, 1)};
    for (const Message& message : {Message(request), Message(answer)}) {
        const Bytes bytes = encodeMessage(message);
        const auto decoded = decodeMessage(bytes);
        ASSERT_TRUE(decoded.ok());
        EXPECT_TRUE(*decoded == message);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            EXPECT_FALSE(decodeMessage(ByteView(bytes).first(size)).ok());
        }
        Bytes longer = bytes;
        longer.push_back(0);
        EXPECT_FALSE(decodeMessage(longer).ok());
    }
    InputAnswer small = answer;
    small.sealed.resize(47);
    EXPECT_FALSE(decodeMessage(encodeMessage(small)).ok()) << "no room for salt and tag";
    InputAnswer large = answer;
    large.sealed.resize(kInputBytesMax + 48);
    EXPECT_TRUE(decodeMessage(encodeMessage(large)).ok());
    large.sealed.push_back(0);
    EXPECT_FALSE(decodeMessage(encodeMessage(large)).ok());
    EXPECT_FALSE(decodeMessage(Bytes{3}).ok());
}

}  // namespace
}  // namespace stacknet::arena
