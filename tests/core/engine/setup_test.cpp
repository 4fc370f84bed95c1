// What happens before an engine runs, on real files: folders, invites, keys, and the nodes that
// come of it.

#include "core/engine/setup.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "core/engine/setup_parts.h"
#include "core/keystore/keystore.h"
#include "core/keystore/keystore_notes.h"
#include "core/keystore/mnemonic.h"
#include "core/network/invite.h"
#include "tests/contract/recorder.h"
#include "tests/core/engine/alert_scripted_server.h"

namespace stacknet::engine {
namespace {

constexpr auto kPassphrase = "correct horse battery staple";

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(text);
}

class SetupTest : public ::testing::Test {
protected:
    SetupTest() {
        char folder[] = "/tmp/stacknet-setup-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        SetupOptions options;
        options.progressFile = m_folder / "state" / "setup.json";
        options.cost = crypto::ScryptCost{14, 8, 1};
        options.attachMs = 20'000;
        m_setup = makeSetup(std::move(options), m_clock, m_rng);
    }
    ~SetupTest() override {
        m_setup.reset();
        std::filesystem::remove_all(m_folder);
    }

    /// Calls and waits for the answer.
    template <typename T, typename Call>
    Result<T> ask(Call call) {
        std::promise<Result<T>> promise;
        call([&](Result<T> result) { promise.set_value(std::move(result)); });
        return promise.get_future().get();
    }
    Result<api::FolderInfo> inspect(const std::filesystem::path& folder) {
        return ask<api::FolderInfo>(
            [&](auto done) { m_setup->inspectFolder(folder.string(), done); });
    }
    Result<SecretBytes> newWords() {
        return ask<SecretBytes>([&](auto done) { m_setup->newWords(done); });
    }
    Result<std::string> seal(const std::filesystem::path& folder, const SecretBytes& words,
                             std::string_view passphrase = kPassphrase) {
        return ask<std::string>([&](auto done) {
            m_setup->sealKey(folder.string(), "garage", words.clone(), secret(passphrase), done);
        });
    }
    Result<api::FolderHolds> make(const api::NodePlan& plan,
                                  std::string_view passphrase = kPassphrase) {
        return ask<api::FolderHolds>(
            [&](auto done) { m_setup->makeNode(plan, secret(passphrase), done); });
    }
    void touch(const std::filesystem::path& file) {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << "x";
    }
    /// An invite of a network that is made for it; `change` may spoil it before it is signed.
    std::filesystem::path invite(const std::function<void(network::Invite&)>& change = {}) {
        const auto folder = m_folder / "network";
        EXPECT_TRUE(makeLocalNetwork(folder, 4, "Garage net", m_clock, m_rng).ok());
        const NodePaths paths = localNode(folder, 0);
        const auto config = loadConfig(paths);
        const auto genesis = loadGenesis(paths.genesis());
        const auto passphrase = readFile(paths.passphrase(), 4'096);
        auto keys = keystore::Keystore::open(paths.keys(), m_clock, m_rng);
        const auto signer =
            (*keys)->unlock(config->nodeKey, SecretBytes::copyOf(ByteView(*passphrase)));
        network::Invite made;
        made.chainId = genesis->chainId();
        made.networkName = genesis->networkName;
        made.genesisJson = genesis->toJson();
        made.peers.push_back({config->nodeKey, config->listen});
        if (change) change(made);
        const auto text = network::createInvite(
            made, config->nodeKey, [&](ByteView message) { return signer->sign(message); });
        EXPECT_TRUE(text.ok());
        EXPECT_TRUE(writeFileAtomically(m_folder / "invite.json", asBytes(*text)).ok());
        return m_folder / "invite.json";
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    std::unique_ptr<api::ISetup> m_setup;
};

TEST_F(SetupTest, AFolderIsJudgedByWhatIsInIt) {
    const auto empty = inspect(m_folder / "a" / "b");
    ASSERT_TRUE(empty.ok());
    EXPECT_EQ(empty->holds, api::FolderHolds::Nothing);
    EXPECT_TRUE(empty->writable);
    EXPECT_GT(empty->freeBytes, 0U);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "a")) << "looking makes nothing";
    EXPECT_EQ(inspect("relative").error().code, "setup.bad_folder");
    EXPECT_EQ(inspect("").error().code, "setup.bad_folder");
    touch(m_folder / "file");
    EXPECT_EQ(inspect(m_folder / "file" / "below").error().code, "setup.bad_folder");
    touch(m_folder / "photos" / "cat.jpg");
    EXPECT_EQ(inspect(m_folder / "photos")->holds, api::FolderHolds::OtherFiles);
    touch(m_folder / "begun" / "setup" / "x.snkey");
    EXPECT_EQ(inspect(m_folder / "begun")->holds, api::FolderHolds::Setup);
    touch(m_folder / "node" / "node.json");
    EXPECT_EQ(inspect(m_folder / "node")->holds, api::FolderHolds::Node);
    touch(m_folder / "net" / "genesis.json");
    EXPECT_EQ(inspect(m_folder / "net")->holds, api::FolderHolds::Setup) << "no node belongs to it";
    touch(m_folder / "net" / "node0" / "node.json");
    EXPECT_EQ(inspect(m_folder / "net")->holds, api::FolderHolds::LocalNetwork);
    touch(m_folder / "torn" / "node.json.x1Y2z3");
    EXPECT_EQ(inspect(m_folder / "torn")->holds, api::FolderHolds::Setup);
    touch(m_folder / "other" / "node.json.bak");
    EXPECT_EQ(inspect(m_folder / "other")->holds, api::FolderHolds::OtherFiles);
}

TEST_F(SetupTest, ProgressComesBackAsItWasSavedAndIsPrivate) {
    EXPECT_EQ(m_setup->loadProgress().error().code, "setup.no_progress");
    api::SetupProgress progress;
    progress.step = 6;
    progress.choice = api::SetupChoice::Join;
    progress.folder = "/srv/node";
    progress.portable = true;
    progress.inviteFile = "/tmp/\"quoted\".json";
    progress.socket = "/run/x.sock";
    progress.listen = "0.0.0.0:8481";
    progress.alias = "garage \xC3\xA9";
    progress.nodeKey = std::string(64, 'a');
    progress.autoLockMinutes = 0;
    progress.alerts = {
        false,
        "/bin/tell",
        "https://hook.example",
        {"me@example.org", "node@example.org", "smtp.example.org", 465, "tls", "me"}};
    progress.checkedKey = std::string(64, 'b');
    m_setup->saveProgress(progress);
    // Answered after what was posted before it.
    ASSERT_TRUE(inspect(m_folder).ok());
    const auto loaded = m_setup->loadProgress();
    ASSERT_TRUE(loaded.ok()) << loaded.error().message;
    EXPECT_EQ(*loaded, progress);
    struct stat state {};
    ASSERT_EQ(::stat((m_folder / "state" / "setup.json").c_str(), &state), 0);
    EXPECT_EQ(state.st_mode & 0777, 0600U);
    m_setup->forgetProgress();
    ASSERT_TRUE(inspect(m_folder).ok());
    EXPECT_EQ(m_setup->loadProgress().error().code, "setup.no_progress");
}

TEST_F(SetupTest, BrokenProgressIsNone) {
    const std::string good = setup::toJson(api::SetupProgress{});
    ASSERT_TRUE(setup::progressFromJson(good).ok());
    for (std::size_t cut = 0; cut < good.size(); ++cut) {
        EXPECT_FALSE(setup::progressFromJson(good.substr(0, cut)).ok()) << cut;
    }
    const auto broken = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        text.replace(at, from.size(), to);
        const auto read = setup::progressFromJson(text);
        ASSERT_FALSE(read.ok()) << text;
        EXPECT_EQ(read.error().code, "setup.no_progress");
    };
    broken("\"step\":1", "\"step\":0");
    broken("\"step\":1", "\"step\":8");
    broken("\"port\":0", "\"port\":65536");
    broken("\"security\":\"\"", "\"security\":7");
    broken("\"step\":1", "\"step\":\"1\"");
    broken("new_node", "old_node");
    broken("\"version\":1", "\"version\":2");
    broken("\"node_key\":\"\"", "\"node_key\":\"../../etc\"");
    broken("\"checked_key\":\"\"", "\"checked_key\":\"yes\"");
    broken("\"portable\":false", "\"portable\":null");
    broken("\"desktop\":true", "\"desktop\":1");
    broken("\"auto_lock_minutes\":5", "\"auto_lock_minutes\":-5");
    EXPECT_FALSE(setup::progressFromJson(std::string(setup::kProgressBytesMax + 1, ' ')).ok());
}

