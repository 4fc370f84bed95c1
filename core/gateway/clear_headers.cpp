#include "core/gateway/clear_headers.h"

#include <cctype>

#include "core/e2ee/request_context.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kConfidential = "x-stacknet-confidential";
constexpr std::string_view kModel = "x-stacknet-model";

std::string lowered(std::string_view name) {
    std::string lower(name);
    for (char& letter : lower) {
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    return lower;
}

}  // namespace

std::vector<std::string_view> valuesOf(const RequestHead& head, std::string_view name) {
    const std::string lower = lowered(name);
    std::vector<std::string_view> values;
    for (const HttpField& field : head.fields) {
        if (equalsLower(field.name, lower)) values.push_back(field.value);
    }
    return values;
}

bool saysEncrypted(const RequestHead& head) {
    for (const std::string_view name : {e2ee::kEncapsulatedKeyHeader, e2ee::kProfileHeader,
                                        e2ee::kKeyIdHeader, e2ee::kRequestIdHeader}) {
        if (!valuesOf(head, name).empty()) return true;
    }
    return false;
}

ClearHeaders readClearHeaders(const RequestHead& head) {
    ClearHeaders clear;
    const auto confidential = valuesOf(head, kConfidential);
    const auto model = valuesOf(head, kModel);
    if (confidential.size() > 1 || model.size() > 1) clear.readable = false;
    if (confidential.size() == 1) {
        const bool yes = confidential[0] == "1" || equalsLower(confidential[0], "true");
        const bool no = confidential[0] == "0" || equalsLower(confidential[0], "false");
        clear.confidential = yes;
        if (!yes && !no) clear.readable = false;
    }
    if (model.size() == 1) clear.model = std::string(model[0]);
    return clear;
}

}  // namespace stacknet::gateway
