#include "core/rack/sealed_content.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"

namespace stacknet::rack {

namespace {

constexpr std::string_view kSalt = "stacknet/rack/v1";
constexpr std::string_view kLabel = "SNRK1";
constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kKeyDigits = 64;
constexpr std::uint8_t kPadMark = 0x80;

struct SegmentKeys {
    FixedSecret<32> key;
    std::array<std::uint8_t, kIdBytes> id{};
};

SegmentKeys segmentKeys(const ContentKey& content) {
    SegmentKeys keys;
    const SecretBytes extracted = crypto::hkdfExtract(asBytes(kSalt), content.view());
    const SecretBytes key = crypto::hkdfExpand(extracted.view(), asBytes("segments"), 32);
    const SecretBytes id = crypto::hkdfExpand(extracted.view(), asBytes("id"), kIdBytes);
    std::copy(key.view().begin(), key.view().end(), keys.key.mutableView().begin());
    std::copy(id.view().begin(), id.view().end(), keys.id.begin());
    return keys;
}

std::array<std::uint8_t, crypto::kAeadNonceBytes> nonceOf(std::uint64_t index, bool last) {
    std::array<std::uint8_t, crypto::kAeadNonceBytes> nonce{};
    for (std::size_t i = 0; i < 7; ++i) {
        nonce[10 - i] = static_cast<std::uint8_t>(index >> (8 * i));
    }
    nonce[11] = last ? 1 : 0;
    return nonce;
}

Bytes associatedData(const std::array<std::uint8_t, kIdBytes>& id, std::uint64_t index, bool last) {
    Bytes data = toBytes(kLabel);
    data.insert(data.end(), id.begin(), id.end());
    for (int shift = 56; shift >= 0; shift -= 8) {
        data.push_back(static_cast<std::uint8_t>(index >> shift));
    }
    data.push_back(last ? 1 : 0);
    return data;
}

/// Bytes of the plaintext of the last segment when `filled` of them are taken.
std::size_t paddedPlain(std::size_t filled) {
    const std::size_t sealed = filled + 1 + crypto::kAeadTagBytes;
    return (sealed + kSealedPadBytes - 1) / kSealedPadBytes * kSealedPadBytes -
           crypto::kAeadTagBytes;
}

Error damaged() {
    return makeError("rack.sealed_damaged",
                     sentence("The encrypted content was changed or cut short; nothing of it can "
                              "be trusted. Take it from another copy."));
}

}  // namespace

ContentKey newContentKey(Rng& rng) {
    ContentKey key;
    rng.fill(key.mutableView());
    return key;
}

SecretBytes contentKeyText(const ContentKey& key) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    SecretBytes text(kKeyDigits);
    for (std::size_t i = 0; i < kKeyDigits; ++i) {
        const std::uint8_t byte = key.view()[i / 2];
        text.mutableView()[i] =
            static_cast<std::uint8_t>(kDigits[i % 2 == 0 ? byte >> 4 : byte & 0x0F]);
    }
    return text;
}

Result<ContentKey> parseContentKey(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) {
        text.remove_suffix(1);
    }
    while (text.starts_with(' ')) text.remove_prefix(1);
    const auto digit = [](char character) -> int {
        if (character >= '0' && character <= '9') return character - '0';
        if (character >= 'a' && character <= 'f') return character - 'a' + 10;
        return -1;
    };
    ContentKey key;
    bool good = text.size() == kKeyDigits;
    for (std::size_t i = 0; good && i < kKeyDigits; i += 2) {
        const int high = digit(text[i]);
        const int low = digit(text[i + 1]);
        good = high >= 0 && low >= 0;
        if (good) key.mutableView()[i / 2] = static_cast<std::uint8_t>(high << 4 | low);
    }
    if (good) return key;
    return makeError("rack.bad_key",
                     sentence("The content key must have 64 lower case hexadecimal digits, as it "
                              "was shown when the content was added."));
}

std::uint64_t sealedBytes(std::uint64_t plainBytes) {
    const std::uint64_t all = plainBytes + 1;  // the form
    return all / kSealedPlainBytes * kSealedSegmentBytes +
           paddedPlain(static_cast<std::size_t>(all % kSealedPlainBytes)) + crypto::kAeadTagBytes;
}

struct ContentSealer::Impl {
    Impl(const ContentKey& key, SealedForm form, Sealed sink)
        : keys(segmentKeys(key)),
          sealer(keys.key.view()),
          sealed(std::move(sink)),
          buffer(kSealedPlainBytes) {
        buffer.mutableView()[0] = static_cast<std::uint8_t>(form);
    }

