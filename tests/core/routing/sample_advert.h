#pragma once

#include <gmock/gmock.h>

#include "core/crypto/ed25519.h"
#include "core/crypto/x25519.h"
#include "core/routing/advert.h"

namespace stacknet::routing::testing {

inline constexpr std::int64_t kWallMs = 1'800'000'000'000;

inline ChainId sampleChain() {
    ChainId chain;
    chain.data.fill(7);
    return chain;
}

/// A node with a Node Key and an encryption key that it vouches for.
class SampleNode {
public:
    explicit SampleNode(std::uint64_t number) : m_rng(number), m_key(makeKey(m_rng)) {
        e2ee::KeyDescriptor descriptor;
        descriptor.node = m_key.publicKey();
        descriptor.keyId.data[0] = static_cast<std::uint8_t>(number);
        descriptor.key = crypto::X25519KeyPair::generate(m_rng).publicKey;
        descriptor.notBeforeS = kWallMs / 1'000;
        descriptor.notAfterS = descriptor.notBeforeS + 3'600;
        m_descriptor = e2ee::encodeDescriptor(descriptor);
        m_signature = m_key.sign(e2ee::descriptorStatement(m_descriptor));
    }

    const PublicKey& id() const { return m_key.publicKey(); }
    Signature signStatement(ByteView statement) const { return m_key.sign(statement); }
    SignedAdvert sign(Advert advert) const {
        return {advert, m_key.sign(advertStatement(sampleChain(), advert))};
    }
    SignedAdvert advert(std::int64_t issuedMs) const {
        Advert advert;
        advert.nodeKey = id();
        advert.issuedMs = issuedMs;
        advert.resource = resourceMask({24, 24, 16, 64, 0});
        advert.capability = modelCapabilities("llama-q4");
        advert.availability = availabilityMask(2, 2);
        advert.capacityClass = 3;
        advert.loadBps = 1'234;
        advert.queueLength = 5;
        advert.offers = {{TaskClass::Chat, "llama-q4", Warmth::Hot},
                         {TaskClass::Code, "python", Warmth::Warm}};
        advert.descriptor = m_descriptor;
        advert.descriptorSignature = m_signature;
        return sign(advert);
    }

private:
    static crypto::SigningKey makeKey(SeededRng& rng) { return crypto::SigningKey::generate(rng); }

    SeededRng m_rng;
    crypto::SigningKey m_key;
    Bytes m_descriptor;
    Signature m_signature;
};

}  // namespace stacknet::routing::testing
