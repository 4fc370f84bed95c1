#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "core/base/clock.h"
#include "core/sandbox/container.h"
#include "core/sandbox/warm_pool_status.h"
#include "core/sandbox/warm_sizer.h"

namespace stacknet::sandbox {

/// Containers that are created and verified and wait for a run, so that a request finds one ready.
/// Their tool and limits are fixed; code and input come into the bound folder before the start. One
/// is never used twice, one that dies while it waits is replaced, and the destructor has them all
/// removed. A thread of its own keeps as many as WarmSizer asks for; after a failure it waits from
/// one second to one minute. Thread safe.
class WarmPool {
public:
    /// Starts to fill: one container for each language that fits into `most`. All references
    /// outlive the pool.
    WarmPool(const OciHost& host, const std::vector<std::string>& languages, std::uint32_t most,
             Clock& clock, Rng& rng, LeavingContainers& leaving);
    /// Ends creations under way and hands every container over for removal.
    ~WarmPool();
    WarmPool(const WarmPool&) = delete;
    WarmPool& operator=(const WarmPool&) = delete;

    /// A ready container of this kind, or nothing. Does not block. Counts as demand.
    std::optional<Container> take(const ContainerKind& kind);
    WarmPoolStatus status() const;

private:
    struct Waiting {
        Container container;
        WaitingContainer facts;
        std::int64_t sinceMs = 0;
    };
    void work(std::stop_token stop);
    /// Lets broken and surplus containers go; returns a kind that is short.
    std::optional<ContainerKind> settle(std::int64_t nowMs);
    void createOne(const ContainerKind& kind, const std::stop_token& stop);
    void rest(std::int64_t nowMs);
    static std::string nameOf(const ContainerKind& kind);

    const OciHost& m_host;
    Clock& m_clock;
    Rng& m_rng;
    LeavingContainers& m_leaving;
    mutable std::mutex m_mutex;
    WarmSizer m_sizer;
    std::map<std::string, ContainerKind> m_kinds;
    std::map<std::string, std::uint32_t> m_wanted;
    std::deque<Waiting> m_waiting;
    WarmPoolStatus m_counters;
    std::int64_t m_createMs = 0;
    std::int64_t m_retryMs = 0;  ///< no creation before this
    std::int64_t m_pauseMs = 0;
    int m_wake = -1;  ///< eventfd
    std::jthread m_thread;
};

}  // namespace stacknet::sandbox
