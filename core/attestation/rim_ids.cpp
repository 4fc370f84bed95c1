#include <algorithm>

#include "core/attestation/rim_store.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

constexpr std::size_t kPieceMax = 32;
constexpr std::size_t kIdMax = 160;

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

Error badId(std::string message) {
    return makeError("attestation.bad_rim_id", std::move(message));
}

/// [A-Za-z0-9.]+, so that it is one path component and one URL segment whatever the report says.
Result<void> checkPiece(std::string_view piece, std::string_view name) {
    const bool plain = !piece.empty() && piece.size() <= kPieceMax &&
                       std::all_of(piece.begin(), piece.end(),
                                   [](char c) { return isLetterOrDigit(c) || c == '.'; });
    if (plain) return {};
    return badId(sentence(
        "No RIM can be named: the report's %1 \"%2\" is not 1..32 letters, digits and dots.",
        {name, escaped(piece)}));
}

}  // namespace

Result<std::string> driverRimId(GpuFamily family, std::string_view chip, std::string_view version) {
    STACKNET_CHECK(checkPiece(version, sentence("driver version")));
    switch (family) {
        case GpuFamily::Hopper:
            return "NV_GPU_DRIVER_GH100_" + std::string(version);
        case GpuFamily::Blackwell: {
            const std::string_view name = chip.empty() ? rimProduct(family) : chip;
            STACKNET_CHECK(checkPiece(name, sentence("chip name")));
            return "NV_GPU_CC_DRIVER_" + std::string(name) + "_" + std::string(version);
        }
        case GpuFamily::Unknown:
            break;
    }
    return badId(sentence("No RIM can be named for a GPU of an unknown family."));
}

Result<std::string> vbiosRimId(std::string_view project, std::string_view projectSku,
                               std::string_view chipSku, std::string_view version) {
    STACKNET_CHECK(checkPiece(project, "PROJECT"));
    STACKNET_CHECK(checkPiece(projectSku, "PROJECT_SKU"));
    STACKNET_CHECK(checkPiece(chipSku, "CHIP_SKU"));
    STACKNET_CHECK(checkPiece(version, sentence("vBIOS version")));
    std::string id = "NV_GPU_VBIOS_" + std::string(project) + "_" + std::string(projectSku) + "_" +
                     std::string(chipSku) + "_";
    for (const char c : version) {
        if (c == '.') continue;
        id.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    }
    return id;
}

bool isRimId(std::string_view id) {
    return id.starts_with("NV_") && id.size() > 3 && id.size() <= kIdMax &&
           std::all_of(id.begin(), id.end(),
                       [](char c) { return isLetterOrDigit(c) || c == '.' || c == '_'; });
}

Result<std::string> rimUrl(std::string_view base, std::string_view id) {
    if (!isRimId(id)) return badId(sentence("\"%1\" is not the id of a RIM.", {escaped(id)}));
    return std::string(base) + "/v1/rim/" + std::string(id);
}

}  // namespace stacknet::attestation
