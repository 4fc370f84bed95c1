#include "core/engine/redaction.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <cctype>

namespace stacknet::engine {
namespace {

namespace json = boost::json;

/// Members that are replaced whole, wherever they are.
constexpr std::array<std::string_view, 18> kHiddenMembers = {"account",
                                                             "label",
                                                             "cidrs",
                                                             "target",
                                                             "subject_name",
                                                             "origins",
                                                             "redirect_uris",
                                                             "logout_url",
                                                             "payout_reference",
                                                             "inference_key_file",
                                                             "tls_key",
                                                             "tls_certificate",
                                                             "api_key_file",
                                                             "prometheus_token_file",
                                                             "ipfs_authorization_file",
                                                             "public_origin",
                                                             "allowed_hosts",
                                                             "cors_origins"};

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}
bool isHex(char c) {
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

/// Length of the run at `at` whose characters all satisfy `is`.
template <typename Is>
std::size_t runOf(std::string_view text, std::size_t at, Is is) {
    std::size_t end = at;
    while (end < text.size() && is(text[end])) ++end;
    return end - at;
}

/// Four numbers of at most 255 with dots between.
bool isIpv4(std::string_view word) {
    int parts = 1;
    int digits = 0;
    int value = 0;
    for (const char c : word) {
        if (c == '.') {
            if (digits == 0) return false;
            ++parts;
            digits = value = 0;
        } else if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            if (++digits > 3 || value > 255) return false;
        } else {
            return false;
        }
    }
    return parts == 4 && digits > 0;
}

/// Groups of hexadecimal digits with at least two colons among them.
bool isIpv6(std::string_view word) {
    if (std::count(word.begin(), word.end(), ':') < 2) return false;
    const bool paired = word.find("::") != std::string_view::npos;
    return std::all_of(word.begin(), word.end(), [](char c) { return c == ':' || isHex(c); }) &&
           (paired || std::count(word.begin(), word.end(), ':') == 7);
}

bool isLoopback(std::string_view word) {
    return word.starts_with("127.") || word == "::1" || word == "0.0.0.0" || word == "::";
}

/// What stands for the token, or nothing when it may stay.
std::string_view replacement(std::string_view token) {
    if (token.size() == 42 && token.starts_with("0x") &&
        std::all_of(token.begin() + 2, token.end(), isHex))
        return "(wallet)";
    if (token.starts_with("gk_") && token.size() > 12) return "(API key)";
    const std::size_t at = token.find('@');
    if (at != std::string_view::npos && at > 0 && token.find('.', at) != std::string_view::npos &&
        token.find("://") == token.npos)
        return "(e-mail)";
    if ((isIpv4(token) || isIpv6(token)) && !isLoopback(token)) return "(address)";
    return {};
}

bool isTokenCharacter(char c) {
    return isWord(c) || c == '.' || c == ':' || c == '_' || c == '@' || c == '-' || c == '+';
}

/// A token, and "ADDRESS:PORT" where the port stays.
std::string redactToken(std::string_view token, std::uint64_t& count) {
    if (const auto whole = replacement(token); !whole.empty()) {
        ++count;
        return std::string(whole);
    }
    const std::size_t colon = token.rfind(':');
    if (colon != std::string_view::npos && isIpv4(token.substr(0, colon)) &&
        !isLoopback(token.substr(0, colon))) {
        ++count;
        return "(address)" + std::string(token.substr(colon));
    }
    // A wallet in a CAIP-10 account, "eip155:1:0x...".
    if (colon != std::string_view::npos && replacement(token.substr(colon + 1)) == "(wallet)") {
        ++count;
        return std::string(token.substr(0, colon + 1)) + "(wallet)";
    }
    return std::string(token);
}

}  // namespace

std::string redactText(std::string_view text, std::string_view home, std::uint64_t& count) {
    std::string result;
    result.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const bool homeHere = home.size() > 1 && text.substr(at).starts_with(home) &&
                              (at + home.size() == text.size() || !isWord(text[at + home.size()]));
        if (homeHere) {
            result += '~';
            at += home.size();
            ++count;
            continue;
        }
        const std::size_t length = runOf(text, at, isTokenCharacter);
        if (length == 0) {
            result += text[at++];
            continue;
        }
        result += redactToken(text.substr(at, length), count);
        at += length;
    }
    return result;
}

void redactJson(json::value& document, std::string_view home, std::uint64_t& count) {
    if (document.is_string()) {
        const json::string& text = document.get_string();
        document = redactText(std::string_view(text.data(), text.size()), home, count);
        return;
    }
    if (document.is_array()) {
        for (json::value& element : document.get_array()) redactJson(element, home, count);
        return;
    }
    if (!document.is_object()) return;
    for (auto& member : document.get_object()) {
        const std::string_view name(member.key().data(), member.key().size());
        const json::value& value = member.value();
        const bool empty = (value.is_string() && value.get_string().empty()) ||
                           (value.is_array() && value.get_array().empty());
        if (std::find(kHiddenMembers.begin(), kHiddenMembers.end(), name) != kHiddenMembers.end() &&
            !empty) {
            member.value() = "(hidden)";
            ++count;
        } else {
            redactJson(member.value(), home, count);
        }
    }
}

}  // namespace stacknet::engine
