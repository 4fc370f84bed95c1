#include "core/auth/api_key_store.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

#include "core/auth/pepper.h"
#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/storage/database.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::size_t kNameMax = 64;

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> kMigrations{
        "CREATE TABLE api_key("
        "id TEXT PRIMARY KEY, digest BLOB NOT NULL, pepper_v INTEGER NOT NULL,"
        "environment INTEGER NOT NULL, last4 TEXT NOT NULL, name TEXT NOT NULL,"
        "scopes TEXT NOT NULL, rpm INTEGER NOT NULL, tpm INTEGER NOT NULL,"
        "concurrent INTEGER NOT NULL, created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL,"
        "last_used_ms INTEGER NOT NULL, revoked_ms INTEGER NOT NULL, leaked_ms INTEGER NOT NULL,"
        "rotated_from TEXT NOT NULL) STRICT, WITHOUT ROWID;",
    };
    return kMigrations;
}

struct Row {
    ApiKeyRecord record;
    std::string last4;
    Hash256 digest;
    std::uint32_t pepperVersion = 0;
};

std::string joinNames(const ScopeSet& scopes) {
    std::string text;
    for (const std::string& name : scopes.names()) text += (text.empty() ? "" : " ") + name;
    return text;
}

std::vector<std::string> splitNames(const std::string& text) {
    std::vector<std::string> names;
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t end = std::min(text.find(' ', start), text.size());
        names.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return names;
}

Result<void> checkName(const std::string& name) {
    bool control = std::any_of(name.begin(), name.end(), [](char character) {
        return static_cast<unsigned char>(character) < 0x20 || character == 0x7F;
    });
    if (name.empty() || name.size() > kNameMax || control || !isUtf8(name)) {
        return makeError("auth.bad_name",
                         "The name of an API key must have 1 to 64 bytes of readable text.");
    }
    return {};
}

Error unknownKey(const std::string& id) {
    return makeError("auth.unknown_key",
                     "There is no API key with the id " + id.substr(0, kApiKeyIdLength) + ".");
}

class SqliteApiKeyStore final : public ApiKeyStore {
public:
    SqliteApiKeyStore(storage::Database database, Pepper pepper, Clock& clock, Rng& rng)
        : m_database(std::move(database)),
          m_pepper(std::move(pepper)),
          m_clock(clock),
          m_rng(rng),
          m_limiter(clock) {
        m_dummy = m_pepper.digest(0, "a digest that no key has");
    }

    Result<void> loadRows();
    Result<IssuedApiKey> create(const NewApiKey& wanted) override;
    Result<IssuedApiKey> rotate(const std::string& id, std::uint32_t graceHours) override;
    Result<void> revoke(const std::string& id) override;
    std::vector<ApiKeyRecord> list() const override;
    Result<VerifiedKey> verify(std::string_view presented) override;
    void markLeaked(std::string_view presented) override;
    KeyLimiter& limiter() override { return m_limiter; }

private:
    Result<IssuedApiKey> issue(ApiKeyRecord record, const std::string& replaced,
                               std::int64_t replacedUntilMs);
    Result<void> insert(const Row& row);
    Result<void> setTime(const char* sql, const std::string& id, std::int64_t timeMs);
    void touch(const std::string& id, std::int64_t hourMs);
    /// The row whose key this is, or nothing; costs one HMAC either way. Needs the lock.
    const Row* match(std::string_view presented, const ParsedApiKey& parsed) const;

    storage::Database m_database;
    const Pepper m_pepper;
    Clock& m_clock;
    Rng& m_rng;
    KeyLimiter m_limiter;
    Hash256 m_dummy;
    mutable std::shared_mutex m_mutex;
    std::unordered_map<std::string, Row> m_rows;
};

