#include "core/gateway/http_gate.h"

#include <algorithm>
#include <array>

namespace stacknet::gateway {
namespace {

constexpr std::array<std::string_view, 7> kMethods{"GET",   "HEAD",   "POST",   "PUT",
                                                   "PATCH", "DELETE", "OPTIONS"};
constexpr std::size_t kLengthDigitsMax = 15;

char lowered(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
}

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

bool isHex(char character) {
    const char lower = lowered(character);
    return isDigit(lower) || (lower >= 'a' && lower <= 'f');
}

/// RFC 9110 section 5.6.2.
bool isTokenCharacter(char character) {
    const char lower = lowered(character);
    return isDigit(lower) || (lower >= 'a' && lower <= 'z') ||
           std::string_view("!#$%&'*+-.^_`|~").find(character) != std::string_view::npos;
}

HttpFailure refuse(std::string message, unsigned status = 400) {
    HttpFailure failure;
    failure.status = status;
    failure.code = status == 501   ? "unsupported_transfer_encoding"
                   : status == 431 ? "header_too_large"
                                   : "bad_http_request";
    failure.message = std::move(message);
    failure.close = true;
    return failure;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Calls `visit` for each element of a comma separated list.
template <typename Visit>
void eachElement(std::string_view list, Visit visit) {
    while (true) {
        const std::size_t comma = list.find(',');
        visit(trimmed(list.substr(0, comma)));
        if (comma == std::string_view::npos) return;
        list.remove_prefix(comma + 1);
    }
}

bool targetIsSafe(std::string_view target) {
    if (target.empty() || target.front() != '/') return false;
    const std::size_t question = std::min(target.find('?'), target.size());
    for (std::size_t at = 0; at < target.size(); ++at) {
        const char character = target[at];
        if (character <= 0x20 || character >= 0x7F || character == '#' || character == '\\') {
            return false;
        }
        const char next = at + 1 < target.size() ? target[at + 1] : '\0';
        // A query names nothing to be found by its parts: URIs may stand in it.
        const bool path = at < question;
        if (path && ((character == '/' && next == '/') || (character == '.' && next == '.'))) {
            return false;
        }
        if (character != '%') continue;
        if (at + 2 >= target.size() || !isHex(next) || !isHex(target[at + 2])) return false;
        const std::array<char, 2> code{lowered(next), lowered(target[at + 2])};
        const std::string_view escaped(code.data(), code.size());
        // '/', '\\', '.' and control characters have no business in an escaped form.
        const bool slashes = escaped == "2f" || escaped == "5c" || escaped == "2e";
        if ((path && slashes) || escaped == "7f" || code[0] == '0' || code[0] == '1') return false;
    }
    return true;
}

std::optional<HttpFailure> readRequestLine(std::string_view line, RequestHead& head) {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) {
        return refuse("The request line must be METHOD TARGET HTTP/1.1.");
    }
    head.method = line.substr(0, first);
    head.target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (std::find(kMethods.begin(), kMethods.end(), head.method) == kMethods.end()) {
        return refuse("The request method is unknown.");
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        return refuse("Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    }
    if (!targetIsSafe(head.target)) {
        return refuse("The request target must be a plain path that starts with one slash.");
    }
    head.http11 = version == "HTTP/1.1";
    const std::size_t question = head.target.find('?');
    head.path = head.target.substr(0, question);
    if (question != std::string_view::npos) head.query = head.target.substr(question + 1);
    return std::nullopt;
}

std::optional<HttpFailure> readField(std::string_view line, RequestHead& head) {
    if (line.front() == ' ' || line.front() == '\t') {
        return refuse("A header field is folded over two lines; send it on one.");
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        return refuse("A header line is not NAME: VALUE.");
    }
    const std::string_view name = line.substr(0, colon);
    if (!std::all_of(name.begin(), name.end(), isTokenCharacter)) {
        return refuse("The name of a header field holds a forbidden character.");
    }
    const std::string_view value = line.substr(colon + 1);
    const bool clean = std::all_of(value.begin(), value.end(), [](char character) {
        return character == '\t' ||
               (static_cast<unsigned char>(character) >= 0x20 && character != 0x7F);
    });
    if (!clean) return refuse("The value of a header field holds a control character.");
    head.fields.push_back({name, trimmed(value)});
    return std::nullopt;
}

bool isKnownCoding(std::string_view coding) {
    constexpr std::array<std::string_view, 5> kCodings{"gzip", "x-gzip", "deflate", "compress",
                                                       "x-compress"};
    return std::any_of(kCodings.begin(), kCodings.end(),
                       [&](std::string_view known) { return equalsLower(coding, known); });
}

std::optional<HttpFailure> readTransferEncoding(RequestHead& head) {
    const std::size_t count = head.count("transfer-encoding");
    if (count == 0) return std::nullopt;
    const std::string_view value = *head.field("transfer-encoding");
    if (count == 1 && equalsLower(value, "chunked")) {
        if (!head.http11) return refuse("HTTP/1.0 has no transfer-encoding.");
        if (head.count("content-length") != 0) {
            return refuse("A request has transfer-encoding or content-length, never both.");
        }
        head.chunked = true;
        return std::nullopt;
    }
    // Real codings in front of a final "chunked" are well formed, only not offered here.
    std::vector<std::string_view> codings;
    eachElement(value, [&](std::string_view element) { codings.push_back(element); });
    const bool wellFormed = count == 1 && codings.size() > 1 &&
                            equalsLower(codings.back(), "chunked") &&
                            std::all_of(codings.begin(), codings.end() - 1, isKnownCoding);
    if (wellFormed) {
        return refuse("Only the transfer-encoding \"chunked\" is offered here.", 501);
    }
    return refuse("The transfer-encoding must be \"chunked\" or absent.");
}

std::optional<HttpFailure> readContentLength(RequestHead& head) {
    const std::size_t count = head.count("content-length");
    if (count == 0) return std::nullopt;
    const std::string_view value = *head.field("content-length");
    if (count > 1 || value.empty() || !std::all_of(value.begin(), value.end(), isDigit)) {
        return refuse("The content-length must be one decimal number.");
    }
    if (value.size() > kLengthDigitsMax) {
        head.contentLength = UINT64_MAX;
        return std::nullopt;
    }
    for (char digit : value) {
        head.contentLength = head.contentLength * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    return std::nullopt;
}

std::optional<HttpFailure> checkHost(const RequestHead& head, const GateRules& rules) {
    if (head.count("host") != 1) return refuse("A request must have exactly one host field.");
    std::string host(*head.field("host"));
    std::transform(host.begin(), host.end(), host.begin(), lowered);
    const std::size_t bracket = host.find(']');
    const std::size_t colon = host.find(':', bracket == std::string::npos ? 0 : bracket);
    if (colon != std::string::npos) {
        const std::string port = host.substr(colon + 1);
        if (port.empty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), isDigit)) {
            return refuse("The host field has a bad port.");
        }
        host.resize(colon);
    }
    if (std::find(rules.hosts.begin(), rules.hosts.end(), host) == rules.hosts.end()) {
        return refuse(
            "This node does not answer under that host name; add the name to the allowed "
            "hosts, or use the node's address.");
    }
    return std::nullopt;
}

std::optional<HttpFailure> readRest(RequestHead& head, const GateRules& rules) {
    if (auto failure = readTransferEncoding(head)) return failure;
    if (auto failure = readContentLength(head)) return failure;
    if (auto failure = checkHost(head, rules)) return failure;
    head.keepAlive = head.http11;
    for (const HttpField& field : head.fields) {
        if (!equalsLower(field.name, "connection")) continue;
        eachElement(field.value, [&](std::string_view element) {
            if (equalsLower(element, "close")) head.keepAlive = false;
        });
    }
    if (auto expect = head.field("expect")) {
        if (!head.http11 || !equalsLower(*expect, "100-continue")) {
            HttpFailure failure = refuse("The only expectation met here is 100-continue.", 417);
            return failure;
        }
        head.expectContinue = true;
    }
    const bool hasBody = head.chunked || head.contentLength != 0;
    if (hasBody && (head.method == "GET" || head.method == "HEAD")) {
        return refuse("A GET request must not have a body.");
    }
    return std::nullopt;
}

}  // namespace

bool equalsLower(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(),
                      [](char left, char right) { return lowered(left) == right; });
}

std::optional<std::string_view> RequestHead::field(std::string_view lowerName) const {
    for (const HttpField& entry : fields) {
        if (equalsLower(entry.name, lowerName)) return entry.value;
    }
    return std::nullopt;
}

std::size_t RequestHead::count(std::string_view lowerName) const {
    return static_cast<std::size_t>(
        std::count_if(fields.begin(), fields.end(),
                      [&](const HttpField& entry) { return equalsLower(entry.name, lowerName); }));
}

std::optional<HttpFailure> passGate(std::string_view raw, const GateRules& rules,
                                    RequestHead& head) {
    head = {};
    bool first = true;
    while (true) {
        const std::size_t end = raw.find("\r\n");
        if (end == std::string_view::npos) return refuse("The header does not end.");
        const std::string_view line = raw.substr(0, end);
        raw.remove_prefix(end + 2);
        if (line.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos) {
            return refuse("Header lines must end with CR LF.");
        }
        if (line.empty()) break;
        if (auto failure = first ? readRequestLine(line, head) : readField(line, head)) {
            return failure;
        }
        first = false;
        if (head.fields.size() > rules.fieldsMax) {
            return refuse("The header has too many fields.", 431);
        }
    }
    if (first) return refuse("The request line is missing.");
    if (!raw.empty()) return refuse("The header has text behind its end.");
    return readRest(head, rules);
}

bool looksLikeHeader(std::string_view partial, std::size_t from) {
    for (std::size_t at = from; at < partial.size(); ++at) {
        const auto byte = static_cast<unsigned char>(partial[at]);
        if (byte == '\n' && (at == 0 || partial[at - 1] != '\r')) return false;
        if (byte != '\n' && at > 0 && partial[at - 1] == '\r') return false;
        if (byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n') return false;
    }
    return true;
}

}  // namespace stacknet::gateway
