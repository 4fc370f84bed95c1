#include "app/console/profiles.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/base/sentence.h"

namespace stacknet::console {
namespace {

constexpr qint64 kFileBytesMax = 1 << 20;

QString dataHome() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}

}  // namespace

Result<void> checkProfileName(const QString& name) {
    static const QRegularExpression kName(
        QStringLiteral("^(?![ .])[A-Za-z0-9._ -]{1,40}(?<![ .])$"));
    if (kName.match(name).hasMatch()) return {};
    return makeError("console.bad_profile",
                     sentence("A profile's name has 1 to 40 letters, digits, '-', '_', '.' and "
                              "spaces, and neither begins nor ends with a space or a dot."));
}

QString Profiles::defaultFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/stacknet/profiles.json");
}

QString Profiles::defaultDirectory(const QString& name) {
    if (name == QLatin1String(kDefaultProfile))
        return dataHome() + QStringLiteral("/stacknet-console");
    return dataHome() + QStringLiteral("/stacknet-console-profiles/") + name;
}

std::vector<Profile> Profiles::list() const {
    QFile file(m_file);
    std::vector<Profile> profiles;
    if (!file.open(QIODevice::ReadOnly) || file.size() > kFileBytesMax) return profiles;
    const auto document = QJsonDocument::fromJson(file.readAll());
    for (const auto& value : document.object()[QLatin1String("profiles")].toArray()) {
        const auto entry = value.toObject();
        Profile profile{entry[QLatin1String("name")].toString(),
                        entry[QLatin1String("data_directory")].toString(),
                        entry[QLatin1String("socket")].toString()};
        const bool whole = profile.dataDirectory.isEmpty() != profile.socket.isEmpty();
        if (whole && checkProfileName(profile.name).ok() &&
            profiles.size() < static_cast<std::size_t>(kProfilesMax))
            profiles.push_back(std::move(profile));
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const Profile& a, const Profile& b) { return a.name < b.name; });
    return profiles;
}

std::optional<Profile> Profiles::find(const QString& name) const {
    for (auto& profile : list())
        if (profile.name == name) return profile;
    return std::nullopt;
}

Result<void> Profiles::put(const Profile& profile) {
    STACKNET_CHECK(checkProfileName(profile.name));
    auto profiles = list();
    const auto at = std::find_if(profiles.begin(), profiles.end(),
                                 [&](const Profile& one) { return one.name == profile.name; });
    if (at != profiles.end())
        *at = profile;
    else if (profiles.size() >= static_cast<std::size_t>(kProfilesMax))
        return makeError("console.too_many_profiles",
                         sentence("There are 100 profiles; take one from the list first."));
    else
        profiles.push_back(profile);
    return write(profiles);
}

Result<void> Profiles::remove(const QString& name) {
    auto profiles = list();
    std::erase_if(profiles, [&](const Profile& one) { return one.name == name; });
    return write(profiles);
}

Result<void> Profiles::write(const std::vector<Profile>& profiles) const {
    QJsonArray entries;
    for (const auto& profile : profiles)
        entries.append(QJsonObject{{QStringLiteral("name"), profile.name},
                                   {QStringLiteral("data_directory"), profile.dataDirectory},
                                   {QStringLiteral("socket"), profile.socket}});
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray text =
        QJsonDocument(QJsonObject{{QStringLiteral("profiles"), entries}}).toJson();
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(text) == text.size() && file.commit())
        return {};
    return makeError("console.profiles_unwritable",
                     sentence("Could not write %1: %2",
                              {m_file.toStdString(), file.errorString().toStdString()}));
}

}  // namespace stacknet::console
