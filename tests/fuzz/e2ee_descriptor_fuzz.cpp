// libFuzzer: key descriptors and the documents they travel in, from anybody.

#include <cstddef>
#include <cstdint>

#include "core/e2ee/key_check.h"
#include "core/e2ee/key_documents.h"

namespace {

using namespace stacknet;
using namespace stacknet::e2ee;

void readDescriptor(ByteView input) {
    const auto descriptor = parseDescriptor(input);
    if (!descriptor.ok()) return;
    // One descriptor has one encoding.
    STACKNET_INVARIANT(std::ranges::equal(encodeDescriptor(*descriptor), input));
    KeyPolicy policy;
    policy.standing = [](const PublicKey&) { return NodeStanding::Registered; };
    EvidenceFacts evidence;
    evidence.gpuNonce = Hash256{};
    for (const std::uint64_t now :
         {std::uint64_t{0}, descriptor->notBeforeS, descriptor->notAfterS, ~std::uint64_t{0}}) {
        // Nobody signed it.
        STACKNET_INVARIANT(!checkKey(input, Signature{}, policy, &evidence, now).ok());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    readDescriptor(input);
    // The same with a front that fits, or the fuzzer would have to guess it.
    Bytes framed = toBytes("SNKD");
    framed.insert(framed.end(), {1, 0, 0, 0});
    framed.insert(framed.end(), input.begin(), input.end());
    framed.resize(kDescriptorBytes);
    const Bytes suite = {0x00, 0x20, 0x00, 0x01, 0x00, 0x02};
    std::copy(suite.begin(), suite.end(), framed.begin() + 80);
    readDescriptor(framed);

    if (const auto key = parseWellKnownKey(input); key.ok()) {
        STACKNET_INVARIANT(std::ranges::equal(wellKnownKey(*key), input));
    }
    if (const auto document = parseKeyDocument(asText(input)); document.ok()) {
        STACKNET_INVARIANT(document->descriptor.size() == kDescriptorBytes);
    }
    if (const auto request = parseSessionRequest(asText(input)); request.ok()) {
        STACKNET_INVARIANT(request->stack.size() <= 64);
    }
    return 0;
}
