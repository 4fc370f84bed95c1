#include "core/gateway/request_members.h"

#include <algorithm>
#include <numeric>

#include "core/base/json_check.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kConfidential = "confidential";
constexpr std::string_view kTokenLimit = "token_limit";
constexpr std::size_t kModelNameMax = 256;
constexpr std::size_t kNearDistance = 2;
constexpr std::size_t kNameShownMax = 40;
constexpr std::size_t kNamesShownMax = 20;

/// Edits (insert, delete, replace) that turn one text into the other.
std::size_t editDistance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t line = 1; line <= left.size(); ++line) {
        std::size_t diagonal = row[0];
        row[0] = line;
        for (std::size_t column = 1; column <= right.size(); ++column) {
            const std::size_t above = row[column];
            const std::size_t change = left[line - 1] == right[column - 1] ? 0 : 1;
            row[column] = std::min({above + 1, row[column - 1] + 1, diagonal + change});
            diagonal = above;
        }
    }
    return row[right.size()];
}

/// A name that is probably meant to be `known`: what it asks for must not be lost.
bool looksLike(std::string_view name, std::string_view known) {
    if (name.size() > known.size() + kNearDistance || name.size() + kNearDistance < known.size()) {
        return false;
    }
    std::string lower(name);
    for (char& character : lower) {
        if (character >= 'A' && character <= 'Z') character = static_cast<char>(character + 32);
    }
    return editDistance(lower, known) <= kNearDistance;
}

std::string printable(std::string_view text) {
    std::string shown(text.substr(0, kNameShownMax));
    for (char& character : shown) {
        if (character <= 0x20 || character >= 0x7F || character == ',') character = '?';
    }
    return shown;
}

}  // namespace

std::optional<HttpFailure> readBody(std::string_view body, std::size_t depthMax, bool nulAllowed,
                                    json::value& document) {
    auto invalid = [](const std::string& reason) {
        return badParameter("", "The body is not valid JSON: " + reason + ".", "invalid_json");
    };
    const JsonRules rules{depthMax, nulAllowed};
    if (auto fault = checkJson(body, rules)) return invalid(describe(*fault, body));
    auto parsed = parseDom(body);
    if (!parsed) return invalid("a number that cannot be held");
    document = std::move(*parsed);
    if (!document.is_object()) {
        return badParameter("", "The body must be a JSON object.", "invalid_type");
    }
    return std::nullopt;
}

std::optional<HttpFailure> takeConfidential(json::object& body, bool& confidential) {
    for (const auto& member : body) {
        const std::string_view name(member.key().data(), member.key().size());
        if (name == "api_key") {
            return badParameter("api_key",
                                "An API key belongs in the authorization header, never in the "
                                "body. Take it out and consider the key as seen by others.",
                                "key_in_body");
        }
        if (name == "extra_body") {
            return badParameter("extra_body",
                                "extra_body is an option of the Python client and has no meaning "
                                "in a request; send its members themselves.",
                                "unsupported_parameter");
        }
        if (name == kConfidential) {
            if (!member.value().is_bool()) {
                return badParameter("confidential", "confidential must be true or false.",
                                    "invalid_type");
            }
            confidential = member.value().get_bool();
        } else if (name == kTokenLimit) {
            continue;
        } else if (looksLike(name, kConfidential) || looksLike(name, kTokenLimit)) {
            const bool limit = looksLike(name, kTokenLimit);
            return badParameter(printable(name),
                                "There is no parameter " + printable(name) + "; if " +
                                    std::string(limit ? kTokenLimit : kConfidential) +
                                    " is meant, spell it so.",
                                "unknown_parameter");
        }
    }
    body.erase(json::string_view(kConfidential.data(), kConfidential.size()));
    return std::nullopt;
}

std::optional<HttpFailure> takeSpotCheck(json::object& body, tasks::SpotCheck& spotCheck) {
    const json::value* value = body.if_contains("spot_check");
    if (value == nullptr) return std::nullopt;
    if (!value->is_bool()) {
        return badParameter("spot_check", "spot_check must be true or false.", "invalid_type");
    }
    if (!value->get_bool()) spotCheck = tasks::SpotCheck::Off;
    body.erase("spot_check");
    return std::nullopt;
}

std::optional<HttpFailure> takeModelName(const json::object& body, std::string& name) {
    const json::value* value = body.if_contains("model");
    if (value == nullptr || value->is_null()) return std::nullopt;
    auto model = textOf(body, "model");
    if (!model) return badParameter("model", "model must be a string.", "invalid_type");
    bool odd = model->size() > kModelNameMax || model->find("..") != std::string_view::npos;
    for (char character : *model) odd = odd || static_cast<unsigned char>(character) <= 0x20;
    if (odd) {
        HttpFailure failure =
            badParameter("model", "No model has such a name; GET /v1/models lists the models.",
                         "model_not_found");
        failure.status = 404;
        return failure;
    }
    name = std::string(*model);
    return std::nullopt;
}

std::optional<tasks::TaskClass> chatClassNamed(std::string_view text) {
    const auto named = tasks::taskClassNamed(text);
    if (named == tasks::TaskClass::R || named == tasks::TaskClass::T) return named;
    return std::nullopt;
}

std::optional<HttpFailure> refuseClass(const json::object& body) {
    if (!body.contains("stacknet")) return std::nullopt;
    return unsupportedParameter("stacknet",
                                "Only a chat has a class in \"stacknet\"; leave it out (code has "
                                "\"determinism\").");
}

std::string at(std::string_view list, std::size_t index, std::string_view member) {
    std::string path = std::string(list) + "[" + std::to_string(index) + "]";
    if (!member.empty()) path += "." + std::string(member);
    return path;
}

std::string joinNames(const std::vector<std::string>& names) {
    std::string joined;
    for (std::size_t index = 0; index < std::min(names.size(), kNamesShownMax); ++index) {
        joined += (index == 0 ? "" : ", ") + printable(names[index]);
    }
    if (names.size() > kNamesShownMax) joined += ", ...";
    return joined;
}

std::optional<std::string_view> textOf(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(json::string_view(name.data(), name.size()));
    if (value == nullptr || !value->is_string()) return std::nullopt;
    const json::string& text = value->get_string();
    return std::string_view(text.data(), text.size());
}

}  // namespace stacknet::gateway
