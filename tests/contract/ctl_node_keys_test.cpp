// stacknetctl keys node ... of the keystore, against a scripted node.

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "core/api/operator_server.h"
#include "core/base/file.h"
#include "core/base/process.h"
#include "tests/support/fake_node.h"
#include "tests/support/fake_parts.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

struct Ran {
    int code = -1;
    std::string out;
    std::string err;
    bool says(const std::string& text) const { return (out + err).find(text) != std::string::npos; }
};

class CtlNodeKeysTest : public ::testing::Test {
protected:
    CtlNodeKeysTest() : m_fake(testing::runningSnapshot(SystemClock().wallMs())) {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-ctl-keys-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        auto server = api::OperatorServer::start(m_fake, m_folder / "operator.sock");
        EXPECT_TRUE(server.ok()) << (server.ok() ? "" : server.error().message);
        if (server.ok()) m_server = std::move(server).value();
        write("right", "passphrase\n");
        write("wrong", "not this one\n");
        write("next", "another passphrase\n");
        write("words", std::string(testing::kSampleWords) + "\n");
    }
    ~CtlNodeKeysTest() override {
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }
    void write(const char* name, const std::string& text) {
        ASSERT_TRUE(writeFileAtomically(m_folder / name, asBytes(text)).ok());
    }
    std::string path(const char* name) const { return (m_folder / name).string(); }
    Ran node(std::vector<std::string> words) {
        ProcessOptions options;
        options.program = STACKNETCTL;
        options.arguments = {"--socket", path("operator.sock"), "keys", "node"};
        options.arguments.insert(options.arguments.end(), words.begin(), words.end());
        const auto ran = runProcess(std::move(options), "", 60'000, std::size_t{1} << 20);
        EXPECT_TRUE(ran.ok()) << (ran.ok() ? "" : ran.error().message);
        if (!ran.ok()) return {};
        return {ran->exit.code, ran->standardOutput, ran->standardError};
    }

    testing::FakeNode m_fake;
    std::filesystem::path m_folder;
    std::unique_ptr<api::OperatorServer> m_server;
};

TEST_F(CtlNodeKeysTest, WordsAreShownAndMakeTheKeyAgain) {
    const Ran refused = node({"words", "garage", "--passphrase-file", path("wrong")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.says("does not open"));
    const Ran shown = node({"words", "garage", "--passphrase-file", path("right")});
    EXPECT_EQ(shown.code, 0) << shown.err;
    EXPECT_TRUE(shown.says(std::string(testing::kSampleWords)));
    const Ran restored = node(
        {"restore", "attic", "--words-file", path("words"), "--passphrase-file", path("next")});
    EXPECT_EQ(restored.code, 0) << restored.err;
    const auto& keys = m_fake.snapshot()->nodeKeys;
    EXPECT_TRUE(std::any_of(keys.begin(), keys.end(),
                            [](const auto& key) { return key.alias == "attic" && key.ours; }));
    EXPECT_EQ(node({"restore", "attic", "--passphrase-file", path("next")}).code, 2)
        << "--words-file is missing";
}

TEST_F(CtlNodeKeysTest, ExportVerifyRemoveAndImport) {
    const Ran exported = node({"export", "garage", "--out", path("garage.snkey")});
    EXPECT_EQ(exported.code, 0) << exported.err;
    struct stat status {};
    ASSERT_EQ(::stat(path("garage.snkey").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(node({"export", "garage"}).code, 2) << "--out is missing";
    const Ran good = node({"verify", path("garage.snkey"), "--passphrase-file", path("right")});
    EXPECT_EQ(good.code, 0) << good.err;
    EXPECT_TRUE(good.says(testing::sampleId(12)));
    EXPECT_EQ(node({"verify", path("garage.snkey"), "--passphrase-file", path("wrong")}).code, 1);

    EXPECT_EQ(node({"remove", "garage", "--passphrase-file", path("right")}).code, 2)
        << "nothing brings it back: --yes is missing";
    EXPECT_EQ(node({"remove", "garage", "--passphrase-file", path("right"), "--yes"}).code, 0);
    EXPECT_EQ(m_fake.snapshot()->nodeKeys.size(), 4U);
    EXPECT_EQ(node({"import", path("garage.snkey")}).code, 0);
    EXPECT_EQ(m_fake.snapshot()->nodeKeys.size(), 5U);
    EXPECT_EQ(node({"import", path("garage.snkey")}).code, 1) << "it is here already";
}

TEST_F(CtlNodeKeysTest, NamePassphrasePolicyAndLock) {
    EXPECT_EQ(node({"rename", "garage", "cellar", "--passphrase-file", path("right")}).code, 0);
    EXPECT_EQ(m_fake.snapshot()->nodeKeys[3].alias, "cellar");
    EXPECT_EQ(node({"passphrase", "cellar", "--passphrase-file", path("right"),
                    "--new-passphrase-file", path("next")})
                  .code,
              0);
    EXPECT_EQ(node({"words", "cellar", "--passphrase-file", path("right")}).code, 1);
    EXPECT_EQ(node({"policy", "45"}).code, 0);
    EXPECT_EQ(m_fake.snapshot()->keystore->unlockMinutes, 45U);
    EXPECT_TRUE(m_fake.snapshot()->keystore->signWhileLocked);
    EXPECT_EQ(node({"policy", "10", "own-too"}).code, 0);
    EXPECT_FALSE(m_fake.snapshot()->keystore->signWhileLocked);
    EXPECT_EQ(node({"policy", "10081"}).code, 2);
    EXPECT_EQ(node({"policy", "x"}).code, 2);
    EXPECT_EQ(node({"lock-all"}).code, 0);
    const auto& keys = m_fake.snapshot()->nodeKeys;
    EXPECT_TRUE(
        std::none_of(keys.begin(), keys.end(), [](const auto& key) { return key.unlocked; }));
}

TEST_F(CtlNodeKeysTest, ProtectionGoesToAFileAndBack) {
    EXPECT_EQ(node({"protection", "export", "garage", "--out", path("none.json")}).code, 1)
        << "this node does not vote with it";
    EXPECT_EQ(node({"protection", "export", "node 1", "--out", path("one.json")}).code, 0);
    EXPECT_EQ(node({"protection", "import", path("one.json")}).code, 1) << "the key is unlocked";
    EXPECT_EQ(node({"lock", "node 1"}).code, 0);
    EXPECT_EQ(node({"protection", "import", path("one.json")}).code, 0);
    EXPECT_EQ(node({"protection", "move", "node 1"}).code, 2);
}

TEST_F(CtlNodeKeysTest, WatchAndUnwatch) {
    const std::string stranger(64, 'b');
    EXPECT_EQ(node({"watch", stranger, "cousin"}).code, 0);
    EXPECT_EQ(node({"watch", stranger, "cousin"}).code, 1);
    EXPECT_EQ(node({"unwatch", "cousin"}).code, 0);
    EXPECT_EQ(node({"unwatch", stranger}).code, 1);
}

}  // namespace
}  // namespace stacknet::contract
