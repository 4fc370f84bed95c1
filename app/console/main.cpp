#include <cstdio>
#include <optional>

#include <QApplication>
#include <QDir>

#include "app/console/console_options.h"
#include "app/console/console_session.h"
#include "app/console/display_check.h"
#include "app/console/profiles.h"
#include "app/console/single_instance.h"
#include "app/console/start_trace.h"
#include "app/console/startup.h"
#include "app/console/supervisor.h"
#include "core/base/clock.h"

namespace {

using namespace stacknet::console;

/// How long a console that is just ending, or just starting, is waited for.
constexpr int kOtherWaitMs = 8'000;

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void say(FILE* where, const QString& text) {
    std::fprintf(where, "%s\n", text.toUtf8().constData());
}

/// Empty: this is the first console for the target. Otherwise the exit code.
std::optional<int> handOver(SingleInstance& instance, const StartTarget& target, int argc,
                            char** argv) {
    if (instance.tryFirst()) return std::nullopt;
    QCoreApplication app(argc, argv);
    const QString where = target.identity().section(QLatin1Char(':'), 1);
    switch (instance.tell(argumentsOf(argc, argv), kOtherWaitMs)) {
        case SingleInstance::Answer::First:
            return std::nullopt;
        case SingleInstance::Answer::Told:
            say(stdout, QStringLiteral("Stacknet Console is open for %1 already; its window was "
                                       "raised.")
                            .arg(where));
            return 0;
        case SingleInstance::Answer::Deaf:
            break;
    }
    say(stderr, QStringLiteral("stacknet-console: another console is open for %1 and does not "
                               "answer. End it, then start again.")
                    .arg(where));
    return 1;
}

int runConsole(const ConsoleOptions& options, const StartTarget& target, int argc, char** argv) {
    auto instance =
        std::make_unique<SingleInstance>(SingleInstance::runtimeFolder(), target.identity());
    if (const auto code = handOver(*instance, target, argc, argv)) return *code;
    catchDisplayFailure();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stacknet-console"));
    QApplication::setOrganizationName(QStringLiteral("stacknet"));
    QApplication::setApplicationVersion(QStringLiteral(STACKNET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("stacknet-console"));
    QApplication::setQuitOnLastWindowClosed(false);
    useSettingsFolder(target.settingsFolder);
    const CrashMarker marker(crashMarkerFile(target));
    auto crash = marker.previous();
    // Whoever only looks at another engine has nothing to lose by a crash.
    const bool marked = target.attachSocket.empty() && options.screenshotDirectory.empty();
    if (marked) marker.begin(stacknet::SystemClock().wallMs());
    int code = 0;
    {
        ConsoleSession session(options, target, std::move(instance), std::move(crash));
        session.start();
        code = QApplication::exec();
    }
    if (marked) marker.end();
    return code;
}

}  // namespace

int main(int argc, char** argv) {
    rememberStart();
    const auto parsed = parseOptions(argumentsOf(argc, argv));
    if (parsed.exitCode) {
        say(*parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return *parsed.exitCode;
    }
    const auto& options = parsed.options;
    if (!options.screenshotDirectory.empty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        printNoDisplay();
        return 2;
    }
    const StartTarget target = startTarget(options, Profiles::defaultFile(), programFolder());
    if (options.supervised && options.screenshotDirectory.empty()) {
        if (const auto code = supervise(CrashMarker(crashMarkerFile(target)))) return *code;
    }
    return runConsole(options, target, argc, argv);
}
