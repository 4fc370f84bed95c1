#include "tests/sim/model/model.h"

namespace stacknet::model {
namespace {

constexpr std::array<std::string_view, kMutations> kNames = {
    "none",           "finalize-after-abandon", "no-exit-check",
    "notarize-twice", "abandon-reports-first",  "abandon-forgotten",
    "no-own-match",   "sit-out-current-term",   "sit-out-answer-forgets-last"};

}  // namespace

std::string_view mutationName(Mutation mutation) {
    return kNames[static_cast<std::size_t>(mutation)];
}

std::optional<Mutation> mutationFromName(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name) return static_cast<Mutation>(i);
    }
    return std::nullopt;
}

std::string_view Bounds::problem() const {
    if (nodes < 1 || nodes > kNodesMax) return "There must be 1 to 16 nodes.";
    if (byzantine >= nodes) return "At least one node must be honest.";
    if (byzantine >= quorum()) return "Byzantine nodes that are a quorum can do anything.";
    if (termLength < 1 || terms < 1 || views() > kViewsMax) {
        return "Term length times terms must be 1 to 32.";
    }
    if (slots < 1 || slots > kSlotsMax) return "There must be 1 to 4 blocks per view.";
    if (lostRecords > 0 && !tolerated()) {
        return "A lost record is survived only with at most a third of the nodes Byzantine.";
    }
    return {};
}

}  // namespace stacknet::model
