#include "core/auth/wallet_login.h"

#include <gtest/gtest.h>

#include <thread>

#include "core/auth/cookies.h"
#include "core/auth/rfc3339.h"
#include "core/auth/wallet_book.h"
#include "tests/core/auth/session_fixture.h"
#include "tests/core/auth/test_wallet.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;

class WalletLoginTest : public test::SessionFixture {
protected:
    void reopen() override {
        m_login.reset();
        test::SessionFixture::reopen();
        WalletLoginOptions options;
        options.domain = "console.stacknet.example";
        options.origin = "https://console.stacknet.example";
        options.stack = "demo-stack";
        m_login = std::make_unique<WalletLogin>(*m_database, *m_sessions, options, m_clock, m_rng);
        if (m_browser.empty()) m_browser = m_login->newBrowserToken();
    }
    WalletChallenge challenge(WalletChain chain = WalletChain::Evm) {
        auto made =
            chain == WalletChain::Evm
                ? m_login->challenge(chain, "1", m_evm.address(), m_browser.exposeText())
                : m_login->challenge(chain, "mainnet", m_solana.address(), m_browser.exposeText());
        EXPECT_TRUE(made.ok()) << made.error().message;
        return std::move(made).value();
    }
    std::string code(const WalletProof& proof) {
        auto session = m_login->verify(proof, m_browser.exposeText());
        return session.ok() ? "" : session.error().code;
    }
    static WalletProof proofOf(const WalletChallenge& challenge, std::string signature) {
        WalletProof proof;
        proof.challengeId = challenge.id;
        proof.signature = std::move(signature);
        return proof;
    }

    test::EvmWallet m_evm{"stacknet-test-wallet-1"};
    test::EvmWallet m_otherEvm{"stacknet-test-wallet-2"};
    test::SolanaWallet m_solana{"stacknet-test-sol-1"};
    std::unique_ptr<WalletLogin> m_login;
    SecretBytes m_browser;
};

TEST_F(WalletLoginTest, AnEthereumWalletSignsIn) {
    EXPECT_EQ(m_evm.address(), "0xC826324Afb154ec7143c57b04040879731401F46");
    WalletChallenge made = challenge();
    EXPECT_EQ(made.expiresMs, m_clock.wallMs() + 10 * kMinuteMs);
    auto session = m_login->verify(proofOf(made, m_evm.sign(made.message)), m_browser.exposeText());
    ASSERT_TRUE(session.ok()) << session.error().message;
    EXPECT_EQ(session->account.text(), "eip155:1:" + m_evm.address());
    auto claims = m_sessions->check(session->credentials.access.exposeText(), "demo-stack");
    ASSERT_TRUE(claims.ok());
    EXPECT_EQ(claims->subject, session->account.text());
    EXPECT_EQ(claims->methods, std::vector<std::string>{"wallet"});
    EXPECT_EQ(auditActions(), std::vector<std::string>{"session_created"});
    const auto known = WalletBook(*m_database, m_clock).list(10);
    ASSERT_TRUE(known.ok());
    ASSERT_EQ(known->size(), 1u) << "who has signed in is remembered beyond the session";
    EXPECT_EQ(known->front().account, session->account.text());
    EXPECT_EQ(known->front().method, "wallet");
    EXPECT_EQ(known->front().lastMs, m_clock.wallMs());
}

TEST_F(WalletLoginTest, ASolanaWalletSignsIn) {
    WalletChallenge made = challenge(WalletChain::Solana);
    WalletProof proof = proofOf(made, m_solana.sign(made.message));
    proof.message = made.message;
    auto session = m_login->verify(proof, m_browser.exposeText());
    ASSERT_TRUE(session.ok()) << session.error().message;
    EXPECT_EQ(session->account.text(),
              "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:" + m_solana.address());
}

