#pragma once

#include <string>
#include <vector>

#include "core/api/host_info.h"
#include "core/engine/node_config.h"

/// The settings of node.json that an operator may change while the node runs; each takes effect at
/// the next start. What names keys, certificates and other machines stays a matter of the file.
namespace stacknet::engine {

/// Every setting: its value in the node that runs, and in the file.
std::vector<api::NodeSettingInfo> nodeSettings(const NodeConfig& running, const NodeConfig& stored);

/// `config` with one setting changed, judged as a whole by NodeConfig::fromJson. Errors:
/// "engine.unknown_setting", "engine.bad_config" (names the setting and says what it takes).
Result<NodeConfig> withSetting(NodeConfig config, const std::string& name,
                               const std::string& value);

}  // namespace stacknet::engine
