#include <algorithm>
#include <array>
#include <cctype>
#include <ctime>
#include <vector>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/engine/alert_channel.h"
#include "core/engine/alert_connection_internal.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kLineBytesMax = 1'000;  // RFC 5321 section 4.5.3.1.5 asks for 512
constexpr std::size_t kAnswerLinesMax = 100;
constexpr std::size_t kHeaderWordBytes = 42;  // RFC 2047 section 2: lines of at most 76 characters

struct Answer {
    unsigned code = 0;
    std::vector<std::string> lines;  ///< without the code
};

Error refused(const std::string& host, const std::string& doing, const Answer& answer) {
    return makeError("alerts.smtp_refused",
                     sentence("The mail server %1 refuses %2 with %3.", {host, doing, answer.code}),
                     answer.code / 100 == 4);
}

/// One conversation.
class Mail {
public:
    Mail(const AlertChannel& channel, const AlertSendOptions& options,
         const inference::CancelToken& cancel)
        : m_channel(channel),
          m_options(options),
          m_connection({channel.host, channel.port, options.timeoutMs, options.trustedPem},
                       cancel) {}

    Result<void> send(const std::vector<std::string>& recipients, const std::string& message) {
        STACKNET_CHECK(open());
        STACKNET_CHECK(logIn());
        STACKNET_CHECK(
            expect("MAIL FROM:<" + m_channel.from + ">", fixedSentence("the sender"), 2));
        for (const std::string& recipient : recipients) {
            STACKNET_CHECK(expect("RCPT TO:<" + recipient + ">", fixedSentence("a recipient"), 2));
        }
        STACKNET_CHECK(expect("DATA", fixedSentence("a message"), 3));
        STACKNET_CHECK(m_connection.write(message + ".\r\n"));
        STACKNET_TRY(const Answer answer, read());
        if (answer.code / 100 != 2)
            return refused(m_channel.host, fixedSentence("the message"), answer);
        // It is taken; how the server says goodbye does not matter.
        static_cast<void>(m_connection.write("QUIT\r\n"));
        return {};
    }

private:
    Result<Answer> read() {
        Answer answer;
        while (answer.lines.size() < kAnswerLinesMax) {
            STACKNET_TRY(const std::string line, m_connection.readLine(kLineBytesMax));
            const bool digits =
                line.size() >= 3 && std::all_of(line.begin(), line.begin() + 3,
                                                [](char c) { return c >= '0' && c <= '9'; });
            if (!digits || (line.size() > 3 && line[3] != ' ' && line[3] != '-')) break;
            answer.code = static_cast<unsigned>((line[0] - '0') * 100 + (line[1] - '0') * 10 +
                                                (line[2] - '0'));
            answer.lines.push_back(line.size() > 4 ? line.substr(4) : "");
            if (line.size() == 3 || line[3] == ' ') return answer;
        }
        return makeError("alerts.bad_answer",
                         sentence("%1 does not speak SMTP.", {m_channel.host}));
    }

    Result<Answer> ask(const std::string& command) {
        STACKNET_CHECK(m_connection.write(command + "\r\n"));
        return read();
    }
    Result<void> expect(const std::string& command, const std::string& what, unsigned family) {
        STACKNET_TRY(const Answer answer, ask(command));
        if (answer.code / 100 != family) return refused(m_channel.host, what, answer);
        return {};
    }

    Result<void> greet() {
        STACKNET_TRY(Answer answer, ask("EHLO " + m_options.helloName));
        if (answer.code != 250) return refused(m_channel.host, "EHLO", answer);
        m_extensions = std::move(answer.lines);
        return {};
    }

    Result<void> open() {
        STACKNET_CHECK(m_connection.connect());
        if (m_channel.security == "tls") STACKNET_CHECK(m_connection.startTls());
        STACKNET_TRY(const Answer greeting, read());
        if (greeting.code != 220)
            return refused(m_channel.host, fixedSentence("the connection"), greeting);
        STACKNET_CHECK(greet());
        if (m_channel.security != "starttls") return {};
        if (extension("STARTTLS").empty()) {
            return makeError(
                "alerts.smtp_no_tls",
                sentence(
                    "The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.",
                    {m_channel.host}));
        }
        STACKNET_CHECK(expect("STARTTLS", "STARTTLS", 2));
        STACKNET_CHECK(m_connection.startTls());
        // What was offered in the clear may have been changed on the way (RFC 3207 section 4.2).
        return greet();
    }

    /// The line of the extension in upper case; empty when it is not offered.
    std::string extension(std::string_view name) const {
        for (std::string line : m_extensions) {
            for (char& c : line) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
            if (line == name || line.starts_with(std::string(name) + " ")) return line;
        }
        return {};
    }