TEST_F(SetupTest, ProgressOfAnOlderProgramHasNoMail) {
    std::string text = setup::toJson(api::SetupProgress{});
    const std::size_t at = text.find(",\"smtp\":{");
    ASSERT_NE(at, std::string::npos) << text;
    const auto read = setup::progressFromJson(text.erase(at, text.find('}', at) + 1 - at));
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(read->alerts, api::AlertWishes{});
}

TEST_F(SetupTest, ProgressOfAnOlderProgramHasNoCheckedWords) {
    std::string text = setup::toJson(api::SetupProgress{});
    const std::string field = ",\"checked_key\":\"\"";
    const std::size_t at = text.find(field);
    ASSERT_NE(at, std::string::npos) << text;
    const auto read = setup::progressFromJson(text.erase(at, field.size()));
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(read->checkedKey, "");
}

TEST_F(SetupTest, WordsThatWereCheckedAreNotedForTheNode) {
    const auto checked = [&](const std::string& name, const std::string& inviteFile, bool words) {
        const auto folder = m_folder / name;
        const auto key = seal(folder, *newWords());
        EXPECT_TRUE(key.ok());
        api::NodePlan plan{folder.string(), "garage", *key, inviteFile, "", {}};
        plan.wordsChecked = words;
        const auto made = make(plan);
        EXPECT_TRUE(made.ok()) << made.error().message;
        const NodePaths paths = inviteFile.empty() ? localNode(folder, 0) : NodePaths{folder};
        const auto notes = keystore::KeystoreNotes::load(paths.keyNotes());
        EXPECT_TRUE(notes.ok()) << notes.error().message;
        EXPECT_EQ(notes->policy, keystore::KeystoreNotes{}.policy) << "nothing else is settled";
        const auto found = notes->keys.find(*fixedFromHex<PublicKey>(*key));
        return found != notes->keys.end() && found->second.wordsVerifiedMs > 0;
    };
    EXPECT_TRUE(checked("alone", "", true));
    EXPECT_FALSE(checked("unchecked", "", false));
    EXPECT_TRUE(checked("joined", invite().string(), true));
}

