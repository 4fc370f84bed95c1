#include "core/attestation/openssl_internal.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/params.h>

#include <array>
#include <ctime>
#include <string>

#include "core/attestation/check.h"

namespace stacknet::attestation::openssl {

Key p384KeyOfPoint(ByteView point) {
    constexpr std::size_t kUncompressedBytes = 1 + 2 * 48;
    if (point.size() != kUncompressedBytes || point[0] != 0x04) return nullptr;
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    std::string group = "P-384";
    Bytes bytes = toBytes(point);
    std::array parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size()),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, bytes.data(), bytes.size()),
        OSSL_PARAM_construct_end()};
    EVP_PKEY* key = nullptr;
    if (context == nullptr || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.data()) != 1) {
        ERR_clear_error();
        return nullptr;
    }
    return Key(key);
}

std::optional<std::int64_t> unixSeconds(const ASN1_TIME* time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) return std::nullopt;
    return static_cast<std::int64_t>(timegm(&parts));
}

ByteView content(const ASN1_STRING* string) {
    if (string == nullptr) return {};
    const int size = ASN1_STRING_length(string);
    if (size <= 0) return {};
    return {ASN1_STRING_get0_data(string), static_cast<std::size_t>(size)};
}

ByteView firstElement(ByteView der) {
    constexpr int kUnreadable = 0x80;
    const unsigned char* at = der.data();
    long size = 0;
    int tag = 0;
    int kind = 0;
    if (der.empty() || (static_cast<unsigned>(ASN1_get_object(&at, &size, &tag, &kind,
                                                              static_cast<long>(der.size()))) &
                        kUnreadable) != 0) {
        return {};
    }
    const unsigned char* first = at;
    const unsigned char* end = at + size;
    if ((static_cast<unsigned>(ASN1_get_object(&at, &size, &tag, &kind, size)) & kUnreadable) !=
            0 ||
        at + size > end) {
        return {};
    }
    return {first, static_cast<std::size_t>(at + size - first)};
}

std::string shownName(const X509_NAME* name) {
    const int index = name == nullptr ? -1 : X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0) return "(no name)";
    const ByteView text = content(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    return escaped(asText(text));
}

}  // namespace stacknet::attestation::openssl