    Result<void> logIn() {
        if (m_channel.user.empty()) return {};
        const std::string offered = extension("AUTH") + " ";
        const std::string& user = m_channel.user;
        const std::string& password = m_channel.secret;
        if (offered.find(" PLAIN ") != std::string::npos) {
            std::string both = std::string(1, '\0') + user + std::string(1, '\0') + password;
            const std::string encoded = toBase64(asBytes(both));
            wipe(both.data(), both.size());
            return expect("AUTH PLAIN " + encoded, fixedSentence("the password"), 2);
        }
        if (offered.find(" LOGIN ") != std::string::npos) {
            STACKNET_CHECK(expect("AUTH LOGIN", "AUTH LOGIN", 3));
            STACKNET_CHECK(expect(toBase64(asBytes(user)), fixedSentence("the user"), 3));
            return expect(toBase64(asBytes(password)), fixedSentence("the password"), 2);
        }
        return makeError("alerts.smtp_no_auth",
                         sentence("The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.",
                                  {m_channel.host}));
    }

    const AlertChannel& m_channel;
    const AlertSendOptions& m_options;
    AlertConnection m_connection;
    std::vector<std::string> m_extensions;
};

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte < 0x7f;
    });
}

/// One header line's value: nothing in it can begin another one (RFC 2047 where it is not ASCII).
std::string headerText(std::string text) {
    for (char& c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) c = ' ';
    }
    if (isAscii(text) && text.size() <= 200) return text;
    std::string words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t size = std::min(kHeaderWordBytes, text.size() - at);
        // Not within a character of several bytes.
        while (at + size < text.size() && size > 1 &&
               (static_cast<unsigned char>(text[at + size]) & 0xc0U) == 0x80U) {
            --size;
        }
        if (!words.empty()) words += "\r\n ";
        words += "=?UTF-8?B?" + toBase64(asBytes(std::string_view(text).substr(at, size))) + "?=";
        at += size;
    }
    return words;
}

/// RFC 5322 section 3.3, in UTC and in English whatever the locale is.
std::string dateText(std::int64_t wallMs) {
    constexpr std::array<const char*, 7> kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t seconds = wallMs / 1'000;
    std::tm parts = {};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 16> clock{};
    std::strftime(clock.data(), clock.size(), "%H:%M:%S", &parts);
    return std::string(kDays[static_cast<std::size_t>(parts.tm_wday)]) + ", " +
           std::to_string(parts.tm_mday) + " " + kMonths[static_cast<std::size_t>(parts.tm_mon)] +
           " " + std::to_string(parts.tm_year + 1'900) + " " + clock.data() + " +0000";
}

/// With CRLF, and a dot more before a line that begins with one (RFC 5321 section 4.5.2).
std::string bodyLines(std::string_view body) {
    std::string text;
    bool lineStart = true;
    for (const char c : body) {
        if (c == '\r') continue;
        if (c == '\n') {
            text += "\r\n";
            lineStart = true;
            continue;
        }
        if (lineStart && c == '.') text += '.';
        text += c;
        lineStart = false;
    }
    if (!lineStart) text += "\r\n";
    return text;
}

std::vector<std::string> recipientsOf(const std::string& target) {
    std::vector<std::string> recipients;
    std::string one;
    for (const char c : target + ",") {
        if (c == ',') {
            if (!one.empty()) recipients.push_back(std::move(one));
            one.clear();
        } else if (c != ' ') {
            one += c;
        }
    }
    return recipients;
}

bool canBeSent(std::string_view address) {
    return !address.empty() && isAscii(address) &&
           address.find_first_of("<> \t") == std::string_view::npos;
}

bool isLoopback(const std::string& host) {
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

}  // namespace

Result<void> sendAlertMail(const AlertChannel& channel, const std::string& subject,
                           const std::string& body, std::int64_t wallMs,
                           const AlertSendOptions& options, const inference::CancelToken& cancel) {
    const std::vector<std::string> recipients = recipientsOf(channel.target);
    const bool addresses = !recipients.empty() && canBeSent(channel.from) &&
                           std::all_of(recipients.begin(), recipients.end(),
                                       [](const std::string& one) { return canBeSent(one); });
    if (!addresses) {
        return makeError("alerts.bad_address",
                         sentence("The sender or a recipient is no mail address."));
    }
    if (channel.security == "plain" && !isLoopback(channel.host)) {
        return makeError("alerts.smtp_no_tls",
                         sentence("Mail to another machine is sent over TLS only."));
    }
    std::string to;
    for (const std::string& recipient : recipients) {
        to += (to.empty() ? "<" : ", <") + recipient + ">";
    }
    const std::string message = "Date: " + dateText(wallMs) + "\r\nFrom: <" + channel.from +
                                ">\r\nTo: " + to + "\r\nSubject: " + headerText(subject) +
                                "\r\nMIME-Version: 1.0\r\n"
                                "Content-Type: text/plain; charset=utf-8\r\n"
                                "Content-Transfer-Encoding: 8bit\r\n"
                                "Auto-Submitted: auto-generated\r\n\r\n" +
                                bodyLines(body);
    return Mail(channel, options, cancel).send(recipients, message);
}

}  // namespace stacknet::engine
