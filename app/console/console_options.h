#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include <QSize>
#include <QStringList>

#include "ui/theme/theme.h"

namespace stacknet::console {

/// What the command line asks for.
struct ConsoleOptions {
    std::filesystem::path dataDirectory;  ///< empty: that of the profile
    std::filesystem::path attachSocket;   ///< empty: the engine runs inside
    QString profile;                      ///< empty: the default one
    bool localNetwork = false;  ///< where nothing is set up: a local network, without questions
    bool minimized = false;
    bool supervised = true;
    QString page;      ///< opened first; empty: the overview
    std::string http;  ///< empty: the engine's default
    std::filesystem::path screenshotDirectory;
    QSize windowSize;  ///< empty: the default
    std::optional<ui::ThemeChoice> theme;
};

/// Options, or text to print and the exit code to leave with (help, version, a mistake).
struct ParsedOptions {
    ConsoleOptions options;
    std::optional<int> exitCode;
    QString text;
};

/// Needs no QApplication, so that --help works without a display.
ParsedOptions parseOptions(const QStringList& arguments);

}  // namespace stacknet::console
