#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace stacknet::sandbox::helper {

/// The way to the engine: frames to standard output, without ever blocking on it.
class EnginePipe {
public:
    EnginePipe();
    ~EnginePipe();
    EnginePipe(const EnginePipe&) = delete;
    EnginePipe& operator=(const EnginePipe&) = delete;

    /// Queues a frame. Ask hasRoom() before reading more of what becomes one.
    void frame(char kind, const char* data, std::size_t size);
    bool hasRoom() const;
    bool pending() const { return m_sent < m_pending.size(); }
    /// Writes what the pipe takes.
    void push();
    /// Writes all that is queued; false when the engine is gone or does not read for `limitMs`.
    bool flush(std::int64_t limitMs);

    bool gone() const { return m_gone; }
    void setGone() { m_gone = true; }

private:
    std::string m_pending;
    std::size_t m_sent = 0;
    bool m_gone = false;
};

}  // namespace stacknet::sandbox::helper
