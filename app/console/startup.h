#pragma once

#include <filesystem>
#include <optional>

#include <QString>

#include "app/console/console_options.h"
#include "ui/wizard/setup_wizard.h"

namespace stacknet::console {

/// What one start of the console is about.
struct StartTarget {
    QString profile;                      ///< empty: named by --data-dir or --attach alone
    std::filesystem::path dataDirectory;  ///< absolute; empty: it attaches
    std::filesystem::path attachSocket;
    std::filesystem::path settingsFolder;  ///< of a portable console; empty: the user's
    /// Names it for SingleInstance and CrashMarker.
    QString identity() const;
};

/// By the options, the list of profiles and what lies beside the program, in this order. Needs no
/// QApplication. `programFolder` is where the program's file lies.
StartTarget startTarget(const ConsoleOptions& options, const QString& profilesFile,
                        const QString& programFolder);

/// Where a portable console keeps its data, beside the program.
QString portableFolder(const QString& programFolder);
/// Where QSettings lie from here on: in this folder, in the user's where it is empty. Those that
/// are open already stay where they are.
void useSettingsFolder(const std::filesystem::path& folder);
/// The wizard is through: the target becomes what was chosen, and what was chosen for the console
/// itself is kept in its settings, which lie beside the data of a portable console from now on.
/// True when they moved there.
bool keepOutcome(const ui::SetupOutcome& outcome, const QString& programFolder,
                 StartTarget& target);
/// The folder of this program's file.
QString programFolder();
/// Of this target; in the user's state folder.
std::filesystem::path crashMarkerFile(const StartTarget& target);

}  // namespace stacknet::console
