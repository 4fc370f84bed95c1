#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

#include "core/base/result.h"
#include "core/inference/cancel_token.h"

namespace stacknet::inference {

/// Lets requests through together or one all by itself. One that wants to be alone is not overtaken
/// by later ones, so it waits only for those that run. Thread safe.
class ExclusiveGate {
public:
    /// Leave to be inside; ends when it dies.
    class Pass {
    public:
        Pass() = default;
        Pass(Pass&& other) noexcept;
        Pass& operator=(Pass&& other) noexcept;
        ~Pass();

    private:
        friend class ExclusiveGate;
        void end();
        ExclusiveGate* m_gate = nullptr;
        bool m_alone = false;
    };

    /// Waits. Error "inference.cancelled".
    Result<Pass> enter(bool alone, const CancelToken& cancel);

private:
    void leave(bool alone);
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_inside = 0;
    std::uint64_t m_waitingAlone = 0;
    bool m_aloneInside = false;
};

}  // namespace stacknet::inference
