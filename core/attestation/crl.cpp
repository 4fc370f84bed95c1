#include "core/attestation/crl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <vector>

#include "core/attestation/check.h"
#include "core/attestation/openssl_internal.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

using List = openssl::Owned<X509_CRL, X509_CRL_free>;
using Bio = openssl::Owned<BIO, BIO_free>;
using KeyId = openssl::Owned<AUTHORITY_KEYID, AUTHORITY_KEYID_free>;
using Scope = openssl::Owned<ISSUING_DIST_POINT, ISSUING_DIST_POINT_free>;
using Number = openssl::Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_free>;

constexpr std::string_view kPemBegin = "-----BEGIN X509 CRL-----";
constexpr std::string_view kSpace = " \t\r\n";

RevocationStatement say(RevocationOutcome outcome, std::string detail) {
    RevocationStatement statement;
    statement.outcome = outcome;
    statement.detail = std::move(detail);
    return statement;
}

std::string quoted(const Certificate& certificate) {
    return "\"" + escaped(certificate.commonName()) + "\"";
}

/// The DER inside one PEM block with nothing but white space around it.
std::optional<Bytes> fromPem(std::string_view text) {
    if (text.find('\0') != std::string_view::npos) return std::nullopt;
    const Bio memory(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    if (!memory) return std::nullopt;
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long size = 0;
    if (PEM_read_bio(memory.get(), &name, &header, &data, &size) != 1) return std::nullopt;
    Bytes der(data, data + size);
    const bool plain = std::string_view(name) == PEM_STRING_X509_CRL && header[0] == '\0';
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(data);
    const unsigned char* rest = nullptr;
    const long left = BIO_get_mem_data(memory.get(), &rest);
    const std::string_view tail(reinterpret_cast<const char*>(rest),
                                static_cast<std::size_t>(std::max(left, 0L)));
    if (!plain || tail.find_first_not_of(kSpace) != std::string_view::npos) return std::nullopt;
    return der;
}

struct Entry {
    Bytes serial;
    bool negative = false;
    std::int64_t revokedAtS = 0;
    std::int64_t reason = 0;
};

}  // namespace

struct Crl::State {
    std::optional<RevocationOutcome> fault;
    std::string detail;
    List list;
    Bytes der;
    std::vector<Entry> entries;  // sorted by serial
    Bytes authorityKeyId;
    std::int64_t thisUpdateS = 0;
    std::int64_t nextUpdateS = 0;
    bool partial = false;       // says nothing of those that it does not list
    bool otherIssuers = false;  // lists certificates of others: not read at all

    void fail(RevocationOutcome outcome, std::string words) {
        fault = outcome;
        detail = std::move(words);
        list.reset();
    }
    void read(ByteView bytes);
    void readExtensions();
    bool readEntries();
    const Entry* find(const Certificate& certificate) const;
};

void Crl::State::read(ByteView bytes) {
    if (bytes.size() > kBytesMax) {
        return fail(RevocationOutcome::TooLarge,
                    sentence("The revocation list is larger than %1 bytes.", {kBytesMax}));
    }
    const std::string malformed =
        sentence("The revocation list is neither one DER list nor one PEM block.");
    std::string_view text = asText(bytes);
    text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
    if (text.starts_with(kPemBegin)) {
        auto inner = fromPem(text);
        if (!inner) return fail(RevocationOutcome::Malformed, malformed);
        der = std::move(*inner);
    } else {
        der = toBytes(bytes);
    }
    const unsigned char* at = der.data();
    list.reset(der.empty() ? nullptr : d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())));
    if (!list || at != der.data() + der.size()) {
        return fail(RevocationOutcome::Malformed, malformed);
    }
    const auto from = openssl::unixSeconds(X509_CRL_get0_lastUpdate(list.get()));
    const auto to = openssl::unixSeconds(X509_CRL_get0_nextUpdate(list.get()));
    if (!from || !to || *to < *from) {  // RFC 5280 section 5.1.2.5: nextUpdate must be there
        return fail(RevocationOutcome::Malformed,
                    sentence("The revocation list has times that cannot be."));
    }
    thisUpdateS = *from;
    nextUpdateS = *to;
    readExtensions();
    if (!readEntries()) {
        fail(RevocationOutcome::TooLarge,
             sentence("The revocation list has more than %1 entries.", {kEntriesMax}));
    }
}

