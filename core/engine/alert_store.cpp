#include "core/engine/alert_store.h"

#include <algorithm>

#include "core/storage/deletion.h"

namespace stacknet::engine {

namespace {

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> kMigrations{
        "CREATE TABLE incident("
        "id INTEGER PRIMARY KEY, rule TEXT NOT NULL, condition TEXT NOT NULL,"
        "severity INTEGER NOT NULL, state INTEGER NOT NULL, subject TEXT NOT NULL,"
        "subject_name TEXT NOT NULL, detail TEXT NOT NULL, value INTEGER NOT NULL,"
        "threshold INTEGER NOT NULL, count INTEGER NOT NULL, first_ms INTEGER NOT NULL,"
        "last_ms INTEGER NOT NULL, acknowledged_ms INTEGER NOT NULL,"
        "recovered_ms INTEGER NOT NULL, escalated INTEGER NOT NULL, told INTEGER NOT NULL) STRICT;"
        "CREATE INDEX incident_last ON incident(last_ms, id);"
        "CREATE INDEX incident_state ON incident(state, last_ms);"
        "CREATE TABLE rule("
        "id TEXT PRIMARY KEY, condition TEXT NOT NULL, threshold INTEGER NOT NULL,"
        "for_ms INTEGER NOT NULL, escalate_ms INTEGER NOT NULL, severity INTEGER NOT NULL,"
        "channels TEXT NOT NULL, enabled INTEGER NOT NULL, muted_until_ms INTEGER NOT NULL)"
        "STRICT, WITHOUT ROWID;"
        "CREATE TABLE rule_mute("
        "rule TEXT NOT NULL, subject TEXT NOT NULL, until_ms INTEGER NOT NULL,"
        "PRIMARY KEY(rule, subject)) STRICT, WITHOUT ROWID;"
        "CREATE TABLE channel("
        "id TEXT PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL,"
        "enabled INTEGER NOT NULL, target TEXT NOT NULL, host TEXT NOT NULL,"
        "port INTEGER NOT NULL, security TEXT NOT NULL, user TEXT NOT NULL,"
        "sender TEXT NOT NULL, secret TEXT NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE TABLE setting(name TEXT PRIMARY KEY, value INTEGER NOT NULL)"
        "STRICT, WITHOUT ROWID;"
        "CREATE TABLE seen("
        "number INTEGER PRIMARY KEY AUTOINCREMENT, condition TEXT NOT NULL,"
        "occurrence TEXT NOT NULL, UNIQUE(condition, occurrence)) STRICT;",
    };
    return kMigrations;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : "\n") + word;
    return text;
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    std::string::size_type at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.find('\n', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Foreign numbers of a file stay within what we know.
template <typename T>
T small(std::int64_t number, std::int64_t most) {
    return static_cast<T>(std::clamp<std::int64_t>(number, 0, most));
}

AlertIncident incidentOf(const storage::Statement& row) {
    AlertIncident incident;
    incident.id = static_cast<std::uint64_t>(row.integer(0));
    incident.rule = row.text(1);
    incident.condition = row.text(2);
    incident.severity = small<AlertSeverity>(row.integer(3), 3);
    incident.state = small<AlertState>(row.integer(4), 2);
    incident.subject = row.text(5);
    incident.subjectName = row.text(6);
    incident.detail = row.text(7);
    incident.value = row.integer(8);
    incident.threshold = row.integer(9);
    incident.count = static_cast<std::uint64_t>(row.integer(10));
    incident.firstMs = row.integer(11);
    incident.lastMs = row.integer(12);
    incident.acknowledgedMs = row.integer(13);
    incident.recoveredMs = row.integer(14);
    incident.escalated = row.integer(15) != 0;
    incident.told = row.integer(16) != 0;
    return incident;
}

constexpr std::string_view kIncidentColumns =
    "SELECT id, rule, condition, severity, state, subject, subject_name, detail, value, threshold,"
    " count, first_ms, last_ms, acknowledged_ms, recovered_ms, escalated, told FROM incident ";

}  // namespace

Result<AlertStore> AlertStore::open(const std::filesystem::path& path) {
    storage::OpenOptions options;
    options.durability = storage::Durability::Normal;
    STACKNET_TRY(storage::Database database, storage::Database::open(path, options));
    STACKNET_CHECK(database.migrate(migrations()));
    return AlertStore(std::move(database));
}

Result<AlertSettings> AlertStore::settings() {
    AlertSettings settings;
    settings.rules = builtInAlertRules();
    STACKNET_TRY(storage::Statement rules,
                 m_database.prepare("SELECT id, condition, threshold, for_ms, escalate_ms, "
                                    "severity, channels, enabled, muted_until_ms FROM rule "
                                    "ORDER BY id"));
    while (true) {
        STACKNET_TRY(const bool row, rules.step());
        if (!row) break;
        api::AlertRuleInfo rule;
        rule.id = rules.text(0);
        rule.condition = rules.text(1);
        rule.threshold = rules.integer(2);
        rule.forMs = rules.integer(3);
        rule.escalateMs = rules.integer(4);
        rule.severity = small<AlertSeverity>(rules.integer(5), 3);
        rule.channels = split(rules.text(6));
        rule.enabled = rules.integer(7) != 0;
        rule.mutedUntilMs = rules.integer(8);
        const auto known = std::find_if(settings.rules.begin(), settings.rules.end(),
                                        [&](const auto& one) { return one.id == rule.id; });
        if (known == settings.rules.end()) {
            settings.rules.push_back(std::move(rule));
        } else {
            rule.builtIn = known->builtIn;
            *known = std::move(rule);
        }
    }
    STACKNET_TRY(storage::Statement mutes,
                 m_database.prepare("SELECT rule, subject, until_ms FROM rule_mute "
                                    "ORDER BY rule, subject"));
    while (true) {
        STACKNET_TRY(const bool row, mutes.step());
        if (!row) break;
        for (api::AlertRuleInfo& rule : settings.rules) {
            if (rule.id == mutes.text(0)) {
                rule.mutes.push_back({mutes.text(1), mutes.integer(2)});
            }
        }
    }
    STACKNET_TRY(storage::Statement values, m_database.prepare("SELECT name, value FROM setting"));
    while (true) {
        STACKNET_TRY(const bool row, values.step());
        if (!row) return settings;
        const std::string name = values.text(0);
        const std::int64_t value = values.integer(1);
        if (name == "quiet_hours") settings.quietHours = value != 0;
        if (name == "quiet_from") settings.quietFromMinute = small<std::uint32_t>(value, 1'439);
        if (name == "quiet_to") settings.quietToMinute = small<std::uint32_t>(value, 1'439);
        if (name == "per_hour") settings.deliveriesPerHour = small<std::uint32_t>(value, 1'000);
        if (name == "keep_days") settings.keepDays = small<std::uint32_t>(value, 3'650);
    }
}

Result<std::vector<AlertChannel>> AlertStore::channels() {
    STACKNET_TRY(storage::Statement rows,
                 m_database.prepare("SELECT id, kind, name, enabled, target, host, port, security, "
                                    "user, sender, secret FROM channel ORDER BY id"));
    std::vector<AlertChannel> channels;
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) return channels;
        AlertChannel channel;
        channel.id = rows.text(0);
        channel.kind = small<AlertChannelKind>(rows.integer(1), 2);
        channel.name = rows.text(2);
        channel.enabled = rows.integer(3) != 0;
        channel.target = rows.text(4);
        channel.host = rows.text(5);
        channel.port = small<std::uint16_t>(rows.integer(6), 65'535);
        channel.security = rows.text(7);
        channel.user = rows.text(8);
        channel.from = rows.text(9);
        channel.secret = rows.text(10);
        channels.push_back(std::move(channel));
    }
}

Result<std::vector<AlertIncident>> AlertStore::incidentsWhere(const std::string& rest,
                                                              std::int64_t bound) {
    STACKNET_TRY(storage::Statement rows, m_database.prepare(std::string(kIncidentColumns) + rest));
    rows.bind(1, bound);
    std::vector<AlertIncident> incidents;
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) return incidents;
        incidents.push_back(incidentOf(rows));
    }
}

Result<AlertBook> AlertStore::book(std::int64_t wallMs) {
    STACKNET_TRY(auto incidents, incidentsWhere("WHERE state < 2 OR recovered_ms > ? ORDER BY id",
                                                wallMs - kAlertRegroupMs));
    std::vector<std::pair<std::string, std::string>> seen;
    STACKNET_TRY(storage::Statement rows,
                 m_database.prepare("SELECT condition, occurrence FROM seen ORDER BY number"));
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) break;
        seen.emplace_back(rows.text(0), rows.text(1));
    }
    STACKNET_TRY(storage::Statement last,
                 m_database.prepare("SELECT COALESCE(MAX(id), 0) FROM incident"));
    STACKNET_CHECK(last.step());
    return AlertBook(std::move(incidents), std::move(seen),
                     static_cast<std::uint64_t>(last.integer(0)));
}

