#include "core/attestation/verdict.h"

#include <algorithm>

namespace stacknet::attestation {

std::string_view familyName(GpuFamily family) {
    switch (family) {
        case GpuFamily::Hopper:
            return "Hopper";
        case GpuFamily::Blackwell:
            return "Blackwell";
        case GpuFamily::Unknown:
            break;
    }
    return "unknown";
}

bool DeviceVerdict::passed() const {
    return !checks.empty() && firstProblem() == nullptr;
}

const Check* DeviceVerdict::firstProblem() const {
    const auto problem = std::find_if(checks.begin(), checks.end(),
                                      [](const Check& check) { return !check.good(); });
    return problem == checks.end() ? nullptr : &*problem;
}

const Check* DeviceVerdict::find(CheckKind kind) const {
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [kind](const Check& check) { return check.kind == kind; });
    return found == checks.end() ? nullptr : &*found;
}

std::vector<std::uint8_t> DeviceVerdict::mismatches() const {
    std::vector<std::uint8_t> indices;
    for (const MeasurementRow& row : measurements) {
        if (row.outcome == MeasurementRow::Outcome::Mismatch) indices.push_back(row.index);
    }
    return indices;
}

}  // namespace stacknet::attestation
