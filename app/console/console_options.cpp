#include "app/console/console_options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include "app/console/profiles.h"
#include "ui/shell/main_window.h"

namespace stacknet::console {
namespace {

std::filesystem::path pathOf(const QString& text) {
    return text.toStdString();
}

ParsedOptions mistake(const QString& text) {
    ParsedOptions parsed;
    parsed.exitCode = 2;
    parsed.text = text + QStringLiteral("\nTry --help.");
    return parsed;
}

}  // namespace

ParsedOptions parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Desktop console of Stacknet with the whole node engine inside.\n"
                       "The first start asks how to begin; later ones open what was set up."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Print this and exit."));
    const QCommandLineOption version(QStringLiteral("version"),
                                     QStringLiteral("Print the version and exit."));
    const QCommandLineOption data(QStringLiteral("data-dir"),
                                  QStringLiteral("Keep everything below DIR."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption attach(
        QStringLiteral("attach"),
        QStringLiteral("Look at a running stacknetd through its operator SOCKET."),
        QStringLiteral("SOCKET"));
    const QCommandLineOption http(
        QStringLiteral("http"), QStringLiteral("Serve clients at HOST:PORT (port 0: a free one)."),
        QStringLiteral("HOST:PORT"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QStringLiteral("Write a picture of every page in both themes to DIR, then exit."),
        QStringLiteral("DIR"));
    const QCommandLineOption size(QStringLiteral("window-size"),
                                  QStringLiteral("Open the window in this size."),
                                  QStringLiteral("WIDTHxHEIGHT"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("system, light or dark."), QStringLiteral("NAME"));
    const QCommandLineOption profile(
        QStringLiteral("profile"),
        QStringLiteral("Open the profile NAME: a data directory of its own, or an engine to "
                       "attach to."),
        QStringLiteral("NAME"));
    const QCommandLineOption local(
        QStringLiteral("local-network"),
        QStringLiteral("Where nothing is set up yet: a local network of four validators, without "
                       "questions."));
    const QCommandLineOption minimized(QStringLiteral("minimized"),
                                       QStringLiteral("Start with the window minimised."));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QStringLiteral("Open on the page ID, for example node_keys."),
                                  QStringLiteral("ID"));
    const QCommandLineOption alone(
        QStringLiteral("no-supervisor"),
        QStringLiteral("Run without the process that starts the console again after a crash."));
    parser.addOptions({help, version, data, attach, http, screenshot, size, theme, profile, local,
                       minimized, page, alone});
    ParsedOptions parsed;
    if (!parser.parse(arguments)) return mistake(parser.errorText());
    if (parser.isSet(help)) {
        parsed.exitCode = 0;
        parsed.text = parser.helpText().replace(QLatin1String("<executable_name>"),
                                                QLatin1String("stacknet-console"));
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.exitCode = 0;
        parsed.text = QStringLiteral("stacknet-console " STACKNET_VERSION);
        return parsed;
    }
    if (!parser.positionalArguments().isEmpty())
        return mistake(QStringLiteral("Unknown argument \"%1\".")
                           .arg(parser.positionalArguments().constFirst()));
    auto& options = parsed.options;
    options.dataDirectory = pathOf(parser.value(data));
    options.profile = parser.value(profile);
    options.localNetwork = parser.isSet(local);
    options.minimized = parser.isSet(minimized);
    options.supervised = !parser.isSet(alone);
    options.page = parser.value(page);
    if (!options.page.isEmpty() && !ui::MainWindow::pageIds().contains(options.page))
        return mistake(QStringLiteral("--page must be one of: %1.")
                           .arg(ui::MainWindow::pageIds().join(QStringLiteral(", "))));
    if (parser.isSet(profile)) {
        if (parser.isSet(data) || parser.isSet(attach))
            return mistake(
                QStringLiteral("--profile names what --data-dir and --attach would; use one."));
        if (auto good = checkProfileName(options.profile); !good.ok())
            return mistake(QString::fromStdString(good.error().message));
    }
    options.attachSocket = pathOf(parser.value(attach));
    options.http = parser.value(http).toStdString();
    options.screenshotDirectory = pathOf(parser.value(screenshot));
    if (parser.isSet(size)) {
        static const QRegularExpression kSize(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = kSize.match(parser.value(size));
        if (!match.hasMatch())
            return mistake(QStringLiteral("--window-size must look like 1440x900."));
        options.windowSize = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (ui::themeChoiceName(ui::themeChoiceFromName(name)) != name)
            return mistake(QStringLiteral("--theme must be system, light or dark."));
        options.theme = ui::themeChoiceFromName(name);
    }
    return parsed;
}

}  // namespace stacknet::console
