#include "core/attestation/verdict_store.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include "core/attestation/verdict_event.h"
#include "core/attestation/verdict_seal.h"
#include "core/base/canonical.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "core/storage/database.h"

namespace stacknet::attestation {
namespace {

constexpr std::uint8_t kTableRecords = 1;
constexpr std::uint8_t kTableHistory = 2;
constexpr std::uint8_t kTableMeta = 3;

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> kMigrations = {
        "CREATE TABLE records(node BLOB PRIMARY KEY, content BLOB NOT NULL, mac BLOB NOT NULL)"
        " WITHOUT ROWID;"
        "CREATE TABLE history(node BLOB NOT NULL, sequence INTEGER NOT NULL, content BLOB NOT NULL,"
        " mac BLOB NOT NULL, PRIMARY KEY(node, sequence)) WITHOUT ROWID;"
        "CREATE TABLE meta(id INTEGER PRIMARY KEY CHECK(id = 1), counter INTEGER NOT NULL,"
        " mac BLOB NOT NULL);"};
    return kMigrations;
}

Bytes numberBytes(std::uint64_t number) {
    CanonicalWriter out;
    out.u64(number);
    return out.take();
}

std::string timeLeftSentence(std::int64_t validUntilS) {
    return sentence("Verified; the verdict holds until %1.", {utcText(validUntilS)});
}

}  // namespace

struct VerdictStore::State {
    struct Held {
        VerdictRecord record;
        Hash256 hash;
        Hash256 mac;
        std::int64_t validUntilS = 0;  ///< 0: did not pass
        std::vector<Hash256> gpus;     ///< while it counts
        bool over = false;
    };

    State(storage::Database database, VerdictSeal sealing, Limits limiting)
        : db(std::move(database)), seal(std::move(sealing)), limits(limiting) {}

    // Loading.
    Result<void> load();
    Result<Opened> readRows(std::uint64_t& counter);
    Result<bool> readRecords();
    void hold(VerdictRecord record, const Hash256& mac);
    void drop(const PublicKey& node);

    // Writing; inside of a transaction.
    Result<void> putRecord(const VerdictRecord& record, const Hash256& mac);
    Result<void> putEvent(const PublicKey& node, const VerdictEvent& event);
    Result<void> eraseNode(const PublicKey& node);
    Result<void> putMeta(std::uint64_t next);
    /// Runs `change` and seals what the rows in memory are after it.
    template <typename Change>
    Result<void> write(Change change);
    Result<void> rewriteRecords();
    Result<void> makeRoom(const PublicKey& node, std::int64_t nowS);

    Hash256 rowMac(const PublicKey& node, ByteView content) const {
        return seal.mac(kTableRecords, {node.view(), content});
    }
    Hash256 metaMac(std::uint64_t number) const;
    std::size_t historyOf(const PublicKey& node) const {
        return limits.own == node ? limits.historyOwn : limits.historyPerNode;
    }
    bool live(const Held& held, std::int64_t nowS) const {
        return !held.over && held.validUntilS > nowS;
    }
    Eligibility judge(Held& held, const crypto::X25519PublicKey* hpkeKey, std::int64_t nowS);
    Eligibility eligible(const PublicKey& node, const crypto::X25519PublicKey* hpkeKey,
                         std::int64_t nowS);

    std::mutex mutex;
    storage::Database db;
    VerdictSeal seal;
    const Limits limits;
    Opened opened = Opened::New;
    std::uint64_t counter = 0;
    bool outOfStep = false;  ///< a write failed: the disk may hold other rows than `records`
    std::map<PublicKey, Held> records;
    std::map<Hash256, std::set<PublicKey>> owners;  ///< of GPUs in records that passed
};

std::string_view ineligibleName(Ineligible why) {
    switch (why) {
        case Ineligible::None:
            return "none";
        case Ineligible::NoVerdict:
            return "no_verdict";
        case Ineligible::Failed:
            return "failed";
        case Ineligible::Expired:
            return "expired";
        case Ineligible::DuplicateGpu:
            return "duplicate_gpu";
        case Ineligible::OtherKey:
            return "other_key";
        case Ineligible::Clock:
            return "clock";
    }
    return "unknown";
}

Result<VerdictStore> VerdictStore::open(const std::filesystem::path& database,
                                        const std::filesystem::path& keyFile, Rng& rng,
                                        Limits limits) {
    STACKNET_TRY(VerdictSeal seal, VerdictSeal::open(keyFile, rng));
    STACKNET_TRY(storage::Database db, storage::Database::open(database));
    STACKNET_CHECK(db.migrate(migrations()));
    auto state = std::make_unique<State>(std::move(db), std::move(seal), limits);
    STACKNET_CHECK(state->load());
    return VerdictStore(std::move(state));
}

