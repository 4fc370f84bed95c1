#include "core/consensus/vote_store.h"

#include <algorithm>

namespace stacknet::consensus {

void VoteBatch::append(VoteBatch later) {
    if (later.openEpoch) *this = {};  // what came before is of an older epoch
    if (later.openEpoch) openEpoch = later.openEpoch;
    std::move(later.votes.begin(), later.votes.end(), std::back_inserter(votes));
    std::move(later.blocks.begin(), later.blocks.end(), std::back_inserter(blocks));
    if (later.entryBundle) entryBundle = std::move(later.entryBundle);
    if (later.gate) gate = later.gate;
    if (later.floorView) floorView = std::max(floorView.value_or(0), *later.floorView);
    if (later.floorTerm) floorTerm = std::max(floorTerm.value_or(0), *later.floorTerm);
}

}  // namespace stacknet::consensus
