#include "core/engine/own_offers.h"

#include <algorithm>

namespace stacknet::engine {

using routing::Capability;
using routing::TaskClass;
using routing::Warmth;

namespace {

void set(routing::Mask256& mask, Capability what) {
    mask.set(static_cast<std::size_t>(what));
}

}  // namespace

void addModelOffers(const inference::BackendStatus& backend, const std::vector<std::string>& models,
                    routing::Advert& advert, std::vector<routing::Offer>& offers) {
    if (backend.state != inference::BackendState::Ready) return;
    for (const std::string& model : models) {
        const Warmth warmth = model == backend.model ? Warmth::Hot : Warmth::Warm;
        offers.push_back({TaskClass::Chat, model, warmth});
        set(advert.capability, Capability::Chat);
        for (const std::uint16_t bit : routing::modelCapabilities(model).bits()) {
            advert.capability.set(bit);
        }
        const auto* facts = backend.capabilities.find(model);
        if (facts == nullptr || facts->embeddings != inference::Support::Yes) continue;
        offers.push_back({TaskClass::Embeddings, model, warmth});
        set(advert.capability, Capability::Embeddings);
    }
}

void addSandboxOffers(const sandbox::Doctor& doctor, const sandbox::WarmPoolStatus& pool,
                      routing::Advert& advert, std::vector<routing::Offer>& offers) {
    if (!doctor.ready) return;
    for (const std::string& language : doctor.languages) {
        const bool waits =
            std::any_of(pool.waiting.begin(), pool.waiting.end(),
                        [&](const auto& container) { return container.language == language; });
        offers.push_back({TaskClass::Code, language, waits ? Warmth::Hot : Warmth::Warm});
    }
    set(advert.capability, Capability::CodeExecution);
    if (pool.most != 0) set(advert.capability, Capability::WarmPool);
}

}  // namespace stacknet::engine
