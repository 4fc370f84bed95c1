#include "core/attestation/golden_values.h"

#include <algorithm>

#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

std::string listed(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
    return text;
}

/// Names of what both RIMs claim.
std::vector<std::string> conflicts(const RimDocument& driver, const RimDocument& vbios) {
    std::vector<std::string> found;
    for (const GoldenValue& a : driver.values) {
        for (const GoldenValue& b : vbios.values) {
            if (a.active && b.active && a.index == b.index) {
                found.push_back("index " + std::to_string(a.index));
            }
        }
    }
    for (const SvnFloor& a : driver.floors) {
        for (const SvnFloor& b : vbios.floors) {
            if (a.type == b.type || a.name == b.name) found.push_back("floor " + escaped(a.name));
        }
    }
    return found;
}

MeasurementRow compareOne(const GoldenValue& golden, RimKind source,
                          std::span<const Hash384> measured, Nvdec0 nvdec0) {
    MeasurementRow row;
    row.index = golden.index;
    row.source = source;
    row.expected = golden.alternatives;
    if (golden.index < measured.size()) {
        row.actual = measured[golden.index];
        const bool equal = std::find(golden.alternatives.begin(), golden.alternatives.end(),
                                     row.actual) != golden.alternatives.end();
        row.outcome = equal ? MeasurementRow::Outcome::Match : MeasurementRow::Outcome::Mismatch;
    }
    if (golden.index == kNvdec0Index && nvdec0 == Nvdec0::Disabled) {
        row.outcome = MeasurementRow::Outcome::Skipped;
    }
    return row;
}

std::vector<std::string> failures(const GoldenComparison& comparison) {
    std::vector<std::string> failed;
    for (const MeasurementRow& row : comparison.rows) {
        if (row.outcome == MeasurementRow::Outcome::Mismatch) {
            failed.push_back(std::to_string(row.index) +
                             (row.source == RimKind::Driver ? " (driver)" : " (vBIOS)"));
        }
    }
    for (const SvnRow& row : comparison.floors) {
        if (row.reached()) continue;
        failed.push_back("security version " + escaped(row.golden.name) + " (" +
                         (row.actual ? std::to_string(*row.actual) : std::string("absent")) +
                         ", at least " + std::to_string(row.golden.floor) + ")");
    }
    return failed;
}

std::string allEqual(const GoldenComparison& comparison, bool nvdecSkipped) {
    const std::size_t all = comparison.rows.size();
    const std::size_t compared = all - (nvdecSkipped ? 1 : 0);
    const std::size_t floors = comparison.floors.size();
    if (nvdecSkipped && floors != 0) {
        return sentence(
            "%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 "
            "security versions reached.",
            {compared, all, floors});
    }
    if (nvdecSkipped) {
        return sentence(
            "%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.",
            {compared, all});
    }
    if (floors != 0) {
        return sentence("%1 of %2 golden values compared, all equal; %3 security versions reached.",
                        {compared, all, floors});
    }
    return sentence("%1 of %2 golden values compared, all equal.", {compared, all});
}

}  // namespace

GoldenComparison compareGoldenValues(const RimDocument& driver, const RimDocument& vbios,
                                     std::span<const Hash384> measured, Nvdec0 nvdec0,
                                     std::span<const SvnReading> svns) {
    GoldenComparison result;
    if (const auto both = conflicts(driver, vbios); !both.empty()) {
        result.check =
            Check::fail(CheckKind::Measurements, Reason::RimConflict,
                        sentence("Driver and vBIOS RIM both claim %1; they do not belong together.",
                                 {listed(both)}));
        return result;
    }
    for (const auto& [document, source] :
         {std::pair{&driver, RimKind::Driver}, std::pair{&vbios, RimKind::Vbios}}) {
        for (const GoldenValue& golden : document->values) {
            if (golden.active) result.rows.push_back(compareOne(golden, source, measured, nvdec0));
        }
        for (const SvnFloor& golden : document->floors) {
            SvnRow row{golden, source, std::nullopt};
            for (const SvnReading& reading : svns) {
                if (reading.type == golden.type) row.actual = reading.svn;
            }
            result.floors.push_back(std::move(row));
        }
    }
    std::sort(result.rows.begin(), result.rows.end(),
              [](const auto& a, const auto& b) { return a.index < b.index; });
    std::sort(result.floors.begin(), result.floors.end(),
              [](const auto& a, const auto& b) { return a.golden.type < b.golden.type; });
    const auto failed = failures(result);
    const auto skipped = std::count_if(
        result.rows.begin(), result.rows.end(),
        [](const MeasurementRow& row) { return row.outcome == MeasurementRow::Outcome::Skipped; });
    if (result.rows.empty()) {
        result.check =
            Check::fail(CheckKind::Measurements, Reason::MeasurementMismatch,
                        sentence("The RIMs have no active golden value to compare with."));
    } else if (!failed.empty()) {
        result.check = Check::fail(
            CheckKind::Measurements, Reason::MeasurementMismatch,
            sentence("The GPU runs something else than NVIDIA signed: measurements %1 differ.",
                     {listed(failed)}));
    } else {
        result.check = Check::pass(CheckKind::Measurements, allEqual(result, skipped != 0));
    }
    return result;
}

}  // namespace stacknet::attestation
