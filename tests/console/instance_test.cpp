// One console a data directory.

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>
#include <thread>

#include <gtest/gtest.h>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/single_instance.h"

namespace stacknet::console {
namespace {

const QString kWhat = QStringLiteral("data:/srv/node");

class InstanceTest : public ::testing::Test {
protected:
    std::unique_ptr<SingleInstance> make(const QString& what = kWhat) const {
        return std::make_unique<SingleInstance>(m_folder.path(), what);
    }
    QString file(const QString& ending) const {
        const auto found =
            QDir(m_folder.path())
                .entryList({QStringLiteral("*") + ending}, QDir::Files | QDir::System);
        return found.isEmpty() ? QString() : m_folder.filePath(found.constFirst());
    }
    QTemporaryDir m_folder;
};

TEST_F(InstanceTest, TheSecondTellsTheFirstWhatItWasAsked) {
    auto first = make();
    ASSERT_TRUE(first->tryFirst());
    QStringList asked;
    ASSERT_TRUE(first->listen([&](const QStringList& arguments) { asked = arguments; }));
    auto answer = SingleInstance::Answer::Deaf;
    // The other one is another process in life; here its waiting must not hold up the first.
    std::thread second([&] {
        auto other = make();
        EXPECT_FALSE(other->tryFirst());
        answer = other->tell(
            {QStringLiteral("stacknet-console"), QStringLiteral("--page"), QStringLiteral("logs")},
            10'000);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !asked.isEmpty(); }, 10'000));
    second.join();
    EXPECT_EQ(answer, SingleInstance::Answer::Told);
    EXPECT_EQ(asked, QStringList({QStringLiteral("stacknet-console"), QStringLiteral("--page"),
                                  QStringLiteral("logs")}));
}

TEST_F(InstanceTest, AnotherDataDirectoryIsAnotherConsole) {
    auto first = make();
    auto other = make(QStringLiteral("data:/srv/other"));
    EXPECT_TRUE(first->tryFirst());
    EXPECT_TRUE(other->tryFirst());
}

TEST_F(InstanceTest, OneThatDoesNotAnswerIsSaidToBeDeaf) {
    auto first = make();
    ASSERT_TRUE(first->tryFirst());
    auto second = make();
    ASSERT_FALSE(second->tryFirst());
    EXPECT_EQ(second->tell({}, 1), SingleInstance::Answer::Deaf);
}

TEST_F(InstanceTest, WhenTheFirstEndsMeanwhileTheSecondTakesItsPlace) {
    auto first = make();
    ASSERT_TRUE(first->tryFirst());
    auto second = make();
    ASSERT_FALSE(second->tryFirst());
    first.reset();
    EXPECT_EQ(second->tell({}, 10'000), SingleInstance::Answer::First);
}

TEST_F(InstanceTest, WhatAKilledConsoleLeavesBehindIsInNobodysWay) {
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        // Only the lock: the rest of Qt does not survive a fork.
        SingleInstance first(m_folder.path(), kWhat);
        const char locked = first.tryFirst() ? 'y' : 'n';
        if (::write(ready[1], &locked, 1) != 1) ::_exit(1);
        for (;;) ::pause();
    }
    char locked = 0;
    ASSERT_EQ(::read(ready[0], &locked, 1), 1);
    EXPECT_EQ(locked, 'y');
    QFile socket(m_folder.filePath(QFileInfo(file(QStringLiteral(".lock"))).completeBaseName() +
                                   QStringLiteral(".sock")));
    ASSERT_TRUE(socket.open(QIODevice::WriteOnly)) << "something in the socket's place";
    socket.close();
    auto next = make();
    EXPECT_FALSE(next->tryFirst());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_TRUE(next->tryFirst());
    EXPECT_TRUE(next->listen([](const QStringList&) {}));
}

TEST_F(InstanceTest, AStrangerWithTooMuchToSayIsCutOff) {
    auto first = make();
    ASSERT_TRUE(first->tryFirst());
    bool asked = false;
    ASSERT_TRUE(first->listen([&](const QStringList&) { asked = true; }));
    QLocalSocket socket;
    socket.connectToServer(file(QStringLiteral(".sock")));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }, 10'000));
    socket.write(QByteArray(SingleInstance::kMessageBytesMax + 2, 'x'));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 10'000));
    EXPECT_FALSE(asked);
}

TEST_F(InstanceTest, RubbishIsNoArguments) {
    auto first = make();
    ASSERT_TRUE(first->tryFirst());
    int asked = 0;
    QStringList got{QStringLiteral("untouched")};
    ASSERT_TRUE(first->listen([&](const QStringList& arguments) {
        got = arguments;
        ++asked;
    }));
    QLocalSocket socket;
    socket.connectToServer(file(QStringLiteral(".sock")));
    socket.write("{\"not\": [1, 2\n");
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked == 1; }, 10'000));
    EXPECT_TRUE(got.isEmpty()) << "the window is raised, no more";
}

}  // namespace
}  // namespace stacknet::console
