#include "core/routing/advert.h"

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/crypto/ed25519.h"
#include "core/e2ee/node_keys.h"
#include "tests/core/routing/sample_advert.h"

namespace stacknet::routing::testing {
namespace {

TEST(RoutingAdvert, ComesBackAsItWas) {
    const SampleNode node(1);
    const SignedAdvert advert = node.advert(kWallMs);
    const Bytes bytes = encodeAdvert(advert);
    EXPECT_LE(bytes.size(), kAdvertBytesMax);
    EXPECT_EQ(*decodeAdvert(bytes), advert);
    EXPECT_TRUE(checkAdvert(advert, sampleChain(), kWallMs).ok());
    EXPECT_TRUE(checkAdvertTime(advert.advert, kWallMs).ok());
}

TEST(RoutingAdvert, TheLargestFits) {
    SampleNode node(1);
    Advert advert = node.advert(kWallMs).advert;
    advert.offers.clear();
    for (std::size_t i = 0; i < kOffersMax; ++i) {
        std::string name(kOfferNameMax, 'm');
        name[0] = static_cast<char>('A' + i);
        advert.offers.push_back({TaskClass::Chat, name, Warmth::Hot});
    }
    const Bytes bytes = encodeAdvert(node.sign(advert));
    EXPECT_LE(bytes.size(), kAdvertBytesMax);
    EXPECT_TRUE(decodeAdvert(bytes).ok());
}

TEST(RoutingAdvert, EveryByteIsSigned) {
    const SampleNode node(1);
    const Bytes good = encodeAdvert(node.advert(kWallMs));
    for (std::size_t at = 0; at < good.size(); ++at) {
        Bytes bent = good;
        bent[at] ^= 1;
        const auto advert = decodeAdvert(bent);
        if (!advert.ok()) continue;
        EXPECT_FALSE(checkAdvert(*advert, sampleChain(), kWallMs).ok()) << "byte " << at;
    }
    for (std::size_t size = 0; size < good.size(); ++size) {
        EXPECT_FALSE(decodeAdvert(ByteView(good).first(size)).ok());
    }
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_FALSE(decodeAdvert(longer).ok());
    ChainId other = sampleChain();
    other.data[0] ^= 1;
    EXPECT_EQ(checkAdvert(*decodeAdvert(good), other, kWallMs).error().code,
              "routing.advert_signature")
        << "one chain's is none of another";
}

TEST(RoutingAdvert, FieldsOutOfRangeAreRefusedByName) {
    const SampleNode node(1);
    const auto refused = [&](void (*bend)(Advert&)) {
        Advert advert = node.advert(kWallMs).advert;
        bend(advert);
        const auto decoded = decodeAdvert(encodeAdvert(node.sign(advert)));
        return decoded.ok() ? std::string("taken") : decoded.error().message;
    };
    using ::testing::HasSubstr;
    EXPECT_THAT(refused([](Advert& a) { a.issuedMs = -1; }), HasSubstr("issued_ms"));
    EXPECT_THAT(refused([](Advert& a) { a.capacityClass = 0; }), HasSubstr("capacity_class"));
    EXPECT_THAT(refused([](Advert& a) { a.capacityClass = 9; }), HasSubstr("capacity_class"));
    EXPECT_THAT(refused([](Advert& a) { a.loadBps = 10'001; }), HasSubstr("load_bps"));
    EXPECT_THAT(refused([](Advert& a) { a.queueLength = 1'000'001; }), HasSubstr("queue_length"));
    EXPECT_THAT(refused([](Advert& a) { a.offers[0].name = ""; }), HasSubstr("name"));
    EXPECT_THAT(refused([](Advert& a) { a.offers[0].name = "a\nb"; }), HasSubstr("name"));
    EXPECT_THAT(refused([](Advert& a) { a.offers[0].kind = static_cast<TaskClass>(3); }),
                HasSubstr("class"));
    EXPECT_THAT(refused([](Advert& a) { a.offers[0].warmth = static_cast<Warmth>(3); }),
                HasSubstr("warmth"));
    EXPECT_THAT(refused([](Advert& a) { std::swap(a.offers[0], a.offers[1]); }),
                HasSubstr("offers"));
    EXPECT_THAT(refused([](Advert& a) { a.offers[1] = a.offers[0]; }), HasSubstr("offers"));
    EXPECT_THAT(refused([](Advert& a) { a.descriptor.pop_back(); }), HasSubstr("descriptor"));
    EXPECT_THAT(refused([](Advert& a) { a.descriptor.clear(); }),
                HasSubstr("descriptor_signature"));
}

TEST(RoutingAdvert, TimeHasTwoBounds) {
    const SampleNode node(1);
    const Advert advert = node.advert(kWallMs).advert;
    EXPECT_TRUE(checkAdvertTime(advert, kWallMs + 30'000).ok());
    EXPECT_EQ(checkAdvertTime(advert, kWallMs + 30'001).error().code, "routing.advert_time");
    EXPECT_TRUE(checkAdvertTime(advert, kWallMs - 5'000).ok());
    EXPECT_FALSE(checkAdvertTime(advert, kWallMs - 5'001).ok());
}

TEST(RoutingAdvert, TheEncryptionKeyMustBeTheNodesOwn) {
    const SampleNode node(1);
    const SampleNode other(2);
    Advert advert = node.advert(kWallMs).advert;
    advert.descriptor = other.advert(kWallMs).advert.descriptor;
    advert.descriptorSignature = other.advert(kWallMs).advert.descriptorSignature;
    const SignedAdvert lie = node.sign(advert);
    EXPECT_EQ(checkAdvert(lie, sampleChain(), kWallMs).error().code, "routing.advert_key");
    EXPECT_TRUE(checkAdvert(lie, sampleChain(), kWallMs, true).ok()) << "found true before";
    advert.descriptor.clear();
    advert.descriptorSignature = {};
    EXPECT_TRUE(checkAdvert(node.sign(advert), sampleChain(), kWallMs).ok());
}

TEST(RoutingAdvert, TidyOffersMayBeSent) {
    const SampleNode node(1);
    Advert advert = node.advert(kWallMs).advert;
    std::vector<Offer> many = {{TaskClass::Code, "python", Warmth::Cold},
                               {TaskClass::Chat, "b", Warmth::Cold},
                               {TaskClass::Chat, "a", Warmth::Warm},
                               {TaskClass::Chat, "b", Warmth::Hot},
                               {TaskClass::Chat, "", Warmth::Hot},
                               {TaskClass::Chat, "x\x01", Warmth::Hot},
                               {TaskClass::Chat, std::string(129, 'y'), Warmth::Hot}};
    const std::vector<Offer> tidy = tidyOffers(many);
    EXPECT_EQ(tidy, (std::vector<Offer>{{TaskClass::Chat, "a", Warmth::Warm},
                                        {TaskClass::Chat, "b", Warmth::Hot},
                                        {TaskClass::Code, "python", Warmth::Cold}}));
    for (int i = 0; i < 100; ++i) many.push_back({TaskClass::Chat, "n" + std::to_string(i), {}});
    advert.offers = tidyOffers(many);
    EXPECT_EQ(advert.offers.size(), kOffersMax);
    EXPECT_TRUE(decodeAdvert(encodeAdvert(node.sign(advert))).ok());
}

}  // namespace
}  // namespace stacknet::routing::testing