Result<void> AlertStore::saveRule(const api::AlertRuleInfo& rule) {
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(storage::Statement row,
                 m_database.prepare("INSERT OR REPLACE INTO rule(id, condition, threshold, for_ms, "
                                    "escalate_ms, severity, channels, enabled, muted_until_ms) "
                                    "VALUES(?,?,?,?,?,?,?,?,?)"));
    row.bind(1, rule.id).bind(2, rule.condition).bind(3, rule.threshold).bind(4, rule.forMs);
    row.bind(5, rule.escalateMs).bind(6, std::int64_t{static_cast<std::uint8_t>(rule.severity)});
    row.bind(7, joined(rule.channels)).bind(8, std::int64_t{rule.enabled});
    row.bind(9, rule.mutedUntilMs);
    STACKNET_CHECK(row.run());
    STACKNET_TRY(storage::Statement clear,
                 m_database.prepare("DELETE FROM rule_mute WHERE rule=?"));
    clear.bind(1, rule.id);
    STACKNET_CHECK(clear.run());
    STACKNET_TRY(storage::Statement mute,
                 m_database.prepare("INSERT OR REPLACE INTO rule_mute VALUES(?,?,?)"));
    for (const api::AlertMuteInfo& one : rule.mutes) {
        mute.bind(1, rule.id).bind(2, one.subject).bind(3, one.untilMs);
        STACKNET_CHECK(mute.run());
    }
    return transaction.commit();
}