VerdictStore::VerdictStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VerdictStore::VerdictStore(VerdictStore&&) noexcept = default;
VerdictStore& VerdictStore::operator=(VerdictStore&&) noexcept = default;
VerdictStore::~VerdictStore() = default;

VerdictStore::Opened VerdictStore::opened() const {
    return m_state->opened;
}

Result<void> VerdictStore::State::load() {
    std::uint64_t found = 0;
    STACKNET_TRY(opened, readRows(found));
    counter = std::max(found, seal.counter());
    if (opened == Opened::Intact) {
        // The last change reached the database and a crash came before the key file.
        if (seal.counter() < counter) STACKNET_CHECK(seal.advance(counter));
        return {};
    }
    records.clear();
    owners.clear();
    return write([this] { return db.execute("DELETE FROM records;"); });
}

Result<VerdictStore::Opened> VerdictStore::State::readRows(std::uint64_t& found) {
    STACKNET_TRY(const bool rowsIntact, readRecords());
    STACKNET_TRY(storage::Statement meta, db.prepare("SELECT counter, mac FROM meta;"));
    STACKNET_TRY(const bool present, meta.step());
    if (!present) {
        if (!records.empty() || !rowsIntact) return Opened::Tampered;
        return seal.counter() == 0 ? Opened::New : Opened::RolledBack;
    }
    const std::int64_t stored = meta.integer(0);
    if (stored < 0 || seal.isNew()) return Opened::Tampered;
    const auto number = static_cast<std::uint64_t>(stored);
    const Bytes mac = meta.blob(1);
    if (!rowsIntact || !equalConstantTime(mac, metaMac(number).view())) return Opened::Tampered;
    found = number;
    if (number < seal.counter()) return Opened::RolledBack;
    return number - seal.counter() <= 1 ? Opened::Intact : Opened::Tampered;
}

/// False when a row is not what was written.
Result<bool> VerdictStore::State::readRecords() {
    STACKNET_TRY(storage::Statement rows,
                 db.prepare("SELECT node, content, mac FROM records ORDER BY node;"));
    bool intact = true;
    for (;;) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) return intact;
        const Bytes content = rows.blob(1);
        const auto node = PublicKey::from(rows.blob(0), "node");
        const auto mac = Hash256::from(rows.blob(2), "mac");
        if (!node.ok() || !mac.ok() ||
            !equalConstantTime(mac->view(), rowMac(*node, content).view())) {
            intact = false;
            continue;
        }
        auto record = VerdictRecord::decode(content);
        if (!record.ok() || record->node != *node) {
            intact = false;
            continue;
        }
        hold(std::move(*record), *mac);
    }
}

Hash256 VerdictStore::State::metaMac(std::uint64_t number) const {
    CanonicalWriter rows;
    for (const auto& [node, held] : records) rows.fixed(node).fixed(held.mac);
    return seal.mac(kTableMeta, {numberBytes(number), rows.data()});
}

void VerdictStore::State::hold(VerdictRecord record, const Hash256& mac) {
    const PublicKey node = record.node;
    drop(node);
    Held held;
    held.hash = record.hash();
    held.mac = mac;
    held.validUntilS = record.validUntilS();
    held.gpus = record.gpuDigests();
    for (const Hash256& gpu : held.gpus) owners[gpu].insert(node);
    held.record = std::move(record);
    records.emplace(node, std::move(held));
}

void VerdictStore::State::drop(const PublicKey& node) {
    const auto found = records.find(node);
    if (found == records.end()) return;
    for (const Hash256& gpu : found->second.gpus) {
        const auto owner = owners.find(gpu);
        owner->second.erase(node);
        if (owner->second.empty()) owners.erase(owner);
    }
    records.erase(found);
}

template <typename Change>
Result<void> VerdictStore::State::write(Change change) {
    const std::uint64_t next = std::max(counter, seal.counter()) + 1;
    const bool resync = std::exchange(outOfStep, true);
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(db));
    STACKNET_CHECK(change());
    if (resync) STACKNET_CHECK(rewriteRecords());
    STACKNET_CHECK(putMeta(next));
    STACKNET_CHECK(transaction.commit());
    counter = next;
    STACKNET_CHECK(seal.advance(next));
    outOfStep = false;
    return {};
}

Result<void> VerdictStore::State::rewriteRecords() {
    STACKNET_CHECK(db.execute("DELETE FROM records;"));
    for (const auto& [node, held] : records) STACKNET_CHECK(putRecord(held.record, held.mac));
    return {};
}

Result<void> VerdictStore::State::putMeta(std::uint64_t next) {
    STACKNET_TRY(storage::Statement meta,
                 db.prepare("INSERT OR REPLACE INTO meta(id, counter, mac) VALUES(1, ?, ?);"));
    const Hash256 mac = metaMac(next);
    meta.bind(1, static_cast<std::int64_t>(next)).bind(2, mac.view());
    return meta.run();
}

