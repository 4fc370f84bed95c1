#pragma once

#include <QString>

/// Names and explanations of the settings, of the console and of the node.
namespace stacknet::ui {

struct SettingWords {
    QString title;
    QString help;  ///< a sentence: what it does, and what it costs
};

/// By the key of ConsoleSetting or the name of api::NodeSettingInfo. One that is not known here has
/// its key for a title.
SettingWords settingWords(const QString& key);
/// "Light" for "light" of "appearance/theme"; the word itself when it is not known here.
QString settingChoiceWords(const QString& key, const QString& choice);
/// "General" for "general".
QString settingSectionWords(const QString& section);
/// The section that a setting of the node is shown in.
QString nodeSettingSection(const QString& name);

/// "Clock" for "clock", of api::SelfCheckInfo.
QString selfCheckWords(const QString& name);

}  // namespace stacknet::ui
