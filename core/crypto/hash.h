#pragma once

#include <initializer_list>
#include <memory>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/secret.h"

namespace stacknet::crypto {

Hash256 sha256(ByteView data);
/// SHA-256 over the concatenation of the parts; for fixed-width, unambiguous layouts.
Hash256 sha256(std::initializer_list<ByteView> parts);
/// BLAKE2b with a 32-byte digest and a personalisation of at most 16 bytes (zero padded), so that
/// a hash made for one purpose never equals one made for another (RFC 7693, libsodium's order).
Hash256 blake2b256(ByteView data, std::string_view personal);

/// SHA-256 over data that arrives in pieces. Move only.
class Sha256 {
public:
    Sha256();
    void update(ByteView data);
    /// Ends the hash; the object is not to be used again.
    Hash256 finish();

private:
    struct Free {
        void operator()(void* context) const;
    };
    std::unique_ptr<void, Free> m_context;
};

/// HMAC-SHA-256 (RFC 2104) and HKDF-SHA-256 (RFC 5869).
Hash256 hmacSha256(ByteView key, ByteView data);
SecretBytes hkdfExtract(ByteView salt, ByteView inputKey);
/// `size` at most 255*32 bytes; more is a programmer's mistake.
SecretBytes hkdfExpand(ByteView pseudoRandomKey, ByteView info, std::size_t size);

}  // namespace stacknet::crypto