Result<void> VerdictStore::State::putRecord(const VerdictRecord& record, const Hash256& mac) {
    STACKNET_TRY(storage::Statement row,
                 db.prepare("INSERT OR REPLACE INTO records(node, content, mac) VALUES(?, ?, ?);"));
    const Bytes content = record.encode();
    row.bind(1, record.node.view()).bind(2, ByteView(content)).bind(3, mac.view());
    return row.run();
}

Result<void> VerdictStore::State::putEvent(const PublicKey& node, const VerdictEvent& event) {
    STACKNET_TRY(storage::Statement last,
                 db.prepare("SELECT COALESCE(MAX(sequence), 0) FROM history WHERE node = ?;"));
    last.bind(1, node.view());
    STACKNET_CHECK(last.step());
    const std::int64_t sequence = last.integer(0) + 1;
    last.reset();
    const Bytes content = encodeEvent(event);
    const Hash256 mac = seal.mac(
        kTableHistory, {node.view(), numberBytes(static_cast<std::uint64_t>(sequence)), content});
    STACKNET_TRY(
        storage::Statement row,
        db.prepare("INSERT INTO history(node, sequence, content, mac) VALUES(?, ?, ?, ?);"));
    row.bind(1, node.view()).bind(2, sequence).bind(3, ByteView(content)).bind(4, mac.view());
    STACKNET_CHECK(row.run());
    STACKNET_TRY(storage::Statement old,
                 db.prepare("DELETE FROM history WHERE node = ? AND sequence <= ?;"));
    old.bind(1, node.view());
    old.bind(2, sequence - static_cast<std::int64_t>(historyOf(node)));
    return old.run();
}

Result<void> VerdictStore::State::eraseNode(const PublicKey& node) {
    for (const char* sql :
         {"DELETE FROM records WHERE node = ?;", "DELETE FROM history WHERE node = ?;"}) {
        STACKNET_TRY(storage::Statement row, db.prepare(sql));
        row.bind(1, node.view());
        STACKNET_CHECK(row.run());
    }
    return {};
}

// A node that has no live verdict gives its place to one that comes.
Result<void> VerdictStore::State::makeRoom(const PublicKey& node, std::int64_t nowS) {
    if (records.contains(node) || records.size() < limits.nodes) return {};
    const State::Held* oldest = nullptr;
    for (const auto& [key, held] : records) {
        if (live(held, nowS)) continue;
        if (oldest == nullptr || held.record.checkedAtS < oldest->record.checkedAtS) oldest = &held;
    }
    if (oldest == nullptr) {
        return makeError(
            "attestation.too_many_nodes",
            sentence(
                "Verdicts of %1 nodes are kept and all of them hold; no further node is verified.",
                {records.size()}),
            true);
    }
    const PublicKey leaving = oldest->record.node;
    drop(leaving);
    return write([&] { return eraseNode(leaving); });
}

Result<void> VerdictStore::record(const VerdictRecord& record) {
    State& state = *m_state;
    const std::lock_guard lock(state.mutex);
    const Bytes content = record.encode();
    auto decoded = VerdictRecord::decode(content);
    if (!decoded.ok() || record.checkedAtS < 0 || record.gpus.size() > kGpusPerNodeMax ||
        record.hpkeKey.isZero()) {
        return makeError("attestation.bad_record",
                         sentence("The verdict cannot be kept: %1",
                                  {decoded.ok() ? sentence("its fields are out of range.")
                                                : decoded.error().message}));
    }
    const auto earlier = state.records.find(record.node);
    if (earlier != state.records.end() && record.checkedAtS < earlier->second.record.checkedAtS) {
        return makeError(
            "attestation.older_verdict",
            sentence("A verdict of %1 about this node is there; the one of %2 is older.",
                     {utcText(earlier->second.record.checkedAtS), utcText(record.checkedAtS)}));
    }
    std::optional<VerdictRecord> before;
    if (earlier != state.records.end() && earlier->second.validUntilS != 0) {
        before = earlier->second.record;
    }
    STACKNET_CHECK(state.makeRoom(record.node, record.checkedAtS));
    const Hash256 mac = state.rowMac(record.node, content);
    state.hold(std::move(*decoded), mac);
    const Result<void> written = state.write([&]() -> Result<void> {
        STACKNET_CHECK(state.putRecord(record, mac));
        return state.putEvent(record.node, eventOf(record, before ? &*before : nullptr));
    });
    // What the disk may not hold does not count.
    if (!written.ok()) state.drop(record.node);
    return written;
}

