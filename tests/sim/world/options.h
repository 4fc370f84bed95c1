#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "tests/sim/world/key_ring.h"
#include "tests/sim/world/network.h"

namespace stacknet::sim {

/// What the operator asks for.
struct Options {
    std::size_t nodes = 4;      ///< 4..31 validators
    std::size_t byzantine = 1;  ///< at most this many faulty ones; below nodes
    std::uint64_t seeds = 1;
    std::uint64_t firstSeed = 1;
    std::size_t jobs = 1;
    std::set<std::string> faults;  ///< names of faultNames()
    std::set<std::string> actors;  ///< names of actorNames()
    SignatureScheme scheme = SignatureScheme::Fast;
    bool json = false;
    bool trace = false;            ///< print every message; for one seed
    bool expectViolation = false;  ///< exit code 0 when a violation was found
    bool stopAtFirst = false;      ///< no further seeds after a violation

    /// More faulty validators than agreement can bear: forks are expected, and that they name their
    /// makers.
    bool accountability() const { return 3 * byzantine >= nodes; }
    /// The command that runs `seed` alone.
    std::string replayCommand(std::uint64_t seed) const;
};

/// Everything that --faults can name, in the order of the documentation.
const std::vector<std::string>& faultNames();

/// What a node does in the Arena. Cheats and copiers lie, and may be slashed for it.
enum class ArenaPlay : std::uint8_t {
    Honest,
    Cheat,   ///< most of its own tasks are wrong
    Copier,  ///< as executor it confirms whatever the worker says
    Mute,    ///< as executor it commits and never reveals
};

/// What one run is made of, drawn from its seed: a random part of the faults at random strengths.
struct Plan {
    std::uint64_t seed = 0;
    std::uint64_t termLength = 4;
    /// By node: the genesis's validators, then nodes with a key and no bond (weight 0) that may
    /// become validators.
    std::vector<std::uint64_t> weights;
    std::vector<std::string> actors;  ///< by node; empty: correct
    std::vector<bool> twins;          ///< by node: two machines with its key
    std::vector<bool> forgetful;      ///< by node: its disk may give up what it promised
    std::vector<bool> fragile;        ///< by node: its ledger database may be damaged
    std::vector<bool> challengers;    ///< by node: its operator lets it file challenges
    std::set<std::string> faults;
    std::int64_t safetyMs = 0;
    std::int64_t fsyncMs = 0;
    std::int64_t executionLagMs = 0;
    std::int64_t transactionGapMs = 0;  ///< 0: no transactions
    bool openRegistration = true;
    /// Epochs end, and bonds choose the next validators. Without, a run stays in epoch 0.
    bool epochs = false;
    bool twinsAreDeaf = false;  ///< twins do not hear votes of their own key
    HostId lateHost = SIZE_MAX;
    std::vector<ArenaPlay> arena;  ///< by node; empty: nobody works
    HostId blindHost = SIZE_MAX;   ///< no client's transaction ever comes to its pool

    static Plan draw(const Options& options, std::uint64_t seed);
};

}  // namespace stacknet::sim
