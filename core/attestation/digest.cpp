#include "core/attestation/digest.h"

#include <openssl/evp.h>

namespace stacknet::attestation {

Hash384 sha384(ByteView data) {
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA384", nullptr);
    STACKNET_INVARIANT(algorithm != nullptr);
    Hash384 digest;
    unsigned size = 0;
    STACKNET_INVARIANT(
        EVP_Digest(data.data(), data.size(), digest.data.data(), &size, algorithm, nullptr) == 1 &&
        size == Hash384::size);
    return digest;
}

}  // namespace stacknet::attestation
