#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/account_id.h"
#include "core/auth/auth_database.h"
#include "core/auth/login_message.h"
#include "core/auth/session_store.h"
#include "core/auth/wallet_signature.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet::auth {

inline constexpr std::int64_t kChallengeLifeMs = 10 * 60'000;
inline constexpr std::size_t kChallengesMax = 10'000;
inline constexpr std::size_t kChallengesPerBrowserMax = 20;
inline constexpr std::uint32_t kChallengeFailuresMax = 5;

struct WalletLoginOptions {
    std::string domain;  ///< as it stands in messages: host, with port where it is not 443
    std::string origin;  ///< "https://" and the same
    bool httpLocalhost = false;
    std::string path = "/auth/wallet";
    std::string statement = "Sign in to Stacknet. This does not move funds and costs nothing.";
    std::vector<std::string> evmChains{"1"};
    std::vector<std::string> solanaChains{"mainnet"};
    std::string stack;
};

/// What the page hands to the wallet.
struct WalletChallenge {
    std::string id;
    std::string message;  ///< sign exactly these bytes
    std::int64_t expiresMs = 0;
};

/// What comes back.
struct WalletProof {
    std::string challengeId;
    std::string signature;               ///< EVM: "0x..." of 65 bytes; Solana: base58 of 64
    std::optional<std::string> message;  ///< when the wallet built the text itself (signIn)
    bool contractWallet = false;         ///< the account is a contract (EIP-1271)
    std::string label;                   ///< for the list of sessions
    std::string origin;                  ///< of the page that signs in; empty: none does
    std::string clientAddress;           ///< IP address it comes from; empty: not told
};

struct WalletSession {
    AccountId account;
    SessionCredentials credentials;
};

/// Login by a wallet's signature. This server writes the text and verifies the bytes that it wrote;
/// a text of the wallet's own is read strictly and must carry the same challenge. A challenge is
/// good once, for 10 minutes, 5 attempts and the browser that asked for it. Thread safe.
class WalletLogin {
public:
    /// What is referred to must outlive it. `contracts` null: contract wallets are refused.
    WalletLogin(AuthDatabase& database, SessionStore& sessions, WalletLoginOptions options,
                Clock& clock, Rng& rng, ContractSignatureVerifier* contracts = nullptr)
        : m_database(database),
          m_sessions(sessions),
          m_options(std::move(options)),
          m_clock(clock),
          m_rng(rng),
          m_contracts(contracts) {}

    /// A new value for the cookie that binds a login to its browser (see cookies.h).
    SecretBytes newBrowserToken();

    /// `browserToken` is that cookie's value. Errors: those of the address's form,
    /// "auth.chain_not_allowed", "auth.no_browser_token", "auth.too_many_challenges" (retryable).
    Result<WalletChallenge> challenge(WalletChain chain, std::string_view chainId,
                                      std::string_view address, std::string_view browserToken);

    /// Rules 1 to 17. Errors: "auth.unknown_challenge", "auth.nonce_used" (used, or failed 5
    /// times), "auth.expired", "auth.wrong_browser", those of login_message.h and
    /// wallet_signature.h, "auth.address_mismatch", and those of SessionStore::create. Of two calls
    /// at once with one good signature one gets the session, the other "auth.nonce_used".
    Result<WalletSession> verify(const WalletProof& proof, std::string_view browserToken);

private:
    struct Row;
    Result<Row> load(const std::string& id);
    Result<void> checkRow(const Row& row, std::string_view browserToken) const;
    Result<std::string> signedText(const Row& row, const WalletProof& proof) const;
    Result<void> checkSignature(const Row& row, const WalletProof& proof, const std::string& text);
    Result<void> store(const Row& row);
    Result<void> countFailure(const Row& row);
    LoginRules rulesFor(const Row& row) const;
    std::string randomText(std::size_t length);

    AuthDatabase& m_database;
    SessionStore& m_sessions;
    const WalletLoginOptions m_options;
    Clock& m_clock;
    Rng& m_rng;
    ContractSignatureVerifier* m_contracts;
};

}  // namespace stacknet::auth
