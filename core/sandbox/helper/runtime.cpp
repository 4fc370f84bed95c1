#include "core/sandbox/helper/runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace stacknet::sandbox::helper {

namespace {

constexpr std::int64_t kCallMs = 20'000;

std::string lastError(const char* what) {
    return std::string(what) + ": " + ::strerror(errno);
}

void place(int descriptor, int target) {
    if (descriptor == target) {
        ::fcntl(target, F_SETFD, 0);
    } else if (::dup2(descriptor, target) < 0) {
        ::_exit(127);
    }
}

[[noreturn]] void runChild(char* const* arguments, const ContainerEnds* ends, int errorEnd) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::signal(SIGPIPE, SIG_DFL);
    if (ends != nullptr) {
        // Move them above 3 first, so that none is overwritten while it is still needed.
        const int input = ::fcntl(ends->standardInput.get(), F_DUPFD_CLOEXEC, 10);
        const int output = ::fcntl(ends->standardOutput.get(), F_DUPFD_CLOEXEC, 10);
        const int error = ::fcntl(ends->standardError.get(), F_DUPFD_CLOEXEC, 10);
        const int control = ::fcntl(ends->control.get(), F_DUPFD_CLOEXEC, 10);
        place(input >= 0 ? input : control, 0);
        place(output, 1);
        place(error, 2);
        place(control, 3);
    } else {
        const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        place(null, 0);
        place(null, 1);
        place(errorEnd, 2);
    }
    const bool passesControl = ends != nullptr && ends->standardInput.open();
    ::syscall(SYS_close_range, passesControl ? 4U : 3U, ~0U, 0U);
    ::execv(arguments[0], arguments);
    ::_exit(127);
}

std::string drain(int descriptor) {
    std::string text;
    char chunk[4096];
    ssize_t count = 0;
    while (text.size() < 65'536 && (count = ::read(descriptor, chunk, sizeof chunk)) > 0) {
        text.append(chunk, static_cast<std::size_t>(count));
    }
    return text;
}

}  // namespace

std::string oneLine(std::string text) {
    constexpr std::size_t kMessageBytes = 600;
    if (text.size() > kMessageBytes) text.erase(0, text.size() - kMessageBytes);
    for (char& letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20 || byte == 0x7F) letter = ' ';
        if (byte > 0x7F) letter = '?';
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

std::int64_t nowMs() {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

void Handle::reset(int value) {
    if (m_value >= 0) ::close(m_value);
    m_value = value;
}

std::vector<std::string> Runtime::arguments(std::vector<std::string> command) const {
    std::vector<std::string> all{m_options.runtime, "--root", m_options.runtimeRoot};
    // Without --oci-seccomp runsc leaves the profile out.
    if (m_options.gvisor) all.insert(all.end(), {"--network=none", "--oci-seccomp"});
    all.insert(all.end(), command.begin(), command.end());
    return all;
}

CallResult Runtime::call(const std::vector<std::string>& arguments, const ContainerEnds* ends,
                         bool heedEngine) {
    int errors[2];
    if (::pipe2(errors, O_CLOEXEC | O_NONBLOCK) != 0) return {false, lastError("pipe")};
    Handle readEnd(errors[0]);
    Handle writeEnd(errors[1]);
    std::vector<char*> pointers;
    for (const std::string& argument : arguments) {
        pointers.push_back(const_cast<char*>(argument.c_str()));
    }
    pointers.push_back(nullptr);
    const pid_t pid = ::fork();
    if (pid < 0) return {false, lastError("fork")};
    if (pid == 0) runChild(pointers.data(), ends, writeEnd.get());
    writeEnd.reset();
    Handle watch(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    const std::int64_t deadline = nowMs() + kCallMs;
    std::string problem;
    for (;;) {
        pollfd entries[2] = {{watch.get(), POLLIN, 0}, {heedEngine ? 0 : -1, 0, 0}};
        const std::int64_t left = deadline - nowMs();
        if (left <= 0) {
            problem = "did not end in " + std::to_string(kCallMs / 1'000) + " s";
            break;
        }
        if (::poll(entries, 2, static_cast<int>(left)) < 0) continue;
        if (entries[0].revents != 0) break;
        if (entries[1].revents != 0) {
            problem = "was stopped because the engine went away";
            break;
        }
    }
    if (!problem.empty()) ::kill(pid, SIGKILL);
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    if (problem.empty() && WIFEXITED(status) && WEXITSTATUS(status) == 0) return {true, ""};
    if (problem.empty()) {
        problem = WIFSIGNALED(status) ? "died of signal " + std::to_string(WTERMSIG(status))
                                      : "returned " + std::to_string(WEXITSTATUS(status));
    }
    const std::string said = oneLine(drain(readEnd.get()));
    return {false, problem + (said.empty() ? "" : ": " + said)};
}

CallResult Runtime::create(const ContainerEnds& ends) {
    std::vector<std::string> command{"create", "--bundle", m_options.bundle, "--pid-file",
                                     m_options.bundle + "/pid"};
    if (!m_options.gvisor) command.insert(command.end(), {"--preserve-fds", "1"});
    command.push_back(m_options.id);
    return call(arguments(command), &ends, true);
}

CallResult Runtime::start() {
    return call(arguments({"start", m_options.id}), nullptr, true);
}

void Runtime::remove() {
    call(arguments({"delete", "--force", m_options.id}), nullptr, false);
}

pid_t Runtime::containerPid() const {
    std::ifstream file(m_options.bundle + "/pid");
    pid_t pid = 0;
    file >> pid;
    return file ? pid : 0;
}

std::string enterPrivateMounts(const Options& options) {
    if (options.bindRootfs.empty() && options.hideMount.empty()) return "";
    if (::unshare(CLONE_NEWNS) != 0) return lastError("a mount namespace of its own");
    // Slave: what the host unmounts later must not be kept alive by us.
    if (::mount("", "/", nullptr, MS_REC | MS_SLAVE, nullptr) != 0) {
        return lastError("cutting the mounts off from the host");
    }
    if (!options.hideMount.empty() && ::umount2(options.hideMount.c_str(), MNT_DETACH) != 0) {
        return lastError("hiding the unified cgroup mount");
    }
    if (options.bindRootfs.empty()) return "";
    const std::string target = options.bundle + "/rootfs";
    if (::mount(options.bindRootfs.c_str(), target.c_str(), nullptr, MS_BIND, nullptr) != 0) {
        return lastError("binding the image to the job's folder");
    }
    // In its user namespace gVisor may not drop a flag that we set, and remounts without the last
    // two; the image has neither devices nor set-id bits.
    const unsigned long flags =
        MS_REMOUNT | MS_BIND | MS_RDONLY | (options.gvisor ? 0UL : MS_NOSUID | MS_NODEV);
    if (::mount("", target.c_str(), nullptr, flags, nullptr) != 0) {
        return lastError("making the image read-only");
    }
    return "";
}

}  // namespace stacknet::sandbox::helper
