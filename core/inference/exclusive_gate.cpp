#include "core/inference/exclusive_gate.h"

#include <utility>

namespace stacknet::inference {

ExclusiveGate::Pass::Pass(Pass&& other) noexcept
    : m_gate(std::exchange(other.m_gate, nullptr)), m_alone(other.m_alone) {}

ExclusiveGate::Pass& ExclusiveGate::Pass::operator=(Pass&& other) noexcept {
    if (this == &other) return *this;
    end();
    m_gate = std::exchange(other.m_gate, nullptr);
    m_alone = other.m_alone;
    return *this;
}

ExclusiveGate::Pass::~Pass() {
    end();
}

void ExclusiveGate::Pass::end() {
    if (m_gate != nullptr) std::exchange(m_gate, nullptr)->leave(m_alone);
}

Result<ExclusiveGate::Pass> ExclusiveGate::enter(bool alone, const CancelToken& cancel) {
    bool cancelled = false;
    const CancelToken::Watch watch(cancel, [&] {
        std::lock_guard lock(m_mutex);
        cancelled = true;
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    if (alone) ++m_waitingAlone;
    m_changed.wait(lock, [&] {
        if (cancelled) return true;
        if (m_aloneInside) return false;
        return alone ? m_inside == 0 : m_waitingAlone == 0;
    });
    if (alone) --m_waitingAlone;
    Pass pass;
    if (cancelled) {
        m_changed.notify_all();
    } else {
        ++m_inside;
        m_aloneInside = alone;
        pass.m_gate = this;
        pass.m_alone = alone;
    }
    // The watch may wait for its action, which takes the lock.
    lock.unlock();
    if (pass.m_gate == nullptr) {
        return makeError("inference.cancelled", "The request was cancelled.");
    }
    return pass;
}

void ExclusiveGate::leave(bool alone) {
    {
        std::lock_guard lock(m_mutex);
        --m_inside;
        if (alone) m_aloneInside = false;
    }
    m_changed.notify_all();
}

}  // namespace stacknet::inference
