#include "core/engine/own_offers.h"

#include <gtest/gtest.h>

namespace stacknet::engine {
namespace {

using routing::Capability;
using routing::Offer;
using routing::TaskClass;
using routing::Warmth;

bool has(const routing::Advert& advert, Capability what) {
    return advert.capability.has(static_cast<std::size_t>(what));
}

TEST(OwnOffers, EmbeddingsAreOfferedWhereTheServerSaysThatTheModelMakesThem) {
    inference::BackendStatus backend;
    backend.state = inference::BackendState::Ready;
    backend.model = "smollm2";
    backend.capabilities.factsOf("smollm2").embeddings = inference::Support::Unknown;
    backend.capabilities.factsOf("nomic-embed").embeddings = inference::Support::Yes;
    backend.capabilities.factsOf("qwen-q4").embeddings = inference::Support::No;
    routing::Advert advert;
    std::vector<Offer> offers;
    addModelOffers(backend, {"smollm2", "nomic-embed", "qwen-q4"}, advert, offers);
    EXPECT_EQ(offers, (std::vector<Offer>{{TaskClass::Chat, "smollm2", Warmth::Hot},
                                          {TaskClass::Chat, "nomic-embed", Warmth::Warm},
                                          {TaskClass::Embeddings, "nomic-embed", Warmth::Warm},
                                          {TaskClass::Chat, "qwen-q4", Warmth::Warm}}));
    EXPECT_TRUE(has(advert, Capability::Chat));
    EXPECT_TRUE(has(advert, Capability::Embeddings));
    EXPECT_TRUE(advert.capability.covers(routing::modelCapabilities("qwen-q4")));

    backend.capabilities.factsOf("nomic-embed").embeddings = inference::Support::Unknown;
    routing::Advert plain;
    offers.clear();
    addModelOffers(backend, {"smollm2", "nomic-embed"}, plain, offers);
    EXPECT_EQ(offers.size(), 2u);
    EXPECT_FALSE(has(plain, Capability::Embeddings)) << "unknown is not yes";

    backend.state = inference::BackendState::Starting;
    routing::Advert none;
    offers.clear();
    addModelOffers(backend, {"smollm2"}, none, offers);
    EXPECT_TRUE(offers.empty());
    EXPECT_TRUE(none.capability.none());
}

TEST(OwnOffers, AToolImageIsHotWhileAContainerWaits) {
    sandbox::Doctor doctor;
    doctor.ready = true;
    doctor.languages = {"python", "shell"};
    sandbox::WarmPoolStatus pool;
    pool.most = 2;
    pool.waiting.push_back({"a", "python", 5, 0, 0});
    routing::Advert advert;
    std::vector<Offer> offers;
    addSandboxOffers(doctor, pool, advert, offers);
    EXPECT_EQ(offers, (std::vector<Offer>{{TaskClass::Code, "python", Warmth::Hot},
                                          {TaskClass::Code, "shell", Warmth::Warm}}));
    EXPECT_TRUE(has(advert, Capability::CodeExecution));
    EXPECT_TRUE(has(advert, Capability::WarmPool));

    routing::Advert cold;
    offers.clear();
    addSandboxOffers(doctor, {}, cold, offers);
    EXPECT_EQ(offers[0].warmth, Warmth::Warm);
    EXPECT_FALSE(has(cold, Capability::WarmPool)) << "this node keeps none";
    doctor.ready = false;
    offers.clear();
    addSandboxOffers(doctor, pool, cold, offers);
    EXPECT_TRUE(offers.empty());
}

}  // namespace
}  // namespace stacknet::engine
