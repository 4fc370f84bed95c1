#include "core/attestation/ocsp_request.h"

#include <openssl/ocsp.h>

#include "core/attestation/openssl_internal.h"

namespace stacknet::attestation {
namespace {

using Request = openssl::Owned<OCSP_REQUEST, OCSP_REQUEST_free>;

const EVP_MD* digestOf(CertIdDigest digest) {
    switch (digest) {
        case CertIdDigest::Sha1:
            return EVP_sha1();
        case CertIdDigest::Sha256:
            return EVP_sha256();
        case CertIdDigest::Sha384:
            break;
    }
    return EVP_sha384();
}

}  // namespace

Result<Bytes> ocspRequest(const Certificate& certificate, const Certificate& issuer,
                          CertIdDigest digest, std::optional<ByteView> nonce) {
    if (nonce && (nonce->size() < kOcspNonceMin || nonce->size() > kOcspNonceMax)) {
        return makeError("attestation.bad_nonce", "An OCSP nonce has 1 to 32 bytes, this one " +
                                                      std::to_string(nonce->size()) + ".");
    }
    const Request request(OCSP_REQUEST_new());
    OCSP_CERTID* id = OCSP_cert_to_id(digestOf(digest), certificate.native(), issuer.native());
    if (!request || id == nullptr || OCSP_request_add0_id(request.get(), id) == nullptr) {
        OCSP_CERTID_free(id);
        return makeError("attestation.bad_certificate",
                         "No OCSP request can be made for this certificate and issuer.");
    }
    if (nonce) {
        Bytes copy = toBytes(*nonce);
        if (OCSP_request_add1_nonce(request.get(), copy.data(), static_cast<int>(copy.size())) !=
            1) {
            return makeError("attestation.bad_nonce", "The nonce cannot go into the request.");
        }
    }
    Bytes der = openssl::derOf<OCSP_REQUEST>(request.get(), i2d_OCSP_REQUEST);
    if (der.empty()) {
        return makeError("attestation.bad_certificate", "The OCSP request cannot be written.");
    }
    return der;
}

}  // namespace stacknet::attestation
