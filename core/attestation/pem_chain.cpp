#include <openssl/evp.h>

#include <memory>

#include "core/attestation/certificate.h"
#include "core/attestation/certificate_cache.h"

namespace stacknet::attestation {

namespace {

constexpr std::string_view kBegin = "-----BEGIN CERTIFICATE-----";
constexpr std::string_view kEnd = "-----END CERTIFICATE-----";
constexpr std::size_t kPemBytesMax = 256 * 1024;

bool isSpace(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

Error badPem(std::size_t number, std::string_view reason) {
    return makeError(
        "attestation.bad_certificate",
        "Certificate " + std::to_string(number) + " of the PEM text " + std::string(reason) + ".");
}

std::string_view skipSpace(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    return text;
}

/// Strict base64: line breaks anywhere, nothing else besides the alphabet.
std::optional<Bytes> decodeBody(std::string_view body) {
    std::string letters;
    for (const char letter : body) {
        if (isSpace(letter)) continue;
        letters.push_back(letter);
    }
    if (letters.empty() || letters.size() % 4 != 0) return std::nullopt;
    const std::size_t padding = letters.ends_with("==") ? 2 : (letters.ends_with("=") ? 1 : 0);
    if (letters.find('=') < letters.size() - padding) return std::nullopt;
    Bytes der(letters.size() / 4 * 3);
    const int size =
        EVP_DecodeBlock(der.data(), reinterpret_cast<const std::uint8_t*>(letters.data()),
                        static_cast<int>(letters.size()));
    if (size != static_cast<int>(der.size())) return std::nullopt;
    der.resize(der.size() - padding);
    return der;
}

}  // namespace

Result<std::vector<Certificate>> parsePemChain(std::string_view pem, std::size_t certificatesMax,
                                               CertificateCache* cache) {
    if (pem.size() > kPemBytesMax) return badPem(1, "is in a text of more than 256 KiB");
    std::vector<Certificate> chain;
    std::string_view rest = skipSpace(pem);
    while (!rest.empty()) {
        const std::size_t number = chain.size() + 1;
        if (chain.size() == certificatesMax) {
            return badPem(number, "is one more than the " + std::to_string(certificatesMax) +
                                      " that are allowed");
        }
        if (!rest.starts_with(kBegin)) {
            return badPem(number,
                          "does not begin with \"-----BEGIN CERTIFICATE-----\"; nothing "
                          "but certificates may be there");
        }
        rest.remove_prefix(kBegin.size());
        const std::size_t end = rest.find(kEnd);
        if (end == std::string_view::npos) return badPem(number, "has no end line");
        const std::optional<Bytes> der = decodeBody(rest.substr(0, end));
        if (!der) return badPem(number, "is not base64");
        Result<Certificate> certificate =
            cache == nullptr ? Certificate::fromDer(*der) : cache->fromDer(*der);
        if (!certificate.ok()) return badPem(number, "is not an X.509 certificate");
        chain.push_back(std::move(certificate).value());
        rest = skipSpace(rest.substr(end + kEnd.size()));
    }
    if (chain.empty()) return badPem(1, "is missing: the text is empty");
    return chain;
}

}  // namespace stacknet::attestation
