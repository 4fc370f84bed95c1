#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/check.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

struct x509_st;
struct evp_pkey_st;

namespace stacknet::attestation {

/// One X.509 certificate. Immutable and cheap to copy; any thread.
class Certificate {
public:
    static constexpr std::size_t kDerMax = 16 * 1024;

    /// Errors: "attestation.bad_certificate" (not DER, trailing bytes, larger than kDerMax).
    static Result<Certificate> fromDer(ByteView der);
    /// Exactly one PEM certificate. Same error.
    static Result<Certificate> fromPem(std::string_view pem);

    ByteView der() const;
    const Hash256& sha256() const;            ///< of the DER
    std::string commonName() const;           ///< of the subject; empty when it has none
    std::string subjectSerialNumber() const;  ///< attribute serialNumber; empty when it has none
    std::string serialHex() const;            ///< upper case, no leading zeros beyond one byte
    std::string serialDecimal() const;
    std::int64_t notBeforeS() const;  ///< unix seconds
    std::int64_t notAfterS() const;
    /// The content of a `critical`-or-not extension by its dotted OID; nullopt when there is none
    /// or more than one.
    std::optional<Bytes> extension(const char* dottedOid) const;
    /// OpenSSL's objects, borrowed. The certificate does not know its key in OpenSSL's sense
    /// (X509_get0_pubkey, X509_verify fail): use publicKey() and signedBy().
    x509_st* native() const;
    evp_pkey_st* publicKey() const;  ///< null when the key cannot be read
    /// Works out whether `issuer`'s key made this certificate's signature, with the algorithm that
    /// the certificate names inside and outside. Says nothing about names, times or algorithms.
    bool signedBy(const Certificate& issuer) const;
    bool isP384() const;  ///< the key is ECDSA on P-384
    bool operator==(const Certificate& other) const { return sha256() == other.sha256(); }

private:
    Certificate() = default;
    struct State;
    std::shared_ptr<const State> m_state;
};

class CertificateCache;

/// The certificates of a PEM text in their order. Only certificates and white space are accepted:
/// no other block, no text between, no NUL. Errors: "attestation.bad_certificate" with the place.
/// `cache`, where given, saves reading a certificate again.
Result<std::vector<Certificate>> parsePemChain(std::string_view pem, std::size_t certificatesMax,
                                               CertificateCache* cache = nullptr);

/// Remembers which certificate was seen to sign which: a link's signature depends on two byte
/// strings alone, so it needs to be worked out once. Bounded; the oldest go. Any thread.
class LinkCache {
public:
    explicit LinkCache(std::size_t linksMax = 1024);
    ~LinkCache();
    /// True when `issuer` signed `certificate` with ECDSA P-384 and SHA-384. Only successes are
    /// remembered. `verified`, where given, is raised by one for each signature worked out.
    bool signedBy(const Certificate& certificate, const Certificate& issuer,
                  std::uint64_t* verified = nullptr);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

struct ChainFault {
    Reason reason = Reason::ChainUntrusted;
    std::size_t index = 0;  ///< of the certificate, 0 = leaf
    std::string detail;     ///< names the certificate
};

struct ChainRules {
    std::size_t certificatesMax = 5;
    /// Key usage that the leaf must have: digitalSignature. Leaves are never CAs.
    bool leafMustSign = true;
};

/// Checks a chain, leaf first, against one pinned root. The last certificate may be the root itself
/// (it must then be the pinned one, byte for byte) or be signed by it. Each link: names match,
/// ECDSA P-384 with SHA-384 throughout, issuer is a CA with keyCertSign and an obeyed path length,
/// no critical extension that is unknown, valid at `nowS`. Nothing in `chain` is trusted, no
/// certificate may be unused, none may come twice. A link that only fails in time is reported after
/// everything else, so that ChainTime means "genuine but out of date".
std::optional<ChainFault> checkChain(std::span<const Certificate> chain, const Certificate& root,
                                     std::int64_t nowS, LinkCache& links,
                                     const ChainRules& rules = {},
                                     std::uint64_t* verified = nullptr);

/// The first moment at which one of them (or the root) is out of date.
std::int64_t earliestNotAfterS(std::span<const Certificate> chain);

/// ECDSA P-384 with SHA-384 over `data`, signature as r||s, 48 + 48 bytes big endian; r and s must
/// be in 1..n-1.
bool verifyP384(const Certificate& signer, ByteView data, ByteView rawSignature);
bool verifyP384(evp_pkey_st* key, ByteView data, ByteView rawSignature);

}  // namespace stacknet::attestation
