#include <algorithm>
#include <array>
#include <boost/json.hpp>

#include "core/engine/redaction.h"
#include "core/engine/redaction_internal.h"

namespace stacknet::engine {
namespace {

namespace json = boost::json;

constexpr std::size_t kNameBytesMin = 3;
constexpr std::size_t kNameBytesMax = 256;

/// Members that are replaced whole, wherever they are.
constexpr std::array kHiddenMembers = std::to_array<std::string_view>({"account",
                                                                       "label",
                                                                       "cidrs",
                                                                       "target",
                                                                       "origin",
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
                                                                       "cors_origins",
                                                                       "alias",
                                                                       "owner",
                                                                       "masked",
                                                                       "region",
                                                                       "user",
                                                                       "from",
                                                                       "folder",
                                                                       "pdi",
                                                                       "brom_serial",
                                                                       "ueid",
                                                                       "uuid",
                                                                       "disallowed_gpus",
                                                                       "serial",
                                                                       "client_id",
                                                                       "checkers",
                                                                       "stack"});
/// Members that are replaced whole in one place: "parent.member".
constexpr std::array kHiddenPlaces = std::to_array<std::string_view>(
    {"channels.host", "channels.last_error", "bans.reason", "recent.text", "notices.text"});
/// A "name" is one that a person gave, but for those of these parents: words of the program.
constexpr std::array kStableNames =
    std::to_array<std::string_view>({"checks", "settings", "classes", "promises", "runtimes",
                                     "endings", "refusals", "offers", "gpus"});
/// Identifiers that the ledger or a digest gives: public, and wanted by whoever helps.
constexpr std::array kIdentifiers = std::to_array<std::string_view>({"node_key",
                                                                     "public_key",
                                                                     "leader",
                                                                     "offender",
                                                                     "whistleblower",
                                                                     "proof_id",
                                                                     "accused",
                                                                     "tx_hash",
                                                                     "signer",
                                                                     "filed_by",
                                                                     "id",
                                                                     "block_id",
                                                                     "signed_bytes",
                                                                     "signature",
                                                                     "subject",
                                                                     "key",
                                                                     "worker",
                                                                     "task",
                                                                     "chosen",
                                                                     "first",
                                                                     "second",
                                                                     "seed",
                                                                     "caught",
                                                                     "model_digest",
                                                                     "repro_class",
                                                                     "receipt_digest",
                                                                     "sandbox_image",
                                                                     "sha256",
                                                                     "state_root",
                                                                     "last_block_id",
                                                                     "chain_id",
                                                                     "source_stack",

                                                                     "claimed_node_key",
                                                                     "bound_key",
                                                                     "expected",
                                                                     "actual",
                                                                     "incident"});
/// Kinds of settings (api::NodeSettingInfo::kind) whose values say nothing about a person.
constexpr std::array kClosedSettings =
    std::to_array<std::string_view>({"bool", "number", "choice"});
constexpr std::array kAddresses = std::to_array<std::string_view>({"address", "listen"});

template <std::size_t N>
bool isAmong(const std::array<std::string_view, N>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string_view textOf(const json::string& text) {
    return {text.data(), text.size()};
}

bool isHidden(std::string_view parent, std::string_view name) {
    if (name == "name") return !isAmong(kStableNames, parent);
    return name.ends_with("_name") || isAmong(kHiddenMembers, name) ||
           isAmong(kHiddenPlaces, std::string(parent) + "." + std::string(name));
}

/// A setting whose value an operator writes: only what is chosen or counted stays.
bool isFreeSetting(std::string_view parent, const json::object& object) {
    if (parent != "settings") return false;
    const json::value* kind = object.if_contains("kind");
    return kind == nullptr || !kind->is_string() ||
           !isAmong(kClosedSettings, textOf(kind->get_string()));
}

bool isSettingValue(std::string_view name) {
    return name == "value" || name == "pending";
}

bool isEmpty(const json::value& value) {
    return (value.is_string() && value.get_string().empty()) ||
           (value.is_array() && value.get_array().empty());
}

/// Whether every digit is hexadecimal, perhaps after "sha256:".
bool isIdentifier(std::string_view text) {
    if (text.starts_with("sha256:")) text.remove_prefix(7);
    return std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// ":9000" at the end; nothing where none is.
std::string_view portOf(std::string_view address) {
    const std::size_t colon = address.rfind(':');
    if (colon == std::string_view::npos) return {};
    const std::string_view digits = address.substr(colon + 1);
    const bool port =
        !digits.empty() && digits.size() <= 5 &&
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    // Of IPv6 only an address in brackets has one.
    const bool plain = address.find(':') == colon || address.front() == '[';
    return port && plain ? address.substr(colon) : std::string_view();
}

/// The machine in "https://host:1/x", "host:1" or "host".
std::string_view hostOf(std::string_view text) {
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos) {
        text.remove_prefix(scheme + 3);
        text = text.substr(0, text.find_first_of("/?#"));
        if (const std::size_t user = text.rfind('@'); user != std::string_view::npos)
            text.remove_prefix(user + 1);
    }
    return text.substr(0, text.size() - portOf(text).size());
}

/// Calls `each` for the texts in a value that is hidden whole.
template <typename Each>
void forTexts(const json::value& value, Each each) {
    if (value.is_string()) each(textOf(value.get_string()));
    if (!value.is_array()) return;
    for (const json::value& element : value.get_array()) forTexts(element, each);
}

/// Walks the document and says of every member where it stands; a member for which `member`
/// returns true is not gone into.
template <typename Value, typename Member, typename Text>
void walk(Value& value, std::string_view parent, const Member& member, const Text& text) {
    if (value.is_string()) return text(value, parent);
    if (value.is_array()) {
        for (auto& element : value.get_array()) walk(element, parent, member, text);
        return;
    }
    if (!value.is_object()) return;
    auto& object = value.get_object();
    const bool freeSetting = isFreeSetting(parent, object);
    for (auto& pair : object) {
        const std::string_view name(pair.key().data(), pair.key().size());
        const bool hidden = isHidden(parent, name) || (freeSetting && isSettingValue(name));
        if (!member(pair.value(), name, hidden)) walk(pair.value(), name, member, text);
    }
}

}  // namespace

void Redactor::remember(std::string_view name) {
    if (name.size() < kNameBytesMin || name.size() > kNameBytesMax || isLoopbackHost(name)) return;
    // A number is no name: it would be taken out of every other number.
    if (std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; })) return;
    const auto longer = [](std::string_view a, std::string_view b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    };
    const auto at = std::lower_bound(m_learned.begin(), m_learned.end(), name, longer);
    if (at == m_learned.end() || *at != name) m_learned.emplace(at, name);
}

