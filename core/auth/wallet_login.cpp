#include "core/auth/wallet_login.h"

#include <algorithm>

#include "core/auth/evm_address.h"
#include "core/auth/rfc3339.h"
#include "core/auth/wallet_book.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kNonceLength = 22;  // base62: 131 bits, rule 9 asks for 96
constexpr std::size_t kIdLength = 22;
constexpr std::size_t kBrowserTokenBytes = 32;
constexpr std::size_t kBrowserTokenLength = 43;
constexpr std::int64_t kFutureMs = 60'000;

Hash256 digestOf(std::string_view browserToken) {
    return crypto::sha256(asBytes(browserToken));
}

Error nonceUsed() {
    return makeError("auth.nonce_used",
                     "This login attempt is used up; start the login again on this server's page.");
}

}  // namespace

struct WalletLogin::Row {
    std::string id;
    WalletChain chain = WalletChain::Evm;
    std::string chainId;
    std::string address;
    std::string message;
    std::string nonce;
    Bytes browser;
    std::int64_t createdMs = 0;
    std::int64_t expiresMs = 0;
    std::int64_t usedMs = 0;
    std::int64_t failures = 0;
};

std::string WalletLogin::randomText(std::size_t length) {
    constexpr std::string_view kAlphabet =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text;
    while (text.size() < length) text += kAlphabet[m_rng.below(kAlphabet.size())];
    return text;
}

SecretBytes WalletLogin::newBrowserToken() {
    FixedSecret<kBrowserTokenBytes> random;
    m_rng.fill(random.mutableView());
    return SecretBytes::copyOf(toBase64Url(random.view()));
}

Result<WalletChallenge> WalletLogin::challenge(WalletChain chain, std::string_view chainId,
                                               std::string_view address,
                                               std::string_view browserToken) {
    if (browserToken.size() != kBrowserTokenLength) {
        return makeError("auth.no_browser_token",
                         sentence("The browser did not send the cookie of this login page; allow "
                                  "cookies for this server and load the page again."));
    }
    const auto& chains = chain == WalletChain::Evm ? m_options.evmChains : m_options.solanaChains;
    if (std::find(chains.begin(), chains.end(), chainId) == chains.end()) {
        return makeError("auth.chain_not_allowed",
                         "This server takes no logins from that network; choose another network "
                         "in the wallet.");
    }
    STACKNET_TRY(const AccountId account, AccountId::make(chain, chainId, address));
    const std::int64_t nowMs = m_clock.wallMs();
    Row row;
    row.id = randomText(kIdLength);
    row.chain = chain;
    row.chainId = std::string(chainId);
    row.address = account.address;
    row.nonce = randomText(kNonceLength);
    row.browser = toBytes(digestOf(browserToken).view());
    row.createdMs = nowMs;
    row.expiresMs = nowMs + kChallengeLifeMs;
    LoginMessage message;
    message.chain = chain;
    message.domain = m_options.domain;
    message.address = row.address;
    message.statement = m_options.statement;
    message.uri = m_options.origin + m_options.path;
    message.version = "1";
    message.chainId = row.chainId;
    message.nonce = row.nonce;
    message.issuedAt = formatRfc3339(nowMs);
    message.expirationTime = formatRfc3339(row.expiresMs);
    message.requestId = row.id;
    STACKNET_TRY(row.message, writeLoginMessage(message));
    STACKNET_CHECK(store(row));
    return WalletChallenge{row.id, row.message, row.expiresMs};
}

Result<void> WalletLogin::store(const Row& row) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_TRY(storage::Statement trim,
                 database->prepare("DELETE FROM wallet_challenge WHERE expires_ms<=?"));
    trim.bind(1, row.createdMs);
    STACKNET_CHECK(trim.run());
    STACKNET_TRY(storage::Statement count,
                 database->prepare("SELECT COUNT(*), COALESCE(SUM(browser=?), 0)"
                                   " FROM wallet_challenge"));
    count.bind(1, row.browser);
    STACKNET_CHECK(count.step());
    const bool full = count.integer(0) >= static_cast<std::int64_t>(kChallengesMax) ||
                      count.integer(1) >= static_cast<std::int64_t>(kChallengesPerBrowserMax);
    count.reset();
    if (full) {
        return makeError("auth.too_many_challenges",
                         sentence("Too many logins are open; wait 10 minutes and try again."),
                         true);
    }
    STACKNET_TRY(storage::Statement insert,
                 database->prepare("INSERT INTO wallet_challenge(id, chain, chain_id, address,"
                                   "message, nonce, browser, created_ms, expires_ms, used_ms,"
                                   "failures) VALUES(?,?,?,?,?,?,?,?,?,0,0)"));
    insert.bind(1, row.id)
        .bind(2, static_cast<std::int64_t>(row.chain))
        .bind(3, row.chainId)
        .bind(4, row.address)
        .bind(5, row.message)
        .bind(6, row.nonce)
        .bind(7, row.browser)
        .bind(8, row.createdMs)
        .bind(9, row.expiresMs);
    STACKNET_CHECK(insert.run());
    return transaction.commit();
}

