#pragma once

#include <string>

#include "core/engine/alert_rules.h"

/// Alerts as English sentences and as JSON, for messages that leave the console.
namespace stacknet::engine {

/// Which node speaks.
struct AlertSender {
    std::string node;     ///< its name in node.json
    std::string network;  ///< "local, not real" is added where it is a local network
    bool localNetwork = false;
};

/// "Fewer than 3 peers are connected: 2." Without a full stop nothing follows it.
std::string alertSentence(std::string_view condition, const std::string& subjectName,
                          std::int64_t value, std::int64_t threshold);
/// One line: "[CRITICAL] garage: ...", "[RECOVERED] ...".
std::string alertSubjectLine(const AlertDelivery& delivery, const AlertSender& sender);
/// A few lines of plain text.
std::string alertBody(const AlertDelivery& delivery, const AlertSender& sender);
/// One JSON object without line breaks; names are stable.
std::string alertJson(const AlertDelivery& delivery, const AlertSender& sender);

}  // namespace stacknet::engine
