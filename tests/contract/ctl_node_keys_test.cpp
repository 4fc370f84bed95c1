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
#include "tests/support/test_places.h"

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
        options.program = testing::builtProgram("stacknetctl");
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

TEST_F(CtlNodeKeysTest, MarketAndQuoteAreShownAndJson) {
    const Ran market = node({"market"});
    EXPECT_EQ(market.code, 0) << market.err;
    EXPECT_TRUE(market.says(testing::sampleId(34)));
    EXPECT_TRUE(market.says("$24.000000")) << market.out;
    EXPECT_LT(market.out.find(testing::sampleId(47)), market.out.find(testing::sampleId(21)))
        << "the cheapest first";
    const Ran rows = node({"market", "--limit", "1", "--json"});
    EXPECT_TRUE(rows.says(R"("total":3)")) << rows.out;
    EXPECT_EQ(node({"market", "--sort", "colour"}).code, 1);
    EXPECT_EQ(node({"market", "--limit", "0"}).code, 2);
    const Ran quote = node({"quote", "2"});
    EXPECT_EQ(quote.code, 0) << quote.err;
    EXPECT_TRUE(quote.says("$21.500000") && quote.says("$21.835937") && quote.says("$43.335937"))
        << quote.out;
    EXPECT_TRUE(node({"quote", "2", "--json"}).says(R"("total_micro_usd":43335937)"));
    EXPECT_EQ(node({"quote", "0"}).code, 2);
    EXPECT_EQ(node({"quote", "100001"}).code, 1);
}

TEST_F(CtlNodeKeysTest, ASaleIsConfirmedAndAKeyBought) {
    const std::string buyer(64, 'b');
    const std::string reference(64, 'c');
    m_fake.update([](api::Snapshot& next) {
        next.nodeKeys[3].state = api::NodeKeyState::Listed;
        next.nodeKeys[3].listPriceMicroUsd = 5'000'000;
        next.nodeKeys[1].state = api::NodeKeyState::Listed;
        next.nodeKeys[1].listPriceMicroUsd = 7'000'000;
    });
    EXPECT_EQ(node({"confirm-sale", "garage", buyer, reference}).code, 2) << "--yes is missing";
    EXPECT_EQ(node({"confirm-sale", "garage", "b", reference, "--yes"}).code, 1);
    const Ran confirmed = node({"confirm-sale", "garage", buyer, reference, "--yes"});
    EXPECT_EQ(confirmed.code, 0) << confirmed.err;
    api::BuyNodeKey sale;
    sale.publicKey = testing::sampleId(12);
    sale.priceMicroUsd = 5'000'000;
    sale.paymentReference = reference;
    EXPECT_TRUE(confirmed.says(testing::sampleConfirmation(sale, buyer))) << confirmed.out;

    sale.publicKey = testing::sampleId(2);
    sale.priceMicroUsd = 7'000'000;
    const std::string word = testing::sampleConfirmation(sale, testing::sampleId(13));
    const auto buy = [&](const std::string& price, const std::string& confirmation) {
        return node(
            {"buy", sale.publicKey, price, reference, confirmation, "--payer", "fresh", "--yes"});
    };
    EXPECT_TRUE(buy("6000000", word).says("listed for 7 USD"));
    EXPECT_EQ(buy("7000000", std::string(128, '0')).code, 1);
    const Ran bought = buy("7000000", word);
    EXPECT_EQ(bought.code, 0) << bought.err;
    EXPECT_EQ(m_fake.snapshot()->nodeKeys[1].owner, testing::sampleId(13));
    EXPECT_EQ(buy("7000000", word).code, 1) << "it is ours already";
}

}  // namespace
}  // namespace stacknet::contract
