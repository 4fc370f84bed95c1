#include "core/consensus/rules.h"

namespace stacknet::consensus::rules {

bool maySignAt(const Standing& standing, View view) {
    if (standing.own.gate().sittingOut) return false;       // 1.4 sit out
    if (view < standing.own.gate().signFrom) return false;  // 1.4 below first(T* + 1)
    return view > standing.own.floorView();                 // pruned slots are refused for ever
}

bool mayPropose(const Standing& standing, View view) {
    if (!maySignAt(standing, view)) return false;
    if (view != standing.current) return false;     // R7 only the view we are in
    return standing.own.proposal(view) == nullptr;  // R7, E1 one proposal per view
}

bool mayNotarize(const Standing& standing, View view) {
    if (!maySignAt(standing, view)) return false;
    if (view != standing.current) return false;     // R2 v = cur
    return standing.own.notarize(view) == nullptr;  // R2, E1 no Notarize row for v
}

bool mayFinalize(const Standing& standing, View view, const BlockId& blockId) {
    if (!maySignAt(standing, view)) return false;
    if (view >= standing.current) return false;  // R1 the certificate moved us past v
    if (view <= standing.own.lastFinalizeView()) return false;  // R3, E2
    const Abandon* abandon = standing.own.abandon(standing.terms.of(view));
    if (abandon != nullptr && abandon->leftAt <= view) return false;  // R3, R5, E3
    const Notarize* notarize = standing.own.notarize(view);
    return notarize == nullptr || notarize->blockId == blockId;  // R3, E4
}

bool mayAbandon(const Standing& standing, Term term, View leftAt) {
    if (!maySignAt(standing, standing.terms.last(term))) return false;
    if (standing.terms.first(term) < standing.own.gate().signFrom) return false;  // 1.4
    if (term < standing.own.floorTerm()) return false;
    if (leftAt != standing.current || standing.terms.of(leftAt) != term)
        return false;                                         // R4 u = cur
    if (standing.own.abandon(term) != nullptr) return false;  // R4 one per term
    return standing.own.lastFinalizeView() < leftAt;          // E3 the other way round
}

}  // namespace stacknet::consensus::rules
