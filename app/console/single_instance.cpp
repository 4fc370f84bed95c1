#include "app/console/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace stacknet::console {
namespace {

constexpr int kConnectMs = 300;
constexpr int kAnswerMs = 2'000;
constexpr int kPauseMs = 50;
constexpr auto kAnswer = "ok\n";

QString stem(const QString& folder, const QString& what) {
    const auto digest = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256);
    return folder + QStringLiteral("/stacknet-console-") +
           QString::fromLatin1(digest.toHex().left(16));
}

}  // namespace

SingleInstance::SingleInstance(const QString& folder, const QString& what)
    : m_lock(stem(folder, what) + QStringLiteral(".lock")),
      m_socket(stem(folder, what) + QStringLiteral(".sock")) {
    // Only a lock whose owner is gone is stale; however long a console runs, its lock is not.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::runtimeFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

bool SingleInstance::tryFirst() {
    if (m_lock.tryLock(0)) return true;
    // Without a folder to put a lock into there is nothing to guard either.
    return m_lock.error() != QLockFile::LockFailedError;
}

SingleInstance::Answer SingleInstance::tell(const QStringList& arguments, int waitMs) {
    const QByteArray message =
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n';
    QElapsedTimer waited;
    waited.start();
    do {
        if (tellOnce(message)) return Answer::Told;
        // It may be ending, or not be listening yet.
        if (tryFirst()) return Answer::First;
        QThread::msleep(kPauseMs);
    } while (waited.elapsed() < waitMs);
    return Answer::Deaf;
}

bool SingleInstance::tellOnce(const QByteArray& message) const {
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(kConnectMs)) return false;
    socket.write(message);
    if (!socket.waitForBytesWritten(kAnswerMs)) return false;
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(kAnswerMs)) answer += socket.readAll();
    return answer == kAnswer;
}

bool SingleInstance::listen(std::function<void(const QStringList&)> asked) {
    m_asked = std::move(asked);
    QLocalServer::removeServer(m_socket);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(),
                     [this] { onConnection(); });
    return m_server->listen(m_socket);
}

void SingleInstance::onConnection() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > kMessageBytesMax) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine()) return;
            const auto document = QJsonDocument::fromJson(socket->readLine());
            QStringList arguments;
            for (const auto& value : document.array()) arguments << value.toString();
            socket->write(kAnswer);
            socket->flush();
            if (m_asked) m_asked(arguments);
        };
        QObject::connect(socket, &QLocalSocket::readyRead, socket, read);
        read();
    }
}

}  // namespace stacknet::console
