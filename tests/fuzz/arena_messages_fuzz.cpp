// Any bytes as a frame of channel 8: an error, or a message that encodes to the same bytes.

#include <cstdlib>

#include "core/arena/messages.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto message = arena::decodeMessage(bytes); message.ok()) {
        if (arena::encodeMessage(*message) != toBytes(bytes)) std::abort();
    }
    return 0;
}