Result<WalletLogin::Row> WalletLogin::load(const std::string& id) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement select,
                 database->prepare("SELECT chain, chain_id, address, message, nonce, browser,"
                                   "created_ms, expires_ms, used_ms, failures"
                                   " FROM wallet_challenge WHERE id=?"));
    select.bind(1, id);
    STACKNET_TRY(const bool found, select.step());
    if (!found) {
        return makeError(
            "auth.unknown_challenge",
            sentence("This server does not know the login attempt; start the login again."));
    }
    Row row;
    row.id = id;
    row.chain = select.integer(0) == 0 ? WalletChain::Evm : WalletChain::Solana;
    row.chainId = select.text(1);
    row.address = select.text(2);
    row.message = select.text(3);
    row.nonce = select.text(4);
    row.browser = select.blob(5);
    row.createdMs = select.integer(6);
    row.expiresMs = select.integer(7);
    row.usedMs = select.integer(8);
    row.failures = select.integer(9);
    return row;
}

Result<void> WalletLogin::checkRow(const Row& row, std::string_view browserToken) const {
    // The browser first: whoever only saw the id learns nothing more about it.
    if (!equalConstantTime(digestOf(browserToken).view(), row.browser)) {
        return makeError(
            "auth.wrong_browser",
            sentence("The login was started in another browser; start it again in this one."));
    }
    if (row.usedMs != 0 || row.failures >= kChallengeFailuresMax) return nonceUsed();
    const std::int64_t nowMs = m_clock.wallMs();
    if (nowMs >= row.expiresMs || nowMs < row.createdMs - kFutureMs) {
        return makeError(
            "auth.expired",
            sentence("The login attempt is older than 10 minutes; start the login again."));
    }
    return {};
}

LoginRules WalletLogin::rulesFor(const Row& row) const {
    LoginRules rules;
    rules.domain = m_options.domain;
    rules.origin = m_options.origin;
    rules.httpLocalhost = m_options.httpLocalhost;
    rules.chains = {row.chainId};
    rules.nonce = row.nonce;
    rules.requestId = row.id;
    rules.address = row.address;
    return rules;
}

Result<std::string> WalletLogin::signedText(const Row& row, const WalletProof& proof) const {
    if (!proof.message || *proof.message == row.message) return row.message;
    STACKNET_TRY(const LoginMessage message, parseLoginMessage(row.chain, *proof.message));
    STACKNET_CHECK(checkLoginMessage(message, rulesFor(row), m_clock.wallMs()));
    return *proof.message;
}

Result<void> WalletLogin::checkSignature(const Row& row, const WalletProof& proof,
                                         const std::string& text) {
    if (row.chain == WalletChain::Solana) {
        return verifySolanaSignature(row.address, text, proof.signature);
    }
    if (proof.contractWallet) {
        NoContractWallets none;
        ContractSignatureVerifier& contracts = m_contracts != nullptr ? *m_contracts : none;
        STACKNET_TRY(const EvmAddress wallet, parseChecksumAddress(row.address));
        const bool hex = proof.signature.starts_with("0x");
        Result<Bytes> signature =
            fromHex(hex ? std::string_view(proof.signature).substr(2) : "", "signature");
        if (!hex || !signature.ok()) {
            return makeError("auth.bad_signature",
                             sentence("The wallet's signature is not hexadecimal."));
        }
        return contracts.verify(row.chainId, wallet, eip191Digest(text), *signature);
    }
    STACKNET_TRY(const EvmAddress signer, recoverEvmSigner(text, proof.signature));
    if (toChecksumAddress(signer) != row.address) {  // rule 16
        return makeError("auth.address_mismatch",
                         "Another account made the signature than the login was started with; "
                         "choose the same account in the wallet.");
    }
    return {};
}

Result<void> WalletLogin::countFailure(const Row& row) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement update,
                 database->prepare("UPDATE wallet_challenge SET failures=failures+1 WHERE id=?"));
    update.bind(1, row.id);
    STACKNET_CHECK(update.run());
    // Only the last one: whoever can guess wrong could otherwise push everything else out.
    if (row.failures + 1 != kChallengeFailuresMax) return {};
    return appendAudit(*database, {0, m_clock.wallMs(), row.address, "login_failed", row.id, ""});
}

Result<WalletSession> WalletLogin::verify(const WalletProof& proof, std::string_view browserToken) {
    STACKNET_TRY(const Row row, load(proof.challengeId));
    STACKNET_CHECK(checkRow(row, browserToken));
    Result<std::string> text = signedText(row, proof);
    Result<void> checked = text.ok() ? checkSignature(row, proof, *text) : text.error();
    if (!checked.ok()) {
        STACKNET_CHECK(countFailure(row));
        return checked.error();
    }
    STACKNET_TRY(const AccountId account, AccountId::make(row.chain, row.chainId, row.address));
    SessionRequest request;
    request.account = account.text();
    request.stack = m_options.stack;
    request.methods = {"wallet"};
    if (proof.contractWallet) request.methods.emplace_back("contract");
    request.label = proof.label;
    request.origin = proof.origin;
    request.address = proof.clientAddress;
    const std::int64_t nowMs = m_clock.wallMs();
    auto consume = [&](storage::Database& database) -> Result<void> {  // rule 17
        STACKNET_TRY(storage::Statement update,
                     database.prepare("UPDATE wallet_challenge SET used_ms=?"
                                      " WHERE id=? AND used_ms=0 AND failures<?"));
        update.bind(1, nowMs).bind(2, row.id).bind(
            3, static_cast<std::int64_t>(kChallengeFailuresMax));
        STACKNET_CHECK(update.run());
        if (database.changes() != 1) return nonceUsed();
        return noteWallet(database, request.account, request.methods.back(), nowMs);
    };
    STACKNET_TRY(SessionCredentials credentials, m_sessions.create(request, consume));
    return WalletSession{account, std::move(credentials)};
}

}  // namespace stacknet::auth
