#pragma once

#include <vector>

#include "core/e2ee/key_documents.h"
#include "core/routing/facts.h"

/// What a node says of itself to the others so that they can send it tasks: facts about capacity
/// and the key that requests for it are sealed with, signed by its Node Key. Nothing of a task, a
/// client or content is ever in it.
namespace stacknet::routing {

/// Encoded size of any advertisement.
inline constexpr std::size_t kAdvertBytesMax = 6 * 1'024;
/// Accepted until so long after it was issued by the receiver's clock, and so long before.
inline constexpr std::int64_t kAdvertAgeMsMax = kFactsMaxAgeMs;
inline constexpr std::int64_t kAdvertAheadMsMax = 5'000;
inline constexpr std::uint32_t kQueueLengthMax = 1'000'000;

struct Advert {
    PublicKey nodeKey;
    /// Wall clock; above that of every earlier one of this Node Key, so that an old one is told
    /// from a new one and none counts twice.
    std::int64_t issuedMs = 0;
    ledger::StackId stack;  ///< zero: any
    Mask256 resource;
    Mask256 capability;
    Mask256 availability;
    std::uint32_t capacityClass = 1;  ///< 1..kCapacityClassMax
    std::uint32_t loadBps = 0;        ///< at most 10,000
    std::uint32_t queueLength = 0;    ///< at most kQueueLengthMax
    /// Strictly ascending by class and name, at most kOffersMax; names of 1..kOfferNameMax bytes
    /// without control characters.
    std::vector<Offer> offers;
    /// As GET /v1/e2ee/key gives it; empty and zero: it takes no encrypted requests.
    Bytes descriptor;
    Signature descriptorSignature;
    bool operator==(const Advert&) const = default;
};

struct SignedAdvert {
    Advert advert;
    Signature signature;
    bool operator==(const SignedAdvert&) const = default;
};

/// What the Node Key signs: "stacknet/route/1" || 0x00 || chain id || the advert's bytes.
Bytes advertStatement(const ChainId& chainId, const Advert& advert);
/// The canonical bytes, signature last.
Bytes encodeAdvert(const SignedAdvert& advert);
/// Total over foreign bytes; one advertisement has one encoding. Error "base.bad_canonical" names
/// the field.
Result<SignedAdvert> decodeAdvert(ByteView bytes);

/// "routing.advert_time" outside of the two bounds above: no lie, a clock may be off.
Result<void> checkAdvertTime(const Advert& advert, std::int64_t nowMs);
/// Errors: "routing.advert_signature"; "routing.advert_time" for an encryption key that is not of
/// this time; "routing.advert_key" when the encryption key is not the
/// node's own and signed by it. `keyKnown`: that was found true before, of these bytes.
Result<void> checkAdvert(const SignedAdvert& advert, const ChainId& chainId, std::int64_t nowMs,
                         bool keyKnown = false);

/// Makes `offers` what an advertisement may hold: sorted, each name once with its warmest offer,
/// names that are not allowed left out, and the first kOffersMax of the rest.
std::vector<Offer> tidyOffers(std::vector<Offer> offers);

}  // namespace stacknet::routing
