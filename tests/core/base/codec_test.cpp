#include "core/base/codec.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"

namespace stacknet {
namespace {

Bytes randomBytes(Rng& rng, std::size_t size) {
    Bytes bytes(size);
    rng.fill(bytes);
    return bytes;
}

TEST(Codec, EveryEncodingReturnsTheSameBytes) {
    SeededRng rng(1);
    for (std::size_t size = 0; size < 70; ++size) {
        const Bytes bytes = randomBytes(rng, size);
        EXPECT_EQ(fromHex(toHex(bytes)).value(), bytes);
        EXPECT_EQ(fromBase58(toBase58(bytes)).value(), bytes);
        EXPECT_EQ(fromBase32(toBase32(bytes)).value(), bytes);
        EXPECT_EQ(fromBase64Url(toBase64Url(bytes)).value(), bytes);
    }
}

TEST(Codec, KnownValues) {
    EXPECT_EQ(toHex(asBytes("hello")), "68656c6c6f");
    EXPECT_EQ(toBase58(asBytes("Hello World!")), "2NEpo7TZRRrLZSi2U");
    EXPECT_EQ(toBase58(Bytes{0, 0, 1}), "112");
    EXPECT_EQ(toBase32(asBytes("foobar")), "mzxw6ytboi");
    EXPECT_EQ(toBase64Url(Bytes{0xfb, 0xff}), "-_8");
    EXPECT_EQ(toBase64(asBytes("fo")), "Zm8=");
}

TEST(Codec, OtherSpellingsAreRefused) {
    EXPECT_FALSE(fromHex("abc").ok());
    EXPECT_FALSE(fromHex("AB").ok());
    EXPECT_FALSE(fromHex("0g").ok());
    EXPECT_FALSE(fromBase58("0").ok());
    EXPECT_FALSE(fromBase58(std::string(257, '2')).ok());
    EXPECT_FALSE(fromBase64Url("-_9").ok()) << "trailing bits must be zero";
    EXPECT_FALSE(fromBase64Url("A").ok());
    EXPECT_FALSE(fromBase64Url("AA==").ok());
    EXPECT_FALSE(fromBase32("mz=").ok());
    EXPECT_EQ(fromHex("zz", "public_key").error().code, "base.bad_encoding");
    EXPECT_NE(fromHex("zz", "public_key").error().message.find("public_key"), std::string::npos);
}

TEST(Codec, FixedBytesNeedTheirExactSize) {
    EXPECT_TRUE(fixedFromHex<Hash256>(std::string(64, 'a')).ok());
    EXPECT_EQ(fixedFromHex<Hash256>(std::string(62, 'a')).error().code, "base.wrong_length");
}

TEST(Codec, Utf8) {
    EXPECT_TRUE(isUtf8("plain, \xc3\xa9, \xe2\x82\xac, \xf0\x9f\x98\x80"));
    EXPECT_FALSE(isUtf8("\xc0\xaf")) << "overlong";
    EXPECT_FALSE(isUtf8("\xed\xa0\x80")) << "surrogate";
    EXPECT_FALSE(isUtf8("\xf4\x90\x80\x80")) << "above U+10FFFF";
    EXPECT_FALSE(isUtf8("\xe2\x82")) << "cut";
    EXPECT_FALSE(isUtf8("\xff"));
}

}  // namespace
}  // namespace stacknet
