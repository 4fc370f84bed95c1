#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The vocabulary of revocation (RFC 6960, RFC 5280 section 5). Times are unix seconds.
namespace stacknet::attestation {

/// What one OCSP response or one CRL says about one certificate, or why it says nothing. Only Good
/// is good. Names are stable.
enum class RevocationOutcome : std::uint8_t {
    Good,
    Revoked,  ///< for good; believed from an out-of-date statement too, when it is genuine
    Hold,     ///< certificateHold: suspended, may come back
    // said with the responder's authority, or its lack
    Unknown,         ///< the responder does not know the certificate
    Unauthorized,    ///< OCSP status 6: the responder does not answer for this certificate
    TryLater,        ///< OCSP status 3
    ResponderError,  ///< OCSP status 1, 2 or 5
    NotStated,       ///< nobody said anything, or only a list that covers a part says nothing
    NotAsked,        ///< a firmware leaf: nobody answers for those
    // statements that are out of date
    Expired,  ///< past nextUpdate, or older than the rules allow
    // statements that are not what they should be
    NotYetValid,          ///< thisUpdate or producedAt lies in the future
    OtherCertificate,     ///< CertID of another certificate than the one asked about
    OtherIssuer,          ///< a CRL of an issuer that the chain does not have
    OtherNonce,           ///< the verifier's nonce is missing or another
    BadSignature,         ///< does not verify under the key that it must
    ResponderNotAllowed,  ///< neither the issuer nor delegated by it with OCSPSigning, or not now
    Algorithm,            ///< not ECDSA with SHA-256 or SHA-384
    Malformed,            ///< not one DER response or list without anything after it
    TooLarge,
};

/// "good", "revoked", "hold", "unknown", "unauthorized", "try_later", ...
std::string_view outcomeName(RevocationOutcome outcome);
/// The statement was there and is not what it should be: never taken for silence.
bool isFaulty(RevocationOutcome outcome);

/// CRLReason (RFC 5280 section 5.3.1) by name: "keyCompromise"; "unspecified" for anything else.
std::string_view revocationReasonName(std::int64_t reason);

/// A statement about one certificate, with the words for people.
struct RevocationStatement {
    RevocationOutcome outcome = RevocationOutcome::NotStated;
    std::string detail;            ///< one English sentence; foreign text escaped
    std::string reason;            ///< of a revocation: "keyCompromise"; else empty
    std::int64_t revokedAtS = 0;   ///< 0: not revoked
    std::int64_t thisUpdateS = 0;  ///< 0: the statement has none
    std::int64_t validUntilS = 0;  ///< nextUpdate or the end of the allowed age; 0: none
    bool operator==(const RevocationStatement&) const = default;
};

/// How old statements may be.
struct RevocationTimes {
    std::int64_t nowS = 0;
    std::int64_t skewS = 60;                       ///< how far thisUpdate may lie ahead; at most 60
    std::int64_t ocspMaxAgeS = 7 * 86'400;         ///< counted from thisUpdate
    std::int64_t ocspWithoutNextUpdateS = 86'400;  ///< the age allowed where it names no end
    std::int64_t crlMaxAgeS = 100 * 86'400;
};

}  // namespace stacknet::attestation
