// Any bytes as a CID, and any text as one: what is taken is written again as it came.

#include <cstdlib>

#include "core/rack/cid.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto cid = rack::Cid::fromBytes(bytes); cid.ok()) {
        if (cid->bytes() != toBytes(bytes) || cid->byteCount() != size) std::abort();
        for (const auto base :
             {rack::CidBase::Base32, rack::CidBase::Base58Btc, rack::CidBase::Base16}) {
            const auto again = rack::Cid::fromText(cid->text(base));
            if (!again.ok() || *again != *cid) std::abort();
        }
    } else if (cid.error().message.size() > 500) {
        std::abort();
    }
    if (const auto prefix = rack::Cid::fromPrefix(bytes); prefix.ok()) {
        if (prefix->size > size || prefix->size > rack::kCidBytesMax) std::abort();
        if (prefix->cid.bytes() != toBytes(bytes.first(prefix->size))) std::abort();
    }
    const std::string_view text = asText(bytes);
    if (const auto cid = rack::Cid::fromText(text); cid.ok()) {
        const bool same = text == cid->text() || text == cid->text(rack::CidBase::Base58Btc) ||
                          text == cid->text(rack::CidBase::Base16);
        if (!same) std::abort();
    }
    return 0;
}
