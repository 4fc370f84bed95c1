#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace stacknet::ui {

/// What a setting of the console holds.
enum class SettingKind : std::uint8_t { Switch, Number, Choice };

/// One setting of the console: the only list of them. A key that is not here cannot be stored.
struct ConsoleSetting {
    const char* key;      ///< "appearance/theme"
    const char* section;  ///< "general", "appearance", "security", "alerts"
    SettingKind kind;
    QVariant fallback;         ///< the default
    QStringList choices = {};  ///< stable words, of Choice
    int least = 0;             ///< of Number
    int most = 0;
    bool restart = false;  ///< takes effect at the next start
};
const std::vector<ConsoleSetting>& consoleSettings();

/// The console's own settings, on the GUI thread. Values that are stored and not valid read as the
/// default. Nothing here is secret.
class ConsoleSettings final : public QObject {
    Q_OBJECT
public:
    /// `store` outlives this; tests give one in a file of their own.
    explicit ConsoleSettings(QSettings& store, QObject* parent = nullptr);

    /// The key must be one of consoleSettings().
    QVariant value(const QString& key) const;
    bool isDefault(const QString& key) const;
    /// False when the value is not one that the setting takes; nothing changes then.
    bool set(const QString& key, const QVariant& value);
    void reset(const QString& key);
    void resetAll();

    /// All settings that are not as by default, as JSON, for another machine.
    QByteArray exportJson() const;
    /// Takes what exportJson() wrote. Nothing changes unless all of it is valid; the sentence then
    /// says what is wrong.
    QString importJson(const QByteArray& json);

    /// For what carries a setting out, where the desktop does not take it: goes back to `value`
    /// and tells why.
    void refuse(const QString& key, const QVariant& value, const QString& sentence);

signals:
    void changed(const QString& key);
    void refused(const QString& key, const QString& sentence);

private:
    static const ConsoleSetting* find(const QString& key);
    QSettings& m_store;
};

}  // namespace stacknet::ui
