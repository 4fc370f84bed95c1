#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/result.h"

namespace stacknet::console {

inline constexpr auto kDefaultProfile = "default";
inline constexpr int kProfilesMax = 100;

/// A named data directory, or a named engine that is only attached to.
struct Profile {
    QString name;
    QString dataDirectory;  ///< empty: it attaches
    QString socket;         ///< empty: the engine runs inside
    bool operator==(const Profile&) const = default;
};

/// 1 to 40 letters, digits, '-', '_', '.' and spaces; neither the first nor the last is a space or
/// a dot. Error "console.bad_profile".
Result<void> checkProfileName(const QString& name);

/// The profiles that were ever opened, in a file of the user's settings. Taking one from the list
/// never touches its data.
class Profiles {
public:
    explicit Profiles(QString file) : m_file(std::move(file)) {}
    /// In the order of their names. What is not readable counts as empty.
    std::vector<Profile> list() const;
    std::optional<Profile> find(const QString& name) const;
    /// Adds it, or replaces the one of that name. Errors "console.bad_profile",
    /// "console.too_many_profiles", "console.profiles_unwritable".
    Result<void> put(const Profile& profile);
    Result<void> remove(const QString& name);

    static QString defaultFile();
    /// Where a new profile keeps its data.
    static QString defaultDirectory(const QString& name);

private:
    Result<void> write(const std::vector<Profile>& profiles) const;
    QString m_file;
};

}  // namespace stacknet::console