TEST_F(SetupTest, ATestReachesTheProgramAsAlertsOfANodeWill) {
    const auto test = [&](api::AlertTest one) {
        return ask<bool>(
            [&](auto done) { m_setup->testAlert(std::move(one), SecretBytes(), done); });
    };
    const auto hook = m_folder / "hook";
    const auto out = m_folder / "out";
    std::ofstream(hook) << "#!/bin/sh\nprintf '%s %s' \"$STACKNET_ALERT_KIND\" "
                           "\"$STACKNET_ALERT_NODE\" > "
                        << out.string() << "\n";
    std::filesystem::permissions(hook, std::filesystem::perms::owner_all);
    const auto sent = test({"command", hook.string(), "garage"});
    ASSERT_TRUE(sent.ok()) << sent.error().message;
    const auto said = readFile(out, 4'096);
    ASSERT_TRUE(said.ok());
    EXPECT_EQ(asText(*said), "test garage");
    EXPECT_EQ(test({"command", (m_folder / "none").string(), ""}).error().code,
              "alerts.bad_program");
    EXPECT_EQ(test({"command", "hook", ""}).error().code, "api.bad_argument");
    EXPECT_EQ(test({"webhook", "ftp://hook.example", ""}).error().code, "api.bad_argument");
    EXPECT_EQ(test({"smtp", "me@example.org", ""}).error().code, "api.bad_argument");
    EXPECT_EQ(test({"pigeon", "/bin/true", ""}).error().code, "api.bad_argument");
}

TEST_F(SetupTest, ATestMailIsSentThroughTheServerWithThePassword) {
    std::vector<std::string> heard;
    ScriptedServer server([&](ScriptedServer::Line& line) {
        const auto answer = [&](const char* text) {
            heard.push_back(line.read());
            line.write(text);
        };
        line.write("220 here\r\n");
        answer("250 AUTH PLAIN\r\n");
        answer("235 in\r\n");
        answer("250 ok\r\n");
        answer("250 ok\r\n");
        answer("354 go\r\n");
        while (line.read() != ".") {
        }
        line.write("250 taken\r\n");
        answer("221 bye\r\n");
    });
    const api::AlertTest test{
        "smtp",
        "",
        "garage",
        {"me@example.org", "node@example.org", "localhost", server.port(), "plain", "me"}};
    const auto sent = ask<bool>(
        [&](auto done) { m_setup->testAlert(test, secret("pass word"), std::move(done)); });
    server.join();
    ASSERT_TRUE(sent.ok()) << sent.error().message;
    ASSERT_GE(heard.size(), 5U);
    EXPECT_EQ(heard[1], "AUTH PLAIN " + toBase64(asBytes(std::string("\0me\0pass word", 13))));
    EXPECT_EQ(heard[3], "RCPT TO:<me@example.org>");
}

TEST_F(SetupTest, AnUnfinishedTestEndsWithTheSetup) {
    const auto hook = m_folder / "hook";
    const auto begun = m_folder / "begun";
    ASSERT_EQ(::mkfifo(begun.c_str(), 0600), 0);
    std::ofstream(hook) << "#!/bin/sh\necho > " << begun.string() << "\nexec sleep 600\n";
    std::filesystem::permissions(hook, std::filesystem::perms::owner_all);
    std::atomic<bool> answered{false};
    m_setup->testAlert({"command", hook.string(), "garage"}, SecretBytes(),
                       [&](const Result<bool>&) { answered = true; });
    std::string line;
    std::ifstream fifo(begun);  // opened once the program has
    std::getline(fifo, line);
    m_setup.reset();
    EXPECT_FALSE(answered) << "nothing is answered once the destructor has begun";
}

TEST_F(SetupTest, WordsStandForOneKey) {
    ASSERT_EQ(m_setup->wordList().size(), 2'048U);
    EXPECT_TRUE(std::is_sorted(m_setup->wordList().begin(), m_setup->wordList().end()));
    const auto first = newWords();
    const auto second = newWords();
    ASSERT_TRUE(first.ok());
    EXPECT_NE(first->exposeText(), second->exposeText());
    EXPECT_EQ(std::count(first->exposeText().begin(), first->exposeText().end(), ' '), 23);
    const auto check = [&](SecretBytes words) {
        return ask<std::string>([&](auto done) { m_setup->checkWords(std::move(words), done); });
    };
    const auto key = check(first->clone());
    ASSERT_TRUE(key.ok());
    EXPECT_EQ(key->size(), 64U);
    EXPECT_EQ(*check(first->clone()), *key);
    EXPECT_EQ(check(secret("abandon abandon")).error().code, "keystore.mnemonic_length");
}

TEST_F(SetupTest, TheKdfIsMeasured) {
    const auto ms = ask<std::uint32_t>([&](auto done) { m_setup->measureKdf(done); });
    ASSERT_TRUE(ms.ok());
    EXPECT_GT(*ms, 0U);
}

TEST_F(SetupTest, AKeyIsSealedUnderItsPassphraseAndReplacesAnEarlierOne) {
    const auto folder = m_folder / "node";
    const auto words = newWords();
    EXPECT_EQ(seal(folder, *words, "short").error().code, "keystore.bad_passphrase");
    EXPECT_EQ(seal(folder, secret("no words")).error().code, "keystore.mnemonic_length");
    EXPECT_FALSE(std::filesystem::exists(folder)) << "nothing is made of what is refused";
    const auto first = seal(folder, *words);
    ASSERT_TRUE(first.ok()) << first.error().message;
    const auto file = readFile(setup::sealedKeyFile(folder, *first), 4'096);
    ASSERT_TRUE(file.ok());
    EXPECT_TRUE(
        keystore::openKeyFile(*file, keystore::KeyKind::Node, secret(kPassphrase).view()).ok());
    const auto second = seal(folder, *newWords());
    ASSERT_TRUE(second.ok());
    EXPECT_FALSE(std::filesystem::exists(setup::sealedKeyFile(folder, *first)));
    const auto has = [&](const std::string& key) {
        return *ask<bool>([&](auto done) { m_setup->hasSealedKey(folder.string(), key, done); });
    };
    EXPECT_TRUE(has(*second));
    EXPECT_FALSE(has(*first));
    EXPECT_FALSE(has(""));
    touch(m_folder / "photos" / "cat.jpg");
    EXPECT_EQ(seal(m_folder / "photos", *words).error().code, "setup.folder_taken");
}

TEST_F(SetupTest, ANewNodeOnItsOwnNetworkRunsAndSignsWithTheKeyOfTheWords) {
    const auto folder = m_folder / "node";
    const auto key = seal(folder, *newWords());
    ASSERT_TRUE(key.ok());
    api::NodePlan plan{folder.string(), "garage", *key, "", "", {}};
    EXPECT_EQ(make(plan, "another passphrase").error().code, "keystore.wrong_passphrase");
    EXPECT_EQ(folderHolds(folder), api::FolderHolds::Setup) << "a wrong one costs nothing";
    api::NodePlan other = plan;
    other.nodeKey = std::string(64, 'a');
    EXPECT_EQ(make(other).error().code, "setup.no_key");
    const auto made = make(plan);
    ASSERT_TRUE(made.ok()) << made.error().message;
    EXPECT_EQ(*made, api::FolderHolds::LocalNetwork);
    EXPECT_EQ(folderHolds(folder), api::FolderHolds::LocalNetwork);
    EXPECT_FALSE(std::filesystem::exists(folder / "setup")) << "one copy of the key is enough";
    const NodePaths own = localNode(folder, 0);
    EXPECT_FALSE(std::filesystem::exists(own.passphrase())) << "only the operator knows it";
    EXPECT_TRUE(std::filesystem::exists(localNode(folder, 1).passphrase()));
    EXPECT_EQ(toHex(loadConfig(own)->nodeKey), *key);
    EXPECT_EQ(make(plan).error().code, "setup.folder_taken");

    LocalNodeOptions options;
    options.dataDirectory = own.root;
    options.http = "127.0.0.1:0";
    options.passphrase = secret(kPassphrase);
    LocalNode node(std::move(options), m_clock, m_rng);
    contract::Recorder recorder(node);
    EXPECT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return now.consensus.signing.state == api::SigningState::Signing;
    })) << node.snapshot()->engine.errorMessage;
}

