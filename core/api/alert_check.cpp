#include <algorithm>
#include <string_view>

#include "core/api/alert_commands.h"

namespace stacknet::api {

namespace {

constexpr std::size_t kTargetBytesMax = 2'048;
constexpr std::size_t kSecretBytesMax = 1'024;
constexpr std::size_t kAddressBytesMax = 254;  // RFC 5321 section 4.5.3.1.3, less the brackets
constexpr std::uint32_t kDayMinutes = 24 * 60;
constexpr std::uint32_t kPortMax = 65'535;
constexpr std::uint32_t kPerHourMax = 1'000;
constexpr std::uint32_t kKeepDaysMax = 3'650;

Error bad(std::string_view field, std::string_view must) {
    return makeError("api.bad_argument", std::string(field) + " must " + std::string(must) + ".");
}

bool hasControls(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool isName(std::string_view text) {
    return !text.empty() && text.size() <= kAlertNameBytesMax && !hasControls(text);
}

/// A mail address that needs no quoting: what headers and commands can carry as it is.
bool isMailAddress(std::string_view text) {
    const std::size_t at = text.find('@');
    if (text.size() > kAddressBytesMax || at == 0 || at == std::string_view::npos ||
        at + 1 == text.size() || text.find('@', at + 1) != std::string_view::npos) {
        return false;
    }
    constexpr std::string_view kSpecials = "!#$%&'*+-/=?^_`{|}~.@:[]";
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               kSpecials.find(c) != std::string_view::npos;
    });
}

Result<void> checkRecipients(std::string_view text) {
    std::size_t count = 0;
    while (true) {
        const std::size_t comma = text.find(',');
        std::string_view one = text.substr(0, comma);
        while (one.starts_with(' ')) one.remove_prefix(1);
        while (one.ends_with(' ')) one.remove_suffix(1);
        if (++count > kAlertRecipientsMax || !isMailAddress(one)) {
            return bad("target", "be one to five mail addresses with commas between them");
        }
        if (comma == std::string_view::npos) return {};
        text.remove_prefix(comma + 1);
    }
}

Result<void> checkMail(const SaveAlertChannel& command) {
    STACKNET_CHECK(checkRecipients(command.target));
    if (command.host.empty() || command.host.size() > 253 || hasControls(command.host) ||
        command.host.find(' ') != std::string::npos) {
        return bad("host", "be the mail server's name or address");
    }
    if (command.port == 0 || command.port > kPortMax) return bad("port", "be 1 to 65535");
    if (command.security != "starttls" && command.security != "tls" &&
        command.security != "plain") {
        return bad("security", "be starttls, tls or plain");
    }
    const bool loopback =
        command.host == "localhost" || command.host == "::1" || command.host.starts_with("127.");
    if (command.security == "plain" && !loopback) {
        return bad("security", "be starttls or tls for a server on another machine");
    }
    if (command.user.size() > kAddressBytesMax || hasControls(command.user)) {
        return bad("user", "have at most 254 bytes and no control characters");
    }
    if (!isMailAddress(command.from)) return bad("from", "be a mail address");
    return {};
}

Result<void> checkWebhook(const SaveAlertChannel& command) {
    const std::string_view url = command.target;
    if (url.empty() && !command.id.empty()) return {};
    const bool tls = url.starts_with("https://") && url.size() > 8;
    const bool loopback = url.starts_with("http://127.") || url.starts_with("http://localhost:") ||
                          url.starts_with("http://localhost/") || url.starts_with("http://[::1]");
    if (!tls && !loopback) return bad("target", "be an https URL, or an http one on the loopback");
    if (url.find_first_of(" #@\\") != std::string_view::npos) {
        return bad("target", "have no user name, fragment or space");
    }
    return {};
}

}  // namespace

Result<void> checkAlertCommand(const SaveAlertRule& command) {
    const AlertCondition* condition = findAlertCondition(command.condition);
    if (condition == nullptr) return bad("condition", "be one that a rule can watch");
    if (!condition->unit.empty() &&
        (command.threshold < condition->least || command.threshold > condition->most)) {
        return bad("threshold", "be " + std::to_string(condition->least) + " to " +
                                    std::to_string(condition->most) + " " +
                                    std::string(condition->unit));
    }
    if (command.forMs < 0 || command.forMs > kAlertForMaxMs) {
        return bad("for_ms", "be 0 to 7 days");
    }
    if (command.escalateMs < 0 || command.escalateMs > kAlertForMaxMs) {
        return bad("escalate_ms", "be 0 to 7 days");
    }
    if (command.severity > static_cast<std::uint32_t>(AlertSeverity::Critical)) {
        return bad("severity", "be info, notice, warning or critical");
    }
    if (command.channels.size() > kAlertChannelsMax + 2) {
        return bad("channels", "be at most " + std::to_string(kAlertChannelsMax));
    }
    return {};
}

Result<void> checkAlertCommand(const SaveAlertChannel& command) {
    if (!isName(command.name)) return bad("name", "have 1 to 64 bytes, no control characters");
    if (command.target.size() > kTargetBytesMax || hasControls(command.target)) {
        return bad("target", "have at most 2,048 bytes and no control characters");
    }
    if (command.secret.size() > kSecretBytesMax || hasControls(command.secret)) {
        return bad("secret", "have at most 1,024 bytes and no control characters");
    }
    if (command.kind == "command") {
        if (command.target.starts_with('/')) return {};
        return bad("target", "be the absolute path of a program");
    }
    if (command.kind == "smtp") return checkMail(command);
    if (command.kind == "webhook") return checkWebhook(command);
    return bad("kind", "be command, smtp or webhook");
}

Result<void> checkAlertCommand(const SetQuietHours& command) {
    if (command.fromMinute >= kDayMinutes) return bad("from_minute", "be 0 to 1439");
    if (command.toMinute >= kDayMinutes) return bad("to_minute", "be 0 to 1439");
    if (command.enabled && command.fromMinute == command.toMinute) {
        return bad("to_minute", "differ from from_minute");
    }
    if (command.deliveriesPerHour == 0 || command.deliveriesPerHour > kPerHourMax) {
        return bad("deliveries_per_hour", "be 1 to 1,000");
    }
    if (command.keepDays > kKeepDaysMax) return bad("keep_days", "be 0 (for ever) to 3,650");
    return {};
}

}  // namespace stacknet::api
