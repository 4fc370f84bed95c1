#include "core/network/handshake.h"

#include <algorithm>
#include <array>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/network/peer_network.h"

namespace stacknet::network {

namespace {

std::string shortHex(ByteView bytes) {
    return toHex(bytes).substr(0, 12);
}

constexpr std::array<std::string_view, 16> kRefusalCodes = {"network.protocol_version",
                                                            "network.other_chain",
                                                            "network.self",
                                                            "network.unknown_node_key",
                                                            "network.wrong_node_key",
                                                            "network.bad_binding",
                                                            "network.binding_expired",
                                                            "network.tls_key_mismatch",
                                                            "network.duplicate_node",
                                                            "network.bad_hello",
                                                            "network.bad_frame",
                                                            "network.frame_too_large",
                                                            "network.handshake_timeout",
                                                            "network.too_many_links",
                                                            "network.misbehaved",
                                                            "network.banned"};

}  // namespace

Result<void> checkHello(const Hello& hello, const HelloRules& rules) {
    if (hello.protocolVersion != kProtocolVersion) {
        return makeError(
            "network.protocol_version",
            sentence("One node speaks protocol version %1, the other %2; update the older program.",
                     {hello.protocolVersion, kProtocolVersion}));
    }
    if (hello.binding.chainId != rules.chainId) {
        return makeError(
            "network.other_chain",
            sentence("The two nodes are on different chains (%1 and %2); start both from the same "
                     "genesis file.",
                     {shortHex(hello.binding.chainId.view()), shortHex(rules.chainId.view())}));
    }
    if (hello.binding.nodeKey == rules.ownNodeKey) {
        return makeError(
            "network.self",
            sentence("Both ends of the link have the same Node Key; correct the peer's address, or "
                     "stop the second node that runs with this key."));
    }
    STACKNET_CHECK(verifyBinding(hello.binding, rules.chainId, rules.nowMs));
    if (hello.binding.tlsKey != rules.certificateKey) {
        return makeError("network.tls_key_mismatch",
                         sentence("The TLS certificate in use is not the one that the Node Key "
                                  "vouches for; the connection may be intercepted."));
    }
    return {};
}

bool provesNodeKey(const Hello& hello, const PublicKey& certificateKey) {
    const TlsBinding& binding = hello.binding;
    return binding.tlsKey == certificateKey &&
           crypto::verify(binding.nodeKey,
                          bindingMessage(binding.tlsKey, binding.chainId, binding.notAfterMs),
                          binding.signature);
}

std::string cleanText(std::string_view text, std::size_t sizeMax) {
    std::string result(text.substr(0, sizeMax));
    // A cut through a character leaves at most three bytes of it.
    for (int i = 0; i < 3 && !result.empty() && !isUtf8(result); ++i) result.pop_back();
    if (!isUtf8(result)) return "";
    std::erase_if(result, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
    return result;
}

bool isRefusalCode(std::string_view code) {
    return std::find(kRefusalCodes.begin(), kRefusalCodes.end(), code) != kRefusalCodes.end();
}

}  // namespace stacknet::network
