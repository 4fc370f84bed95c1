#include "core/inference/cancel_token.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace stacknet::inference {

struct CancelState {
    std::mutex mutex;
    std::condition_variable idle;
    bool cancelled = false;
    std::uint64_t nextId = 1;
    std::uint64_t running = 0;  ///< the watch whose action runs now
    std::thread::id runner;
    std::map<std::uint64_t, std::function<void()>> actions;
};

CancelToken::CancelToken() : m_state(std::make_shared<CancelState>()) {}

void CancelToken::cancel() const {
    auto state = m_state;
    std::unique_lock lock(state->mutex);
    if (state->cancelled) return;
    state->cancelled = true;
    while (!state->actions.empty()) {
        auto first = state->actions.begin();
        const std::uint64_t id = first->first;
        std::function<void()> action = std::move(first->second);
        state->actions.erase(first);
        state->running = id;
        state->runner = std::this_thread::get_id();
        lock.unlock();
        action();
        action = nullptr;
        lock.lock();
        state->running = 0;
        state->idle.notify_all();
    }
}

bool CancelToken::cancelled() const {
    std::lock_guard lock(m_state->mutex);
    return m_state->cancelled;
}

CancelToken::Watch::Watch(const CancelToken& token, std::function<void()> action)
    : m_state(token.m_state) {
    std::unique_lock lock(m_state->mutex);
    if (m_state->cancelled) {
        lock.unlock();
        action();
        return;
    }
    m_id = m_state->nextId++;
    m_state->actions.emplace(m_id, std::move(action));
}

CancelToken::Watch::~Watch() {
    if (m_id == 0) return;
    std::unique_lock lock(m_state->mutex);
    m_state->actions.erase(m_id);
    // An action that ends its own watch would wait for itself.
    if (m_state->running == m_id && m_state->runner == std::this_thread::get_id()) return;
    m_state->idle.wait(lock, [this] { return m_state->running != m_id; });
}

}  // namespace stacknet::inference
