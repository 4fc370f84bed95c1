#include "core/auth/session_store.h"

#include <algorithm>
#include <charconv>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "core/auth/pepper.h"
#include "core/auth/session_rows.h"
#include "core/auth/words.h"
#include "core/base/codec.h"
#include "core/base/log.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kFutureMs = 60'000;
constexpr std::int64_t kSeenKeptEveryMs = 5 * 60'000;
constexpr std::int64_t kVersionKeptMs = 2 * (kTokenLifetimeMaxSeconds + kTokenLeewaySeconds) * 1000;
constexpr std::size_t kSidBytes = 16;
constexpr std::size_t kSidLength = 22;
constexpr std::size_t kMacLength = 43;
constexpr std::size_t kSaltBytes = 32;
constexpr std::size_t kLabelMax = 64;
constexpr std::size_t kOriginMax = 255;
constexpr std::size_t kAddressMax = 45;
constexpr std::string_view kContractMethod = "contract";

Error revoked() {
    return makeError("auth.session_revoked", "The session has ended; sign in again.");
}
Error expired() {
    return makeError("auth.session_expired",
                     "The session was not used for 12 hours or is 7 days old; sign in again.");
}
Error invalidRefresh() {
    return makeError("auth.invalid_refresh",
                     "The token that renews the session is not valid; sign in again.");
}

struct RefreshParts {
    std::string sid;
    std::uint32_t generation = 0;
    std::string_view mac;
};

/// "SID.GENERATION.MAC"; false for any other text.
bool readRefresh(std::string_view text, RefreshParts& parts) {
    if (text.size() > kSidLength + kMacLength + 12 || text.size() < kSidLength + kMacLength + 3) {
        return false;
    }
    if (text[kSidLength] != '.' || text[text.size() - kMacLength - 1] != '.') return false;
    parts.sid = std::string(text.substr(0, kSidLength));
    parts.mac = text.substr(text.size() - kMacLength);
    const std::string_view number =
        text.substr(kSidLength + 1, text.size() - kSidLength - kMacLength - 2);
    auto [end, error] =
        std::from_chars(number.data(), number.data() + number.size(), parts.generation);
    return error == std::errc() && end == number.data() + number.size();
}

/// One line of UTF-8, cut at `bytesMax`.
std::string cleanText(std::string_view raw, std::size_t bytesMax) {
    std::string text;
    for (char character : raw.substr(0, bytesMax)) {
        const auto byte = static_cast<unsigned char>(character);
        text += byte < 0x20 || byte == 0x7F ? ' ' : character;
    }
    while (!isUtf8(text)) text.pop_back();
    return text;
}

class SqliteSessionStore final : public SessionStore {
public:
    SqliteSessionStore(AuthDatabase& database, SigningKeys& keys, Pepper pepper,
                       SessionOptions options, Clock& clock, Rng& rng)
        : m_database(database),
          m_keys(keys),
          m_pepper(std::move(pepper)),
          m_options(std::move(options)),
          m_clock(clock),
          m_rng(rng),
          m_startWallMs(clock.wallMs()),
          m_startBootMs(clock.bootMs()) {}

    Result<void> load();
    Result<SessionCredentials> create(const SessionRequest& request,
                                      const InTransaction& also) override;
    Result<TokenClaims> check(std::string_view accessToken, std::string_view stack) override;
    Result<SessionCredentials> refresh(std::string_view refreshToken) override;
    Result<void> end(std::string_view sid, std::string_view actor, std::string_view why) override;
    Result<std::size_t> endAll(std::string_view account, std::string_view actor) override;
    bool alive(std::string_view sid) override;
    std::vector<SessionRecord> list(std::string_view account) override;
    SecretBytes csrfToken(std::string_view sid) const override;
    bool isCsrfToken(std::string_view sid, std::string_view presented) const override;

private:
    using Rows = std::unordered_map<std::string, SessionRow>;
    struct Version {
        std::uint32_t number = 0;
        std::int64_t raisedMs = 0;
    };

