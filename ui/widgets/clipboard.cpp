#include "ui/widgets/clipboard.h"

#include <QByteArray>
#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace stacknet::ui {
namespace {

QByteArray digestOf(const QString& text) {
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

}  // namespace

void copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

void copySecret(const QString& secret) {
    auto* data = new QMimeData;
    data->setText(secret);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    // The timer knows the digest only, so that no copy of the secret waits in memory.
    QTimer::singleShot(kSecretClipboardMs, qGuiApp, [digest = digestOf(secret)] {
        if (digestOf(clipboardText()) == digest) QGuiApplication::clipboard()->clear();
    });
}

QString clipboardText() {
    return QGuiApplication::clipboard()->text();
}

}  // namespace stacknet::ui