void Crl::State::readExtensions() {
    int critical = 0;
    const KeyId keyId(static_cast<AUTHORITY_KEYID*>(
        X509_CRL_get_ext_d2i(list.get(), NID_authority_key_identifier, &critical, nullptr)));
    if (keyId) authorityKeyId = toBytes(openssl::content(keyId->keyid));
    const Scope scope(static_cast<ISSUING_DIST_POINT*>(
        X509_CRL_get_ext_d2i(list.get(), NID_issuing_distribution_point, &critical, nullptr)));
    otherIssuers = scope && scope->indirectCRL > 0;
    for (int index = 0; index < X509_CRL_get_ext_count(list.get()); ++index) {
        X509_EXTENSION* extension = X509_CRL_get_ext(list.get(), index);
        const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        const bool known = nid == NID_crl_number || nid == NID_authority_key_identifier;
        partial = partial || nid == NID_delta_crl || nid == NID_issuing_distribution_point ||
                  (X509_EXTENSION_get_critical(extension) != 0 && !known);
    }
}

bool Crl::State::readEntries() {
    const STACK_OF(X509_REVOKED)* revoked = X509_CRL_get_REVOKED(list.get());
    const int count = revoked == nullptr ? 0 : sk_X509_REVOKED_num(revoked);
    if (count > static_cast<int>(kEntriesMax)) return false;
    entries.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index) {
        const X509_REVOKED* item = sk_X509_REVOKED_value(revoked, index);
        Entry entry;
        const ASN1_INTEGER* serial = X509_REVOKED_get0_serialNumber(item);
        entry.serial = toBytes(openssl::content(serial));
        entry.negative = ASN1_STRING_type(serial) == V_ASN1_NEG_INTEGER;
        entry.revokedAtS = openssl::unixSeconds(X509_REVOKED_get0_revocationDate(item)).value_or(0);
        const Number reason(static_cast<ASN1_ENUMERATED*>(
            X509_REVOKED_get_ext_d2i(item, NID_crl_reason, nullptr, nullptr)));
        if (reason) entry.reason = ASN1_ENUMERATED_get(reason.get());
        otherIssuers =
            otherIssuers || X509_REVOKED_get_ext_by_NID(item, NID_certificate_issuer, -1) >= 0;
        entries.push_back(std::move(entry));
    }
    std::ranges::sort(entries, {}, &Entry::serial);
    return true;
}

const Entry* Crl::State::find(const Certificate& certificate) const {
    const ASN1_INTEGER* serial = X509_get0_serialNumber(certificate.native());
    const Bytes wanted = toBytes(openssl::content(serial));
    const bool negative = ASN1_STRING_type(serial) == V_ASN1_NEG_INTEGER;
    const Entry* found = nullptr;
    auto entry = std::lower_bound(
        entries.begin(), entries.end(), wanted,
        [](const Entry& one, const Bytes& serialBytes) { return one.serial < serialBytes; });
    for (; entry != entries.end() && entry->serial == wanted; ++entry) {
        if (entry->negative != negative || entry->reason == CRL_REASON_REMOVE_FROM_CRL) continue;
        // Listed twice: a hold does not soften a revocation.
        if (found == nullptr || found->reason == CRL_REASON_CERTIFICATE_HOLD) found = &*entry;
    }
    return found;
}

Crl Crl::fromBytes(ByteView derOrPem) {
    auto state = std::make_shared<State>();
    state->read(derOrPem);
    ERR_clear_error();
    Crl list;
    list.m_state = std::move(state);
    return list;
}

std::optional<RevocationOutcome> Crl::fault() const {
    return m_state->fault;
}
std::string Crl::faultDetail() const {
    return m_state->detail;
}
std::string Crl::issuerName() const {
    return m_state->fault ? std::string()
                          : openssl::shownName(X509_CRL_get_issuer(m_state->list.get()));
}
std::size_t Crl::entries() const {
    return m_state->entries.size();
}
std::int64_t Crl::thisUpdateS() const {
    return m_state->thisUpdateS;
}
std::int64_t Crl::nextUpdateS() const {
    return m_state->nextUpdateS;
}