    Result<void> seal(std::size_t size, bool last) {
        if (index == kSealedSegmentsMax) {
            return makeError("rack.too_large",
                             sentence("The content is too large to be encrypted."));
        }
        segment.resize(size + crypto::kAeadTagBytes);
        sealer.seal(nonceOf(index, last), {buffer.view().first(size)},
                    associatedData(keys.id, index, last), segment);
        ++index;
        filled = 0;
        return sealed(segment);
    }

    SegmentKeys keys;
    crypto::AeadSealer sealer;
    Sealed sealed;
    SecretBytes buffer;
    std::size_t filled = 1;  ///< the form is there
    Bytes segment;
    std::uint64_t index = 0;
};

ContentSealer::ContentSealer(const ContentKey& key, SealedForm form, Sealed sealed)
    : m_impl(std::make_unique<Impl>(key, form, std::move(sealed))) {}
ContentSealer::~ContentSealer() = default;
ContentSealer::ContentSealer(ContentSealer&&) noexcept = default;
ContentSealer& ContentSealer::operator=(ContentSealer&&) noexcept = default;

Result<void> ContentSealer::push(ByteView plain) {
    Impl& self = *m_impl;
    while (!plain.empty()) {
        const std::size_t size = std::min(plain.size(), kSealedPlainBytes - self.filled);
        std::copy_n(plain.begin(), size,
                    self.buffer.mutableView().begin() + static_cast<std::ptrdiff_t>(self.filled));
        self.filled += size;
        plain = plain.subspan(size);
        // A full segment is never the last: the padding has at least one byte.
        if (self.filled == kSealedPlainBytes) STACKNET_CHECK(self.seal(kSealedPlainBytes, false));
    }
    return {};
}

Result<void> ContentSealer::finish() {
    Impl& self = *m_impl;
    const std::size_t size = paddedPlain(self.filled);
    const auto room = self.buffer.mutableView();
    room[self.filled] = kPadMark;
    std::fill(room.begin() + static_cast<std::ptrdiff_t>(self.filled) + 1,
              room.begin() + static_cast<std::ptrdiff_t>(size), 0);
    return self.seal(size, true);
}

struct UnsealingSink::Impl {
    Impl(const ContentKey& key, Plain sink)
        : keys(segmentKeys(key)), opener(keys.key.view()), plain(std::move(sink)) {
        buffer.reserve(kSealedSegmentBytes);
    }

    Result<void> open(bool last) {
        if (buffer.size() <= crypto::kAeadTagBytes || index == kSealedSegmentsMax) return damaged();
        const std::size_t size = buffer.size() - crypto::kAeadTagBytes;
        SecretBytes opened(size);
        if (!opener.open(nonceOf(index, last), buffer, associatedData(keys.id, index, last),
                         opened.mutableView())) {
            if (index > 0) return damaged();
            return makeError("rack.wrong_key",
                             "The content does not open with this key: it is another content's "
                             "key, or the content is damaged or not encrypted.");
        }
        ByteView bytes = opened.view();
        if (last) {
            std::size_t end = bytes.size();
            while (end > 0 && bytes[end - 1] == 0) --end;
            if (end == 0 || bytes[end - 1] != kPadMark) return damaged();
            bytes = bytes.first(end - 1);
        }
        if (index == 0) {
            if (bytes.empty() || bytes[0] < 1 || bytes[0] > 2) return damaged();
            form = static_cast<SealedForm>(bytes[0]);
            bytes = bytes.subspan(1);
        }
        ++index;
        buffer.clear();
        return plain(form, bytes);
    }

    SegmentKeys keys;
    crypto::AeadOpener opener;
    Plain plain;
    Bytes buffer;
    std::uint64_t index = 0;
    SealedForm form = SealedForm::File;
};

UnsealingSink::UnsealingSink(const ContentKey& key, Plain plain)
    : m_impl(std::make_unique<Impl>(key, std::move(plain))) {}
UnsealingSink::~UnsealingSink() = default;
UnsealingSink::UnsealingSink(UnsealingSink&&) noexcept = default;
UnsealingSink& UnsealingSink::operator=(UnsealingSink&&) noexcept = default;

Result<void> UnsealingSink::push(ByteView sealed) {
    Impl& self = *m_impl;
    while (!sealed.empty()) {
        if (self.buffer.size() == kSealedSegmentBytes) STACKNET_CHECK(self.open(false));
        const std::size_t size = std::min(sealed.size(), kSealedSegmentBytes - self.buffer.size());
        self.buffer.insert(self.buffer.end(), sealed.begin(),
                           sealed.begin() + static_cast<std::ptrdiff_t>(size));
        sealed = sealed.subspan(size);
    }
    return {};
}

Result<void> UnsealingSink::finish() {
    return m_impl->open(true);
}

}  // namespace stacknet::rack
