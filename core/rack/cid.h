#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// Content identifiers (multiformats CID): the address of a block is its own SHA-256, with the
/// version of the address and what the block holds in front.
namespace stacknet::rack {

/// What a block holds (multicodec table). Blocks of other codecs are named by a Cid and never made.
inline constexpr std::uint64_t kCodecRaw = 0x55;
inline constexpr std::uint64_t kCodecDagPb = 0x70;

/// The most bytes of one block: what IPFS nodes pass on to each other.
inline constexpr std::size_t kBlockBytesMax = 2 << 20;
/// A binary CID: version, codec of at most nine bytes, 0x12 0x20 and the digest.
inline constexpr std::size_t kCidBytesMax = 1 + 9 + 2 + 32;

/// Multibase of a CID in text. The same CID has several texts: compare CIDs, never texts.
enum class CidBase : std::uint8_t {
    Base32,     ///< "b", the canonical text of version 1
    Base58Btc,  ///< "z"
    Base16,     ///< "f"
};

/// One CID whose hash is SHA-256. Ordered as its bytes are. A value type.
class Cid {
public:
    /// Version 1, raw, of no content that is known: a place to assign to.
    Cid() = default;

    /// Version 1 with a codec below 2^63.
    static Cid v1(std::uint64_t codec, const Hash256& digest) { return Cid(1, codec, digest); }
    /// Version 0, which is always dag-pb ("Qm...").
    static Cid v0(const Hash256& digest) { return Cid(0, kCodecDagPb, digest); }
    /// Version 1 of the content itself.
    static Cid ofRaw(ByteView content);

    /// The CID that is all of `bytes`. Errors: "rack.bad_cid" (names what is wrong),
    /// "rack.unsupported_hash" (identity and every function but SHA-256: such an address does not
    /// say that the content is what was meant, or cannot be checked here).
    static Result<Cid> fromBytes(ByteView bytes);
    /// The CID that `bytes` begins with, and how many bytes it takes.
    struct Prefix;
    static Result<Prefix> fromPrefix(ByteView bytes);
    /// Version 0 as "Qm..."; version 1 as multibase b (base32), z (base58btc) or f (base16), all
    /// of them lower case where there is a choice. No path and no "/ipfs/" around it.
    static Result<Cid> fromText(std::string_view text);

    unsigned version() const { return m_version; }
    std::uint64_t codec() const { return m_codec; }
    const Hash256& digest() const { return m_digest; }
    /// True when the content has this digest.
    bool names(ByteView content) const;

    Bytes bytes() const;
    std::size_t byteCount() const;
    /// The canonical text: base32 of version 1, "Qm..." of version 0.
    std::string text() const;
    /// Version 0 has the one text only, whatever the base.
    std::string text(CidBase base) const;
    /// The same block under version 1.
    Cid asV1() const { return Cid(1, m_codec, m_digest); }

    bool operator==(const Cid&) const = default;
    std::strong_ordering operator<=>(const Cid& other) const;

private:
    Cid(std::uint8_t version, std::uint64_t codec, const Hash256& digest)
        : m_codec(codec), m_digest(digest), m_version(version) {}

    std::uint64_t m_codec = kCodecRaw;
    Hash256 m_digest;
    std::uint8_t m_version = 1;
};

struct Cid::Prefix {
    Cid cid;
    std::size_t size = 0;  ///< bytes taken
};

/// "raw", "dag-pb", or "codec 0x71".
std::string codecName(std::uint64_t codec);

}  // namespace stacknet::rack
