#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/attestation/certificate.h"
#include "core/attestation/revocation_status.h"
#include "core/attestation/signature_cache.h"

namespace stacknet::attestation {

class Crl;

/// One OCSP response (RFC 6960). Immutable and cheap to copy; any thread.
class OcspResponse {
public:
    static constexpr std::size_t kDerMax = 32 * 1024;
    static constexpr std::size_t kAnswersMax = 32;
    static constexpr std::size_t kCertificatesMax = 4;

    /// Never fails: bytes that are no response are one with the outcome Malformed or TooLarge.
    static OcspResponse fromDer(ByteView der);

    /// Why the whole response says nothing: Malformed, TooLarge, Unauthorized, TryLater,
    /// ResponderError. nullopt: it is a basic response and its answers may be looked at.
    std::optional<RevocationOutcome> fault() const;
    /// One English sentence that belongs to fault().
    std::string faultDetail() const;

    /// One of its answers has a CertID of this certificate (hashes of the issuer's name and key
    /// with SHA-1, SHA-256 or SHA-384, and the serial). Says nothing about signatures.
    bool isAbout(const Certificate& certificate, const Certificate& issuer) const;
    /// The latest end among its answers as they say it themselves, 0 where none says one: for
    /// stores. Says nothing about signatures.
    std::int64_t nextUpdateS() const;

    /// One of its answers says "revoked", a hold included. Says nothing about signatures.
    bool saysRevoked() const;

    /// What it says about `certificate`, which `issuer` signed (the caller saw to that). Order:
    /// form, signer (the issuer itself, or a certificate in the response that the issuer signed, in
    /// time, with the extended key usage OCSPSigning, on none of `issuerCrls`), signature, CertID,
    /// "revoked", then nonce when one is given, times, the other statuses.
    RevocationStatement about(const Certificate& certificate, const Certificate& issuer,
                              const RevocationTimes& times, std::optional<ByteView> nonce,
                              std::span<const Crl> issuerCrls, SignatureCache& cache,
                              std::uint64_t* verified = nullptr) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

}  // namespace stacknet::attestation
