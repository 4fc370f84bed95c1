#pragma once

#include <optional>

#include "core/ledger/merkle_table.h"
#include "core/ledger/state_table.h"

/// Proofs that one row is in a state whose root is known, for those who do not hold the state.
namespace stacknet::ledger {

// First byte of a row's key: the section, which is also its place under the root.
inline constexpr std::uint8_t kSectionMeta = 0;
inline constexpr std::uint8_t kSectionPaperwork = 4;
inline constexpr std::size_t kStateSections = 17;

/// The way from a row to the state root. The meta row hangs at the root by itself; paperwork rows
/// are leaves of one tree, all others of a bucketed table.
struct StateProof {
    crypto::MerkleProof section;             ///< from the section to the state root
    Hash256 sectionRoot;                     ///< what the section's own proof leads to
    std::optional<TableProof> table;         ///< rows of a table
    std::optional<crypto::MerkleProof> log;  ///< paperwork rows

    Bytes encode() const;
    /// Total over foreign bytes; errors "base.bad_canonical" name the field.
    static Result<StateProof> decode(ByteView bytes);
};

/// True when `entry` is a row of the state with this root. The proof may come from anybody.
bool verifyStateProof(const Hash256& stateRoot, const StateEntry& entry, const StateProof& proof);

}  // namespace stacknet::ledger
