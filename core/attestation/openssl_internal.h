#pragma once

#include <openssl/asn1.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <cstdint>
#include <memory>
#include <optional>

#include "core/base/bytes.h"

/// Small things around OpenSSL's objects that the revocation and token files share.
namespace stacknet::attestation::openssl {

template <auto function>
struct Free {
    template <typename T>
    void operator()(T* object) const {
        function(object);
    }
};
template <typename T, auto function>
using Owned = std::unique_ptr<T, Free<function>>;

using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
/// The ECDSA P-384 key with this point, uncompressed (RFC 5480 section 2.2); null when it is no
/// point of the curve.
Key p384KeyOfPoint(ByteView point);

/// Unix seconds; nullopt when there is none or it is no time.
std::optional<std::int64_t> unixSeconds(const ASN1_TIME* time);
/// The DER of an object by its i2d function; empty when it cannot be written.
template <typename T>
Bytes derOf(const T* object, int (*write)(const T*, unsigned char**)) {
    const int size = write(object, nullptr);
    if (size <= 0) return {};
    Bytes der(static_cast<std::size_t>(size));
    unsigned char* out = der.data();
    write(object, &out);
    return der;
}
/// The first element inside an outer DER sequence, with its header: what the signature of a
/// certificate, list or response covers, as it came. Empty when there is none.
ByteView firstElement(ByteView der);
/// The content octets of a string, number or bit string.
ByteView content(const ASN1_STRING* string);
/// The common name of a name, escaped; "(no name)".
std::string shownName(const X509_NAME* name);

}  // namespace stacknet::attestation::openssl
