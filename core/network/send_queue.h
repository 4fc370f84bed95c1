#pragma once

#include <cstdint>
#include <deque>
#include <memory>

#include "core/network/peer_network.h"

namespace stacknet::network {

/// A frame that waits; its bytes are shared by the queues of a broadcast.
struct QueuedFrame {
    FrameChannel channel = FrameChannel::Consensus;
    std::shared_ptr<const Bytes> payload;
};

/// The unsent frames of one peer: bounded in number and bytes, drops the oldest. Not thread safe.
class SendQueue {
public:
    SendQueue(std::uint32_t framesMax, std::uint64_t bytesMax)
        : m_framesMax(framesMax), m_bytesMax(bytesMax) {}

    void push(QueuedFrame frame) {
        m_bytes += frame.payload->size();
        m_frames.push_back(std::move(frame));
        while (m_frames.size() > m_framesMax || (m_bytes > m_bytesMax && m_frames.size() > 1)) {
            m_bytes -= m_frames.front().payload->size();
            m_frames.pop_front();
            ++m_dropped;
        }
    }
    QueuedFrame pop() {
        STACKNET_INVARIANT(!m_frames.empty());
        QueuedFrame frame = std::move(m_frames.front());
        m_frames.pop_front();
        m_bytes -= frame.payload->size();
        return frame;
    }
    void clear() {
        m_frames.clear();
        m_bytes = 0;
    }
    bool empty() const { return m_frames.empty(); }
    std::uint32_t frames() const { return static_cast<std::uint32_t>(m_frames.size()); }
    std::uint64_t bytes() const { return m_bytes; }
    std::uint64_t dropped() const { return m_dropped; }

private:
    std::deque<QueuedFrame> m_frames;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_dropped = 0;
    std::uint32_t m_framesMax;
    std::uint64_t m_bytesMax;
};

}  // namespace stacknet::network