// Between the genesis and the configuration the folder of a node that joins looks much like that of
// a local network.
class CutOffSetup : public SetupTest {
protected:
    /// What a set-up leaves that was cut off before its last file, and its plan.
    api::NodePlan cutOff(const std::string& name, const std::string& inviteFile) {
        const auto folder = m_folder / name;
        const auto key = seal(folder, *newWords());
        EXPECT_TRUE(key.ok());
        const api::NodePlan plan{folder.string(), "garage", *key, inviteFile, "", {}};
        std::filesystem::copy(folder / "setup", m_folder / (name + ".setup"));
        EXPECT_TRUE(make(plan).ok());
        std::filesystem::remove(folder / (inviteFile.empty() ? "genesis.json" : "node.json"));
        std::filesystem::copy(m_folder / (name + ".setup"), folder / "setup");
        return plan;
    }
    bool has(const api::NodePlan& plan, const char* name) {
        return std::filesystem::exists(std::filesystem::path(plan.folder) / name);
    }
};

TEST_F(CutOffSetup, OfANodeThatJoinsIsResumed) {
    const api::NodePlan plan = cutOff("node", invite().string());
    ASSERT_TRUE(has(plan, "genesis.json"));
    EXPECT_EQ(folderHolds(plan.folder), api::FolderHolds::Setup);
    const auto made = make(plan);
    ASSERT_TRUE(made.ok()) << made.error().message;
    EXPECT_EQ(*made, api::FolderHolds::Node);
    EXPECT_EQ(folderHolds(plan.folder), api::FolderHolds::Node);
    EXPECT_EQ(toHex(loadConfig(NodePaths{plan.folder})->nodeKey), plan.nodeKey);
    EXPECT_TRUE(has(plan, "alert_wishes.json"));
    EXPECT_FALSE(has(plan, "setup"));
}

