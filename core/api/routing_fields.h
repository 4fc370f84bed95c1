#pragma once

#include "core/api/field.h"
#include "core/api/routing_info.h"

/// The fields of what core/api/routing_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<RoutingOfferInfo> {
    static constexpr auto list() {
        using T = RoutingOfferInfo;
        return std::make_tuple(field("kind", &T::kind), field("name", &T::name),
                               field("warmth", &T::warmth));
    }
};
template <>
struct Fields<RoutingNodeInfo> {
    static constexpr auto list() {
        using T = RoutingNodeInfo;
        return std::make_tuple(
            field("node_key", &T::nodeKey), field("name", &T::name), field("ours", &T::ours),
            field("serving", &T::serving), field("reachable", &T::reachable),
            field("attested", &T::attested), field("sealed", &T::sealed),
            field("offers", &T::offers), field("load_bps", &T::loadBps),
            field("queue_length", &T::queueLength), field("capacity_class", &T::capacityClass),
            field("stake", &T::stake), field("points", &T::points), field("weight", &T::weight),
            field("latency_ms", &T::latencyMs), field("heard_ms", &T::heardMs));
    }
};
template <>
struct Fields<RoutingFilterInfo> {
    static constexpr auto list() {
        using T = RoutingFilterInfo;
        return std::make_tuple(field("filter", &T::filter), field("nodes", &T::nodes));
    }
};
template <>
struct Fields<RoutingDrawInfo> {
    static constexpr auto list() {
        using T = RoutingDrawInfo;
        return std::make_tuple(field("purpose", &T::purpose), field("bound", &T::bound),
                               field("value", &T::value));
    }
};
template <>
struct Fields<RoutingFateInfo> {
    static constexpr auto list() {
        using T = RoutingFateInfo;
        return std::make_tuple(field("node_key", &T::nodeKey), field("name", &T::name),
                               field("filter", &T::filter), field("warmth", &T::warmth),
                               field("points", &T::points), field("weight", &T::weight),
                               field("first_ppm", &T::firstPpm), field("load_bps", &T::loadBps),
                               field("queue_length", &T::queueLength));
    }
};
template <>
struct Fields<RoutingDecisionInfo> {
    static constexpr auto list() {
        using T = RoutingDecisionInfo;
        return std::make_tuple(
            field("time_ms", &T::timeMs), field("kind", &T::kind), field("model", &T::model),
            field("confidential", &T::confidential), field("chosen", &T::chosen),
            field("chosen_name", &T::chosenName), field("error_code", &T::errorCode),
            field("error_message", &T::errorMessage), field("method", &T::method),
            field("warmth", &T::warmth), field("nodes", &T::nodes), field("eligible", &T::eligible),
            field("filters", &T::filters), field("tier", &T::tier),
            field("tier_nodes", &T::tierNodes), field("median_weight", &T::medianWeight),
            field("weight_cap", &T::weightCap), field("total_weight", &T::totalWeight),
            field("first", &T::first), field("second", &T::second), field("seed", &T::seed),
            field("draws", &T::draws), field("fates", &T::fates));
    }
};
template <>
struct Fields<RoutingInfo> {
    static constexpr auto list() {
        using T = RoutingInfo;
        return std::make_tuple(field("said_ms", &T::saidMs), field("reason", &T::reason),
                               field("nodes", &T::nodes), field("decisions", &T::decisions),
                               field("carried", &T::carried),
                               field("carried_failed", &T::carriedFailed),
                               field("taken", &T::taken), field("taken_refused", &T::takenRefused));
    }
};

static_assert(fieldsComplete<RoutingOfferInfo>());
static_assert(fieldsComplete<RoutingNodeInfo>());
static_assert(fieldsComplete<RoutingFilterInfo>());
static_assert(fieldsComplete<RoutingDrawInfo>());
static_assert(fieldsComplete<RoutingFateInfo>());
static_assert(fieldsComplete<RoutingDecisionInfo>());
static_assert(fieldsComplete<RoutingInfo>());

}  // namespace stacknet::api
