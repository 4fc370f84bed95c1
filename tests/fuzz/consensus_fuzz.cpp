// Any bytes: a message (also about snapshots), block, certificate, receipt or evidence decodes to
// something that encodes to the same bytes, or is refused; and the evidence judge convicts nobody
// that signed nothing.

#include <cstdlib>

#include "core/consensus/codec.h"
#include "core/consensus/evidence.h"
#include "core/consensus/snapshot_messages.h"
#include "core/consensus/submission_receipt.h"

using namespace stacknet;

namespace {

class FourValidators final : public ledger::IJudgedLedger {
public:
    FourValidators() {
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            m_members[i].nodeKey.data[0] = static_cast<std::uint8_t>(i + 3);
            m_members[i].weight = 1;
        }
    }
    std::uint64_t epoch() const override { return 0; }
    ledger::Height height() const override { return 0; }
    const ledger::NonceRecord* lastNonce(const PublicKey&) const override { return nullptr; }
    const std::vector<ledger::EpochValidator>* epochValidators(std::uint64_t epoch) const override {
        return epoch == 0 ? &m_members : nullptr;
    }

private:
    std::vector<ledger::EpochValidator> m_members = std::vector<ledger::EpochValidator>(4);
};

void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const FourValidators kValidators;
    const ByteView bytes(data, size);
    const ChainId chain;
    if (const auto message = consensus::decodeMessage(chain, bytes); message.ok()) {
        require(consensus::encodeMessage(chain, *message) == toBytes(bytes));
    }
    if (const auto message = consensus::decodeSnapshotMessage(chain, bytes); message.ok()) {
        require(consensus::encodeSnapshotMessage(chain, *message) == toBytes(bytes));
    }
    if (const auto step = consensus::decodeEpochStep(bytes); step.ok()) {
        require(consensus::encodeEpochStep(*step) == toBytes(bytes));
    }
    if (const auto block = consensus::decodeBlock(bytes); block.ok()) {
        require(consensus::encodeBlock(*block) == toBytes(bytes));
    }
    if (const auto header = consensus::decodeHeader(bytes); header.ok()) {
        require(consensus::encodeHeader(*header) == toBytes(bytes));
    }
    if (const auto certificate = consensus::decodeCertificate(bytes); certificate.ok()) {
        require(consensus::encodeCertificate(*certificate) == toBytes(bytes));
    }
    if (const auto receipt = consensus::decodeReceipt(bytes); receipt.ok()) {
        require(consensus::encodeReceipt(*receipt) == toBytes(bytes));
    }
    if (const auto evidence = consensus::decodeEvidence(bytes, chain); evidence.ok()) {
        require(consensus::encodeEvidence(*evidence, chain) == toBytes(bytes));
    }
    // No validator of this set has a key that anybody can sign with.
    require(!consensus::EvidenceJudge().judge(chain, bytes, kValidators).ok());
    return 0;
}
