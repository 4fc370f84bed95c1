#include "core/attestation/ocsp_response.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>

#include "core/attestation/check.h"
#include "core/attestation/crl.h"
#include "core/attestation/openssl_internal.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

using Response = openssl::Owned<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using Basic = openssl::Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;

/// `expected` is the digest of the issuer's name or of its key, as a CertID has it.
bool isDigest(ByteView expected, const EVP_MD* digest, const Certificate& issuer, bool ofKey) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned size = 0;
    const X509* native = issuer.native();
    const int done =
        ofKey ? X509_pubkey_digest(native, digest, value.data(), &size)
              : X509_NAME_digest(X509_get_subject_name(native), digest, value.data(), &size);
    return done == 1 && std::ranges::equal(expected, ByteView(value.data(), size));
}

bool isIdOf(const OCSP_CERTID* id, const Certificate& certificate, const Certificate& issuer) {
    ASN1_OCTET_STRING* nameHash = nullptr;
    ASN1_OBJECT* algorithm = nullptr;
    ASN1_OCTET_STRING* keyHash = nullptr;
    ASN1_INTEGER* serial = nullptr;
    // The function only reads, whatever its type says.
    if (OCSP_id_get0_info(&nameHash, &algorithm, &keyHash, &serial, const_cast<OCSP_CERTID*>(id)) !=
            1 ||
        ASN1_INTEGER_cmp(serial, X509_get0_serialNumber(certificate.native())) != 0) {
        return false;
    }
    const int nid = OBJ_obj2nid(algorithm);
    if (nid != NID_sha1 && nid != NID_sha256 && nid != NID_sha384) return false;
    const EVP_MD* digest = EVP_get_digestbynid(nid);
    return isDigest(openssl::content(nameHash), digest, issuer, false) &&
           isDigest(openssl::content(keyHash), digest, issuer, true);
}

RevocationStatement say(RevocationOutcome outcome, std::string detail) {
    RevocationStatement statement;
    statement.outcome = outcome;
    statement.detail = std::move(detail);
    return statement;
}

std::string quoted(const Certificate& certificate) {
    return "\"" + escaped(certificate.commonName()) + "\"";
}

/// Two answers about one certificate in one response: the graver counts.
int gravity(RevocationOutcome outcome) {
    switch (outcome) {
        case RevocationOutcome::Revoked:
            return 4;
        case RevocationOutcome::Hold:
            return 3;
        case RevocationOutcome::Good:
            return 0;
        case RevocationOutcome::Unknown:
            return 2;
        default:
            return 1;
    }
}

}  // namespace

struct OcspResponse::State {
    std::optional<RevocationOutcome> fault;
    std::string detail;
    Basic basic;
    Bytes basicDer;
    std::vector<Certificate> certificates;

    void fail(RevocationOutcome outcome, std::string words) {
        fault = outcome;
        detail = std::move(words);
        basic.reset();
        ERR_clear_error();
    }
    void read(ByteView der);
    bool readBasic(const OCSP_RESPONSE* response, ByteView der);

    bool namesResponder(const Certificate& candidate) const;
    std::optional<RevocationStatement> signerFault(const Certificate& issuer,
                                                   const RevocationTimes& times,
                                                   std::span<const Crl> issuerCrls,
                                                   SignatureCache& cache,
                                                   std::uint64_t* verified) const;
    std::optional<std::string> delegateFault(const Certificate& delegate, const Certificate& issuer,
                                             const RevocationTimes& times,
                                             std::span<const Crl> issuerCrls, SignatureCache& cache,
                                             std::uint64_t* verified) const;
    bool hasNonce(ByteView nonce) const;
    RevocationStatement answer(OCSP_SINGLERESP* single, const RevocationTimes& times,
                               std::optional<ByteView> nonce) const;
};

