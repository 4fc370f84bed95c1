// The fuzz target's logic over seeded random bytes, for machines without libFuzzer.

#include "tests/core/ledger/fuzz_ledger.h"
#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

Bytes randomBytes(SeededRng& rng, std::size_t size) {
    Bytes bytes(size);
    rng.fill(bytes);
    return bytes;
}

/// A task of few names, so that the orders about it meet.
TaskStatement anyTask(SeededRng& rng) {
    TaskStatement task;
    task.taskId.data[0] = static_cast<std::uint8_t>(rng.below(3));
    task.determinism = 1;
    task.resultDigest.data.fill(static_cast<std::uint8_t>(1 + rng.below(2)));
    task.startedMs = static_cast<std::int64_t>(rng.below(2)) - 1;
    return task;
}

TEST(RandomBytes, NoDecoderMinds) {
    SeededRng rng(11);
    for (int i = 0; i < 3'000; ++i) fuzzDecoders(randomBytes(rng, rng.below(400)));
    const State state = State::fromGenesis(sampleGenesis());
    const Bytes snapshot = state.encodeSnapshot();
    const Bytes proof = state.prove(Bytes{0}).value().encode();
    const Bytes transaction =
        signTransaction(state.chainId(), sampleKey(1), 1, SubmitEvidence{Bytes(99, 1)}).encode();
    for (int i = 0; i < 3'000; ++i) {
        for (Bytes bytes : {snapshot, proof, transaction}) {
            for (std::uint64_t n = rng.below(3); n < 3; ++n) {
                bytes[rng.below(bytes.size())] = static_cast<std::uint8_t>(rng.below(256));
            }
            fuzzDecoders(bytes);
        }
    }
}

// Random blocks, most of whose orders name keys that exist.
TEST(RandomBytes, BlocksConserveTheSupplyAndSurviveASnapshot) {
    SeededRng rng(12);
    std::size_t succeeded = 0;
    for (int round = 0; round < 150; ++round) {
        CanonicalWriter out;
        for (int i = 0; i < 30; ++i) {
            const auto count = static_cast<std::uint8_t>(rng.below(4));
            out.u8(static_cast<std::uint8_t>(rng.below(256)))
                .u8(static_cast<std::uint8_t>(rng.below(200)));
            out.u8(count);
            for (std::uint8_t n = 0; n < count; ++n) {
                const std::uint64_t signer = rng.below(6);
                const PublicKey key = fuzzId(rng.below(4) == 0 ? rng.below(6) : signer);
                const std::uint64_t tokens =
                    rng.below(4) == 0 ? rng.below(UINT64_MAX) : rng.below(1'000'000'000);
                out.u8(static_cast<std::uint8_t>(signer));
                SubmitPaperwork work;
                work.paperwork.taskId.data[0] = static_cast<std::uint8_t>(rng.below(256));
                work.paperwork.tokensIn = tokens / 8;
                const std::vector<Payload> payloads = {
                    RegisterNodeKey{ownerOf(key), {}, UINT64_MAX, {}},
                    ActivateKey{key},
                    ConnectKey{key},
                    Transfer{key, ownerOf(fuzzId(rng.below(6)))},
                    work,
                    SubmitEvidence{randomBytes(rng, 3 + rng.below(3))},
                    SubmitChallenge{rng.below(3), rng.below(30), key, randomBytes(rng, 20)},
                    Bond{key, tokens},
                    Unbond{key, tokens / 16},
                    Withdraw{key},
                    Unjail{key},
                    DisconnectKey{key},
                    ListKey{key, tokens},
                    UnlistKey{key},
                    FileKey{key},
                    RedeemPaper{key, {}, {}},
                    SubmitAttestation{key,
                                      {},
                                      {},
                                      static_cast<std::int64_t>(rng.below(1u << 20)),
                                      INT64_MAX - static_cast<std::int64_t>(rng.below(9))},
                    RegisterVrfKey{{key.data}},
                    DeclareCapabilities{{{TaskClass::Deterministic, {}}}},
                    CommitTask{anyTask(rng)},
                    CommitTask{anyTask(rng)},
                    CommitCheck{key, anyTask(rng).taskId, anyTask(rng).resultDigest},
                    RevealCheck{key, anyTask(rng).taskId, CheckResult::InputMissing, {}, {}},
                    OpenCanary{anyTask(rng).taskId, anyTask(rng).taskId, {}, {}, {}, {}, {}}};
                writePayload(out, payloads[rng.below(payloads.size())]);
            }
            const auto demands = static_cast<std::uint8_t>(rng.below(3));
            out.u8(demands);
            for (std::uint8_t n = 0; n < demands; ++n)
                out.u8(static_cast<std::uint8_t>(rng.below(8)));
        }
        succeeded += fuzzBlocks(out.data());
    }
    EXPECT_GT(succeeded, 500u) << "the orders do something";
}

}  // namespace
}  // namespace stacknet::ledger::testing
