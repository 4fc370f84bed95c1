#include "app/console/supervisor.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "app/console/restart_policy.h"
#include "core/base/clock.h"

namespace stacknet::console {

namespace {

constexpr std::array kPassedOn = {SIGTERM, SIGINT, SIGHUP};
constexpr int kSignalExit = 128;

/// Read and written by the handler.
volatile sig_atomic_t childId = 0;
volatile sig_atomic_t stopSignal = 0;

void passOn(int number) {
    stopSignal = number;
    if (childId > 0) ::kill(static_cast<pid_t>(childId), number);
}

void setHandlers(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    for (const int number : kPassedOn) ::sigaction(number, &action, nullptr);
}

int waitFor(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

/// In the child. Its own end follows the parent's, even when that is killed.
void becomeConsole(pid_t parent) {
    setHandlers(SIG_DFL);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(kSignalExit + SIGKILL);
}

}  // namespace

std::optional<int> supervise(const CrashMarker& marker) {
    const SystemClock clock;
    RestartPolicy policy;
    const pid_t parent = ::getpid();
    sigset_t passed;
    sigemptyset(&passed);
    for (const int number : kPassedOn) sigaddset(&passed, number);
    for (;;) {
        // No signal is lost between the fork and the moment that its receiver is known.
        sigset_t before;
        ::sigprocmask(SIG_BLOCK, &passed, &before);
        setHandlers(passOn);
        const std::int64_t startedMs = clock.monotonicMs();
        const pid_t child = ::fork();
        if (child < 0) {
            ::sigprocmask(SIG_SETMASK, &before, nullptr);
            setHandlers(SIG_DFL);
            return std::nullopt;  // unsupervised is better than not at all
        }
        if (child == 0) {
            becomeConsole(parent);
            ::sigprocmask(SIG_SETMASK, &before, nullptr);
            return std::nullopt;
        }
        childId = child;
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        const int status = waitFor(child);
        childId = 0;
        if (WIFEXITED(status)) return WEXITSTATUS(status);
        const int number = WTERMSIG(status);
        const bool restart = stopSignal == 0 && policy.mayRestart(startedMs, clock.monotonicMs());
        marker.noteCrash(clock.wallMs(), number, restart);
        std::fprintf(stderr, "stacknet-console: the console was ended by signal %d%s\n", number,
                     restart ? "; it is started again." : ".");
        if (!restart) return kSignalExit + number;
    }
}

}  // namespace stacknet::console
