#include "core/memory/memory_book.h"

#include <algorithm>

#include "core/memory/memory_session_internal.h"

namespace stacknet::memory {
namespace {

constexpr std::size_t kPageMax = 100;

Error locked() {
    return makeError("memory.locked",
                     "The memory is locked: open it with POST /v1/memory/session and the secret, "
                     "then send the request again. Nothing was run.");
}

Error notFound(std::string_view what) {
    return makeError("memory.not_found", "There is no such " + std::string(what) + " here.");
}

}  // namespace

bool EntryFilter::takes(const Entry& entry) const {
    if (district && *district != entry.district) return false;
    if (state && state->exposeText() != entry.scope.state.exposeText()) return false;
    return !city || city->exposeText() == entry.scope.city.exposeText();
}

MemoryBook::MemoryBook(MemoryStore store, rack::IBlockStore& blocks, Clock& clock, Rng& rng,
                       BookLimits limits)
    : m_store(std::move(store)), m_blocks(blocks), m_clock(clock), m_rng(rng), m_limits(limits) {}

MemoryBook::~MemoryBook() = default;

Result<std::optional<StoredKeys>> MemoryBook::keysOf(const Owner& owner) {
    STACKNET_TRY(auto found, m_store.find(owner));
    if (!found) return std::optional<StoredKeys>();
    return std::optional<StoredKeys>(std::move(found->keys));
}

Result<std::int64_t> MemoryBook::numberOf(const Owner& owner) {
    STACKNET_TRY(const auto found, m_store.find(owner));
    if (!found) return notFound("memory");
    return found->number;
}

bool MemoryBook::isPast(const Session& session) const {
    const std::int64_t now = m_clock.bootMs();
    return now - session.usedMs >= m_limits.idleMs || now - session.openedMs >= m_limits.absoluteMs;
}

void MemoryBook::expire() {
    std::erase_if(m_sessions, [this](const auto& each) { return isPast(*each.second); });
}

Result<MemoryBook::Session*> MemoryBook::use(const Owner& owner) {
    const auto found = m_sessions.find(owner);
    if (found == m_sessions.end()) return locked();
    if (isPast(*found->second)) {
        m_sessions.erase(found);
        return locked();
    }
    found->second->usedMs = m_clock.bootMs();
    return found->second.get();
}

SessionInfo MemoryBook::infoOf(const Session& session) const {
    const std::int64_t now = m_clock.bootMs();
    const std::int64_t absolute = m_limits.absoluteMs - (now - session.openedMs);
    const std::int64_t idle = m_limits.idleMs - (now - session.usedMs);
    return {session.keys.id(), session.places.size(), std::min(idle, absolute), absolute};
}

Result<std::unique_ptr<MemoryBook::Session>> MemoryBook::load(std::int64_t number,
                                                              MemoryKeys keys) {
    STACKNET_TRY(const auto sealed, m_store.entries(number));
    auto session =
        std::make_unique<Session>(number, std::move(keys), m_rng.u64(), m_clock.bootMs());
    session->entries.reserve(sealed.size());
    for (const SealedEntry& each : sealed) {
        STACKNET_TRY(Entry entry, session->sealer.open(each));
        session->hold(std::move(entry));
    }
    return session;
}

Result<SessionInfo> MemoryBook::open(const Owner& owner, MemoryKeys keys, bool isNew) {
    expire();
    if (!m_sessions.contains(owner) && m_sessions.size() >= m_limits.sessionsMax) {
        return makeError("memory.busy",
                         "Too many memories are open on this node; try again in a few minutes.",
                         true);
    }
    STACKNET_TRY(const auto found, m_store.find(owner));
    std::int64_t number = 0;
    if (isNew) {
        if (found) {
            return makeError("memory.exists", "This account has a memory already; open it.");
        }
        STACKNET_TRY(number, m_store.create(owner, keys.stored()));
    } else {
        // Forgotten or replaced while the secret was being worked on.
        if (!found) return notFound("memory");
        if (found->keys != keys.stored()) return wrongSecret();
        number = found->number;
    }
    STACKNET_TRY(std::unique_ptr<Session> session, load(number, std::move(keys)));
    const SessionInfo info = infoOf(*session);
    m_sessions[owner] = std::move(session);
    return info;
}

Result<SessionInfo> MemoryBook::session(const Owner& owner) {
    expire();
    const auto found = m_sessions.find(owner);
    if (found == m_sessions.end()) return locked();
    return infoOf(*found->second);
}

bool MemoryBook::close(const Owner& owner) {
    return m_sessions.erase(owner) > 0;
}

Result<EntryPage> MemoryBook::list(const Owner& owner, const EntryFilter& filter,
                                   std::uint64_t before, std::size_t count) {
    STACKNET_TRY(const Session* session, use(owner));
    count = std::clamp<std::size_t>(count, 1, kPageMax);
    EntryPage page;
    std::size_t place = session->entries.size();
    if (before > 0) place = static_cast<std::size_t>(std::min<std::uint64_t>(before, place));
    while (place > 0) {
        const auto& entry = session->entries[place - 1];
        if (entry && filter.takes(*entry)) {
            if (page.entries.size() == count) {
                page.next = place;
                return page;
            }
            page.entries.push_back(entry->clone());
        }
        --place;
    }
    return page;
}

Result<Entry> MemoryBook::read(const Owner& owner, const EntryId& id) {
    STACKNET_TRY(const Session* session, use(owner));
    const auto found = session->places.find(id);
    if (found == session->places.end()) return notFound("entry");
    return session->entries[found->second]->clone();
}

Result<Entry> MemoryBook::store(Session& session, Entry entry) {
    STACKNET_CHECK(checkEntry(entry));
    if (session.places.size() >= kEntriesMax ||
        session.textBytes + entry.text.size() > kMemoryTextMax) {
        return makeError("memory.full", "The memory is full; delete some of it first.");
    }
    m_rng.fill(entry.id.mutableView());
    entry.createdMs = entry.updatedMs = m_clock.wallMs();
    std::vector<SealedEntry> sealed;
    sealed.push_back(session.sealer.seal(entry, m_rng));
    STACKNET_CHECK(m_store.add(session.number, sealed));
    Entry shown = entry.clone();
    session.hold(std::move(entry));
    return shown;
}

Result<Entry> MemoryBook::add(const Owner& owner, Entry wanted, std::optional<District> district) {
    STACKNET_TRY(Session * session, use(owner));
    if (!district) district = districtOfSentence(wanted.text.exposeText());
    wanted.district = district.value_or(District::Facts);
    return store(*session, std::move(wanted));
}

Result<Entry> MemoryBook::edit(const Owner& owner, const EntryId& id,
                               std::optional<SecretBytes> text, std::optional<District> district,
                               std::optional<EntryScope> scope) {
    STACKNET_TRY(Session * session, use(owner));
    const auto found = session->places.find(id);
    if (found == session->places.end()) return notFound("entry");
    const std::uint32_t place = found->second;
    Entry changed = session->entries[place]->clone();
    if (text) changed.text = std::move(*text);
    if (district) changed.district = *district;
    if (scope) changed.scope = std::move(*scope);
    STACKNET_CHECK(checkEntry(changed));
    const std::size_t oldBytes = session->entries[place]->text.size();
    if (session->textBytes - oldBytes + changed.text.size() > kMemoryTextMax) {
        return makeError("memory.full", "The memory is full; delete some of it first.");
    }
    changed.updatedMs = m_clock.wallMs();
    STACKNET_CHECK(m_store.replace(session->number, session->sealer.seal(changed, m_rng)));
    STACKNET_CHECK(dropSnapshots(session->number));
    session->index.remove(place, session->entries[place]->text.exposeText());
    session->index.add(place, changed.text.exposeText());
    session->textBytes += changed.text.size() - oldBytes;
    session->entries[place] = changed.clone();
    return changed;
}

Result<Removal> MemoryBook::remove(const Owner& owner, const EntryId& id) {
    STACKNET_TRY(Session * session, use(owner));
    const auto found = session->places.find(id);
    if (found == session->places.end()) return notFound("entry");
    STACKNET_TRY(const bool was, m_store.remove(session->number, id));
    session->drop(found->second);
    if (!was) return notFound("entry");
    return dropSnapshots(session->number);
}

Result<Removal> MemoryBook::forget(const Owner& owner) {
    m_sessions.erase(owner);
    STACKNET_TRY(const std::int64_t number, numberOf(owner));
    STACKNET_TRY(Removal removal, dropSnapshots(number));
    STACKNET_TRY(removal.proof, m_store.forget(number));
    return removal;
}

Result<std::vector<Entry>> MemoryBook::all(const Owner& owner) {
    STACKNET_TRY(const Session* session, use(owner));
    std::vector<Entry> entries;
    for (const auto& entry : session->entries) {
        if (entry) entries.push_back(entry->clone());
    }
    return entries;
}

}  // namespace stacknet::memory
