#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // app/console/autostart.cpp
    QT_TRANSLATE_NOOP("Engine", "Could not remove %1; remove it by hand."),
    QT_TRANSLATE_NOOP("Engine", "Could not write %1: %2"),
    // app/console/profiles.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and "
                      "neither begins nor ends with a space or a dot."),
    QT_TRANSLATE_NOOP("Engine", "There are 100 profiles; take one from the list first."),
    // ui/dialogs/challenge_steps.cpp
    QT_TRANSLATE_NOOP("Engine", "The node's answer is no report of a challenge."),
    // ui/pages/attestation_report.cpp
    QT_TRANSLATE_NOOP("Engine", "The node's answer is no report of a verification."),
    // ui/pages/points_series.cpp
    QT_TRANSLATE_NOOP("Engine", "The history of points cannot be read."),
    // ui/widgets/history_export.cpp
    QT_TRANSLATE_NOOP("Engine", "The export was cancelled; no file was written."),
    QT_TRANSLATE_NOOP("Engine",
                      "Could not write %1: %2; choose another folder or free some space."),
    // ui/widgets/open_file.cpp
    QT_TRANSLATE_NOOP("Engine", "Could not read %1: %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 is larger than any file of this kind. Choose another file."),
};

}  // namespace

std::span<const char* const> engineWordsOfConsole() {
    return kPatterns;
}

}  // namespace stacknet::ui
