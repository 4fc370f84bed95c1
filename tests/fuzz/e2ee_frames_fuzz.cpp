// libFuzzer: encrypted bodies from anybody. The same bytes go through the frame reader of every
// profile, whole and in pieces, and as the inside of frames that are sealed as they should be, so
// that the fuzzer reaches what comes after the tag.

#include <cstddef>
#include <cstdint>

#include "core/e2ee/client_request.h"
#include "core/e2ee/open_frame_internal.h"

namespace {

using namespace stacknet;
using namespace stacknet::e2ee;

/// The frames of `input` when `chunk` bytes come at a time, until the first error.
std::vector<Bytes> frames(const FrameRules& rules, ByteView input, std::size_t chunk) {
    FrameReader reader(rules);
    std::vector<Bytes> result;
    while (!input.empty()) {
        ByteView piece = input.first(std::min(chunk, input.size()));
        input = input.subspan(piece.size());
        while (true) {
            const auto frame = reader.take(piece);
            if (!frame.ok()) return result;
            if (!*frame) break;
            STACKNET_INVARIANT((*frame)->size() >= rules.sizeMin);
            STACKNET_INVARIANT((*frame)->size() <= rules.sizeMax);
            STACKNET_INVARIANT(((*frame)->size() - kTagBytes) % rules.step == 0);
            result.push_back(toBytes(**frame));
        }
        STACKNET_INVARIANT(piece.empty());
    }
    return result;
}

void readRaw(ByteView input, std::size_t chunk) {
    for (const FrameRules& rules : {FrameRules::ehbpRequest(1 << 16), FrameRules::ehbpResponse(),
                                    FrameRules::snxRequest(), FrameRules::snxResponse()}) {
        STACKNET_INVARIANT(frames(rules, input, input.size()) == frames(rules, input, chunk));
    }
}

/// Seals the input as inner frames of 64 or 128 bytes and opens it as an answer.
void readSealed(ByteView input) {
    static const ResponseKeys keys(Bytes(32, 1), Bytes(32, 2), Bytes(32, 3));
    ResponseCipherSealer sealer(keys);
    Bytes body;
    while (!input.empty()) {
        Bytes inner(input[0] % 2 == 0 ? 64 : 128, 0);
        input = input.subspan(1);
        const ByteView part = input.first(std::min(inner.size(), input.size()));
        std::copy(part.begin(), part.end(), inner.begin());
        input = input.subspan(part.size());
        STACKNET_INVARIANT(sealFrame(sealer, {inner}, body).ok());
    }
    ResponseReceiver receiver(Profile::Snx1, keys, RequestId{});
    bool headSeen = false;
    bool finalSeen = false;
    for (ByteView rest = body;;) {
        const auto piece = receiver.take(rest);
        if (!piece.ok()) {
            STACKNET_INVARIANT(!receiver.finish().ok());
            return;
        }
        if (!*piece) break;
        const PieceKind kind = (*piece)->kind;
        STACKNET_INVARIANT(headSeen == (kind != PieceKind::Head));
        STACKNET_INVARIANT(!finalSeen);
        headSeen = true;
        finalSeen = kind == PieceKind::Final;
    }
    STACKNET_INVARIANT(receiver.finish().ok() == finalSeen);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView input(data + 1, size - 1);
    readRaw(input, 1 + data[0] % 37U);
    readSealed(input);
    return 0;
}
