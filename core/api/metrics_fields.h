#pragma once

#include "core/api/field.h"
#include "core/api/metrics_info.h"

/// The fields of what core/api/metrics_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<UsageCellInfo> {
    static constexpr auto list() {
        using T = UsageCellInfo;
        return std::make_tuple(field("model", &T::model), field("region", &T::region),
                               field("tee", &T::tee), field("requests", &T::requests),
                               field("tokens", &T::tokens));
    }
};
template <>
struct Fields<UsageDayInfo> {
    static constexpr auto list() {
        using T = UsageDayInfo;
        return std::make_tuple(field("day", &T::day), field("counted_from_ms", &T::countedFromMs),
                               field("cells", &T::cells), field("requests", &T::requests),
                               field("tokens", &T::tokens));
    }
};
template <>
struct Fields<MetricsInfo> {
    static constexpr auto list() {
        using T = MetricsInfo;
        return std::make_tuple(
            field("publish_usage", &T::publishUsage), field("prometheus", &T::prometheus),
            field("prometheus_token", &T::prometheusToken), field("words", &T::words),
            field("epsilon", &T::epsilon), field("k", &T::k),
            field("dominance_percent", &T::dominancePercent),
            field("requests_clamp", &T::requestsClamp), field("tokens_clamp", &T::tokensClamp),
            field("requests_noise_scale", &T::requestsNoiseScale),
            field("tokens_noise_scale", &T::tokensNoiseScale), field("today", &T::today),
            field("counted_from_ms", &T::countedFromMs), field("today_cells", &T::todayCells),
            field("today_cells_ready", &T::todayCellsReady), field("last_day", &T::lastDay),
            field("last_error", &T::lastError));
    }
};

}  // namespace stacknet::api
