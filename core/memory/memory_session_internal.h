#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/memory/memory_book.h"

namespace stacknet::memory {

/// A memory while it is open. Included by .cpp files only.
struct MemoryBook::Session {
    Session(std::int64_t memory, MemoryKeys opened, std::uint64_t indexKey, std::int64_t nowMs)
        : number(memory),
          keys(std::move(opened)),
          sealer(keys),
          index(indexKey),
          openedMs(nowMs),
          usedMs(nowMs) {}

    std::int64_t number;
    MemoryKeys keys;
    EntrySealer sealer;
    TermIndex index;
    /// In the order they were made; one that was deleted leaves its place empty.
    std::vector<std::optional<Entry>> entries;
    std::map<EntryId, std::uint32_t> places;
    std::size_t textBytes = 0;
    std::int64_t openedMs;  ///< of Clock::bootMs, as usedMs
    std::int64_t usedMs;

    void hold(Entry entry) {
        const auto place = static_cast<std::uint32_t>(entries.size());
        index.add(place, entry.text.exposeText());
        textBytes += entry.text.size();
        places.emplace(entry.id, place);
        entries.emplace_back(std::move(entry));
    }
    void drop(std::uint32_t place) {
        std::optional<Entry>& entry = entries[place];
        index.remove(place, entry->text.exposeText());
        textBytes -= entry->text.size();
        places.erase(entry->id);
        entry.reset();
    }
};

}  // namespace stacknet::memory
