#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/consensus/types.h"
#include "core/ledger/execute.h"

/// The tokens of every key as the events of a log add them up, with arithmetic of its own: nothing
/// of the ledger's is used but what it says has happened. Numbers are the seed's and the rules'
/// page's, written down again.
namespace stacknet::sim {

class TokenMirror {
public:
    struct Key {
        std::uint64_t free = 0;
        std::uint64_t bonded = 0;
        std::uint64_t served = 0;
        std::vector<std::uint64_t> lots;  ///< oldest first
        PublicKey key;
        ledger::OwnerId owner;
        bool filed = false;
        std::uint64_t held() const;
        /// By epoch: what it held at the start, or was born with.
        std::map<std::uint64_t, std::uint64_t> heldAtStart;
    };

    explicit TokenMirror(const ledger::Genesis& genesis);

    /// Adds what a block did. Returns what cannot be, one text each.
    std::vector<std::string> apply(const consensus::Block& block,
                                   const ledger::ExecutionResult& result);
    /// Where the state says something else.
    std::vector<std::string> differences(const ledger::State& state) const;
    /// Keys that were slashed, by class.
    const std::set<std::pair<ledger::OffenceClass, PublicKey>>& slashed() const {
        return m_slashed;
    }

private:
    void slash(const consensus::Block& block, const ledger::Event& event);
    void expect(std::uint64_t is, std::uint64_t should, const std::string& what);
    Key& of(const PublicKey& key) { return m_keys[key]; }
    static void take(std::uint64_t& pot, std::uint64_t tokens, const char* pool,
                     std::vector<std::string>& mistakes);

    std::map<PublicKey, Key> m_keys;
    std::set<std::pair<ledger::OffenceClass, PublicKey>> m_slashed;
    std::uint64_t m_epoch = 0;
    std::uint64_t m_issued = 0;
    std::uint64_t m_burned = 0;
    std::vector<std::string> m_mistakes;
};

}  // namespace stacknet::sim
