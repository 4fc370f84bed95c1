#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "core/tasks/task_service.h"
#include "tests/core/gateway/waits.h"

namespace stacknet::gateway::test {

class FakeHandle final : public tasks::ITaskHandle {
public:
    void cancel() override {
        std::lock_guard lock(m_mutex);
        m_cancelled = true;
        m_changed.notify_all();
    }
    bool waitCancelled(int timeoutMs) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                                  [this] { return m_cancelled; });
    }
    bool cancelled() {
        std::lock_guard lock(m_mutex);
        return m_cancelled;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_cancelled = false;
};

/// A task that the test plays itself.
struct HeldChat {
    tasks::ChatTask task;
    std::shared_ptr<tasks::IChatSink> sink;
    std::shared_ptr<FakeHandle> handle;
};
struct HeldCode {
    tasks::CodeTask task;
    std::function<void(Result<tasks::CodeOutcome>)> done;
    std::shared_ptr<FakeHandle> handle;
};

/// A task service whose behaviour the model's name (or the language) chooses. Answers come from a
/// thread of its own, like those of the real one.
class FakeTasks final : public tasks::ITaskService {
public:
    FakeTasks() : m_thread([this] { run(); }) {}
    ~FakeTasks() override {
        {
            std::lock_guard lock(m_mutex);
            m_stop = true;
            m_changed.notify_all();
        }
        m_thread.join();
    }
    std::shared_ptr<tasks::ITaskHandle> chat(tasks::ChatTask task,
                                             std::shared_ptr<tasks::IChatSink> sink) override;
    std::shared_ptr<tasks::ITaskHandle> code(
        tasks::CodeTask task, std::function<void(Result<tasks::CodeOutcome>)> done) override;
    /// Two vectors of three numbers for each input; "plain" makes none.
    std::shared_ptr<tasks::ITaskHandle> embed(
        tasks::EmbedTask task, std::function<void(Result<tasks::EmbedOutcome>)> done) override;
    std::uint64_t codeCostMax() const override { return 660'000; }
    std::vector<std::string> models() const override { return {"tiny", "tool", "org-x:1b"}; }
    /// Tasks of all kinds so far.
    int count() {
        std::lock_guard lock(m_mutex);
        return m_tasks;
    }

    /// The next chat with model "hold" or code with language "hold"; null after the time-out.
    std::shared_ptr<HeldChat> takeHeld(int timeoutMs = kLongMs) {
        return take(m_heldChats, timeoutMs);
    }
    std::shared_ptr<HeldCode> takeHeldCode(int timeoutMs = kLongMs) {
        return take(m_heldCodes, timeoutMs);
    }

private:
    template <typename Held>
    std::shared_ptr<Held> take(std::deque<std::shared_ptr<Held>>& from, int timeoutMs) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                                [&] { return !from.empty(); })) {
            return nullptr;
        }
        auto held = from.front();
        from.pop_front();
        return held;
    }
    void later(std::function<void()> work) {
        std::lock_guard lock(m_mutex);
        ++m_tasks;
        m_work.push_back(std::move(work));
        m_changed.notify_all();
    }
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_work;
    std::deque<std::shared_ptr<HeldChat>> m_heldChats;
    std::deque<std::shared_ptr<HeldCode>> m_heldCodes;
    int m_count = 0;
    int m_tasks = 0;
    bool m_stop = false;
    std::thread m_thread;
};

/// {"content": TEXT}
SecretBytes contentDelta(std::string_view text);

}  // namespace stacknet::gateway::test