TEST_F(CutOffSetup, GivesWayToAnotherChoice) {
    api::NodePlan plan = cutOff("node", invite().string());
    plan.inviteFile.clear();
    const auto alone = make(plan);
    ASSERT_TRUE(alone.ok()) << alone.error().message;
    EXPECT_EQ(folderHolds(plan.folder), api::FolderHolds::LocalNetwork);
    EXPECT_EQ(toHex(loadConfig(localNode(plan.folder, 0))->nodeKey), plan.nodeKey);

    plan = cutOff("network-of-its-own", "");
    EXPECT_EQ(folderHolds(plan.folder), api::FolderHolds::Setup);
    plan.inviteFile = (m_folder / "invite.json").string();
    const auto joined = make(plan);
    ASSERT_TRUE(joined.ok()) << joined.error().message;
    EXPECT_EQ(folderHolds(plan.folder), api::FolderHolds::Node);
    EXPECT_FALSE(has(plan, "node0")) << "nodes that were never complete";

    // Only looking around makes its network at the engine's start.
    plan = cutOff("looked-around", (m_folder / "invite.json").string());
    const auto looked = makeLocalNetwork(plan.folder, 4, "Local network", m_clock, m_rng);
    ASSERT_TRUE(looked.ok()) << looked.error().message;
    EXPECT_EQ(folderHolds(plan.folder), api::FolderHolds::LocalNetwork);
}

