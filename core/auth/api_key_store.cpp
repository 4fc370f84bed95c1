#include "core/auth/api_key_store.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

#include "core/auth/api_key_rows.h"
#include "core/auth/cidr.h"
#include "core/auth/key_index.h"
#include "core/auth/pepper.h"
#include "core/auth/words.h"
#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/storage/database.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
/// Uses of a key that a power cut may lose.
constexpr std::uint64_t kUsesUnkeptMax = 100;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::size_t kNameMax = 64;
constexpr std::size_t kOwnerMax = 160;
constexpr std::size_t kModelMax = 128;
constexpr std::size_t kLeakTextMax = 64 * 1024;

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

bool isWord(std::string_view text, std::size_t sizeMax) {
    return !text.empty() && text.size() <= sizeMax && isUtf8(text) &&
           std::all_of(text.begin(), text.end(), [](char character) {
               return static_cast<unsigned char>(character) > 0x20 && character != 0x7F;
           });
}

Result<void> checkRestrictions(const NewApiKey& wanted) {
    if (!isWord(wanted.owner, kOwnerMax) ||
        (!wanted.stack.empty() && !isWord(wanted.stack, kNameMax))) {
        return makeError("auth.bad_owner",
                         sentence("An API key's owner and Stack are words without spaces."));
    }
    if (wanted.cidrs.size() > kKeyCidrsMax) {
        return makeError("auth.bad_cidr", "An API key takes at most 16 address blocks.");
    }
    for (const std::string& block : wanted.cidrs) STACKNET_CHECK(Cidr::parse(block));
    const bool models = wanted.models.size() <= kKeyModelsMax &&
                        std::all_of(wanted.models.begin(), wanted.models.end(),
                                    [](const auto& name) { return isWord(name, kModelMax); });
    if (!models) {
        return makeError("auth.bad_model",
                         "An API key takes at most 32 model names of at most 128 bytes without "
                         "spaces.");
    }
    if (wanted.monthlyTokens > kMonthlyTokensMax) {
        return makeError("auth.bad_monthly_tokens",
                         "An API key's monthly budget is at most 10^15 tokens.");
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
          m_limiter(clock),
          m_index(m_pepper.digest(m_pepper.currentVersion(), "a digest that no key has"),
                  m_pepper.currentVersion()),
          m_budgets(clock, [this](const KeyBudgets::Usage& usage) { keepUsage(usage); }) {}

    ~SqliteApiKeyStore() override;

    Result<void> loadRows();
    Result<IssuedApiKey> create(const NewApiKey& wanted, std::string_view actor) override;
    Result<IssuedApiKey> rotate(const std::string& id, std::uint32_t graceHours,
                                std::string_view actor) override;
    Result<void> revoke(const std::string& id, std::string_view actor) override;
    std::vector<ApiKeyRecord> list() const override;
    Result<VerifiedKey> verify(std::string_view presented, std::string_view address) override;
    void markLeaked(std::string_view presented) override;
    std::size_t revokeLeaked(std::string_view text) override;
    Result<std::vector<AuditEntry>> audit(std::int64_t beforeNumber, std::size_t count) override;
    KeyLimiter& limiter() override { return m_limiter; }
    KeyBudgets& budgets() override { return m_budgets; }

private:
    Result<IssuedApiKey> issue(ApiKeyRecord record, const std::string& replaced,
                               std::int64_t replacedUntilMs, std::string_view actor);
    void adopt(ApiKeyRow row) {
        const std::string id = row.record.id;
        m_uses[id] = {row.record.requests, row.record.requests};
        m_index.add(id, row.digest, row.pepperVersion);
        m_rows.emplace(id, std::move(row));
    }
    Result<void> revokeLocked(ApiKeyRecord& record, std::string_view actor, std::string_view why);
    Result<void> checkUse(const ApiKeyRecord& record, std::string_view address) const;
    Result<void> note(std::string_view actor, std::string_view action, const std::string& id,
                      std::string_view detail);
    Result<void> setTime(const char* sql, const std::string& id, std::int64_t timeMs);
    void touch(const std::string& id, std::int64_t hourMs);
    /// Counts a use. True when so many are not written down that it is time.
    bool countUse(const std::string& id);
    void keepUses(const std::string& id);
    void writeRelaxed(const std::function<Result<void>()>& write);
    void addBudgets();
    void keepUsage(const KeyBudgets::Usage& usage);
    /// The row whose key this is, or nothing; costs one HMAC either way. Needs the lock.
    const ApiKeyRow* match(std::string_view presented, const ParsedApiKey& parsed) const;

    storage::Database m_database;
    const Pepper m_pepper;
    Clock& m_clock;
    Rng& m_rng;
    KeyLimiter m_limiter;
    KeyIndex m_index;
    mutable std::shared_mutex m_mutex;
    std::unordered_map<std::string, ApiKeyRow> m_rows;
    struct Uses {
        std::uint64_t count = 0;
        std::uint64_t kept = 0;  ///< of them, how many the database has
    };
    mutable std::mutex m_usesMutex;  ///< taken after m_mutex; readers of keys run side by side
    std::unordered_map<std::string, Uses> m_uses;
    KeyBudgets m_budgets;  ///< last: it writes to the database when it dies
};

SqliteApiKeyStore::~SqliteApiKeyStore() {
    std::vector<std::string> open;
    for (const auto& [id, uses] : m_uses) {
        if (uses.count != uses.kept) open.push_back(id);
    }
    for (const std::string& id : open) keepUses(id);
}

Result<void> SqliteApiKeyStore::loadRows() {
    STACKNET_TRY(std::vector<ApiKeyRow> rows, loadApiKeys(m_database));
    for (ApiKeyRow& row : rows) {
        if (!m_pepper.hasVersion(row.pepperVersion)) {
            return makeError("auth.pepper_missing",
                             sentence("The pepper file has no version %1, which API key %2 needs. "
                                      "Restore the pepper file from a backup.",
                                      {row.pepperVersion, row.record.id}));
        }
        adopt(std::move(row));
    }
    addBudgets();
    return {};
}

/// The keys that were rotated from one another share a budget: that of the first.
void SqliteApiKeyStore::addBudgets() {
    const auto firstOf = [this](std::string id) {
        for (std::size_t steps = 0; steps < m_rows.size(); ++steps) {
            const std::string& from = m_rows.at(id).record.rotatedFrom;
            if (m_rows.count(from) == 0) break;
            id = from;
        }
        return id;
    };
    std::vector<std::pair<std::string, const ApiKeyRow*>> later;
    const auto add = [this](const std::string& sharedWith, const ApiKeyRow& row) {
        const ApiKeyRecord& record = row.record;
        m_budgets.add(record.id, sharedWith, record.monthlyTokens, row.usedTokens, row.usedMonth);
    };
    for (const auto& [id, row] : m_rows) {
        std::string first = firstOf(id);
        if (first == id) {
            add("", row);
        } else {
            later.emplace_back(std::move(first), &row);
        }
    }
    for (const auto& [first, row] : later) add(first, *row);
}

Result<void> SqliteApiKeyStore::setTime(const char* sql, const std::string& id,
                                        std::int64_t timeMs) {
    STACKNET_TRY(storage::Statement statement, m_database.prepare(sql));
    statement.bind(1, timeMs).bind(2, id);
    return statement.run();
}

Result<void> SqliteApiKeyStore::note(std::string_view actor, std::string_view action,
                                     const std::string& id, std::string_view detail) {
    return appendAudit(m_database, {0, m_clock.wallMs(), std::string(actor), std::string(action),
                                    id, std::string(detail)});
}

Result<IssuedApiKey> SqliteApiKeyStore::issue(ApiKeyRecord record, const std::string& replaced,
                                              std::int64_t replacedUntilMs,
                                              std::string_view actor) {
    if (m_rows.size() >= kApiKeysMax) {
        return makeError(
            "auth.too_many_keys",
            sentence("This node holds its largest number of API keys (%1); use one of them.",
                     {kApiKeysMax}));
    }
    IssuedApiKey issued;
    ApiKeyRow row;
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
    row.usedTokens = replaced.empty() ? 0 : m_budgets.used(replaced);
    row.usedMonth = monthOf(m_clock.wallMs());

    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(m_database));
    STACKNET_CHECK(insertApiKey(m_database, row));
    if (!replaced.empty()) {
        STACKNET_CHECK(
            setTime("UPDATE api_key SET revoked_ms=? WHERE id=?", replaced, replacedUntilMs));
    }
    STACKNET_CHECK(note(actor, replaced.empty() ? "key_created" : "key_rotated", record.id,
                        replaced.empty() ? joinWords(record.scopes.names()) : "from " + replaced));
    STACKNET_CHECK(transaction.commit());
    if (!replaced.empty()) m_rows.at(replaced).record.revokedMs = replacedUntilMs;
    m_budgets.add(record.id, replaced, record.monthlyTokens, row.usedTokens, row.usedMonth);
    adopt(std::move(row));
    log::notice(
        "auth", replaced.empty() ? "key_created" : "key_rotated",
        {{"key", record.id}, {"scopes", joinWords(record.scopes.names())}, {"from", replaced}});
    issued.record = std::move(record);
    return issued;
}

