#include "app/console/display_check.h"

#include <cstdio>
#include <cstdlib>

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace stacknet::console {
namespace {

void onMessage(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type == QtFatalMsg) {
        if (message.contains(QLatin1String("platform plugin"))) {
            printNoDisplay();
            std::_Exit(2);
        }
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
        std::abort();
    }
    if (type != QtDebugMsg) std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

}  // namespace

bool hasDisplay() {
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariable(name).isEmpty()) return true;
    }
    return false;
}

void printNoDisplay() {
    std::fprintf(stderr,
                 "stacknet-console: there is no display to open a window on. Start it in a desktop "
                 "session, or run stacknetd, which needs no screen, and look at it with "
                 "stacknetctl.\n");
}

void catchDisplayFailure() {
    qInstallMessageHandler(onMessage);
}

}  // namespace stacknet::console
