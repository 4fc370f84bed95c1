#include "core/inference/slot_book.h"

#include <algorithm>
#include <condition_variable>
#include <utility>

namespace stacknet::inference {

struct SlotBook::Waiting {
    std::condition_variable wake;
    bool cancelled = false;
};

SlotBook::Use& SlotBook::Use::operator=(Use&& other) noexcept {
    if (this == &other) return *this;
    giveBack();
    m_book = std::move(other.m_book);
    m_slot = other.m_slot;
    m_mayReuse = other.m_mayReuse;
    return *this;
}

SlotBook::Use::~Use() {
    giveBack();
}

void SlotBook::Use::giveBack() {
    if (const auto book = std::exchange(m_book, nullptr)) book->release(m_slot);
}

SlotBook::SlotBook(std::uint32_t slots) : m_slots(std::max<std::uint32_t>(1, slots)) {}

/// Null: all are in use.
SlotBook::Slot* SlotBook::chooseLocked(const std::string& account) {
    Slot* chosen = nullptr;
    const auto rank = [&account](const Slot& slot) {
        if (slot.owned && slot.account == account) return 0;
        return slot.owned ? 2 : 1;
    };
    for (Slot& slot : m_slots) {
        if (slot.busy) continue;
        const bool better =
            chosen == nullptr || rank(slot) < rank(*chosen) ||
            (rank(slot) == rank(*chosen) && slot.usedAt < chosen->usedAt && rank(slot) == 2) ||
            (rank(slot) == 0 && rank(*chosen) == 0 && slot.usedAt > chosen->usedAt);
        if (better) chosen = &slot;
    }
    return chosen;
}

Result<SlotBook::Use> SlotBook::take(const std::string& account, const CancelToken& cancel) {
    Waiting self;
    const CancelToken::Watch watch(cancel, [&] {
        std::lock_guard lock(m_mutex);
        self.cancelled = true;
        self.wake.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&self);
    Slot* slot = nullptr;
    self.wake.wait(lock, [&] {
        if (self.cancelled) return true;
        slot = m_waiting.front() == &self ? chooseLocked(account) : nullptr;
        return slot != nullptr;
    });
    m_waiting.erase(std::find(m_waiting.begin(), m_waiting.end(), &self));
    if (!m_waiting.empty()) m_waiting.front()->wake.notify_all();
    if (slot == nullptr) {
        lock.unlock();
        return makeError("inference.cancelled", "The request was cancelled.");
    }
    Use use;
    use.m_book = shared_from_this();
    use.m_slot = static_cast<std::uint32_t>(slot - m_slots.data());
    use.m_mayReuse = slot->owned && slot->account == account;
    slot->account = account;
    slot->owned = m_unplaced == 0;
    slot->busy = true;
    slot->usedAt = ++m_uses;
    // The watch may wait for its action, which takes the lock.
    lock.unlock();
    return use;
}

void SlotBook::forget(int unplaced) {
    std::lock_guard lock(m_mutex);
    m_unplaced += unplaced;
    for (Slot& slot : m_slots) slot.owned = false;
}

void SlotBook::release(std::uint32_t slot) {
    std::lock_guard lock(m_mutex);
    m_slots[slot].busy = false;
    if (!m_waiting.empty()) m_waiting.front()->wake.notify_all();
}

}  // namespace stacknet::inference