    /// For idle and absolute limits: a wall clock that steps back does not give time back.
    std::int64_t limitNowMs() const {
        return std::max(m_clock.wallMs(), m_startWallMs + (m_clock.bootMs() - m_startBootMs));
    }
    static bool isOver(const SessionRow& row, std::int64_t nowMs) {
        return nowMs >= row.record.seenMs + kSessionIdleMs || nowMs >= row.record.endsMs ||
               row.record.createdMs > nowMs + kFutureMs || row.record.seenMs > nowMs + kFutureMs;
    }
    std::string randomText(std::size_t bytes) {
        Bytes random(bytes);
        m_rng.fill(random);
        return toBase64Url(random);
    }
    std::uint32_t versionOf(const std::string& account) const {
        auto found = m_versions.find(account);
        return found == m_versions.end() ? 0 : found->second.number;
    }
    SecretBytes refreshToken(const SessionRow& row, std::uint32_t generation) const;
    SessionCredentials credentials(const SessionRow& row);
    void keepSeen(const SessionRow& row);
    Result<void> makeRoom(const std::string& account);
    Result<void> forgetVersions(storage::Database& database, std::int64_t nowMs);
    Result<void> endLocked(Rows::iterator row, std::string_view actor, std::string_view why);
    /// Null with the error set when the session is not there or is over (it then ends).
    Rows::iterator findLiving(const std::string& sid, Error& error);

    AuthDatabase& m_database;
    SigningKeys& m_keys;
    const Pepper m_pepper;
    const SessionOptions m_options;
    Clock& m_clock;
    Rng& m_rng;
    const std::int64_t m_startWallMs;
    const std::int64_t m_startBootMs;
    std::mutex m_mutex;  // taken before the database's
    Rows m_rows;
    std::unordered_map<std::string, Version> m_versions;
};

Result<void> SqliteSessionStore::load() {
    auto database = m_database.lock();
    STACKNET_TRY(std::vector<SessionRow> rows, loadSessions(*database));
    for (SessionRow& row : rows) {
        std::string sid = row.record.sid;
        m_rows.emplace(std::move(sid), std::move(row));
    }
    STACKNET_TRY(storage::Statement select,
                 database->prepare("SELECT id, version, raised_ms FROM account"));
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return {};
        m_versions[select.text(0)] = {static_cast<std::uint32_t>(select.integer(1)),
                                      select.integer(2)};
    }
}

SecretBytes SqliteSessionStore::refreshToken(const SessionRow& row,
                                             std::uint32_t generation) const {
    // Every part but the first has a fixed alphabet without NUL, so the layout is unambiguous.
    std::string text("sn.refresh.v1");
    text += '\0' + row.record.sid + '\0' + std::to_string(generation) + '\0' + toHex(row.salt);
    SecretBytes token =
        SecretBytes::copyOf(row.record.sid + "." + std::to_string(generation) + ".");
    std::string mac = toBase64Url(m_pepper.digest(row.pepperVersion, text).view());
    token.append(mac);
    wipe(mac.data(), mac.size());
    return token;
}

SecretBytes SqliteSessionStore::csrfToken(std::string_view sid) const {
    std::string text("sn.csrf.v1");
    text += '\0' + std::string(sid);
    return SecretBytes::copyOf(
        toBase64Url(m_pepper.digest(m_pepper.currentVersion(), text).view()));
}

bool SqliteSessionStore::isCsrfToken(std::string_view sid, std::string_view presented) const {
    return equalConstantTime(csrfToken(sid).view(), asBytes(presented));
}

