// Orders about the keystore: the same on the engine, on the fake and through the operator socket.

#include <algorithm>
#include <future>
#include <sstream>

#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

constexpr const char* kPassphrase = "a passphrase of the contract";

const api::NodeKeyInfo* keyIn(const api::Snapshot& now, const std::string& publicKey) {
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        if (key.publicKey == publicKey) return &key;
    }
    return nullptr;
}

const api::KeyProtectionInfo* protectionIn(const api::Snapshot& now, const std::string& publicKey) {
    for (const api::KeyProtectionInfo& key : now.keystore->keys) {
        if (key.publicKey == publicKey) return &key;
    }
    return nullptr;
}

/// Sends orders to a node and waits for what its pictures show.
class KeyOrders {
public:
    explicit KeyOrders(api::INode& node) : m_node(node), m_recorder(node) {
        EXPECT_TRUE(sees([](const api::Snapshot& now) {
            return now.engine.state == api::EngineState::Running && !now.keystore->kdf.empty();
        }));
    }
    api::CommandResult run(api::Command command) {
        return m_recorder.resultOf(m_node.submit(std::move(command)));
    }
    std::string codeOf(api::Command command) {
        const api::CommandResult result = run(std::move(command));
        return result.error ? result.error->code : "ok";
    }
    bool sees(const std::function<bool(const api::Snapshot&)>& condition) {
        return m_recorder.waitFor(condition);
    }
    std::string make() {
        const auto made = run(api::CreateNodeKey{"contract key", kPassphrase});
        EXPECT_FALSE(made.error) << made.error->message;
        EXPECT_TRUE(
            sees([&](const api::Snapshot& now) { return keyIn(now, made.subject) != nullptr; }));
        return made.subject;
    }

private:
    api::INode& m_node;
    Recorder m_recorder;
};

TEST_P(NodeContract, KeysWordsAreShownForThePassphraseAndTheCheckIsRemembered) {
    KeyOrders keys(node());
    const std::string key = keys.make();
    EXPECT_EQ(keys.codeOf(api::ShowKeyWords{key, "not this one"}), "keystore.wrong_passphrase");
    const auto shown = keys.run(api::ShowKeyWords{key, kPassphrase});
    ASSERT_FALSE(shown.error) << shown.error->message;
    EXPECT_EQ(shown.subject, key);
    EXPECT_EQ(std::count(shown.secret.begin(), shown.secret.end(), ' '), 23);
    EXPECT_FALSE(keyIn(*node().snapshot(), key)->unlocked) << "showing unlocks nothing";
    ASSERT_EQ(keys.codeOf(api::MarkWordsChecked{key}), "ok");
    EXPECT_TRUE(keys.sees([&](const api::Snapshot& now) {
        const auto* protection = protectionIn(now, key);
        return protection != nullptr && protection->wordsChecked;
    }));
    EXPECT_EQ(keys.codeOf(api::MarkWordsChecked{std::string(64, '0')}), "keystore.unknown_key");
}

TEST_P(NodeContract, KeysAnExportedFileIsVerifiedAndComesBack) {
    KeyOrders keys(node());
    const std::string key = keys.make();
    const auto exported = keys.run(api::ExportNodeKey{key});
    ASSERT_FALSE(exported.error) << exported.error->message;
    EXPECT_TRUE(keys.sees([&](const api::Snapshot& now) {
        const auto* protection = protectionIn(now, key);
        return protection != nullptr && protection->backupMs > 0;
    }));
    const auto verified = keys.run(api::VerifyKeyBackup{exported.secret, kPassphrase, {}});
    ASSERT_FALSE(verified.error) << verified.error->message;
    EXPECT_EQ(verified.subject, key);
    EXPECT_EQ(keys.codeOf(api::VerifyKeyBackup{exported.secret, "not this one", {}}),
              "keystore.wrong_passphrase");
    EXPECT_EQ(keys.codeOf(api::VerifyKeyBackup{"00ff", kPassphrase, {}}), "keystore.corrupt");
    EXPECT_EQ(keys.codeOf(api::ImportNodeKey{exported.secret}), "keystore.exists");

    EXPECT_EQ(keys.codeOf(api::RemoveNodeKey{key, "not this one"}), "keystore.wrong_passphrase");
    ASSERT_EQ(keys.codeOf(api::RemoveNodeKey{key, kPassphrase}), "ok");
    EXPECT_TRUE(keys.sees([&](const api::Snapshot& now) { return keyIn(now, key) == nullptr; }));
    const auto imported = keys.run(api::ImportNodeKey{exported.secret});
    ASSERT_FALSE(imported.error) << imported.error->message;
    EXPECT_EQ(imported.subject, key);
    EXPECT_TRUE(keys.sees([&](const api::Snapshot& now) {
        const auto* back = keyIn(now, key);
        return back != nullptr && back->ours && !back->unlocked;
    }));
    EXPECT_EQ(keys.codeOf(api::ImportNodeKey{"00ff"}), "keystore.corrupt");
}

