// PEM texts of certificates: what is taken is certificates and nothing else, in their order, and no
// chain that the fuzzer makes leads to NVIDIA's roots.

#include <algorithm>
#include <cstdlib>

#include "core/attestation/certificate.h"
#include "core/attestation/roots.h"

using namespace stacknet;
using namespace stacknet::attestation;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void look(const Certificate& certificate) {
    const auto again = Certificate::fromDer(certificate.der());
    require(again.ok() && *again == certificate);
    const std::string hex = certificate.serialHex();
    require(!hex.empty() && !certificate.serialDecimal().empty());
    static_cast<void>(certificate.commonName());
    static_cast<void>(certificate.subjectSerialNumber());
    static_cast<void>(certificate.isP384());
    static_cast<void>(certificate.extension("2.23.133.5.4.1"));
    static_cast<void>(certificate.extension("2.5.29.17"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kMax = 4;
    const std::string_view text = asText(ByteView(data, size));
    const auto chain = parsePemChain(text, kMax);
    static_cast<void>(Certificate::fromPem(text));
    static_cast<void>(Certificate::fromDer(ByteView(data, size)));
    if (!chain.ok()) return 0;
    require(!chain->empty() && chain->size() <= kMax);
    require(text.find('\0') == std::string_view::npos);
    for (const Certificate& certificate : *chain) look(certificate);
    LinkCache links;
    for (const Certificate& root : {nvidiaRoots().device, nvidiaRoots().rim}) {
        require(checkChain(*chain, root, 1'717'200'000, links).has_value());
    }
    // Against its own last certificate: any outcome, but the same twice, known links or not.
    const auto first = checkChain(*chain, chain->back(), 1'717'200'000, links);
    const auto second = checkChain(*chain, chain->back(), 1'717'200'000, links);
    require(first.has_value() == second.has_value());
    if (first) require(first->reason == second->reason && first->index == second->index);
    return 0;
}
