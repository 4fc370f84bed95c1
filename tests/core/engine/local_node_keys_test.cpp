#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <future>
#include <map>
#include <mutex>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "core/keystore/slashing_protection.h"
#include "core/tasks/retention.h"

namespace stacknet::engine {
namespace {

/// A clock whose boot time, and only that, jumps when it is told to: unlock sessions run by it.
class JumpingClock final : public Clock {
public:
    std::int64_t wallMs() const override { return m_clock.wallMs(); }
    std::int64_t monotonicMs() const override { return m_clock.monotonicMs(); }
    std::int64_t bootMs() const override { return m_clock.bootMs() + m_jumpMs; }
    void jumpMs(std::int64_t ms) { m_jumpMs += ms; }

private:
    SystemClock m_clock;
    std::atomic<std::int64_t> m_jumpMs = 0;
};

class WatchedNode final : private api::INodeListener {
public:
    WatchedNode(const std::filesystem::path& data, Clock& clock, Rng& rng) {
        LocalNodeOptions options;
        options.dataDirectory = data;
        options.http = "127.0.0.1:0";
        m_node = std::make_unique<LocalNode>(std::move(options), clock, rng);
        m_node->addListener(this);
    }
    ~WatchedNode() override { m_node->removeListener(this); }

    bool sees(const std::function<bool(const api::Snapshot&)>& condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(120),
                                  [&] { return condition(*m_node->snapshot()); });
    }
    api::CommandResult run(api::Command command) {
        const api::RequestId request = m_node->submit(std::move(command));
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, std::chrono::seconds(120),
                                       [&] { return m_results.contains(request); }));
        return m_results[request];
    }
    std::string codeOf(api::Command command) {
        const auto result = run(std::move(command));
        return result.error ? result.error->code : "ok";
    }
    std::shared_ptr<const api::Snapshot> now() const { return m_node->snapshot(); }
    std::vector<api::LogLine> linesOf(const std::string& correlation) {
        std::promise<std::vector<api::LogLine>> told;
        m_node->logs(0, 1'000, [&](Result<std::vector<api::LogLine>> lines) {
            told.set_value(lines.ok() ? std::move(lines).value() : std::vector<api::LogLine>{});
        });
        auto lines = told.get_future().get();
        std::erase_if(lines, [&](const auto& line) { return line.correlation != correlation; });
        return lines;
    }

private:
    void onSnapshot(std::uint64_t) override {
        std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    }
    void onCommandFinished(const api::CommandResult& result) override {
        std::lock_guard lock(m_mutex);
        m_results[result.request] = result;
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<api::RequestId, api::CommandResult> m_results;
    std::unique_ptr<LocalNode> m_node;
};