TEST_P(NodeContract, KeysAPassphraseIsVerifiedWithoutUnlocking) {
    KeyOrders keys(node());
    const std::string key = keys.make();
    EXPECT_EQ(keys.codeOf(api::VerifyKeyBackup{{}, kPassphrase, key}), "ok");
    EXPECT_EQ(keys.codeOf(api::VerifyKeyBackup{{}, "not this one", key}),
              "keystore.wrong_passphrase");
    EXPECT_FALSE(keyIn(*node().snapshot(), key)->unlocked);
}

TEST_P(NodeContract, KeysNameAndPassphraseChangeForTheOldPassphrase) {
    KeyOrders keys(node());
    const std::string key = keys.make();
    EXPECT_EQ(keys.codeOf(api::RenameNodeKey{key, "cellar", "not this one"}),
              "keystore.wrong_passphrase");
    EXPECT_EQ(keys.codeOf(api::RenameNodeKey{key, "", kPassphrase}), "keystore.bad_alias");
    ASSERT_EQ(keys.codeOf(api::RenameNodeKey{key, "cellar", kPassphrase}), "ok");
    EXPECT_TRUE(
        keys.sees([&](const api::Snapshot& now) { return keyIn(now, key)->alias == "cellar"; }));
    EXPECT_EQ(keys.codeOf(api::ChangeKeyPassphrase{key, kPassphrase, "short"}),
              "keystore.bad_passphrase");
    ASSERT_EQ(keys.codeOf(api::ChangeKeyPassphrase{key, kPassphrase, "another passphrase"}), "ok");
    EXPECT_EQ(keys.codeOf(api::UnlockNodeKey{key, kPassphrase}), "keystore.wrong_passphrase");
    EXPECT_EQ(keys.codeOf(api::UnlockNodeKey{key, "another passphrase"}), "ok");
}

TEST_P(NodeContract, KeysRestoreRefusesWhatIsNoKey) {
    KeyOrders keys(node());
    EXPECT_EQ(keys.codeOf(api::RestoreNodeKey{"back", "one two three", kPassphrase}),
              "keystore.mnemonic_length");
    std::string words;
    for (int i = 0; i < 24; ++i) words += "zoo ";
    EXPECT_EQ(keys.codeOf(api::RestoreNodeKey{"back", words, kPassphrase}),
              "keystore.mnemonic_checksum");
    const std::string vector =
        "all hour make first leader extend hole alien behind guard gospel lava path output census "
        "museum junior mass reopen famous sing advance salt reform";
    EXPECT_EQ(keys.codeOf(api::RestoreNodeKey{"back", vector, "short"}), "keystore.bad_passphrase");
    const auto restored = keys.run(api::RestoreNodeKey{"back", vector, kPassphrase});
    ASSERT_FALSE(restored.error) << restored.error->message;
    EXPECT_TRUE(keys.sees([&](const api::Snapshot& now) {
        const auto* key = keyIn(now, restored.subject);
        return key != nullptr && key->ours && !key->unlocked && key->alias == "back";
    }));
    EXPECT_EQ(keys.codeOf(api::RestoreNodeKey{"twice", vector, kPassphrase}), "keystore.exists");
}

