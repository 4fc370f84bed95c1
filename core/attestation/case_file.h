#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/device_verifier.h"

/// Files of cases: evidence, the clock at which it is looked at, and what must come out.
namespace stacknet::attestation {

/// One case: a JSON object with `name`, `report`, `chain` (paths relative to the file's folder),
/// `nonce` (64 hexadecimal digits, or "*report*": the one inside the report), `at`
/// ("2024-06-01T00:00:00Z"), `expect` (names of reasons, one of which must be the first problem;
/// "PASS"), and where wanted `driver_rim`, `vbios_rim`, `policy` (see Policy::fromJson),
/// `mismatch_indices` (exactly these must differ), `arch` ("HOPPER" or "BLACKWELL", as claimed by
/// the sender), `note`.
struct EvidenceCase {
    std::string name;
    std::string report;
    std::string chain;
    std::string nonce;
    std::int64_t atS = 0;  ///< unix seconds
    std::vector<std::string> expect;
    std::optional<std::string> driverRim;
    std::optional<std::string> vbiosRim;
    Policy policy;
    std::optional<std::vector<std::uint8_t>> mismatchIndices;
    GpuFamily claimedFamily = GpuFamily::Unknown;
    std::string note;
    /// Members that have no meaning here: shown, so that nobody takes them for tested.
    std::vector<std::string> ignored;
};

inline constexpr std::size_t kCaseFileMax = 4 * 1024 * 1024;
inline constexpr std::size_t kCasesMax = 10'000;
inline constexpr std::string_view kNonceOfReport = "*report*";

/// "2024-06-01T00:00:00Z" of the years 1970 to 9999 as unix seconds.
std::optional<std::int64_t> parseUtc(std::string_view text);

/// A JSON array of cases. Errors: "attestation.bad_case_file" names the case and the member.
Result<std::vector<EvidenceCase>> parseCaseFile(std::string_view json);

struct CaseOutcome {
    bool asExpected = false;
    std::string got;                       ///< "PASS" or the first problem's reason: "RIM_EXPIRED"
    std::string detail;                    ///< the first problem's sentence; what else is not right
    std::vector<std::uint8_t> mismatches;  ///< ascending
    DeviceVerdict verdict;
};

/// Runs one case. Files are read below `folder`. Errors: those of readFile, and
/// "attestation.bad_case_file" for a path that leaves the folder.
Result<CaseOutcome> runCase(const EvidenceCase& evidenceCase, const std::filesystem::path& folder,
                            DeviceVerifier& verifier, std::uint64_t* verified = nullptr);

}  // namespace stacknet::attestation
