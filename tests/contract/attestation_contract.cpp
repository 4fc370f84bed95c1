// The contract of asking the GPUs anew, on a machine without one.

#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

TEST_P(NodeContract, WithoutAGpuThereIsNothingToAskAnew) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(
        [](const api::Snapshot& now) { return now.engine.state == api::EngineState::Running; }));
    if (!node().snapshot()->attestation->gpus.empty()) GTEST_SKIP() << "there is a GPU here";
    api::CommandResult result;
    do {  // a node that has only just started looks for one by itself
        result = recorder.resultOf(node().submit(api::AttestNow{}));
        ASSERT_TRUE(result.error);
    } while (result.error->code == "attestation.running");
    EXPECT_EQ(result.error->code, "attestation.no_evidence");
    EXPECT_FALSE(result.error->message.empty());
}

}  // namespace
}  // namespace stacknet::contract