TEST_P(NodeContract, KeysAWatchedKeyIsShownAndNothingMore) {
    KeyOrders keys(node());
    const std::string stranger(64, 'a');
    ASSERT_EQ(keys.codeOf(api::WatchNodeKey{stranger, "cousin"}), "ok");
    EXPECT_TRUE(keys.sees([&](const api::Snapshot& now) {
        const auto* key = keyIn(now, stranger);
        return key != nullptr && key->watched && !key->ours && key->alias == "cousin" &&
               !key->registered;
    }));
    EXPECT_EQ(keys.codeOf(api::WatchNodeKey{stranger, "again"}), "keystore.already_watched");
    EXPECT_EQ(keys.codeOf(api::WatchNodeKey{keys.make(), "own"}), "keystore.exists");
    ASSERT_EQ(keys.codeOf(api::UnwatchNodeKey{stranger}), "ok");
    EXPECT_TRUE(
        keys.sees([&](const api::Snapshot& now) { return keyIn(now, stranger) == nullptr; }));
    EXPECT_EQ(keys.codeOf(api::UnwatchNodeKey{stranger}), "keystore.not_watched");
}

TEST_P(NodeContract, KeysThePolicyIsKeptAndLockAllLocksEverything) {
    KeyOrders keys(node());
    const std::string key = keys.make();
    ASSERT_EQ(keys.codeOf(api::UnlockNodeKey{key, kPassphrase}), "ok");
    ASSERT_EQ(keys.codeOf(api::SetUnlockPolicy{45, true}), "ok");
    EXPECT_TRUE(keys.sees([](const api::Snapshot& now) {
        return now.keystore->unlockMinutes == 45 && now.keystore->signWhileLocked;
    }));
    ASSERT_EQ(keys.codeOf(api::LockAllNodeKeys{true}), "ok");
    EXPECT_TRUE(keys.sees([&](const api::Snapshot& now) { return !keyIn(now, key)->unlocked; }));
    ASSERT_EQ(keys.codeOf(api::LockAllNodeKeys{}), "ok");
    EXPECT_TRUE(keys.sees([](const api::Snapshot& now) {
        return std::none_of(now.nodeKeys.begin(), now.nodeKeys.end(),
                            [](const auto& each) { return each.unlocked; });
    }));
}

TEST_P(NodeContract, KeysAKeyThatNeverVotedHasNoProtectionToExport) {
    KeyOrders keys(node());
    EXPECT_EQ(keys.codeOf(api::ExportProtection{keys.make()}), "keystore.no_protection");
    EXPECT_EQ(keys.codeOf(api::ExportProtection{std::string(64, '0')}), "keystore.unknown_key");
}

TEST_P(NodeContract, KeysForSaleArePagedAndNewKeysHaveAPrice) {
    KeyOrders keys(node());
    std::promise<Result<api::HistoryPage>> page;
    api::HistoryQuery query;
    query.table = "keys.market";
    query.sort = "price_micro_usd";
    query.count = true;
    node().page(query, [&](Result<api::HistoryPage> answer) { page.set_value(std::move(answer)); });
    const auto offers = page.get_future().get();
    ASSERT_TRUE(offers.ok()) << offers.error().message;
    EXPECT_EQ(offers->columns, (std::vector<std::string>{
                                   "node_key", "owner", "price_micro_usd", "resale_fee_micro_usd",
                                   "stack", "stack_name", "tokens_allocated", "tokens_left",
                                   "paper_micro_usd", "points", "sales", "standing", "mine"}));
    EXPECT_TRUE(offers->totalKnown);
    const auto quote = [&](const std::string& argument) {
        std::promise<Result<std::string>> answer;
        node().ask({"keys.quote", argument},
                   [&](Result<std::string> text) { answer.set_value(std::move(text)); });
        return answer.get_future().get();
    };
    const auto five = quote(R"({"count":5})");
    ASSERT_TRUE(five.ok()) << five.error().message;
    EXPECT_NE(five->find(R"("format":"stacknet-key-quote/1")"), std::string::npos);
    EXPECT_NE(five->find(R"("count":5)"), std::string::npos);
    EXPECT_EQ(quote(R"({"count":0})").error().code, "api.bad_argument");
}

}  // namespace
}  // namespace stacknet::contract
