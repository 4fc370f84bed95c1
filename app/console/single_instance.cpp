#include "app/console/single_instance.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <list>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QThread>

#include "core/api/operator_socket.h"

namespace stacknet::console {
namespace {

constexpr std::size_t kGuestsMax = 16;
constexpr int kAnswerMs = 2'000;
constexpr int kPauseMs = 50;
constexpr std::string_view kAnswer = "ok\n";

QString stem(const QString& folder, const QString& what) {
    const auto digest = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256);
    return folder + QStringLiteral("/stacknet-console-") +
           QString::fromLatin1(digest.toHex().left(16));
}

/// Whether the descriptor can be read from or written to within the time.
bool waitFor(int descriptor, short what, const QElapsedTimer& since) {
    const qint64 left = kAnswerMs - since.elapsed();
    if (left <= 0) return false;
    pollfd entry{descriptor, what, 0};
    return ::poll(&entry, 1, static_cast<int>(left)) == 1;
}

/// Appends what is there. False: the other end is gone.
bool readSome(int descriptor, QByteArray& text) {
    char bytes[4'096];
    const ssize_t got = ::recv(descriptor, bytes, sizeof(bytes), 0);
    if (got > 0) text.append(bytes, got);
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR));
}

bool sendAll(int descriptor, const QByteArray& text, const QElapsedTimer& since) {
    qsizetype sent = 0;
    while (sent < text.size()) {
        const ssize_t wrote = ::send(descriptor, text.constData() + sent,
                                     static_cast<std::size_t>(text.size() - sent), MSG_NOSIGNAL);
        if (wrote > 0) sent += wrote;
        if (wrote < 0 && errno != EAGAIN && errno != EINTR) return false;
        if (wrote < 0 && !waitFor(descriptor, POLLOUT, since)) return false;
    }
    return true;
}

QStringList argumentsOf(const QByteArray& line) {
    QStringList arguments;
    for (const auto& value : QJsonDocument::fromJson(line).array()) arguments << value.toString();
    return arguments;
}

}  // namespace

/// The socket and who has connected to it. Qt's own (QLocalServer) would do as well, but with it
/// come a dozen libraries that each start of the console has to load (docs/performance.md).
class SingleInstance::Listener {
public:
    Listener(api::OperatorSocket socket, std::function<void(const QStringList&)> asked)
        : m_socket(std::move(socket)),
          m_asked(std::move(asked)),
          m_waiting(m_socket.descriptor(), QSocketNotifier::Read) {
        QObject::connect(&m_waiting, &QSocketNotifier::activated, &m_waiting,
                         [this] { welcome(); });
    }

private:
    struct Guest {
        explicit Guest(int accepted)
            : descriptor(accepted), ready(accepted, QSocketNotifier::Read) {}
        api::Descriptor descriptor;
        QSocketNotifier ready;  ///< ends before what it watches
        QByteArray text;
        bool gone = false;
    };

    void welcome() {
        const int accepted =
            ::accept4(m_socket.descriptor(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (accepted < 0) return;
        if (!api::peerIsTrusted(accepted, false)) {
            ::close(accepted);
            return;
        }
        if (m_guests.size() == kGuestsMax) m_guests.pop_front();
        Guest& guest = m_guests.emplace_back(accepted);
        QObject::connect(&guest.ready, &QSocketNotifier::activated, &guest.ready,
                         [this, &guest] { hear(guest); });
    }

    void hear(Guest& guest) {
        const bool there = readSome(guest.descriptor.get(), guest.text);
        const auto end = guest.text.indexOf('\n');
        if (end >= 0 && end <= kMessageBytesMax) {
            const QStringList arguments = argumentsOf(guest.text.left(end));
            // Three bytes fit into any socket's buffer; who is gone does not need them.
            ::send(guest.descriptor.get(), kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL);
            part(guest);
            if (m_asked) m_asked(arguments);
            return;
        }
        if (!there || end >= 0 || guest.text.size() > kMessageBytesMax) part(guest);
    }

    /// Not at once: its notifier is what calls.
    void part(Guest& guest) {
        guest.ready.setEnabled(false);
        guest.gone = true;
        QMetaObject::invokeMethod(
            &m_waiting, [this] { m_guests.remove_if([](const Guest& each) { return each.gone; }); },
            Qt::QueuedConnection);
    }

    api::OperatorSocket m_socket;
    std::function<void(const QStringList&)> m_asked;
    QSocketNotifier m_waiting;
    std::list<Guest> m_guests;
};

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
    const auto socket = api::connectOperatorSocket(m_socket.toStdString());
    if (!socket.ok()) return false;
    QElapsedTimer since;
    since.start();
    if (!sendAll(socket->get(), message, since)) return false;
    QByteArray answer;
    while (!answer.endsWith('\n') && waitFor(socket->get(), POLLIN, since))
        if (!readSome(socket->get(), answer)) break;
    return std::string_view(answer.constData(), static_cast<std::size_t>(answer.size())) == kAnswer;
}

bool SingleInstance::listen(std::function<void(const QStringList&)> asked) {
    m_listener.reset();
    // Whoever holds the lock owns what lies beside it.
    QFile::remove(m_socket);
    auto socket = api::OperatorSocket::listen(m_socket.toStdString());
    if (!socket.ok()) return false;
    m_listener = std::make_unique<Listener>(std::move(socket).value(), std::move(asked));
    return true;
}

}  // namespace stacknet::console