void OcspResponse::State::read(ByteView der) {
    if (der.size() > kDerMax) {
        return fail(RevocationOutcome::TooLarge,
                    sentence("The OCSP response is larger than %1 bytes.", {kDerMax}));
    }
    const unsigned char* at = der.data();
    const Response response(
        der.empty() ? nullptr : d2i_OCSP_RESPONSE(nullptr, &at, static_cast<long>(der.size())));
    if (!response || at != der.data() + der.size()) {
        return fail(RevocationOutcome::Malformed,
                    sentence("The OCSP response is not one DER response."));
    }
    switch (OCSP_response_status(response.get())) {
        case OCSP_RESPONSE_STATUS_SUCCESSFUL:
            break;
        case OCSP_RESPONSE_STATUS_UNAUTHORIZED:
            return fail(
                RevocationOutcome::Unauthorized,
                sentence("The responder does not answer for this certificate (unauthorized)."));
        case OCSP_RESPONSE_STATUS_TRYLATER:
            return fail(RevocationOutcome::TryLater,
                        sentence("The responder says to ask again later."));
        case OCSP_RESPONSE_STATUS_MALFORMEDREQUEST:
        case OCSP_RESPONSE_STATUS_INTERNALERROR:
        case OCSP_RESPONSE_STATUS_SIGREQUIRED:
            return fail(RevocationOutcome::ResponderError,
                        sentence("The responder reports an error, OCSP status %1.",
                                 {OCSP_response_status(response.get())}));
        default:
            return fail(RevocationOutcome::Malformed,
                        sentence("The OCSP response has a status that does not exist."));
    }
    if (!readBasic(response.get(), der)) {
        fail(RevocationOutcome::Malformed,
             sentence(
                 "The OCSP response has not the form of RFC 6960, or more in it than is taken."));
    }
    ERR_clear_error();
}

