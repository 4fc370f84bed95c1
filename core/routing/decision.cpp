#include "core/routing/decision.h"

#include "core/base/sentence.h"

namespace stacknet::routing {
namespace {

constexpr std::array<std::string_view, kFilters> kFilterNames = {
    "not_serving", "unreachable", "stale",    "not_attested", "class",        "model",
    "stake",       "stack",       "resource", "capability",   "availability", "overloaded"};

/// How many nodes a filter was the first to put out, as a part of a list.
std::string putOut(Filter filter, std::uint64_t nodes) {
    switch (filter) {
        case Filter::Serving:
            return sentence("%1 not serving on the ledger", {nodes});
        case Filter::Reachable:
            return sentence("%1 without a link", {nodes});
        case Filter::Fresh:
            return sentence("%1 not heard of lately", {nodes});
        case Filter::Confidential:
            return sentence("%1 without a live attestation", {nodes});
        case Filter::Class:
            return sentence("%1 not doing such tasks", {nodes});
        case Filter::Model:
            return sentence("%1 without the model", {nodes});
        case Filter::Stake:
            return sentence("%1 below the minimum stake", {nodes});
        case Filter::Stack:
            return sentence("%1 serving another Stack", {nodes});
        case Filter::Resource:
            return sentence("%1 without the resources", {nodes});
        case Filter::Capability:
            return sentence("%1 without a capability", {nodes});
        case Filter::Availability:
            return sentence("%1 without a free slot", {nodes});
        case Filter::Load:
            return sentence("%1 at 90 % load or more", {nodes});
    }
    return {};
}

}  // namespace

std::string_view filterName(Filter filter) {
    const auto index = static_cast<std::size_t>(filter);
    return index < kFilters ? kFilterNames[index] : "unknown";
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
    std::string out;
    for (std::size_t i = 0; i < kFilters; ++i) {
        if (counts.out[i] == 0) continue;
        out += (out.empty() ? "" : ", ") + putOut(static_cast<Filter>(i), counts.out[i]);
    }
    if (needs.confidential) {
        return makeError(
            "routing.no_confidential_capacity",
            out.empty()
                ? sentence("No attested node can take this task now: of %1 known.", {counts.nodes})
                : sentence("No attested node can take this task now: of %1 known, %2.",
                           {counts.nodes, out}),
            true);
    }
    return makeError(
        "routing.no_eligible_node",
        out.empty()
            ? sentence("No node can take this task now: of %1 known.", {counts.nodes})
            : sentence("No node can take this task now: of %1 known, %2.", {counts.nodes, out}),
        true);
}

}  // namespace stacknet::routing
