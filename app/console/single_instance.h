#pragma once

#include <functional>
#include <memory>

#include <QLockFile>
#include <QString>
#include <QStringList>

namespace stacknet::console {

/// One console a data directory (or operator socket). A second one hands over what it was asked and
/// ends. What a killed console left behind is in nobody's way.
class SingleInstance {
public:
    /// `what` names the data directory or socket; `folder` is where lock and socket lie.
    SingleInstance(const QString& folder, const QString& what);
    ~SingleInstance();

    /// Without waiting and without an application object.
    bool tryFirst();

    enum class Answer {
        First,  ///< the other one has ended meanwhile: we are the first
        Told,   ///< the other one was told and has raised its window
        Deaf,   ///< there is another one, and it does not answer
    };
    /// Tells the first one, for at most `waitMs`. Needs an application object.
    Answer tell(const QStringList& arguments, int waitMs);

    /// Of the first one: `asked` gets the arguments of each later start, on this thread.
    bool listen(std::function<void(const QStringList&)> asked);

    static QString runtimeFolder();
    static constexpr int kMessageBytesMax = 64 * 1'024;

private:
    class Listener;
    bool tellOnce(const QByteArray& message) const;

    QLockFile m_lock;
    QString m_socket;
    std::unique_ptr<Listener> m_listener;
};

}  // namespace stacknet::console
