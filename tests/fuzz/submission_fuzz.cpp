// Any bytes as a frame about submission receipts, and as the file that a client keeps of them.

#include <cstdlib>

#include "core/consensus/broken_promise.h"
#include "core/engine/submissions.h"

using namespace stacknet;

namespace {

/// A ledger of one validator that is past everything and knows no nonce.
class OneValidator final : public ledger::IJudgedLedger {
public:
    const std::vector<ledger::EpochValidator>* epochValidators(std::uint64_t) const override {
        return &m_set;
    }
    std::uint64_t epoch() const override { return UINT64_MAX; }
    ledger::Height height() const override { return UINT64_MAX; }
    const ledger::NonceRecord* lastNonce(const PublicKey&) const override { return nullptr; }

private:
    const std::vector<ledger::EpochValidator> m_set = {{PublicKey{}, 1}};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto frame = engine::decodeReceiptFrame(bytes); frame.ok()) {
        const Bytes again = frame->wish      ? engine::encodeReceiptWish(*frame->wish)
                            : frame->promise ? engine::encodePromiseAnswer(*frame->promise)
                                             : engine::encodeReceiptAnswer(*frame->answer);
        if (again != toBytes(bytes)) std::abort();
    }
    if (const auto document = engine::SubmissionDocument::fromJson(asText(bytes)); document.ok()) {
        const auto again = engine::SubmissionDocument::fromJson(document->toJson());
        if (!again.ok() || !(*again == *document)) std::abort();
        // Whatever the file says of its validators, only the given set counts.
        const auto verdict = engine::verifySubmission(*document, document->chainId, Hash256{});
        if (verdict.bound) std::abort();
    }
    if (const auto broken = consensus::decodeBrokenPromise(bytes); broken.ok()) {
        if (consensus::encodeBrokenPromise(*broken) != toBytes(bytes)) std::abort();
        if (!consensus::isBrokenPromise(bytes)) std::abort();
        // Nobody signed it, so nobody is convicted by it, whatever the ledger says.
        if (consensus::judgeBrokenPromise(ChainId{}, bytes, OneValidator(), {}).ok()) std::abort();
    }
    return 0;
}
