#include "core/auth/bridge_codes.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/crypto/hash.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kUnusedKeptMs = 10 * 60'000;
constexpr std::int64_t kUsedKeptMs = std::int64_t{24} * 3'600'000;
constexpr std::int64_t kGrantKeptMs = kSessionAbsoluteMs + kUsedKeptMs;
constexpr std::int64_t kCodesMax = 10'000;
constexpr std::int64_t kCodesPerSessionMax = 20;
constexpr std::size_t kVerifierMin = 43;  // RFC 7636 section 4.1
constexpr std::size_t kVerifierMax = 128;
constexpr std::int64_t kFutureMs = 5'000;

}  // namespace

Error invalidGrant() {
    return makeError("auth.invalid_grant",
                     "The code is not valid, was used, is older than 60 seconds or was given for "
                     "something else; start the sign-in again.");
}

namespace {

Hash256 digestOf(std::string_view code) {
    return crypto::sha256(asBytes(code));
}

bool isVerifier(std::string_view text) {
    return text.size() >= kVerifierMin && text.size() <= kVerifierMax &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '-' || c == '.' || c == '_' || c == '~';
           });
}

Result<void> run(storage::Database& database, const char* sql,
                 std::initializer_list<std::string_view> texts) {
    STACKNET_TRY(storage::Statement statement, database.prepare(sql));
    int index = 0;
    for (std::string_view text : texts) statement.bind(++index, text);
    return statement.run();
}

Result<void> prune(storage::Database& database, std::int64_t nowMs) {
    STACKNET_TRY(storage::Statement codes,
                 database.prepare("DELETE FROM bridge_code WHERE created_ms<?"
                                  " OR (used_ms=0 AND created_ms<?)"));
    codes.bind(1, nowMs - kUsedKeptMs).bind(2, nowMs - kUnusedKeptMs);
    STACKNET_CHECK(codes.run());
    STACKNET_TRY(storage::Statement grants,
                 database.prepare("DELETE FROM bridge_grant WHERE created_ms<?"));
    grants.bind(1, nowMs - kGrantKeptMs);
    return grants.run();
}

}  // namespace

Result<void> AuthBridge::storeCode(const AuthorizeRequest& request, const TokenClaims& session,
                                   const SecretBytes& code) {
    const std::int64_t nowMs = m_clock.wallMs();
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_CHECK(prune(*database, nowMs));
    STACKNET_TRY(storage::Statement count,
                 database->prepare("SELECT COUNT(*), COALESCE(SUM(sid=? AND created_ms>?), 0)"
                                   " FROM bridge_code"));
    count.bind(1, session.session).bind(2, nowMs - kBridgeCodeLifeMs);
    STACKNET_CHECK(count.step());
    const bool full = count.integer(0) >= kCodesMax || count.integer(1) >= kCodesPerSessionMax;
    count.reset();
    if (full) {
        return makeError("auth.too_many_codes",
                         "Too many sign-ins to other sites were started; wait a minute.", true);
    }
    STACKNET_TRY(storage::Statement insert,
                 database->prepare("INSERT INTO bridge_code(digest, client_id, origin,"
                                   "redirect_uri, challenge, nonce, sid, account, version,"
                                   "created_ms, used_ms, grant_sid)"
                                   "VALUES(?,?,?,?,?,?,?,?,?,?,0,'')"));
    insert.bind(1, digestOf(code.exposeText()).view())
        .bind(2, request.clientId)
        .bind(3, request.origin)
        .bind(4, request.redirectUri)
        .bind(5, request.codeChallenge)
        .bind(6, request.nonce)
        .bind(7, session.session)
        .bind(8, session.subject)
        .bind(9, static_cast<std::int64_t>(session.version))
        .bind(10, nowMs);
    STACKNET_CHECK(insert.run());
    return transaction.commit();
}

