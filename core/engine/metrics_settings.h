#pragma once

#include <string>

namespace stacknet::engine {

/// node.json, member "metrics"; all of it is off without the member.
struct MetricsSettings {
    /// Count usage and publish it day by day at GET /v1/usage.
    bool publishUsage = false;
    /// What usage is published under as this node's place, 1 to 32 letters, digits and "-".
    std::string region = "unstated";
    /// Answer GET /metrics for programs on this machine.
    bool prometheus = false;
    /// File whose first line a scraper must send as "Authorization: Bearer"; at least 16 bytes; a
    /// relative path is one in the data directory. Empty: none is asked for. Behind a TLS proxy,
    /// where every client seems to be on this machine, prometheus is refused without one.
    std::string prometheusTokenFile;
    bool operator==(const MetricsSettings&) const = default;
};

}  // namespace stacknet::engine
