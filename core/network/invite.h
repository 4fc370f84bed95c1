#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/ed25519.h"

/// The file with which a person joins a network: which chain, its genesis and whom to dial first,
/// signed by the Node Key of whoever wrote it.
namespace stacknet::network {

inline constexpr std::size_t kInviteBytesMax = 4U * 1024 * 1024;
inline constexpr std::size_t kInvitePeersMax = 64;

struct InvitePeer {
    PublicKey nodeKey;
    std::string address;  ///< "host:port"
    bool operator==(const InvitePeer&) const = default;
};

struct Invite {
    ChainId chainId;
    std::string networkName;        ///< 1..64 bytes
    std::string genesisJson;        ///< the genesis document, byte for byte
    std::vector<InvitePeer> peers;  ///< 1..kInvitePeersMax
    PublicKey inviter;              ///< set by createInvite
    bool operator==(const Invite&) const = default;
};

/// The invite as a JSON document, signed. `inviter` of the argument is ignored.
/// Error "network.bad_invite" names the field that is out of bounds.
Result<std::string> createInvite(const Invite& invite, const crypto::SigningKey& inviter);
/// The same for a key that is held elsewhere; errors of `sign` pass through.
Result<std::string> createInvite(const Invite& invite, const PublicKey& inviter,
                                 const std::function<Result<Signature>(ByteView)>& sign);

/// Strict: unknown or missing fields, wrong types, more than kInviteBytesMax bytes or a signature
/// that does not match are refused with "network.bad_invite". A valid signature says only that the
/// file was not altered since the inviter wrote it; whom to trust is the reader's choice. The
/// reader must still check that the genesis document hashes to `chainId`.
Result<Invite> parseInvite(std::string_view json);

}  // namespace stacknet::network
