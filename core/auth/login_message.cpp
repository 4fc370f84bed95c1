#include "core/auth/login_message.h"

#include <algorithm>
#include <array>

#include "core/auth/evm_address.h"
#include "core/auth/rfc3339.h"
#include "core/auth/uri.h"
#include "core/base/codec.h"

namespace stacknet::auth {
namespace {

constexpr std::string_view kEvmPhrase = " wants you to sign in with your Ethereum account:";
constexpr std::string_view kSolanaPhrase = " wants you to sign in with your Solana account:";
constexpr std::string_view kResourcesLabel = "Resources:";
constexpr std::string_view kResourceMark = "- ";
constexpr std::size_t kNonceLengthMin = 8;  // EIP-4361: 8*( ALPHA / DIGIT )
constexpr std::size_t kChainIdLengthMax = 64;
constexpr std::size_t kBase58LengthMin = 32;
constexpr std::size_t kBase58LengthMax = 44;
constexpr std::size_t kHexAddressLength = 42;

struct Label {
    std::string_view text;
    std::optional<std::string> LoginMessage::*member;
};
constexpr std::array<Label, 8> kLabels{{
    {"URI: ", &LoginMessage::uri},
    {"Version: ", &LoginMessage::version},
    {"Chain ID: ", &LoginMessage::chainId},
    {"Nonce: ", &LoginMessage::nonce},
    {"Issued At: ", &LoginMessage::issuedAt},
    {"Expiration Time: ", &LoginMessage::expirationTime},
    {"Not Before: ", &LoginMessage::notBefore},
    {"Request ID: ", &LoginMessage::requestId},
}};
constexpr std::size_t kRequiredByEip4361 = 5;

std::string_view phraseOf(WalletChain chain) {
    return chain == WalletChain::Evm ? kEvmPhrase : kSolanaPhrase;
}

Error badText(std::string_view reason) {
    return makeError("auth.message_text",
                     "The sign-in message " + std::string(reason) + "; start the login again.");
}

Error badGrammar(std::string_view field) {
    return makeError("auth.message_grammar",
                     "The sign-in message is not written as its standard demands: " +
                         std::string(field) + ". Start the login again.");
}

bool isAlphanumeric(char character) {
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
           (character >= 'a' && character <= 'z');
}

bool isFieldLine(std::string_view line) {
    if (line == kResourcesLabel) return true;
    return std::any_of(kLabels.begin(), kLabels.end(),
                       [&](const Label& label) { return line.starts_with(label.text); });
}

/// Rule 1 for the statement; LF in it would let it pose as fields.
bool isStatement(std::string_view text, WalletChain chain) {
    if (text.empty()) return false;
    for (char character : text) {
        if (character != ' ' && !isUriCharacter(character)) return false;
    }
    // Solana's form has no line that tells a statement from the fields.
    return chain == WalletChain::Evm || !isFieldLine(text);
}

bool isChainId(std::string_view text, WalletChain chain) {
    if (text.empty() || text.size() > kChainIdLengthMax) return false;
    if (chain == WalletChain::Evm) {
        return std::all_of(text.begin(), text.end(),
                           [](char character) { return character >= '0' && character <= '9'; });
    }
    constexpr std::array<std::string_view, 4> kNames{"mainnet", "testnet", "devnet", "localnet"};
    if (std::find(kNames.begin(), kNames.end(), text) != kNames.end()) return true;
    constexpr std::string_view kNamespace = "solana:";
    return text.starts_with(kNamespace) && text.size() > kNamespace.size() &&
           std::all_of(text.begin() + kNamespace.size(), text.end(), [](char character) {
               return isAlphanumeric(character) || character == '-';
           });
}

bool hasAddressShape(std::string_view text, WalletChain chain) {
    if (chain == WalletChain::Evm) {
        return text.size() == kHexAddressLength && text.starts_with("0x") &&
               std::all_of(text.begin() + 2, text.end(), [](char character) {
                   return isAlphanumeric(character) &&
                          (character <= '9' || (character | 32) <= 'f');
               });
    }
    return text.size() >= kBase58LengthMin && text.size() <= kBase58LengthMax &&
           std::all_of(text.begin(), text.end(), isAlphanumeric);
}

Result<void> checkFields(const LoginMessage& message) {
    const WalletChain chain = message.chain;
    if (message.scheme && (chain != WalletChain::Evm || !isUriScheme(*message.scheme))) {
        return badGrammar("its scheme");
    }
    if (!isAuthority(message.domain)) return badGrammar("its domain is not an RFC 3986 authority");
    if (!hasAddressShape(message.address, chain)) return badGrammar("its address");
    if (message.statement && !isStatement(*message.statement, chain)) {
        return badText("has a statement with characters that it must not have");
    }
    if (message.uri && !isUri(*message.uri)) return badGrammar("its URI");
    const auto& version = message.version;
    if (version && (version->empty() || !std::all_of(version->begin(), version->end(), [](char c) {
                        return c >= '0' && c <= '9';
                    }))) {
        return badGrammar("its version");
    }
    if (message.chainId && !isChainId(*message.chainId, chain)) return badGrammar("its chain ID");
    const auto& nonce = message.nonce;
    if (nonce && (nonce->size() < kNonceLengthMin ||
                  !std::all_of(nonce->begin(), nonce->end(), isAlphanumeric))) {
        return badGrammar("its nonce has fewer than 8 letters and digits, or other characters");
    }
    for (const auto& [name, time] : {std::pair{"Issued At", &message.issuedAt},
                                     std::pair{"Expiration Time", &message.expirationTime},
                                     std::pair{"Not Before", &message.notBefore}}) {
        if (*time && !parseRfc3339(**time).ok()) {
            return badGrammar("its " + std::string(name) + " is not an RFC 3339 time");
        }
    }
    if (message.requestId && (!isPathCharacters(*message.requestId) ||
                              (chain == WalletChain::Solana && message.requestId->empty()))) {
        return badGrammar("its request ID");
    }
    if (message.resources) {
        if (message.resources->size() > kLoginResourcesMax) {
            return badGrammar("it has more than 32 resources");
        }
        for (const std::string& resource : *message.resources) {
            if (!isUri(resource)) return badGrammar("a resource is not a URI");
        }
    }
    if (chain == WalletChain::Evm) {
        for (std::size_t at = 0; at < kRequiredByEip4361; ++at) {
            if (!(message.*(kLabels[at].member))) {
                return badGrammar("the line \"" + std::string(kLabels[at].text) + "\" is missing");
            }
        }
        if (!parseChecksumAddress(message.address).ok()) {  // rule 5
            return parseChecksumAddress(message.address).error();
        }
    }
    if (version && *version != "1") {  // rule 7
        return makeError("auth.version_mismatch",
                         "The sign-in message has another version than 1; start the login again.");
    }
    return {};
}

std::string print(const LoginMessage& message) {
    std::string text;
    if (message.scheme) text += *message.scheme + "://";
    text += message.domain;
    text += phraseOf(message.chain);
    text += "\n" + message.address;
    const bool evm = message.chain == WalletChain::Evm;
    if (message.statement) text += "\n\n" + *message.statement;
    if (evm) text += message.statement ? "\n" : "\n\n";
    std::string fields;
    for (const Label& label : kLabels) {
        const std::optional<std::string>& value = message.*(label.member);
        if (value) fields += "\n" + std::string(label.text) + *value;
    }
    if (message.resources) {
        fields += "\n" + std::string(kResourcesLabel);
        for (const std::string& resource : *message.resources) {
            fields += "\n" + std::string(kResourceMark) + resource;
        }
    }
    if (!evm && !fields.empty()) text += "\n";
    return text + fields;
}

Result<std::vector<std::string_view>> splitLines(std::string_view text) {
    if (text.size() > kLoginMessageMax) return badText("is longer than 4096 bytes");
    if (!isUtf8(text)) return badText("is not UTF-8");
    std::vector<std::string_view> lines;
    for (char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (character != '\n' && (byte < 0x20 || byte == 0x7F)) {
            return badText("has a control character");
        }
    }
    std::size_t start = 0;
    while (true) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        if (end == text.size()) return lines;
        start = end + 1;
    }
}

Result<void> readHeader(std::string_view line, LoginMessage& message) {
    const std::string_view phrase = phraseOf(message.chain);
    if (!line.ends_with(phrase)) return badGrammar("its first line");
    line.remove_suffix(phrase.size());
    const std::size_t mark = line.find("://");
    if (mark != std::string_view::npos) {
        message.scheme = std::string(line.substr(0, mark));
        line.remove_prefix(mark + 3);
    }
    message.domain = std::string(line);
    return {};
}

/// Takes the fields from `at` on; what is left over is for the caller to refuse.
void readFields(const std::vector<std::string_view>& lines, std::size_t& at,
                LoginMessage& message) {
    for (const Label& label : kLabels) {
        if (at >= lines.size() || !lines[at].starts_with(label.text)) continue;
        message.*(label.member) = std::string(lines[at].substr(label.text.size()));
        ++at;
    }
    if (at >= lines.size() || lines[at] != kResourcesLabel) return;
    message.resources.emplace();
    for (++at; at < lines.size() && lines[at].starts_with(kResourceMark); ++at) {
        message.resources->emplace_back(lines[at].substr(kResourceMark.size()));
    }
}

}  // namespace

