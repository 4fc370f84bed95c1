#include <sys/stat.h>
#include <unistd.h>

#include "core/api/names.h"
#include "core/auth/rfc3339.h"
#include "core/base/process.h"
#include "core/base/sentence.h"
#include "core/engine/alert_channel.h"

namespace stacknet::engine {

namespace {

constexpr int kLookMs = 50;  // how late a stop of the engine may be noticed
constexpr std::size_t kValueBytesMax = 2'048;

Error badProgram(std::string why) {
    return makeError("alerts.bad_program", std::move(why));
}

Result<void> checkProgram(const std::string& program) {
    struct stat facts = {};
    if (!program.starts_with('/'))
        return badProgram(sentence("%1 is no absolute path.", {program}));
    if (::stat(program.c_str(), &facts) != 0)
        return badProgram(sentence("%1 is not there.", {program}));
    if (!S_ISREG(facts.st_mode) || ::access(program.c_str(), X_OK) != 0) {
        return badProgram(sentence("%1 is no program that this user may run.", {program}));
    }
    const bool owned = facts.st_uid == ::geteuid() || facts.st_uid == 0;
    if (!owned || (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
        return badProgram(sentence("%1 can be changed by others: chmod go-w it.", {program}));
    }
    return {};
}

/// A variable of one line.
std::string variable(const char* name, std::string value) {
    if (value.size() > kValueBytesMax) value.resize(kValueBytesMax);
    for (char& c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) c = ' ';
    }
    return std::string("STACKNET_ALERT_") + name + "=" + value;
}

std::vector<std::string> environmentOf(const AlertDelivery& delivery, const AlertSender& sender,
                                       std::int64_t wallMs) {
    const AlertIncident& incident = delivery.incident;
    const bool known = incident.id != 0;
    return {
        "PATH=/usr/local/bin:/usr/bin:/bin",
        variable("KIND", std::string(alertTellingName(delivery.telling))),
        variable("SEVERITY", std::string(api::alertSeverityName(incident.severity))),
        variable("TEXT", alertSubjectLine(delivery, sender)),
        variable("DETAIL", incident.detail),
        variable("RULE", incident.rule),
        variable("CONDITION", incident.condition),
        variable("STATE", known ? std::string(api::alertStateName(incident.state)) : ""),
        variable("SUBJECT", incident.subject),
        variable("SUBJECT_NAME", incident.subjectName),
        variable("VALUE", std::to_string(incident.value)),
        variable("THRESHOLD", std::to_string(incident.threshold)),
        variable("COUNT", std::to_string(known ? incident.count : delivery.heldBack)),
        variable("INCIDENT", known ? std::to_string(incident.id) : ""),
        variable("TIME", auth::formatRfc3339(wallMs)),
        variable("NODE", sender.node),
        variable("NETWORK", sender.network),
    };
}

}  // namespace

Result<void> runAlertCommand(const std::string& program, const AlertDelivery& delivery,
                             const AlertSender& sender, std::int64_t wallMs,
                             std::uint32_t timeoutMs, const inference::CancelToken& cancel) {
    STACKNET_CHECK(checkProgram(program));
    ProcessOptions options;
    options.program = program;
    options.environment = environmentOf(delivery, sender, wallMs);
    options.workingDirectory = "/";
    STACKNET_TRY(Process process, Process::start(options));
    for (std::uint32_t waited = 0; waited < timeoutMs; waited += kLookMs) {
        const auto exit = process.wait(kLookMs);
        if (exit && !exit->signaled && exit->code == 0) return {};
        if (exit) {
            return makeError("alerts.program_failed",
                             exit->signaled
                                 ? sentence("%1 was ended by signal %2.", {program, exit->code})
                                 : sentence("%1 ended with %2.", {program, exit->code}),
                             true);
        }
        if (cancel.cancelled()) {
            process.terminate(0);
            return makeError("alerts.cancelled", sentence("The engine is stopping."));
        }
    }
    process.terminate(0);
    return makeError(
        "alerts.timed_out",
        sentence("%1 did not end within %2 s and was killed.", {program, timeoutMs / 1'000}), true);
}

}  // namespace stacknet::engine