TEST_F(CutOffSetup, IsNotTakenForANodeThatHasRun) {
    for (const char* file : {"node.json", "votes.db", "chain.db"}) {
        const auto folder = m_folder / file;
        touch(folder / "genesis.json");
        touch(folder / file);
        const auto refused = makeLocalNetwork(folder, 4, "Local network", m_clock, m_rng);
        ASSERT_FALSE(refused.ok()) << file;
        EXPECT_EQ(refused.error().code, "engine.holds_a_node");
        EXPECT_TRUE(std::filesystem::exists(folder / "genesis.json"));
    }
}

TEST_F(SetupTest, AnInviteNamesNetworkChainInviterAndPeers) {
    const auto file = invite();
    const auto info =
        ask<api::InviteInfo>([&](auto done) { m_setup->readInvite(file.string(), done); });
    ASSERT_TRUE(info.ok()) << info.error().message;
    const auto config = loadConfig(localNode(m_folder / "network", 0));
    EXPECT_EQ(info->networkName, "Garage net");
    EXPECT_EQ(info->inviter, toHex(config->nodeKey));
    EXPECT_EQ(info->chainId, toHex(loadGenesis(m_folder / "network" / "genesis.json")->chainId()));
    EXPECT_EQ(info->validators, 4U);
    ASSERT_EQ(info->peers.size(), 1U);
    EXPECT_EQ(info->peers[0].address, config->listen);
}

TEST_F(SetupTest, ASpoiledInviteIsRefused) {
    const auto read = [&](const std::filesystem::path& file) {
        return ask<api::InviteInfo>([&](auto done) { m_setup->readInvite(file.string(), done); });
    };
    EXPECT_EQ(read(m_folder / "none.json").error().code, "base.file_unreadable");
    const auto file = invite([](network::Invite& one) { one.chainId = ChainId{}; });
    EXPECT_EQ(read(file).error().code, "engine.genesis_mismatch");
    auto content = readFile(file, network::kInviteBytesMax);
    ASSERT_TRUE(content.ok());
    (*content)[content->size() / 2] ^= 1;
    ASSERT_TRUE(writeFileAtomically(file, *content).ok());
    EXPECT_EQ(read(file).error().code, "network.bad_invite");
}

