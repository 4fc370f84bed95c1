#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "core/attestation/certificate.h"
#include "core/attestation/revocation_status.h"
#include "core/attestation/signature_cache.h"

namespace stacknet::attestation {

/// One certificate revocation list (RFC 5280 section 5). Immutable and cheap to copy; any thread.
class Crl {
public:
    static constexpr std::size_t kBytesMax = 1024 * 1024;
    static constexpr std::size_t kEntriesMax = 20'000;

    /// DER, or exactly one PEM block "X509 CRL" with white space around it. Never fails: bytes that
    /// are no list are one with the outcome Malformed or TooLarge.
    static Crl fromBytes(ByteView derOrPem);

    std::optional<RevocationOutcome> fault() const;  ///< Malformed or TooLarge
    std::string faultDetail() const;                 ///< one English sentence
    std::string issuerName() const;                  ///< its common name, escaped
    std::size_t entries() const;
    std::int64_t thisUpdateS() const;
    std::int64_t nextUpdateS() const;
    /// Its issuer's name is the subject of `issuer`. Says nothing about signatures.
    bool isFrom(const Certificate& issuer) const;

    /// Why it is no list of `issuer`: form, name, no right to sign lists, signature. nullopt: it
    /// is.
    std::optional<RevocationStatement> signatureFault(const Certificate& issuer,
                                                      SignatureCache& cache,
                                                      std::uint64_t* verified = nullptr) const;
    /// What it says about `certificate`, which `issuer` signed (the caller saw to that). Order:
    /// issuer, signature (the issuer may sign lists), times, entry. A list for a part only (delta,
    /// issuing distribution point, critical extensions without a name here) says "revoked" but
    /// never "good": NotStated.
    RevocationStatement about(const Certificate& certificate, const Certificate& issuer,
                              const RevocationTimes& times, SignatureCache& cache,
                              std::uint64_t* verified = nullptr) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

}  // namespace stacknet::attestation
