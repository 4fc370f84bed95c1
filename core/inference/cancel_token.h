#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace stacknet::inference {

/// Tells a running call to stop. Copies share one state. Thread safe.
class CancelToken {
public:
    CancelToken();

    /// Stops what watches the token, on the caller's thread. A second call does nothing.
    void cancel() const;
    bool cancelled() const;

    /// Runs an action on cancel(), at most once, for as long as the watch lives. The destructor
    /// waits for an action that is running at this moment, so the action may use what dies next.
    class Watch {
    public:
        /// Runs `action` at once, on this thread, when the token is cancelled already. The action
        /// must not destroy the watch.
        Watch(const CancelToken& token, std::function<void()> action);
        ~Watch();
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;

    private:
        std::shared_ptr<struct CancelState> m_state;
        std::uint64_t m_id = 0;
    };

private:
    std::shared_ptr<struct CancelState> m_state;
};

}  // namespace stacknet::inference
