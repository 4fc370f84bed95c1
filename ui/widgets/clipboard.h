#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace stacknet::ui {

/// How long a secret stays in the clipboard unless the person chose another time.
inline constexpr int kSecretClipboardMs = 30'000;

void copyText(const QString& text);
/// Copies a secret, marks it for clipboard managers as not to be kept, and takes it out again after
/// SecretClipboard::lifeMs() unless something else was copied since.
void copySecret(const QString& secret);
/// Takes a secret of ours out of the clipboard now. Nothing when it is not there any more. Called
/// by itself when the program ends.
void clearSecretClipboard();
QString clipboardText();

/// How long a secret stays in the clipboard, for a countdown on the screen. GUI thread.
class SecretClipboard final : public QObject {
    Q_OBJECT
public:
    static SecretClipboard& instance();
    void put(const QString& secret);
    /// Seconds, rounded up; 0: no secret of ours is there.
    int secondsLeft() const;
    void clear();
    /// Of secrets that are copied from now on.
    void setLifeMs(int ms) { m_lifeMs = ms; }
    int lifeMs() const { return m_lifeMs; }

signals:
    /// Once a second while a secret is there, and with 0 when it is gone.
    void countdown(int secondsLeft);

private:
    SecretClipboard();
    void tick();
    bool isOurs() const;

    QByteArray m_digest;  ///< of the secret, so that no copy of it waits in memory
    qint64 m_endsMs = 0;  ///< by a steady clock
    int m_lifeMs = kSecretClipboardMs;
    QTimer m_second;
};

}  // namespace stacknet::ui
