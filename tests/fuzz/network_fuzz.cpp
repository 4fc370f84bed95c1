// Any bytes as an invite, a TLS binding and a certificate.

#include <cstdlib>

#include "core/network/invite.h"
#include "core/network/tls_identity.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    static_cast<void>(network::parseInvite(asText(bytes)).ok());
    static_cast<void>(network::certificateKey(asText(bytes)).ok());
    if (const auto binding = network::decodeBinding(bytes); binding.ok()) {
        if (network::encodeBinding(*binding) != toBytes(bytes)) std::abort();
    }
    return 0;
}
