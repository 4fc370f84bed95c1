#pragma once

#include <string>
#include <string_view>

#include "core/consensus/vote_export.h"

/// The file that keeps a Node Key from signing twice when it moves to another machine, or when a
/// machine is restored from a backup: what the vote store remembers (consensus/vote_export.h), when
/// that was, and a checksum. Text, without a secret.
///
///     {"format": "stacknet/slashing-protection", "version": 1, "exported": "<ms since 1970>",
///      "record": <VoteExport>, "checksum": "<64 hexadecimal digits>"}
///
///     checksum = SHA-256("stacknet/slashing-protection/1" 00 | exported | 00 | record's own text)
///
/// The checksum is no protection against anybody; it finds a file that was cut or edited by hand.
namespace stacknet::keystore {

inline constexpr std::size_t kProtectionBytesMax = consensus::kVoteExportBytesMax + 1024;

struct ProtectionFile {
    std::int64_t exportedMs = 0;  ///< 0: unknown (a bare vote export)
    consensus::VoteExport record;
    bool operator==(const ProtectionFile&) const = default;

    std::string toJson() const;
    /// Also reads what "stacknetctl votes export" writes. Errors: "keystore.bad_protection" (names
    /// the field), "keystore.protection_checksum", "keystore.newer_version" and those of
    /// VoteExport::fromJson.
    static Result<ProtectionFile> fromJson(std::string_view json);
};

/// What the store remembers. `maySignOn`: the key is unlocked, so this record may be behind by the
/// time somebody reads it; whoever imports it then sits out until a quorum has answered (rule 1.4).
ProtectionFile protectionOf(const consensus::VoteStoreContents& contents, const ChainId& chainId,
                            const PublicKey& nodeKey, const consensus::Terms& terms,
                            std::int64_t nowMs, bool maySignOn);

/// Makes the store refuse everything that the file knows of. It only ever raises what is
/// remembered. A store that has never signed takes the file as its whole record. Errors: those of
/// planVoteImport() (another network or key, an older file, a contradiction) and of the store; the
/// store stays as it is then.
Result<consensus::VoteImport> importProtection(consensus::IVoteStore& store,
                                               const ProtectionFile& file, const ChainId& chainId,
                                               const PublicKey& nodeKey,
                                               const consensus::Terms& terms);

}  // namespace stacknet::keystore