Result<AuthBridge::CodeRow> AuthBridge::takeCode(const std::string& code,
                                                 const std::string& grantId) {
    const Hash256 digest = digestOf(code);
    const std::int64_t nowMs = m_clock.wallMs();
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_TRY(storage::Statement select,
                 database->prepare("SELECT client_id, origin, redirect_uri, challenge, nonce, sid,"
                                   "account, version, created_ms, used_ms, grant_sid"
                                   " FROM bridge_code WHERE digest=?"));
    select.bind(1, digest.view());
    STACKNET_TRY(const bool found, select.step());
    if (!found) return invalidGrant();
    CodeRow row;
    row.clientId = select.text(0);
    row.origin = select.text(1);
    row.redirectUri = select.text(2);
    row.challenge = select.text(3);
    row.nonce = select.text(4);
    row.sid = select.text(5);
    row.account = select.text(6);
    row.version = static_cast<std::uint32_t>(select.integer(7));
    row.createdMs = select.integer(8);
    const bool used = select.integer(9) != 0;
    const std::string earlier = select.text(10);
    select.reset();
    if (used) {
        // The first use may be between its two steps; then it finds its place taken.
        STACKNET_TRY(storage::Statement revoke,
                     database->prepare("INSERT INTO bridge_grant(sid, client_id, account,"
                                       "parent_sid, created_ms, revoked_ms) VALUES(?,?,?,?,?,?)"
                                       "ON CONFLICT(sid) DO UPDATE SET"
                                       " revoked_ms=MAX(revoked_ms, excluded.revoked_ms)"));
        revoke.bind(1, earlier)
            .bind(2, row.clientId)
            .bind(3, row.account)
            .bind(4, row.sid)
            .bind(5, nowMs)
            .bind(6, std::max<std::int64_t>(1, nowMs));
        STACKNET_CHECK(revoke.run());
        STACKNET_CHECK(appendAudit(
            *database, {0, nowMs, row.account, "bridge_code_reused", earlier, row.clientId}));
        STACKNET_CHECK(transaction.commit());
        log::warning("auth", "bridge_code_reused", {{"client", row.clientId}});
        return invalidGrant();
    }
    STACKNET_TRY(storage::Statement mark,
                 database->prepare("UPDATE bridge_code SET used_ms=?, grant_sid=? WHERE digest=?"));
    mark.bind(1, std::max<std::int64_t>(1, nowMs)).bind(2, grantId).bind(3, digest.view());
    STACKNET_CHECK(mark.run());
    STACKNET_CHECK(transaction.commit());
    return row;
}

Result<void> AuthBridge::checkCode(const CodeRow& row, const TokenRequest& request) {
    const std::int64_t ageMs = m_clock.wallMs() - row.createdMs;
    if (ageMs >= kBridgeCodeLifeMs || ageMs < -kFutureMs) return invalidGrant();
    if (request.clientId != row.clientId || request.redirectUri != row.redirectUri) {
        return invalidGrant();
    }
    if (request.origin && *request.origin != row.origin) return invalidGrant();
    if (!isVerifier(request.codeVerifier)) return invalidGrant();
    const std::string challenge = toBase64Url(crypto::sha256(asBytes(request.codeVerifier)).view());
    if (!equalConstantTime(asBytes(challenge), asBytes(row.challenge))) return invalidGrant();
    if (!m_sessions.alive(row.sid)) return invalidGrant();
    STACKNET_TRY(const bool consented, hasConsent(row.account, row.clientId, row.origin));
    if (!consented) return invalidGrant();
    return {};
}

Result<BridgeToken> AuthBridge::makeGrant(const CodeRow& row, const std::string& grantId) {
    STACKNET_TRY(const BridgeClient client, m_registry.find(row.clientId));
    const std::int64_t nowMs = m_clock.wallMs();
    {
        auto database = m_database.lock();
        STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
        STACKNET_TRY(storage::Statement insert,
                     database->prepare("INSERT OR IGNORE INTO bridge_grant(sid, client_id,"
                                       "account, parent_sid, created_ms, revoked_ms)"
                                       "VALUES(?,?,?,?,?,0)"));
        insert.bind(1, grantId)
            .bind(2, row.clientId)
            .bind(3, row.account)
            .bind(4, row.sid)
            .bind(5, nowMs);
        STACKNET_CHECK(insert.run());
        if (database->changes() != 1) return invalidGrant();
        STACKNET_TRY(storage::Statement use,
                     database->prepare("UPDATE bridge_consent SET used_ms=?"
                                       " WHERE account=? AND client_id=? AND origin=?"));
        use.bind(1, nowMs).bind(2, row.account).bind(3, row.clientId).bind(4, row.origin);
        STACKNET_CHECK(use.run());
        STACKNET_CHECK(appendAudit(*database, {0, nowMs, row.account, "bridge_grant", grantId,
                                               row.clientId + " " + row.origin}));
        STACKNET_CHECK(transaction.commit());
    }
    BridgeToken token;
    token.grantId = grantId;
    token.idToken = SecretBytes::copyOf(sign(kBridgeTokenType, row.clientId, client.stack,
                                             row.account, grantId, row.version, row.nonce));
    return token;
}

