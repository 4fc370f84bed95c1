#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Orders about whether this node takes work, and whom it talks to. Kept over restarts.
namespace stacknet::api {

struct PauseWork {
    std::int64_t untilMs = 0;  ///< 0: until it is resumed
    bool drain = false;        ///< what was taken is finished first
};
struct ResumeWork {};
struct SetWorkSchedule {
    bool enabled = false;
    std::string hours = {};  ///< kScheduleHours characters '0' or '1', Monday 00:00 local first
    bool pauseOnBattery = false;
};
/// Closes the link and refuses the peer.
struct BanPeer {
    std::string nodeKey = {};
    std::int64_t untilMs = 0;  ///< 0: until it is let in again
    std::string reason = {};
};
struct UnbanPeer {
    std::string nodeKey = {};
};

/// Lets a GPU work, or keeps it out: the model server that this node runs is started again with
/// what is allowed, once its tasks are done. Kept over restarts. Errors: "engine.not_found" (no
/// such GPU), "engine.gpus_not_ours" (the model server is not this node's own),
/// "engine.last_gpu" (none would be left: pause the work instead).
struct SetGpuAllowed {
    std::string uuid = {};
    bool allowed = true;
};

}  // namespace stacknet::api
