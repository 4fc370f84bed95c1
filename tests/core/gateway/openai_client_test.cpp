#include <cstdlib>
#include <filesystem>

#include "core/base/file.h"
#include "core/base/process.h"
#include "tests/core/gateway/tls_fixture.h"
#include "tests/support/test_places.h"

namespace stacknet::gateway {
namespace {

std::filesystem::path clientsFolder() {
    return stacknet::testing::checkout() / "tests/e2e/clients";
}

/// Runs openai_smoke.mjs against the fixture's gateway.
template <class Fixture>
class OpenAiClient : public Fixture {
protected:
    std::string makePoorKey() {
        auth::NewApiKey wanted;
        wanted.name = "poor";
        wanted.monthlyTokens = 500'000;
        auto issued = this->m_keys->create(wanted);
        EXPECT_TRUE(issued.ok());
        return std::string(issued->key.exposeText());
    }
    void runPackage(std::vector<std::string> environment = {}) {
        auto node = findProgram("node");
        const std::filesystem::path folder = clientsFolder();
        if (!node) GTEST_SKIP() << "node is not installed";
        if (!std::filesystem::exists(folder / "node_modules/openai/package.json")) {
            GTEST_SKIP() << "the openai package is not installed; run npm ci in " << folder;
        }
        ProcessOptions options;
        options.program = *node;
        options.workingDirectory = folder;
        options.environment = std::move(environment);
        options.environment.push_back("HOME=" + this->m_folder.path().string());
        options.environment.push_back("NODE_NO_WARNINGS=1");
        options.pipeStdin = options.pipeStdout = options.pipeStderr = true;
        options.arguments = {(folder / "openai_smoke.mjs").string(),
                             this->m_gateway->address(),
                             this->m_key,
                             "--scopeless",
                             this->makeKey({"models:read"}),
                             "--limited",
                             this->makeKey({}, {1, 0, 0}),
                             "--fake",
                             "--test",
                             this->makeKey({}, {0, 0, 0}, auth::KeyEnvironment::Test),
                             "--poor",
                             makePoorKey()};
        bool cancelled = false;
        std::thread holder([&] {
            auto held = this->m_tasks.takeHeld(60'000);
            if (!held) return;
            held->sink->onStart("held", "hold");
            held->sink->onDelta(test::contentDelta("first"));
            cancelled = held->handle->waitCancelled(10'000);
            held->sink->onFailed(makeError("tasks.cancelled", "Cancelled."));
        });
        auto output = runProcess(options, "", 90'000, 1 << 20);
        holder.join();
        ASSERT_TRUE(output.ok()) << output.error().message;
        EXPECT_FALSE(output->timedOut);
        EXPECT_EQ(output->exit.code, 0) << output->standardOutput << output->standardError;
        EXPECT_NE(output->standardOutput.find(" 0 failed"), std::string::npos)
            << output->standardOutput << output->standardError;
        EXPECT_TRUE(cancelled);
    }
};

using OpenAiClientTest = OpenAiClient<test::GatewayTest>;
using OpenAiTlsClientTest = OpenAiClient<test::TlsTest>;

/// H08, H09: the unmodified openai package takes our answers and errors for what they are.
TEST_F(OpenAiClientTest, TheUnmodifiedPackageIsContent) {
    runPackage();
}

/// The same over https, with the certificate's issuer named as its users name it.
TEST_F(OpenAiTlsClientTest, TheUnmodifiedPackageIsContentOverHttps) {
    test::writeTestFile(m_folder / "root.pem", m_authority.root());
    runPackage({"NODE_EXTRA_CA_CERTS=" + (m_folder / "root.pem").string()});
}

}  // namespace
}  // namespace stacknet::gateway
