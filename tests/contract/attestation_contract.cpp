// The contract of asking the GPUs anew, with and without one.

#include <algorithm>

#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

TEST_P(NodeContract, TheGpusAreAskedAnewOrItIsSaidWhyNot) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(
        [](const api::Snapshot& now) { return now.engine.state == api::EngineState::Running; }));
    const auto before = node().snapshot()->attestation;
    const auto& gpus = before->gpus;
    const bool good =
        std::all_of(gpus.begin(), gpus.end(), [](const auto& gpu) { return gpu.passed; });
    const std::string expected = gpus.empty() ? "attestation.no_evidence"
                                 : good       ? ""
                                              : "attestation.not_passed";
    std::string code;
    do {  // a node that has only just started looks for one by itself
        const api::CommandResult result = recorder.resultOf(node().submit(api::AttestNow{}));
        code = result.error ? result.error->code : "";
        EXPECT_TRUE(!result.error || !result.error->message.empty());
    } while (code == "attestation.running");
    EXPECT_EQ(code, expected);
    if (!expected.empty()) return;
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& now) {
        return !now.attestation->history.empty() &&
               now.attestation->history.front().durationMs > 0 &&
               now.attestation->history.front() != before->history.front();
    }));
}

}  // namespace
}  // namespace stacknet::contract
