#include "app/console/startup.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "app/console/profiles.h"
#include "core/engine/setup.h"

namespace stacknet::console {
namespace {

constexpr auto kAutoLockSetting = "lock/idle_minutes";
constexpr auto kDesktopSetting = "alerts/desktop";

std::filesystem::path absolute(const QString& path) {
    return QFileInfo(path).absoluteFilePath().toStdString();
}

bool isSetUp(const std::filesystem::path& folder) {
    const auto holds = engine::folderHolds(folder);
    return holds == api::FolderHolds::Node || holds == api::FolderHolds::LocalNetwork;
}

std::filesystem::path settingsBeside(const std::filesystem::path& data) {
    return data / "settings";
}

QString stateFolder() {
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = set.startsWith(QLatin1Char('/'))
                             ? set
                             : QStandardPaths::writableLocation(QStandardPaths::HomeLocation) +
                                   QStringLiteral("/.local/state");
    return base + QStringLiteral("/stacknet-console");
}

}  // namespace

QString StartTarget::identity() const {
    const auto& path = attachSocket.empty() ? dataDirectory : attachSocket;
    std::error_code ignored;
    const auto real = std::filesystem::weakly_canonical(path, ignored);
    return (attachSocket.empty() ? QStringLiteral("data:") : QStringLiteral("attach:")) +
           QString::fromStdString((ignored ? path : real).string());
}

QString programFolder() {
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return QString::fromStdString(program.parent_path().string());
}

QString portableFolder(const QString& programFolder) {
    return programFolder + QStringLiteral("/stacknet-console-data");
}

StartTarget startTarget(const ConsoleOptions& options, const QString& profilesFile,
                        const QString& programFolder) {
    StartTarget target;
    if (!options.attachSocket.empty()) {
        target.attachSocket = absolute(QString::fromStdString(options.attachSocket.string()));
        return target;
    }
    if (!options.dataDirectory.empty()) {
        target.dataDirectory = absolute(QString::fromStdString(options.dataDirectory.string()));
        return target;
    }
    target.profile =
        options.profile.isEmpty() ? QString::fromLatin1(kDefaultProfile) : options.profile;
    const auto portable = absolute(portableFolder(programFolder));
    if (options.profile.isEmpty() && isSetUp(portable)) {
        target.dataDirectory = portable;
        target.settingsFolder = settingsBeside(portable);
        return target;
    }
    const auto profile = Profiles(profilesFile).find(target.profile);
    if (profile && !profile->socket.isEmpty())
        target.attachSocket = absolute(profile->socket);
    else
        target.dataDirectory =
            absolute(profile ? profile->dataDirectory : Profiles::defaultDirectory(target.profile));
    return target;
}

void useSettingsFolder(const std::filesystem::path& folder) {
    if (folder.empty()) return;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString(folder.string()));
}

bool keepOutcome(const ui::SetupOutcome& outcome, const QString& programFolder,
                 StartTarget& target) {
    if (outcome.choice == api::SetupChoice::Attach) {
        target.attachSocket = outcome.socket;
        return false;
    }
    target.dataDirectory = outcome.folder;
    // The next start finds it there by itself, whatever it is called with.
    const auto portable = absolute(portableFolder(programFolder));
    const bool moved =
        outcome.portable && target.dataDirectory == portable && target.settingsFolder.empty();
    if (moved) {
        target.settingsFolder = settingsBeside(portable);
        useSettingsFolder(target.settingsFolder);
    }
    if (outcome.choice != api::SetupChoice::LookAround) {
        QSettings settings;
        settings.setValue(QLatin1String(kAutoLockSetting), outcome.autoLockMinutes);
        settings.setValue(QLatin1String(kDesktopSetting), outcome.desktopNotifications);
    }
    return moved;
}

std::filesystem::path crashMarkerFile(const StartTarget& target) {
    const auto digest =
        QCryptographicHash::hash(target.identity().toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("/running-") + QString::fromLatin1(digest.toHex().left(16));
    return (stateFolder() + name).toStdString();
}

}  // namespace stacknet::console
