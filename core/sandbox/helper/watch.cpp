#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

#include "core/sandbox/helper/supervisor.h"

namespace stacknet::sandbox::helper {

namespace {
constexpr std::size_t kPacketBytes = 40'960;  ///< more than PID 1 ever sends at once
}  // namespace

void Supervisor::takePacket() {
    std::array<char, kPacketBytes> packet;
    const ssize_t size = ::recv(m_control.get(), packet.data(), packet.size(), MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (size <= 0) {
        m_control.reset();
        return;
    }
    const auto length = static_cast<std::size_t>(size);
    switch (packet[0]) {
        case 'R':
        case 'E':
        case 'S':
        case 'X':
            takeReport(packet[0], packet.data() + 1, length - 1);
            break;
        case 'D':
        case 'F':
        case 'C':
            takeFile(packet.data(), length);
            break;
        case 'Z':
            if (length == 2 && packet[1] >= 0 && packet[1] <= 2) m_files = Files(packet[1]);
            break;
        default:
            break;
    }
    ::explicit_bzero(packet.data(), length);
}

void Supervisor::takeReport(char kind, const char* data, std::size_t size) {
    // The first one counts.
    if (size != sizeof m_report.value || m_report.kind != 0) return;
    m_report.kind = kind;
    ::memcpy(&m_report.value, data, sizeof m_report.value);
    m_endMs = nowMs();
}

/// PID 1 keeps the bounds; that it does is not taken on trust.
void Supervisor::takeFile(const char* packet, std::size_t size) {
    if (packet[0] == 'C') {
        m_fileBytes += size - 1;
    } else {
        m_fileEntries += 1;
    }
    if (m_fileBytes > m_options.fileBytes || m_fileEntries > m_options.files) {
        m_control.reset();
        kill();
        return;
    }
    m_engine.frame(kFrameOutput, packet, size);
}

void Supervisor::feedInput() {
    if (m_chunkSent == m_chunkSize) {
        const ssize_t count = ::read(m_inputFile.get(), m_chunk.data(), m_chunk.size());
        if (count <= 0) {
            m_input.reset();
            return;
        }
        m_chunkSize = static_cast<std::size_t>(count);
        m_chunkSent = 0;
    }
    const ssize_t count =
        ::write(m_input.get(), m_chunk.data() + m_chunkSent, m_chunkSize - m_chunkSent);
    if (count > 0) {
        m_chunkSent += static_cast<std::size_t>(count);
    } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
        m_input.reset();
    }
}

void Supervisor::takeOutput(Handle& from, char kind, std::uint64_t& count, bool& cut) {
    std::array<char, 32'768> chunk;
    const ssize_t size = ::read(from.get(), chunk.data(), chunk.size());
    if (size < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (size <= 0) {
        from.reset();
        return;
    }
    const std::uint64_t room = m_options.outputBytes - count;
    const std::uint64_t kept = std::min<std::uint64_t>(room, static_cast<std::uint64_t>(size));
    count += kept;
    if (kept > 0) m_engine.frame(kind, chunk.data(), static_cast<std::size_t>(kept));
    ::explicit_bzero(chunk.data(), chunk.size());
    if (kept == static_cast<std::uint64_t>(size)) return;
    cut = true;
    from.reset();
    if (m_ended.empty()) m_ended = "output_limit";
    kill();
}

/// One round; false when the container's first process has ended.
bool Supervisor::pollOnce() {
    const bool room = m_engine.hasRoom();
    std::array<pollfd, 7> entries{pollfd{m_container.get(), POLLIN, 0},
                                  pollfd{m_engine.gone() ? -1 : 0, 0, 0},
                                  pollfd{room ? m_output.get() : -1, POLLIN, 0},
                                  pollfd{room ? m_error.get() : -1, POLLIN, 0},
                                  pollfd{m_input.get(), POLLOUT, 0},
                                  pollfd{m_engine.pending() ? 1 : -1, POLLOUT, 0},
                                  pollfd{room ? m_control.get() : -1, POLLIN, 0}};
    // Once killed it has kDeathMs to go; a process that not even SIGKILL ends is given up on.
    const auto wall = static_cast<std::int64_t>(m_options.wallMs);
    const std::int64_t left = std::max<std::int64_t>(0, m_startMs + wall - nowMs());
    const std::int64_t wait = m_ended.empty() ? left : kDeathMs;
    const int ready = ::poll(entries.data(), entries.size(), static_cast<int>(wait));
    if (ready < 0) return true;
    if (entries[0].revents != 0) return false;
    if (ready == 0 && !m_ended.empty()) return false;
    if (m_ended.empty() && nowMs() - m_startMs >= wall) {
        m_ended = "timeout";
        kill();
        return true;
    }
    if (entries[1].revents != 0) {
        m_engine.setGone();
        m_ended = "cancelled";
        kill();
        return true;
    }
    if (entries[2].revents != 0) takeOutput(m_output, kFrameStdout, m_outputCount, m_outputCut);
    if (entries[3].revents != 0) takeOutput(m_error, kFrameStderr, m_errorCount, m_errorCut);
    if (entries[4].revents != 0) feedInput();
    if (entries[5].revents != 0) m_engine.push();
    if (entries[6].revents != 0) takePacket();
    return true;
}

void Supervisor::watch() {
    m_startMs = nowMs();
    while (pollOnce()) {
    }
    if (m_report.kind == 0 || !m_ended.empty()) m_endMs = nowMs();
}

/// What the tool wrote before it ended is still in the pipes; with everything dead they end.
void Supervisor::finishTool() {
    awaitDeath();
    const std::int64_t deadline = nowMs() + kDeathMs;
    while (m_dead && m_engine.flush(kFlushMs) &&
           (m_output.open() || m_error.open() || m_control.open())) {
        std::array<pollfd, 3> entries{pollfd{m_output.get(), POLLIN, 0},
                                      pollfd{m_error.get(), POLLIN, 0},
                                      pollfd{m_control.get(), POLLIN, 0}};
        const std::int64_t left = deadline - nowMs();
        if (left <= 0 || ::poll(entries.data(), entries.size(), static_cast<int>(left)) == 0) {
            break;
        }
        if (entries[0].revents != 0) takeOutput(m_output, kFrameStdout, m_outputCount, m_outputCut);
        if (entries[1].revents != 0) takeOutput(m_error, kFrameStderr, m_errorCount, m_errorCut);
        if (entries[2].revents != 0) takePacket();
    }
    if (!m_ended.empty()) return;
    if (m_report.kind == 'E') m_ended = "exit";
    if (m_report.kind == 'S') m_ended = "signal";
    if (m_report.kind == 'X') {
        fail("exec", std::string("The tool cannot be started: ") + ::strerror(m_report.value));
    }
    // PID 1 was killed without a word: by the kernel for memory, or by the run's own doing.
    if (m_report.kind == 0) {
        m_ended = "signal";
        m_report.value = WIFSIGNALED(m_deathStatus) ? WTERMSIG(m_deathStatus) : SIGKILL;
    }
}

}  // namespace stacknet::sandbox::helper
