#include "core/sandbox/helper/supervise.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

#include "core/sandbox/helper/supervisor.h"
#include "core/sandbox/init/output.h"

namespace stacknet::sandbox::helper {

namespace {

constexpr std::size_t kGoBytes = 128;

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text;
}

}  // namespace

bool Supervisor::fail(const char* phase, const std::string& message) {
    m_phase = phase;
    m_message = message;
    return false;
}

bool Supervisor::openPipes(ContainerEnds& ends) {
    int input[2];
    int output[2];
    int error[2];
    int control[2];
    if (::pipe2(input, O_CLOEXEC) != 0 || ::pipe2(output, O_CLOEXEC) != 0 ||
        ::pipe2(error, O_CLOEXEC) != 0 ||
        ::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, control) != 0) {
        return fail("setup", std::string("Cannot make pipes: ") + ::strerror(errno));
    }
    ends = {Handle(input[0]), Handle(output[1]), Handle(error[1]), Handle(control[1])};
    m_input.reset(input[1]);
    // Under gVisor the socket takes the place of standard input (init/).
    if (m_options.gvisor) {
        ends.standardInput.reset();
        m_input.reset();
    }
    m_output.reset(output[0]);
    m_error.reset(error[0]);
    m_control.reset(control[0]);
    for (const Handle* handle : {&m_input, &m_output, &m_error, &m_control}) {
        if (!handle->open()) continue;
        ::fcntl(handle->get(), F_SETFL, ::fcntl(handle->get(), F_GETFL) | O_NONBLOCK);
    }
    return true;
}

bool Supervisor::setUp() {
    const std::string problem = enterPrivateMounts(m_options);
    if (!problem.empty()) return fail("setup", problem);
    ContainerEnds ends;
    if (!openPipes(ends)) return false;
    const CallResult created = m_runtime.create(ends);
    ends = ContainerEnds();
    if (!created.ok) {
        // During create the runtime speaks on the container's standard error.
        const std::string said = saidOnError();
        return fail("create", created.message + (said.empty() ? "" : ": " + said));
    }
    if (!adopt() || !confine()) return false;
    sayReady();
    return awaitGo() && start();
}

std::string Supervisor::saidOnError() {
    std::array<char, 600> text{};
    const ssize_t size = ::read(m_error.get(), text.data(), text.size());
    return oneLine({text.data(), size > 0 ? static_cast<std::size_t>(size) : 0});
}

bool Supervisor::adopt() {
    m_pid = m_runtime.containerPid();
    if (m_pid <= 1) return fail("create", "the runtime wrote no process id");
    Handle container(static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0)));
    siginfo_t info{};
    // It is ours by now: `create` has ended and we are its subreaper. Only then may kill() have it:
    // whatever else the runtime named is somebody else's process.
    if (!container.open() ||
        ::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0) {
        return fail("create", "the container's first process is not a child of the supervisor");
    }
    m_container = std::move(container);
    return true;
}

bool Supervisor::confine() {
    m_folders = m_readback.foldersOf(m_pid);
    if (!m_folders) return fail("verify", "the container's cgroup cannot be found");
    std::vector<std::string> problems = m_readback.mismatches(*m_folders, m_options.limits);
    const auto shared = m_options.gvisor ? m_readback.sharedNamespaces(m_pid, kGvisorNamespaces)
                                         : m_readback.sharedNamespaces(m_pid, kAllNamespaces);
    problems.insert(problems.end(), shared.begin(), shared.end());
    return problems.empty() || fail("verify", joined(problems));
}

void Supervisor::sayReady() {
    const std::string text =
        "pid=" + std::to_string(m_pid) + "\nmemory=" + m_folders->memory + "\n";
    m_engine.frame(kFrameReady, text.data(), text.size());
    m_engine.push();
}

