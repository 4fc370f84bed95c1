#include "core/engine/alert_channel.h"

#include "core/base/sentence.h"

namespace stacknet::engine {

std::string_view alertChannelKindName(AlertChannelKind kind) {
    switch (kind) {
        case AlertChannelKind::Command:
            return "command";
        case AlertChannelKind::Smtp:
            return "smtp";
        case AlertChannelKind::Webhook:
            return "webhook";
    }
    return "unknown";
}

std::string alertTargetShown(const AlertChannel& channel) {
    if (channel.kind != AlertChannelKind::Webhook) return channel.target;
    const std::size_t scheme = channel.target.find("://");
    if (scheme == std::string::npos) return {};
    const std::size_t path = channel.target.find_first_of("/?", scheme + 3);
    if (path == std::string::npos) return channel.target;
    return channel.target.substr(0, path) + (path + 1 < channel.target.size() ? "/…" : "/");
}

Result<void> sendAlert(const AlertChannel& channel, const AlertDelivery& delivery,
                       const AlertSender& sender, std::int64_t wallMs,
                       const AlertSendOptions& options, const inference::CancelToken& cancel) {
    switch (channel.kind) {
        case AlertChannelKind::Command:
            return runAlertCommand(channel.target, delivery, sender, wallMs, options.timeoutMs,
                                   cancel);
        case AlertChannelKind::Smtp:
            return sendAlertMail(channel, alertSubjectLine(delivery, sender),
                                 alertBody(delivery, sender), wallMs, options, cancel);
        case AlertChannelKind::Webhook:
            return postAlertWebhook(channel, alertJson(delivery, sender), wallMs, options, cancel);
    }
    return makeError("alerts.bad_channel", sentence("This kind of channel is not known."));
}

}  // namespace stacknet::engine
