#include <algorithm>

#include "core/base/codec.h"
#include "core/base/correlation.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

namespace {

constexpr std::int64_t kFinalWithinMs = 60'000;

Error notReady() {
    return makeError(
        "engine.not_ready",
        sentence("The engine is not running yet, or this node does not serve clients."), true);
}

Result<PublicKey> keyOf(const std::string& text) {
    return fixedFromHex<PublicKey>(text, "public_key");
}

Error unknownKey(const PublicKey& key) {
    return makeError("keystore.unknown_key", "The keystore has no key " + toHex(key) + ".");
}

}  // namespace

bool LocalNode::Impl::inKeystore(const PublicKey& key) const {
    return std::any_of(m_keyList.begin(), m_keyList.end(),
                       [&](const auto& entry) { return entry.info.publicKey == key; });
}

void LocalNode::Impl::finish(api::RequestId request, Result<std::string> subject,
                             std::string secret) {
    api::CommandResult result;
    result.request = request;
    if (subject.ok()) {
        result.subject = *subject;
        result.secret = std::move(secret);
    } else {
        result.error = subject.error();
    }
    // The picture first: who hears that an order is done and looks, sees what it did.
    if (!m_stopping) publish();
    tellFinished(std::move(result));
}

void LocalNode::Impl::tellFinished(api::CommandResult result) {
    const auto found = m_calls.extract(result.request);
    if (result.error && !found.empty()) {
        const CorrelationScope scope(found.mapped().correlation);
        result.error->correlation = currentCorrelation();
        log::notice("engine", "command_failed",
                    {{"command", found.mapped().command},
                     {"code", result.error->code},
                     {"reason", result.error->message}});
    }
    m_listeners.commandFinished(result);
    wipe(result.secret.data(), result.secret.size());
}

void LocalNode::Impl::run(api::RequestId request, api::Command command) {
    if (m_engine.state != api::EngineState::Running) {
        finish(request, notReady());
        return;
    }
    std::visit(
        [&](auto& order) {
            using Order = std::decay_t<decltype(order)>;
            if constexpr (std::is_same_v<Order, api::CreateApiKey>) {
                createApiKey(request, order);
            } else if constexpr (std::is_same_v<Order, api::RevokeApiKey>) {
                if (!m_apiKeys) return finish(request, notReady());
                const auto revoked = m_apiKeys->revoke(order.id);
                finish(request, revoked.ok() ? Result<std::string>(order.id)
                                             : Result<std::string>(revoked.error()));
            } else if constexpr (std::is_same_v<Order, api::RotateApiKey>) {
                rotateApiKey(request, order);
            } else if constexpr (std::is_same_v<Order, api::RunRetentionNow>) {
                runRetentionNow(request);
            } else if constexpr (std::is_same_v<Order, api::EndSession>) {
                endSession(request, order);
            } else if constexpr (std::is_same_v<Order, api::StartLogin> ||
                                 std::is_same_v<Order, api::CheckLogin> ||
                                 std::is_same_v<Order, api::CancelLogin> ||
                                 std::is_same_v<Order, api::PasteLogin> ||
                                 std::is_same_v<Order, api::ProveLogin>) {
                loginOrder(request, order);
            } else if constexpr (std::is_same_v<Order, api::RackAdd> ||
                                 std::is_same_v<Order, api::RackCancel> ||
                                 std::is_same_v<Order, api::RackExport> ||
                                 std::is_same_v<Order, api::RackImport> ||
                                 std::is_same_v<Order, api::RackUnpin> ||
                                 std::is_same_v<Order, api::RackVerify> ||
                                 std::is_same_v<Order, api::RackGc> ||
                                 std::is_same_v<Order, api::RackPin>) {
                rackOrder(request, command);
            } else if constexpr (std::is_same_v<Order, api::CreateNodeKey>) {
                createNodeKey(request, std::move(order));
            } else if constexpr (std::is_same_v<Order, api::UnlockNodeKey>) {
                unlockNodeKey(request, std::move(order));
            } else if constexpr (std::is_same_v<Order, api::LockNodeKey>) {
                lockNodeKey(request, order);
            } else if constexpr (std::is_same_v<Order, api::RegisterNodeKey>) {
                registerNodeKey(request, order);
            } else if constexpr (std::is_same_v<Order, api::TransferNodeKey>) {
                transferNodeKey(request, order);
            } else if constexpr (std::is_same_v<Order, api::ActivateNodeKey> ||
                                 std::is_same_v<Order, api::ConnectNodeKey>) {
                auto key = keyOf(order.publicKey);
                if (!key.ok()) return finish(request, key.error());
                if constexpr (std::is_same_v<Order, api::ActivateNodeKey>) {
                    submitForUser(request, *key, ledger::ActivateKey{*key});
                } else {
                    submitForUser(request, *key, ledger::ConnectKey{*key});
                }
            } else if constexpr (!requires { stakeOrder(request, order); }) {
                partOrder(request, command);
            } else {
                const auto checked = api::checkCommand(order);
                if (!checked.ok()) return finish(request, checked.error());
                stakeOrder(request, order);
            }
        },
        command);
}