/// A container that waits may wait for hours; should it die meanwhile, the engine must know.
bool Supervisor::awaitGo() {
    std::string line;
    while (line.size() < kGoBytes) {
        std::array<pollfd, 3> entries{pollfd{0, POLLIN, 0}, pollfd{m_container.get(), POLLIN, 0},
                                      pollfd{m_engine.pending() ? 1 : -1, POLLOUT, 0}};
        if (::poll(entries.data(), entries.size(), -1) < 0) continue;
        if (entries[1].revents != 0) return fail("create", "the container died while it waited");
        if (entries[2].revents != 0) m_engine.push();
        if (entries[0].revents == 0) continue;
        char letter = 0;
        const ssize_t count = ::read(0, &letter, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) {
            m_engine.setGone();
            return fail("create", "cancelled");
        }
        if (letter == '\n') return parseGo(line) || fail("setup", "the engine's order is unclear");
        line.push_back(letter);
    }
    return fail("setup", "the engine's order is too long");
}

bool Supervisor::parseGo(const std::string& line) {
    if (!line.starts_with("go ")) return false;
    const char* at = line.data() + 3;
    const char* end = line.data() + line.size();
    for (std::uint64_t* value :
         {&m_options.wallMs, &m_options.outputBytes, &m_options.fileBytes, &m_options.files}) {
        const auto [last, error] = std::from_chars(at, end, *value);
        if (error != std::errc() || *value == 0) return false;
        at = last < end && *last == ' ' ? last + 1 : last;
    }
    return at == end;
}

