#include <algorithm>

#include "core/gateway/chat_request.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kFilesMax = 256;
constexpr std::size_t kPathMax = 255;
constexpr std::size_t kLanguageMax = 32;

/// Relative, '/' separated, without empty, "." and ".." parts.
bool isSafePath(std::string_view path) {
    if (path.empty() || path.size() > kPathMax) return false;
    for (char character : path) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || byte == 0x7F || character == '\\') return false;
    }
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        if (part.empty() || part == "." || part == "..") return false;
        if (slash == std::string_view::npos) return true;
        path.remove_prefix(slash + 1);
    }
}

std::optional<HttpFailure> addFile(std::string_view path, std::string_view content,
                                   const std::string& param, CodeRequest& request) {
    if (!isSafePath(path)) {
        return badParameter(param,
                            "A file's path must be relative, at most 255 bytes, with '/' between "
                            "its parts and none of them empty, \".\" or \"..\".");
    }
    if (request.task.files.size() >= kFilesMax) {
        return badParameter("files", "At most 256 files can be given.");
    }
    request.task.files.push_back({std::string(path), SecretBytes::copyOf(content)});
    return std::nullopt;
}

/// No file twice, and none where another needs a folder.
std::optional<HttpFailure> checkClashes(const CodeRequest& request) {
    std::vector<std::string> paths;
    for (const tasks::InputFile& file : request.task.files) paths.push_back(file.path + "/");
    std::sort(paths.begin(), paths.end());
    for (std::size_t index = 1; index < paths.size(); ++index) {
        if (paths[index].starts_with(paths[index - 1])) {
            return badParameter("files",
                                "Two files have the same path, or one lies in a folder "
                                "that is a file as well.");
        }
    }
    return std::nullopt;
}

std::optional<HttpFailure> takeFiles(const json::value& value, CodeRequest& request) {
    const json::object* named = value.if_object();
    const json::array* list = value.if_array();
    if (named == nullptr && list == nullptr) {
        return badParameter("files",
                            "files must be a list of {path, content} or an object of path: "
                            "content.",
                            "invalid_type");
    }
    auto wrong = [](std::string param) {
        return badParameter(std::move(param), "A file needs a path and a content, both strings.",
                            "invalid_type");
    };
    if (named != nullptr) {
        for (const auto& member : *named) {
            const std::string_view path(member.key().data(), member.key().size());
            auto content = textOf(*named, path);
            if (!content) return wrong("files");
            if (auto failure = addFile(path, *content, "files", request)) return failure;
        }
        return checkClashes(request);
    }
    for (std::size_t index = 0; index < list->size(); ++index) {
        const json::object* file = (*list)[index].if_object();
        auto path = file != nullptr ? textOf(*file, "path") : std::nullopt;
        auto content = file != nullptr ? textOf(*file, "content") : std::nullopt;
        if (!path || !content) return wrong(at("files", index));
        if (auto failure = addFile(*path, *content, at("files", index, "path"), request)) {
            return failure;
        }
    }
    return checkClashes(request);
}

std::optional<HttpFailure> takeText(const json::object& body, std::string_view name, bool required,
                                    SecretBytes& out) {
    const json::value* value = body.if_contains(json::string_view(name.data(), name.size()));
    if (value == nullptr || value->is_null()) {
        if (!required) return std::nullopt;
        return badParameter(std::string(name), std::string(name) + " is missing.",
                            "missing_required_parameter");
    }
    auto text = textOf(body, name);
    if (!text) {
        return badParameter(std::string(name), std::string(name) + " must be a string.",
                            "invalid_type");
    }
    out = SecretBytes::copyOf(*text);
    return std::nullopt;
}

/// What the client says about its program; nothing when it says nothing.
std::optional<HttpFailure> takeDeterminism(const json::object& body,
                                           sandbox::Determinism& determinism) {
    const json::value* value = body.if_contains("determinism");
    if (value == nullptr || value->is_null()) return std::nullopt;
    const auto text = textOf(body, "determinism");
    if (!text) {
        return badParameter("determinism", "determinism must be a string.", "invalid_type");
    }
    const auto named = sandbox::determinismNamed(*text);
    if (!named) {
        return badParameter("determinism",
                            "determinism is \"D0\" (no promise), \"D1\" (the same everywhere) or "
                            "\"D2\" (the same on processors of one class).");
    }
    if (*named == sandbox::Determinism::D3) {
        return badParameter("determinism",
                            "This node runs no WebAssembly, so there is no class D3; use \"D0\", "
                            "\"D1\" or \"D2\".",
                            "unsupported_value");
    }
    determinism = *named;
    return std::nullopt;
}

}  // namespace

std::optional<HttpFailure> readCodeRequest(std::string_view text, std::size_t depthMax,
                                           CodeRequest& request) {
    json::value document(wipingStorage());
    if (auto failure = readBody(text, depthMax, true, document)) return failure;
    json::object& body = document.get_object();
    if (auto failure = takeConfidential(body, request.confidential)) return failure;
    if (auto failure = refuseClass(body)) return failure;
    if (auto failure = takeSpotCheck(body, request.task.spotCheck)) return failure;
    SecretBytes language;
    if (auto failure = takeText(body, "language", true, language)) return failure;
    if (language.empty() || language.size() > kLanguageMax) {
        return badParameter("language", "language is \"python\" or \"shell\".");
    }
    request.task.language = std::string(language.exposeText());
    if (auto failure = takeText(body, "code", true, request.task.code)) return failure;
    if (auto failure = takeText(body, "stdin", false, request.task.standardInput)) return failure;
    if (auto failure = takeDeterminism(body, request.task.determinism)) return failure;
    const json::value* files = body.if_contains("files");
    if (files != nullptr && !files->is_null()) {
        if (auto failure = takeFiles(*files, request)) return failure;
    }
    if (body.contains("token_limit")) {
        return unsupportedParameter("token_limit",
                                    "A run of code is bounded by its time, not by token_limit; "
                                    "leave it out.");
    }
    for (const auto& member : body) {
        const std::string_view name(member.key().data(), member.key().size());
        if (name != "language" && name != "code" && name != "stdin" && name != "files" &&
            name != "determinism") {
            request.ignored.emplace_back(name);
        }
    }
    return std::nullopt;
}

}  // namespace stacknet::gateway
