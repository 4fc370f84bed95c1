// Any bytes: a message decodes to something that encodes to the same bytes, or is refused.

#include <cstdlib>

#include "core/consensus/codec.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const ChainId chain;
    if (const auto message = consensus::decodeMessage(chain, bytes); message.ok()) {
        if (consensus::encodeMessage(chain, *message) != toBytes(bytes)) std::abort();
    }
    if (const auto block = consensus::decodeBlock(bytes); block.ok()) {
        if (consensus::encodeBlock(*block) != toBytes(bytes)) std::abort();
    }
    if (const auto header = consensus::decodeHeader(bytes); header.ok()) {
        if (consensus::encodeHeader(*header) != toBytes(bytes)) std::abort();
    }
    if (const auto certificate = consensus::decodeCertificate(bytes); certificate.ok()) {
        if (consensus::encodeCertificate(*certificate) != toBytes(bytes)) std::abort();
    }
    return 0;
}
