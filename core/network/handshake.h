#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/network/tls_identity.h"

/// What the two ends of a link tell each other first, and when that is refused. Pure.
namespace stacknet::network {

inline constexpr std::size_t kHelloTextMax = 64;

/// The first frame of each side.
struct Hello {
    std::uint32_t protocolVersion = 0;
    TlsBinding binding;
    std::string softwareVersion;  ///< shown to the operator only
    std::string name;
    std::uint64_t instance = 0;  ///< random per start of the program
};

/// What a Hello is held against.
struct HelloRules {
    PublicKey ownNodeKey;
    ChainId chainId;
    std::int64_t nowMs = 0;
    PublicKey certificateKey;  ///< the key with which the other side ran TLS
};

/// Checks, in this order: protocol version, chain, self, binding (signature, expiry), and that the
/// bound key is the one that TLS was run with. Whether the Node Key is one we know is the caller's
/// question. The codes are those of PeerNetwork; the sentences are written to be read on both
/// sides.
Result<void> checkHello(const Hello& hello, const HelloRules& rules);

/// True when the sender has proven to hold the Node Key that it names, be it for another chain.
bool provesNodeKey(const Hello& hello, const PublicKey& certificateKey);

/// Foreign text made fit to show: valid UTF-8, no control characters, at most `sizeMax` bytes.
std::string cleanText(std::string_view text, std::size_t sizeMax);

/// True for the refusal codes of the protocol; another one is not to be trusted as a code.
bool isRefusalCode(std::string_view code);

}  // namespace stacknet::network