Result<void> SqliteApiKeyStore::loadRows() {
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("SELECT id, digest, pepper_v, environment, last4, name, scopes,"
                                    "rpm, tpm, concurrent, created_ms, expires_ms, last_used_ms,"
                                    "revoked_ms, leaked_ms, rotated_from FROM api_key"));
    while (true) {
        STACKNET_TRY(bool more, statement.step());
        if (!more) return {};
        Row row;
        ApiKeyRecord& record = row.record;
        record.id = statement.text(0);
        STACKNET_TRY(row.digest, Hash256::from(statement.blob(1), "api_key.digest"));
        row.pepperVersion = static_cast<std::uint32_t>(statement.integer(2));
        if (!m_pepper.hasVersion(row.pepperVersion)) {
            return makeError("auth.pepper_missing",
                             "The pepper file has no version " + std::to_string(row.pepperVersion) +
                                 ", which API key " + record.id +
                                 " needs. Restore the pepper file from a backup.");
        }
        record.environment =
            statement.integer(3) == 0 ? KeyEnvironment::Live : KeyEnvironment::Test;
        row.last4 = statement.text(4);
        record.name = statement.text(5);
        STACKNET_TRY(record.scopes, ScopeSet::fromNames(splitNames(statement.text(6))));
        record.limits.requestsPerMinute = static_cast<std::uint32_t>(statement.integer(7));
        record.limits.tokensPerMinute = static_cast<std::uint32_t>(statement.integer(8));
        record.limits.concurrent = static_cast<std::uint32_t>(statement.integer(9));
        record.createdMs = statement.integer(10);
        record.expiresMs = statement.integer(11);
        record.lastUsedMs = statement.integer(12);
        record.revokedMs = statement.integer(13);
        record.leakedMs = statement.integer(14);
        record.rotatedFrom = statement.text(15);
        record.masked = maskedApiKey({record.environment, record.id, row.last4});
        m_rows.emplace(record.id, std::move(row));
    }
}

Result<void> SqliteApiKeyStore::insert(const Row& row) {
    const ApiKeyRecord& record = row.record;
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("INSERT INTO api_key(id, digest, pepper_v, environment, last4,"
                                    "name, scopes, rpm, tpm, concurrent, created_ms, expires_ms,"
                                    "last_used_ms, revoked_ms, leaked_ms, rotated_from)"
                                    "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,0,0,0,?)"));
    statement.bind(1, record.id)
        .bind(2, row.digest.view())
        .bind(3, static_cast<std::int64_t>(row.pepperVersion))
        .bind(4, static_cast<std::int64_t>(record.environment == KeyEnvironment::Test ? 1 : 0))
        .bind(5, row.last4)
        .bind(6, record.name)
        .bind(7, joinNames(record.scopes))
        .bind(8, static_cast<std::int64_t>(record.limits.requestsPerMinute))
        .bind(9, static_cast<std::int64_t>(record.limits.tokensPerMinute))
        .bind(10, static_cast<std::int64_t>(record.limits.concurrent))
        .bind(11, record.createdMs)
        .bind(12, record.expiresMs)
        .bind(13, record.rotatedFrom);
    return statement.run();
}

Result<void> SqliteApiKeyStore::setTime(const char* sql, const std::string& id,
                                        std::int64_t timeMs) {
    STACKNET_TRY(storage::Statement statement, m_database.prepare(sql));
    statement.bind(1, timeMs).bind(2, id);
    return statement.run();
}

Result<IssuedApiKey> SqliteApiKeyStore::issue(ApiKeyRecord record, const std::string& replaced,
                                              std::int64_t replacedUntilMs) {
    if (m_rows.size() >= kApiKeysMax) {
        return makeError("auth.too_many_keys", "This node holds its largest number of API keys (" +
                                                   std::to_string(kApiKeysMax) +
                                                   "); use one of them.");
    }
    IssuedApiKey issued;
    Row row;
    do {
        issued.key = generateApiKey(record.environment, m_rng);
        STACKNET_TRY(ParsedApiKey parsed, parseApiKey(issued.key.exposeText()));
        record.id = parsed.id;
        record.masked = maskedApiKey(parsed);
        row.last4 = parsed.last4;
    } while (m_rows.count(record.id) != 0);
    row.pepperVersion = m_pepper.currentVersion();
    row.digest = m_pepper.digest(row.pepperVersion, issued.key.exposeText());
    row.record = record;

    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(m_database));
    STACKNET_CHECK(insert(row));
    if (!replaced.empty()) {
        STACKNET_CHECK(
            setTime("UPDATE api_key SET revoked_ms=? WHERE id=?", replaced, replacedUntilMs));
    }
    STACKNET_CHECK(transaction.commit());
    if (!replaced.empty()) m_rows.at(replaced).record.revokedMs = replacedUntilMs;
    m_rows.emplace(record.id, std::move(row));
    log::notice("auth", replaced.empty() ? "key_created" : "key_rotated",
                {{"key", record.id}, {"scopes", joinNames(record.scopes)}, {"from", replaced}});
    issued.record = std::move(record);
    return issued;
}

