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

}  // namespace stacknet::api