void Redactor::learn(const json::value& document) {
    walk(
        document, {},
        [this](const json::value& value, std::string_view name, bool hidden) {
            const bool address = isAmong(kAddresses, name);
            if (hidden || address)
                forTexts(value, [&](std::string_view text) {
                    if (!address) remember(text);
                    remember(hostOf(text));
                });
            return hidden || address;
        },
        [](const json::value&, std::string_view) {});
}

void Redactor::json(json::value& document, std::uint64_t& count) const {
    walk(
        document, {},
        [&count](json::value& value, std::string_view name, bool hidden) {
            if (hidden) {
                // Numbers and switches of such a name are no names.
                if (isEmpty(value) || (!value.is_string() && !value.is_array())) return false;
                value = "(hidden)";
                ++count;
                return true;
            }
            if (!isAmong(kAddresses, name) || !value.is_string() || isEmpty(value)) return false;
            const std::string_view address = textOf(value.get_string());
            if (!isLoopbackHost(hostOf(address))) {
                value = "(address)" + std::string(portOf(address));
                ++count;
            }
            return true;
        },
        [&](json::value& value, std::string_view name) {
            const std::string_view text = textOf(value.get_string());
            if (isAmong(kIdentifiers, name) && isIdentifier(text)) return;
            value = this->text(text, count);
        });
}

void redactJson(json::value& document, std::string_view home, std::uint64_t& count) {
    Redactor(home).json(document, count);
}

}  // namespace stacknet::engine
