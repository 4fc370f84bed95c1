#include "core/attestation/base64_internal.h"
#include "core/attestation/certificate.h"
#include "core/attestation/certificate_cache.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

constexpr std::string_view kBegin = "-----BEGIN CERTIFICATE-----";
constexpr std::string_view kEnd = "-----END CERTIFICATE-----";
constexpr std::size_t kPemBytesMax = 256 * 1024;

bool isSpace(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

Error badPem(std::size_t number, std::string_view reason) {
    return makeError("attestation.bad_certificate",
                     sentence("Certificate %1 of the PEM text %2.", {number, reason}));
}

std::string_view skipSpace(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    return text;
}

}  // namespace

Result<std::vector<Certificate>> parsePemChain(std::string_view pem, std::size_t certificatesMax,
                                               CertificateCache* cache) {
    if (pem.size() > kPemBytesMax) return badPem(1, sentence("is in a text of more than 256 KiB"));
    std::vector<Certificate> chain;
    std::string_view rest = skipSpace(pem);
    while (!rest.empty()) {
        const std::size_t number = chain.size() + 1;
        if (chain.size() == certificatesMax) {
            return badPem(number,
                          sentence("is one more than the %1 that are allowed", {certificatesMax}));
        }
        if (!rest.starts_with(kBegin)) {
            return badPem(number, sentence("does not begin with \"-----BEGIN CERTIFICATE-----\"; "
                                           "nothing but certificates may be there"));
        }
        rest.remove_prefix(kBegin.size());
        const std::size_t end = rest.find(kEnd);
        if (end == std::string_view::npos) return badPem(number, sentence("has no end line"));
        const auto der = decodeBase64(rest.substr(0, end), Certificate::kDerMax, true);
        if (!der) return badPem(number, sentence("is not base64"));
        Result<Certificate> certificate =
            cache == nullptr ? Certificate::fromDer(*der) : cache->fromDer(*der);
        if (!certificate.ok()) return badPem(number, sentence("is not an X.509 certificate"));
        chain.push_back(std::move(certificate).value());
        rest = skipSpace(rest.substr(end + kEnd.size()));
    }
    if (chain.empty()) return badPem(1, sentence("is missing: the text is empty"));
    return chain;
}

}  // namespace stacknet::attestation