Result<void> AlertStore::removeRule(const std::string& id) {
    for (const char* sql : {"DELETE FROM rule WHERE id=?", "DELETE FROM rule_mute WHERE rule=?"}) {
        STACKNET_TRY(storage::Statement row, m_database.prepare(sql));
        row.bind(1, id);
        STACKNET_CHECK(row.run());
    }
    return {};
}

Result<void> AlertStore::saveChannel(const AlertChannel& channel) {
    STACKNET_TRY(storage::Statement row,
                 m_database.prepare("INSERT OR REPLACE INTO channel(id, kind, name, enabled, "
                                    "target, host, port, security, user, sender, secret) "
                                    "VALUES(?,?,?,?,?,?,?,?,?,?,?)"));
    row.bind(1, channel.id).bind(2, std::int64_t{static_cast<std::uint8_t>(channel.kind)});
    row.bind(3, channel.name).bind(4, std::int64_t{channel.enabled}).bind(5, channel.target);
    row.bind(6, channel.host).bind(7, std::int64_t{channel.port}).bind(8, channel.security);
    row.bind(9, channel.user).bind(10, channel.from).bind(11, channel.secret);
    STACKNET_CHECK(row.run());
    // A secret that was replaced leaves the log too; one in use is emptied the next time.
    static_cast<void>(m_database.eraseDeleted());
    return {};
}

Result<void> AlertStore::removeChannel(const std::string& id) {
    STACKNET_TRY(storage::Statement row, m_database.prepare("DELETE FROM channel WHERE id=?"));
    row.bind(1, id);
    STACKNET_CHECK(row.run());
    STACKNET_TRY(const AlertSettings now, settings());
    for (api::AlertRuleInfo rule : now.rules) {
        if (std::erase(rule.channels, id) > 0) STACKNET_CHECK(saveRule(rule));
    }
    static_cast<void>(m_database.eraseDeleted());
    return {};
}

Result<void> AlertStore::saveSettings(const AlertSettings& settings) {
    STACKNET_TRY(storage::Statement row,
                 m_database.prepare("INSERT OR REPLACE INTO setting VALUES(?,?)"));
    const std::pair<const char*, std::int64_t> values[] = {
        {"quiet_hours", settings.quietHours}, {"quiet_from", settings.quietFromMinute},
        {"quiet_to", settings.quietToMinute}, {"per_hour", settings.deliveriesPerHour},
        {"keep_days", settings.keepDays},
    };
    for (const auto& [name, value] : values) {
        row.bind(1, name).bind(2, value);
        STACKNET_CHECK(row.run());
    }
    return {};
}

