#include <cstdio>

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include "app/console/console_options.h"
#include "app/console/console_session.h"
#include "app/console/display_check.h"

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace stacknet::console;
    const auto parsed = parseOptions(argumentsOf(argc, argv));
    if (parsed.exitCode) {
        std::fprintf(*parsed.exitCode == 0 ? stdout : stderr, "%s\n",
                     parsed.text.toUtf8().constData());
        return *parsed.exitCode;
    }
    if (!parsed.options.screenshotDirectory.empty() &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        printNoDisplay();
        return 2;
    }
    catchDisplayFailure();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stacknet-console"));
    QApplication::setOrganizationName(QStringLiteral("stacknet"));
    QApplication::setApplicationVersion(QStringLiteral(STACKNET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("stacknet-console"));
    QApplication::setQuitOnLastWindowClosed(false);
    QTranslator translator;
    const auto prefix = QStringLiteral("stacknet");
    const auto folder = QStringLiteral(":/i18n");
    // English has a catalogue too: it holds the plurals.
    if (translator.load(QLocale(), prefix, QStringLiteral("_"), folder) ||
        translator.load(prefix + QStringLiteral("_en"), folder))
        QApplication::installTranslator(&translator);
    QApplication::setLayoutDirection(QLocale().textDirection());
    ConsoleSession session(parsed.options);
    session.start();
    return QApplication::exec();
}