Result<IssuedApiKey> SqliteApiKeyStore::create(const NewApiKey& wanted, std::string_view actor) {
    STACKNET_CHECK(checkName(wanted.name));
    STACKNET_CHECK(checkRestrictions(wanted));
    if (wanted.expiresDays == 0 || wanted.expiresDays > kKeyExpiryDaysMax) {
        return makeError("auth.bad_expiry", sentence("An API key must expire after 1 to %1 days.",
                                                     {kKeyExpiryDaysMax}));
    }
    ApiKeyRecord record;
    record.name = wanted.name;
    record.environment = wanted.environment;
    record.scopes = ScopeSet::defaults();
    if (!wanted.scopes.empty()) {
        STACKNET_TRY(record.scopes, ScopeSet::fromNames(wanted.scopes));
    }
    record.limits = wanted.limits;
    record.owner = wanted.owner;
    record.stack = wanted.stack;
    record.cidrs = wanted.cidrs;
    record.models = wanted.models;
    record.monthlyTokens = wanted.monthlyTokens;
    record.createdMs = m_clock.wallMs();
    record.expiresMs = record.createdMs + static_cast<std::int64_t>(wanted.expiresDays) * kDayMs;
    std::unique_lock lock(m_mutex);
    return issue(std::move(record), "", 0, actor);
}

