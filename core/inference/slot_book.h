#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/inference/cancel_token.h"

namespace stacknet::inference {

/// Who of the accounts may use which slot of a llama.cpp server, and whether with what the slot
/// still holds. A prefix cache tells by its speed what was asked before, so a slot that changes its
/// account starts without: an account keeps its cache and two never share one. Thread safe; lives
/// in a shared_ptr, which every use holds.
class SlotBook : public std::enable_shared_from_this<SlotBook> {
public:
    /// The use of a slot for one request; gives it back when it dies.
    class Use {
    public:
        Use() = default;
        Use(Use&& other) noexcept = default;
        Use& operator=(Use&& other) noexcept;
        ~Use();

        std::uint32_t slot() const { return m_slot; }
        /// True: what the slot holds is of this account, and may be used on.
        bool mayReuse() const { return m_mayReuse; }

    private:
        friend class SlotBook;
        void giveBack();
        std::shared_ptr<SlotBook> m_book;
        std::uint32_t m_slot = 0;
        bool m_mayReuse = false;
    };

    /// A request runs whose slot the server chooses (embeddings): nothing that a slot holds is
    /// known any more until it has ended.
    class Unplaced {
    public:
        explicit Unplaced(SlotBook& book) : m_book(book) { m_book.forget(1); }
        ~Unplaced() { m_book.forget(-1); }
        Unplaced(const Unplaced&) = delete;
        Unplaced& operator=(const Unplaced&) = delete;

    private:
        SlotBook& m_book;
    };

    /// 0 slots counts as 1.
    explicit SlotBook(std::uint32_t slots);
    std::uint32_t slots() const { return static_cast<std::uint32_t>(m_slots.size()); }

    /// Takes the account's own slot that is free, else one that nobody had, else the free one that
    /// was not used for longest. Waits while all are in use, first come, first served. Error
    /// "inference.cancelled".
    Result<Use> take(const std::string& account, const CancelToken& cancel);

private:
    struct Slot {
        std::string account;
        bool owned = false;
        bool busy = false;
        std::uint64_t usedAt = 0;  ///< a count of uses
    };
    Slot* chooseLocked(const std::string& account);
    void release(std::uint32_t slot);
    void forget(int unplaced);

    std::mutex m_mutex;
    struct Waiting;
    std::vector<Waiting*> m_waiting;  ///< in the order they came
    std::vector<Slot> m_slots;
    std::uint64_t m_uses = 0;
    int m_unplaced = 0;  ///< requests that run now
};

}  // namespace stacknet::inference
