#include "core/e2ee/frame_reader.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "core/e2ee/snx_frame.h"

namespace stacknet::e2ee {
namespace {

Bytes frame(std::size_t size, std::uint8_t fill) {
    Bytes bytes = {static_cast<std::uint8_t>(size >> 24U), static_cast<std::uint8_t>(size >> 16U),
                   static_cast<std::uint8_t>(size >> 8U), static_cast<std::uint8_t>(size)};
    bytes.resize(4 + size, fill);
    return bytes;
}

TEST(FrameReader, AnyCutOfTheStreamGivesTheSameFrames) {
    SeededRng rng(4);
    for (int round = 0; round < 300; ++round) {
        Bytes stream;
        std::vector<Bytes> expected;
        for (std::uint64_t i = 0; i < 1 + rng.below(8); ++i) {
            if (rng.below(4) == 0) stream.insert(stream.end(), 4, 0);
            const Bytes one = frame(17 + rng.below(200), static_cast<std::uint8_t>(i + 1));
            stream.insert(stream.end(), one.begin(), one.end());
            expected.emplace_back(one.begin() + 4, one.end());
        }
        FrameReader reader(FrameRules::ehbpRequest(1 << 20));
        std::vector<Bytes> got;
        for (ByteView rest = stream; !rest.empty();) {
            ByteView chunk = rest.first(std::min<std::size_t>(rest.size(), 1 + rng.below(90)));
            rest = rest.subspan(chunk.size());
            while (true) {
                const auto one = reader.take(chunk);
                ASSERT_TRUE(one.ok());
                if (!*one) break;
                got.push_back(toBytes(**one));
            }
            ASSERT_TRUE(chunk.empty());
        }
        EXPECT_EQ(got, expected);
        EXPECT_TRUE(reader.atBoundary());
    }
}

TEST(FrameReader, CountsFramesAndPlaintextAcrossTheStream) {
    const FrameRules rules{17, 100, 1, 0, 3, 50};
    Bytes four;
    for (int i = 0; i < 4; ++i) {
        const Bytes one = frame(17, 1);
        four.insert(four.end(), one.begin(), one.end());
    }
    FrameReader frames(rules);
    ByteView rest = four;
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(frames.take(rest)->has_value());
    EXPECT_EQ(frames.take(rest).error().code, "e2ee.open_failed");
    EXPECT_EQ(frames.take(rest).error().code, "e2ee.open_failed");

    FrameReader bytes(rules);
    const Bytes first = frame(16 + 30, 1);
    const Bytes second = frame(16 + 21, 1);
    rest = first;
    ASSERT_TRUE(bytes.take(rest)->has_value());
    rest = second;
    EXPECT_EQ(bytes.take(rest).error().code, "e2ee.too_large");
}

TEST(FrameRules, AreTheNumbersOfTheProfiles) {
    const FrameRules request = FrameRules::snxRequest();
    EXPECT_EQ(request.sizeMin, 80U);
    EXPECT_EQ(request.sizeMax, 1'048'592U);
    const FrameRules response = FrameRules::snxResponse();
    EXPECT_EQ(response.sizeMax, 65'552U);
    for (const FrameRules& rules : {request, response}) {
        EXPECT_EQ(rules.step, 64U);
        EXPECT_EQ(rules.emptyMax, 0U);
        EXPECT_EQ(rules.framesMax, 16'777'216U);
        EXPECT_EQ(rules.plaintextMax, 67'108'864U);
    }
    const FrameRules ehbp = FrameRules::ehbpRequest(1'000);
    EXPECT_EQ(ehbp.sizeMin, 17U);
    EXPECT_EQ(ehbp.sizeMax, 1'016U);
    EXPECT_EQ(ehbp.emptyMax, 64U);
    EXPECT_EQ(FrameRules::ehbpResponse().sizeMin, 16U);
}

TEST(InnerFrame, PaddingIsAMultipleOfTheStep) {
    EXPECT_EQ(innerBytes(0, 64), 64U);
    EXPECT_EQ(innerBytes(59, 64), 64U);
    EXPECT_EQ(innerBytes(60, 64), 128U);
    EXPECT_EQ(innerBytes(0, 512), 512U);
    EXPECT_EQ(innerBytes(508, 512), 1024U);
    EXPECT_DEATH((void)innerBytes(1, 100), "step");
    EXPECT_FALSE(parseInner({}).ok());
    EXPECT_FALSE(parseInner(Bytes(63, 0)).ok());
    EXPECT_TRUE(parseInner(Bytes(64, 0)).ok());
}

}  // namespace
}  // namespace stacknet::e2ee
