#include "app/ctl/attest_status.h"

#include <cstdio>

#include "app/ctl/attest_output.h"
#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/api/names.h"

namespace stacknet::ctl {
namespace {

void printGpus(const api::AttestationInfo& now) {
    std::vector<std::vector<std::string>> rows = {
        {"GPU", "MODEL", "PDI", "DRIVER", "VBIOS", "RESULT", "UNTIL (UTC)"}};
    for (const api::GpuAttestationInfo& gpu : now.gpus) {
        std::string result = "PASS";
        for (const api::AttestationCheckInfo& check : gpu.checks) {
            const bool good = check.status == "pass" || check.status == "skipped" ||
                              (check.status == "unknown" && check.tolerated);
            if (good) continue;
            result = check.reason;
            break;
        }
        if (!gpu.passed && result == "PASS") result = "FAILED";
        rows.push_back({std::to_string(gpu.index), gpu.model, gpu.pdi, gpu.driverVersion,
                        gpu.vbiosVersion, result, timeText(gpu.validUntilMs)});
    }
    if (rows.size() > 1) printTable(rows);
}

void printNodes(const api::AttestationInfo& now) {
    std::vector<std::vector<std::string>> rows = {
        {"NODE", "NAME", "GPUS", "VERIFIERS", "UNTIL (UTC)", ""}};
    for (const api::AttestedNodeInfo& node : now.nodes) {
        rows.push_back({shortened(node.nodeKey), node.name, std::to_string(node.gpus),
                        std::to_string(node.verifiers), timeText(node.validUntilMs),
                        node.duplicateGpu ? "a GPU of it is claimed twice: not eligible" : ""});
    }
    if (rows.size() > 1) printTable(rows);
}

}  // namespace

int runAttestStatus(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return failure(arguments, snapshot.error());
    const api::AttestationInfo& now = *(*snapshot)->attestation;
    if (arguments.json) {
        std::printf("%s\n", api::toJson(now).c_str());
        return kExitOk;
    }
    if (now.testEvidence) std::printf("TEST EVIDENCE: recorded, at a fixed clock.\n");
    std::printf("%s%s%s\n", std::string(attestationStateName(now.state)).c_str(),
                now.sentence.empty() ? "" : ": ", now.sentence.c_str());
    std::printf("  confidential tasks %s\n", now.confidentialTasks ? "are taken" : "are refused");
    if (now.validUntilMs != 0) {
        std::printf("  checked %s, valid until %s UTC\n", timeText(now.checkedMs).c_str(),
                    timeText(now.validUntilMs).c_str());
    }
    printGpus(now);
    printNodes(now);
    if (now.cpu == api::CpuTeeState::NotProven) std::printf("%s\n", kCpuSide);
    if (now.cpu == api::CpuTeeState::QuoteHeld) {
        std::printf("A CPU quote is held; this version does not verify it.\n");
    }
    return kExitOk;
}

}  // namespace stacknet::ctl
