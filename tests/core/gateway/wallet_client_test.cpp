#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/gateway/loopback_login.h"
#include "tests/core/gateway/bridge_fixture.h"
#include "tests/support/test_places.h"

namespace stacknet::gateway {
namespace {

std::filesystem::path clientsFolder() {
    return stacknet::testing::checkout() / "tests/e2e/clients";
}

/// Other people's libraries keep the time themselves, so the server goes by it, too.
template <class Fixture>
class ClientTest : public Fixture {
protected:
    void SetUp() override {
        this->m_clock.advanceMs(SystemClock().wallMs() - this->m_clock.wallMs());
        Fixture::SetUp();
    }
    /// Runs a script of the clients' folder and expects " 0 failed".
    void runScript(const char* script, std::vector<std::string> arguments,
                   std::vector<std::string> environment = {}) {
        auto node = findProgram("node");
        const std::filesystem::path folder = clientsFolder();
        if (!node) GTEST_SKIP() << "node is not installed";
        if (!std::filesystem::exists(folder / "node_modules/ethers/package.json")) {
            GTEST_SKIP() << "the wallets' packages are not installed; run npm ci in " << folder;
        }
        ProcessOptions options;
        options.program = *node;
        options.workingDirectory = folder;
        options.environment = std::move(environment);
        options.environment.push_back("HOME=" + this->m_folder.path().string());
        options.environment.push_back("NODE_NO_WARNINGS=1");
        options.environment.push_back("PATH=/usr/local/bin:/usr/bin:/bin");
        options.pipeStdin = options.pipeStdout = options.pipeStderr = true;
        options.arguments = std::move(arguments);
        options.arguments.insert(options.arguments.begin(), (folder / script).string());
        auto output = runProcess(options, "", 120'000, 1 << 20);
        ASSERT_TRUE(output.ok()) << output.error().message;
        std::cout << output->standardOutput;
        EXPECT_FALSE(output->timedOut);
        EXPECT_EQ(output->exit.code, 0) << output->standardOutput << output->standardError;
        EXPECT_NE(output->standardOutput.find(" 0 failed"), std::string::npos)
            << output->standardOutput << output->standardError;
    }
};

using WalletClientTest = ClientTest<test::LoginTest>;
using BridgeClientTest = ClientTest<test::BridgeTest>;

/// ethers, viem, siwe, tweetnacl and @solana/wallet-standard-util sign in; jose reads our tokens.
TEST_F(WalletClientTest, UnmodifiedWalletLibrariesSignIn) {
    runScript("wallet_login.mjs", {m_gateway->address(), "stacknet-console", "demo-stack"});
}

/// EIP-6963 and Wallet Standard wallets log in through the page, in a real Chromium.
TEST_F(WalletClientTest, WalletsLogInThroughThePageInChromium) {
    const auto chromium = findProgram("chromium");
    if (!chromium) GTEST_SKIP() << "chromium is not installed";
    runScript("browser_login.mjs", {m_gateway->address(), chromium->string()});
}

/// The same wallets on a page of one attempt, which has no cookies and no origin of the node's.
TEST_F(WalletClientTest, WalletsSignInOnTheLoopbackPageInChromium) {
    const auto chromium = findProgram("chromium");
    if (!chromium) GTEST_SKIP() << "chromium is not installed";
    for (const char* wallet : {"Ethers Wallet Ethereum", "Solana Wallet Solana"}) {
        auto attempt = LoopbackLogin::start(*m_login, {}, m_clock, m_rng);
        ASSERT_TRUE(attempt.ok()) << attempt.error().message;
        runScript("loopback_login.mjs",
                  {(*attempt)->url(), chromium->string(), wallet, (*attempt)->phrase()});
        if (IsSkipped()) return;
        EXPECT_EQ((*attempt)->status().state, LoopbackState::Done);
        EXPECT_TRUE((*attempt)->takeCredentials().has_value());
    }
}

/// The bridge over three origins with third-party cookies blocked (B01 to B08).
TEST_F(BridgeClientTest, SitesAreSignedInToOverThreeOriginsInChromium) {
    const auto chromium = findProgram("chromium");
    if (!chromium) GTEST_SKIP() << "chromium is not installed";
    if (!findProgram("openssl")) GTEST_SKIP() << "openssl is not installed";
    runScript("bridge_browser.mjs", {m_gateway->address(), chromium->string()});
}

}  // namespace
}  // namespace stacknet::gateway
