#include "core/engine/local_network.h"

#include <chrono>
#include <fstream>
#include <functional>
#include <sstream>
#include <thread>

#include <gtest/gtest.h>

#include "core/base/clock.h"

namespace stacknet::engine {
namespace {

using State = api::LocalValidatorState;

/// "R", "S", "T" ...; empty when the process is gone. proc(5)
std::string processState(int pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const auto end = text.rfind(')');
    return end == std::string::npos ? "" : text.substr(end + 2, 1);
}

bool until(const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

class LocalNetworkProcessesTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::string name = ::testing::TempDir() + "local-network-XXXXXX";
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
        for (unsigned i = 0; i < 4; ++i)
            std::filesystem::create_directories(localNode(folder, i).root);
        program = folder / "validator";
        // Stands in for a validator: waits, and ends when it is told.
        std::ofstream(program) << "#!/bin/sh\necho $* > $2/arguments\nexec sleep 600\n";
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::string argumentsOf(unsigned index) const {
        std::ifstream file(localNode(folder, index).root / "arguments");
        std::string line;
        std::getline(file, line);
        return line;
    }

    std::filesystem::path folder;
    std::filesystem::path program;
    SystemClock clock;
};

TEST_F(LocalNetworkProcessesTest, AValidatorIsFrozenStoppedAndStartedAsWanted) {
    LocalNetworkProcesses network(folder, 4, program, clock);
    const auto is = [&](unsigned index, State state) {
        return until([&] { return network.states()[index] == state; });
    };
    for (unsigned i = 1; i < 4; ++i) ASSERT_TRUE(is(i, State::Running)) << i;
    EXPECT_EQ(network.states()[0], State::Unknown);
    const int pid = network.processIds()[2];
    ASSERT_TRUE(network.want(2, State::Frozen).ok());
    ASSERT_TRUE(is(2, State::Frozen));
    EXPECT_TRUE(until([&] { return processState(pid) == "T"; }));
    ASSERT_TRUE(network.want(2, State::Running).ok());
    ASSERT_TRUE(is(2, State::Running));
    EXPECT_TRUE(until([&] { return processState(pid) == "S"; }));
    EXPECT_EQ(network.processIds()[2], pid) << "it went on, it was not started anew";

    ASSERT_TRUE(network.want(2, State::Frozen).ok());
    ASSERT_TRUE(is(2, State::Frozen));
    ASSERT_TRUE(network.want(2, State::Stopped).ok());
    ASSERT_TRUE(is(2, State::Stopped));
    EXPECT_EQ(network.processIds()[2], 0);
    EXPECT_TRUE(until([&] { return processState(pid).empty(); }));
    ASSERT_TRUE(network.want(2, State::Running).ok());
    ASSERT_TRUE(is(2, State::Running));
    EXPECT_NE(network.processIds()[2], pid);

    EXPECT_EQ(network.want(0, State::Stopped).error().code, "api.bad_argument");
    EXPECT_EQ(network.want(4, State::Stopped).error().code, "api.bad_argument");
    EXPECT_EQ(network.want(1, State::Starting).error().code, "api.bad_argument");
    EXPECT_EQ(network.states()[1], State::Running);
}

// Whether a validator withholds is said when it is started, so that it is started again.
TEST_F(LocalNetworkProcessesTest, OneThatWithholdsIsStartedAgainWithTheFlag) {
    LocalNetworkProcesses network(folder, 4, program, clock);
    const auto is = [&](unsigned index, State state) {
        return until([&] { return network.states()[index] == state; });
    };
    const std::string plain = "--data-dir " + localNode(folder, 2).root.string();
    ASSERT_TRUE(is(2, State::Running));
    ASSERT_TRUE(until([&] { return argumentsOf(2) == plain; }));
    const int pid = network.processIds()[2];
    const int other = network.processIds()[1];
    ASSERT_TRUE(network.want(2, State::Withholding).ok());
    ASSERT_TRUE(is(2, State::Withholding));
    const int censor = network.processIds()[2];
    EXPECT_NE(censor, pid);
    EXPECT_TRUE(until([&] { return argumentsOf(2) == plain + " --withhold"; }));

    ASSERT_TRUE(network.want(2, State::Frozen).ok());
    ASSERT_TRUE(is(2, State::Frozen));
    ASSERT_TRUE(network.want(2, State::Withholding).ok());
    ASSERT_TRUE(is(2, State::Withholding));
    EXPECT_EQ(network.processIds()[2], censor) << "it goes on as what it is";

    ASSERT_TRUE(network.want(2, State::Running).ok());
    ASSERT_TRUE(is(2, State::Running));
    EXPECT_NE(network.processIds()[2], censor);
    EXPECT_TRUE(until([&] { return argumentsOf(2) == plain; }));
    ASSERT_TRUE(network.want(2, State::Stopped).ok());
    ASSERT_TRUE(is(2, State::Stopped));
    ASSERT_TRUE(network.want(2, State::Withholding).ok());
    ASSERT_TRUE(is(2, State::Withholding));
    EXPECT_EQ(network.processIds()[1], other) << "the others are left alone";
}

TEST_F(LocalNetworkProcessesTest, FrozenOnesEndWithTheNetwork) {
    int pid = 0;
    {
        LocalNetworkProcesses network(folder, 4, program, clock);
        ASSERT_TRUE(until([&] { return network.states()[1] == State::Running; }));
        pid = network.processIds()[1];
        ASSERT_TRUE(network.want(1, State::Frozen).ok());
        ASSERT_TRUE(until([&] { return processState(pid) == "T"; }));
    }
    EXPECT_TRUE(processState(pid).empty());
}

}  // namespace
}  // namespace stacknet::engine
