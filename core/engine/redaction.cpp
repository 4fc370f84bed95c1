#include "core/engine/redaction.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "core/engine/redaction_internal.h"
#include "core/keystore/mnemonic.h"

namespace stacknet::engine {
namespace {

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

constexpr std::size_t kSecretHexDigits = 64;  ///< a seed of 32 bytes
constexpr std::size_t kHexShown = 8;
constexpr std::size_t kMnemonicRun = 6;  ///< so many words in a row are no sentence
constexpr std::size_t kWordGapMax = 5;   ///< "1. abandon\n2. ability"
constexpr std::array<std::string_view, 9> kKeyPrefixes = {"gk_",   "sk-",   "sk_",    "hf_", "ghp_",
                                                          "xoxb-", "xoxp-", "nvapi-", "pk-"};
constexpr std::array<std::string_view, 9> kSecretFields = {
    "password", "passphrase", "secret",       "authorization", "api_key",
    "apikey",   "token",      "access_token", "refresh_token"};

bool isDigits(std::string_view word) {
    return !word.empty() &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string lowered(std::string_view word) {
    std::string text(word);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// A name with a dot and a letter in it, as a machine in the network has.
bool isHostName(std::string_view word) {
    return word.find('.') != std::string_view::npos && word.front() != '.' &&
           std::any_of(word.begin(), word.end(),
                       [](unsigned char c) { return std::isalpha(c) != 0; }) &&
           std::all_of(word.begin(), word.end(),
                       [](char c) { return isWord(c) || c == '.' || c == '-' || c == '_'; });
}

/// What stands for the token, or nothing when it may stay.
std::string replacement(std::string_view token) {
    const std::string_view digits = token.starts_with("0x") ? token.substr(2) : token;
    if (std::all_of(digits.begin(), digits.end(), isHex)) {
        if (token.size() == 42 && digits.size() == 40) return "(wallet)";
        if (digits.size() >= kSecretHexDigits)
            return "(hex " + std::string(digits.substr(0, kHexShown)) + ")";
    }
    for (const std::string_view prefix : kKeyPrefixes) {
        if (token.starts_with(prefix) && token.size() > 12) return "(API key)";
    }
    // A header of JSON in base64url, RFC 7515.
    if (token.starts_with("eyJ") && token.size() > 20) return "(token)";
    const std::size_t at = token.find('@');
    if (at != std::string_view::npos && at > 0 && token.find('.', at) != std::string_view::npos)
        return "(e-mail)";
    if ((isIpv4(token) || isIpv6(token)) && !isLoopbackHost(token)) return "(address)";
    return {};
}

bool isTokenCharacter(char c) {
    return isWord(c) || c == '.' || c == ':' || c == '_' || c == '@' || c == '-' || c == '+';
}

/// Without the full stop or dash of the sentence around it; "::" is an address.
std::string_view trimmed(std::string_view token) {
    constexpr std::string_view kAround = ".:-+_@";
    if (isIpv6(token)) return token;
    const std::size_t from = token.find_first_not_of(kAround);
    if (from == std::string_view::npos) return token;
    return token.substr(from, token.find_last_not_of(kAround) - from + 1);
}

/// A token; of "ADDRESS:PORT" the port stays, and of a CAIP-10 account the chain.
std::string redactToken(std::string_view token, std::uint64_t& count) {
    if (const auto whole = replacement(token); !whole.empty()) {
        ++count;
        return whole;
    }
    const std::size_t colon = token.rfind(':');
    if (colon == std::string_view::npos) return std::string(token);
    const std::string_view host = token.substr(0, colon);
    const std::string_view port = token.substr(colon + 1);
    if (!host.empty() && isDigits(port) && port.size() <= 5 && !isLoopbackHost(host) &&
        (isIpv4(host) || isHostName(host))) {
        ++count;
        return "(address):" + std::string(port);
    }
    if (token.starts_with("solana:") && port.size() >= 32) {
        ++count;
        return std::string(host) + ":(wallet)";
    }
    std::string text;
    std::string_view rest = token;
    while (true) {
        const std::size_t end = rest.find(':');
        const std::string_view part = rest.substr(0, end);
        const std::string other = replacement(part);
        if (!other.empty()) ++count;
        text += other.empty() ? std::string(part) : other;
        if (end == std::string_view::npos) return text;
        text += ':';
        rest.remove_prefix(end + 1);
    }
}

bool endsUrl(char c) {
    return static_cast<unsigned char>(c) <= ' ' ||
           std::string_view("\"'<>)],;").find(c) != std::string_view::npos;
}

/// Length of the scheme at `at` with "://"; 0: none is there.
std::size_t schemeAt(std::string_view text, std::size_t at) {
    const std::size_t letters = runOf(text, at, isWord);
    return letters > 0 && text.substr(at + letters).starts_with("://") ? letters + 3 : 0;
}

/// Bytes from `at` on that are a secret because of what stands before them; 0: none.
std::size_t secretAfter(std::string_view word, std::string_view text, std::size_t at) {
    const std::string name = lowered(word);
    const bool header =
        (name == "bearer" || name == "basic") && at < text.size() && text[at] == ' ';
    const bool field =
        at < text.size() && text[at] == '=' &&
        std::find(kSecretFields.begin(), kSecretFields.end(), name) != kSecretFields.end();
    if (!header && !field) return 0;
    const std::size_t length = runOf(text, at + 1, [](char c) { return !endsUrl(c); });
    // "basic checks" is no header.
    return length >= (header ? 12U : 1U) ? 1 + length : 0;
}

bool isListed(std::string_view word) {
    const auto list = keystore::mnemonicWordList();
    return word.size() >= 3 && word.size() <= 8 &&
           std::binary_search(list.begin(), list.end(), lowered(word));
}

struct Run {
    std::size_t end = 0;
    std::size_t words = 0;
};

/// The words of the mnemonic's list that follow each other from `at` on.
Run mnemonicAt(std::string_view text, std::size_t at) {
    const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    const auto gap = [&](char c) {
        return !letter(c) && c != '=' && c != '_' && static_cast<unsigned char>(c) < 0x80;
    };
    Run run{at, 0};
    while (at < text.size()) {
        const std::size_t length = runOf(text, at, letter);
        if (length == 0 || !isListed(text.substr(at, length))) break;
        ++run.words;
        run.end = at + length;
        const std::size_t between = runOf(text, run.end, gap);
        if (between == 0 || between > kWordGapMax) break;
        at = run.end + between;
    }
    return run;
}

}  // namespace

bool isLoopbackHost(std::string_view word) {
    return word.starts_with("127.") || word == "::1" || word == "[::1]" || word == "0.0.0.0" ||
           word == "::" || word == "localhost";
}

std::string redactUrl(std::string_view scheme, std::string_view rest,
                      const std::function<std::string(std::string_view)>& path,
                      std::uint64_t& count) {
    const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
    std::string_view authority = rest.substr(0, end);
    const std::size_t user = authority.rfind('@');
    if (user != std::string_view::npos) authority.remove_prefix(user + 1);
    const std::size_t colon = authority.rfind(':');
    const bool port = colon != std::string_view::npos && isDigits(authority.substr(colon + 1));
    const std::string_view host = port ? authority.substr(0, colon) : authority;
    std::string text(scheme);
    if (!isLoopbackHost(host)) {
        // Paths of webhooks are their secret.
        ++count;
        return text + "(address)" + std::string(port ? authority.substr(colon) : "");
    }
    const std::size_t query = std::min(rest.find_first_of("?#"), rest.size());
    if (user != std::string_view::npos || query < rest.size()) ++count;
    text += authority;
    text += path(rest.substr(end, query - end));
    return query < rest.size() ? text + "?(hidden)" : text;
}

Redactor::Redactor(std::string_view home) : m_home(home.size() > 1 ? home : std::string_view()) {}

std::size_t Redactor::learnedAt(std::string_view text, std::size_t at) const {
    if (at > 0 && isWord(text[at - 1])) return 0;
    for (const std::string& name : m_learned) {
        const std::size_t end = at + name.size();
        if (text.substr(at).starts_with(name) && (end == text.size() || !isWord(text[end])))
            return name.size();
    }
    return 0;
}

std::string Redactor::text(std::string_view text, std::uint64_t& count) const {
    std::string result;
    result.reserve(text.size());
    std::size_t at = 0;
    std::size_t noMnemonicBefore = 0;
    const auto replace = [&](std::size_t length, std::string_view by) {
        result += by;
        at += length;
        ++count;
    };
    while (at < text.size()) {
        if (!m_home.empty() && text.substr(at).starts_with(m_home) &&
            (at + m_home.size() == text.size() || !isWord(text[at + m_home.size()]))) {
            replace(m_home.size(), "~");
            continue;
        }
        if (const std::size_t name = learnedAt(text, at); name > 0) {
            replace(name, "(name)");
            continue;
        }
        const std::size_t length = runOf(text, at, isTokenCharacter);
        if (length == 0) {
            result += text[at++];
            continue;
        }
        if (at >= noMnemonicBefore) {
            const Run run = mnemonicAt(text, at);
            if (run.words >= kMnemonicRun) {
                replace(run.end - at, "(words)");
                continue;
            }
            noMnemonicBefore = run.end;
        }
        if (const std::size_t scheme = schemeAt(text, at); scheme > 0) {
            const std::size_t rest = runOf(text, at + scheme, [](char c) { return !endsUrl(c); });
            result += redactUrl(
                text.substr(at, scheme), text.substr(at + scheme, rest),
                [&](std::string_view path) { return this->text(path, count); }, count);
            at += scheme + rest;
            continue;
        }
        // A name that was learned may begin inside the token.
        std::size_t end = at + 1;
        while (end < at + length && learnedAt(text, end) == 0) ++end;
        const std::string_view token = text.substr(at, end - at);
        const std::string_view core = trimmed(token);
        const auto before = static_cast<std::size_t>(core.data() - token.data());
        result += token.substr(0, before);
        result += redactToken(core, count);
        result += token.substr(before + core.size());
        at = end;
        if (const std::size_t secret = secretAfter(token, text, at); secret > 0) {
            result += text[at];
            replace(secret, "(hidden)");
        }
    }
    return result;
}

std::string redactText(std::string_view text, std::string_view home, std::uint64_t& count) {
    return Redactor(home).text(text, count);
}

}  // namespace stacknet::engine
