#include "app/ctl/attest_token.h"

#include <cstdio>

#include "app/ctl/attest_input.h"
#include "app/ctl/attest_output.h"
#include "core/attestation/nras_token.h"
#include "core/base/file.h"

namespace stacknet::ctl {

using namespace attestation;
namespace json = boost::json;

namespace {

/// Without a genuine signature nothing that the token says may be shown.
bool isGenuine(const NrasVerdict& verdict) {
    for (const Check& check : verdict.checks) {
        switch (check.reason) {
            case Reason::Parse:
            case Reason::TokenAlgorithm:
            case Reason::TokenKey:
            case Reason::BadSignature:
                return false;
            default:
                break;
        }
    }
    return true;
}

json::object gpuJson(const NrasGpu& gpu) {
    return json::object{{"name", gpu.name},
                        {"ueid", gpu.ueid},
                        {"model", gpu.model},
                        {"driver_version", gpu.driverVersion},
                        {"vbios_version", gpu.vbiosVersion},
                        {"measurements", gpu.measurements},
                        {"debug_status", gpu.debugStatus},
                        {"secure_boot", gpu.secureBoot},
                        {"warning", gpu.warning},
                        {"error_code", gpu.errorCode},
                        {"error_text", gpu.errorText}};
}

json::object verdictJson(const NrasVerdict& verdict) {
    const Check* const problem = verdict.firstProblem();
    json::array checks;
    for (const Check& check : verdict.checks) checks.push_back(checkJson(check));
    json::object object{
        {"passed", verdict.passed()},
        {"result", problem == nullptr ? "PASS" : std::string(reasonName(problem->reason))},
        {"problem", nullptr},
        {"valid_until",
         verdict.passed() ? json::value(utcText(verdict.validUntilS)) : json::value(nullptr)},
        {"cpu_side", "not_proven"},
        {"checks", std::move(checks)},
        {"claims", nullptr}};
    if (problem != nullptr) {
        json::object told = checkJson(*problem);
        told["remedy"] = std::string(remedyFor(problem->reason));
        object["problem"] = std::move(told);
    }
    if (!isGenuine(verdict)) return object;
    json::array gpus;
    for (const NrasGpu& gpu : verdict.gpus) gpus.push_back(gpuJson(gpu));
    object["claims"] = json::object{
        {"version", verdict.claimsVersion},        {"id", verdict.id},
        {"issued_at", utcText(verdict.issuedAtS)}, {"expires_at", utcText(verdict.expiresAtS)},
        {"overall_result", verdict.overallResult}, {"gpus", std::move(gpus)}};
    return object;
}

void print(const NrasVerdict& verdict) {
    for (const Check& check : verdict.checks) {
        std::printf("  %-18s %-8s %s\n", std::string(checkName(check.kind)).c_str(),
                    std::string(statusName(check.status)).c_str(), check.detail.c_str());
    }
    if (isGenuine(verdict)) {
        for (const NrasGpu& gpu : verdict.gpus) {
            std::printf("%s  %s, driver %s, vBIOS %s, ueid %s\n", gpu.name.c_str(),
                        gpu.model.c_str(), gpu.driverVersion.c_str(), gpu.vbiosVersion.c_str(),
                        gpu.ueid.c_str());
        }
    }
    if (const Check* const problem = verdict.firstProblem(); problem != nullptr) {
        std::printf("FAILED %s: %s\n  to do   %s\n",
                    std::string(reasonName(problem->reason)).c_str(), problem->detail.c_str(),
                    std::string(remedyFor(problem->reason)).c_str());
    } else {
        std::printf("PASS until %s.\n", utcText(verdict.validUntilS).c_str());
    }
    std::printf("%s\n", kCpuSide);
}

Result<NrasVerdict> verifyToken(const Arguments& arguments) {
    const std::string file = arguments.option("--token");
    const std::string keyFile = arguments.option("--jwks");
    if (file.empty() || keyFile.empty()) {
        return makeError("ctl.usage", "attest token verify needs --token FILE and --jwks FILE.");
    }
    NrasRules rules;
    STACKNET_TRY(rules.nonce, attestNonce(arguments));
    STACKNET_TRY(rules.nowS, attestTime(arguments));
    STACKNET_TRY(rules.gpus, arguments.number("--gpus", 1, 1, kNrasGpusMax));
    STACKNET_TRY(const Bytes keyText, readFile(keyFile, NrasKeySet::kJsonMax));
    // As the service serves it, or as "attest fetch keys" keeps it.
    auto plain = NrasKeySet::fromJson(asText(keyText));
    auto kept = plain.ok() ? std::move(plain) : loadNrasKeys(keyFile);
    if (!kept.ok()) return kept.error();
    const NrasKeySet keys = std::move(kept).value();
    STACKNET_TRY(const Bytes token, readFile(file, kNrasJsonMax));
    std::string_view text = asText(token);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    return verifyNrasToken(text, keys, rules, nullptr);
}

}  // namespace

int runAttestToken(const Arguments& arguments) {
    if (arguments.word(2) != "verify") {
        return failure(arguments, makeError("ctl.usage", "attest token takes verify."));
    }
    if (const auto words = arguments.onlyWords(3); !words.ok()) {
        return failure(arguments, words.error());
    }
    const auto verdict = verifyToken(arguments);
    if (!verdict.ok()) return failure(arguments, verdict.error());
    if (arguments.json) {
        std::printf("%s\n", json::serialize(verdictJson(*verdict)).c_str());
    } else {
        print(*verdict);
    }
    return verdict->passed() ? kExitOk : kExitFailed;
}

}  // namespace stacknet::ctl
