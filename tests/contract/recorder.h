#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

#include "core/api/node.h"

namespace stacknet::contract {

inline constexpr std::chrono::seconds kDeadline{30};

/// Collects what a node tells; waits with a deadline.
class Recorder final : public api::INodeListener {
public:
    explicit Recorder(api::INode& node) : m_node(node) { m_node.addListener(this); }
    ~Recorder() override { m_node.removeListener(this); }

    void onSnapshot(std::uint64_t version) override {
        const std::scoped_lock lock(m_mutex);
        m_versions.push_back(version);
        m_change.notify_all();
    }
    void onEvents(std::uint64_t lastSequence) override {
        const std::scoped_lock lock(m_mutex);
        m_events.push_back(lastSequence);
        m_change.notify_all();
    }
    void onCommandFinished(const api::CommandResult& result) override {
        const std::scoped_lock lock(m_mutex);
        m_results[result.request].push_back(result);
        m_change.notify_all();
    }

    api::CommandResult resultOf(api::RequestId request) {
        std::unique_lock lock(m_mutex);
        const bool came =
            m_change.wait_for(lock, kDeadline, [&] { return m_results.count(request) != 0; });
        EXPECT_TRUE(came) << "no result for request " << request;
        return came ? m_results[request].front() : api::CommandResult{};
    }
    std::size_t resultsOf(api::RequestId request) {
        const std::scoped_lock lock(m_mutex);
        return m_results[request].size();
    }
    std::vector<std::uint64_t> versions() {
        const std::scoped_lock lock(m_mutex);
        return m_versions;
    }
    /// The sequences that onEvents was called with.
    std::vector<std::uint64_t> events() {
        const std::scoped_lock lock(m_mutex);
        return m_events;
    }
    /// Waits until the newest picture fulfils the condition.
    bool waitFor(const std::function<bool(const api::Snapshot&)>& condition) {
        std::unique_lock lock(m_mutex);
        const auto end = std::chrono::steady_clock::now() + kDeadline;
        while (true) {
            lock.unlock();
            const bool holds = condition(*m_node.snapshot());
            lock.lock();
            if (holds) return true;
            if (std::chrono::steady_clock::now() > end) return false;
            m_change.wait_for(lock, std::chrono::milliseconds(20));
        }
    }

private:
    api::INode& m_node;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::vector<std::uint64_t> m_versions;
    std::vector<std::uint64_t> m_events;
    std::map<api::RequestId, std::vector<api::CommandResult>> m_results;
};

}  // namespace stacknet::contract
