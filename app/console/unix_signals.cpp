#include "app/console/unix_signals.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>

namespace stacknet::console {
namespace {

/// Written by the handler, which may do little else.
int wakeFd = -1;

void onSignal(int /*number*/) {
    const char byte = 1;
    [[maybe_unused]] const auto written = write(wakeFd, &byte, 1);
}

}  // namespace

bool onTermination(QObject* context, std::function<void()> stop) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return false;
    wakeFd = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, context);
    QObject::connect(
        notifier, &QSocketNotifier::activated, context, [fd = ends[0], stop = std::move(stop)] {
            std::array<char, 16> drained{};
            [[maybe_unused]] const auto count = read(fd, drained.data(), drained.size());
            stop();
        });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    return sigaction(SIGINT, &action, nullptr) == 0 && sigaction(SIGTERM, &action, nullptr) == 0 &&
           sigaction(SIGHUP, &action, nullptr) == 0;
}

}  // namespace stacknet::console
