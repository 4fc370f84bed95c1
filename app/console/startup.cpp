#include "app/console/startup.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/console/profiles.h"
#include "core/engine/setup.h"

namespace stacknet::console {
namespace {

std::filesystem::path absolute(const QString& path) {
    return QFileInfo(path).absoluteFilePath().toStdString();
}

bool isSetUp(const std::filesystem::path& folder) {
    const auto holds = engine::folderHolds(folder);
    return holds == api::FolderHolds::Node || holds == api::FolderHolds::LocalNetwork;
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
        target.settingsFolder = portable / "settings";
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

std::filesystem::path crashMarkerFile(const StartTarget& target) {
    const auto digest =
        QCryptographicHash::hash(target.identity().toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("/running-") + QString::fromLatin1(digest.toHex().left(16));
    return (stateFolder() + name).toStdString();
}

}  // namespace stacknet::console
