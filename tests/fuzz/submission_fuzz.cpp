// Any bytes as a frame about submission receipts, and as the file that a client keeps of them.

#include <cstdlib>

#include "core/engine/submissions.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto frame = engine::decodeReceiptFrame(bytes); frame.ok()) {
        const Bytes again = frame->wish ? engine::encodeReceiptWish(*frame->wish)
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
    return 0;
}