bool OcspResponse::State::readBasic(const OCSP_RESPONSE* response, ByteView der) {
    // OpenSSL only reads, whatever the type says.
    basic.reset(OCSP_response_get1_basic(const_cast<OCSP_RESPONSE*>(response)));
    if (!basic) return false;
    // Written again it must be the same bytes: nothing hides behind the inner structure, and what
    // is signed is what was read.
    const Response again(OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    if (!again ||
        !std::ranges::equal(openssl::derOf<OCSP_RESPONSE>(again.get(), i2d_OCSP_RESPONSE), der)) {
        return false;
    }
    basicDer = openssl::derOf<OCSP_BASICRESP>(basic.get(), i2d_OCSP_BASICRESP);
    const int answers = OCSP_resp_count(basic.get());
    if (answers < 1 || answers > static_cast<int>(kAnswersMax)) return false;
    for (int index = OCSP_BASICRESP_get_ext_by_critical(basic.get(), 1, -1); index >= 0;
         index = OCSP_BASICRESP_get_ext_by_critical(basic.get(), 1, index)) {
        const X509_EXTENSION* extension = OCSP_BASICRESP_get_ext(basic.get(), index);
        if (OBJ_obj2nid(X509_EXTENSION_get_object(const_cast<X509_EXTENSION*>(extension))) !=
            NID_id_pkix_OCSP_Nonce) {
            return false;
        }
    }
    for (int index = 0; index < answers; ++index) {
        OCSP_SINGLERESP* single = OCSP_resp_get0(basic.get(), index);
        if (OCSP_SINGLERESP_get_ext_by_critical(single, 1, -1) >= 0) return false;
    }
    const STACK_OF(X509)* embedded = OCSP_resp_get0_certs(basic.get());
    const int count = embedded == nullptr ? 0 : sk_X509_num(embedded);
    if (count > static_cast<int>(kCertificatesMax)) return false;
    for (int index = 0; index < count; ++index) {
        auto certificate =
            Certificate::fromDer(openssl::derOf<X509>(sk_X509_value(embedded, index), i2d_X509));
        if (!certificate.ok()) return false;
        certificates.push_back(std::move(certificate).value());
    }
    return true;
}

bool OcspResponse::State::namesResponder(const Certificate& candidate) const {
    const ASN1_OCTET_STRING* keyHash = nullptr;
    const X509_NAME* name = nullptr;
    if (OCSP_resp_get0_id(basic.get(), &keyHash, &name) != 1) return false;
    if (name != nullptr) {
        return X509_NAME_cmp(name, X509_get_subject_name(candidate.native())) == 0;
    }
    return isDigest(openssl::content(keyHash), EVP_sha1(), candidate, true);  // RFC 6960 4.2.1
}

std::optional<std::string> OcspResponse::State::delegateFault(
    const Certificate& delegate, const Certificate& issuer, const RevocationTimes& times,
    std::span<const Crl> issuerCrls, SignatureCache& cache, std::uint64_t* verified) const {
    X509* native = delegate.native();
    const std::string who = sentence("The responder %1", {quoted(delegate)});
    if (X509_NAME_cmp(X509_get_issuer_name(native), X509_get_subject_name(issuer.native())) != 0) {
        return sentence("%1 has no certificate of %2.", {who, quoted(issuer)});
    }
    const std::uint32_t flags = X509_get_extension_flags(native);
    // A CA with this usage could answer for those beside it; only end entities are delegates.
    if ((flags & EXFLAG_CRITICAL) != 0 || (flags & EXFLAG_CA) != 0 ||
        (flags & EXFLAG_XKUSAGE) == 0 ||
        (X509_get_extended_key_usage(native) & XKU_OCSP_SIGN) == 0) {
        return sentence("%1 has no certificate for signing OCSP responses (OCSPSigning).", {who});
    }
    if ((flags & EXFLAG_KUSAGE) != 0 && (X509_get_key_usage(native) & KU_DIGITAL_SIGNATURE) == 0) {
        return sentence("%1 has a certificate that is not for signatures.", {who});
    }
    if (times.nowS < delegate.notBeforeS() || times.nowS > delegate.notAfterS()) {
        return sentence("%1 has a certificate that counts from %2 to %3 only.",
                        {who, utcText(delegate.notBeforeS()), utcText(delegate.notAfterS())});
    }
    const ASN1_BIT_STRING* signature = nullptr;
    const X509_ALGOR* algorithm = nullptr;
    X509_get0_signature(&signature, &algorithm, native);
    if (X509_ALGOR_cmp(algorithm, X509_get0_tbs_sigalg(native)) != 0 ||
        cache.verify(openssl::firstElement(delegate.der()), algorithm, signature,
                     issuer.publicKey(), verified) != SignatureCache::Outcome::Good) {
        return sentence("%1 has a certificate that %2 did not sign.", {who, quoted(issuer)});
    }
    for (const Crl& list : issuerCrls) {
        const RevocationOutcome outcome =
            list.about(delegate, issuer, times, cache, verified).outcome;
        if (outcome == RevocationOutcome::Revoked || outcome == RevocationOutcome::Hold) {
            return sentence("%1 has a certificate that is itself revoked.", {who});
        }
    }
    return std::nullopt;
}

std::optional<RevocationStatement> OcspResponse::State::signerFault(const Certificate& issuer,
                                                                    const RevocationTimes& times,
                                                                    std::span<const Crl> issuerCrls,
                                                                    SignatureCache& cache,
                                                                    std::uint64_t* verified) const {
    std::optional<RevocationStatement> problem =
        say(RevocationOutcome::ResponderNotAllowed,
            sentence("The response is neither by %1 nor by a responder that shows its certificate.",
                     {quoted(issuer)}));
    const ByteView data = openssl::firstElement(basicDer);
    const X509_ALGOR* algorithm = OCSP_resp_get0_tbs_sigalg(basic.get());
    const ASN1_OCTET_STRING* signature = OCSP_resp_get0_signature(basic.get());
    const auto tryKey = [&](const Certificate& signer) {
        switch (cache.verify(data, algorithm, signature, signer.publicKey(), verified)) {
            case SignatureCache::Outcome::Good:
                problem.reset();
                break;
            case SignatureCache::Outcome::Bad:
                problem = say(RevocationOutcome::BadSignature,
                              sentence("The response's signature is not by %1.", {quoted(signer)}));
                break;
            case SignatureCache::Outcome::Algorithm:
                problem =
                    say(RevocationOutcome::Algorithm,
                        sentence("The response is not signed with ECDSA and SHA-256 or SHA-384."));
                break;
        }
    };
    if (namesResponder(issuer)) {
        tryKey(issuer);
        return problem;
    }
    for (const Certificate& delegate : certificates) {
        if (!namesResponder(delegate)) continue;
        if (auto reason = delegateFault(delegate, issuer, times, issuerCrls, cache, verified)) {
            problem = say(RevocationOutcome::ResponderNotAllowed, std::move(*reason));
            continue;
        }
        tryKey(delegate);
        if (!problem) break;
    }
    return problem;
}

bool OcspResponse::State::hasNonce(ByteView nonce) const {
    const int index = OCSP_BASICRESP_get_ext_by_NID(basic.get(), NID_id_pkix_OCSP_Nonce, -1);
    if (index < 0 ||
        OCSP_BASICRESP_get_ext_by_NID(basic.get(), NID_id_pkix_OCSP_Nonce, index) >= 0) {
        return false;
    }
    const ByteView value =
        openssl::content(X509_EXTENSION_get_data(OCSP_BASICRESP_get_ext(basic.get(), index)));
    constexpr std::size_t kHeader = 2;  // an OCTET STRING of at most 127 bytes (RFC 8954)
    return value.size() == kHeader + nonce.size() && value[0] == V_ASN1_OCTET_STRING &&
           value[1] == nonce.size() && std::ranges::equal(value.subspan(kHeader), nonce);
}

RevocationStatement OcspResponse::State::answer(OCSP_SINGLERESP* single,
                                                const RevocationTimes& times,
                                                std::optional<ByteView> nonce) const {
    int reason = -1;
    ASN1_GENERALIZEDTIME* revokedAt = nullptr;
    ASN1_GENERALIZEDTIME* thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME* nextUpdate = nullptr;
    const int status =
        OCSP_single_get0_status(single, &reason, &revokedAt, &thisUpdate, &nextUpdate);
    const auto from = openssl::unixSeconds(thisUpdate);
    const auto to = openssl::unixSeconds(nextUpdate);
    const auto produced = openssl::unixSeconds(OCSP_resp_get0_produced_at(basic.get()));
    if (!from || !produced || (nextUpdate != nullptr && (!to || *to < *from))) {
        return say(RevocationOutcome::Malformed,
                   sentence("The response has times that cannot be."));
    }
    RevocationStatement statement;
    statement.thisUpdateS = *from;
    const std::int64_t age = to ? times.ocspMaxAgeS : times.ocspWithoutNextUpdateS;
    statement.validUntilS = to ? std::min(*to, *from + age) : *from + age;
    const bool hold = reason == OCSP_REVOKED_STATUS_CERTIFICATEHOLD;
    if (status == V_OCSP_CERTSTATUS_REVOKED) {
        statement.revokedAtS = openssl::unixSeconds(revokedAt).value_or(0);
        statement.reason = revocationReasonName(reason);
        if (!hold) {
            statement.outcome = RevocationOutcome::Revoked;
            statement.detail = sentence("Revoked at %1, reason %2, says its responder.",
                                        {utcText(statement.revokedAtS), statement.reason});
            return statement;
        }
    }
    const auto with = [&](RevocationOutcome outcome, std::string words) {
        statement.outcome = outcome;
        statement.detail = std::move(words);
        return statement;
    };
    if (nonce && !hasNonce(*nonce)) {
        return with(
            RevocationOutcome::OtherNonce,
            sentence("The response does not repeat the number that was sent with the request."));
    }
    if (*from > times.nowS + times.skewS || *produced > times.nowS + times.skewS) {
        return with(RevocationOutcome::NotYetValid,
                    sentence("The response counts from %1, which is in the future.",
                             {utcText(std::max(*from, *produced))}));
    }
    if (times.nowS >= statement.validUntilS) {
        return with(RevocationOutcome::Expired,
                    sentence("The response counted until %1.", {utcText(statement.validUntilS)}));
    }
    if (hold) return with(RevocationOutcome::Hold, sentence("On hold, says its responder."));
    if (status == V_OCSP_CERTSTATUS_GOOD) {
        return with(RevocationOutcome::Good,
                    sentence("Good until %1.", {utcText(statement.validUntilS)}));
    }
    return with(RevocationOutcome::Unknown,
                sentence("The responder does not know this certificate."));
}

OcspResponse OcspResponse::fromDer(ByteView der) {
    auto state = std::make_shared<State>();
    state->read(der);
    OcspResponse response;
    response.m_state = std::move(state);
    return response;
}

std::optional<RevocationOutcome> OcspResponse::fault() const {
    return m_state->fault;
}
std::string OcspResponse::faultDetail() const {
    return m_state->detail;
}

bool OcspResponse::isAbout(const Certificate& certificate, const Certificate& issuer) const {
    if (m_state->fault) return false;
    for (int index = 0; index < OCSP_resp_count(m_state->basic.get()); ++index) {
        const OCSP_SINGLERESP* single = OCSP_resp_get0(m_state->basic.get(), index);
        if (isIdOf(OCSP_SINGLERESP_get0_id(single), certificate, issuer)) return true;
    }
    return false;
}

std::int64_t OcspResponse::nextUpdateS() const {
    std::int64_t latest = 0;
    if (m_state->fault) return latest;
    for (int index = 0; index < OCSP_resp_count(m_state->basic.get()); ++index) {
        ASN1_GENERALIZEDTIME* nextUpdate = nullptr;
        OCSP_single_get0_status(OCSP_resp_get0(m_state->basic.get(), index), nullptr, nullptr,
                                nullptr, &nextUpdate);
        latest = std::max(latest, openssl::unixSeconds(nextUpdate).value_or(0));
    }
    return latest;
}

bool OcspResponse::saysRevoked() const {
    if (m_state->fault) return false;
    for (int index = 0; index < OCSP_resp_count(m_state->basic.get()); ++index) {
        if (OCSP_single_get0_status(OCSP_resp_get0(m_state->basic.get(), index), nullptr, nullptr,
                                    nullptr, nullptr) == V_OCSP_CERTSTATUS_REVOKED) {
            return true;
        }
    }
    return false;
}

RevocationStatement OcspResponse::about(const Certificate& certificate, const Certificate& issuer,
                                        const RevocationTimes& times, std::optional<ByteView> nonce,
                                        std::span<const Crl> issuerCrls, SignatureCache& cache,
                                        std::uint64_t* verified) const {
    if (m_state->fault) return say(*m_state->fault, m_state->detail);
    auto fault = m_state->signerFault(issuer, times, issuerCrls, cache, verified);
    ERR_clear_error();
    if (fault) return *fault;
    std::optional<RevocationStatement> worst;
    for (int index = 0; index < OCSP_resp_count(m_state->basic.get()); ++index) {
        OCSP_SINGLERESP* single = OCSP_resp_get0(m_state->basic.get(), index);
        if (!isIdOf(OCSP_SINGLERESP_get0_id(single), certificate, issuer)) continue;
        RevocationStatement statement = m_state->answer(single, times, nonce);
        if (!worst || gravity(statement.outcome) > gravity(worst->outcome)) {
            worst = std::move(statement);
        }
    }
    if (!worst) {
        return say(
            RevocationOutcome::OtherCertificate,
            sentence("The response is about another certificate than %1.", {quoted(certificate)}));
    }
    return *worst;
}

}  // namespace stacknet::attestation
