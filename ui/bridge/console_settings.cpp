#include "ui/bridge/console_settings.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

namespace stacknet::ui {
namespace {

constexpr auto kFormat = "stacknet-console-settings/1";

/// The value as the setting keeps it, or an invalid one.
QVariant accepted(const ConsoleSetting& setting, const QVariant& value) {
    switch (setting.kind) {
        case SettingKind::Switch: {
            if (value.typeId() == QMetaType::Bool) return value;
            // Files keep texts.
            const QString text = value.toString();
            if (text == QLatin1String("true")) return true;
            if (text == QLatin1String("false")) return false;
            return {};
        }
        case SettingKind::Number: {
            bool ok = false;
            const int number = value.toInt(&ok);
            if (!ok || number < setting.least || number > setting.most) return {};
            return number;
        }
        case SettingKind::Choice:
            return setting.choices.contains(value.toString()) ? QVariant(value.toString())
                                                              : QVariant();
    }
    return {};
}

}  // namespace

const std::vector<ConsoleSetting>& consoleSettings() {
    using enum SettingKind;
    static const std::vector<ConsoleSetting> kSettings = {
        {"general/language",
         "general",
         Choice,
         QStringLiteral("system"),
         {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("de"),
          QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN"),
          QStringLiteral("ar")}},
        {"general/start_at_login", "general", Switch, false},
        {"general/tray", "general", Switch, true},
        {"appearance/theme",
         "appearance",
         Choice,
         QStringLiteral("system"),
         {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
          QStringLiteral("high_contrast")}},
        {"appearance/font_percent", "appearance", Number, 100, {}, 100, 200},
        {"appearance/density",
         "appearance",
         Choice,
         QStringLiteral("comfortable"),
         {QStringLiteral("comfortable"), QStringLiteral("compact")}},
        {"appearance/reduced_motion", "appearance", Switch, false},
        {"appearance/mask_at_start", "appearance", Switch, false},
        {"lock/idle_minutes", "security", Number, 5, {}, 0, 240},
        {"lock/on_session", "security", Switch, true},
        {"lock/on_suspend", "security", Switch, true},
        {"lock/on_minimise", "security", Switch, false},
        {"lock/clipboard_seconds", "security", Number, 30, {}, 10, 120},
        {"alerts/desktop", "alerts", Switch, true},
        {"alerts/critical_sound", "alerts", Switch, false},
    };
    return kSettings;
}

ConsoleSettings::ConsoleSettings(QSettings& store, QObject* parent)
    : QObject(parent), m_store(store) {}

const ConsoleSetting* ConsoleSettings::find(const QString& key) {
    const auto& all = consoleSettings();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ConsoleSetting& setting) {
        return key == QLatin1String(setting.key);
    });
    return found == all.end() ? nullptr : &*found;
}

QVariant ConsoleSettings::value(const QString& key) const {
    const auto* setting = find(key);
    if (setting == nullptr) return {};
    const QVariant stored = accepted(*setting, m_store.value(key));
    return stored.isValid() ? stored : setting->fallback;
}

bool ConsoleSettings::isDefault(const QString& key) const {
    const auto* setting = find(key);
    return setting == nullptr || value(key) == setting->fallback;
}

bool ConsoleSettings::set(const QString& key, const QVariant& value) {
    const auto* setting = find(key);
    if (setting == nullptr) return false;
    const QVariant wanted = accepted(*setting, value);
    if (!wanted.isValid()) return false;
    if (wanted == this->value(key)) return true;
    if (wanted == setting->fallback)
        m_store.remove(key);
    else
        m_store.setValue(key, wanted);
    emit changed(key);
    return true;
}

void ConsoleSettings::reset(const QString& key) {
    if (const auto* setting = find(key)) set(key, setting->fallback);
}

void ConsoleSettings::refuse(const QString& key, const QVariant& value, const QString& sentence) {
    m_store.setValue(key, value);
    emit refused(key, sentence);
}

void ConsoleSettings::resetAll() {
    for (const auto& setting : consoleSettings()) reset(QString::fromLatin1(setting.key));
}

QByteArray ConsoleSettings::exportJson() const {
    QJsonObject values;
    for (const auto& setting : consoleSettings()) {
        const QString key = QString::fromLatin1(setting.key);
        if (!isDefault(key)) values.insert(key, QJsonValue::fromVariant(value(key)));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QString::fromLatin1(kFormat)},
                                     {QStringLiteral("settings"), values}})
        .toJson();
}

QString ConsoleSettings::importJson(const QByteArray& json) {
    const auto document = QJsonDocument::fromJson(json).object();
    if (document.value(QStringLiteral("format")).toString() != QLatin1String(kFormat))
        return tr("This file does not hold settings of the console.");
    const auto values = document.value(QStringLiteral("settings")).toObject();
    for (auto at = values.begin(); at != values.end(); ++at) {
        const auto* setting = find(at.key());
        if (setting == nullptr) return tr("There is no setting %1.").arg(at.key());
        if (!accepted(*setting, at.value().toVariant()).isValid())
            return tr("The setting %1 does not take this value.").arg(at.key());
    }
    resetAll();
    for (auto at = values.begin(); at != values.end(); ++at) set(at.key(), at.value().toVariant());
    return {};
}

}  // namespace stacknet::ui
