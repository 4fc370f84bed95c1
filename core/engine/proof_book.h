#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "core/api/consensus_info.h"
#include "core/consensus/evidence.h"
#include "core/consensus/validator_set.h"
#include "core/engine/block_store.h"

namespace stacknet::engine {

/// The evidence, challenges and slashes that a snapshot shows: those of final blocks, and the
/// evidence that this node has seen and no block holds yet. Bounded; one thread.
class ProofBook {
public:
    struct Names {
        std::function<std::string(const PublicKey&)> nameOf;
        std::function<bool(const PublicKey&)> isOurs;
        /// The Node Key behind a validator's index; nothing for an epoch that is not remembered.
        std::function<std::optional<PublicKey>(consensus::Epoch, consensus::ValidatorIndex)> keyOf;
        /// The validators of an epoch that is remembered.
        std::function<std::optional<consensus::ValidatorSet>(consensus::Epoch)> validators;
    };

    ProofBook(ChainId chainId, Names names) : m_chainId(chainId), m_names(std::move(names)) {}

    /// What the store remembers, newest first. Before any other call.
    void load(const std::vector<ProofRecord>& newestFirst);
    /// Evidence, a challenge, an accusation of a broken promise or a spot check's slash in the
    /// block that has just become final.
    void note(const ProofRecord& record);
    /// Evidence that this node has found by itself.
    void seen(const consensus::Evidence& evidence, std::int64_t nowMs);

    /// Newest first, at most the bounds of consensus_info.h.
    std::vector<api::EvidenceInfo> evidence() const;
    std::vector<api::SlashInfo> slashes() const;
    std::vector<api::ChallengeInfo> challenges() const;
    /// proofIdOf() on this chain.
    std::string idOf(const ledger::Transaction& transaction) const;

private:
    void noteEvidence(const ProofRecord& record, const ledger::SubmitEvidence& payload);
    void noteChallenge(const ProofRecord& record, const ledger::SubmitChallenge& payload);
    void notePromise(const ProofRecord& record, const ledger::SubmitEvidence& payload);
    void nameAccused(api::ChallengeInfo& info, const PublicKey& key) const;
    void keepChallenge(const ProofRecord& record, api::ChallengeInfo info);
    api::EvidenceInfo describe(const consensus::Evidence& evidence) const;
    api::SignedMessageInfo describe(const consensus::SignedStatement& statement,
                                    consensus::Epoch epoch) const;

    const ChainId m_chainId;
    const Names m_names;
    std::deque<api::EvidenceInfo> m_evidence;  ///< newest first
    std::deque<api::SlashInfo> m_slashes;
    std::deque<api::ChallengeInfo> m_challenges;
};

/// The id by which lists and events name what a transaction proves: that of the incident, or the
/// transaction's hash for a challenge and a broken promise; empty for evidence that does not
/// decode.
std::string proofIdOf(const ledger::Transaction& transaction, const ChainId& chainId);
/// What the record's slash says, without the offender's name. The record has one.
api::SlashInfo slashInfoOf(const ProofRecord& record, const ChainId& chainId);

/// The checks that a challenge passed and the one that it failed, in the protocol's order.
std::vector<api::ChallengeStep> challengeSteps(ledger::TxCode code,
                                               const ledger::SubmitChallenge& payload);

}  // namespace stacknet::engine
