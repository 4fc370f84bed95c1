#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace stacknet::tasks {

/// A bounded queue between threads with a fair share for each account. Internal to the module.
///
/// Deficit round robin with equal weights and a quantum of one job: how much a job will cost is
/// known only afterwards, so one job is the unit. Accounts with waiting jobs stand in a ring; the
/// first of the ring gives its oldest job and goes to the end. So inside an account it is first in,
/// first out, and between a job and its turn each other account gets at most one job for each job
/// of the same account that is served up to then, whoever floods the queue. One account may fill
/// `accountMax` places, which leaves the others for the others.
template <typename Job>
class WorkQueue {
public:
    enum class Push : std::uint8_t { Taken, AccountFull, Full, Closed };

    explicit WorkQueue(std::size_t sizeMax) : WorkQueue(sizeMax, sizeMax) {}
    WorkQueue(std::size_t sizeMax, std::size_t accountMax) : m_max(sizeMax), m_share(accountMax) {}

    Push push(std::shared_ptr<Job> job, const std::string& account = {}) {
        {
            std::lock_guard lock(m_mutex);
            const Push room = roomLocked(account);
            if (room != Push::Taken) return room;
            auto found = m_places.find(account);
            if (found == m_places.end()) {
                m_ring.push_back(Line{account, {}});
                found = m_places.emplace(account, std::prev(m_ring.end())).first;
            }
            found->second->jobs.push_back(std::move(job));
            ++m_size;
        }
        m_filled.notify_one();
        return Push::Taken;
    }
    /// What push() would say now.
    Push room(const std::string& account = {}) const {
        std::lock_guard lock(m_mutex);
        return roomLocked(account);
    }
    /// Waits. Null: closed and empty.
    std::shared_ptr<Job> pop() {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || m_size != 0; });
        if (m_size == 0) return nullptr;
        return takeLocked();
    }
    /// True: it was still waiting and is out now.
    bool remove(const std::shared_ptr<Job>& job) {
        std::lock_guard lock(m_mutex);
        for (auto line = m_ring.begin(); line != m_ring.end(); ++line) {
            const auto found = std::find(line->jobs.begin(), line->jobs.end(), job);
            if (found == line->jobs.end()) continue;
            line->jobs.erase(found);
            --m_size;
            if (line->jobs.empty()) dropLocked(line);
            return true;
        }
        return false;
    }
    /// How many waiting jobs start before the one that `matches`, were nothing else to come in.
    /// Nothing when it does not wait here.
    template <typename Matches>
    std::optional<std::size_t> ahead(Matches matches) const {
        std::lock_guard lock(m_mutex);
        bool ownPassed = false;
        for (const Line& own : m_ring) {
            const auto found =
                std::find_if(own.jobs.begin(), own.jobs.end(),
                             [&](const std::shared_ptr<Job>& job) { return matches(*job); });
            if (found == own.jobs.end()) continue;
            const auto place = static_cast<std::size_t>(found - own.jobs.begin());
            std::size_t before = place;
            for (const Line& other : m_ring) {
                if (&other == &own) {
                    ownPassed = true;
                    continue;
                }
                // Those in front of it in the ring have their turn once more before its own.
                before += std::min(other.jobs.size(), place + (ownPassed ? 0 : 1));
            }
            return before;
        }
        return std::nullopt;
    }
    std::size_t size() const {
        std::lock_guard lock(m_mutex);
        return m_size;
    }
    std::size_t accounts() const {
        std::lock_guard lock(m_mutex);
        return m_ring.size();
    }
    /// Nothing is taken in any more; returns what waited, in the order of its turns.
    std::deque<std::shared_ptr<Job>> close() {
        std::deque<std::shared_ptr<Job>> waiting;
        {
            std::lock_guard lock(m_mutex);
            m_closed = true;
            while (m_size != 0) waiting.push_back(takeLocked());
        }
        m_filled.notify_all();
        return waiting;
    }
    /// Takes out and returns what waits, in the order of its turns; more may come in.
    std::deque<std::shared_ptr<Job>> takeAll() {
        std::lock_guard lock(m_mutex);
        std::deque<std::shared_ptr<Job>> waiting;
        while (m_size != 0) waiting.push_back(takeLocked());
        return waiting;
    }
    /// Nothing is taken in any more; what waits is still handed out.
    void finish() {
        {
            std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_filled.notify_all();
    }

private:
    /// What waits of one account; never empty while it stands in the ring.
    struct Line {
        std::string account;
        std::deque<std::shared_ptr<Job>> jobs;
    };
    using Place = typename std::list<Line>::iterator;

    Push roomLocked(const std::string& account) const {
        if (m_closed) return Push::Closed;
        const auto found = m_places.find(account);
        if (found != m_places.end() && found->second->jobs.size() >= m_share) {
            return Push::AccountFull;
        }
        return m_size >= m_max ? Push::Full : Push::Taken;
    }
    void dropLocked(Place line) {
        m_places.erase(line->account);
        m_ring.erase(line);
    }
    std::shared_ptr<Job> takeLocked() {
        const auto line = m_ring.begin();
        auto job = std::move(line->jobs.front());
        line->jobs.pop_front();
        --m_size;
        if (line->jobs.empty()) {
            dropLocked(line);
        } else {
            m_ring.splice(m_ring.end(), m_ring, line);
        }
        return job;
    }

    std::size_t m_max;
    std::size_t m_share;
    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::list<Line> m_ring;  ///< the front has the next turn
    std::map<std::string, Place> m_places;
    std::size_t m_size = 0;
    bool m_closed = false;
};

}  // namespace stacknet::tasks
