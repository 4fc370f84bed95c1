#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <mutex>

#include "core/api/operator_server.h"
#include "core/api/remote_node.h"
#include "core/base/log.h"
#include "core/base/rng.h"
#include "tests/support/fake_node.h"
#include "tests/support/sample_snapshot.h"

/// What the contract does not say: the socket itself, and connections that come and go.
namespace stacknet::api {
namespace {

namespace fs = std::filesystem;

bool eventually(const std::function<bool()>& condition) {
    std::mutex mutex;
    std::condition_variable never;
    std::unique_lock lock(mutex);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        never.wait_for(lock, std::chrono::milliseconds(2));
    }
    return true;
}

class Listener final : public INodeListener {
public:
    explicit Listener(INode& node) : m_node(node) { m_node.addListener(this); }
    ~Listener() override { m_node.removeListener(this); }
    void onSnapshot(std::uint64_t version) override {
        const std::scoped_lock lock(m_mutex);
        versions.push_back(version);
    }
    void onCommandFinished(const CommandResult& result) override {
        const std::scoped_lock lock(m_mutex);
        results.push_back(result);
    }
    void onConnection(bool connected, const std::string& reason) override {
        const std::scoped_lock lock(m_mutex);
        connections.emplace_back(connected, reason);
    }
    template <typename Read>
    auto read(Read reader) {
        const std::scoped_lock lock(m_mutex);
        return reader(*this);
    }
    std::vector<std::uint64_t> versions;
    std::vector<CommandResult> results;
    std::vector<std::pair<bool, std::string>> connections;

private:
    INode& m_node;
    std::mutex m_mutex;
};

class OperatorSocketTest : public ::testing::Test {
protected:
    OperatorSocketTest() : fake(testing::runningSnapshot(SystemClock().wallMs())) {
        std::string pattern = (fs::temp_directory_path() / "stacknet-operator-XXXXXX").string();
        folder = mkdtemp(pattern.data());
        path = folder / "run" / "operator.sock";
        options.backoffMinMs = 10;
        options.backoffMaxMs = 50;
    }
    ~OperatorSocketTest() override { fs::remove_all(folder); }
    std::unique_ptr<OperatorServer> serve() {
        auto server = OperatorServer::start(fake, path);
        EXPECT_TRUE(server.ok()) << (server.ok() ? "" : server.error().message);
        return server.ok() ? std::move(server).value() : nullptr;
    }
    std::string codeOfStart(const fs::path& where) {
        auto server = OperatorServer::start(fake, where);
        return server.ok() ? "started" : server.error().code;
    }
    static unsigned modeOf(const fs::path& file) {
        struct stat info {};
        EXPECT_EQ(lstat(file.c_str(), &info), 0) << file;
        return info.st_mode & 0777U;
    }

