#include "core/api/alert_commands.h"
#include "core/engine/alert_channel.h"
#include "core/engine/setup_parts.h"

namespace stacknet::engine::setup {

Result<bool> testAlert(const api::AlertTest& test, const Clock& clock,
                       const inference::CancelToken& cancel) {
    if (test.kind != "command" && test.kind != "webhook") {
        return makeError("api.bad_argument", "kind must be command or webhook.");
    }
    api::SaveAlertChannel order;
    order.kind = test.kind;
    order.name = test.kind;
    order.target = test.target;
    STACKNET_CHECK(api::checkAlertCommand(order));
    AlertChannel channel;
    channel.id = "setup";
    channel.kind = test.kind == "webhook" ? AlertChannelKind::Webhook : AlertChannelKind::Command;
    channel.name = test.kind;
    channel.target = test.target;
    AlertDelivery delivery;
    delivery.telling = AlertTelling::Test;
    // Which network it will be is not settled yet.
    const AlertSender sender{test.node, {}, false};
    STACKNET_CHECK(sendAlert(channel, delivery, sender, clock.wallMs(), {}, cancel));
    return true;
}

}  // namespace stacknet::engine::setup
