#pragma once

#include <boost/json/fwd.hpp>

#include "core/base/result.h"
#include "core/engine/metrics_settings.h"

namespace stacknet::engine {

/// The member "metrics" of node.json as it is written there.
boost::json::value metricsSettingsJson(const MetricsSettings& settings);
/// Strict; absent: everything off. Error "engine.bad_config" names the field.
Result<MetricsSettings> metricsSettingsFrom(const boost::json::object& config, bool behindTlsProxy);

}  // namespace stacknet::engine