Result<IssuedApiKey> SqliteApiKeyStore::create(const NewApiKey& wanted) {
    STACKNET_CHECK(checkName(wanted.name));
    if (wanted.expiresDays == 0 || wanted.expiresDays > kKeyExpiryDaysMax) {
        return makeError("auth.bad_expiry", "An API key must expire after 1 to " +
                                                std::to_string(kKeyExpiryDaysMax) + " days.");
    }
    ApiKeyRecord record;
    record.name = wanted.name;
    record.environment = wanted.environment;
    record.scopes = ScopeSet::defaults();
    if (!wanted.scopes.empty()) {
        STACKNET_TRY(record.scopes, ScopeSet::fromNames(wanted.scopes));
    }
    record.limits = wanted.limits;
    record.createdMs = m_clock.wallMs();
    record.expiresMs = record.createdMs + static_cast<std::int64_t>(wanted.expiresDays) * kDayMs;
    std::unique_lock lock(m_mutex);
    return issue(std::move(record), "", 0);
}

Result<IssuedApiKey> SqliteApiKeyStore::rotate(const std::string& id, std::uint32_t graceHours) {
    if (graceHours > kRotationGraceHoursMax) {
        return makeError("auth.bad_grace", "The old key may stay valid for at most " +
                                               std::to_string(kRotationGraceHoursMax) + " hours.");
    }
    std::unique_lock lock(m_mutex);
    auto found = m_rows.find(id);
    if (found == m_rows.end()) return unknownKey(id);
    const std::int64_t nowMs = m_clock.wallMs();
    const ApiKeyRecord& old = found->second.record;
    if (old.revokedMs != 0) {
        return makeError("auth.key_revoked", "API key " + id +
                                                 " is revoked or was replaced already; create a "
                                                 "new key instead.");
    }
    if (nowMs >= old.expiresMs) {
        return makeError("auth.key_expired",
                         "API key " + id + " has expired; create a new key instead.");
    }
    ApiKeyRecord next;
    next.name = old.name;
    next.environment = old.environment;
    next.scopes = old.scopes;
    next.limits = old.limits;
    next.rotatedFrom = id;
    next.createdMs = nowMs;
    next.expiresMs = nowMs + (old.expiresMs - old.createdMs);
    return issue(std::move(next), id, nowMs + static_cast<std::int64_t>(graceHours) * kHourMs);
}

Result<void> SqliteApiKeyStore::revoke(const std::string& id) {
    std::unique_lock lock(m_mutex);
    auto found = m_rows.find(id);
    if (found == m_rows.end()) return unknownKey(id);
    const std::int64_t nowMs = m_clock.wallMs();
    ApiKeyRecord& record = found->second.record;
    if (record.revokedMs != 0 && record.revokedMs <= nowMs) return {};
    STACKNET_CHECK(setTime("UPDATE api_key SET revoked_ms=? WHERE id=?", id, nowMs));
    record.revokedMs = nowMs;
    m_limiter.forget(id);
    log::notice("auth", "key_revoked", {{"key", id}});
    return {};
}

std::vector<ApiKeyRecord> SqliteApiKeyStore::list() const {
    std::vector<ApiKeyRecord> records;
    {
        std::shared_lock lock(m_mutex);
        records.reserve(m_rows.size());
        for (const auto& entry : m_rows) records.push_back(entry.second.record);
    }
    std::sort(records.begin(), records.end(), [](const auto& left, const auto& right) {
        return left.createdMs != right.createdMs ? left.createdMs > right.createdMs
                                                 : left.id < right.id;
    });
    return records;
}

