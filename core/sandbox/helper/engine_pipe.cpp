#include "core/sandbox/helper/engine_pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "core/sandbox/helper/runtime.h"

namespace stacknet::sandbox::helper {

namespace {
constexpr std::size_t kPendingBytes = 262'144;
}  // namespace

EnginePipe::EnginePipe() {
    ::fcntl(1, F_SETFL, ::fcntl(1, F_GETFL) | O_NONBLOCK);
}

EnginePipe::~EnginePipe() {
    ::explicit_bzero(m_pending.data(), m_pending.size());
}

void EnginePipe::frame(char kind, const char* data, std::size_t size) {
    const auto length = static_cast<std::uint32_t>(size);
    m_pending.push_back(kind);
    for (int shift = 0; shift < 32; shift += 8) {
        m_pending.push_back(static_cast<char>((length >> shift) & 0xFF));
    }
    m_pending.append(data, size);
}

bool EnginePipe::hasRoom() const {
    return m_pending.size() - m_sent < kPendingBytes;
}

void EnginePipe::push() {
    const ssize_t count = ::write(1, m_pending.data() + m_sent, m_pending.size() - m_sent);
    if (count > 0) {
        m_sent += static_cast<std::size_t>(count);
        if (pending() && m_sent < kPendingBytes) return;
        m_pending.erase(0, m_sent);
        m_sent = 0;
    } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
        m_gone = true;
    }
}

bool EnginePipe::flush(std::int64_t limitMs) {
    const std::int64_t deadline = nowMs() + limitMs;
    while (pending() && !m_gone) {
        pollfd entry{1, POLLOUT, 0};
        const std::int64_t left = deadline - nowMs();
        if (left <= 0) return false;
        if (::poll(&entry, 1, static_cast<int>(left)) > 0) push();
    }
    return !pending();
}

}  // namespace stacknet::sandbox::helper
