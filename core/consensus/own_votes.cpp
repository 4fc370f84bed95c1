#include "core/consensus/own_votes.h"

#include <algorithm>

#include "core/base/sentence.h"
#include "core/consensus/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::consensus {
namespace {

Error badRow(const std::string& what) {
    return makeError("consensus.bad_start",
                     sentence("The vote store cannot be read: %1. Set the file aside and start "
                              "again; the node will sit out until a quorum has answered.",
                              {what}));
}

}  // namespace

SigningGate OwnVotes::gateAfter(const SigningGate& gate, View lastView) {
    if (gate.sittingOut) return {true, 0};
    return {gate.signFrom > lastView, 0};
}

Result<OwnVotes> OwnVotes::load(const VoteStoreContents& contents, const ChainId& chainId,
                                Epoch epoch, View anchorView) {
    OwnVotes own;
    own.m_chainId = chainId;
    own.m_epoch = epoch;
    if (contents.epoch > epoch) {
        // The chain was set back. What was signed here is forgotten, so nothing is any more.
        own.m_over = true;
        own.m_floorView = UINT64_MAX;
        own.m_floorTerm = UINT64_MAX;
        return own;
    }
    if (contents.epoch < epoch) {
        // Further back, nobody knows any more where that epoch ended.
        const View lastView = contents.epoch + 1 == epoch ? anchorView : 0;
        own.m_pending.openEpoch = epoch;
        own.setGate(gateAfter(contents.gate, lastView));
        return own;
    }
    own.m_gate = contents.gate;
    own.m_floorView = contents.floorView;
    own.m_floorTerm = contents.floorTerm;
    for (const HeldBlock& held : contents.blocks) {
        auto message = decodeMessage(chainId, held.proposal, epoch);
        if (!message.ok()) return badRow(message.error().message);
        const auto* proposal = std::get_if<Proposal>(&*message);
        if (proposal == nullptr || proposal->block->id != held.id) return badRow("a held block");
        own.m_held[held.view] = held.id;
        own.m_heldAtStart.push_back(*proposal);
    }
    for (const VoteRow& row : contents.votes) STACKNET_CHECK(own.loadRow(row));
    return own;
}

Result<void> OwnVotes::loadRow(const VoteRow& row) {
    if (row.epoch != m_epoch) return badRow("a vote of another epoch");
    if (row.kind == VoteKind::Propose) {
        std::optional<Proposal> mine;
        for (const Proposal& held : m_heldAtStart) {
            if (held.block->header.view == row.slot &&
                toBytes(held.signature.view()) == row.message) {
                mine = held;
            }
        }
        m_proposals[row.slot] = mine;
        return {};
    }
    auto message = decodeMessage(m_chainId, row.message, m_epoch);
    if (!message.ok()) return badRow(message.error().message);
    if (const auto* notarize = std::get_if<Notarize>(&*message)) {
        m_notarizes[row.slot] = *notarize;
    } else if (const auto* finalize = std::get_if<Finalize>(&*message)) {
        m_finalizes[row.slot] = *finalize;
    } else if (const auto* abandon = std::get_if<Abandon>(&*message)) {
        m_abandons[row.slot] = *abandon;
    } else {
        return badRow("a row of unknown kind");
    }
    return {};
}

View OwnVotes::lastFinalizeView() const {
    const View signedView = m_finalizes.empty() ? 0 : m_finalizes.rbegin()->first;
    return std::max(signedView, m_floorView);
}

void OwnVotes::addRow(VoteKind kind, std::uint64_t slot, const Bytes& signBytes, Bytes message) {
    VoteRow row;
    row.epoch = m_epoch;
    row.kind = kind;
    row.slot = slot;
    row.digest = crypto::sha256(signBytes);
    row.message = std::move(message);
    m_pending.votes.push_back(std::move(row));
}

void OwnVotes::add(const Proposal& proposal, const Bytes& signBytes) {
    m_proposals[proposal.block->header.view] = proposal;
    addRow(VoteKind::Propose, proposal.block->header.view, signBytes,
           toBytes(proposal.signature.view()));
    hold(proposal);
}

void OwnVotes::adoptProposal(const SignedHeader& proposal, const Bytes& signBytes) {
    m_proposals[proposal.header.view] = std::nullopt;
    addRow(VoteKind::Propose, proposal.header.view, signBytes, toBytes(proposal.signature.view()));
}

void OwnVotes::add(const Notarize& vote, const Bytes& signBytes) {
    m_notarizes[vote.view] = vote;
    addRow(VoteKind::Notarize, vote.view, signBytes, encodeMessage(m_chainId, vote, m_epoch));
}

void OwnVotes::add(const Finalize& vote, const Bytes& signBytes) {
    m_finalizes[vote.view] = vote;
    addRow(VoteKind::Finalize, vote.view, signBytes, encodeMessage(m_chainId, vote, m_epoch));
}

void OwnVotes::add(const Abandon& vote, const Bytes& signBytes) {
    m_abandons[vote.term] = vote;
    addRow(VoteKind::Abandon, vote.term, signBytes, encodeMessage(m_chainId, vote, m_epoch));
}

void OwnVotes::hold(const Proposal& proposal) {
    const View view = proposal.block->header.view;
    const auto found = m_held.find(view);
    if (found != m_held.end() && found->second == proposal.block->id) return;
    m_held[view] = proposal.block->id;
    m_pending.blocks.push_back(
        {view, proposal.block->id, encodeMessage(m_chainId, proposal, m_epoch)});
}

void OwnVotes::setGate(const SigningGate& gate) {
    m_gate = gate;
    m_pending.gate = gate;
}

void OwnVotes::raiseFloor(View view, Term term) {
    if (view <= m_floorView) return;
    m_floorView = view;
    m_floorTerm = std::max(m_floorTerm, term);
    m_floorRaised = true;
    m_proposals.erase(m_proposals.begin(), m_proposals.lower_bound(view));
    m_notarizes.erase(m_notarizes.begin(), m_notarizes.lower_bound(view));
    m_finalizes.erase(m_finalizes.begin(), m_finalizes.lower_bound(view));
    m_abandons.erase(m_abandons.begin(), m_abandons.lower_bound(m_floorTerm));
    m_held.erase(m_held.begin(), m_held.upper_bound(view));
}

VoteBatch OwnVotes::takeBatch() {
    if (!hasVotes() && m_pending.blocks.empty()) return {};
    VoteBatch batch = std::move(m_pending);
    m_pending = {};
    if (m_bundle) batch.entryBundle = std::move(*m_bundle);
    m_bundle.reset();
    if (m_floorRaised) {
        batch.floorView = m_floorView;
        batch.floorTerm = m_floorTerm;
        m_floorRaised = false;
    }
    return batch;
}

}  // namespace stacknet::consensus
