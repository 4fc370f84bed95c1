#pragma once

#include "core/consensus/own_votes.h"
#include "core/consensus/params.h"

/// Safety on one page: when a signature may be made. Pure; every condition is numbered as in the
/// protocol description. Nothing else in the engine can break agreement: timers, networks and
/// proposals only decide whether these functions are asked.
namespace stacknet::consensus::rules {

/// What the guards look at.
struct Standing {
    View current = 0;  ///< R1: never goes back
    const OwnVotes& own;
    Terms terms;
};

/// 1.4: after a lost or foreign vote record nothing is signed until a quorum was asked, and then
/// nothing below first(T* + 1). The pruned floor never opens again.
bool maySignAt(const Standing& standing, View view);

/// R7: one proposal per view, at the current view.
bool mayPropose(const Standing& standing, View view);

/// R2 (the part about our own record): v = cur and no Notarize row for v. The block's own validity
/// is checked before.
bool mayNotarize(const Standing& standing, View view);

/// R3 on NotarCert(v, b): v above the last Finalize view, no Abandon(term(v), u) with u <= v, own
/// Notarize at v (if any) for b.
bool mayFinalize(const Standing& standing, View view, const BlockId& blockId);

/// R4: one Abandon per term, u = cur, never at or below a view of the term that we finalized.
bool mayAbandon(const Standing& standing, Term term, View leftAt);

}  // namespace stacknet::consensus::rules
