#include "core/api/alert_commands.h"
#include "core/engine/alert_channel.h"
#include "core/engine/setup_parts.h"

namespace stacknet::engine::setup {

namespace {

AlertChannelKind kindOf(const std::string& kind) {
    if (kind == "webhook") return AlertChannelKind::Webhook;
    return kind == "smtp" ? AlertChannelKind::Smtp : AlertChannelKind::Command;
}

/// Judged by the rules of a running node, which name the field.
Result<AlertChannel> channelOf(const api::AlertTest& test) {
    api::SaveAlertChannel order;
    order.kind = test.kind;
    order.name = test.kind;
    order.target = test.kind == "smtp" ? test.mail.to : test.target;
    order.host = test.mail.host;
    order.port = test.mail.port;
    order.security = test.mail.security;
    order.user = test.mail.user;
    order.from = test.mail.from;
    STACKNET_CHECK(api::checkAlertCommand(order));
    AlertChannel channel;
    channel.id = "setup";
    channel.kind = kindOf(test.kind);
    channel.name = order.name;
    channel.target = order.target;
    channel.host = order.host;
    channel.port = static_cast<std::uint16_t>(order.port);
    channel.security = order.security;
    channel.user = order.user;
    channel.from = order.from;
    return channel;
}

}  // namespace

Result<bool> testAlert(const api::AlertTest& test, const SecretBytes& password, const Clock& clock,
                       const inference::CancelToken& cancel) {
    STACKNET_TRY(AlertChannel channel, channelOf(test));
    channel.secret = std::string(password.exposeText());
    AlertDelivery delivery;
    delivery.telling = AlertTelling::Test;
    // Which network it will be is not settled yet.
    const AlertSender sender{test.node, {}, false};
    const auto sent = sendAlert(channel, delivery, sender, clock.wallMs(), {}, cancel);
    wipe(channel.secret.data(), channel.secret.size());
    if (!sent.ok()) return sent.error();
    return true;
}

}  // namespace stacknet::engine::setup
