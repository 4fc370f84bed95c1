#include "core/base/process.h"
#include "core/base/system_reason.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>

#include "core/base/sentence.h"

namespace stacknet {

namespace {

/// Everything the child needs between fork and exec, made before fork: only async-signal-safe
/// calls are allowed there in a program with threads.
struct ChildPlan {
    std::vector<char*> arguments;
    std::vector<char*> environment;
    const char* program = nullptr;
    const char* workingDirectory = nullptr;
    std::array<int, 3> standard{-1, -1, -1};
    int errorPipe = -1;
    bool ownGroup = true;
    pid_t parent = 0;
};

void closeAbove(int lowest, int keep) {
    if (keep > lowest) ::syscall(SYS_close_range, lowest, keep - 1, 0);
    ::syscall(SYS_close_range, std::max(lowest, keep + 1), ~0u, 0);
}

[[noreturn]] void runChild(const ChildPlan& plan) {
    const auto fail = [&] {
        const int error = errno;
        [[maybe_unused]] const ssize_t ignored = ::write(plan.errorPipe, &error, sizeof error);
        ::_exit(127);
    };
    if (plan.ownGroup) ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != plan.parent) ::_exit(127);
    for (int target = 0; target < 3; ++target) {
        if (::dup2(plan.standard[static_cast<std::size_t>(target)], target) < 0) fail();
    }
    closeAbove(3, plan.errorPipe);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    if (plan.workingDirectory != nullptr && ::chdir(plan.workingDirectory) != 0) fail();
    ::execve(plan.program, plan.arguments.data(), plan.environment.data());
    fail();
    ::_exit(127);
}

struct Descriptor {
    int value = -1;
    Descriptor() = default;
    explicit Descriptor(int descriptor) : value(descriptor) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }
    void close() {
        if (value >= 0) ::close(value);
        value = -1;
    }
    int release() { return std::exchange(value, -1); }
};

bool openPipe(Descriptor& readEnd, Descriptor& writeEnd) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return false;
    // Above 2, so that dup2 onto 0..2 in the child overwrites none of them.
    for (int& end : ends) {
        if (end > 2) continue;
        const int moved = ::fcntl(end, F_DUPFD_CLOEXEC, 3);
        ::close(end);
        end = moved;
    }
    readEnd.value = ends[0];
    writeEnd.value = ends[1];
    return ends[0] >= 0 && ends[1] >= 0;
}

std::vector<char*> pointers(const std::vector<std::string>& texts, const std::string* first) {
    std::vector<char*> result;
    if (first != nullptr) result.push_back(const_cast<char*>(first->c_str()));
    for (const std::string& text : texts) result.push_back(const_cast<char*>(text.c_str()));
    result.push_back(nullptr);
    return result;
}

std::int64_t nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

}  // namespace

