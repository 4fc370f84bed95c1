// Any bytes as a message of channel 7 and as an advertisement.

#include <cstdlib>

#include "core/engine/routing_messages.h"
#include "core/routing/advert.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto message = engine::decodeRoutingMessage(bytes); message.ok()) {
        if (engine::encodeRoutingMessage(*message) != toBytes(bytes)) std::abort();
        if (const auto* advert = std::get_if<engine::RoutingAdvert>(&*message)) {
            (void)routing::decodeAdvert(advert->advert);
        }
    }
    if (const auto advert = routing::decodeAdvert(bytes); advert.ok()) {
        if (routing::encodeAdvert(*advert) != toBytes(bytes)) std::abort();
        (void)routing::checkAdvert(*advert, ChainId(), advert->advert.issuedMs);
        if (routing::tidyOffers(advert->advert.offers) != advert->advert.offers) std::abort();
    }
    return 0;
}
