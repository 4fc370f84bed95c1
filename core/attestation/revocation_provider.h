#pragma once

#include "core/attestation/revocation.h"
#include "core/attestation/revocation_store.h"

namespace stacknet::attestation {

/// Where a verifier gets statements about certificates from: asked for each chain by itself,
/// because which chains there are shows only while a GPU is verified.
class RevocationProvider {
public:
    virtual ~RevocationProvider() = default;
    /// Valid until the next call.
    virtual const RevocationSources& sourcesFor(std::span<const Certificate> chain,
                                                const Certificate& root) = 0;
};

/// What is already at hand, the same for every chain.
class GivenRevocation final : public RevocationProvider {
public:
    /// `sources` outlives this.
    explicit GivenRevocation(const RevocationSources& sources) : m_sources(sources) {}
    const RevocationSources& sourcesFor(std::span<const Certificate>, const Certificate&) override {
        return m_sources;
    }

private:
    const RevocationSources& m_sources;
};

/// What a folder holds about each chain.
class StoredRevocation final : public RevocationProvider {
public:
    /// `store` outlives this.
    explicit StoredRevocation(const RevocationStore& store) : m_store(store) {}
    const RevocationSources& sourcesFor(std::span<const Certificate> chain,
                                        const Certificate& root) override {
        m_sources = m_store.sourcesFor(chain, root);
        return m_sources;
    }

private:
    const RevocationStore& m_store;
    RevocationSources m_sources;
};

}  // namespace stacknet::attestation
