#include <unistd.h>

#include <algorithm>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/inference/managed_server.h"
#include "core/inference/secret_json_internal.h"

namespace stacknet::inference {

namespace {

constexpr std::size_t kDescriptionBytesMax = 64 << 10;

Error badField(const std::filesystem::path& file, std::string_view field) {
    return makeError(
        "inference.bad_model_json",
        sentence("The field \"%1\" of %2 is missing or wrong; install the model again.",
                 {field, file.string()}));
}

/// The file that a field names.
Result<std::filesystem::path> namedFile(const boost::json::object& description,
                                        const std::filesystem::path& file, const char* field,
                                        int access) {
    const auto* text = stringMember(description, field);
    if (text == nullptr || text->empty() || text->size() > 4'096) return badField(file, field);
    const std::filesystem::path path = file.parent_path() / std::string(*text);
    if (::access(path.c_str(), access) != 0) {
        return makeError(
            "inference.model_not_installed",
            sentence("%1 is missing or not accessible; install the model again.", {path.string()}));
    }
    return path;
}

}  // namespace

Result<InstalledModel> findInstalledModel(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "model.json";
    const auto content = readFile(file, kDescriptionBytesMax);
    if (!content.ok()) {
        return makeError(
            "inference.model_not_installed",
            sentence(
                "No local model is installed in %1; install it with resources/models/install %1.",
                {folder.string()}));
    }
    auto parsed = parseSecretJson(asText(*content), fixedSentence("The file"));
    if (!parsed.ok() || !parsed->is_object()) return badField(file, "model.json");
    const auto& description = parsed->get_object();
    InstalledModel installed;
    STACKNET_TRY(installed.server, namedFile(description, file, "server", X_OK));
    STACKNET_TRY(installed.model, namedFile(description, file, "model", R_OK));
    const auto* digest = stringMember(description, "model_sha256");
    if (digest == nullptr) return badField(file, "model_sha256");
    auto parsedDigest = fixedFromHex<Hash256>(std::string_view(*digest), "model_sha256");
    if (!parsedDigest.ok()) return badField(file, "model_sha256");
    installed.modelDigest = *parsedDigest;
    installed.name = installed.model.stem().string();
    if (const auto* name = stringMember(description, "name"); name != nullptr) {
        if (!isPlainWord(*name)) return badField(file, "name");
        installed.name = std::string(*name);
    }
    return installed;
}

ServerSizing sizeForMachine(std::uint32_t cores, std::uint64_t memoryBytes) {
    constexpr std::uint64_t kGiB = 1ull << 30;
    ServerSizing sizing;
    sizing.threads = std::clamp<std::uint32_t>(cores > 0 ? cores - 1 : 1, 1, 16);
    sizing.contextTokens = memoryBytes < 2 * kGiB ? 2'048 : memoryBytes < 8 * kGiB ? 4'096 : 8'192;
    return sizing;
}

}  // namespace stacknet::inference
