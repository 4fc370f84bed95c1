#pragma once

#include <string_view>

#include "core/gateway/http_gate.h"

namespace stacknet::gateway {

/// Whether Boost.Beast reads the same request out of a header as the gate did: method, target,
/// version, length and chunking. Two independent readers that agree leave no room for a request
/// inside a request.
bool secondReaderAgrees(std::string_view raw, const RequestHead& head);

}  // namespace stacknet::gateway