bool Supervisor::start() {
    m_inputFile.reset(::open(m_options.stdinFile.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!m_inputFile.open()) return fail("setup", "Cannot open the standard input's file.");
    // Once more: a container may have waited for long.
    if (!confine()) return false;
    const CallResult started = m_runtime.start();
    if (!started.ok) return fail("start", started.message);
    return awaitReady() && releaseTool();
}

bool Supervisor::awaitReady() {
    const std::int64_t deadline = nowMs() + kReadyMs;
    while (m_report.kind == 0) {
        std::array<pollfd, 3> entries{pollfd{m_control.get(), POLLIN, 0},
                                      pollfd{m_container.get(), POLLIN, 0}, pollfd{0, 0, 0}};
        const std::int64_t left = deadline - nowMs();
        if (left <= 0) return fail("start", "the sandbox's first process did not report");
        if (::poll(entries.data(), entries.size(), static_cast<int>(left)) < 0) continue;
        if (entries[0].revents != 0) takePacket();
        if (m_report.kind != 0) break;
        if (entries[1].revents != 0) {
            return fail("start",
                        "the sandbox's first process died before it reported: " + saidOnError());
        }
        if (entries[2].revents != 0) {
            m_engine.setGone();
            return fail("start", "cancelled");
        }
    }
    if (m_report.kind != 'R') {
        return fail("confine", "the sandbox's first process found itself not confined: " +
                                   std::string(::strerror(m_report.value)));
    }
    m_report = {};
    const std::vector<std::string> problems =
        m_options.gvisor
            ? m_readback.looseSentry(m_pid)
            : m_readback.looseCredentials(m_pid, static_cast<std::uint32_t>(m_options.hostUid));
    return problems.empty() || fail("verify", joined(problems));
}

bool Supervisor::releaseTool() {
    const OutputBounds bounds{m_options.fileBytes, static_cast<std::uint32_t>(m_options.files),
                              static_cast<std::uint32_t>(m_options.fileDepth),
                              static_cast<std::uint32_t>(m_options.filePathBytes), 0};
    std::array<char, 1 + sizeof bounds> packet{'G'};
    ::memcpy(packet.data() + 1, &bounds, sizeof bounds);
    return sendPacket(packet.data(), packet.size()) && (!m_options.gvisor || sendInput());
}

bool Supervisor::sendPacket(const char* data, std::size_t size) {
    const std::int64_t deadline = nowMs() + kReadyMs;
    for (;;) {
        if (::send(m_control.get(), data, size, MSG_NOSIGNAL) == static_cast<ssize_t>(size)) {
            return true;
        }
        const bool full = errno == EAGAIN || errno == EWOULDBLOCK;
        if (errno != EINTR && !full) break;
        pollfd entry{m_control.get(), POLLOUT, 0};
        const std::int64_t left = deadline - nowMs();
        if (left <= 0) break;
        ::poll(&entry, 1, static_cast<int>(left));
    }
    return fail("start", "the sandbox's first process went away");
}

/// The tool's input where there is no pipe for it; ends with an empty packet.
bool Supervisor::sendInput() {
    constexpr std::size_t kInputPacket = 32'768;
    for (;;) {
        m_chunk[0] = 'I';
        const ssize_t count = ::read(m_inputFile.get(), m_chunk.data() + 1, kInputPacket);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail("start", "the standard input cannot be read");
        if (!sendPacket(m_chunk.data(), 1 + static_cast<std::size_t>(count))) return false;
        if (count == 0) return true;
    }
}

void Supervisor::kill() {
    if (m_folders && m_folders->unified) {
        std::ofstream(m_folders->memory + "/cgroup.kill") << "1";
    }
    // The death of PID 1 takes everything in its pid namespace along.
    if (m_container.open()) {
        ::syscall(SYS_pidfd_send_signal, m_container.get(), SIGKILL, nullptr, 0);
    }
}

bool Supervisor::awaitDeath() {
    if (m_dead || !m_container.open()) return m_dead;
    pollfd entry{m_container.get(), POLLIN, 0};
    const std::int64_t deadline = nowMs() + kDeathMs;
    while (::poll(&entry, 1, static_cast<int>(std::max<std::int64_t>(0, deadline - nowMs()))) < 0) {
    }
    m_dead = ::waitpid(m_pid, &m_deathStatus, WNOHANG) == m_pid;
    return m_dead;
}

/// Whatever a runtime has started is our child once the runtime has ended, or will be.
void Supervisor::killTheRest() {
    const std::int64_t deadline = nowMs() + kDeathMs;
    while (nowMs() < deadline) {
        const pid_t ended = ::waitpid(-1, nullptr, WNOHANG);
        if (ended < 0) return;
        if (ended > 0) continue;
        std::ifstream children("/proc/thread-self/children");
        pid_t child = 0;
        while (children >> child) ::kill(child, SIGKILL);
        // Not waitid(): a process that the kernel holds would keep us past the deadline.
        ::poll(nullptr, 0, 1);
    }
}

void Supervisor::sendResult() {
    CgroupStatistics statistics;
    if (m_folders) statistics = m_readback.statistics(*m_folders);
    std::string message = m_message.substr(0, 2'000);
    std::replace(message.begin(), message.end(), '\n', ' ');
    std::string text;
    const auto line = [&](const char* name, const std::string& value) {
        text += std::string(name) + "=" + value + "\n";
    };
    line("phase", m_phase);
    line("message", message);
    line("ended", m_ended);
    line("code", std::to_string(m_report.value));
    line("stdout_cut", m_outputCut ? "1" : "0");
    line("stderr_cut", m_errorCut ? "1" : "0");
    line("files", std::to_string(static_cast<int>(m_files)));
    line("wall_ms", std::to_string(m_endMs - m_startMs));
    line("cpu_us", std::to_string(statistics.cpuUs));
    line("memory_peak", std::to_string(statistics.memoryPeakBytes));
    line("oom_kills", std::to_string(statistics.oomKills));
    line("pids_refused", std::to_string(statistics.pidsRefused));
    m_engine.frame(kFrameResult, text.data(), text.size());
    m_engine.flush(kFlushMs);
}

int Supervisor::run() {
    if (setUp()) {
        watch();
        finishTool();
    } else {
        kill();
        awaitDeath();
    }
    sendResult();
    ::explicit_bzero(m_chunk.data(), m_chunk.size());
    // The engine has its answer; removing the container is on our time, not on its. runsc waits for
    // its processes to vanish, which zombies of ours never do; and a runtime that was stopped half
    // way through create leaves processes that it keeps no record of.
    killTheRest();
    m_runtime.remove();
    killTheRest();
    return m_engine.gone() ? 1 : 0;
}

int supervise(const Options& options) {
    return Supervisor(options).run();
}

}  // namespace stacknet::sandbox::helper