bool AuthBridge::grantAlive(std::string_view grantId) {
    std::string parent;
    {
        auto database = m_database.lock();
        auto select = database->prepare(
            "SELECT parent_sid FROM bridge_grant"
            " WHERE sid=? AND revoked_ms=0");
        if (!select.ok()) return false;
        select->bind(1, grantId);
        auto found = select->step();
        if (!found.ok() || !*found) return false;
        parent = select->text(0);
    }
    return m_sessions.alive(parent);
}

Result<std::vector<BackChannelLogout>> AuthBridge::endGrants(std::string_view sid) {
    struct Grant {
        std::string id;
        std::string clientId;
        std::string account;
    };
    std::vector<Grant> grants;
    {
        auto database = m_database.lock();
        STACKNET_TRY(storage::Statement select,
                     database->prepare("SELECT sid, client_id, account FROM bridge_grant"
                                       " WHERE parent_sid=? AND revoked_ms=0 ORDER BY sid"));
        select.bind(1, sid);
        while (true) {
            STACKNET_TRY(const bool more, select.step());
            if (!more) break;
            grants.push_back({select.text(0), select.text(1), select.text(2)});
        }
        STACKNET_TRY(storage::Statement end,
                     database->prepare("UPDATE bridge_grant SET revoked_ms=?"
                                       " WHERE parent_sid=? AND revoked_ms=0"));
        end.bind(1, std::max<std::int64_t>(1, m_clock.wallMs())).bind(2, sid);
        STACKNET_CHECK(end.run());
    }
    std::vector<BackChannelLogout> calls;
    for (const Grant& grant : grants) {
        Result<BridgeClient> client = m_registry.find(grant.clientId);
        if (!client.ok() || client->logoutUrl.empty()) continue;
        BackChannelLogout call;
        call.url = client->logoutUrl;
        call.token = SecretBytes::copyOf(sign(kLogoutTokenType, grant.clientId, client->stack,
                                              grant.account, grant.id, 0, std::nullopt));
        calls.push_back(std::move(call));
    }
    return calls;
}

Result<bool> AuthBridge::hasConsent(std::string_view account, std::string_view clientId,
                                    std::string_view origin) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement select,
                 database->prepare("SELECT 1 FROM bridge_consent"
                                   " WHERE account=? AND client_id=? AND origin=?"));
    select.bind(1, account).bind(2, clientId).bind(3, origin);
    return select.step();
}

Result<void> AuthBridge::giveConsent(std::string_view account, std::string_view clientId,
                                     std::string_view origin) {
    STACKNET_TRY(const BridgeClient client, m_registry.find(clientId));
    if (!hasOrigin(client, origin)) {
        return makeError("auth.bridge_origin", "The site is not entered at this origin.");
    }
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_TRY(storage::Statement insert,
                 database->prepare("INSERT OR IGNORE INTO bridge_consent(account, client_id,"
                                   "origin, given_ms, used_ms) VALUES(?,?,?,?,0)"));
    insert.bind(1, account).bind(2, clientId).bind(3, origin).bind(4, m_clock.wallMs());
    STACKNET_CHECK(insert.run());
    STACKNET_CHECK(
        appendAudit(*database, {0, m_clock.wallMs(), std::string(account), "consent_given",
                                std::string(clientId), std::string(origin)}));
    return transaction.commit();
}

Result<void> AuthBridge::revokeConsent(std::string_view account, std::string_view clientId) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_CHECK(run(*database, "DELETE FROM bridge_consent WHERE account=? AND client_id=?",
                       {account, clientId}));
    STACKNET_CHECK(run(*database,
                       "DELETE FROM bridge_code WHERE account=? AND client_id=? AND used_ms=0",
                       {account, clientId}));
    STACKNET_TRY(storage::Statement end,
                 database->prepare("UPDATE bridge_grant SET revoked_ms=?"
                                   " WHERE account=? AND client_id=? AND revoked_ms=0"));
    end.bind(1, std::max<std::int64_t>(1, m_clock.wallMs())).bind(2, account).bind(3, clientId);
    STACKNET_CHECK(end.run());
    STACKNET_CHECK(appendAudit(*database, {0, m_clock.wallMs(), std::string(account),
                                           "consent_revoked", std::string(clientId), ""}));
    return transaction.commit();
}

Result<std::vector<BridgeConsent>> AuthBridge::consents(std::string_view account) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement select,
                 database->prepare("SELECT client_id, origin, given_ms, used_ms FROM bridge_consent"
                                   " WHERE account=? ORDER BY client_id, origin"));
    select.bind(1, account);
    std::vector<BridgeConsent> list;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return list;
        list.push_back({select.text(0), select.text(1), select.integer(2), select.integer(3)});
    }
}

}  // namespace stacknet::auth
