#pragma once

#include <string>

#include "core/api/snapshot.h"
#include "core/engine/metrics_host.h"

namespace stacknet::engine {

/// The operator's own health figures in Prometheus' text format (gateway/metrics_pages.h): the
/// node, its chain, its services and its process. Nothing of a user: no account, key, address,
/// request or model is in it, as a label or otherwise (docs/protocol/metrics.md lists the names).
std::string metricsPage(const api::Snapshot& snapshot, const HostFigures& host);

}  // namespace stacknet::engine
