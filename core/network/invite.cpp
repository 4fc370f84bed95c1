#include "core/network/invite.h"

#include <boost/json.hpp>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/network/address.h"

namespace stacknet::network {

namespace {

namespace json = boost::json;

constexpr std::string_view kFormat = "stacknet-invite-1";
constexpr std::size_t kGenesisBytesMax = 2U * 1024 * 1024;
constexpr std::size_t kNameBytesMax = 64;

Error badInvite(std::string_view field, std::string_view reason) {
    return makeError("network.bad_invite",
                     sentence("The invite is refused: %1 %2.", {field, reason}));
}

Result<void> checkBounds(const Invite& invite) {
    if (invite.networkName.empty() || invite.networkName.size() > kNameBytesMax ||
        !isUtf8(invite.networkName)) {
        return badInvite("network_name", sentence("must have 1 to 64 bytes of UTF-8"));
    }
    if (invite.genesisJson.empty() || invite.genesisJson.size() > kGenesisBytesMax ||
        !isUtf8(invite.genesisJson)) {
        return badInvite("genesis", sentence("must have 1 byte to 2 MiB of UTF-8"));
    }
    if (invite.peers.empty() || invite.peers.size() > kInvitePeersMax) {
        return badInvite("bootstrap", sentence("must name 1 to 64 peers"));
    }
    for (const InvitePeer& peer : invite.peers) {
        if (!parseHostPort(peer.address, false).ok()) {
            return badInvite("bootstrap.address", sentence("must be host:port"));
        }
    }
    return {};
}

Bytes signedBytes(const Invite& invite) {
    CanonicalWriter writer;
    writer.text("stacknet/invite/1").fixed(invite.chainId).text(invite.networkName);
    writer.text(invite.genesisJson).u32(static_cast<std::uint32_t>(invite.peers.size()));
    for (const InvitePeer& peer : invite.peers) writer.fixed(peer.nodeKey).text(peer.address);
    writer.fixed(invite.inviter);
    return writer.take();
}

/// The named string of an object; the count of fields is checked by the caller.
Result<std::string> stringField(const json::object& object, std::string_view field,
                                std::size_t sizeMax) {
    const json::value* value = object.if_contains(field);
    if (value == nullptr) return badInvite(field, sentence("is missing"));
    const json::string* text = value->if_string();
    if (text == nullptr) return badInvite(field, sentence("must be a text"));
    if (text->size() > sizeMax) return badInvite(field, sentence("is too long"));
    return std::string(text->data(), text->size());
}

template <typename FixedType>
Result<FixedType> fixedField(const json::object& object, std::string_view field) {
    STACKNET_TRY(const std::string text, stringField(object, field, 2 * FixedType::size));
    auto fixed = fixedFromHex<FixedType>(text, field);
    if (!fixed.ok())
        return badInvite(field, sentence("must be lower case hexadecimal of its exact length"));
    return fixed;
}

Result<std::vector<InvitePeer>> peersField(const json::object& object) {
    const json::value* value = object.if_contains("bootstrap");
    const json::array* list = value == nullptr ? nullptr : value->if_array();
    if (list == nullptr) return badInvite("bootstrap", sentence("must be a list"));
    if (list->size() > kInvitePeersMax)
        return badInvite("bootstrap", sentence("must name 1 to 64 peers"));
    std::vector<InvitePeer> peers;
    for (const json::value& element : *list) {
        const json::object* entry = element.if_object();
        if (entry == nullptr || entry->size() != 2) {
            return badInvite("bootstrap", sentence("must list objects of node_key and address"));
        }
        InvitePeer peer;
        STACKNET_TRY(peer.nodeKey, fixedField<PublicKey>(*entry, "node_key"));
        STACKNET_TRY(peer.address, stringField(*entry, "address", 262));
        peers.push_back(std::move(peer));
    }
    return peers;
}

}  // namespace

Result<std::string> createInvite(const Invite& invite, const crypto::SigningKey& inviter) {
    return createInvite(invite, inviter.publicKey(), [&](ByteView message) -> Result<Signature> {
        return inviter.sign(message);
    });
}

Result<std::string> createInvite(const Invite& invite, const PublicKey& inviter,
                                 const std::function<Result<Signature>(ByteView)>& sign) {
    STACKNET_CHECK(checkBounds(invite));
    Invite complete = invite;
    complete.inviter = inviter;
    STACKNET_TRY(const Signature signature, sign(signedBytes(complete)));
    json::array peers;
    for (const InvitePeer& peer : complete.peers) {
        peers.push_back(json::object{{"node_key", toHex(peer.nodeKey)}, {"address", peer.address}});
    }
    const json::object document{
        {"format", kFormat},
        {"chain_id", toHex(complete.chainId)},
        {"network_name", complete.networkName},
        {"genesis", complete.genesisJson},
        {"bootstrap", std::move(peers)},
        {"inviter", toHex(complete.inviter)},
        {"signature", toHex(signature)},
    };
    return json::serialize(document);
}

Result<Invite> parseInvite(std::string_view text) {
    if (text.size() > kInviteBytesMax)
        return badInvite(sentence("the file"), sentence("is larger than 4 MiB"));
    json::error_code failed;
    json::parse_options options;
    options.max_depth = 8;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), failed,
                                             json::storage_ptr(), options);
    const json::object* object = failed ? nullptr : document.if_object();
    if (object == nullptr) return badInvite(sentence("the file"), sentence("is not a JSON object"));
    STACKNET_TRY(const std::string format, stringField(*object, "format", 64));
    if (format != kFormat) return badInvite("format", sentence("is not stacknet-invite-1"));
    if (object->size() != 7) return badInvite(sentence("the file"), sentence("has unknown fields"));

    Invite invite;
    STACKNET_TRY(invite.chainId, fixedField<ChainId>(*object, "chain_id"));
    STACKNET_TRY(invite.networkName, stringField(*object, "network_name", kNameBytesMax));
    STACKNET_TRY(invite.genesisJson, stringField(*object, "genesis", kGenesisBytesMax));
    STACKNET_TRY(invite.peers, peersField(*object));
    STACKNET_TRY(invite.inviter, fixedField<PublicKey>(*object, "inviter"));
    STACKNET_TRY(const Signature signature, fixedField<Signature>(*object, "signature"));
    STACKNET_CHECK(checkBounds(invite));
    if (!crypto::verify(invite.inviter, signedBytes(invite), signature)) {
        return badInvite("signature", sentence("does not match; the file was altered or cut off"));
    }
    return invite;
}

}  // namespace stacknet::network