SessionCredentials SqliteSessionStore::credentials(const SessionRow& row) {
    const std::int64_t nowMs = m_clock.wallMs();
    const std::int64_t leftMs = row.record.endsMs - limitNowMs();
    TokenClaims claims;
    claims.issuer = m_options.issuer;
    claims.audience = m_options.audience;
    claims.subject = row.record.account;
    claims.session = row.record.sid;
    claims.stack = row.record.stack;
    claims.issuedAt = nowMs / 1000;
    claims.notBefore = claims.issuedAt;
    claims.expires =
        claims.issuedAt + std::clamp<std::int64_t>(leftMs / 1000, 1, kAccessTokenSeconds);
    claims.tokenId = randomText(kSidBytes);
    claims.version = versionOf(row.record.account);
    claims.methods = row.record.methods;

    SessionCredentials made;
    made.sid = row.record.sid;
    made.access = SecretBytes::copyOf(m_keys.sign(kSessionTokenType, writeClaims(claims)));
    made.refresh = refreshToken(row, row.generation);
    made.csrf = csrfToken(row.record.sid);
    made.endsMs = row.record.endsMs;
    return made;
}

/// Ends sessions that are over, and the account's oldest when it has as many as it may.
Result<void> SqliteSessionStore::makeRoom(const std::string& account) {
    const std::int64_t nowMs = limitNowMs();
    std::vector<std::string> over;
    std::vector<const SessionRow*> own;
    for (const auto& [sid, row] : m_rows) {
        if (isOver(row, nowMs)) {
            over.push_back(sid);
        } else if (row.record.account == account) {
            own.push_back(&row);
        }
    }
    if (own.size() >= kSessionsPerAccountMax) {
        const auto oldest = std::min_element(own.begin(), own.end(), [](auto* left, auto* right) {
            return left->record.seenMs < right->record.seenMs;
        });
        STACKNET_CHECK(
            endLocked(m_rows.find((*oldest)->record.sid), "system", "too many sessions"));
    }
    for (const std::string& sid : over) {
        STACKNET_CHECK(endLocked(m_rows.find(sid), "system", "expired"));
    }
    if (m_rows.size() < kSessionsMax) return {};
    return makeError("auth.too_many_sessions",
                     "This server holds its largest number of sessions; try again later.", true);
}

Result<SessionCredentials> SqliteSessionStore::create(const SessionRequest& request,
                                                      const InTransaction& also) {
    std::lock_guard lock(m_mutex);
    STACKNET_CHECK(makeRoom(request.account));
    SessionRow row;
    row.record.sid = randomText(kSidBytes);
    row.record.account = request.account;
    row.record.stack = request.stack;
    row.record.methods = request.methods;
    row.record.label = cleanText(request.label, kLabelMax);
    row.record.origin = cleanText(request.origin, kOriginMax);
    row.record.address = cleanText(request.address, kAddressMax);
    row.record.createdMs = limitNowMs();
    row.record.seenMs = row.record.createdMs;
    row.record.endsMs = row.record.createdMs + kSessionAbsoluteMs;
    row.keptSeenMs = row.record.seenMs;
    row.salt.resize(kSaltBytes);
    m_rng.fill(row.salt);
    row.pepperVersion = m_pepper.currentVersion();
    {
        auto database = m_database.lock();
        STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
        if (also) STACKNET_CHECK(also(*database));
        STACKNET_CHECK(insertSession(*database, row));
        STACKNET_CHECK(
            appendAudit(*database, {0, m_clock.wallMs(), row.record.account, "session_created",
                                    row.record.sid, joinWords(row.record.methods)}));
        STACKNET_CHECK(transaction.commit());
    }
    SessionCredentials made = credentials(row);
    m_rows.emplace(row.record.sid, std::move(row));
    return made;
}

SqliteSessionStore::Rows::iterator SqliteSessionStore::findLiving(const std::string& sid,
                                                                  Error& error) {
    auto found = m_rows.find(sid);
    if (found == m_rows.end()) {
        error = revoked();
        return m_rows.end();
    }
    if (!isOver(found->second, limitNowMs())) return found;
    error = expired();
    Result<void> ended = endLocked(found, "system", "expired");
    if (!ended.ok()) log::warning("auth", "session_end_not_kept", {{"code", ended.error().code}});
    return m_rows.end();
}