    testing::FakeNode fake;
    fs::path folder;
    fs::path path;
    RemoteNodeOptions options;
};

TEST_F(OperatorSocketTest, SocketIsPrivateAndGoesAway) {
    auto server = serve();
    EXPECT_EQ(modeOf(path), 0600U);
    EXPECT_EQ(modeOf(path.parent_path()), 0700U);
    server.reset();
    EXPECT_FALSE(fs::exists(path));
}

TEST_F(OperatorSocketTest, SecondServerIsRefusedAndHarmsNothing) {
    auto server = serve();
    EXPECT_EQ(codeOfStart(path), "api.socket_in_use");
    const RemoteNode remote(path, options);
    EXPECT_TRUE(eventually([&] { return remote.connected(); }));
}

TEST_F(OperatorSocketTest, SocketOfADeadProgramIsReplaced) {
    fs::create_directory(path.parent_path());
    const int dead = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof(address.sun_path) - 1);
    ASSERT_EQ(bind(dead, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    close(dead);
    ASSERT_TRUE(fs::exists(path));
    const auto server = serve();
    const RemoteNode remote(path, options);
    EXPECT_TRUE(eventually([&] { return remote.connected(); }));
}

TEST_F(OperatorSocketTest, UnsafePlacesAreRefused) {
    EXPECT_EQ(codeOfStart(folder / std::string(120, 'x')), "api.socket_path_too_long");
    fs::create_directory(path.parent_path());
    chmod(path.parent_path().c_str(), 0777);
    EXPECT_EQ(codeOfStart(path), "api.socket_folder_unsafe");
    chmod(path.parent_path().c_str(), 0700);
    std::ofstream(path) << "precious";
    EXPECT_EQ(codeOfStart(path), "api.socket_failed");
    EXPECT_TRUE(fs::is_regular_file(path));
}

TEST_F(OperatorSocketTest, RemoteShowsTheWholePicture) {
    const auto server = serve();
    RemoteNode remote(path, options);
    ASSERT_TRUE(eventually([&] { return remote.connected(); }));
    Snapshot shown = *remote.snapshot();
    EXPECT_EQ(shown, *fake.snapshot());
    fake.flood(2'000);
    ASSERT_TRUE(fake.waitIdle());
    EXPECT_TRUE(eventually([&] { return *remote.snapshot() == *fake.snapshot(); }));
}

TEST_F(OperatorSocketTest, BurstsAreCoalesced) {
    const auto server = serve();
    RemoteNode remote(path, options);
    Listener listener(remote);
    ASSERT_TRUE(eventually([&] { return remote.connected(); }));
    fake.flood(2'000);
    ASSERT_TRUE(fake.waitIdle());
    ASSERT_TRUE(eventually([&] { return *remote.snapshot() == *fake.snapshot(); }));
    EXPECT_LT(listener.read([](const Listener& seen) { return seen.versions.size(); }), 500U);
}

TEST_F(OperatorSocketTest, CommandsWithoutAConnectionFailAndMayBeRetried) {
    RemoteNode remote(path, options);
    Listener listener(remote);
    EXPECT_EQ(remote.snapshot()->version, 0U);
    EXPECT_EQ(remote.snapshot()->engine.state, EngineState::Starting);
    EXPECT_NE(remote.snapshot()->engine.step.find(path.string()), std::string::npos);
    const RequestId request = remote.submit(RevokeApiKey{"x"});
    ASSERT_TRUE(eventually([&] {
        return listener.read([](const Listener& seen) { return seen.results.size() == 1; });
    }));
    const CommandResult result =
        listener.read([](const Listener& seen) { return seen.results[0]; });
    EXPECT_EQ(result.request, request);
    ASSERT_TRUE(result.error.has_value());
    EXPECT_EQ(result.error->code, "api.not_connected");
    EXPECT_TRUE(result.error->retryable);
    ASSERT_TRUE(eventually([&] {
        return listener.read([](const Listener& seen) { return !seen.connections.empty(); });
    }));
    const auto connection = listener.read([](const Listener& seen) { return seen.connections[0]; });
    EXPECT_FALSE(connection.first);
    EXPECT_NE(connection.second.find(path.string()), std::string::npos);
}

TEST_F(OperatorSocketTest, ListenerThatComesLateHearsThatNobodyIsConnectedAndWhy) {
    RemoteNode remote(path, options);
    Listener first(remote);
    ASSERT_TRUE(eventually([&] {
        return first.read([](const Listener& seen) { return !seen.connections.empty(); });
    }));
    // The reason stays the same from here on, so nothing but being added tells of it again.
    Listener late(remote);
    ASSERT_TRUE(eventually(
        [&] { return late.read([](const Listener& seen) { return !seen.connections.empty(); }); }));
    EXPECT_EQ(late.read([](const Listener& seen) { return seen.connections[0]; }),
              first.read([](const Listener& seen) { return seen.connections[0]; }));
}

TEST_F(OperatorSocketTest, ReconnectsToANewEngineAndVersionsStillGrow) {
    auto server = serve();
    RemoteNode remote(path, options);
    Listener listener(remote);
    fake.flood(50);
    ASSERT_TRUE(fake.waitIdle());
    ASSERT_TRUE(eventually([&] { return *remote.snapshot() == *fake.snapshot(); }));
    const std::uint64_t before = remote.snapshot()->version;
    server.reset();
    ASSERT_TRUE(eventually([&] { return !remote.connected(); }));
    EXPECT_EQ(remote.snapshot()->version, before);

    testing::FakeNode second(testing::emptySnapshot(SystemClock().wallMs()));
    auto other = OperatorServer::start(second, path);
    ASSERT_TRUE(other.ok()) << other.error().message;
    ASSERT_TRUE(eventually([&] { return remote.connected(); }));
    EXPECT_GT(remote.snapshot()->version, before);
    EXPECT_TRUE(remote.snapshot()->tasks.empty());
    const std::uint64_t joined = remote.snapshot()->version;
    second.flood(3);
    EXPECT_TRUE(eventually([&] { return remote.snapshot()->version > joined; }));
    // Listeners are told on a thread of their own, after the picture is there to be read.
    EXPECT_TRUE(eventually([&] {
        return listener.read([](const Listener& seen) {
            return seen.connections.size() >= 3 && seen.connections.front().first &&
                   seen.connections.back().first;
        });
    }));
}

TEST_F(OperatorSocketTest, CommandCutOffByTheEndOfTheServerSaysSo) {
    auto server = serve();
    RemoteNode remote(path, options);
    Listener listener(remote);
    ASSERT_TRUE(eventually([&] { return remote.connected(); }));
    fake.holdCommands();
    remote.submit(CreateApiKey{"x", {}, 1});
    ASSERT_TRUE(eventually([&] { return fake.received().size() == 1; }));
    const auto begin = std::chrono::steady_clock::now();
    server.reset();
    // It does not wait for the call under way, which may take 30 s.
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
    ASSERT_TRUE(eventually([&] {
        return listener.read([](const Listener& seen) { return seen.results.size() == 1; });
    }));
    const CommandResult result =
        listener.read([](const Listener& seen) { return seen.results[0]; });
    ASSERT_TRUE(result.error.has_value());
    EXPECT_EQ(result.error->code, "api.connection_lost");
    EXPECT_FALSE(result.error->retryable);
    fake.releaseCommands();
    EXPECT_TRUE(fake.waitIdle());
}

TEST_F(OperatorSocketTest, EndOfTheRemoteAnswersWhatIsOwed) {
    const auto server = serve();
    bool answered = false;
    {
        RemoteNode remote(path, options);
        ASSERT_TRUE(eventually([&] { return remote.connected(); }));
        remote.receipt(testing::sampleId(1), [&](Result<std::string>) { answered = true; });
    }
    EXPECT_TRUE(answered);
}

TEST_F(OperatorSocketTest, LastPictureArrivesBeforeTheServerEnds) {
    auto server = serve();
    RemoteNode remote(path, options);
    ASSERT_TRUE(eventually([&] { return remote.connected(); }));
    fake.update([](Snapshot& next) { next.engine.state = EngineState::Stopped; });
    server.reset();
    EXPECT_TRUE(
        eventually([&] { return remote.snapshot()->engine.state == EngineState::Stopped; }));
}

TEST_F(OperatorSocketTest, GarbageOnTheSocketDoesNotDisturbOthers) {
    const auto server = serve();
    RemoteNode remote(path, options);
    ASSERT_TRUE(eventually([&] { return remote.connected(); }));
    SeededRng rng(5);
    for (int i = 0; i < 20; ++i) {
        const int raw = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.c_str(), sizeof(address.sun_path) - 1);
        ASSERT_EQ(connect(raw, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
        std::array<std::uint8_t, 256> noise{};
        rng.fill(noise);
        EXPECT_GT(send(raw, noise.data(), noise.size(), MSG_NOSIGNAL), 0);
        close(raw);
    }
    fake.flood(1);
    EXPECT_TRUE(eventually([&] { return *remote.snapshot() == *fake.snapshot(); }));
}

TEST_F(OperatorSocketTest, OtherUsersAreShutOutEvenWhenTheFileLetsThemIn) {
    if (geteuid() != 0) GTEST_SKIP() << "Only root can become another user for this test.";
    const auto server = serve();
    for (const fs::path& opened : {folder, path.parent_path()}) chmod(opened.c_str(), 0755);
    chmod(path.c_str(), 0666);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof(address.sun_path) - 1);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {  // system calls only: the other threads are not here
        if (setuid(65534) != 0) _exit(2);
        const int raw = socket(AF_UNIX, SOCK_STREAM, 0);
        if (connect(raw, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) _exit(3);
        char byte = 0;
        // gRPC would greet with its settings; a closed socket reads as the end.
        _exit(read(raw, &byte, 1) <= 0 ? 0 : 4);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(OperatorSocketTest, SecretsStayOutOfTheLog) {
    std::mutex mutex;
    std::string text;
    log::setMinimumLevel(log::Level::Debug);
    const auto sink = log::addSink([&](const log::Line& line) {
        const std::scoped_lock lock(mutex);
        text += log::format(line) + "\n";
    });
    {
        const auto server = serve();
        RemoteNode remote(path, options);
        Listener listener(remote);
        ASSERT_TRUE(eventually([&] { return remote.connected(); }));
        remote.submit(CreateNodeKey{"alias", "very secret passphrase"});
        remote.submit(CreateApiKey{"x", {}, 1});
        ASSERT_TRUE(eventually([&] {
            return listener.read([](const Listener& seen) { return seen.results.size() == 2; });
        }));
        const auto results = listener.read([](const Listener& seen) { return seen.results; });
        const std::scoped_lock lock(mutex);
        EXPECT_NE(text.find("operator_listening"), std::string::npos);
        EXPECT_EQ(text.find("very secret"), std::string::npos);
        for (const CommandResult& result : results) {
            if (!result.secret.empty()) {
                EXPECT_EQ(text.find(result.secret), std::string::npos);
            }
        }
    }
    log::removeSink(sink);
    log::setMinimumLevel(log::Level::Info);
}

}  // namespace
}  // namespace stacknet::api
