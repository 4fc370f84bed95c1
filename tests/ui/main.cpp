#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include "ui/theme/theme.h"

int main(int argc, char** argv) {
    // Listing the cases happens without the environment of ctest; it must not need a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ::testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    // Tests run beside each other, and none may see or change what a person has set.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    stacknet::ui::Theme::instance().install(stacknet::ui::ThemeChoice::Light);
    return RUN_ALL_TESTS();
}