Result<TokenClaims> SqliteSessionStore::check(std::string_view accessToken,
                                              std::string_view stack) {
    const TokenRules rules{kSessionTokenType, m_options.issuer, m_options.audience,
                           std::string(stack)};
    STACKNET_TRY(TokenClaims claims,
                 verifyToken(accessToken, *m_keys.keys(), rules, m_clock.wallMs()));
    std::lock_guard lock(m_mutex);
    Error error;
    auto found = findLiving(claims.session, error);
    if (found == m_rows.end()) return error;
    SessionRow& row = found->second;
    if (row.record.account != claims.subject || claims.version != versionOf(claims.subject)) {
        return revoked();
    }
    row.record.seenMs = std::max(row.record.seenMs, limitNowMs());
    if (row.record.seenMs - row.keptSeenMs >= kSeenKeptEveryMs) {
        row.keptSeenMs = row.record.seenMs;
        keepSeen(row);
    }
    return claims;
}

/// Losing this one in a power cut costs minutes of idle time, so a request does not wait for the
/// disk.
void SqliteSessionStore::keepSeen(const SessionRow& row) {
    auto database = m_database.lock();
    const Result<void> relaxed = database->execute("PRAGMA synchronous=NORMAL");
    const Result<void> written = updateSession(*database, row);
    const Result<void> restored = database->execute("PRAGMA synchronous=FULL");
    for (const Result<void>* step : {&relaxed, &written, &restored}) {
        if (!step->ok()) log::warning("auth", "seen_not_kept", {{"code", step->error().code}});
    }
}

Result<SessionCredentials> SqliteSessionStore::refresh(std::string_view presented) {
    RefreshParts parts;
    if (!readRefresh(presented, parts)) return invalidRefresh();
    std::lock_guard lock(m_mutex);
    auto known = m_rows.find(parts.sid);
    if (known == m_rows.end()) return revoked();
    // The token first: who does not hold one must not be able to end a session.
    const SecretBytes expected = refreshToken(known->second, parts.generation);
    if (!equalConstantTime(expected.view(), asBytes(presented))) return invalidRefresh();
    Error error;
    auto found = findLiving(parts.sid, error);
    if (found == m_rows.end()) return error;
    SessionRow& row = found->second;
    const std::int64_t nowMs = limitNowMs();
    const auto& methods = row.record.methods;
    if (std::find(methods.begin(), methods.end(), kContractMethod) != methods.end()) {
        return makeError("auth.contract_recheck",
                         "A contract wallet's signature can lose its force, so its session is not "
                         "renewed; sign in again.");
    }
    const bool newest = parts.generation == row.generation;
    const bool twoTabs = row.generation > 0 && parts.generation == row.generation - 1 &&
                         nowMs - row.replacedMs <= kRefreshGraceMs;
    if (!newest && !twoTabs) {
        log::warning("auth", "refresh_reused", {{"sid", row.record.sid}});
        STACKNET_CHECK(endLocked(found, "system", "refresh token used again"));
        return makeError("auth.refresh_reused",
                         "The session was renewed with a token that had been used already, so "
                         "somebody else may hold it; the session has ended. Sign in again.");
    }
    if (newest) {
        SessionRow next = row;
        next.generation += 1;
        next.replacedMs = nowMs;
        next.record.seenMs = std::max(row.record.seenMs, nowMs);
        next.keptSeenMs = next.record.seenMs;
        auto database = m_database.lock();
        STACKNET_CHECK(updateSession(*database, next));
        row = std::move(next);
    }
    return credentials(row);
}

Result<void> SqliteSessionStore::endLocked(Rows::iterator row, std::string_view actor,
                                           std::string_view why) {
    const std::string sid = row->first;
    // Out of memory first: whatever the disk says, the session is not good from here on.
    m_rows.erase(row);
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_CHECK(deleteSession(*database, sid));
    STACKNET_CHECK(appendAudit(*database, {0, m_clock.wallMs(), std::string(actor), "session_ended",
                                           sid, std::string(why)}));
    return transaction.commit();
}

