#include "core/attestation/case_file.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <chrono>

#include "core/attestation/rim_document.h"
#include "core/attestation/spdm_report.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/json_check.h"

namespace stacknet::attestation {

namespace json = boost::json;

namespace {

constexpr std::size_t kExpectMax = 64;
constexpr std::size_t kTextMax = 4096;
/// A report that is too large must reach the verifier, which says so.
constexpr std::size_t kReportFileMax = 16 * 1024 * 1024;

/// Which case and which member an error is about.
class Reader {
public:
    Reader(std::size_t number, json::object object)
        : m_where("Case " + std::to_string(number)), m_object(std::move(object)) {}

    Error bad(std::string_view member, std::string_view reason) const {
        return makeError("attestation.bad_case_file",
                         m_where + ": " + std::string(member) + " " + std::string(reason) + ".");
    }
    void setName(const std::string& name) { m_where += " (\"" + escaped(name) + "\")"; }

    Result<std::optional<std::string>> text(const char* member) {
        const json::value* value = m_object.if_contains(member);
        if (value == nullptr) return std::optional<std::string>();
        if (!value->is_string() || value->get_string().size() > kTextMax) {
            return bad(member, "must be a text");
        }
        std::optional<std::string> result(std::string(value->get_string()));
        m_object.erase(member);
        return result;
    }
    Result<std::string> required(const char* member) {
        STACKNET_TRY(std::optional<std::string> found, text(member));
        if (!found || found->empty()) return bad(member, "is missing");
        return *found;
    }
    std::optional<json::value> take(const char* member) {
        const json::value* value = m_object.if_contains(member);
        if (value == nullptr) return std::nullopt;
        std::optional<json::value> result(*value);
        m_object.erase(member);
        return result;
    }
    std::vector<std::string> rest() const {
        std::vector<std::string> names;
        for (const auto& member : m_object) names.emplace_back(member.key());
        return names;
    }

private:
    std::string m_where;
    json::object m_object;
};

Result<void> readExpectations(Reader& reader, EvidenceCase& out) {
    const std::optional<json::value> expect = reader.take("expect");
    if (!expect || !expect->is_array() || expect->get_array().empty() ||
        expect->get_array().size() > kExpectMax) {
        return reader.bad("expect", "must be a list of reasons");
    }
    for (const json::value& entry : expect->get_array()) {
        if (!entry.is_string()) return reader.bad("expect", "must hold texts");
        out.expect.emplace_back(entry.get_string());
    }
    const std::optional<json::value> indices = reader.take("mismatch_indices");
    if (!indices) return {};
    if (!indices->is_array()) return reader.bad("mismatch_indices", "must be a list");
    out.mismatchIndices.emplace();
    for (const json::value& entry : indices->get_array()) {
        if (!entry.is_int64() || entry.get_int64() < 0 ||
            entry.get_int64() >= static_cast<std::int64_t>(SpdmReport::kMeasurements)) {
            return reader.bad("mismatch_indices", "must hold numbers from 0 to 63");
        }
        out.mismatchIndices->push_back(static_cast<std::uint8_t>(entry.get_int64()));
    }
    std::sort(out.mismatchIndices->begin(), out.mismatchIndices->end());
    return {};
}

Result<void> readCircumstances(Reader& reader, EvidenceCase& out) {
    STACKNET_TRY(const std::string at, reader.required("at"));
    const std::optional<std::int64_t> atS = parseUtc(at);
    if (!atS) return reader.bad("at", "must be a time like 2024-06-01T00:00:00Z");
    out.atS = *atS;
    if (const std::optional<json::value> policy = reader.take("policy")) {
        Result<Policy> parsed = Policy::fromJson(json::serialize(*policy));
        if (!parsed.ok()) return reader.bad("policy", "cannot be used: " + parsed.error().message);
        out.policy = std::move(parsed).value();
    }
    STACKNET_TRY(const std::optional<std::string> arch, reader.text("arch"));
    if (!arch) return {};
    if (*arch != "HOPPER" && *arch != "BLACKWELL") {
        return reader.bad("arch", "must be HOPPER or BLACKWELL");
    }
    out.claimedFamily = *arch == "HOPPER" ? GpuFamily::Hopper : GpuFamily::Blackwell;
    return {};
}

Result<EvidenceCase> readCase(std::size_t number, const json::value& value) {
    if (!value.is_object()) {
        return makeError("attestation.bad_case_file",
                         "Case " + std::to_string(number) + " is not an object.");
    }
    Reader reader(number, value.get_object());
    EvidenceCase out;
    STACKNET_TRY(out.name, reader.required("name"));
    reader.setName(out.name);
    STACKNET_TRY(out.report, reader.required("report"));
    STACKNET_TRY(out.chain, reader.required("chain"));
    STACKNET_TRY(out.nonce, reader.required("nonce"));
    STACKNET_TRY(out.driverRim, reader.text("driver_rim"));
    STACKNET_TRY(out.vbiosRim, reader.text("vbios_rim"));
    STACKNET_TRY(const std::optional<std::string> note, reader.text("note"));
    out.note = note.value_or("");
    STACKNET_CHECK(readCircumstances(reader, out));
    STACKNET_CHECK(readExpectations(reader, out));
    out.ignored = reader.rest();
    return out;
}

Result<Bytes> readBelow(const std::filesystem::path& folder, const std::string& relative,
                        std::size_t sizeMax) {
    const std::filesystem::path path = std::filesystem::path(relative).lexically_normal();
    if (path.is_absolute() || path.empty() || *path.begin() == "..") {
        return makeError("attestation.bad_case_file",
                         "\"" + escaped(relative) + "\" leaves the case file's folder.");
    }
    return readFile(folder / path, sizeMax);
}

Parsed<Nonce> expectedNonce(const EvidenceCase& evidenceCase, ByteView report) {
    if (evidenceCase.nonce != kNonceOfReport) return readNonce(evidenceCase.nonce);
    const Parsed<SpdmReport> parsed = SpdmReport::parse(report);
    // A report that cannot be read fails before its nonce is looked at.
    return parsed ? parsed->nonce() : Nonce{};
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : " or ") + text;
    return all;
}

std::string listed(const std::vector<std::uint8_t>& indices) {
    std::string all;
    for (const std::uint8_t index : indices) {
        all += (all.empty() ? "" : ", ") + std::to_string(index);
    }
    return "{" + all + "}";
}

CaseOutcome judge(const EvidenceCase& evidenceCase, DeviceVerdict verdict) {
    CaseOutcome outcome;
    const Check* const problem = verdict.firstProblem();
    outcome.got = problem == nullptr ? "PASS" : std::string(reasonName(problem->reason));
    outcome.mismatches = verdict.mismatches();
    outcome.asExpected = std::find(evidenceCase.expect.begin(), evidenceCase.expect.end(),
                                   outcome.got) != evidenceCase.expect.end();
    if (problem != nullptr) outcome.detail = problem->detail;
    const auto add = [&outcome](const std::string& words) {
        outcome.detail += (outcome.detail.empty() ? "" : " ") + words;
    };
    if (!outcome.asExpected) add("Expected " + joined(evidenceCase.expect) + ".");
    if (evidenceCase.mismatchIndices && *evidenceCase.mismatchIndices != outcome.mismatches) {
        outcome.asExpected = false;
        add("The indices " + listed(outcome.mismatches) + " differ; expected " +
            listed(*evidenceCase.mismatchIndices) + ".");
    }
    outcome.verdict = std::move(verdict);
    return outcome;
}

}  // namespace

