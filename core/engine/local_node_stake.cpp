#include "core/base/codec.h"
#include "core/engine/local_node_internal.h"

/// The stake and challenge commands. Their arguments are checked when they come here
/// (api::checkCommand).
namespace stacknet::engine {

namespace {

Error notAvailable(const std::string& what) {
    return makeError("engine.not_available", "The ledger of this version cannot " + what +
                                                 " yet; nothing was sent and nothing was changed.");
}

}  // namespace

/// The key of a command when it is in the keystore. Error "keystore.unknown_key".
Result<PublicKey> LocalNode::Impl::keystoreKey(const std::string& publicKey) const {
    STACKNET_TRY(const PublicKey key, fixedFromHex<PublicKey>(publicKey, "public_key"));
    if (inKeystore(key)) return key;
    return makeError("keystore.unknown_key", "The keystore has no key " + publicKey + ".");
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::Bond& order) {
    const auto key = keystoreKey(order.publicKey);
    finish(request, key.ok() ? notAvailable("bond tokens") : key.error());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::Unbond& order) {
    const auto key = keystoreKey(order.publicKey);
    finish(request, key.ok() ? notAvailable("unbond tokens") : key.error());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::Withdraw& order) {
    const auto key = keystoreKey(order.publicKey);
    finish(request, key.ok() ? notAvailable("withdraw unbonded tokens") : key.error());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::Unjail& order) {
    const auto key = keystoreKey(order.publicKey);
    finish(request, key.ok() ? notAvailable("end a jail") : key.error());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::ListNodeKey& order) {
    const auto key = keystoreKey(order.publicKey);
    finish(request, key.ok() ? notAvailable("list a Node Key for sale") : key.error());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::UnlistNodeKey& order) {
    const auto key = keystoreKey(order.publicKey);
    finish(request, key.ok() ? notAvailable("take a Node Key off sale") : key.error());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::FileNodeKey& order) {
    const auto key = keystoreKey(order.publicKey);
    finish(request, key.ok() ? notAvailable("file paperwork") : key.error());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::FileChallenge& order) {
    const auto key = order.publicKey.empty() ? Result<PublicKey>(m_config.nodeKey)
                                             : keystoreKey(order.publicKey);
    finish(request, key.ok() ? notAvailable("judge a censorship challenge") : key.error());
}

void LocalNode::Impl::stakeOrder(api::RequestId request, const api::SetAutoChallenge&) {
    finish(request, notAvailable("judge a censorship challenge"));
}

}  // namespace stacknet::engine