void LocalNode::Impl::createApiKey(api::RequestId request, const api::CreateApiKey& command) {
    if (!m_apiKeys) {
        finish(request, notReady());
        return;
    }
    auth::NewApiKey wanted;
    wanted.name = command.name;
    wanted.scopes = command.scopes;
    wanted.expiresDays = command.expiresDays;
    if (command.test) wanted.environment = auth::KeyEnvironment::Test;
    wanted.stack = command.stack;
    wanted.cidrs = command.cidrs;
    wanted.models = command.models;
    wanted.monthlyTokens = command.monthlyTokens;
    wanted.limits = {command.requestsPerMinute, command.tokensPerMinute, command.concurrent};
    auto issued = m_apiKeys->create(wanted);
    if (!issued.ok()) {
        finish(request, issued.error());
        return;
    }
    log::notice("auth", "api_key_created", {{"id", issued->record.id}});
    finish(request, issued->record.id, std::string(issued->key.exposeText()));
}

void LocalNode::Impl::rotateApiKey(api::RequestId request, const api::RotateApiKey& command) {
    if (!m_apiKeys) {
        finish(request, notReady());
        return;
    }
    auto issued = m_apiKeys->rotate(command.id, command.graceHours);
    if (!issued.ok()) {
        finish(request, issued.error());
        return;
    }
    log::notice("auth", "api_key_rotated", {{"id", issued->record.id}, {"old", command.id}});
    finish(request, issued->record.id, std::string(issued->key.exposeText()));
}

void LocalNode::Impl::endSession(api::RequestId request, const api::EndSession& command) {
    const bool open = m_login && m_login->ready() && m_login->sessions().alive(command.sid);
    if (!open) {
        finish(request, makeError("auth.unknown_session",
                                  "There is no open session with this id; list them again."));
        return;
    }
    const auto ended = m_login->endSession(command.sid, "operator", "operator");
    finish(request,
           ended.ok() ? Result<std::string>(command.sid) : Result<std::string>(ended.error()));
}

void LocalNode::Impl::createNodeKey(api::RequestId request, api::CreateNodeKey command) {
    m_work->post([this, request, command = std::move(command)]() mutable {
        const SecretBytes passphrase = SecretBytes::copyOf(command.passphrase);
        wipe(command.passphrase.data(), command.passphrase.size());
        auto created = m_keystore->create(command.alias, passphrase);
        m_main->post([this, request, created = std::move(created)] {
            refreshKeyList();
            finish(request, created.ok() ? Result<std::string>(toHex(*created))
                                         : Result<std::string>(created.error()));
        });
    });
}

