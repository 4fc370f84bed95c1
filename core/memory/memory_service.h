#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/crypto/scrypt.h"
#include "core/memory/memory_book.h"

namespace stacknet::memory {

struct MemoryOptions {
    std::filesystem::path database;  ///< empty: in memory
    crypto::ScryptCost cost;         ///< of new memories
    BookLimits limits;
};

/// For the operator: how much there is, never of what.
struct MemoryCounts {
    MemoryStore::Totals totals;
    std::uint64_t openSessions = 0;
    std::uint64_t recalls = 0;       ///< chats that had opted in, since the start
    std::uint64_t wrongSecrets = 0;  ///< since the start
    bool operator==(const MemoryCounts&) const = default;
};

/// Where a restore reads from.
struct RestoreFrom {
    std::string cid;  ///< one of the account's snapshots on this node
    Bytes car;        ///< or a whole snapshot; wins when it is not empty
};

/// The memories of a node on a thread of their own, so that no caller waits: one for all that
/// happens to memories, one for scrypt (128 MiB and half a second each). Thread safe.
class MemoryService {
public:
    /// `blocks` keeps snapshots; it, the clock and the rng outlive the service. Errors of storage.
    static Result<std::unique_ptr<MemoryService>> open(MemoryOptions options,
                                                       rack::IBlockStore& blocks, Clock& clock,
                                                       Rng& rng);
    /// Drops what waits, without a call of `done`, and closes every session.
    ~MemoryService();
    MemoryService(const MemoryService&) = delete;
    MemoryService& operator=(const MemoryService&) = delete;

    /// Does `work` on the memories' thread. False: too much waits; it is not done.
    bool run(std::function<void(MemoryBook&)> work);

    using Opened = std::function<void(Result<SessionInfo>)>;
    /// Opens a session; `create` makes the memory where there is none. Errors: "memory.not_found",
    /// "memory.wrong_secret", "memory.bad_secret", "memory.busy", those of storage. `done` is
    /// called once, on a thread of the service.
    void openSession(const Owner& owner, SecretBytes secret, bool create, Opened done);
    /// See MemoryBook::restore.
    void restore(const Owner& owner, SecretBytes secret, RestoreFrom from, Opened done);

    /// A chat with opt-in.
    void recall(const Owner& owner, Recall wanted, std::function<void(Result<Recalled>)> done);

    /// As of the last thing that was done; what chats wrote is counted once it is quiet for 5 s.
    MemoryCounts counts() const;

private:
    /// One thread and what waits for it.
    class Worker {
    public:
        Worker(std::size_t waitingMax, std::function<void()> idle);
        ~Worker() { stop(); }
        bool post(std::function<void()> work);
        void stop();

    private:
        void loop();
        const std::size_t m_waitingMax;
        std::function<void()> m_idle;
        std::mutex m_mutex;
        std::condition_variable m_changed;
        std::deque<std::function<void()>> m_waiting;
        bool m_stopping = false;
        std::thread m_thread;
    };

    MemoryService(MemoryOptions options, Clock& clock, Rng& rng);
    void refreshCounts(bool totalsToo);
    Result<SessionInfo> noted(Result<SessionInfo> opened);

    const MemoryOptions m_options;
    Rng& m_rng;
    std::unique_ptr<MemoryBook> m_book;
    mutable std::mutex m_mutex;
    MemoryCounts m_counts;
    std::atomic<bool> m_stopping{false};
    bool m_totalsDue = false;  ///< on the memories' thread
    std::unique_ptr<Worker> m_keys;
    std::unique_ptr<Worker> m_worker;  ///< destroyed first
};

}  // namespace stacknet::memory
