#include "core/engine/alert_text.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <cctype>

#include "core/api/names.h"
#include "core/auth/rfc3339.h"

namespace stacknet::engine {

namespace json = boost::json;

namespace {

std::string upper(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return result;
}

std::string number(std::int64_t value) {
    return std::to_string(value);
}

std::string stateSentence(std::string_view condition, const std::string& key) {
    if (condition == "slashed") return key + " was slashed";
    if (condition == "evidence_against_us") return "There is evidence against " + key;
    if (condition == "challenge_against_us")
        return "There is a censorship challenge against " + key;
    if (condition == "check_against_us") return "A spot check went against " + key;
    if (condition == "key_jailed") return key + " is jailed and does not validate";
    if (condition == "key_tombstoned") return key + " never validates again";
    if (condition == "key_locked") return key + " is connected but locked: it cannot sign";
    if (condition == "signing_stopped") return "This node has stopped signing";
    if (condition == "attestation_failed") return "The GPUs are not attested any more";
    if (condition == "sandbox_not_ready") return "Code is not run: the sandbox is not ready";
    if (condition == "model_not_ready") return "Chat is not served: the model is not ready";
    if (condition == "not_serving") return "No client can reach this node: its HTTP API is closed";
    if (condition == "term_lost") return "The network left a term that " + key + " led";
    if (condition == "retention_failed") return "Old data could not be deleted";
    if (condition == "doppelganger_wait") {
        return "This node listens for another one with its key before it signs";
    }
    if (condition == "channel_failed") return "Alerts do not reach the channel " + key;
    return std::string(condition);
}

}  // namespace

std::string alertSentence(std::string_view condition, const std::string& subjectName,
                          std::int64_t value, std::int64_t threshold) {
    const std::string& key = subjectName;
    if (condition == "missed_votes") return key + " missed " + number(value) + " % of the votes";
    if (condition == "no_final_block") return "No block became final for " + number(value) + " s";
    if (condition == "peers_below") {
        return "Fewer than " + number(threshold) + " peers are connected: " + number(value);
    }
    if (condition == "clock_off") {
        return "This machine's clock is " + number(value) + " ms from the other nodes";
    }
    if (condition == "attestation_expiring") {
        return "The attestation ends in " + number(value) + " min and was not renewed";
    }
    if (condition == "disk_below") return "Only " + number(value) + " MB of disk are free";
    if (condition == "api_key_expires") {
        return "The API key " + key + " expires in " + number(value) + " days";
    }
    if (condition == "backup_old") {
        return "The newest backup of " + key + " is " + number(value) + " days old";
    }
    if (condition == "paperwork_unsettled") {
        return "Paperwork waits for the ledger for " + number(value) + " min";
    }
    return stateSentence(condition, key);
}

namespace {

std::string headline(const AlertDelivery& delivery) {
    const AlertIncident& incident = delivery.incident;
    if (delivery.telling == AlertTelling::Test) {
        return "This is a test. Alerts of this node reach you here.";
    }
    if (delivery.telling == AlertTelling::Summary) {
        return delivery.heldBack == 0
                   ? "There are more alerts than are sent in an hour. The others wait in the inbox."
                   : number(static_cast<std::int64_t>(delivery.heldBack)) +
                         " alerts came in the quiet hours. They are in the inbox.";
    }
    const std::string sentence =
        alertSentence(incident.condition, incident.subjectName, incident.value, incident.threshold);
    if (delivery.telling == AlertTelling::Recovered) return "It is over: " + sentence + ".";
    return sentence + ".";
}

std::string tagOf(const AlertDelivery& delivery) {
    switch (delivery.telling) {
        case AlertTelling::Recovered:
            return "RECOVERED";
        case AlertTelling::Test:
            return "TEST";
        default:
            return upper(api::alertSeverityName(delivery.incident.severity));
    }
}

}  // namespace

std::string alertSubjectLine(const AlertDelivery& delivery, const AlertSender& sender) {
    return "[" + tagOf(delivery) + "] " + sender.node + ": " + headline(delivery);
}

std::string alertBody(const AlertDelivery& delivery, const AlertSender& sender) {
    const AlertIncident& incident = delivery.incident;
    std::string text = headline(delivery) + "\n";
    if (!incident.detail.empty()) text += incident.detail + "\n";
    text += "\nNode: " + sender.node + "\nNetwork: " + sender.network +
            (sender.localNetwork ? " (local, nothing here has value)" : "") + "\n";
    if (incident.id != 0) {
        text += "Severity: " + std::string(api::alertSeverityName(incident.severity)) +
                "\nRule: " + incident.rule + "\nFirst: " + auth::formatRfc3339(incident.firstMs) +
                "\nLast: " + auth::formatRfc3339(incident.lastMs) +
                "\nHow often: " + std::to_string(incident.count) + "\n";
        if (incident.recoveredMs != 0) {
            text += "Over: " + auth::formatRfc3339(incident.recoveredMs) + "\n";
        }
    }
    return text;
}

std::string alertJson(const AlertDelivery& delivery, const AlertSender& sender) {
    const AlertIncident& incident = delivery.incident;
    json::object object;
    object["kind"] = std::string(alertTellingName(delivery.telling));
    object["severity"] = std::string(api::alertSeverityName(incident.severity));
    object["text"] = headline(delivery);
    object["detail"] = incident.detail;
    object["node"] = sender.node;
    object["network"] = sender.network;
    object["local_network"] = sender.localNetwork;
    object["held_back"] = delivery.heldBack;
    if (incident.id != 0) {
        object["incident"] = std::to_string(incident.id);
        object["rule"] = incident.rule;
        object["condition"] = incident.condition;
        object["state"] = std::string(api::alertStateName(incident.state));
        object["subject"] = incident.subject;
        object["subject_name"] = incident.subjectName;
        object["value"] = incident.value;
        object["threshold"] = incident.threshold;
        object["count"] = incident.count;
        object["first_ms"] = incident.firstMs;
        object["last_ms"] = incident.lastMs;
        object["recovered_ms"] = incident.recoveredMs;
    }
    return json::serialize(object);
}

}  // namespace stacknet::engine
