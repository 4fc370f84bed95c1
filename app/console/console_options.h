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
    std::filesystem::path dataDirectory;
    std::filesystem::path attachSocket;  ///< empty: the engine runs inside
    std::string http;                    ///< empty: the engine's default
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
