#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Orders about alerts. Subjects are ids. Error "alerts.bad_rule" or "alerts.bad_channel" names the
/// field.
namespace stacknet::api {

/// Adds a rule (empty id) or replaces the one with the id.
struct SaveAlertRule {
    std::string id = {};
    std::string condition = {};
    std::int64_t threshold = 0;
    std::int64_t forMs = 0;
    std::uint32_t severity = 0;  ///< AlertSeverity as a number
    std::vector<std::string> channels = {};
    bool enabled = true;
};
/// A built-in rule goes back to what it was.
struct RemoveAlertRule {
    std::string id = {};
};
struct SaveAlertChannel {
    std::string id = {};
    std::string kind = {};
    std::string name = {};
    std::string target = {};
    std::string detail = {};
    std::string secret = {};  ///< password or signing key; empty: keep what is stored
    bool enabled = true;
};
struct RemoveAlertChannel {
    std::string id = {};
};
/// Sends a test message; the result says how it went.
struct TestAlertChannel {
    std::string id = {};
};
struct AcknowledgeAlert {
    std::string id = {};  ///< of an incident; empty: all that are open
};
struct MuteAlertRule {
    std::string id = {};
    std::int64_t untilMs = 0;  ///< 0: not muted
};
/// Never apply to Critical.
struct SetQuietHours {
    bool enabled = false;
    std::uint32_t fromMinute = 0;  ///< of the local day, 0..1439
    std::uint32_t toMinute = 0;
};

}  // namespace stacknet::api
