#include "core/routing/decision.h"

namespace stacknet::routing {
namespace {

struct FilterWords {
    std::string_view name;
    std::string_view sentence;  ///< follows a number of nodes
};
constexpr std::array<FilterWords, kFilters> kFilterWords = {{
    {"not_serving", "not serving on the ledger"},
    {"unreachable", "without a link"},
    {"stale", "not heard of lately"},
    {"not_attested", "without a live attestation"},
    {"class", "not doing such tasks"},
    {"model", "without the model"},
    {"stake", "below the minimum stake"},
    {"stack", "serving another Stack"},
    {"resource", "without the resources"},
    {"capability", "without a capability"},
    {"availability", "without a free slot"},
    {"overloaded", "at 90 % load or more"},
}};

}  // namespace

std::string_view filterName(Filter filter) {
    const auto index = static_cast<std::size_t>(filter);
    return index < kFilters ? kFilterWords[index].name : "unknown";
}

std::string_view methodName(Method method) {
    switch (method) {
        case Method::Explored:
            return "explored";
        case Method::Weighted:
            return "weighted";
        case Method::Uniform:
            return "uniform";
    }
    return "unknown";
}

Error refusalOf(const TaskNeeds& needs, const FilterCounts& counts) {
    std::string sentence = needs.confidential ? "No attested node can take this task now: of "
                                              : "No node can take this task now: of ";
    sentence += std::to_string(counts.nodes) + " known";
    for (std::size_t i = 0; i < kFilters; ++i) {
        if (counts.out[i] == 0) continue;
        sentence +=
            ", " + std::to_string(counts.out[i]) + " " + std::string(kFilterWords[i].sentence);
    }
    return makeError(
        needs.confidential ? "routing.no_confidential_capacity" : "routing.no_eligible_node",
        sentence + ".", true);
}

}  // namespace stacknet::routing