Result<void> SqliteSessionStore::end(std::string_view sid, std::string_view actor,
                                     std::string_view why) {
    std::lock_guard lock(m_mutex);
    auto found = m_rows.find(std::string(sid));
    if (found == m_rows.end()) return {};
    return endLocked(found, actor, why);
}

/// Forgets numbers that no token can carry any more: of accounts without a session, raised longer
/// ago than a token lives. They would otherwise pile up without end.
Result<void> SqliteSessionStore::forgetVersions(storage::Database& database, std::int64_t nowMs) {
    std::unordered_set<std::string> living;
    for (const auto& [sid, row] : m_rows) living.insert(row.record.account);
    STACKNET_TRY(storage::Statement remove, database.prepare("DELETE FROM account WHERE id=?"));
    for (auto entry = m_versions.begin(); entry != m_versions.end();) {
        const bool old = nowMs - entry->second.raisedMs >= kVersionKeptMs;
        if (!old || living.count(entry->first) != 0) {
            ++entry;
            continue;
        }
        remove.bind(1, entry->first);
        STACKNET_CHECK(remove.run());
        entry = m_versions.erase(entry);
    }
    return {};
}

Result<std::size_t> SqliteSessionStore::endAll(std::string_view account, std::string_view actor) {
    std::lock_guard lock(m_mutex);
    const std::string id(account);
    const std::int64_t nowMs = limitNowMs();
    const std::uint32_t version = versionOf(id) + 1;
    // Out of memory first: whatever the disk says, the sessions are not good from here on.
    m_versions[id] = {version, nowMs};
    const std::size_t ended =
        std::erase_if(m_rows, [&](const auto& entry) { return entry.second.record.account == id; });
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_CHECK(forgetVersions(*database, nowMs));
    STACKNET_TRY(storage::Statement raise,
                 database->prepare("INSERT OR REPLACE INTO account(id, version, raised_ms)"
                                   "VALUES(?,?,?)"));
    raise.bind(1, id).bind(2, static_cast<std::int64_t>(version)).bind(3, nowMs);
    STACKNET_CHECK(raise.run());
    STACKNET_TRY(storage::Statement remove,
                 database->prepare("DELETE FROM session WHERE account=?"));
    remove.bind(1, id);
    STACKNET_CHECK(remove.run());
    STACKNET_CHECK(
        appendAudit(*database, {0, m_clock.wallMs(), std::string(actor), "sessions_ended", id,
                                "all of them: " + std::to_string(ended)}));
    STACKNET_CHECK(transaction.commit());
    return ended;
}

bool SqliteSessionStore::alive(std::string_view sid) {
    std::lock_guard lock(m_mutex);
    Error error;
    return findLiving(std::string(sid), error) != m_rows.end();
}

std::vector<SessionRecord> SqliteSessionStore::list(std::string_view account) {
    std::lock_guard lock(m_mutex);
    const std::int64_t nowMs = limitNowMs();
    std::vector<SessionRecord> records;
    for (const auto& [sid, row] : m_rows) {
        if (isOver(row, nowMs)) continue;
        if (account.empty() || row.record.account == account) records.push_back(row.record);
    }
    std::sort(records.begin(), records.end(), [](const auto& left, const auto& right) {
        return left.createdMs != right.createdMs ? left.createdMs > right.createdMs
                                                 : left.sid < right.sid;
    });
    return records;
}

}  // namespace

Result<std::unique_ptr<SessionStore>> SessionStore::open(AuthDatabase& database, SigningKeys& keys,
                                                         const std::filesystem::path& pepperFile,
                                                         SessionOptions options, Clock& clock,
                                                         Rng& rng) {
    STACKNET_TRY(Pepper pepper, Pepper::load(pepperFile, true, rng));
    auto store = std::make_unique<SqliteSessionStore>(database, keys, std::move(pepper),
                                                      std::move(options), clock, rng);
    STACKNET_CHECK(store->load());
    return std::unique_ptr<SessionStore>(std::move(store));
}

}  // namespace stacknet::auth
