#include "core/routing/advert.h"

#include <algorithm>
#include <tuple>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/crypto/ed25519.h"
#include "core/e2ee/key_check.h"

namespace stacknet::routing {
namespace {

constexpr std::string_view kLabel{"stacknet/route/1\0", 17};
constexpr std::size_t kOfferBytesMin = 7;  // class, length, a letter, warmth

bool isAllowedName(std::string_view name) {
    const auto isControl = [](char letter) {
        return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F;
    };
    return !name.empty() && name.size() <= kOfferNameMax && isUtf8(name) &&
           std::none_of(name.begin(), name.end(), isControl);
}

auto nameOf(const Offer& offer) {
    return std::tie(offer.kind, offer.name);
}

Error timeIsOff() {
    return makeError("routing.advert_time",
                     "A node's advertisement is too old or from the future; check the clocks of "
                     "both machines.");
}

void write(CanonicalWriter& out, const Advert& advert) {
    out.fixed(advert.nodeKey).i64(advert.issuedMs).fixed(advert.stack);
    for (const Mask256* mask : {&advert.resource, &advert.capability, &advert.availability}) {
        out.fixed(mask->encode());
    }
    out.u32(advert.capacityClass).u32(advert.loadBps).u32(advert.queueLength);
    out.u32(static_cast<std::uint32_t>(advert.offers.size()));
    for (const Offer& offer : advert.offers) {
        out.u8(static_cast<std::uint8_t>(offer.kind)).text(offer.name);
        out.u8(static_cast<std::uint8_t>(offer.warmth));
    }
    out.bytes(advert.descriptor).fixed(advert.descriptorSignature);
}

std::uint32_t readBounded(CanonicalReader& in, const char* field, std::uint32_t least,
                          std::uint32_t most) {
    const std::uint32_t value = in.u32(field);
    if (value < least || value > most) in.fail(field, "is out of range");
    return value;
}

Offer readOffer(CanonicalReader& in) {
    Offer offer;
    const std::uint8_t kind = in.u8("class");
    if (kind >= kTaskClasses) in.fail("class", "is not known");
    offer.kind = static_cast<TaskClass>(kind);
    offer.name = in.text(kOfferNameMax, "name");
    if (!in.failed() && !isAllowedName(offer.name)) in.fail("name", "is empty or not a name");
    const std::uint8_t warmth = in.u8("warmth");
    if (warmth >= kWarmths) in.fail("warmth", "is not known");
    offer.warmth = static_cast<Warmth>(warmth);
    return offer;
}

void readOffers(CanonicalReader& in, std::vector<Offer>& offers) {
    const std::uint32_t count =
        in.count(static_cast<std::uint32_t>(kOffersMax), kOfferBytesMin, "offers");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        Offer offer = readOffer(in);
        if (!offers.empty() && !(nameOf(offers.back()) < nameOf(offer))) {
            in.fail("offers", "must be in order, each name once");
        }
        offers.push_back(std::move(offer));
    }
}

Advert readAdvert(CanonicalReader& in) {
    Advert advert;
    advert.nodeKey = in.fixed<PublicKey>("node_key");
    advert.issuedMs = in.i64("issued_ms");
    if (advert.issuedMs < 0) in.fail("issued_ms", "must not be negative");
    advert.stack = in.fixed<ledger::StackId>("stack");
    advert.resource = Mask256::decode(in.fixed<MaskBytes>("resource"));
    advert.capability = Mask256::decode(in.fixed<MaskBytes>("capability"));
    advert.availability = Mask256::decode(in.fixed<MaskBytes>("availability"));
    advert.capacityClass = readBounded(in, "capacity_class", 1, kCapacityClassMax);
    advert.loadBps = readBounded(in, "load_bps", 0, 10'000);
    advert.queueLength = readBounded(in, "queue_length", 0, kQueueLengthMax);
    readOffers(in, advert.offers);
    advert.descriptor = in.bytes(e2ee::kDescriptorBytes, "descriptor");
    advert.descriptorSignature = in.fixed<Signature>("descriptor_signature");
    if (!advert.descriptor.empty() && advert.descriptor.size() != e2ee::kDescriptorBytes) {
        in.fail("descriptor", "has a wrong length");
    }
    if (advert.descriptor.empty() && advert.descriptorSignature != Signature()) {
        in.fail("descriptor_signature", "must be zero without a key");
    }
    return advert;
}

}  // namespace

Bytes advertStatement(const ChainId& chainId, const Advert& advert) {
    CanonicalWriter out;
    out.raw(asBytes(kLabel)).fixed(chainId);
    write(out, advert);
    return out.take();
}

Bytes encodeAdvert(const SignedAdvert& advert) {
    CanonicalWriter out;
    write(out, advert.advert);
    out.fixed(advert.signature);
    return out.take();
}

Result<SignedAdvert> decodeAdvert(ByteView bytes) {
    CanonicalReader in(bytes);
    if (bytes.size() > kAdvertBytesMax) in.fail("advert", "is too large");
    SignedAdvert advert;
    advert.advert = readAdvert(in);
    advert.signature = in.fixed<Signature>("signature");
    STACKNET_CHECK(in.finish());
    return advert;
}

Result<void> checkAdvertTime(const Advert& advert, std::int64_t nowMs) {
    if (advert.issuedMs >= nowMs - kAdvertAgeMsMax &&
        advert.issuedMs <= nowMs + kAdvertAheadMsMax) {
        return {};
    }
    return timeIsOff();
}

Result<void> checkAdvert(const SignedAdvert& advert, const ChainId& chainId, std::int64_t nowMs,
                         bool keyKnown) {
    const Advert& said = advert.advert;
    if (!crypto::verify(said.nodeKey, advertStatement(chainId, said), advert.signature)) {
        return makeError("routing.advert_signature",
                         "A node's advertisement is not signed by its Node Key.");
    }
    if (keyKnown || said.descriptor.empty()) return {};
    e2ee::KeyPolicy policy;
    policy.node = said.nodeKey;
    policy.standing = [](const PublicKey&) { return e2ee::NodeStanding::Registered; };
    const auto key =
        e2ee::checkKey(said.descriptor, said.descriptorSignature, policy, nullptr,
                       static_cast<std::uint64_t>(std::max<std::int64_t>(nowMs, 0)) / 1'000);
    if (key.ok()) return {};
    if (key.error().code == "e2ee.descriptor_time") return timeIsOff();
    return makeError("routing.advert_key",
                     "A node's advertisement names an encryption key that "
                     "is not its own: " +
                         key.error().message);
}

std::vector<Offer> tidyOffers(std::vector<Offer> offers) {
    std::erase_if(offers, [](const Offer& offer) { return !isAllowedName(offer.name); });
    // Of equal names the warmest comes first.
    std::sort(offers.begin(), offers.end());
    const auto sameName = [](const Offer& a, const Offer& b) { return nameOf(a) == nameOf(b); };
    offers.erase(std::unique(offers.begin(), offers.end(), sameName), offers.end());
    if (offers.size() > kOffersMax) offers.resize(kOffersMax);
    return offers;
}

}  // namespace stacknet::routing