Result<void> VerdictStore::forget(const PublicKey& node) {
    State& state = *m_state;
    const std::lock_guard lock(state.mutex);
    state.drop(node);
    return state.write([&] { return state.eraseNode(node); });
}

Eligibility VerdictStore::State::judge(Held& held, const crypto::X25519PublicKey* hpkeKey,
                                       std::int64_t nowS) {
    Eligibility result;
    result.verdict = held.hash;
    result.testEvidence = held.record.testEvidence;
    const auto refuse = [&result](Ineligible why, Reason reason, std::string told) {
        result.why = why;
        result.reason = reason;
        result.sentence = std::move(told);
        return result;
    };
    if (const Check* problem = held.record.firstProblem()) {
        return refuse(
            Ineligible::Failed, problem->reason,
            sentence("Not verified: %1. %2", {reasonName(problem->reason), problem->detail}));
    }
    if (nowS >= held.validUntilS) held.over = true;
    if (held.over) {
        return refuse(Ineligible::Expired, Reason::None,
                      sentence("The verdict was over at %1; the node must be verified again.",
                               {utcText(held.validUntilS)}));
    }
    if (nowS < held.record.checkedAtS) {
        return refuse(
            Ineligible::Clock, Reason::Clock,
            sentence("This machine's clock stands before the verification at %1. Check the clock.",
                     {utcText(held.record.checkedAtS)}));
    }
    if (hpkeKey != nullptr && *hpkeKey != held.record.hpkeKey) {
        return refuse(Ineligible::OtherKey, Reason::None,
                      sentence("The node was verified for another key than it offers now; it must "
                               "be verified again."));
    }
    for (const Hash256& gpu : held.gpus) {
        for (const PublicKey& owner : owners.at(gpu)) {
            if (owner == held.record.node || !live(records.at(owner), nowS)) continue;
            return refuse(
                Ineligible::DuplicateGpu, Reason::DuplicateGpu,
                sentence("One of its GPUs was verified for another node too, so neither counts."));
        }
    }
    result.why = Ineligible::None;
    result.sentence = timeLeftSentence(held.validUntilS);
    result.validUntilS = held.validUntilS;
    return result;
}

Eligibility VerdictStore::State::eligible(const PublicKey& node,
                                          const crypto::X25519PublicKey* hpkeKey,
                                          std::int64_t nowS) {
    const auto found = records.find(node);
    if (found != records.end()) return judge(found->second, hpkeKey, nowS);
    Eligibility none;
    none.sentence = opened == Opened::Tampered || opened == Opened::RolledBack
                        ? sentence(
                              "The store of verdicts was changed from outside and was emptied; the "
                              "node must be verified again.")
                        : sentence("The node was not verified.");
    return none;
}

Eligibility VerdictStore::eligible(const PublicKey& node, const crypto::X25519PublicKey& hpkeKey,
                                   std::int64_t nowS) {
    const std::lock_guard lock(m_state->mutex);
    return m_state->eligible(node, &hpkeKey, nowS);
}

Eligibility VerdictStore::eligible(const PublicKey& node, std::int64_t nowS) {
    const std::lock_guard lock(m_state->mutex);
    return m_state->eligible(node, nullptr, nowS);
}

std::vector<PublicKey> VerdictStore::eligibleNodes(std::int64_t nowS) {
    const std::lock_guard lock(m_state->mutex);
    std::vector<PublicKey> nodes;
    for (auto& [node, held] : m_state->records) {
        if (m_state->judge(held, nullptr, nowS).ok()) nodes.push_back(node);
    }
    return nodes;
}

std::optional<VerdictRecord> VerdictStore::latest(const PublicKey& node) const {
    const std::lock_guard lock(m_state->mutex);
    const auto found = m_state->records.find(node);
    if (found == m_state->records.end()) return std::nullopt;
    return found->second.record;
}

Result<std::vector<VerdictEvent>> VerdictStore::history(const PublicKey& node,
                                                        std::size_t most) const {
    State& state = *m_state;
    const std::lock_guard lock(state.mutex);
    STACKNET_TRY(storage::Statement rows,
                 state.db.prepare("SELECT sequence, content, mac FROM history WHERE node = ?"
                                  " ORDER BY sequence DESC LIMIT ?;"));
    rows.bind(1, node.view())
        .bind(2, static_cast<std::int64_t>(std::min(most, state.historyOf(node))));
    std::vector<VerdictEvent> events;
    for (;;) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) return events;
        const Bytes content = rows.blob(1);
        const Hash256 mac = state.seal.mac(
            kTableHistory,
            {node.view(), numberBytes(static_cast<std::uint64_t>(rows.integer(0))), content});
        if (!equalConstantTime(rows.blob(2), mac.view())) continue;
        auto event = decodeEvent(content);
        if (event.ok()) events.push_back(std::move(*event));
    }
}

}  // namespace stacknet::attestation