Result<IssuedApiKey> SqliteApiKeyStore::rotate(const std::string& id, std::uint32_t graceHours,
                                               std::string_view actor) {
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
    ApiKeyRecord next = old;
    next.lastUsedMs = 0;
    next.requests = 0;
    next.leakedMs = 0;
    next.rotatedFrom = id;
    next.createdMs = nowMs;
    next.expiresMs = nowMs + (old.expiresMs - old.createdMs);
    return issue(std::move(next), id, nowMs + static_cast<std::int64_t>(graceHours) * kHourMs,
                 actor);
}

Result<void> SqliteApiKeyStore::revoke(const std::string& id, std::string_view actor) {
    std::unique_lock lock(m_mutex);
    auto found = m_rows.find(id);
    if (found == m_rows.end()) return unknownKey(id);
    return revokeLocked(found->second.record, actor, "");
}

Result<void> SqliteApiKeyStore::revokeLocked(ApiKeyRecord& record, std::string_view actor,
                                             std::string_view why) {
    const std::int64_t nowMs = m_clock.wallMs();
    if (record.revokedMs != 0 && record.revokedMs <= nowMs) return {};
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(m_database));
    STACKNET_CHECK(setTime("UPDATE api_key SET revoked_ms=? WHERE id=?", record.id, nowMs));
    STACKNET_CHECK(note(actor, "key_revoked", record.id, why));
    STACKNET_CHECK(transaction.commit());
    record.revokedMs = nowMs;
    m_limiter.forget(record.id);
    log::notice("auth", "key_revoked", {{"key", record.id}});
    return {};
}