TEST_F(SetupTest, JoiningWritesTheInvitesNetworkAndTheKeyOfTheWords) {
    const auto file = invite();
    const auto folder = m_folder / "node";
    const auto key = seal(folder, *newWords());
    api::NodePlan plan{folder.string(), "cellar",      *key,
                       file.string(),   "127.0.0.1:0", {false, "/bin/tell", ""}};
    const auto made = make(plan);
    ASSERT_TRUE(made.ok()) << made.error().message;
    EXPECT_EQ(*made, api::FolderHolds::Node);
    const NodePaths paths{folder};
    const auto config = loadConfig(paths);
    ASSERT_TRUE(config.ok());
    EXPECT_EQ(config->name, "cellar");
    EXPECT_EQ(toHex(config->nodeKey), *key);
    EXPECT_EQ(config->listen, "127.0.0.1:0");
    ASSERT_EQ(config->peers.size(), 1U);
    EXPECT_EQ(config->peers[0].nodeKey, loadConfig(localNode(m_folder / "network", 0))->nodeKey);
    EXPECT_EQ(loadGenesis(paths.genesis())->chainId(),
              loadGenesis(m_folder / "network" / "genesis.json")->chainId());
    const auto wishes = readFile(folder / "alert_wishes.json", 4'096);
    ASSERT_TRUE(wishes.ok());
    EXPECT_NE(asText(*wishes).find("/bin/tell"), std::string_view::npos);
    auto keys = keystore::Keystore::open(paths.keys(), m_clock, m_rng);
    EXPECT_TRUE((*keys)->unlock(config->nodeKey, secret(kPassphrase)).ok());
}

TEST_F(SetupTest, OnlyASocketWithAnEngineBehindItCanBeAttachedTo) {
    const auto test = [&](const std::filesystem::path& socket) {
        return ask<api::AttachInfo>([&](auto done) { m_setup->testSocket(socket.string(), done); });
    };
    EXPECT_EQ(test(m_folder / "none.sock").error().code, "setup.no_engine");
    EXPECT_EQ(test("relative.sock").error().code, "setup.no_engine");
    touch(m_folder / "file.sock");
    EXPECT_EQ(test(m_folder / "file.sock").error().code, "setup.no_engine");
    const auto network = m_folder / "network";
    ASSERT_TRUE(makeLocalNetwork(network, 4, "Garage net", m_clock, m_rng).ok());
    LocalNodeOptions options;
    options.dataDirectory = localNode(network, 0).root;
    options.http = "127.0.0.1:0";
    LocalNode node(std::move(options), m_clock, m_rng);
    contract::Recorder recorder(node);
    ASSERT_TRUE(recorder.waitFor(
        [](const api::Snapshot& now) { return now.engine.state == api::EngineState::Running; }));
    const auto found = test(node.snapshot()->engine.operatorSocket);
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_EQ(found->networkName, "Garage net");
    EXPECT_TRUE(found->localNetwork);
    EXPECT_EQ(found->version, node.snapshot()->engine.version);
}

TEST_F(SetupTest, EveryPartOfTheMachineIsLookedAt) {
    const auto checks = ask<std::vector<api::HardwareCheck>>(
        [&](auto done) { m_setup->checkHardware((m_folder / "node").string(), "", done); });
    ASSERT_TRUE(checks.ok());
    std::vector<std::string> ids;
    for (const auto& check : *checks) {
        ids.push_back(check.id);
        EXPECT_FALSE(check.code.empty()) << check.id;
        EXPECT_FALSE(check.found.empty()) << check.id;
        EXPECT_EQ(check.fix.empty(), check.outcome == api::CheckOutcome::Pass) << check.id;
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"gpu", "driver", "tee", "runtime", "disk", "clock",
                                             "ports", "model"}));
}

TEST_F(SetupTest, AnAddressForPeersMustBeOneOfThisMachine) {
    const auto ports = [&](const std::string& listen) {
        for (const auto& check : setup::checkHardware(m_folder, listen)) {
            if (check.id == "ports") return check;
        }
        return api::HardwareCheck{};
    };
    EXPECT_NE(ports("127.0.0.1:0").code, "setup.peer_port");
    for (const char* bad : {"nonsense", "node.example:1", "192.0.2.1:8481"}) {
        EXPECT_EQ(ports(bad).code, "setup.peer_port") << bad;
        EXPECT_EQ(ports(bad).outcome, api::CheckOutcome::Fail) << bad;
    }
}

}  // namespace
}  // namespace stacknet::engine