const Row* SqliteApiKeyStore::match(std::string_view presented, const ParsedApiKey& parsed) const {
    auto found = m_rows.find(parsed.id);
    const Row* row = found == m_rows.end() ? nullptr : &found->second;
    const Hash256 digest = m_pepper.digest(row != nullptr ? row->pepperVersion : 0, presented);
    const Hash256& stored = row != nullptr ? row->digest : m_dummy;
    const bool same = equalConstantTime(digest.view(), stored.view());
    return same ? row : nullptr;
}

Result<VerifiedKey> SqliteApiKeyStore::verify(std::string_view presented) {
    STACKNET_TRY(ParsedApiKey parsed, parseApiKey(presented));
    const std::int64_t nowMs = m_clock.wallMs();
    const std::int64_t hourMs = nowMs - nowMs % kHourMs;
    VerifiedKey verified;
    bool touchDue = false;
    {
        std::shared_lock lock(m_mutex);
        const Row* row = match(presented, parsed);
        if (row == nullptr) return parseApiKey("").error();
        const ApiKeyRecord& record = row->record;
        if (record.revokedMs != 0 && nowMs >= record.revokedMs) {
            return makeError("auth.key_revoked",
                             "The API key was revoked or replaced; create a new one in the "
                             "console.");
        }
        if (nowMs >= record.expiresMs) {
            return makeError("auth.key_expired",
                             "The API key has expired; create a new one in the console.");
        }
        if (record.environment == KeyEnvironment::Test) {
            return makeError("auth.test_key",
                             "This is a gk_test_ key, and this node has no echo model to answer "
                             "it with; use a gk_live_ key.");
        }
        verified.id = record.id;
        verified.scopes = record.scopes;
        verified.limits = record.limits;
        touchDue = record.lastUsedMs < hourMs;
    }
    if (touchDue) touch(verified.id, hourMs);
    return verified;
}

void SqliteApiKeyStore::touch(const std::string& id, std::int64_t hourMs) {
    std::unique_lock lock(m_mutex);
    auto found = m_rows.find(id);
    if (found == m_rows.end() || found->second.record.lastUsedMs >= hourMs) return;
    found->second.record.lastUsedMs = hourMs;
    // Losing this one in a power cut is harmless, so a request does not wait for the disk.
    Result<void> relaxed = m_database.execute("PRAGMA synchronous=NORMAL");
    Result<void> written = setTime("UPDATE api_key SET last_used_ms=? WHERE id=?", id, hourMs);
    Result<void> restored = m_database.execute("PRAGMA synchronous=FULL");
    for (const Result<void>* step : {&relaxed, &written, &restored}) {
        if (!step->ok()) log::warning("auth", "last_used_not_kept", {{"code", step->error().code}});
    }
}

void SqliteApiKeyStore::markLeaked(std::string_view presented) {
    Result<ParsedApiKey> parsed = parseApiKey(presented);
    if (!parsed.ok()) return;
    std::unique_lock lock(m_mutex);
    const Row* row = match(presented, *parsed);
    if (row == nullptr || row->record.leakedMs != 0) return;
    const std::int64_t nowMs = m_clock.wallMs();
    m_rows.at(parsed->id).record.leakedMs = nowMs;
    Result<void> written = setTime("UPDATE api_key SET leaked_ms=? WHERE id=?", parsed->id, nowMs);
    log::warning("auth", "key_leaked", {{"key", parsed->id}, {"kept", written.ok()}});
}

}  // namespace

Result<std::unique_ptr<ApiKeyStore>> ApiKeyStore::open(const std::filesystem::path& database,
                                                       const std::filesystem::path& pepperFile,
                                                       Clock& clock, Rng& rng) {
    STACKNET_TRY(storage::Database opened, storage::Database::open(database));
    STACKNET_CHECK(opened.migrate(migrations()));
    bool empty = true;
    {
        STACKNET_TRY(storage::Statement statement, opened.prepare("SELECT 1 FROM api_key LIMIT 1"));
        STACKNET_TRY(bool any, statement.step());
        empty = !any;
    }
    STACKNET_TRY(Pepper pepper, Pepper::load(pepperFile, empty, rng));
    auto store =
        std::make_unique<SqliteApiKeyStore>(std::move(opened), std::move(pepper), clock, rng);
    STACKNET_CHECK(store->loadRows());
    return std::unique_ptr<ApiKeyStore>(std::move(store));
}

}  // namespace stacknet::auth