std::size_t SqliteApiKeyStore::revokeLeaked(std::string_view text) {
    text = text.substr(0, kLeakTextMax);
    std::size_t revoked = 0;
    while (auto key = findApiKey(text)) {
        text.remove_prefix(static_cast<std::size_t>(key->data() - text.data()) + key->size());
        Result<ParsedApiKey> parsed = parseApiKey(*key);
        if (!parsed.ok()) continue;
        std::unique_lock lock(m_mutex);
        if (match(*key, *parsed) == nullptr) continue;
        ApiKeyRecord& record = m_rows.at(parsed->id).record;
        const std::int64_t nowMs = m_clock.wallMs();
        if (record.revokedMs != 0 && record.revokedMs <= nowMs) continue;
        Result<void> done = revokeLocked(record, "system", "found in public");
        if (done.ok()) {
            ++revoked;
            record.leakedMs = nowMs;
            done = setTime("UPDATE api_key SET leaked_ms=? WHERE id=?", record.id, nowMs);
        }
        log::warning("auth", "key_found_in_public", {{"key", record.id}, {"kept", done.ok()}});
    }
    return revoked;
}

Result<std::vector<AuditEntry>> SqliteApiKeyStore::audit(std::int64_t beforeNumber,
                                                         std::size_t count) {
    std::unique_lock lock(m_mutex);
    return readAudit(m_database, beforeNumber, count);
}

std::vector<ApiKeyRecord> SqliteApiKeyStore::list() const {
    std::vector<ApiKeyRecord> records;
    {
        std::shared_lock lock(m_mutex);
        records.reserve(m_rows.size());
        for (const auto& entry : m_rows) records.push_back(entry.second.record);
    }
    for (ApiKeyRecord& record : records) record.usedTokens = m_budgets.used(record.id);
    {
        std::lock_guard lock(m_usesMutex);
        for (ApiKeyRecord& record : records) record.requests = m_uses.at(record.id).count;
    }
    std::sort(records.begin(), records.end(), [](const auto& left, const auto& right) {
        return left.createdMs != right.createdMs ? left.createdMs > right.createdMs
                                                 : left.id < right.id;
    });
    return records;
}

const ApiKeyRow* SqliteApiKeyStore::match(std::string_view presented,
                                          const ParsedApiKey& parsed) const {
    const KeyIndex::Entry& entry = m_index.find(parsed.id);
    const Hash256 digest = m_pepper.digest(entry.pepperVersion, presented);
    const bool same = equalConstantTime(digest.view(), entry.digest.view());
    return same && entry.known != 0 ? &m_rows.at(parsed.id) : nullptr;
}

Result<void> SqliteApiKeyStore::checkUse(const ApiKeyRecord& record,
                                         std::string_view address) const {
    const std::int64_t nowMs = m_clock.wallMs();
    if (record.revokedMs != 0 && nowMs >= record.revokedMs) {
        return makeError("auth.key_revoked",
                         "The API key was revoked or replaced; create a new one in the console.");
    }
    if (nowMs >= record.expiresMs) {
        return makeError("auth.key_expired",
                         "The API key has expired; create a new one in the console.");
    }
    const bool inside =
        std::any_of(record.cidrs.begin(), record.cidrs.end(), [&](const auto& text) {
            Result<Cidr> block = Cidr::parse(text);
            return block.ok() && block->contains(address);
        });
    if (!record.cidrs.empty() && !inside) {
        return makeError("auth.key_address",
                         sentence("The API key may not be used from this address; add the address "
                                  "to the key's list in the console."));
    }
    return {};
}

Result<VerifiedKey> SqliteApiKeyStore::verify(std::string_view presented,
                                              std::string_view address) {
    STACKNET_TRY(ParsedApiKey parsed, parseApiKey(presented));
    const std::int64_t nowMs = m_clock.wallMs();
    const std::int64_t hourMs = nowMs - nowMs % kHourMs;
    VerifiedKey verified;
    bool touchDue = false;
    {
        std::shared_lock lock(m_mutex);
        const ApiKeyRow* row = match(presented, parsed);
        if (row == nullptr) return parseApiKey("").error();
        const ApiKeyRecord& record = row->record;
        STACKNET_CHECK(checkUse(record, address));
        verified = {record.id,    record.scopes, record.limits,     record.owner,
                    record.stack, record.models, record.environment};
        touchDue = record.lastUsedMs < hourMs;
    }
    const bool keepDue = countUse(verified.id);
    if (touchDue) touch(verified.id, hourMs);
    if (touchDue || keepDue) keepUses(verified.id);
    return verified;
}

