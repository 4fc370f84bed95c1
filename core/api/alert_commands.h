#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/api/alerts_info.h"
#include "core/base/result.h"

/// What can be ordered of the alerts. Every error "api.bad_argument" names the field.
namespace stacknet::api {

/// A new rule, or other settings for one that is there; its mutes stay. Subject: the rule's id.
/// Errors: "api.bad_argument", "alerts.unknown_rule", "alerts.unknown_channel",
/// "alerts.too_many_rules".
struct SaveAlertRule {
    std::string id;  ///< empty: a new one
    std::string condition;
    std::int64_t threshold = 0;
    std::int64_t forMs = 0;
    std::int64_t escalateMs = 0;
    std::uint32_t severity = 2;  ///< AlertSeverity as a number
    std::vector<std::string> channels = {"all"};
    bool enabled = true;
};
/// Errors: "alerts.unknown_rule", "alerts.built_in" (switch it off instead).
struct RemoveAlertRule {
    std::string id;
};
/// A new channel, or other settings for one that is there. Subject: the channel's id. Errors:
/// "api.bad_argument", "alerts.unknown_channel", "alerts.too_many_channels".
struct SaveAlertChannel {
    std::string id;    ///< empty: a new one
    std::string kind;  ///< "command", "smtp", "webhook"; of one that is there it stays
    std::string name;
    bool enabled = true;
    /// "command": an absolute path. "smtp": up to five addresses with commas between them.
    /// "webhook": a URL, https or http on the loopback; empty: as it was.
    std::string target;
    std::string host = {};
    std::uint32_t port = 0;
    std::string security = {};
    std::string user = {};
    std::string from = {};
    /// "smtp": the user's password. "webhook": what signs the requests. Empty: as it was.
    std::string secret = {};
    bool clearSecret = false;
};
/// Rules that name it go on without it. Error "alerts.unknown_channel".
struct RemoveAlertChannel {
    std::string id;
};
/// Sends a test, once, and says how that went. Errors: "alerts.unknown_channel", "alerts.*" of the
/// delivery.
struct TestAlertChannel {
    std::string id;  ///< "desktop": a notice of kind "test", which every reader shows
};
/// Error "alerts.unknown_alert".
struct AcknowledgeAlert {
    std::string id;  ///< empty: all that are open
};
/// Error "alerts.unknown_rule".
struct MuteAlertRule {
    std::string id;
    std::int64_t untilMs = 0;  ///< 0: not muted any more
    std::string subject = {};  ///< only for this one; empty: the whole rule
};
struct SetQuietHours {
    bool enabled = false;
    std::uint32_t fromMinute = 22 * 60;
    std::uint32_t toMinute = 7 * 60;
    std::uint32_t deliveriesPerHour = 20;  ///< 1..1,000
    std::uint32_t keepDays = 0;            ///< 0 (for ever) .. 3,650
};

inline constexpr std::int64_t kAlertForMaxMs = std::int64_t{7} * 24 * 60 * kAlertMinuteMs;
inline constexpr std::size_t kAlertNameBytesMax = 64;
inline constexpr std::size_t kAlertRecipientsMax = 5;

/// What can be judged of an order without a node.
Result<void> checkAlertCommand(const SaveAlertRule& command);
Result<void> checkAlertCommand(const SaveAlertChannel& command);
Result<void> checkAlertCommand(const SetQuietHours& command);

}  // namespace stacknet::api
