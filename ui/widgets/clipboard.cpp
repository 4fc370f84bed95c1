#include "ui/widgets/clipboard.h"

#include <algorithm>

#include <QByteArray>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QMimeData>

namespace stacknet::ui {
namespace {

constexpr int kTickMs = 1'000;

QByteArray digestOf(const QString& text) {
    QByteArray utf8 = text.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256);
    utf8.fill('\0');
    return digest;
}

qint64 steadyMs() {
    return QDeadlineTimer::current().deadline();
}

}  // namespace

SecretClipboard& SecretClipboard::instance() {
    static SecretClipboard clipboard;
    return clipboard;
}

SecretClipboard::SecretClipboard() {
    connect(&m_second, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

void SecretClipboard::put(const QString& secret) {
    auto* data = new QMimeData;
    data->setText(secret);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_digest = digestOf(secret);
    m_endsMs = steadyMs() + m_lifeMs;
    m_second.start(std::min(kTickMs, m_lifeMs));
    emit countdown(secondsLeft());
}

int SecretClipboard::secondsLeft() const {
    if (m_digest.isEmpty()) return 0;
    // Until it is really gone, not until it should be.
    return static_cast<int>(std::max<qint64>(1, (m_endsMs - steadyMs() + 999) / 1'000));
}

bool SecretClipboard::isOurs() const {
    return !m_digest.isEmpty() && digestOf(clipboardText()) == m_digest;
}

void SecretClipboard::clear() {
    if (m_digest.isEmpty()) return;
    if (isOurs()) QGuiApplication::clipboard()->clear();
    m_digest.clear();
    m_second.stop();
    emit countdown(0);
}

void SecretClipboard::tick() {
    // Another program may have copied something meanwhile: that is not ours to clear.
    if (steadyMs() >= m_endsMs || !isOurs())
        clear();
    else
        emit countdown(secondsLeft());
}

void copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

void copySecret(const QString& secret) {
    SecretClipboard::instance().put(secret);
}

void clearSecretClipboard() {
    SecretClipboard::instance().clear();
}

QString clipboardText() {
    return QGuiApplication::clipboard()->text();
}

}  // namespace stacknet::ui
