// Any bytes as a revocation list, as they are and with the issuer's signature put on what they say:
// an outcome, always; "good" never for a certificate that OpenSSL's own reading finds listed.

#include <openssl/err.h>
#include <openssl/x509.h>

#include "core/attestation/crl.h"
#include "tests/fuzz/revocation_sample.h"

namespace {

using namespace stacknet;
using namespace stacknet::attestation;
using fuzz::sample;

RevocationOutcome outcomeOf(ByteView bytes) {
    SignatureCache cache(4);
    RevocationTimes times;
    times.nowS = fuzz::kNowS;
    const Crl list = Crl::fromBytes(bytes);
    STACKNET_INVARIANT(list.fault() == std::nullopt || !list.faultDetail().empty());
    STACKNET_INVARIANT(list.entries() <= Crl::kEntriesMax);
    STACKNET_INVARIANT(list.issuerName().size() < 300);
    const RevocationStatement statement =
        list.about(sample().subject, sample().issuer, times, cache);
    STACKNET_INVARIANT(!statement.detail.empty() && statement.detail.size() < 1'000);
    if (statement.outcome == RevocationOutcome::Good) {
        STACKNET_INVARIANT(list.isFrom(sample().issuer));
        STACKNET_INVARIANT(statement.thisUpdateS <= fuzz::kNowS + 60);
        STACKNET_INVARIANT(statement.validUntilS > fuzz::kNowS);
    }
    return statement.outcome;
}

void checkSignedAgain(ByteView der) {
    const unsigned char* at = der.data();
    X509_CRL* list = d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size()));
    if (list != nullptr) {
        X509_CRL_set_issuer_name(list, X509_get_subject_name(sample().issuer.native()));
        unsigned char* out = nullptr;
        const int size = X509_CRL_sign(list, sample().key.get(), EVP_sha256()) > 0
                             ? i2d_X509_CRL(list, &out)
                             : -1;
        if (size > 0 &&
            outcomeOf({out, static_cast<std::size_t>(size)}) == RevocationOutcome::Good) {
            // Read anew: OpenSSL works flags out when it reads.
            const unsigned char* again = out;
            X509_CRL* read = d2i_X509_CRL(nullptr, &again, size);
            X509_REVOKED* found = nullptr;
            STACKNET_INVARIANT(
                read != nullptr &&
                X509_CRL_get0_by_serial(read, &found,
                                        X509_get_serialNumber(sample().subject.native())) != 1);
            X509_CRL_free(read);
        }
        OPENSSL_free(out);
    }
    X509_CRL_free(list);
    ERR_clear_error();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    outcomeOf(bytes);
    checkSignedAgain(bytes);
    return 0;
}
