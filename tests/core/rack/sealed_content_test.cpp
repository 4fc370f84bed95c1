#include "core/rack/sealed_content.h"

#include <gtest/gtest.h>

namespace stacknet::rack {
namespace {

Bytes content(std::size_t size) {
    SeededRng rng(size + 1);
    Bytes bytes(size);
    rng.fill(bytes);
    return bytes;
}

Bytes sealAll(const ContentKey& key, SealedForm form, ByteView plain, std::size_t piece) {
    Bytes sealed;
    ContentSealer sealer(key, form, [&](ByteView segment) -> Result<void> {
        sealed.insert(sealed.end(), segment.begin(), segment.end());
        return {};
    });
    while (!plain.empty()) {
        const std::size_t size = std::min(piece, plain.size());
        EXPECT_TRUE(sealer.push(plain.first(size)).ok());
        plain = plain.subspan(size);
    }
    EXPECT_TRUE(sealer.finish().ok());
    return sealed;
}

struct Opened {
    Bytes plain;
    SealedForm form = SealedForm::File;
    std::string code;
};

Opened openAll(const ContentKey& key, ByteView sealed, std::size_t piece) {
    Opened opened;
    UnsealingSink sink(key, [&](SealedForm form, ByteView bytes) -> Result<void> {
        opened.form = form;
        opened.plain.insert(opened.plain.end(), bytes.begin(), bytes.end());
        return {};
    });
    while (!sealed.empty()) {
        const std::size_t size = std::min(piece, sealed.size());
        const auto pushed = sink.push(sealed.first(size));
        if (!pushed.ok()) {
            opened.code = pushed.error().code;
            return opened;
        }
        sealed = sealed.subspan(size);
    }
    const auto finished = sink.finish();
    if (!finished.ok()) opened.code = finished.error().code;
    return opened;
}

ContentKey keyOf(std::uint64_t seed) {
    SeededRng rng(seed);
    return newContentKey(rng);
}

TEST(SealedContent, RoundTripAtTheSegmentsEdges) {
    const ContentKey key = keyOf(1);
    for (const std::size_t size : {0UL, 1UL, 4'078UL, 4'079UL, 4'080UL, 262'125UL, 262'126UL,
                                   262'127UL, 262'128UL, 262'129UL, 800'000UL}) {
        const Bytes plain = content(size);
        for (const std::size_t piece : {1'000UL, 262'144UL, 1'000'000UL}) {
            const Bytes sealed = sealAll(key, SealedForm::Car, plain, piece);
            EXPECT_EQ(sealed.size(), sealedBytes(size)) << size;
            EXPECT_EQ(sealed.size() % kSealedPadBytes, 0U);
            const Opened opened = openAll(key, sealed, piece);
            EXPECT_EQ(opened.code, "") << size;
            EXPECT_EQ(opened.plain, plain);
            EXPECT_EQ(opened.form, SealedForm::Car);
        }
    }
}

TEST(SealedContent, AWholeSegmentIsOneRawBlock) {
    EXPECT_EQ(kSealedSegmentBytes, 262'144U);
    EXPECT_EQ(kSealedPlainBytes, kSealedSegmentBytes - 16);
    EXPECT_EQ(sealedBytes(0), 4'096U);
    EXPECT_EQ(sealedBytes(262'126), 262'144U);
    EXPECT_EQ(sealedBytes(262'127), 262'144U + 4'096U);
}

TEST(SealedContent, EveryChangeIsRefused) {
    const ContentKey key = keyOf(2);
    const Bytes sealed = sealAll(key, SealedForm::File, content(600'000), 50'000);
    ASSERT_GT(sealed.size(), 2 * kSealedSegmentBytes);
    // A bit anywhere.
    for (const std::size_t at : {0UL, 262'143UL, 262'144UL, sealed.size() - 1}) {
        Bytes changed = sealed;
        changed[at] ^= 1;
        EXPECT_NE(openAll(key, changed, 70'000).code, "") << at;
    }
    // Cut off after a whole segment, and inside one; nothing at all; a segment twice.
    for (const std::size_t size :
         {kSealedSegmentBytes, 2 * kSealedSegmentBytes, kSealedSegmentBytes + 5'000}) {
        EXPECT_NE(openAll(key, ByteView(sealed).first(size), 70'000).code, "") << size;
    }
    EXPECT_EQ(openAll(key, {}, 1).code, "rack.sealed_damaged");
    Bytes longer = sealed;
    longer.insert(longer.end(), sealed.end() - 4'096, sealed.end());
    EXPECT_EQ(openAll(key, longer, 70'000).code, "rack.sealed_damaged");
    // Two segments swapped.
    Bytes swapped = sealed;
    std::swap_ranges(swapped.begin(), swapped.begin() + kSealedSegmentBytes,
                     swapped.begin() + kSealedSegmentBytes);
    EXPECT_EQ(openAll(key, swapped, 70'000).code, "rack.wrong_key");
    // The same place in another content, under another key.
    const Bytes other = sealAll(keyOf(3), SealedForm::File, content(600'000), 50'000);
    Bytes mixed = sealed;
    std::copy(other.begin() + kSealedSegmentBytes, other.begin() + 2 * kSealedSegmentBytes,
              mixed.begin() + kSealedSegmentBytes);
    EXPECT_EQ(openAll(key, mixed, 70'000).code, "rack.sealed_damaged");
    EXPECT_EQ(openAll(keyOf(4), sealed, 70'000).code, "rack.wrong_key");
    EXPECT_TRUE(openAll(keyOf(4), sealed, 70'000).plain.empty());
}

TEST(SealedContent, TheSameContentNeverLooksTheSame) {
    SystemRng rng;
    const Bytes plain = content(10'000);
    EXPECT_NE(sealAll(newContentKey(rng), SealedForm::File, plain, 4'096),
              sealAll(newContentKey(rng), SealedForm::File, plain, 4'096));
}

TEST(ContentKey, TextGoesThereAndBack) {
    const ContentKey key = keyOf(5);
    const SecretBytes text = contentKeyText(key);
    ASSERT_EQ(text.size(), 64U);
    const auto parsed = parseContentKey(std::string(text.exposeText()) + "\n");
    ASSERT_TRUE(parsed.ok());
    EXPECT_TRUE(std::equal(parsed->view().begin(), parsed->view().end(), key.view().begin()));
    for (const std::string& bad : {std::string(), std::string(63, 'a'), std::string(65, 'a'),
                                   std::string(64, 'G'), std::string(64, 'A')}) {
        EXPECT_EQ(parseContentKey(bad).error().code, "rack.bad_key");
    }
}

}  // namespace
}  // namespace stacknet::rack