Result<std::string> writeLoginMessage(const LoginMessage& message) {
    STACKNET_CHECK(checkFields(message));
    std::string text = print(message);
    if (text.size() > kLoginMessageMax) return badText("is longer than 4096 bytes");
    return text;
}

Result<LoginMessage> parseLoginMessage(WalletChain chain, std::string_view text) {
    STACKNET_TRY(const std::vector<std::string_view> lines, splitLines(text));
    LoginMessage message;
    message.chain = chain;
    STACKNET_CHECK(readHeader(lines[0], message));
    if (lines.size() < 2) return badGrammar("it ends before the address");
    message.address = std::string(lines[1]);
    std::size_t at = 2;
    if (chain == WalletChain::Evm) {
        if (lines.size() < 5 || !lines[2].empty()) {
            return badGrammar("no empty line follows the address");
        }
        at = 4;
        if (!lines[3].empty()) {
            message.statement = std::string(lines[3]);
            if (!lines[4].empty()) return badGrammar("no empty line follows the statement");
            at = 5;
        }
    } else if (lines.size() > 3 && lines[2].empty()) {
        at = 3;
        if (!isFieldLine(lines[3])) {
            message.statement = std::string(lines[3]);
            at = lines.size() > 5 && lines[4].empty() ? 5 : 4;
        }
    }
    readFields(lines, at, message);
    if (at != lines.size()) {
        return badGrammar("line " + std::to_string(at + 1) + " is not the field that is due there");
    }
    STACKNET_CHECK(checkFields(message));
    // Whatever the steps above let through must not have a second reading.
    if (print(message) != text) return badGrammar("its lines do not come out the same again");
    return message;
}

}  // namespace stacknet::auth
