#include "core/rack/cid.h"

#include <array>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/rack/varint_internal.h"

namespace stacknet::rack {

namespace {

constexpr std::uint8_t kSha256Code = 0x12;
constexpr std::uint8_t kDigestBytes = 32;
constexpr std::size_t kV0Bytes = 2 + kDigestBytes;
constexpr std::size_t kV0Characters = 46;
constexpr std::size_t kTextMax = 1 + 2 * kCidBytesMax;

Error badCid(const std::string& reason) {
    return makeError("rack.bad_cid", "This is not a content identifier: " + reason + ".");
}

std::string hashName(std::uint64_t code) {
    constexpr std::array<std::pair<std::uint64_t, std::string_view>, 8> names = {{
        {0x00, "identity, which holds the content instead of a hash"},
        {0x11, "SHA-1"},
        {0x13, "SHA2-512"},
        {0x14, "SHA3-512"},
        {0x16, "SHA3-256"},
        {0x1b, "Keccak-256"},
        {0x1e, "BLAKE3"},
        {0xb220, "BLAKE2b-256"},
    }};
    for (const auto& [known, name] : names) {
        if (known == code) return std::string(name);
    }
    Bytes bytes;
    for (std::uint64_t rest = code; rest > 0; rest >>= 8) {
        bytes.insert(bytes.begin(), static_cast<std::uint8_t>(rest));
    }
    return "function 0x" + toHex(bytes);
}

/// Reads one number of a CID and moves on; the multiformats varint has at most nine bytes.
Result<std::uint64_t> takeNumber(ByteView& rest, const char* what) {
    const VarintRead read = readVarint(rest);
    if (read.state == VarintState::CutOff) return badCid(std::string("it ends in its ") + what);
    if (read.state == VarintState::Bad || read.value > INT64_MAX) {
        return badCid(std::string("its ") + what + " is not a valid number");
    }
    rest = rest.subspan(read.size);
    return read.value;
}

Result<Hash256> takeMultihash(ByteView& rest) {
    STACKNET_TRY(const std::uint64_t function, takeNumber(rest, "hash function"));
    if (function != kSha256Code) {
        return makeError("rack.unsupported_hash",
                         "The content identifier's hash is " + hashName(function) +
                             "; only SHA-256 can be checked here. Add the content with SHA-256.");
    }
    STACKNET_TRY(const std::uint64_t length, takeNumber(rest, "hash length"));
    if (length != kDigestBytes) {
        return badCid("its SHA-256 has " + std::to_string(length) + " bytes instead of 32");
    }
    if (rest.size() < kDigestBytes) return badCid("it ends in its hash");
    STACKNET_TRY(const Hash256 digest, Hash256::from(rest.first(kDigestBytes), "hash"));
    rest = rest.subspan(kDigestBytes);
    return digest;
}

Result<Bytes> decodeMultibase(std::string_view text) {
    const std::string_view digits = text.substr(1);
    switch (text.front()) {
        case 'b':
            return fromBase32(digits, "the content identifier");
        case 'z':
            return fromBase58(digits, "the content identifier");
        case 'f':
            return fromHex(digits, "the content identifier");
        default:
            return badCid(
                "its first letter must be b (base32), z (base58btc) or f (base16), or it must "
                "begin with Qm");
    }
}

}  // namespace

Cid Cid::ofRaw(ByteView content) {
    return v1(kCodecRaw, crypto::sha256(content));
}

Result<Cid::Prefix> Cid::fromPrefix(ByteView bytes) {
    ByteView rest = bytes;
    // Version 0 is a bare multihash: 0x12 0x20 and the digest.
    if (rest.size() >= 2 && rest[0] == kSha256Code && rest[1] == kDigestBytes) {
        STACKNET_TRY(const Hash256 digest, takeMultihash(rest));
        return Prefix{v0(digest), kV0Bytes};
    }
    STACKNET_TRY(const std::uint64_t version, takeNumber(rest, "version"));
    if (version != 1) {
        return badCid("its version is " + std::to_string(version) + "; 0 and 1 are known");
    }
    STACKNET_TRY(const std::uint64_t codec, takeNumber(rest, "codec"));
    STACKNET_TRY(const Hash256 digest, takeMultihash(rest));
    return Prefix{v1(codec, digest), bytes.size() - rest.size()};
}

Result<Cid> Cid::fromBytes(ByteView bytes) {
    STACKNET_TRY(const Prefix prefix, fromPrefix(bytes));
    if (prefix.size != bytes.size()) {
        return badCid(std::to_string(bytes.size() - prefix.size) + " bytes follow its hash");
    }
    return prefix.cid;
}

Result<Cid> Cid::fromText(std::string_view text) {
    if (text.empty()) return badCid("it is empty");
    if (text.size() > kTextMax) return badCid("it is too long");
    if (text.size() == kV0Characters && text.substr(0, 2) == "Qm") {
        STACKNET_TRY(const Bytes bytes, fromBase58(text, "the content identifier"));
        STACKNET_TRY(const Cid cid, fromBytes(bytes));
        if (cid.version() != 0) return badCid("Qm stands for version 0");
        return cid;
    }
    STACKNET_TRY(const Bytes bytes, decodeMultibase(text));
    STACKNET_TRY(const Cid cid, fromBytes(bytes));
    if (cid.version() == 0) return badCid("version 0 is written as Qm..., without a letter before");
    return cid;
}

bool Cid::names(ByteView content) const {
    return crypto::sha256(content) == m_digest;
}

Bytes Cid::bytes() const {
    Bytes out;
    out.reserve(kCidBytesMax);
    if (m_version != 0) {
        appendVarint(out, m_version);
        appendVarint(out, m_codec);
    }
    out.push_back(kSha256Code);
    out.push_back(kDigestBytes);
    out.insert(out.end(), m_digest.data.begin(), m_digest.data.end());
    return out;
}

std::size_t Cid::byteCount() const {
    return kV0Bytes + (m_version == 0 ? 0 : 1 + varintSize(m_codec));
}

std::string Cid::text() const {
    return text(CidBase::Base32);
}

std::string Cid::text(CidBase base) const {
    const Bytes raw = bytes();
    if (m_version == 0) return toBase58(raw);
    switch (base) {
        case CidBase::Base32:
            break;
        case CidBase::Base58Btc:
            return "z" + toBase58(raw);
        case CidBase::Base16:
            return "f" + toHex(raw);
    }
    return "b" + toBase32(raw);
}

std::strong_ordering Cid::operator<=>(const Cid& other) const {
    // The usual case without making bytes: everything before the digest is the same.
    if (m_version == other.m_version && m_codec == other.m_codec)
        return m_digest <=> other.m_digest;
    const Bytes mine = bytes();
    const Bytes theirs = other.bytes();
    return std::lexicographical_compare_three_way(mine.begin(), mine.end(), theirs.begin(),
                                                  theirs.end());
}

std::string codecName(std::uint64_t codec) {
    if (codec == kCodecRaw) return "raw";
    if (codec == kCodecDagPb) return "dag-pb";
    Bytes bytes;
    for (std::uint64_t rest = codec; rest > 0; rest >>= 8) {
        bytes.insert(bytes.begin(), static_cast<std::uint8_t>(rest));
    }
    if (bytes.empty()) bytes.push_back(0);
    return "codec 0x" + toHex(bytes);
}

}  // namespace stacknet::rack