Result<Process> Process::start(const ProcessOptions& options) {
    const auto failed = [&](int error) {
        return makeError(
            "base.spawn_failed",
            sentence("Cannot start %1: %2.", {options.program.string(), systemReason(error)}));
    };
    Descriptor inputRead, inputWrite, outputRead, outputWrite, errorRead, errorWrite, failRead,
        failWrite;
    Descriptor null(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (null.value >= 0 && null.value < 3) {
        null.value = ::fcntl(null.value, F_DUPFD_CLOEXEC, 3);
    }
    if (null.value < 0 || !openPipe(failRead, failWrite)) return failed(errno);
    if (options.pipeStdin && !openPipe(inputRead, inputWrite)) return failed(errno);
    if (options.pipeStdout && !openPipe(outputRead, outputWrite)) return failed(errno);
    if (options.pipeStderr && !openPipe(errorRead, errorWrite)) return failed(errno);
    Descriptor file;
    if (!options.outputFile.empty()) {
        file.value =
            ::open(options.outputFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (file.value < 0) return failed(errno);
    }
    const int plainOutput = file.value >= 0 ? file.value : null.value;

    const std::string program = options.program.string();
    const std::string workingDirectory = options.workingDirectory.string();
    ChildPlan plan;
    plan.arguments = pointers(options.arguments, &program);
    plan.environment = pointers(options.environment, nullptr);
    plan.program = program.c_str();
    plan.workingDirectory = workingDirectory.empty() ? nullptr : workingDirectory.c_str();
    plan.standard = {options.pipeStdin ? inputRead.value : null.value,
                     options.pipeStdout ? outputWrite.value : plainOutput,
                     options.pipeStderr ? errorWrite.value : plainOutput};
    plan.errorPipe = failWrite.value;
    plan.ownGroup = options.ownProcessGroup;
    plan.parent = ::getpid();

    const pid_t pid = ::fork();
    if (pid < 0) return failed(errno);
    if (pid == 0) runChild(plan);

    failWrite.close();
    int childError = 0;
    ssize_t count = 0;
    do {
        count = ::read(failRead.value, &childError, sizeof childError);
    } while (count < 0 && errno == EINTR);
    if (count == sizeof childError) {
        ::waitpid(pid, nullptr, 0);
        return failed(childError);
    }

    Process process;
    process.m_pid = pid;
    process.m_pidfd = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    process.m_stdin = inputWrite.release();
    process.m_stdout = outputRead.release();
    process.m_stderr = errorRead.release();
    process.m_group = options.ownProcessGroup;
    return process;
}

Process::Process(Process&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)),
      m_pidfd(std::exchange(other.m_pidfd, -1)),
      m_stdin(std::exchange(other.m_stdin, -1)),
      m_stdout(std::exchange(other.m_stdout, -1)),
      m_stderr(std::exchange(other.m_stderr, -1)),
      m_group(other.m_group),
      m_exit(other.m_exit) {}

Process& Process::operator=(Process&& other) noexcept {
    if (this == &other) return *this;
    reset();
    m_pid = std::exchange(other.m_pid, -1);
    m_pidfd = std::exchange(other.m_pidfd, -1);
    m_stdin = std::exchange(other.m_stdin, -1);
    m_stdout = std::exchange(other.m_stdout, -1);
    m_stderr = std::exchange(other.m_stderr, -1);
    m_group = other.m_group;
    m_exit = other.m_exit;
    return *this;
}

Process::~Process() {
    reset();
}

void Process::reset() {
    if (m_pid > 0 && !m_exit) {
        signal(SIGKILL);
        wait(-1);
    }
    for (int* descriptor : {&m_pidfd, &m_stdin, &m_stdout, &m_stderr}) {
        if (*descriptor >= 0) ::close(*descriptor);
        *descriptor = -1;
    }
    m_pid = -1;
}

void Process::closeStdin() {
    if (m_stdin >= 0) ::close(m_stdin);
    m_stdin = -1;
}

std::optional<Process::Exit> Process::wait(int timeoutMs) {
    if (m_exit || m_pid <= 0) return m_exit;
    const std::int64_t deadline = nowMs() + timeoutMs;
    for (;;) {
        pollfd entry{m_pidfd, POLLIN, 0};
        const std::int64_t left =
            timeoutMs < 0 ? -1 : std::max<std::int64_t>(0, deadline - nowMs());
        const int ready = ::poll(&entry, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) return std::nullopt;
        break;
    }
    int status = 0;
    pid_t ended = 0;
    do {
        ended = ::waitpid(m_pid, &status, 0);
    } while (ended < 0 && errno == EINTR);
    m_exit = WIFSIGNALED(status) ? Exit{true, WTERMSIG(status)} : Exit{false, WEXITSTATUS(status)};
    return m_exit;
}

void Process::signal(int number) {
    if (m_pid <= 0 || m_exit) return;
    ::kill(m_group ? -m_pid : m_pid, number);
}

Process::Exit Process::terminate(int graceMs) {
    signal(SIGTERM);
    if (!wait(graceMs)) {
        signal(SIGKILL);
        wait(-1);
    }
    return m_exit.value_or(Exit{});
}

Result<ProcessOutput> runProcess(ProcessOptions options, std::string_view input, int timeoutMs,
                                 std::size_t outputMax) {
    options.pipeStdin = true;
    options.pipeStdout = true;
    options.pipeStderr = true;
    auto started = Process::start(options);
    if (!started.ok()) return started.error();
    Process process = std::move(started).value();
    ProcessOutput output;
    const std::int64_t deadline = nowMs() + timeoutMs;
    ::fcntl(process.stdinFd(), F_SETFL, O_NONBLOCK);
    bool outOpen = true;
    bool errOpen = true;
    std::size_t written = 0;
    if (input.empty()) process.closeStdin();

    const auto drain = [&](int descriptor, std::string& into, bool& open) {
        char chunk[16384];
        const ssize_t count = ::read(descriptor, chunk, sizeof chunk);
        if (count < 0 && errno == EINTR) return;
        if (count <= 0) {
            open = false;
            return;
        }
        into.append(chunk, std::min(static_cast<std::size_t>(count), outputMax - into.size()));
    };
    while (outOpen || errOpen) {
        const std::int64_t left = deadline - nowMs();
        if (left <= 0) {
            output.timedOut = true;
            process.signal(SIGKILL);
            break;
        }
        std::array<pollfd, 3> entries{pollfd{outOpen ? process.stdoutFd() : -1, POLLIN, 0},
                                      pollfd{errOpen ? process.stderrFd() : -1, POLLIN, 0},
                                      pollfd{process.stdinFd(), POLLOUT, 0}};
        if (::poll(entries.data(), entries.size(), static_cast<int>(left)) < 0) continue;
        if (entries[0].revents != 0) drain(process.stdoutFd(), output.standardOutput, outOpen);
        if (entries[1].revents != 0) drain(process.stderrFd(), output.standardError, errOpen);
        if (entries[2].revents != 0) {
            const ssize_t count =
                ::write(process.stdinFd(), input.data() + written, input.size() - written);
            if (count > 0) written += static_cast<std::size_t>(count);
            if (count < 0 && errno != EAGAIN && errno != EINTR) process.closeStdin();
            if (written == input.size()) process.closeStdin();
        }
    }
    const auto exit = process.wait(static_cast<int>(std::max<std::int64_t>(0, deadline - nowMs())));
    output.timedOut = output.timedOut || !exit;
    output.exit = exit ? *exit : process.terminate(0);
    return output;
}

}  // namespace stacknet
