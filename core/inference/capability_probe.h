#pragma once

#include <string>

#include "core/inference/cancel_token.h"
#include "core/inference/capabilities.h"
#include "core/inference/endpoint.h"

namespace stacknet::inference {

/// The address of the server's own pages beside the OpenAI ones: the path without a last "/v1".
std::string serverRoot(const Endpoint& endpoint);

/// Asks a server whose /v1/models answered `modelList` for what else it says of itself: at most
/// four small requests of at most `timeoutMs` each. A server that names no kind is asked for the
/// marks of the known ones only on this machine. Never fails: what is not answered stays as it is
/// in `before`, which is of the same server with the same models.
Capabilities probeCapabilities(const Endpoint& endpoint, std::string_view modelList,
                               std::uint32_t timeoutMs, const CancelToken& cancel = {},
                               Capabilities before = {});

}  // namespace stacknet::inference
