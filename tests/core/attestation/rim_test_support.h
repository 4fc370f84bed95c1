#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/attestation/golden_values.h"
#include "core/attestation/rim_document.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/forged_rim.h"

namespace stacknet::attestation::testing {

inline constexpr std::int64_t kJune2024S = 1'717'200'000;      // 2024-06-01
inline constexpr std::int64_t kNovember2026S = 1'795'305'600;  // 2026-11-22

/// readRim with a cache of its own.
inline Parsed<RimPointer> read(ByteView xml, const Certificate& root,
                               std::int64_t nowS = kJune2024S) {
    LinkCache links;
    return readRim(xml, root, nowS, links);
}

inline Reason reasonOf(const Parsed<RimPointer>& read) {
    return read.ok() ? Reason::None : read.fault().reason;
}

/// "RIM_FORMAT", and the sentence for a failing test's message.
inline std::string described(const Parsed<RimPointer>& read) {
    if (read.ok()) return "OK";
    return std::string(reasonName(read.fault().reason)) + ": " + read.fault().detail;
}

inline RimResult verify(const Bytes& xml, RimKind kind, std::string version,
                        const Certificate& root, std::int64_t nowS = kJune2024S,
                        std::string product = "GH100") {
    LinkCache links;
    return verifyRim(xml, {kind, std::move(version), std::move(product), "NV_GPU_TEST"}, root, nowS,
                     links);
}

/// The 64 values of a real report, by its fixed layout.
inline std::vector<Hash384> measuredIn(const std::string& reportPath) {
    const Bytes report = bytesOf(reportPath);
    std::vector<Hash384> measured;
    for (std::size_t block = 0; block < kMeasurements; ++block) {
        const std::size_t at = 45 + block * 55 + 7;
        measured.push_back(*Hash384::from(ByteView(report).subspan(at, Hash384::size), "block"));
    }
    return measured;
}

inline std::vector<std::uint8_t> mismatchesOf(const GoldenComparison& comparison) {
    std::vector<std::uint8_t> indices;
    for (const MeasurementRow& row : comparison.rows) {
        if (row.outcome == MeasurementRow::Outcome::Mismatch) indices.push_back(row.index);
    }
    return indices;
}

}  // namespace stacknet::attestation::testing
