#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

/// The rules R1 to R5 of docs/protocol/README.md once more, without signatures, network, weights or
/// blocks' contents, and written without a line of the production code: what an adversary who owns
/// the schedule and every Byzantine vote can do to the honest nodes. docs/protocol/model.md says
/// what is checked and what is left out.
namespace stacknet::model {

using View = std::uint8_t;
using Term = std::uint8_t;
using NodeSet = std::uint16_t;  ///< bit i: honest node i

inline constexpr unsigned kNodesMax = 16;
inline constexpr unsigned kViewsMax = 32;
inline constexpr unsigned kSlotsMax = 4;  ///< blocks an adversary offers per view

/// One rule taken away or bent. `None` must be safe; each of the others must be caught.
enum class Mutation : std::uint8_t {
    None,
    FinalizeAfterAbandon,     ///< R3 without the look at the own Abandon
    NoExitCheck,              ///< R2 takes any ExitCert at a term start
    NotarizeTwice,            ///< R2 without "no Notarize row for v"
    AbandonReportsFirst,      ///< R4 says first(t) instead of cur
    AbandonForgotten,         ///< a restart loses the Abandon rows
    NoOwnMatch,               ///< R3 without "own Notarize at v was for b"
    SitOutCurrentTerm,        ///< 1.4 with the shorter rule "skip the current term"
    SitOutAnswerForgetsLast,  ///< 1.4, a node that once sat out answers for too low a view
};
inline constexpr unsigned kMutations = 9;
std::string_view mutationName(Mutation mutation);
std::optional<Mutation> mutationFromName(std::string_view name);

/// The size of the world, and what may go wrong in it besides Byzantine nodes.
struct Bounds {
    unsigned nodes = 4;
    unsigned byzantine = 1;
    unsigned termLength = 2;
    unsigned terms = 3;
    unsigned slots = 3;        ///< 1..kSlotsMax blocks per view
    bool restarts = false;     ///< honest nodes restart with an intact record
    unsigned lostRecords = 0;  ///< times per run that an honest node loses its record
    Mutation mutation = Mutation::None;

    unsigned views() const { return termLength * terms; }
    unsigned honest() const { return nodes - byzantine; }
    /// The least number of votes with 3 * votes > 2 * nodes.
    unsigned quorum() const { return 2 * nodes / 3 + 1; }
    /// The most Byzantine nodes that every guarantee holds for.
    unsigned faultsMax() const { return (nodes - 1) / 3; }
    /// Empty, or a sentence that says what is wrong.
    std::string_view problem() const;
    /// True when every guarantee holds, so that a fork is a fault of the rules.
    bool tolerated() const { return byzantine <= faultsMax(); }

    Term term(View view) const { return static_cast<Term>((view - 1) / termLength); }
    View first(Term term) const { return static_cast<View>(term * termLength + 1); }
    View last(Term term) const { return static_cast<View>((term + 1) * termLength); }
    bool isFirst(View view) const { return (view - 1) % termLength == 0; }
};

inline unsigned sizeOf(NodeSet set) {
    return static_cast<unsigned>(std::popcount(set));
}

/// A block is a slot of a view; view 0 slot 0 is the genesis.
using Block = std::uint8_t;
inline constexpr Block kGenesis = 0;
inline Block blockAt(View view, unsigned slot) {
    return static_cast<Block>(view * kSlotsMax + slot);
}
inline View viewOf(Block block) {
    return static_cast<View>(block / kSlotsMax);
}

inline constexpr unsigned kBlocksMax = (kViewsMax + 1) * kSlotsMax;

}  // namespace stacknet::model
