#pragma once

#include "tests/sim/actors/actor.h"

/// One constructor per behaviour; the files have the same names.
namespace stacknet::sim {

/// Two blocks per view, one for each half of the network, and votes for both.
std::unique_ptr<Actor> makeEquivocator(Stream& random);
/// Receives and never sends a vote or a proposal.
std::unique_ptr<Actor> makeSilent(Stream& random);
/// One proposal every 9.9 s.
std::unique_ptr<Actor> makeSlow(Stream& random);
/// Leaves the transactions of some signers out of its blocks: quietly, brazenly, up to proposal
/// K - 1, with its blocks full of others, or slowly.
std::unique_ptr<Actor> makeCensor(Stream& random);
/// Forgets its votes at every start, and finalizes in terms that it has abandoned.
std::unique_ptr<Actor> makeAmnesiac(Stream& random);
/// Abandons every term as soon as it enters it.
std::unique_ptr<Actor> makeNuller(Stream& random);
/// Sends what is valid under its own key with the indices of others.
std::unique_ptr<Actor> makeImpersonator(Stream& random);
/// Floods: forged, replayed, other-epoch, other-chain and far future votes, views too high.
std::unique_ptr<Actor> makeSpammer(Stream& random);
/// Sends its proposals' bodies to just as many nodes as a certificate needs, and keeps its Finalize
/// votes from all but one.
std::unique_ptr<Actor> makeWithholder(Stream& random);
/// As a leader embeds old or forged certificates to cut off blocks that may be final, and proposes
/// past the end of its term.
std::unique_ptr<Actor> makeForger(Stream& random);
/// Answers requests for blocks with wrong, cut or old ones, and claims heights that it lacks.
std::unique_ptr<Actor> makeLiar(Stream& random);
/// Demands what does not exist, is expired, forged, doubled, too much, or in the chain already.
std::unique_ptr<Actor> makeNagger(Stream& random);
/// As a leader keeps its term's first block back when it does not like the beacon after it, or
/// sends it with another proof.
std::unique_ptr<Actor> makeSteerer(Stream& random);
/// Runs with another term length.
std::unique_ptr<Actor> makeDrifter(Stream& random);

}  // namespace stacknet::sim
