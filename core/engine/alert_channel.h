#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/engine/alert_text.h"
#include "core/inference/cancel_token.h"

/// Where alerts go beside the inbox and the desktop.
namespace stacknet::engine {

enum class AlertChannelKind : std::uint8_t { Command, Smtp, Webhook };

/// A channel with what must not leave this file, its store and its sender: the secret, and the path
/// of a webhook, which with many services is one too.
struct AlertChannel {
    std::string id;
    AlertChannelKind kind = AlertChannelKind::Command;
    std::string name;
    bool enabled = true;
    std::string target;  ///< whole: path, recipients, URL
    std::string host;
    std::uint16_t port = 0;
    std::string security;
    std::string user;
    std::string from;
    std::string secret;
    bool operator==(const AlertChannel&) const = default;
};

/// "command", "smtp", "webhook".
std::string_view alertChannelKindName(AlertChannelKind kind);
/// What may be shown of the target: of a webhook scheme and host.
std::string alertTargetShown(const AlertChannel& channel);

struct AlertSendOptions {
    std::uint32_t timeoutMs = 10'000;     ///< of the whole delivery
    std::string trustedPem;               ///< a root besides the system's; for tests
    std::string helloName = "localhost";  ///< what a mail server is told
};

/// Sends one message on the caller's thread. Errors: "alerts.*"; retryable where another try may
/// help. No sentence holds a secret or a URL's path.
Result<void> sendAlert(const AlertChannel& channel, const AlertDelivery& delivery,
                       const AlertSender& sender, std::int64_t wallMs,
                       const AlertSendOptions& options, const inference::CancelToken& cancel);

/// Runs the program without a shell: no argument, no input, its output is dropped, and its whole
/// environment is PATH and STACKNET_ALERT_KIND, _SEVERITY, _TEXT, _DETAIL, _RULE, _CONDITION,
/// _STATE, _SUBJECT, _SUBJECT_NAME, _VALUE, _THRESHOLD, _COUNT, _INCIDENT, _TIME (RFC 3339), _NODE,
/// _NETWORK. It must be a file that nobody but its owner (this user or root) can write to. Errors:
/// "alerts.bad_program", "alerts.program_failed" (its exit code is in the sentence),
/// "alerts.timed_out" (it is killed).
Result<void> runAlertCommand(const std::string& program, const AlertDelivery& delivery,
                             const AlertSender& sender, std::int64_t wallMs,
                             std::uint32_t timeoutMs, const inference::CancelToken& cancel);

/// RFC 5321 with STARTTLS (RFC 3207, required unless "plain") or TLS from the start (RFC 8314), and
/// AUTH PLAIN or LOGIN (RFC 4954) once the line is encrypted or on the loopback. Errors:
/// "alerts.smtp_refused" (the code of the answer is in the sentence; 4yz are retryable),
/// "alerts.smtp_no_tls", "alerts.smtp_no_auth", and those of the connection.
Result<void> sendAlertMail(const AlertChannel& channel, const std::string& subject,
                           const std::string& body, std::int64_t wallMs,
                           const AlertSendOptions& options, const inference::CancelToken& cancel);

/// POST of a JSON object with "Stacknet-Signature: t=<unix seconds>,v1=<hex>", where hex is
/// HMAC-SHA-256 under the secret of "<t>.<body>"; without a secret there is no such header. Any 2xx
/// is good; redirects are not followed. Errors: "alerts.webhook_refused" (5xx and 429 retryable),
/// "alerts.bad_url", and those of the connection.
Result<void> postAlertWebhook(const AlertChannel& channel, const std::string& body,
                              std::int64_t wallMs, const AlertSendOptions& options,
                              const inference::CancelToken& cancel);

}  // namespace stacknet::engine