class LocalNodeKeysTest : public testing::Test {
protected:
    LocalNodeKeysTest() {
        char folder[] = "/tmp/stacknet-node-keys-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        const auto made = makeLocalNetwork(m_folder, 4, "keys", m_clock, m_rng);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().message);
    }
    ~LocalNodeKeysTest() override {
        m_nodes.clear();
        std::filesystem::remove_all(m_folder);
    }
    NodePaths paths(unsigned index) const { return localNode(m_folder, index); }
    WatchedNode& start(unsigned index) {
        m_nodes[index] = std::make_unique<WatchedNode>(paths(index).root, m_clock, m_rng);
        return *m_nodes[index];
    }
    std::string keyOf(unsigned index) const { return toHex(loadConfig(paths(index))->nodeKey); }
    std::string passphraseOf(unsigned index) const {
        return std::string(asText(*readFile(paths(index).passphrase(), 4'096)));
    }
    static const api::KeyProtectionInfo& protection(const api::Snapshot& now,
                                                    const std::string& key) {
        static const api::KeyProtectionInfo none;
        for (const auto& each : now.keystore->keys) {
            if (each.publicKey == key) return each;
        }
        return none;
    }
    static bool unlocked(const api::Snapshot& now, const std::string& key) {
        return std::any_of(now.nodeKeys.begin(), now.nodeKeys.end(), [&](const auto& each) {
            return each.publicKey == key && each.unlocked;
        });
    }
    static bool signs(const api::Snapshot& now) {
        return now.consensus.signing.state == api::SigningState::Signing;
    }

    JumpingClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    std::map<unsigned, std::unique_ptr<WatchedNode>> m_nodes;
};

TEST_F(LocalNodeKeysTest, LinesOfARefusedUnlockCarryItsIdFromTheThreadThatTriedIt) {
    WatchedNode& node = start(0);
    ASSERT_TRUE(
        node.sees([](const auto& now) { return now.engine.state == api::EngineState::Running; }));
    const auto made = node.run(api::CreateNodeKey{"second", "a long enough passphrase"});
    ASSERT_FALSE(made.error.has_value()) << made.error->message;
    ASSERT_FALSE(node.run(api::LockNodeKey{made.subject}).error.has_value());
    const auto refused = node.run(api::UnlockNodeKey{made.subject, "the wrong one"});
    ASSERT_TRUE(refused.error.has_value());
    ASSERT_FALSE(refused.error->correlation.empty());
    std::vector<std::string> events;
    for (const auto& line : node.linesOf(refused.error->correlation)) events.push_back(line.event);
    EXPECT_EQ(events, (std::vector<std::string>{"wrong_passphrase", "command_failed"}));
}

TEST_F(LocalNodeKeysTest, ProtectionIsExportedImportedAndHoldsTheKeyBack) {
    for (unsigned i = 0; i < 4; ++i) start(i);
    WatchedNode& node = *m_nodes[0];
    const std::string own = keyOf(0);
    ASSERT_TRUE(node.sees([&](const auto& now) {
        return now.chain.height >= 3 && protection(now, own).signedAnything;
    }));

    // While it is unlocked the file may be behind at once, and says so.
    const auto live = node.run(api::ExportProtection{own});
    ASSERT_FALSE(live.error) << live.error->message;
    const auto liveFile = keystore::ProtectionFile::fromJson(live.secret);
    ASSERT_TRUE(liveFile.ok()) << liveFile.error().message;
    EXPECT_TRUE(liveFile->record.sittingOut);
    EXPECT_TRUE(
        node.sees([&](const auto& now) { return protection(now, own).protectionBackupMs > 0; }));
    EXPECT_EQ(node.codeOf(api::ImportProtection{live.secret}), "keystore.unlocked");

    ASSERT_EQ(node.codeOf(api::LockNodeKey{own}), "ok");
    const auto taken = node.run(api::ExportProtection{own});
    ASSERT_FALSE(taken.error) << taken.error->message;
    auto file = *keystore::ProtectionFile::fromJson(taken.secret);
    EXPECT_FALSE(file.record.sittingOut);
    EXPECT_EQ(file.record.nodeKey, loadConfig(paths(0))->nodeKey);
    EXPECT_GE(file.record.firstSafeView(), liveFile->record.firstSafeView());

    // A file that knows of a vote far ahead: nothing below is ever signed here, while the other
    // three go on and this node follows them. Each term that is left skips hundreds of views.
    const consensus::View ahead = node.now()->chain.view + 1'000'000;
    file.record.marks.push_back(
        {consensus::VoteKind::Notarize, file.record.lastEpoch(), ahead, std::nullopt});
    ASSERT_EQ(node.codeOf(api::ImportProtection{file.toJson()}), "ok");
    ASSERT_EQ(node.codeOf(api::UnlockNodeKey{own, passphraseOf(0)}), "ok");
    EXPECT_TRUE(node.sees([&](const auto& now) {
        return now.consensus.signing.state == api::SigningState::SittingOut &&
               now.consensus.signing.untilView > ahead;
    }));
    const consensus::View before = protection(*node.now(), own).highestView;
    const std::uint64_t height = node.now()->chain.height;
    ASSERT_TRUE(node.sees([&](const auto& now) { return now.chain.height >= height + 2; }));
    ASSERT_LT(node.now()->chain.view, ahead);
    EXPECT_EQ(protection(*node.now(), own).highestView, before);
    EXPECT_EQ(node.codeOf(api::LockNodeKey{own}), "ok");
    // The earlier file lowers nothing.
    EXPECT_EQ(node.codeOf(api::ImportProtection{taken.secret}), "ok");
    EXPECT_EQ(node.codeOf(api::UnlockNodeKey{own, passphraseOf(0)}), "ok");
    EXPECT_TRUE(node.sees([&](const auto& now) {
        return now.consensus.signing.state == api::SigningState::SittingOut &&
               now.consensus.signing.untilView > ahead;
    }));
    EXPECT_EQ(node.codeOf(api::LockNodeKey{own}), "ok");
    file.record.chainId.data[0] ^= 1;
    EXPECT_EQ(node.codeOf(api::ImportProtection{file.toJson()}), "consensus.vote_export_foreign");
    EXPECT_EQ(node.codeOf(api::ImportProtection{"{}"}), "consensus.bad_vote_export");
}

TEST_F(LocalNodeKeysTest, AKeyThatIsSeenElsewhereIsNotImported) {
    for (unsigned i = 0; i < 3; ++i) start(i);
    WatchedNode& node = *m_nodes[0];
    ASSERT_TRUE(node.sees([](const auto& now) { return now.chain.height >= 3; }));
    const std::string other = keyOf(1);
    const auto file = readFile(paths(1).keys() / (other + ".snkey"), 4'096);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(node.codeOf(api::ImportNodeKey{toHex(*file)}), "keystore.active_elsewhere");
    // The words of a key that votes are refused the same way.
    const auto words = m_nodes[1]->run(api::ShowKeyWords{other, passphraseOf(1)});
    ASSERT_FALSE(words.error) << words.error->message;
    EXPECT_EQ(node.codeOf(api::RestoreNodeKey{"copy", words.secret, "a passphrase"}),
              "keystore.active_elsewhere");
    // The fourth machine never ran: its key may come.
    const std::string idle = keyOf(3);
    const auto idleFile = readFile(paths(3).keys() / (idle + ".snkey"), 4'096);
    ASSERT_TRUE(idleFile.ok());
    EXPECT_EQ(node.codeOf(api::ImportNodeKey{toHex(*idleFile)}), "ok");
}

TEST_F(LocalNodeKeysTest, AnUnlockEndsByTimeAndTheNodesOwnSignsOn) {
    for (unsigned i = 0; i < 3; ++i) start(i);
    WatchedNode& node = *m_nodes[0];
    const std::string own = keyOf(0);
    ASSERT_TRUE(node.sees([](const auto& now) { return now.chain.height >= 2 && signs(now); }));
    const auto made = node.run(api::CreateNodeKey{"second", "correct horse battery"});
    ASSERT_FALSE(made.error) << made.error->message;
    ASSERT_EQ(node.codeOf(api::SetUnlockPolicy{10, true}), "ok");
    ASSERT_EQ(node.codeOf(api::UnlockNodeKey{made.subject, "correct horse battery"}), "ok");
    EXPECT_TRUE(node.sees([&](const auto& now) {
        const std::int64_t until = protection(now, made.subject).unlockedUntilMs;
        return until > now.asOfMs + 8 * 60'000 && until < now.asOfMs + 11 * 60'000;
    }));
    EXPECT_EQ(protection(*node.now(), own).unlockedUntilMs, 0);
    m_clock.jumpMs(9 * 60'000);
    EXPECT_TRUE(unlocked(*node.now(), made.subject));
    m_clock.jumpMs(2 * 60'000);
    EXPECT_TRUE(node.sees([&](const auto& now) { return !unlocked(now, made.subject); }));
    EXPECT_TRUE(unlocked(*node.now(), own));

    // Without the exception the node's own key locks as well, and signing stops.
    ASSERT_EQ(node.codeOf(api::SetUnlockPolicy{10, false}), "ok");
    m_clock.jumpMs(11 * 60'000);
    EXPECT_TRUE(node.sees([&](const auto& now) {
        return !unlocked(now, own) && now.consensus.signing.state == api::SigningState::Locked;
    }));
    EXPECT_EQ(node.codeOf(api::SetUnlockPolicy{10'081, true}), "api.bad_argument");
}

TEST_F(LocalNodeKeysTest, NotesOutliveTheProgramAndTheDataDirectoryIsNamed) {
    {
        WatchedNode& node = start(0);
        ASSERT_TRUE(node.sees(
            [](const auto& now) { return now.engine.state == api::EngineState::Running; }));
        ASSERT_EQ(node.codeOf(api::WatchNodeKey{keyOf(2), "cousin"}), "ok");
        ASSERT_EQ(node.codeOf(api::SetUnlockPolicy{45, false}), "ok");
        ASSERT_EQ(node.codeOf(api::MarkWordsChecked{keyOf(0)}), "ok");
        EXPECT_TRUE(node.sees([&](const auto& now) {
            return std::any_of(now.nodeKeys.begin(), now.nodeKeys.end(), [&](const auto& key) {
                return key.publicKey == keyOf(2) && key.watched && key.alias == "cousin" &&
                       key.registered && key.tokensBonded > 0;
            });
        }));
        EXPECT_EQ(node.codeOf(api::RemoveNodeKey{keyOf(0), passphraseOf(0)}), "keystore.in_use");
    }
    m_nodes.clear();
    WatchedNode& again = start(0);
    EXPECT_TRUE(again.sees([&](const auto& now) {
        return now.engine.state == api::EngineState::Running && now.keystore->unlockMinutes == 45 &&
               !now.keystore->signWhileLocked && protection(now, keyOf(0)).wordsChecked;
    }));
    const auto unnamed = tasks::unnamedStores(paths(0).root);
    ASSERT_TRUE(unnamed.ok()) << unnamed.error().message;
    EXPECT_TRUE(unnamed->empty()) << unnamed->front();
}

}  // namespace
}  // namespace stacknet::engine
