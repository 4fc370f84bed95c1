#pragma once

#include <optional>

#include "core/attestation/certificate.h"

namespace stacknet::attestation {

/// The hash in a CertID. NVIDIA's responder takes SHA-1 and SHA-384.
enum class CertIdDigest : std::uint8_t { Sha1, Sha256, Sha384 };

inline constexpr const char* kOcspRequestType = "application/ocsp-request";
inline constexpr std::size_t kOcspNonceMin = 1;  ///< RFC 8954
inline constexpr std::size_t kOcspNonceMax = 32;

/// The DER of an unsigned request for one certificate, to be sent by POST. Errors:
/// "attestation.bad_nonce" (not 1..32 bytes), "attestation.bad_certificate" (`issuer` has no key).
Result<Bytes> ocspRequest(const Certificate& certificate, const Certificate& issuer,
                          CertIdDigest digest, std::optional<ByteView> nonce = {});

}  // namespace stacknet::attestation
