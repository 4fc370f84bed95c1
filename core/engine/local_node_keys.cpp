#include <algorithm>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/keys_part_internal.h"
#include "core/engine/local_node_internal.h"
#include "core/keystore/mnemonic.h"

/// The orders about the keystore, how long a key stays unlocked, and what is shown of it. Whatever
/// takes a passphrase, a disk or a key derivation runs on the work thread.
namespace stacknet::engine {

namespace {

using SharedSecret = std::shared_ptr<const SecretBytes>;

/// Takes the text out of an order: what is left there is wiped.
SharedSecret takeSecret(std::string& text) {
    auto secret = std::make_shared<const SecretBytes>(SecretBytes::copyOf(text));
    wipe(text.data(), text.size());
    text.clear();
    return secret;
}

Result<std::string> subjectOf(const Result<PublicKey>& key) {
    return key.ok() ? Result<std::string>(toHex(*key)) : Result<std::string>(key.error());
}

Result<std::string> subjectOf(const Result<void>& done, const PublicKey& key) {
    return done.ok() ? Result<std::string>(toHex(key)) : Result<std::string>(done.error());
}

Result<Bytes> fileFrom(const std::string& hex) {
    if (hex.size() > 2 * keystore::kKeyFileBytesMax) {
        return makeError("api.bad_argument", sentence("file must have at most 1,024 bytes."));
    }
    return fromHex(hex, "file");
}

Error activeElsewhere(const PublicKey& key) {
    return makeError(
        "keystore.active_elsewhere",
        sentence("The Node Key %1 is in use on another machine: its votes or its node were seen a "
                 "moment ago. Stop it there for good, wait until its votes are gone from the last "
                 "blocks, then try again. Two machines with one key lose half of its tokens.",
                 {toHex(key)}));
}

}  // namespace

Result<void> LocalNode::Impl::startKeys() {
    m_keysPart = std::make_shared<KeysPart>();
    auto notes = keystore::KeystoreNotes::load(m_paths.keyNotes());
    if (notes.ok()) {
        m_keysPart->notes = std::move(notes).value();
    } else {
        // Nothing in it is worth a node that does not start.
        log::warning("keystore", "notes_unreadable", {{"reason", notes.error().message}});
    }
    for (const keystore::KeyEntry& entry : m_keyList) {
        if (entry.unlocked) noteUnlocked(entry.info.publicKey);
    }
    return {};
}

void LocalNode::Impl::stopKeys() {}

void LocalNode::Impl::noteUnlocked(const PublicKey& key) {
    if (m_keysPart) m_keysPart->began(key, key == m_config.nodeKey, m_clock.bootMs());
}

void LocalNode::Impl::lockKeyNow(const PublicKey& key) {
    m_keystore->lock(key);
    if (m_keysPart) m_keysPart->endsBootMs.erase(key);
    if (key != m_config.nodeKey) return;
    m_signer.reset();
    if (m_chain) m_chain->setSigner(std::nullopt);
}

void LocalNode::Impl::tickKeys() {
    if (!m_keysPart) return;
    std::vector<PublicKey> over;
    for (const auto& [key, ends] : m_keysPart->endsBootMs) {
        if (ends <= m_clock.bootMs()) over.push_back(key);
    }
    for (const PublicKey& key : over) {
        lockKeyNow(key);
        log::notice("keystore", "unlock_ended", {{"key", key}});
    }
    if (!over.empty()) refreshKeyList();
}

/// Keys that somebody else runs: their votes are in the last blocks, or their node is connected.
std::set<PublicKey> LocalNode::Impl::keysActiveElsewhere() const {
    std::set<PublicKey> active;
    const consensus::ValidatorSet& validators = m_chain->validators();
    for (std::size_t i = 0; i < validators.size(); ++i) {
        const PublicKey& key = validators.at(static_cast<consensus::ValidatorIndex>(i)).key;
        if (m_votes.present(key) > 0) active.insert(key);
    }
    for (const auto& [peer, connected] : m_connected) {
        if (connected) active.insert(peer);
    }
    active.erase(m_config.nodeKey);
    return active;
}

/// Changes the notes and answers `request` once they are on disk. A change that cannot be written
/// is taken back.
void LocalNode::Impl::changeNotes(api::RequestId request, std::string subject,
                                  const std::function<void(keystore::KeystoreNotes&)>& change,
                                  std::string secret) {
    const keystore::KeystoreNotes before = m_keysPart->notes;
    change(m_keysPart->notes);
    auto kept = std::make_shared<SecretBytes>(SecretBytes::copyOf(secret));
    wipe(secret.data(), secret.size());
    m_work->post(
        [this, request, subject = std::move(subject), before, kept, notes = m_keysPart->notes] {
            const Result<void> saved = notes.save(m_paths.keyNotes());
            m_main->post([this, request, subject, before, kept, saved] {
                if (!saved.ok()) {
                    m_keysPart->notes = before;
                    return finish(request, saved.error());
                }
                finish(request, subject, std::string(kept->exposeText()));
            });
        });
}

/// Runs `work` on the work thread and answers with what it returns.
void LocalNode::Impl::keyWork(api::RequestId request, std::function<Result<std::string>()> work) {
    m_work->post([this, request, work = std::move(work)] {
        const Result<std::string> subject = work();
        m_main->post([this, request, subject] {
            refreshKeyList();
            finish(request, subject);
        });
    });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::RestoreNodeKey& order) {
    keyWork(request,
            [this, alias = order.alias, words = takeSecret(order.words),
             passphrase = takeSecret(order.passphrase),
             active = keysActiveElsewhere()]() -> Result<std::string> {
                STACKNET_TRY(const FixedSecret<32> seed, keystore::seedOfMnemonic(*words));
                const PublicKey key = crypto::SigningKey::fromSeed(seed.view()).publicKey();
                if (active.contains(key)) return activeElsewhere(key);
                return subjectOf(m_keystore->restore(alias, *words, *passphrase));
            });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::ExportNodeKey& order) {
    const auto key = keystoreKey(order.publicKey);
    if (!key.ok()) return finish(request, key.error());
    m_work->post([this, request, key = *key] {
        const Result<Bytes> file = m_keystore->exportFile(key);
        m_main->post([this, request, key, file] {
            if (!file.ok()) return finish(request, file.error());
            changeNotes(
                request, toHex(key),
                [this, key](keystore::KeystoreNotes& notes) {
                    notes.keys[key].backupMs = m_clock.wallMs();
                },
                toHex(*file));
        });
    });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::ImportNodeKey& order) {
    auto file = fileFrom(order.file);
    if (!file.ok()) return finish(request, file.error());
    const auto info = keystore::readKeyFile(*file);
    if (info.ok() && keysActiveElsewhere().contains(info->publicKey)) {
        return finish(request, activeElsewhere(info->publicKey));
    }
    keyWork(request,
            [this, file = std::move(*file)] { return subjectOf(m_keystore->importFile(file)); });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::ChangeKeyPassphrase& order) {
    const auto key = keystoreKey(order.publicKey);
    if (!key.ok()) return finish(request, key.error());
    keyWork(request, [this, key = *key, passphrase = takeSecret(order.passphrase),
                      next = takeSecret(order.newPassphrase)] {
        return subjectOf(m_keystore->changePassphrase(key, *passphrase, *next), key);
    });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::RenameNodeKey& order) {
    const auto key = keystoreKey(order.publicKey);
    if (!key.ok()) return finish(request, key.error());
    keyWork(request,
            [this, key = *key, alias = order.alias, passphrase = takeSecret(order.passphrase)] {
                return subjectOf(m_keystore->rename(key, alias, *passphrase), key);
            });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::ShowKeyWords& order) {
    const auto key = keystoreKey(order.publicKey);
    if (!key.ok()) return finish(request, key.error());
    m_work->post([this, request, key = *key, passphrase = takeSecret(order.passphrase)] {
        auto words = m_keystore->words(key, *passphrase);
        if (!words.ok()) {
            return m_main->post([this, request, error = words.error()] { finish(request, error); });
        }
        m_main->post(
            [this, request, key, shown = std::make_shared<const SecretBytes>(std::move(*words))] {
                finish(request, toHex(key), std::string(shown->exposeText()));
            });
    });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::ExportProtection& order) {
    const auto key = keystoreKey(order.publicKey);
    if (!key.ok()) return finish(request, key.error());
    if (*key != m_config.nodeKey) return finish(request, noProtection(*key));
    const auto file = m_chain->exportProtection();
    if (!file.ok()) return finish(request, file.error());
    changeNotes(
        request, toHex(*key),
        [this, key = *key](keystore::KeystoreNotes& notes) {
            notes.keys[key].protectionBackupMs = m_clock.wallMs();
        },
        file->toJson());
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::ImportProtection& order) {
    const auto file = keystore::ProtectionFile::fromJson(order.document);
    if (!file.ok()) return finish(request, file.error());
    const auto imported = m_chain->importProtection(*file);
    if (!imported.ok()) return finish(request, imported.error());
    finish(request, toHex(m_config.nodeKey));
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::WatchNodeKey& order) {
    const auto key = fixedFromHex<PublicKey>(order.publicKey, "public_key");
    if (!key.ok()) return finish(request, key.error());
    if (inKeystore(*key)) {
        return finish(request, makeError("keystore.exists",
                                         sentence("The Node Key %1 is in this keystore already.",
                                                  {order.publicKey})));
    }
    keystore::KeystoreNotes tried = m_keysPart->notes;
    if (const auto done = tried.watch(*key, order.alias); !done.ok()) {
        return finish(request, done.error());
    }
    changeNotes(request, order.publicKey,
                [&](keystore::KeystoreNotes& notes) { notes = std::move(tried); });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::UnwatchNodeKey& order) {
    const auto key = fixedFromHex<PublicKey>(order.publicKey, "public_key");
    if (!key.ok()) return finish(request, key.error());
    keystore::KeystoreNotes tried = m_keysPart->notes;
    if (const auto done = tried.unwatch(*key); !done.ok()) return finish(request, done.error());
    changeNotes(request, order.publicKey,
                [&](keystore::KeystoreNotes& notes) { notes = std::move(tried); });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::LockAllNodeKeys& order) {
    const bool ownStays = order.keepSigning && m_keysPart->notes.policy.signWhileLocked;
    for (const keystore::KeyEntry& entry : m_keyList) {
        if (ownStays && entry.info.publicKey == m_config.nodeKey) continue;
        lockKeyNow(entry.info.publicKey);
    }
    refreshKeyList();
    finish(request, std::string());
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::VerifyKeyBackup& order) {
    if (order.file.empty()) {
        const auto key = keystoreKey(order.publicKey);
        if (!key.ok()) return finish(request, key.error());
        return keyWork(request, [this, key = *key, passphrase = takeSecret(order.passphrase)] {
            return subjectOf(m_keystore->verify(key, *passphrase), key);
        });
    }
    auto file = fileFrom(order.file);
    if (!file.ok()) return finish(request, file.error());
    keyWork(request,
            [file = std::move(*file),
             passphrase = takeSecret(order.passphrase)]() -> Result<std::string> {
                STACKNET_TRY(
                    const crypto::SigningKey key,
                    keystore::openKeyFile(file, keystore::KeyKind::Node, passphrase->view()));
                return toHex(key.publicKey());
            });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::RemoveNodeKey& order) {
    const auto key = keystoreKey(order.publicKey);
    if (!key.ok()) return finish(request, key.error());
    if (*key == m_config.nodeKey) {
        return finish(request, makeError("keystore.in_use",
                                         sentence("This node runs with that Node Key. Move it to "
                                                  "another machine first, or stop the node.")));
    }
    m_keysPart->endsBootMs.erase(*key);
    keyWork(request, [this, key = *key, passphrase = takeSecret(order.passphrase)] {
        return subjectOf(m_keystore->remove(key, *passphrase), key);
    });
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::SetUnlockPolicy& order) {
    if (order.minutes > keystore::kUnlockMinutesMax) {
        return finish(request,
                      makeError("api.bad_argument",
                                sentence("minutes must be at most 10,080, which is a week.")));
    }
    changeNotes(request, std::to_string(order.minutes), [&](keystore::KeystoreNotes& notes) {
        notes.policy = {order.minutes, order.signWhileLocked};
    });
    for (const keystore::KeyEntry& entry : m_keyList) {
        if (m_keystore->signer(entry.info.publicKey).ok()) noteUnlocked(entry.info.publicKey);
    }
}

void LocalNode::Impl::keyOrderOf(api::RequestId request, api::MarkWordsChecked& order) {
    const auto key = keystoreKey(order.publicKey);
    if (!key.ok()) return finish(request, key.error());
    changeNotes(request, order.publicKey, [this, key = *key](keystore::KeystoreNotes& notes) {
        notes.keys[key].wordsVerifiedMs = m_clock.wallMs();
    });
}

void LocalNode::Impl::keyOrder(api::RequestId request, api::Command& command) {
    std::visit(
        [&](auto& order) {
            if constexpr (requires { keyOrderOf(request, order); }) keyOrderOf(request, order);
        },
        command);
}

}  // namespace stacknet::engine
