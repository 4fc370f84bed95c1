#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

/// Content that is encrypted before it gets a CID: a plain CID tells anyone with a guess whether
/// the guess is right, and blocks once given away cannot be called back.
///
/// AES-256-GCM in segments (the STREAM construction; reference/e2ee-auth-api.md section 9.4). The
/// sealed content is the segments one after the other and nothing else, so it looks random:
///
///     content key   32 random bytes, new for every add; whoever has it can read, nobody else can
///     K             HKDF-SHA256(salt "stacknet/rack/v1", content key), info "segments", 32 bytes
///     id            the same with info "id", 16 bytes
///     segment i     AES-256-GCM(K, nonce = u32be 0 | u56be i | u8 last, plaintext,
///                   AAD = "SNRK1" | id | u64be i | u8 last)
///     plaintext     262,128 bytes, or less in the last; all of them in order are
///                   form (1 byte) | content | 0x80 | zeros, padded so that the last segment has a
///                   multiple of 4,096 bytes
///
/// A whole segment has 262,144 bytes, one raw block of the Kubo profile. Its number and the last
/// flag are authenticated: segments that were cut off, added, swapped or taken from elsewhere are
/// refused.
namespace stacknet::rack {

inline constexpr std::size_t kSealedSegmentBytes = 262'144;
inline constexpr std::size_t kSealedPlainBytes = 262'128;  ///< in a whole segment
inline constexpr std::size_t kSealedPadBytes = 4'096;      ///< the last segment is a multiple of it
inline constexpr std::uint64_t kSealedSegmentsMax = 1ULL << 32;

using ContentKey = FixedSecret<32>;
ContentKey newContentKey(Rng& rng);
/// 64 lower case hexadecimal digits, to be kept by the user. The copy is wiped with the
/// SecretBytes.
SecretBytes contentKeyText(const ContentKey& key);
/// Error "rack.bad_key"; white space at the ends is let pass.
Result<ContentKey> parseContentKey(std::string_view text);

/// What the content is.
enum class SealedForm : std::uint8_t {
    File = 1,  ///< the bytes of one file
    Car = 2,   ///< a CAR v1 of a directory: names and shape are sealed too
};

/// How many bytes a content of that size has once it is sealed. `plainBytes` below 2^62.
std::uint64_t sealedBytes(std::uint64_t plainBytes);

/// Seals content that comes in pieces of any size and hands the segments on. One thread; plaintext
/// that passed is wiped.
class ContentSealer {
public:
    using Sealed = std::function<Result<void>(ByteView segment)>;
    ContentSealer(const ContentKey& key, SealedForm form, Sealed sealed);
    ~ContentSealer();
    ContentSealer(ContentSealer&&) noexcept;
    ContentSealer& operator=(ContentSealer&&) noexcept;

    /// Errors: what `sealed` returned, "rack.too_large" past kSealedSegmentsMax.
    Result<void> push(ByteView plain);
    /// The end of the content; once.
    Result<void> finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Opens sealed content that arrives in pieces of any size. Nothing of a segment is handed on
/// before its tag was right, but only finish() tells whether the content is whole: who writes a
/// file gives it its name after that.
class UnsealingSink {
public:
    using Plain = std::function<Result<void>(SealedForm form, ByteView bytes)>;
    UnsealingSink(const ContentKey& key, Plain plain);
    ~UnsealingSink();
    UnsealingSink(UnsealingSink&&) noexcept;
    UnsealingSink& operator=(UnsealingSink&&) noexcept;

    /// Error "rack.wrong_key" (the first segment does not open: another key, or no sealed content),
    /// "rack.sealed_damaged" (a later one does not), or what the sink returned.
    Result<void> push(ByteView sealed);
    /// The end of the content. Errors: as push; "rack.sealed_damaged" when it was cut short. The
    /// sink is called at least once when this succeeds, with no bytes for an empty content.
    Result<void> finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::rack
