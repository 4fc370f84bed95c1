// Real clients, unmodified, and an active relay between them and the gateway.

#include <cstdlib>
#include <filesystem>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/process.h"
#include "tests/core/gateway/sealed_fixture.h"
#include "tests/support/test_places.h"

namespace stacknet::gateway {
namespace {

using stacknet::testing::checkout;

constexpr std::string_view kNotReady =
    "node or the package ehbp is not installed; run npm ci in tests/e2e/clients";

class E2eeClientTest : public test::SealedTest {
protected:
    // The clients judge the keys by the time of the machine.
    E2eeClientTest() { m_clock.advanceMs(SystemClock().wallMs() - m_clock.wallMs()); }
    static bool ready() {
        return findProgram("node") &&
               std::filesystem::exists(checkout() /
                                       "tests/e2e/clients/node_modules/ehbp/package.json");
    }
    /// Plays the held streams: a held request that says "tick" makes the stream before it go on by
    /// one event, so that no two of them are in one flush by chance.
    void play(const std::atomic<bool>& over) {
        constexpr int kEvents = 12;
        std::shared_ptr<test::HeldChat> stream;
        int said = 0;
        while (!over.load()) {
            const auto held = m_tasks.takeHeld(100);
            if (!held) continue;
            held->sink->onStart("held", "hold");
            const bool isTick =
                held->task.requestJson.exposeText().find("\"tick\"") != std::string_view::npos;
            if (!isTick) {
                stream = held;
                said = 0;
            }
            if (stream && said++ < kEvents) {
                stream->sink->onDelta(test::contentDelta("word "));
            } else if (stream) {
                std::exchange(stream, nullptr)->sink->onFinished("stop", {1, kEvents}, "");
            }
            if (isTick) held->sink->onFinished("stop", {1, 1}, "");
        }
    }
    /// Runs a script to its "0 failed".
    void run(const std::string& script, std::vector<std::string> arguments) {
        const auto node = findProgram("node");
        const std::filesystem::path folder = checkout() / "tests/e2e/clients";
        ProcessOptions options;
        options.program = *node;
        options.workingDirectory = folder;
        options.environment = {"HOME=" + m_folder.path().string(), "NODE_NO_WARNINGS=1"};
        options.pipeStdin = options.pipeStdout = options.pipeStderr = true;
        options.arguments = {(checkout() / script).string()};
        options.arguments.insert(options.arguments.end(), arguments.begin(), arguments.end());
        auto output = runProcess(options, "", 240'000, 1 << 20);
        ASSERT_TRUE(output.ok()) << output.error().message;
        EXPECT_FALSE(output->timedOut);
        EXPECT_EQ(output->exit.code, 0) << output->standardOutput << output->standardError;
        EXPECT_NE(output->standardOutput.find(" 0 failed"), std::string::npos)
            << output->standardOutput << output->standardError;
    }
};

/// E35: openai + ehbp, and openai over our own profile.
TEST_F(E2eeClientTest, E35_UnmodifiedPackagesAreContent) {
    if (!ready()) GTEST_SKIP() << kNotReady;
    // Two streams are held, one for each client, until the client leaves.
    int cancelled = 0;
    std::atomic<bool> over{false};
    std::thread holder([&] {
        for (int count = 0; count < 2; ++count) {
            std::shared_ptr<test::HeldChat> held;
            while (held == nullptr && !over.load()) held = m_tasks.takeHeld(100);
            if (!held) return;
            held->sink->onStart("held", "hold");
            held->sink->onDelta(test::contentDelta("first"));
            cancelled += held->handle->waitCancelled(60'000) ? 1 : 0;
            held->sink->onFailed(makeError("tasks.cancelled", "Cancelled."));
        }
    });
    run("tests/e2e/clients/e2ee_smoke.mjs",
        {m_gateway->address(), m_key, toHex(m_node.publicKey()), "--scopeless",
         makeKey({"models:read"}), "--single", makeKey({}, {0, 0, 1}), "--fake"});
    over.store(true);
    holder.join();
    EXPECT_EQ(cancelled, 2);
}

/// What an active relay may do: what stock clients accept from a relay, ours refuses.
TEST_F(E2eeClientTest, RelayTable) {
    if (!ready()) GTEST_SKIP() << kNotReady;
    std::atomic<bool> over{false};
    std::thread player([&] { play(over); });
    run("tests/e2e/clients/relay_table.mjs",
        {m_gateway->address(), m_key, toHex(m_node.publicKey())});
    over.store(true);
    player.join();
}

/// The JavaScript client against the vectors of the profile.
TEST_F(E2eeClientTest, VectorsInJavaScript) {
    if (!findProgram("node")) GTEST_SKIP() << "node is not installed";
    const std::filesystem::path file = stacknet::testing::testdata() / "vectors/snx/snx1.json";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "no " << file;
    run("tests/clients/snx1_test.mjs", {file.string()});
}

}  // namespace
}  // namespace stacknet::gateway
