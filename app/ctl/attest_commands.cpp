#include <cstdio>

#include "app/ctl/attest_fetch.h"
#include "app/ctl/attest_input.h"
#include "app/ctl/attest_output.h"
#include "app/ctl/attest_rims.h"
#include "app/ctl/attest_status.h"
#include "app/ctl/attest_token.h"
#include "app/ctl/connection.h"
#include "core/attestation/case_file.h"
#include "core/attestation/evidence_list.h"
#include "core/attestation/nvml_collector.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/rng.h"

namespace stacknet::ctl {

using namespace attestation;
namespace json = boost::json;

namespace {

int runVerify(const Arguments& arguments) {
    const auto input = readAttestInput(arguments);
    if (!input.ok()) return failure(arguments, input.error());
    const auto outcome = verifyEvidence(*input, nvidiaRoots());
    if (!outcome.ok()) return failure(arguments, outcome.error());
    if (arguments.json) {
        std::printf("%s\n", evidenceReportJson(*input, *outcome).c_str());
    } else if (arguments.word(1) == "explain") {
        printExplanation(*input, *outcome);
    } else {
        printChecks(*input, *outcome);
    }
    return outcome->verdict.passed() ? kExitOk : kExitFailed;
}

int runCollect(const Arguments& arguments) {
    Nonce nonce;
    if (arguments.option("--nonce").empty()) {
        SystemRng().fill(nonce.data);
    } else {
        const auto given = attestNonce(arguments);
        if (!given.ok()) return failure(arguments, given.error());
        nonce = *given;
    }
    const CollectedEvidence collected = NvmlCollector().collect(nonce);
    const GpuInventory& inventory = collected.inventory;
    if (inventory.state != CollectorState::Ready) {
        return failure(arguments,
                       makeError("attestation." + std::string(collectorStateName(inventory.state)),
                                 inventory.sentence));
    }
    EvidenceList list;
    list.nonce = nonce;
    for (const CollectedGpu& gpu : collected.gpus) list.devices.push_back(gpu.evidence);
    std::printf("%s\n", evidenceListJson(list).c_str());
    return kExitOk;
}

/// Of the running node, which may be on another machine than this program.
int runOwnEvidence(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto answer = connection.wait<std::string>([&](auto done) {
        connection.node().ask({"attestation.evidence", arguments.option("--nonce")},
                              std::move(done));
    });
    if (!answer.ok()) return failure(arguments, answer.error());
    std::printf("%s\n", answer->c_str());
    return kExitOk;
}

/// One case, printed or as JSON; whether it came out as expected.
bool reportCase(const Arguments& arguments, const EvidenceCase& one,
                const Result<CaseOutcome>& outcome, json::array& list) {
    const bool asExpected = outcome.ok() && outcome->asExpected;
    const std::string got = outcome.ok() ? outcome->got : outcome.error().code;
    const std::string detail = outcome.ok() ? outcome->detail : outcome.error().message;
    if (!arguments.json) {
        std::printf("%s  %s: %s%s%s\n", asExpected ? "passed" : "FAILED", escaped(one.name).c_str(),
                    got.c_str(), detail.empty() ? "" : ". ", detail.c_str());
        for (const std::string& member : one.ignored) {
            std::printf("        the member \"%s\" means nothing here and was not tested\n",
                        escaped(member).c_str());
        }
        return asExpected;
    }
    json::array expect;
    for (const std::string& name : one.expect) expect.push_back(json::value(name));
    json::array mismatches;
    json::array ignored;
    if (outcome.ok()) {
        for (const std::uint8_t index : outcome->mismatches) mismatches.push_back(index);
    }
    for (const std::string& member : one.ignored) ignored.push_back(json::value(member));
    list.push_back(json::object{{"name", one.name},
                                {"as_expected", asExpected},
                                {"got", got},
                                {"expect", std::move(expect)},
                                {"detail", detail},
                                {"mismatches", std::move(mismatches)},
                                {"ignored", std::move(ignored)}});
    return asExpected;
}

int runCases(const Arguments& arguments) {
    const std::filesystem::path file = arguments.option("--file");
    if (file.empty()) {
        return failure(arguments, makeError("ctl.usage", "--file CASES.json is missing."));
    }
    const auto content = readFile(file, kCaseFileMax);
    if (!content.ok()) return failure(arguments, content.error());
    const auto cases = parseCaseFile(asText(*content));
    if (!cases.ok()) return failure(arguments, cases.error());
    DeviceVerifier verifier(nvidiaRoots());
    json::array list;
    std::size_t passed = 0;
    for (const EvidenceCase& one : *cases) {
        const auto outcome = runCase(one, file.parent_path(), verifier);
        if (reportCase(arguments, one, outcome, list)) ++passed;
    }
    const std::size_t failed = cases->size() - passed;
    if (arguments.json) {
        const json::object answer{
            {"passed", passed}, {"failed", failed}, {"cases", std::move(list)}};
        std::printf("%s\n", json::serialize(answer).c_str());
    } else {
        std::printf("%zu passed, %zu failed\n", passed, failed);
    }
    return failed == 0 ? kExitOk : kExitFailed;
}

}  // namespace

int runAttest(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    if (verb == "token") return runAttestToken(arguments);
    if (verb == "rims") return runAttestRims(arguments);
    if (verb == "fetch") return runAttestFetch(arguments);
    if (const auto words = arguments.onlyWords(2); !words.ok()) {
        return failure(arguments, words.error());
    }
    if (verb == "verify" || verb == "explain") return runVerify(arguments);
    if (verb == "collect") return runCollect(arguments);
    if (verb == "cases") return runCases(arguments);
    if (verb == "status") return runAttestStatus(arguments);
    if (verb == "now") return order(arguments, api::AttestNow{}, "attested");
    if (verb == "evidence") return runOwnEvidence(arguments);
    return failure(arguments,
                   makeError("ctl.usage",
                             "attest takes verify, explain, collect, token verify, cases, rims, "
                             "fetch, status, now or evidence. See attest --help."));
}

}  // namespace stacknet::ctl
