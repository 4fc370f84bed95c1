// Any bytes as an OCSP response, as they are and with the issuer's signature put on what they say:
// an outcome, always; and "good" only where OpenSSL's own reading finds the certificate good.

#include <openssl/err.h>
#include <openssl/ocsp.h>

#include "core/attestation/crl.h"
#include "core/attestation/ocsp_response.h"
#include "core/attestation/revocation.h"
#include "tests/fuzz/revocation_sample.h"

namespace {

using namespace stacknet;
using namespace stacknet::attestation;
using fuzz::sample;

RevocationTimes times() {
    RevocationTimes made;
    made.nowS = fuzz::kNowS;
    return made;
}

bool isGoodToOpenssl(OCSP_BASICRESP* basic) {
    for (const EVP_MD* digest : {EVP_sha1(), EVP_sha256(), EVP_sha384()}) {
        OCSP_CERTID* id =
            OCSP_cert_to_id(digest, sample().subject.native(), sample().issuer.native());
        int status = -1;
        const int found =
            OCSP_resp_find_status(basic, id, &status, nullptr, nullptr, nullptr, nullptr);
        OCSP_CERTID_free(id);
        if (found == 1 && status == V_OCSP_CERTSTATUS_GOOD) return true;
    }
    return false;
}

RevocationOutcome outcomeOf(ByteView der) {
    SignatureCache cache(4);
    const OcspResponse response = OcspResponse::fromDer(der);
    STACKNET_INVARIANT(response.fault() == std::nullopt || !response.faultDetail().empty());
    static_cast<void>(response.nextUpdateS());
    static_cast<void>(response.saysRevoked());
    const RevocationStatement statement =
        response.about(sample().subject, sample().issuer, times(), {}, {}, cache);
    STACKNET_INVARIANT(!statement.detail.empty() && statement.detail.size() < 1'000);
    if (statement.outcome == RevocationOutcome::Good) {
        STACKNET_INVARIANT(response.isAbout(sample().subject, sample().issuer));
        STACKNET_INVARIANT(statement.thisUpdateS <= fuzz::kNowS + 60);
        STACKNET_INVARIANT(statement.validUntilS > fuzz::kNowS);
    }
    return statement.outcome;
}

void checkSignedAgain(ByteView der) {
    const unsigned char* at = der.data();
    OCSP_RESPONSE* response = d2i_OCSP_RESPONSE(nullptr, &at, static_cast<long>(der.size()));
    OCSP_BASICRESP* basic = response == nullptr ? nullptr : OCSP_response_get1_basic(response);
    const ASN1_OCTET_STRING* keyHash = nullptr;
    const X509_NAME* name = nullptr;
    // OpenSSL 3.0 writes the new responder's name over a key hash as if that were a name too.
    if (basic != nullptr && OCSP_resp_get0_id(basic, &keyHash, &name) == 1 && name != nullptr &&
        OCSP_basic_sign(basic, sample().issuer.native(), sample().key.get(), EVP_sha384(), nullptr,
                        OCSP_NOCERTS | OCSP_NOTIME) == 1) {
        OCSP_RESPONSE* again = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
        unsigned char* out = nullptr;
        const int size = again == nullptr ? -1 : i2d_OCSP_RESPONSE(again, &out);
        if (size > 0 &&
            outcomeOf({out, static_cast<std::size_t>(size)}) == RevocationOutcome::Good) {
            STACKNET_INVARIANT(isGoodToOpenssl(basic));
        }
        OPENSSL_free(out);
        OCSP_RESPONSE_free(again);
    }
    OCSP_BASICRESP_free(basic);
    OCSP_RESPONSE_free(response);
    ERR_clear_error();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView der(data, size);
    outcomeOf(der);
    checkSignedAgain(der);
    return 0;
}