Result<void> AlertStore::putIncident(const AlertIncident& incident) {
    STACKNET_TRY(storage::Statement row, m_database.prepare("INSERT OR REPLACE INTO incident VALUES"
                                                            "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    row.bind(1, static_cast<std::int64_t>(incident.id)).bind(2, incident.rule);
    row.bind(3, incident.condition);
    row.bind(4, std::int64_t{static_cast<std::uint8_t>(incident.severity)});
    row.bind(5, std::int64_t{static_cast<std::uint8_t>(incident.state)});
    row.bind(6, incident.subject).bind(7, incident.subjectName).bind(8, incident.detail);
    row.bind(9, incident.value).bind(10, incident.threshold);
    row.bind(11, static_cast<std::int64_t>(incident.count)).bind(12, incident.firstMs);
    row.bind(13, incident.lastMs).bind(14, incident.acknowledgedMs);
    row.bind(15, incident.recoveredMs).bind(16, std::int64_t{incident.escalated});
    row.bind(17, std::int64_t{incident.told});
    return row.run();
}

Result<void> AlertStore::apply(const std::vector<AlertEffect>& effects) {
    const bool nothing = std::all_of(effects.begin(), effects.end(), [](const AlertEffect& one) {
        return one.kind == AlertEffect::Kind::Deliver;
    });
    if (nothing) return {};
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(m_database));
    bool seen = false;
    for (const AlertEffect& effect : effects) {
        if (effect.kind == AlertEffect::Kind::Deliver) continue;
        if (effect.kind != AlertEffect::Kind::Seen) {
            STACKNET_CHECK(putIncident(effect.incident));
            continue;
        }
        seen = true;
        STACKNET_TRY(storage::Statement row,
                     m_database.prepare("INSERT OR IGNORE INTO seen(condition, occurrence) "
                                        "VALUES(?,?)"));
        row.bind(1, effect.seenCondition).bind(2, effect.seenOccurrence);
        STACKNET_CHECK(row.run());
    }
    if (seen) {
        STACKNET_TRY(storage::Statement trim,
                     m_database.prepare("DELETE FROM seen WHERE number <= "
                                        "(SELECT MAX(number) FROM seen) - ?"));
        trim.bind(1, static_cast<std::int64_t>(kAlertSeenMax));
        STACKNET_CHECK(trim.run());
    }
    return transaction.commit();
}

Result<std::vector<AlertIncident>> AlertStore::newest(std::size_t limit) {
    STACKNET_TRY(auto incidents, incidentsWhere("WHERE state = 0 ORDER BY last_ms DESC LIMIT ?",
                                                static_cast<std::int64_t>(limit)));
    const std::size_t open = incidents.size();
    STACKNET_TRY(auto others,
                 incidentsWhere("WHERE state > 0 ORDER BY last_ms DESC, id DESC LIMIT ?",
                                static_cast<std::int64_t>(limit - std::min(limit, open))));
    std::move(others.begin(), others.end(), std::back_inserter(incidents));
    return incidents;
}

Result<std::uint64_t> AlertStore::total() {
    STACKNET_TRY(storage::Statement row, m_database.prepare("SELECT COUNT(*) FROM incident"));
    STACKNET_CHECK(row.step());
    return static_cast<std::uint64_t>(row.integer(0));
}

Result<std::int64_t> AlertStore::prune(std::int64_t beforeMs, const Clock& clock) {
    STACKNET_TRY(
        storage::Deletion deletion,
        storage::Deletion::remove(
            m_database, "alerts",
            [beforeMs](storage::Database& open) -> Result<std::int64_t> {
                STACKNET_TRY(
                    storage::Statement rows,
                    open.prepare("DELETE FROM incident WHERE "
                                 "(state = 2 AND recovered_ms < ?1) OR "
                                 // What happened once is over with its acknowledgement.
                                 "(state = 1 AND acknowledged_ms < ?1 AND condition IN "
                                 "('slashed', 'evidence_against_us', 'challenge_against_us', "
                                 "'check_against_us', 'term_lost'))"));
                rows.bind(1, beforeMs);
                STACKNET_CHECK(rows.run());
                return open.changes();
            },
            clock));
    const auto erased = deletion.erase(m_database, clock);
    if (!erased.ok() && erased.error().code != "storage.busy") return erased.error();
    return deletion.proof().rows;
}

}  // namespace stacknet::engine