bool Crl::isFrom(const Certificate& issuer) const {
    if (m_state->fault) return false;
    X509* native = issuer.native();
    if (X509_NAME_cmp(X509_CRL_get_issuer(m_state->list.get()), X509_get_subject_name(native)) !=
        0) {
        return false;
    }
    // Two authorities can have one name: NVIDIA's device root has a namesake.
    const ByteView keyId = openssl::content(X509_get0_subject_key_id(native));
    return keyId.empty() || m_state->authorityKeyId.empty() ||
           std::ranges::equal(keyId, m_state->authorityKeyId);
}

std::optional<RevocationStatement> Crl::signatureFault(const Certificate& issuer,
                                                       SignatureCache& cache,
                                                       std::uint64_t* verified) const {
    if (m_state->fault) return say(*m_state->fault, m_state->detail);
    if (!isFrom(issuer)) {
        return say(RevocationOutcome::OtherIssuer,
                   sentence("The revocation list is by \"%1\", not by %2.",
                            {issuerName(), quoted(issuer)}));
    }
    const X509_CRL* list = m_state->list.get();
    const ASN1_BIT_STRING* signature = nullptr;
    const X509_ALGOR* algorithm = nullptr;
    X509_CRL_get0_signature(list, &signature, &algorithm);
    if ((X509_get_extension_flags(issuer.native()) & EXFLAG_KUSAGE) != 0 &&
        (X509_get_key_usage(issuer.native()) & KU_CRL_SIGN) == 0) {
        return say(RevocationOutcome::ResponderNotAllowed,
                   sentence("%1 may not sign revocation lists.", {quoted(issuer)}));
    }
    const auto outcome = cache.verify(openssl::firstElement(m_state->der), algorithm, signature,
                                      issuer.publicKey(), verified);
    ERR_clear_error();
    switch (outcome) {
        case SignatureCache::Outcome::Good:
            break;
        case SignatureCache::Outcome::Algorithm:
            return say(
                RevocationOutcome::Algorithm,
                sentence("The revocation list is not signed with ECDSA and SHA-256 or SHA-384."));
        case SignatureCache::Outcome::Bad:
            return say(RevocationOutcome::BadSignature,
                       sentence("The revocation list's signature is not by %1.", {quoted(issuer)}));
    }
    return std::nullopt;
}

RevocationStatement Crl::about(const Certificate& certificate, const Certificate& issuer,
                               const RevocationTimes& times, SignatureCache& cache,
                               std::uint64_t* verified) const {
    if (auto fault = signatureFault(issuer, cache, verified)) return std::move(*fault);
    if (m_state->otherIssuers) {
        return say(RevocationOutcome::NotStated,
                   sentence("The revocation list is for certificates of other issuers too; such "
                            "lists are not read."));
    }
    RevocationStatement statement;
    statement.thisUpdateS = m_state->thisUpdateS;
    statement.validUntilS = std::min(m_state->nextUpdateS, m_state->thisUpdateS + times.crlMaxAgeS);
    const auto with = [&](RevocationOutcome result, std::string detail) {
        statement.outcome = result;
        statement.detail = std::move(detail);
        return statement;
    };
    const Entry* entry = m_state->find(certificate);
    if (entry != nullptr) {
        statement.reason = revocationReasonName(entry->reason);
        statement.revokedAtS = entry->revokedAtS;
        if (entry->reason != CRL_REASON_CERTIFICATE_HOLD) {
            return with(RevocationOutcome::Revoked,
                        sentence("Revoked at %1, reason %2, says its issuer's list.",
                                 {utcText(entry->revokedAtS), statement.reason}));
        }
    }
    if (statement.thisUpdateS > times.nowS + times.skewS) {
        return with(RevocationOutcome::NotYetValid,
                    sentence("The revocation list counts from %1, which is in the future.",
                             {utcText(statement.thisUpdateS)}));
    }
    if (times.nowS >= statement.validUntilS) {
        return with(RevocationOutcome::Expired, sentence("The revocation list counted until %1.",
                                                         {utcText(statement.validUntilS)}));
    }
    if (entry != nullptr)
        return with(RevocationOutcome::Hold, sentence("On hold, says its issuer's list."));
    if (m_state->partial) {
        return with(
            RevocationOutcome::NotStated,
            sentence("The revocation list covers a part only and does not list the certificate."));
    }
    return with(RevocationOutcome::Good,
                sentence("Not on its issuer's list, which counts until %1.",
                         {utcText(statement.validUntilS)}));
}

}  // namespace stacknet::attestation
