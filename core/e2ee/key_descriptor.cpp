#include "core/e2ee/key_descriptor.h"

#include "core/crypto/hash.h"
#include "core/crypto/hpke.h"
#include "core/e2ee/big_endian_internal.h"

namespace stacknet::e2ee {

namespace {

constexpr std::string_view kMagic = "SNKD";
constexpr std::uint8_t kVersion = 1;
constexpr std::uint32_t kKnownFlags = kFlagTee | kFlagSession;
constexpr std::array<std::uint8_t, 1> kZero = {0};

Error malformed(const std::string& what) {
    return makeError("e2ee.descriptor_malformed",
                     "The node's key descriptor is refused: " + what + ". Use another node.");
}

template <typename Fixed>
Fixed fixedAt(ByteView bytes, std::size_t offset) {
    return *Fixed::from(bytes.subspan(offset, Fixed::size), "field");
}

}  // namespace

Hash256 stackIdOf(std::string_view stackName) {
    return crypto::sha256({asBytes("stack:"), asBytes(stackName)});
}

Bytes encodeDescriptor(const KeyDescriptor& descriptor) {
    Bytes out;
    out.reserve(kDescriptorBytes);
    put(out, asBytes(kMagic));
    putBigEndian<1>(out, kVersion);
    putBigEndian<3>(out, 0);
    put(out, descriptor.node.view());
    put(out, descriptor.stackId.view());
    put(out, descriptor.keyId.view());
    putBigEndian<2>(out, crypto::kHpkeKemId);
    putBigEndian<2>(out, crypto::kHpkeKdfId);
    putBigEndian<2>(out, crypto::kHpkeAeadId);
    put(out, descriptor.key.view());
    putBigEndian<8>(out, descriptor.notBeforeS);
    putBigEndian<8>(out, descriptor.notAfterS);
    putBigEndian<4>(out, descriptor.flags);
    put(out, descriptor.evidenceHash.view());
    STACKNET_INVARIANT(out.size() == kDescriptorBytes);
    return out;
}

Result<KeyDescriptor> parseDescriptor(ByteView bytes) {
    if (bytes.size() != kDescriptorBytes) {
        return makeError("e2ee.descriptor_size",
                         "A key descriptor has " + std::to_string(kDescriptorBytes) +
                             " bytes, this one has " + std::to_string(bytes.size()) + ".");
    }
    if (asText(bytes.first(kMagic.size())) != kMagic) return malformed("it does not start as one");
    if (bytes[4] != kVersion) {
        return makeError("e2ee.descriptor_version",
                         "The node's key descriptor has version " + std::to_string(bytes[4]) +
                             ", this program knows version 1. Update it.");
    }
    if (getBigEndian(bytes.subspan(5, 3)) != 0) return malformed("reserved bytes are not zero");
    if (getBigEndian(bytes.subspan(80, 2)) != crypto::kHpkeKemId ||
        getBigEndian(bytes.subspan(82, 2)) != crypto::kHpkeKdfId ||
        getBigEndian(bytes.subspan(84, 2)) != crypto::kHpkeAeadId) {
        return makeError("e2ee.descriptor_suite",
                         "The node's key is for another cipher suite. Update this program.");
    }
    KeyDescriptor descriptor;
    descriptor.node = fixedAt<PublicKey>(bytes, 8);
    descriptor.stackId = fixedAt<Hash256>(bytes, 40);
    descriptor.keyId = fixedAt<KeyId>(bytes, 72);
    descriptor.key = fixedAt<crypto::X25519PublicKey>(bytes, 86);
    descriptor.notBeforeS = getBigEndian(bytes.subspan(118, 8));
    descriptor.notAfterS = getBigEndian(bytes.subspan(126, 8));
    descriptor.flags = static_cast<std::uint32_t>(getBigEndian(bytes.subspan(134, 4)));
    descriptor.evidenceHash = fixedAt<Hash256>(bytes, 138);
    if ((descriptor.flags & ~kKnownFlags) != 0) return malformed("it has unknown flags");
    if (descriptor.notAfterS <= descriptor.notBeforeS) return malformed("it ends before it begins");
    return descriptor;
}

Bytes descriptorStatement(ByteView descriptor) {
    Bytes statement = toBytes("stacknet/e2ee/key/v1");
    put(statement, kZero);
    put(statement, descriptor);
    return statement;
}

Bytes sessionStatement(ByteView descriptor, const ClientNonce& clientNonce) {
    Bytes statement = toBytes("stacknet/e2ee/session/v1");
    put(statement, kZero);
    put(statement, descriptor);
    put(statement, clientNonce.view());
    return statement;
}

Hash256 attestationNonce(const Hash256& verifierNonce, const KeyDescriptor& descriptor) {
    Bytes times;
    putBigEndian<8>(times, descriptor.notBeforeS);
    putBigEndian<8>(times, descriptor.notAfterS);
    return crypto::sha256({asBytes("stacknet/e2ee/attest/v1"), kZero, verifierNonce.view(),
                           descriptor.node.view(), descriptor.key.view(), times});
}

}  // namespace stacknet::e2ee
