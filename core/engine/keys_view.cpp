#include <algorithm>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/engine/keys_market.h"
#include "core/engine/keys_part_internal.h"
#include "core/engine/local_node_internal.h"

/// What is shown of the keystore, and the record of what was signed for who asks.
namespace stacknet::engine {

namespace {

constexpr std::string_view kProtectionTopic = "keys.protection";

std::string kdfText(const crypto::ScryptCost& cost) {
    return "scrypt N=2^" + std::to_string(cost.log2N) + " r=" + std::to_string(cost.r) +
           " p=" + std::to_string(cost.p);
}

}  // namespace

Error LocalNode::Impl::noProtection(const PublicKey& key) const {
    return makeError("keystore.no_protection",
                     sentence("This node does not vote with the Node Key %1, so it has no record "
                              "of what that key signed.",
                              {toHex(key)}));
}

api::KeyProtectionInfo LocalNode::Impl::keyProtection(const keystore::KeyEntry& entry) const {
    const PublicKey& key = entry.info.publicKey;
    api::KeyProtectionInfo info;
    info.publicKey = toHex(key);
    info.createdMs = entry.info.createdMs;
    if (key == m_config.nodeKey && m_chain) {
        const ChainDriver::SignedMark& mark = m_chain->signedMark();
        info.signedAnything = mark.any;
        info.highestEpoch = mark.epoch;
        info.highestView = mark.view;
    }
    if (const auto ends = m_keysPart->endsBootMs.find(key); ends != m_keysPart->endsBootMs.end()) {
        // Whole seconds, so that the picture does not change with every look.
        const std::int64_t left = ends->second - m_clock.bootMs();
        info.unlockedUntilMs = (m_clock.wallMs() + left + 500) / 1'000 * 1'000;
    }
    const auto notes = m_keysPart->notes.keys.find(key);
    if (notes == m_keysPart->notes.keys.end()) return info;
    info.backupMs = notes->second.backupMs;
    info.protectionBackupMs = notes->second.protectionBackupMs;
    info.wordsChecked = notes->second.wordsVerifiedMs > 0;
    return info;
}

void LocalNode::Impl::fillKeys(api::Snapshot& next) {
    if (!m_keysPart) return;
    api::KeystoreInfo info;
    info.format = "Stacknet Node Key, version 1";
    info.kdf = kdfText({m_config.kdfLog2N, 8, 1});
    info.unlockMinutes = m_keysPart->notes.policy.minutes;
    info.signWhileLocked = m_keysPart->notes.policy.signWhileLocked;
    info.doppelgangerWaitMs = consensus::Params{}.quietMs;
    for (const keystore::KeyEntry& entry : m_keyList) {
        if (info.keys.size() >= api::kKeyProtectionShownMax) break;
        info.keys.push_back(keyProtection(entry));
    }
    if (!(info == *m_keysPart->shown)) m_keysPart->shown = api::Shared(std::move(info));
    next.keystore = m_keysPart->shown;
    for (const keystore::WatchedKey& watched : m_keysPart->notes.watched) {
        fillWatched(next.nodeKeys, watched);
    }
}

void LocalNode::Impl::fillWatched(std::vector<api::NodeKeyInfo>& keys,
                                  const keystore::WatchedKey& watched) const {
    const std::string id = toHex(watched.publicKey);
    auto found = std::find_if(keys.begin(), keys.end(),
                              [&](const auto& key) { return key.publicKey == id; });
    if (found == keys.end()) {
        api::NodeKeyInfo info;
        info.publicKey = id;
        info.registered = m_chain && m_chain->state().findKey(watched.publicKey) != nullptr;
        if (info.registered) fillLedger(info, *m_chain->state().findKey(watched.publicKey));
        found = keys.insert(keys.end(), std::move(info));
    }
    if (found->ours) return;  // imported since
    found->watched = true;
    found->alias = watched.alias;
}

bool LocalNode::Impl::askKeys(const api::Question& question, const AskDone& done) {
    if (question.topic == kQuoteTopic) {
        done(keyQuoteJson(m_chain->state().keyPriceMicroUsd(), question.argument));
        return true;
    }
    if (question.topic != kProtectionTopic) return false;
    const auto key = keystoreKey(question.argument);
    if (!key.ok()) {
        done(key.error());
    } else if (*key != m_config.nodeKey) {
        done(noProtection(*key));
    } else {
        const auto file = m_chain->exportProtection();
        done(file.ok() ? Result<std::string>(file->toJson()) : Result<std::string>(file.error()));
    }
    return true;
}

bool LocalNode::Impl::pageKeys(const api::HistoryQuery& query, const PageDone& done) {
    if (query.table != kMarketTable) return false;
    m_work->post([offers = keyOffers(m_chain->state(),
                                     [this](const PublicKey& key) { return inKeystore(key); }),
                  query, done] { done(offersPage(offers, query)); });
    return true;
}

}  // namespace stacknet::engine