void LocalNode::Impl::unlockNodeKey(api::RequestId request, api::UnlockNodeKey command) {
    auto key = keyOf(command.publicKey);
    if (!key.ok()) {
        finish(request, key.error());
        return;
    }
    m_work->post([this, request, key = *key, command = std::move(command)]() mutable {
        const SecretBytes passphrase = SecretBytes::copyOf(command.passphrase);
        wipe(command.passphrase.data(), command.passphrase.size());
        auto unlocked = m_keystore->unlock(key, passphrase);
        m_main->post([this, request, key, unlocked = std::move(unlocked)] {
            refreshKeyList();
            if (!unlocked.ok()) {
                finish(request, unlocked.error());
                return;
            }
            noteUnlocked(key);
            if (key == m_config.nodeKey) {
                m_signer = *unlocked;
                m_chain->setSigner(m_signer);
                fileChallenges();
            }
            finish(request, toHex(key));
        });
    });
}

void LocalNode::Impl::lockNodeKey(api::RequestId request, const api::LockNodeKey& command) {
    auto key = keyOf(command.publicKey);
    if (!key.ok()) {
        finish(request, key.error());
        return;
    }
    if (!inKeystore(*key)) {
        finish(request, unknownKey(*key));
        return;
    }
    lockKeyNow(*key);
    refreshKeyList();
    finish(request, command.publicKey);
}

void LocalNode::Impl::registerNodeKey(api::RequestId request, const api::RegisterNodeKey& command) {
    auto key = keyOf(command.publicKey);
    if (!key.ok()) {
        finish(request, key.error());
        return;
    }
    ledger::RegisterNodeKey order;
    order.owner = ledger::ownerOf(*key);
    order.priceMaxMicroUsd = m_chain->state().keyPriceMicroUsd();
    submitForUser(request, *key, order);
}

void LocalNode::Impl::transferNodeKey(api::RequestId request, const api::TransferNodeKey& command) {
    auto key = keyOf(command.publicKey);
    auto owner = fixedFromHex<ledger::OwnerId>(command.newOwner, "new_owner");
    if (!key.ok() || !owner.ok()) {
        finish(request, key.ok() ? owner.error() : key.error());
        return;
    }
    const ledger::NodeKeyRecord* record = m_chain->state().findKey(*key);
    if (record == nullptr) {
        finish(request,
               !inKeystore(*key)
                   ? unknownKey(*key)
                   : makeError("ledger.unknown_key",
                               sentence("This Node Key is not on the ledger: register it first.")));
        return;
    }
    // The owner signs. An owner's id is a public key, which may be the Node Key's own.
    PublicKey signer;
    signer.data = record->owner.data;
    submitForUser(request, signer, ledger::Transfer{*key, *owner});
}

void LocalNode::Impl::submitForUser(api::RequestId request, const PublicKey& signerKey,
                                    ledger::Payload payload) {
    if (!inKeystore(signerKey)) {
        finish(request, unknownKey(signerKey));
        return;
    }
    auto signer = m_keystore->signer(signerKey);
    if (!signer.ok()) {
        finish(request, signer.error());
        return;
    }
    auto sent = m_chain->submit(*signer, payload);
    if (!sent.ok()) {
        finish(request, sent.error());
        return;
    }
    challengeSent(*sent, signerKey, payload);
    m_chain->gatherReceipts(*sent);
    m_waiting[*sent] = {request, toHex(*sent), m_clock.monotonicMs() + kFinalWithinMs};
}

void LocalNode::Impl::expireWaiting() {
    const std::int64_t now = m_clock.monotonicMs();
    std::vector<Waiting> late;
    std::erase_if(m_waiting, [&](const auto& item) {
        if (item.second.untilMs > now) return false;
        late.push_back(item.second);
        return true;
    });
    for (const Waiting& entry : late) {
        finish(entry.request,
               makeError("engine.not_final_yet",
                         sentence("The order was sent and is not final after 60 s. It may still "
                                  "become final: look at the key before you send it again."),
                         true));
    }
}

}  // namespace stacknet::engine
