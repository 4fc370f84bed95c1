#pragma once

#include <optional>
#include <string_view>

#include "core/base/secret.h"
#include "core/gateway/http_failure.h"
#include "core/gateway/router.h"

namespace stacknet::gateway {

/// What GET /v1/route asks: ?class=chat|code|embeddings &model= &confidential=0|1 &min_stake=
/// &stack= (64 hexadecimal digits) &seed= (the same; to make a decision again) &explain=0|1, each
/// at most once, all optional.
struct RouteQuestion {
    routing::TaskNeeds needs;
    std::optional<routing::DrawSeed> seed;
    bool explain = false;
};
/// 400 names the parameter.
std::optional<HttpFailure> readRouteQuestion(std::string_view query, RouteQuestion& question);

/// The decision as JSON (docs/protocol/routing.md). 503 "no_confidential_capacity" or
/// "no_eligible_node" where there is no choice; with `explain` that is told by the member "error"
/// beside every node's fate.
SecretBytes renderRoute(const RouteAnswer& answer, bool explain);
/// For an answer without a choice.
HttpFailure failureOfRoute(const RouteAnswer& answer);
/// What a request that could not be carried is answered.
HttpFailure failureOfForward(const Error& error);

}  // namespace stacknet::gateway
