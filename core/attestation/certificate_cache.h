#pragma once

#include <cstddef>
#include <memory>

#include "core/attestation/certificate.h"

namespace stacknet::attestation {

/// Certificates that were read before, by the SHA-256 of their bytes: reading one costs as much as
/// a third of a signature, and the GPUs of one node share all but two of theirs. Says nothing about
/// trust. Bounded; the oldest go. Any thread.
class CertificateCache {
public:
    explicit CertificateCache(std::size_t certificatesMax = 256);
    ~CertificateCache();
    /// Remembers one that is at hand.
    void add(const Certificate& certificate);
    /// As Certificate::fromDer. What cannot be read is not remembered.
    Result<Certificate> fromDer(ByteView der);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace stacknet::attestation
