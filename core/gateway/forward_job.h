#pragma once

#include <mutex>
#include <optional>
#include <utility>

#include "core/gateway/router.h"
#include "core/gateway/task_jobs.h"

namespace stacknet::gateway {

/// The gateway's end of a sealed request that is carried to another node: hands the answer's sealed
/// bytes to the connection's thread. What waits is bounded by the window of the way there.
class ForwardJob final : public IForwardSink {
public:
    struct Progress {
        std::optional<ForwardHead> head;  ///< once
        Bytes body;
        bool ended = false;
        std::optional<Error> failure;
    };
    explicit ForwardJob(std::function<void()> wake) : m_waker(std::move(wake)) {}

    void onHead(const ForwardHead& head) override {
        note([&] { m_progress.head = head; });
    }
    void onBody(Bytes piece) override {
        note([&] { m_progress.body.insert(m_progress.body.end(), piece.begin(), piece.end()); });
    }
    void onEnd() override {
        note([&] { m_progress.ended = true; });
    }
    void onFailed(const Error& error) override {
        note([&] { m_progress.failure = error; });
    }

    /// Connection's thread.
    Progress take() {
        std::lock_guard lock(m_mutex);
        m_waker.seen();
        return std::exchange(m_progress, {});
    }
    void detach() {
        std::lock_guard lock(m_mutex);
        m_waker.detach();
        m_progress = {};
    }

private:
    template <typename Change>
    void note(Change change) {
        std::lock_guard lock(m_mutex);
        if (m_waker.detached()) return;
        change();
        m_waker.wake();
    }

    std::mutex m_mutex;
    JobWaker m_waker;
    Progress m_progress;
};

}  // namespace stacknet::gateway
