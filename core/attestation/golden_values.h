#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/attestation/opaque_data.h"
#include "core/attestation/rim_document.h"

/// The comparison of what a GPU measured with what NVIDIA signed.
namespace stacknet::attestation {

/// RIM index that is not compared while NVDEC0 is disabled.
inline constexpr std::uint8_t kNvdec0Index = 35;

/// One floor of a RIM against the report.
struct SvnRow {
    SvnFloor golden;
    RimKind source = RimKind::Driver;
    std::optional<std::uint64_t> actual;  ///< nullopt: the report has none
    bool reached() const { return actual && *actual >= golden.floor; }
    bool operator==(const SvnRow&) const = default;
};

struct GoldenComparison {
    /// Measurements: Pass with the count; Fail with RimConflict (an index, or a floor's type or
    /// name, that both RIMs claim: nothing is compared) or MeasurementMismatch (every index and
    /// every floor that failed is named).
    Check check;
    std::vector<MeasurementRow> rows;  ///< one for each active value, ascending; empty on conflict
    std::vector<SvnRow> floors;        ///< ascending by type; empty on conflict
};

/// Compares the active values of both RIMs with the report's measurements, `measured[i]` being the
/// report's block i + 1. A measurement must equal one alternative; an index beyond `measured` is a
/// mismatch; measurements without a golden value are not looked at. Index 35 is skipped when NVDEC0
/// is disabled, and only then. A GPU without any active golden value never passes.
GoldenComparison compareGoldenValues(const RimDocument& driver, const RimDocument& vbios,
                                     std::span<const Hash384> measured, Nvdec0 nvdec0,
                                     std::span<const SvnReading> svns = {});

}  // namespace stacknet::attestation