/// W01: a challenge is good once.
TEST_F(WalletLoginTest, W01_ANonceIsUsedOnce) {
    WalletChallenge made = challenge();
    const WalletProof proof = proofOf(made, m_evm.sign(made.message));
    EXPECT_EQ(code(proof), "");
    EXPECT_EQ(code(proof), "auth.nonce_used");
    reopen();
    EXPECT_EQ(code(proof), "auth.nonce_used");
    EXPECT_EQ(m_sessions->list("").size(), 1U);
}

/// W02: fifty at once.
TEST_F(WalletLoginTest, W02_ParallelVerifiesMakeOneSession) {
    WalletChallenge made = challenge();
    const WalletProof proof = proofOf(made, m_evm.sign(made.message));
    std::atomic<int> opened{0};
    std::atomic<int> used{0};
    std::vector<std::thread> threads;
    for (int index = 0; index < 50; ++index) {
        threads.emplace_back([&] {
            auto session = m_login->verify(proof, m_browser.exposeText());
            if (session.ok()) ++opened;
            if (!session.ok() && session.error().code == "auth.nonce_used") ++used;
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(opened.load(), 1);
    EXPECT_EQ(used.load(), 49);
    EXPECT_EQ(m_sessions->list("").size(), 1U);
}

/// The order of secp256k1's group, minus s: the twin that ECDSA itself would take.
Bytes highTwin(Bytes signature) {
    const Bytes order =
        *fromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    int borrow = 0;
    for (std::size_t at = 32; at-- > 0;) {
        const int digit = order[at] - signature[32 + at] - borrow;
        borrow = digit < 0 ? 1 : 0;
        signature[32 + at] = static_cast<std::uint8_t>(digit & 0xFF);
    }
    signature[64] = signature[64] == 27 ? 28 : 27;
    return signature;
}

/// W06: a signature has one spelling.
TEST_F(WalletLoginTest, W06_MalformedSignatures) {
    WalletChallenge made = challenge();
    const Bytes good = *fromHex(m_evm.sign(made.message).substr(2));
    std::vector<Bytes> bad{
        highTwin(good), Bytes(good.begin(), good.end() - 1), good, good, good, good, good};
    bad[2].push_back(0);
    bad[3][64] = 29;
    std::fill(bad[4].begin(), bad[4].begin() + 32, 0);
    std::fill(bad[5].begin() + 32, bad[5].begin() + 64, 0);
    const Bytes order =
        *fromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    std::copy(order.begin(), order.end(), bad[6].begin());
    for (const Bytes& signature : bad) {
        auto signer = recoverEvmSigner(made.message, "0x" + toHex(signature));
        ASSERT_FALSE(signer.ok()) << toHex(signature);
        EXPECT_EQ(signer.error().code, "auth.bad_signature") << toHex(signature);
    }
    for (const std::string& text : {std::string(), std::string("0x"), toHex(good),
                                    "0x" + std::string(130, 'g'), "0x" + toHex(good) + " "}) {
        EXPECT_EQ(recoverEvmSigner(made.message, text).error().code, "auth.bad_signature") << text;
    }
    EXPECT_EQ(code(proofOf(made, "0x" + toHex(bad[0]))), "auth.bad_signature");
    EXPECT_EQ(code(proofOf(made, "0x" + toHex(good))), "");
}

/// W07: the other way of counting v.
TEST_F(WalletLoginTest, W07_RecoveryBytesFromZero) {
    WalletChallenge made = challenge();
    Bytes signature = *fromHex(m_evm.sign(made.message).substr(2));
    signature[64] = static_cast<std::uint8_t>(signature[64] - 27);
    EXPECT_EQ(code(proofOf(made, "0x" + toHex(signature))), "");
}

/// W09: another account's signature.
TEST_F(WalletLoginTest, W09_AnotherWalletsSignature) {
    WalletChallenge made = challenge();
    EXPECT_EQ(code(proofOf(made, m_otherEvm.sign(made.message))), "auth.address_mismatch");
    EXPECT_EQ(code(proofOf(made, m_evm.sign(made.message))), "");
    WalletChallenge solana = challenge(WalletChain::Solana);
    EXPECT_EQ(code(proofOf(solana, test::SolanaWallet("x").sign(solana.message))),
              "auth.bad_signature");
}

/// W10, rule 9: ten minutes, by a clock that may step.
TEST_F(WalletLoginTest, W10_AChallengeLivesTenMinutes) {
    WalletChallenge late = challenge();
    WalletChallenge inTime = challenge();
    m_clock.advanceMs(10 * kMinuteMs - 1);
    EXPECT_EQ(code(proofOf(inTime, m_evm.sign(inTime.message))), "");
    m_clock.advanceMs(1);
    EXPECT_EQ(code(proofOf(late, m_evm.sign(late.message))), "auth.expired");
    WalletChallenge made = challenge();
    m_clock.stepWallMs(-2 * kMinuteMs);
    EXPECT_EQ(code(proofOf(made, m_evm.sign(made.message))), "auth.expired");
}

/// W12: no chain is asked.
TEST_F(WalletLoginTest, W12_ContractWalletsAreRefused) {
    WalletChallenge made = challenge();
    WalletProof proof = proofOf(made, m_evm.sign(made.message));
    proof.contractWallet = true;
    EXPECT_EQ(code(proof), "auth.contract_wallet_unsupported");
    proof.contractWallet = false;
    proof.signature = "0x" + std::string(200, 'a') +
                      "6492649264926492649264926492649264926492649264926492649264926492";
    EXPECT_EQ(code(proof), "auth.contract_wallet_unsupported");
}

/// W16: signatures that are not base58 of 64 bytes.
TEST_F(WalletLoginTest, W16_OddSolanaSignatures) {
    for (const std::string& signature :
         {std::string(), std::string(88, '0'), std::string(200, '2'), std::string(88, 'I'),
          std::string("O"), std::string("l"), toBase58(Bytes(31, 1)), toBase58(Bytes(63, 1)),
          toBase58(Bytes(65, 1))}) {
        WalletChallenge made = challenge(WalletChain::Solana);
        EXPECT_EQ(code(proofOf(made, signature)), "auth.bad_signature") << signature;
        m_browser = m_login->newBrowserToken();
    }
}

/// W17: proofs do not cross chains.
TEST_F(WalletLoginTest, W17_ProofsOfTheOtherChain) {
    WalletChallenge evm = challenge();
    WalletChallenge solana = challenge(WalletChain::Solana);
    EXPECT_EQ(code(proofOf(evm, m_solana.sign(evm.message))), "auth.bad_signature");
    EXPECT_EQ(code(proofOf(solana, m_evm.sign(solana.message))), "auth.bad_signature");
    WalletProof proof = proofOf(evm, m_evm.sign(solana.message));
    proof.message = solana.message;
    EXPECT_EQ(code(proof), "auth.message_grammar");
}

/// W18, W19: the cookie of the browser that asked.
TEST_F(WalletLoginTest, W18_AnotherBrowserCannotFinish) {
    WalletChallenge made = challenge();
    const WalletProof proof = proofOf(made, m_evm.sign(made.message));
    SecretBytes other = m_login->newBrowserToken();
    for (std::string_view browser : {other.exposeText(), std::string_view()}) {
        auto session = m_login->verify(proof, browser);
        ASSERT_FALSE(session.ok());
        EXPECT_EQ(session.error().code, "auth.wrong_browser");
    }
    EXPECT_EQ(code(proof), "");
    EXPECT_EQ(m_login->challenge(WalletChain::Evm, "1", m_evm.address(), "").error().code,
              "auth.no_browser_token");
}

/// W20: a signed transaction hash, or any text that is not ours.
TEST_F(WalletLoginTest, W20_OtherSignedTextsAreNoLogin) {
    WalletChallenge made = challenge();
    EXPECT_EQ(code(proofOf(made, m_evm.signDigest(eip191Digest("0x" + std::string(64, 'a'))))),
              "auth.address_mismatch");
    WalletProof proof = proofOf(made, m_evm.sign("0x" + std::string(64, 'a')));
    proof.message = "0x" + std::string(64, 'a');
    EXPECT_EQ(code(proof), "auth.message_grammar");
    EXPECT_EQ(code(proofOf(made, m_evm.signDigest(crypto::sha256(asBytes(made.message))))),
              "auth.address_mismatch");
}

/// A text of the wallet's own making counts when every rule holds for it.
TEST_F(WalletLoginTest, AWalletMayBuildTheTextItself) {
    WalletChallenge made = challenge(WalletChain::Solana);
    LoginMessage own = *parseLoginMessage(WalletChain::Solana, made.message);
    auto attempt = [&](const std::function<void(LoginMessage&)>& change) {
        LoginMessage message = own;
        change(message);
        WalletProof proof = proofOf(made, "");
        proof.message = *writeLoginMessage(message);
        proof.signature = m_solana.sign(*proof.message);
        return code(proof);
    };
    EXPECT_EQ(attempt([](auto& m) { m.nonce = "k3J9xQ2mZ7pLw0Abcdefgh"; }), "auth.nonce_mismatch");
    EXPECT_EQ(attempt([](auto& m) { m.domain = "evil.example"; }), "auth.domain_mismatch");
    EXPECT_EQ(attempt([](auto& m) { m.requestId.reset(); }), "auth.request_id_mismatch");
    EXPECT_EQ(attempt([](auto& m) { m.statement = "My own words"; }), "");
}

TEST_F(WalletLoginTest, FiveFailuresUseAChallengeUp) {
    WalletChallenge made = challenge();
    for (int attempt = 0; attempt < 5; ++attempt) {
        EXPECT_EQ(code(proofOf(made, m_otherEvm.sign(made.message))), "auth.address_mismatch");
    }
    EXPECT_EQ(code(proofOf(made, m_evm.sign(made.message))), "auth.nonce_used");
    EXPECT_EQ(auditActions(), std::vector<std::string>{"login_failed"});
}

TEST_F(WalletLoginTest, ChallengesAreRefusedForWhatCannotSignIn) {
    auto refused = [&](WalletChain chain, const char* chainId, const std::string& address) {
        auto made = m_login->challenge(chain, chainId, address, m_browser.exposeText());
        return made.ok() ? "" : made.error().code;
    };
    EXPECT_EQ(refused(WalletChain::Evm, "5", m_evm.address()), "auth.chain_not_allowed");
    EXPECT_EQ(refused(WalletChain::Evm, "1", "0xc826324afb154ec7143c57b04040879731401f46"),
              "auth.address_checksum");
    EXPECT_EQ(refused(WalletChain::Solana, "mainnet", "11111111111111111111111111111111"),
              "auth.bad_address");
    EXPECT_EQ(refused(WalletChain::Solana, "mainnet", m_evm.address()), "auth.bad_address");
    EXPECT_EQ(code(proofOf({"nothing", "", 0}, "0x")), "auth.unknown_challenge");
}

TEST_F(WalletLoginTest, OneBrowserCannotOpenLoginsWithoutEnd) {
    for (std::size_t made = 0; made < kChallengesPerBrowserMax; ++made) challenge();
    auto more = m_login->challenge(WalletChain::Evm, "1", m_evm.address(), m_browser.exposeText());
    ASSERT_FALSE(more.ok());
    EXPECT_EQ(more.error().code, "auth.too_many_challenges");
    EXPECT_TRUE(more.error().retryable);
    m_clock.advanceMs(10 * kMinuteMs);
    challenge();
}

TEST_F(WalletLoginTest, NoncesAreLongAndNeverRepeat) {
    std::set<std::string> nonces;
    for (int round = 0; round < 100; ++round) {
        m_browser = m_login->newBrowserToken();
        WalletChallenge made = challenge();
        const LoginMessage message = *parseLoginMessage(WalletChain::Evm, made.message);
        EXPECT_EQ(message.nonce->size(), 22U);
        EXPECT_EQ(message.requestId, made.id);
        EXPECT_EQ(message.uri, "https://console.stacknet.example/auth/wallet");
        nonces.insert(*message.nonce);
    }
    EXPECT_EQ(nonces.size(), 100U);
}

}  // namespace
}  // namespace stacknet::auth
