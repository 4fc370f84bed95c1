#pragma once

#include <cstdlib>

#include "core/ledger/execute.h"
#include "core/ledger/params.h"
#include "core/ledger/payload_codec.h"
#include "tests/core/ledger/sample_genesis.h"

namespace stacknet::ledger::testing {

/// Aborts when the condition does not hold, in a fuzz target and in a test alike.
inline void mustHold(bool condition) {
    if (!condition) std::abort();
}

/// The public key of sample key `index`, below 6.
inline const PublicKey& fuzzId(std::uint64_t index) {
    static const std::vector<PublicKey> kIds = [] {
        std::vector<PublicKey> ids;
        for (std::uint64_t i = 0; i < 6; ++i) ids.push_back(sampleKey(i).publicKey());
        return ids;
    }();
    return kIds.at(index);
}

/// A judge that reads an offence of any kind from any bytes.
class AnyJudge : public IEvidenceJudge {
public:
    Result<Offence> judge(const ChainId&, ByteView evidence, const IJudgedLedger&) const override {
        CanonicalReader in(evidence);
        Offence offence;
        offence.kind = static_cast<OffenceClass>(in.u8("class") % 3);
        offence.offender = fuzzId(in.u8("key") % 5);
        offence.epoch = in.u8("epoch");
        if (in.failed()) return in.finish().error();
        return offence;
    }
};

/// Any bytes as everything that the ledger decodes from strangers.
inline void fuzzDecoders(ByteView bytes) {
    if (const auto transaction = Transaction::decode(bytes); transaction.ok()) {
        mustHold(transaction->encode() == toBytes(bytes));
    }
    if (const auto genesis = Genesis::fromJson(asText(bytes)); genesis.ok()) {
        mustHold(Genesis::fromJson(genesis->toJson()).value() == *genesis);
    }
    if (const auto state = State::decodeSnapshot(bytes); state.ok()) {
        mustHold(state->supplyConserved());
        mustHold(state->encodeSnapshot() == toBytes(bytes));
    }
    if (const auto proof = StateProof::decode(bytes); proof.ok()) {
        mustHold(proof->encode() == toBytes(bytes));
        mustHold(!verifyStateProof(Hash256{}, {Bytes{0}, Bytes{1}}, *proof));
    }
}

/// Any bytes as a few blocks: the supply is conserved, and a state restored from its snapshot goes
/// on exactly as the original does. Returns how many transactions succeeded.
inline std::size_t fuzzBlocks(ByteView bytes) {
    static const State kStart = State::fromGenesis(sampleGenesis());
    const AnyJudge judge;
    State state = kStart;
    CanonicalReader in(bytes);
    std::uint64_t nonce = 0;
    std::uint64_t view = 0;
    std::size_t succeeded = 0;
    for (int i = 0; i < 40 && !in.failed() && in.remaining() > 0; ++i) {
        BlockInput block;
        const std::uint8_t flags = in.u8("flags");
        block.height = state.height() + 1;
        block.view = ++view;
        block.timeMs = state.timeMs() + std::int64_t{in.u8("hours")} * 3'600'000;
        block.term = (flags & 1) != 0 ? 7 : 0;
        const bool nextEpoch = (flags & 2) != 0 && state.nextValidators() != nullptr;
        block.epoch = state.epoch() + (nextEpoch ? 1 : 0);
        block.leader = fuzzId(0);
        block.beacon.data[0] = flags;
        for (std::uint8_t k = 0; k < 4; ++k) {
            if ((flags & (16 << k)) != 0) block.voters.push_back(fuzzId(k));
        }
        if ((flags & 4) != 0) block.lostTermLeaders.push_back(fuzzId(1));
        for (std::uint8_t n = in.u8("transactions") % 4; n > 0; --n) {
            Transaction transaction;
            transaction.chainId = state.chainId();
            transaction.signer = fuzzId(in.u8("signer") % 6);
            transaction.nonce = ++nonce;
            transaction.payload = readPayload(in);
            block.transactions.push_back(transaction);
        }
        for (std::uint8_t n = in.u8("demands") % 4; n > 0; --n) {
            TxHash hash;
            hash.data[0] = in.u8("hash") % 8;
            block.demands.push_back({fuzzId(n), hash});
        }
        const auto result = execute(block, state, &judge);
        mustHold(result.ok());
        mustHold(state.supplyConserved());
        for (const TxOutcome& outcome : result->outcomes) succeeded += outcome.code == TxCode::Ok;
    }
    const auto restored = State::decodeSnapshot(state.encodeSnapshot());
    mustHold(restored.ok());
    mustHold(restored->root() == state.root());
    return succeeded;
}

}  // namespace stacknet::ledger::testing
