#include "app/console/start_trace.h"

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

namespace stacknet::console {
namespace {

std::int64_t startedMs = 0;

/// Milliseconds between boot and the start of this process (proc(5), field 22 of stat).
std::int64_t startedAtMs() {
    std::ifstream file("/proc/self/stat");
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const auto afterName = text.rfind(')');
    if (afterName == std::string::npos) return 0;
    std::istringstream fields(text.substr(afterName + 1));
    std::string skipped;
    for (int i = 3; i < 22; ++i) fields >> skipped;
    std::int64_t ticks = 0;
    fields >> ticks;
    return ticks * 1'000 / sysconf(_SC_CLK_TCK);
}

std::int64_t sinceBootMs() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1'000 + now.tv_nsec / 1'000'000;
}

class PaintWatch final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                traceStart("first_window");
                deleteLater();
            });
        }
        return false;
    }
};

}  // namespace

void rememberStart() {
    startedMs = startedAtMs();
}

void traceStart(std::string_view name) {
    if (qEnvironmentVariable("STACKNET_TRACE_START") != QLatin1String("1")) return;
    std::printf("%.*s_ms=%lld\n", static_cast<int>(name.size()), name.data(),
                static_cast<long long>(sinceBootMs() - startedMs));
    std::fflush(stdout);
}

void traceFirstPaint(QWidget* window) {
    window->installEventFilter(new PaintWatch(window));
}

}  // namespace stacknet::console
