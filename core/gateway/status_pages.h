#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/secret.h"
#include "core/gateway/node_status.h"

/// The bodies of the pages that need no task.
namespace stacknet::gateway {

SecretBytes renderRoot(const NodeStatus& status);
SecretBytes renderHealth(const NodeStatus& status);
SecretBytes renderNode(const NodeStatus& status);
SecretBytes renderNetworkSummary(const NodeStatus& status, const std::vector<std::string>& models,
                                 std::int64_t nowMs);

/// OpenAI's list of models and one of them. `createdS`: seconds since 1970 UTC.
SecretBytes renderModels(const std::vector<std::string>& models, std::int64_t createdS);
SecretBytes renderModel(std::string_view model, std::int64_t createdS);

}  // namespace stacknet::gateway
