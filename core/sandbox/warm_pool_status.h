#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stacknet::sandbox {

/// A container that waits for a run.
struct WarmContainer {
    std::string id;
    std::string language;
    std::int64_t ageMs = 0;
    std::uint64_t residentBytes = 0;  ///< of its first process
    std::uint64_t cgroupBytes = 0;    ///< what its control group is charged
};

/// Health and cost of the warm pool.
struct WarmPoolStatus {
    std::uint32_t most = 0;    ///< bound of all containers together
    std::uint32_t wanted = 0;  ///< how many demand asks for now
    std::vector<WarmContainer> waiting;
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;  ///< runs that would have taken one; those with tighter limits not
    std::uint64_t created = 0;
    std::uint64_t replaced = 0;  ///< died while they waited
    std::uint64_t failed = 0;    ///< could not be created
    std::string lastError;       ///< of the last failure, empty when the last creation went well
    std::int64_t meanCreateMs = 0;
};

}  // namespace stacknet::sandbox
