#include "app/console/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/base/sentence.h"

namespace stacknet::console {
namespace {

QString entryFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/org.stacknet.Console.desktop");
}

/// An argument of Exec as the Desktop Entry specification quotes it.
QString quoted(QString argument) {
    for (const char special : {'\\', '"', '`', '$'})
        argument.replace(QLatin1Char(special), QStringLiteral("\\") + QLatin1Char(special));
    argument.replace(QLatin1Char('%'), QStringLiteral("%%"));
    // In a value of type string a backslash is written twice.
    argument.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return QLatin1Char('"') + argument + QLatin1Char('"');
}

}  // namespace

bool autostartOn() {
    return QFile::exists(entryFile());
}

Result<void> setAutostart(bool on, const QString& profile) {
    const QString path = entryFile();
    if (!on) {
        if (!QFile::exists(path) || QFile::remove(path)) return {};
        return makeError("console.autostart",
                         sentence("Could not remove %1; remove it by hand.", {path.toStdString()}));
    }
    QString exec = quoted(QCoreApplication::applicationFilePath()) + QStringLiteral(" --minimized");
    if (!profile.isEmpty()) exec += QStringLiteral(" --profile ") + quoted(profile);
    const QString entry = QStringLiteral(
                              "[Desktop Entry]\nType=Application\nName=Stacknet Console\n"
                              "Exec=%1\nIcon=stacknet-console\nTerminal=false\n"
                              "X-GNOME-Autostart-enabled=true\n")
                              .arg(exec);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(entry.toUtf8()) >= 0 && file.commit())
        return {};
    return makeError(
        "console.autostart",
        sentence("Could not write %1: %2", {path.toStdString(), file.errorString().toStdString()}));
}

}  // namespace stacknet::console
