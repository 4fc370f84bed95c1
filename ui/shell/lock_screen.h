#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>
#include <QTimer>

#include "ui/bridge/node_bridge.h"

class QComboBox;
class QDialog;
class QPushButton;

namespace stacknet::ui {

class SecretField;
class SessionWatch;
class TextLabel;

/// When the console locks by itself. Kept in QSettings.
struct LockSettings {
    int idleMinutes = 5;  ///< 0: never by time
    bool onMinimise = false;
    bool onSessionLock = true;
    bool onSuspend = true;

    static LockSettings load();
    void save() const;
    bool operator==(const LockSettings&) const = default;
};

/// The row that a locked console shows: what still runs, and the way back in.
class LockBar final : public QFrame {
    Q_OBJECT
public:
    explicit LockBar(QWidget* parent = nullptr);
    void showKeys(const std::vector<api::NodeKeyInfo>& keys);
    void setState(const QString& sentence);
    void setError(const QString& text);
    void setBusy(bool busy);
    void begin();
    std::string chosenKey() const;
    std::string takePassphrase();

signals:
    void unlockRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_state;
    TextLabel* m_error;
    QComboBox* m_keys;
    SecretField* m_passphrase;
    QPushButton* m_unlock;
};

/// Locks the console: the engine goes on, status and alerts stay in sight, amounts are masked by
/// whoever listens to lockedChanged(), nothing can be signed, and keys other than the node's own
/// are locked in the engine (UnlockPolicy). The passphrase of any key of the keystore opens it
/// again. Dialogs are hidden and come back with everything that was typed. GUI thread.
class UiLock final : public QObject {
    Q_OBJECT
public:
    /// Makes its shortcut Ctrl+L, the idle timer and the session watch for `window`.
    UiLock(NodeBridge& bridge, QWidget* window);
    ~UiLock() override;

    LockBar* bar() const { return m_bar; }
    bool isLocked() const { return m_bridge.gate().isLocked(); }
    /// A keystore without keys has nothing to unlock with: such a console cannot be locked.
    bool canLock() const;
    void lock();
    const LockSettings& settings() const { return m_settings; }
    /// Takes effect at once and is kept.
    void setSettings(const LockSettings& settings);
    /// Locks after so long without input, in milliseconds; 0: never. For tests.
    void setIdleMs(int ms);
    /// Until the lock when no input comes; 0: never, or now.
    qint64 idleLeftMs() const;

signals:
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unlock();
    void refresh();
    void hideDialogs();
    void showDialogs();
    void checkIdle();

    NodeBridge& m_bridge;
    QWidget* m_window;
    LockBar* m_bar;
    SessionWatch* m_session;
    LockSettings m_settings;
    int m_idleMs = 0;
    QElapsedTimer m_sinceInput;
    QTimer m_idle;
    std::vector<QPointer<QDialog>> m_hidden;  ///< in the order they were opened
};

}  // namespace stacknet::ui
