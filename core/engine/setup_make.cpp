#include <optional>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/crypto/vrf.h"
#include "core/engine/local_network.h"
#include "core/engine/node_config.h"
#include "core/engine/setup.h"
#include "core/engine/setup_parts.h"
#include "core/keystore/keystore.h"
#include "core/keystore/keystore_notes.h"
#include "core/keystore/mnemonic.h"
#include "core/ledger/genesis.h"

namespace stacknet::engine::setup {

namespace {

constexpr const char* kListenDefault = "127.0.0.1:0";

std::filesystem::path stagingFolder(const std::filesystem::path& folder) {
    return folder / "setup";
}

Result<void> checkFree(const std::filesystem::path& folder) {
    const api::FolderHolds holds = folderHolds(folder);
    if (holds == api::FolderHolds::Nothing || holds == api::FolderHolds::Setup) return {};
    return makeError(
        "setup.folder_taken",
        holds == api::FolderHolds::OtherFiles
            ? sentence("%1 holds other files. Choose an empty folder.", {folder.string()})
            : sentence("%1 holds a node already. Choose an empty folder.", {folder.string()}));
}

Result<crypto::SigningKey> keyOf(const SecretBytes& words) {
    STACKNET_TRY(const FixedSecret<32> seed, keystore::seedOfMnemonic(words));
    return crypto::SigningKey::fromSeed(seed.view());
}

/// The sealed key, proved by its passphrase.
struct StagedKey {
    Bytes file;
    crypto::SigningKey key;
};

Result<StagedKey> openStaged(const api::NodePlan& plan, const SecretBytes& passphrase) {
    auto file = readFile(sealedKeyFile(plan.folder, plan.nodeKey), keystore::kKeyFileBytesMax);
    if (!file.ok()) {
        return makeError("setup.no_key", sentence("The key that was made in step 3 is not in %1 "
                                                  "any more. Go back to step 3 and make one.",
                                                  {plan.folder}));
    }
    STACKNET_TRY(crypto::SigningKey key,
                 keystore::openKeyFile(*file, keystore::KeyKind::Node, passphrase.view()));
    if (toHex(key.publicKey()) != plan.nodeKey) {
        return makeError("setup.no_key", sentence("The file in %1 holds another key than the one "
                                                  "of step 3. Go back to step 3 and make one.",
                                                  {plan.folder}));
    }
    return StagedKey{std::move(*file), std::move(key)};
}

/// All that a node of the invite's network needs but its configuration, which is returned: it makes
/// the folder a node's, so it is written last.
Result<NodeConfig> joinNetwork(const api::NodePlan& plan, const StagedKey& staged,
                               const Clock& clock, Rng& rng) {
    STACKNET_TRY(const network::Invite invite, loadInvite(plan.inviteFile));
    const NodePaths paths{plan.folder};
    STACKNET_TRY(auto keystore, keystore::Keystore::open(paths.keys(), clock, rng));
    auto imported = keystore->importFile(staged.file);
    // Left by an attempt that was cut off before the configuration was written.
    if (!imported.ok() && imported.error().code != "keystore.exists") return imported.error();
    NodeConfig config;
    config.name = plan.alias;
    config.nodeKey = staged.key.publicKey();
    config.listen = plan.listen.empty() ? kListenDefault : plan.listen;
    for (const network::InvitePeer& peer : invite.peers) {
        config.peers.push_back({peer.nodeKey, peer.address, peer.address});
    }
    STACKNET_CHECK(writeFileAtomically(paths.genesis(), asBytes(invite.genesisJson)));
    return config;
}

/// So that nobody is asked again for words that he has just proved to have.
Result<void> noteWords(const NodePaths& paths, const PublicKey& key, std::int64_t wallMs) {
    STACKNET_TRY(keystore::KeystoreNotes notes, keystore::KeystoreNotes::load(paths.keyNotes()));
    notes.keys[key].wordsVerifiedMs = wallMs;
    return notes.save(paths.keyNotes());
}

}  // namespace

std::filesystem::path sealedKeyFile(const std::filesystem::path& folder,
                                    const std::string& nodeKey) {
    return stagingFolder(folder) / (nodeKey + ".snkey");
}

Result<network::Invite> loadInvite(const std::filesystem::path& file) {
    STACKNET_TRY(const Bytes content, readFile(file, network::kInviteBytesMax));
    STACKNET_TRY(network::Invite invite, network::parseInvite(asText(content)));
    STACKNET_TRY(const ledger::Genesis genesis, ledger::Genesis::fromJson(invite.genesisJson));
    if (genesis.chainId() != invite.chainId) {
        return makeError(
            "engine.genesis_mismatch",
            sentence("The invite's genesis is not that of the chain it names: do not use it."));
    }
    return invite;
}

Result<api::InviteInfo> inviteInfo(const std::filesystem::path& file) {
    STACKNET_TRY(const network::Invite invite, loadInvite(file));
    STACKNET_TRY(const ledger::Genesis genesis, ledger::Genesis::fromJson(invite.genesisJson));
    api::InviteInfo info;
    info.networkName = invite.networkName;
    info.chainId = toHex(invite.chainId);
    info.inviter = toHex(invite.inviter);
    for (const network::InvitePeer& peer : invite.peers) {
        info.peers.push_back({toHex(peer.nodeKey), peer.address});
    }
    info.validators = static_cast<std::uint32_t>(genesis.validators.size());
    info.localNetwork = genesis.localNetwork;
    return info;
}

Result<SecretBytes> newWords(Rng& rng) {
    FixedSecret<32> seed;
    rng.fill(seed.mutableView());
    return keystore::mnemonicOf(seed.view());
}

Result<std::string> publicKeyOf(const SecretBytes& words) {
    STACKNET_TRY(const crypto::SigningKey key, keyOf(words));
    return toHex(key.publicKey());
}

Result<std::string> sealKey(const std::filesystem::path& folder, const std::string& alias,
                            const SecretBytes& words, const SecretBytes& passphrase,
                            const crypto::ScryptCost& cost, const Clock& clock, Rng& rng) {
    STACKNET_CHECK(checkFree(folder));
    STACKNET_CHECK(keystore::checkAlias(alias));
    if (passphrase.size() < keystore::kPassphraseBytesMin ||
        passphrase.size() > keystore::kPassphraseBytesMax) {
        return makeError("keystore.bad_passphrase",
                         "A passphrase has 8 to 1,024 bytes; four random words are good.");
    }
    STACKNET_TRY(const crypto::SigningKey key, keyOf(words));
    STACKNET_TRY(const Bytes file,
                 keystore::sealKeyFile(keystore::KeyKind::Node, key, alias, clock.wallMs(),
                                       passphrase.view(), cost, rng));
    const std::string name = toHex(key.publicKey());
    std::error_code ignored;
    std::filesystem::remove_all(stagingFolder(folder), ignored);
    STACKNET_CHECK(ensureDirectory(stagingFolder(folder)));
    STACKNET_CHECK(writeFileAtomically(sealedKeyFile(folder, name), file));
    return name;
}

Result<api::FolderHolds> makeNode(const api::NodePlan& plan, const SecretBytes& passphrase,
                                  const Clock& clock, Rng& rng) {
    STACKNET_CHECK(checkFree(plan.folder));
    STACKNET_TRY(const StagedKey staged, openStaged(plan, passphrase));
    const bool alone = plan.inviteFile.empty();
    const NodePaths paths = alone ? localNode(plan.folder, 0) : NodePaths{plan.folder};
    std::optional<NodeConfig> joined;
    clearCutOff(plan.folder);
    if (alone) {
        const OwnNodeKey own{staged.key.publicKey(),
                             crypto::VrfKey::fromSigningKey(staged.key).publicKey(), staged.file};
        STACKNET_CHECK(
            makeLocalNetwork(plan.folder, kLocalNodesMin, "Local network", clock, rng, &own));
    } else {
        STACKNET_TRY(joined, joinNetwork(plan, staged, clock, rng));
    }
    STACKNET_CHECK(
        writeFileAtomically(paths.root / "alert_wishes.json", asBytes(toJson(plan.alerts))));
    if (plan.wordsChecked) {
        // The node is made: without the note its owner is reminded once more, nothing else.
        const auto noted = noteWords(paths, staged.key.publicKey(), clock.wallMs());
        if (!noted.ok()) {
            log::warning("setup", "words_not_noted", {{"reason", noted.error().message}});
        }
    }
    if (joined) STACKNET_CHECK(saveConfig(paths, *joined));
    std::error_code ignored;
    std::filesystem::remove_all(stagingFolder(plan.folder), ignored);
    return alone ? api::FolderHolds::LocalNetwork : api::FolderHolds::Node;
}

}  // namespace stacknet::engine::setup