std::optional<std::int64_t> parseUtc(std::string_view text) {
    constexpr std::string_view kShape = "0000-00-00T00:00:00Z";
    if (text.size() != kShape.size()) return std::nullopt;
    for (std::size_t i = 0; i < kShape.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (kShape[i] == '0' ? !digit : text[i] != kShape[i]) return std::nullopt;
    }
    const auto number = [text](std::size_t at, std::size_t digits) {
        int value = 0;
        for (std::size_t i = at; i < at + digits; ++i) value = value * 10 + (text[i] - '0');
        return value;
    };
    const std::chrono::year_month_day date{std::chrono::year(number(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    if (!date.ok() || number(0, 4) < 1970 || hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return ((days * 24 + hour) * 60 + minute) * 60 + second;
}

Result<std::vector<EvidenceCase>> parseCaseFile(std::string_view text) {
    if (text.size() > kCaseFileMax) {
        return makeError("attestation.bad_case_file", "The case file is larger than 4 MiB.");
    }
    if (const auto fault = checkJson(text, {.depthMax = 8})) {
        return makeError("attestation.bad_case_file",
                         "The case file is not valid JSON: " + describe(*fault, text) + ".");
    }
    boost::system::error_code error;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !document.is_array() || document.get_array().size() > kCasesMax) {
        return makeError("attestation.bad_case_file",
                         "The case file is not a list of at most 10,000 cases.");
    }
    std::vector<EvidenceCase> cases;
    for (const json::value& entry : document.get_array()) {
        STACKNET_TRY(EvidenceCase one, readCase(cases.size() + 1, entry));
        cases.push_back(std::move(one));
    }
    return cases;
}

Result<CaseOutcome> runCase(const EvidenceCase& evidenceCase, const std::filesystem::path& folder,
                            DeviceVerifier& verifier, std::uint64_t* verified) {
    DeviceEvidence evidence;
    evidence.claimedFamily = evidenceCase.claimedFamily;
    STACKNET_TRY(evidence.report, readBelow(folder, evidenceCase.report, kReportFileMax));
    STACKNET_TRY(const Bytes chain, readBelow(folder, evidenceCase.chain, kReportFileMax));
    evidence.chainPem = asText(chain);
    RimEvidence rims;
    if (evidenceCase.driverRim) {
        STACKNET_TRY(rims.driver, readBelow(folder, *evidenceCase.driverRim, kReportFileMax));
    }
    if (evidenceCase.vbiosRim) {
        STACKNET_TRY(rims.vbios, readBelow(folder, *evidenceCase.vbiosRim, kReportFileMax));
    }
    const Parsed<Nonce> nonce = expectedNonce(evidenceCase, evidence.report);
    if (!nonce) {
        DeviceVerdict verdict;
        verdict.checkedAtS = evidenceCase.atS;
        verdict.checks.push_back(
            Check::fail(CheckKind::Nonce, nonce.fault().reason, nonce.fault().detail));
        return judge(evidenceCase, std::move(verdict));
    }
    DeviceRules rules;
    rules.nonce = *nonce;
    rules.policy = evidenceCase.policy;
    rules.nowS = evidenceCase.atS;
    GivenRims provider(rims);
    return judge(evidenceCase, verifier.verify(evidence, rules, provider, {}, verified));
}

}  // namespace stacknet::attestation
