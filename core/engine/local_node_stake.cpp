#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/consensus/broken_promise.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/promise_challenge.h"
#include "core/ledger/params.h"

/// The stake and challenge commands. Their arguments are checked when they come here
/// (api::checkCommand).
namespace stacknet::engine {

namespace {

Error unregistered() {
    return makeError("ledger.unknown_key",
                     sentence("This Node Key is not on the ledger: register it first."));
}

/// An owner's id is a public key, which may be the Node Key's own.
PublicKey ownersKey(const ledger::NodeKeyRecord& record) {
    PublicKey owner;
    owner.data = record.owner.data;
    return owner;
}

}  // namespace

/// The key of a command when it is in the keystore. Error "keystore.unknown_key".
Result<PublicKey> LocalNode::Impl::keystoreKey(const std::string& publicKey) const {
    STACKNET_TRY(const PublicKey key, fixedFromHex<PublicKey>(publicKey, "public_key"));
    if (inKeystore(key)) return key;
    return makeError("keystore.unknown_key", "The keystore has no key " + publicKey + ".");
}

/// An order about `key` that the key itself may sign.
void LocalNode::Impl::submitByKey(api::RequestId request, const std::string& publicKey,
                                  const std::function<ledger::Payload(const PublicKey&)>& make) {
    const auto key = keystoreKey(publicKey);
    if (!key.ok()) return finish(request, key.error());
    submitForUser(request, *key, make(*key));
}

/// An order about `key` that only its owner may sign.
void LocalNode::Impl::submitByOwner(api::RequestId request, const std::string& publicKey,
                                    const std::function<ledger::Payload(const PublicKey&)>& make) {
    const auto key = fixedFromHex<PublicKey>(publicKey, "public_key");
    if (!key.ok()) return finish(request, key.error());
    const ledger::NodeKeyRecord* record = m_chain->state().findKey(*key);
    if (record == nullptr) {
        const auto held = keystoreKey(publicKey);
        return finish(request, held.ok() ? unregistered() : held.error());
    }
    submitForUser(request, ownersKey(*record), make(*key));
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::Bond& order) {
    submitByKey(request, order.publicKey, [&](const PublicKey& key) {
        return ledger::Bond{key, order.tokens};
    });
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::Unbond& order) {
    submitByKey(request, order.publicKey, [&](const PublicKey& key) {
        return ledger::Unbond{key, order.tokens};
    });
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::Withdraw& order) {
    submitByKey(request, order.publicKey,
                [](const PublicKey& key) { return ledger::Withdraw{key}; });
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::Unjail& order) {
    submitByKey(request, order.publicKey, [](const PublicKey& key) { return ledger::Unjail{key}; });
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::ListNodeKey& order) {
    submitByOwner(request, order.publicKey, [&](const PublicKey& key) {
        return ledger::ListKey{key, order.priceMicroUsd};
    });
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::UnlistNodeKey& order) {
    submitByOwner(request, order.publicKey,
                  [](const PublicKey& key) { return ledger::UnlistKey{key}; });
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::FileNodeKey& order) {
    submitByOwner(request, order.publicKey,
                  [](const PublicKey& key) { return ledger::FileKey{key}; });
}

/// The owner says that the price was paid; nothing is sent. The buyer sends it (BuyNodeKey).
void LocalNode::Impl::stakeOrder(api::RequestId request, const api::ConfirmKeySale& order) {
    const auto key = fixedFromHex<PublicKey>(order.publicKey, "public_key");
    const auto buyer = fixedFromHex<ledger::OwnerId>(order.buyer, "buyer");
    const auto reference = fixedFromHex<Hash256>(order.paymentReference, "payment_reference");
    if (!key.ok()) return finish(request, key.error());
    if (!buyer.ok()) return finish(request, buyer.error());
    if (!reference.ok()) return finish(request, reference.error());
    const ledger::NodeKeyRecord* record = m_chain->state().findKey(*key);
    if (record == nullptr) {
        const auto held = keystoreKey(order.publicKey);
        return finish(request, held.ok() ? unregistered() : held.error());
    }
    if (*buyer == record->owner) {
        return finish(request,
                      makeError("api.bad_argument", sentence("buyer is the key's owner already.")));
    }
    const PublicKey owner = ownersKey(*record);
    if (const auto held = keystoreKey(toHex(owner)); !held.ok()) {
        return finish(request, held.error());
    }
    if (record->state != ledger::NodeKeyState::Listed) {
        return finish(request, makeError("ledger.wrong_state", sentence("The key is not listed.")));
    }
    const auto signer = m_keystore->signer(owner);
    if (!signer.ok()) return finish(request, signer.error());
    const ledger::BuyKey sale{*key, record->listPriceMicroUsd, *reference, {}};
    const auto confirmation = signer->sign(
        ledger::saleConfirmationBytes(m_chain->state().chainId(), sale, *buyer, record->sales));
    if (!confirmation.ok()) return finish(request, confirmation.error());
    log::notice("engine", "key_sale_confirmed", {{"key", *key}, {"buyer", *buyer}});
    finish(request, toHex(*confirmation));
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::BuyNodeKey& order) {
    const auto key = fixedFromHex<PublicKey>(order.publicKey, "public_key");
    const auto reference = fixedFromHex<Hash256>(order.paymentReference, "payment_reference");
    const auto confirmation = fixedFromHex<Signature>(order.confirmation, "confirmation");
    const auto payer =
        order.payer.empty() ? Result<PublicKey>(m_config.nodeKey) : keystoreKey(order.payer);
    if (!key.ok()) return finish(request, key.error());
    if (!reference.ok()) return finish(request, reference.error());
    if (!confirmation.ok()) return finish(request, confirmation.error());
    if (!payer.ok()) return finish(request, payer.error());
    // The payer's owner buys. A key that is not on the ledger is its own owner.
    const ledger::NodeKeyRecord* record = m_chain->state().findKey(*payer);
    submitForUser(request, record == nullptr ? *payer : ownersKey(*record),
                  ledger::BuyKey{*key, order.priceMicroUsd, *reference, *confirmation});
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::DisconnectNodeKey& order) {
    submitByKey(request, order.publicKey,
                [](const PublicKey& key) { return ledger::DisconnectKey{key}; });
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::FileChallenge& order) {
    const auto key = order.publicKey.empty() ? Result<PublicKey>(m_config.nodeKey)
                                             : keystoreKey(order.publicKey);
    if (!key.ok()) return finish(request, key.error());
    if (!order.promise.empty()) {
        const auto bytes = fromHex(order.promise);
        if (!bytes.ok()) return finish(request, bytes.error());
        const auto promise = consensus::decodePromise(*bytes);
        if (!promise.ok()) return finish(request, promise.error());
        auto evidence = m_chain->brokenPromise(*promise);
        if (!evidence.ok()) return finish(request, evidence.error());
        return submitForUser(request, *key, ledger::SubmitEvidence{std::move(evidence).value()});
    }
    auto challenge = challengeOf(order);
    if (!challenge.ok()) return finish(request, challenge.error());
    submitForUser(request, *key, std::move(challenge).value());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::SetAutoChallenge& order) {
    BlockStore& store = m_chain->blocks();
    const auto kept =
        order.enabled ? store.setMark(kAutoChallengeMark) : store.clearMark(kAutoChallengeMark);
    if (!kept.ok()) return finish(request, kept.error());
    m_autoChallenge = order.enabled;
    fileChallenges();
    finish(request, std::string(order.enabled ? "on" : "off"));
}

/// Leaders have passed the due views of demands. When the operator allows it, they are accused with
/// the transactions that this node holds: at the start, at every final block, and when the key is
/// unlocked or the operator changes his mind.
void LocalNode::Impl::fileChallenges() {
    if (!m_autoChallenge || !m_signer || !m_chain) return;
    m_challenger.forgetLost(
        [this](std::uint64_t nonce) { return m_chain->inMempool(m_config.nodeKey, nonce); });
    const auto filings = m_challenger.due(
        m_chain->state(),
        [this](const ledger::TxHash& hash) { return m_chain->owedTransaction(hash); },
        [this](const PublicKey& key) { return isOurs(key); });
    for (const AutoChallenge::Filing& filing : filings) {
        const auto sent = m_chain->submit(*m_signer, filing.challenge);
        if (!sent.ok()) {
            log::warning("engine", "challenge_not_filed", {{"reason", sent.error().message}});
            return;
        }
        m_challenger.filed(filing.accused, *sent, m_chain->lastNonce(m_config.nodeKey));
        log::notice("engine", "challenge_filed", {{"accused", filing.accused}});
        challengeSent(*sent, m_config.nodeKey, filing.challenge);
    }
    const auto accused = m_chain->accuseBrokenPromises(
        *m_signer, [this](const PublicKey& key) { return isOurs(key); });
    for (const PublicKey& leader : accused) {
        log::notice("engine", "broken_promise_filed", {{"accused", leader}});
        if (const auto filed = m_chain->accusing(leader)) {
            challengeSent(filed->hash(), filed->signer, filed->payload);
        }
    }
}

/// What a screen shows of an accusation that no block has judged; nothing for an order that accuses
/// nobody of censorship.
std::optional<api::ChallengeInfo> LocalNode::Impl::accusationOf(
    const ledger::TxHash& hash, const PublicKey& filedBy, const ledger::Payload& payload) const {
    std::optional<api::ChallengeInfo> info;
    std::optional<consensus::Term> term;
    if (const auto* challenge = std::get_if<ledger::SubmitChallenge>(&payload)) {
        info.emplace();
        info->epoch = challenge->epoch;
        info->view = challenge->view;
        if (const auto omitted = ledger::Transaction::decode(challenge->transaction);
            omitted.ok()) {
            info->txHash = toHex(omitted->hash());
        }
        info->signer = toHex(challenge->signer);
        info->dueView = challenge->view + ledger::kCensorProposals - 1;
        if (challenge->view > 0) term = consensus::Terms{}.of(challenge->view);
    } else if (const auto* proof = std::get_if<ledger::SubmitEvidence>(&payload)) {
        const auto broken = consensus::decodeBrokenPromise(proof->evidence);
        if (!broken.ok()) return std::nullopt;
        info = promiseChallenge(broken->promise);
        term = broken->promise.term;
    }
    if (!info) return std::nullopt;
    // Of an epoch that is forgotten here the verdict will tell.
    if (const auto validators = validatorsOf(info->epoch); validators && term) {
        const PublicKey& leader = validators->at(validators->leaderOfTerm(*term)).key;
        info->accused = toHex(leader);
        info->accusedName = nameOf(leader);
        info->againstUs = isOurs(leader);
    }
    info->id = toHex(hash);
    info->filedBy = toHex(filedBy);
    info->byUs = isOurs(filedBy);
    return info;
}

/// Shows an accusation of ours from now on, before any block holds it.
void LocalNode::Impl::challengeSent(const ledger::TxHash& hash, const PublicKey& filedBy,
                                    const ledger::Payload& payload) {
    auto info = accusationOf(hash, filedBy, payload);
    if (!info) return;
    addEvent(api::EventKind::ChallengeFiled, toHex(hash));
    if (m_openChallenges.size() >= api::kChallengesShownMax) return;
    m_openChallenges.emplace(hash, *std::move(info));
}

/// Somebody else's accusation of one of our keys waits for a block: the operator must know before
/// the verdict. One that would prove nothing counts only when its signer has a deposit to lose.
void LocalNode::Impl::watchAccusation(const ledger::Transaction& order) {
    if (!m_chain || !m_proofs || isOurs(order.signer)) return;
    const ledger::TxHash hash = order.hash();
    auto info = accusationOf(hash, order.signer, order.payload);
    if (!info || !info->againstUs || m_accusations.size() >= kAccusationsMax) return;
    const ledger::State& state = m_chain->state();
    const auto convicts = [&] {
        if (const auto* challenge = std::get_if<ledger::SubmitChallenge>(&order.payload)) {
            return ledger::checkChallenge(state, *challenge) == ledger::TxCode::Ok;
        }
        const auto& proof = std::get<ledger::SubmitEvidence>(order.payload);
        return provesBrokenPromise(state, proof.evidence);
    };
    if (state.findKey(order.signer) == nullptr && !convicts()) return;
    if (!m_accusations.emplace(hash, *std::move(info)).second) return;
    log::critical("engine", "accused_of_censorship", {{"by", order.signer}});
    addEvent(api::EventKind::ChallengeFiled, toHex(hash));
}

/// Those that wait no more: a block has judged them, or their time is over.
void LocalNode::Impl::forgetAccusations() {
    if (m_accusations.empty()) return;
    std::set<ledger::TxHash> hashes;
    for (const auto& [hash, info] : m_accusations) hashes.insert(hash);
    for (const ledger::Transaction& order : m_chain->waiting(hashes)) hashes.erase(order.hash());
    for (const ledger::TxHash& gone : hashes) m_accusations.erase(gone);
}

/// Those that no block has judged, others' against our keys first, then the judged ones, newest
/// first.
std::vector<api::ChallengeInfo> LocalNode::Impl::challengeInfos() const {
    std::vector<api::ChallengeInfo> infos;
    for (const auto& [hash, info] : m_accusations) infos.push_back(info);
    for (const auto& [hash, info] : m_openChallenges) infos.push_back(info);
    if (infos.size() > api::kChallengesShownMax) infos.resize(api::kChallengesShownMax);
    for (api::ChallengeInfo& info : m_proofs->challenges()) {
        if (infos.size() >= api::kChallengesShownMax) break;
        infos.push_back(std::move(info));
    }
    return infos;
}

}  // namespace stacknet::engine
