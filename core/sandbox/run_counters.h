#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace stacknet::sandbox {

/// What became of requests since the sandbox was made. Holds nothing of their content.
struct RunCounters {
    std::uint64_t requests = 0;
    std::uint64_t running = 0;
    std::map<std::string, std::uint64_t> endings;  ///< by endingName(): tools that were started
    /// By error code, "sandbox.bad_request" with what was wrong: "sandbox.bad_request:files.path".
    std::map<std::string, std::uint64_t> refusals;
    std::uint64_t pidsLimitHit = 0;  ///< runs that wanted more processes than allowed
    std::uint64_t outputCut = 0;
    std::uint64_t filesCut = 0;
    std::uint64_t warm = 0;     ///< runs that a waiting container served
    std::uint64_t leaving = 0;  ///< containers that are being removed
};

}  // namespace stacknet::sandbox
