// stacknetctl answer verify, offline: verdicts, exit codes and JSON.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/process.h"
#include "core/base/rng.h"
#include "core/crypto/ed25519.h"
#include "core/tasks/attribution.h"
#include "core/tasks/task_id.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;

class CtlAnswerTest : public ::testing::Test {
protected:
    CtlAnswerTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-ctl-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    ~CtlAnswerTest() override { std::filesystem::remove_all(m_folder); }
    json::object answer() {
        tasks::Attribution attribution;
        attribution.nodeKey = m_key.publicKey();
        attribution.timeMs = 5;
        Hash256 digest;
        const std::string task = tasks::makeTaskId(m_rng);
        const auto made = tasks::signAttribution(
            attribution, task, digest,
            [this](ByteView message) -> Result<Signature> { return m_key.sign(message); });
        EXPECT_TRUE(made.ok());
        return {{"id", "chatcmpl-" + task},
                {"receipt", toHex(digest)},
                {"fingerprint", made->fingerprint},
                {"attribution", json::parse(made->json)}};
    }
    std::pair<int, std::string> verify(const std::string& content,
                                       std::vector<std::string> more = {"--json"}) {
        EXPECT_TRUE(writeFileAtomically(m_folder / "answer", asBytes(content), 0600).ok());
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        options.arguments = {"answer", "verify", (m_folder / "answer").string()};
        options.arguments.insert(options.arguments.end(), more.begin(), more.end());
        const auto ran = runProcess(std::move(options), "", 30'000, std::size_t{1} << 20);
        EXPECT_TRUE(ran.ok());
        if (!ran.ok()) return {};
        return {ran->exit.code, ran->standardOutput};
    }

    SeededRng m_rng{5};
    crypto::SigningKey m_key = crypto::SigningKey::generate(m_rng);
    std::filesystem::path m_folder;
};

TEST_F(CtlAnswerTest, AGoodAnswerIsGoodAsJsonAndAsEvents) {
    const std::string good = json::serialize(answer());
    const auto [code, out] = verify(good, {"--json", "--key", toHex(m_key.publicKey())});
    EXPECT_EQ(code, 0) << out;
    const auto verdict = json::parse(out);
    EXPECT_EQ(verdict.at("valid"), true);
    EXPECT_TRUE(verdict.at("attribution").at("stack").is_null());
    EXPECT_EQ(verdict.at("attribution").at("node_key"), toHex(m_key.publicKey()).c_str());
    EXPECT_EQ(verify("data: " + good + "\n\ndata: [DONE]\n\n").first, 0);
    const auto [plainCode, plain] = verify(good, {});
    EXPECT_EQ(plainCode, 0);
    EXPECT_NE(plain.find("for no Stack"), std::string::npos) << plain;
}

TEST_F(CtlAnswerTest, AChangedOrForeignOneIsNot) {
    json::object changed = answer();
    changed["attribution"].as_object()["stack"] = "stk_evil";
    const auto [code, out] = verify(json::serialize(changed));
    EXPECT_EQ(code, 1);
    EXPECT_EQ(json::parse(out).at("valid"), false);
    EXPECT_EQ(verify(json::serialize(answer()), {"--key", std::string(64, '1')}).first, 1);
    EXPECT_EQ(verify("no answer").first, 1);
    EXPECT_EQ(verify("{}", {"one word too many"}).first, 2);
}

}  // namespace
}  // namespace stacknet::contract