bool SqliteApiKeyStore::countUse(const std::string& id) {
    std::lock_guard lock(m_usesMutex);
    Uses& uses = m_uses[id];
    ++uses.count;
    return uses.count - uses.kept >= kUsesUnkeptMax;
}

void SqliteApiKeyStore::keepUses(const std::string& id) {
    std::unique_lock lock(m_mutex);
    std::uint64_t count = 0;
    {
        std::lock_guard usesLock(m_usesMutex);
        Uses& uses = m_uses[id];
        count = uses.kept = uses.count;
    }
    writeRelaxed([&] {
        return setTime("UPDATE api_key SET requests=? WHERE id=?", id,
                       static_cast<std::int64_t>(count));
    });
}

void SqliteApiKeyStore::keepUsage(const KeyBudgets::Usage& usage) {
    std::unique_lock lock(m_mutex);
    writeRelaxed([&]() -> Result<void> {
        STACKNET_TRY(storage::Statement update,
                     m_database.prepare("UPDATE api_key SET used=?, used_month=? WHERE id=?"));
        update.bind(1, static_cast<std::int64_t>(usage.tokens))
            .bind(2, static_cast<std::int64_t>(usage.month))
            .bind(3, usage.keyId);
        return update.run();
    });
}

/// Losing such a write in a power cut is harmless, so a request does not wait for the disk.
void SqliteApiKeyStore::writeRelaxed(const std::function<Result<void>()>& write) {
    const Result<void> relaxed = m_database.execute("PRAGMA synchronous=NORMAL");
    const Result<void> written = write();
    const Result<void> restored = m_database.execute("PRAGMA synchronous=FULL");
    for (const Result<void>* step : {&relaxed, &written, &restored}) {
        if (!step->ok()) log::warning("auth", "key_use_not_kept", {{"code", step->error().code}});
    }
}

void SqliteApiKeyStore::touch(const std::string& id, std::int64_t hourMs) {
    std::unique_lock lock(m_mutex);
    auto found = m_rows.find(id);
    if (found == m_rows.end() || found->second.record.lastUsedMs >= hourMs) return;
    found->second.record.lastUsedMs = hourMs;
    writeRelaxed(
        [&] { return setTime("UPDATE api_key SET last_used_ms=? WHERE id=?", id, hourMs); });
}

void SqliteApiKeyStore::markLeaked(std::string_view presented) {
    Result<ParsedApiKey> parsed = parseApiKey(presented);
    if (!parsed.ok()) return;
    std::unique_lock lock(m_mutex);
    const ApiKeyRow* row = match(presented, *parsed);
    if (row == nullptr || row->record.leakedMs != 0) return;
    const std::int64_t nowMs = m_clock.wallMs();
    m_rows.at(parsed->id).record.leakedMs = nowMs;
    Result<void> written = setTime("UPDATE api_key SET leaked_ms=? WHERE id=?", parsed->id, nowMs);
    if (written.ok()) written = note("system", "key_leaked", parsed->id, "");
    log::warning("auth", "key_leaked", {{"key", parsed->id}, {"kept", written.ok()}});
}

}  // namespace

bool VerifiedKey::allowsModel(std::string_view model) const {
    return models.empty() || std::find(models.begin(), models.end(), model) != models.end();
}

Result<std::unique_ptr<ApiKeyStore>> ApiKeyStore::open(const std::filesystem::path& database,
                                                       const std::filesystem::path& pepperFile,
                                                       Clock& clock, Rng& rng) {
    STACKNET_TRY(storage::Database opened, storage::Database::open(database));
    STACKNET_CHECK(opened.migrate(apiKeyMigrations()));
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
