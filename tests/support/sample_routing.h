#pragma once

#include "core/api/routing_info.h"

namespace stacknet::testing {

/// Two nodes, one of which is ours, a decision between them and one that found nobody. Every field
/// is set somewhere.
api::RoutingInfo sampleRouting(std::int64_t nowMs);

}  // namespace stacknet::testing
