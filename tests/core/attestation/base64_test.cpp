#include <gtest/gtest.h>

#include "core/attestation/base64_internal.h"
#include "core/base/codec.h"

namespace stacknet::attestation {
namespace {

TEST(AttestationBase64, ReadsWhatTheEncoderWrites) {
    Bytes data;
    for (int size = 0; size < 100; ++size) {
        const std::string text = toBase64(data);
        EXPECT_EQ(decodeBase64(text, data.size(), false), data) << size;
        EXPECT_EQ(decodeBase64(text, data.size() + 1, true), data) << size;
        if (size != 0) {
            EXPECT_FALSE(decodeBase64(text, data.size() - 1, false)) << size;
        }
        data.push_back(static_cast<std::uint8_t>(251 * size + 7));
    }
}

TEST(AttestationBase64, OneSpellingOnly) {
    EXPECT_EQ(decodeBase64("AA==", 9, false), Bytes{0});
    EXPECT_EQ(decodeBase64("+/8=", 9, false), (Bytes{0xFB, 0xFF}));
    for (const char* bad : {"A",     "AA",     "AAA",    "AA=",   "A===",   "====",     "=",
                            "AAAA=", "AAAA==", "AA==A",  "AA=A",  "AB==",   "AAB=",     "AA==AAAA",
                            "AA===", "-_8=",   "AA==\n", "AA ==", "AAAA\v", "A\xC3\xA9"}) {
        EXPECT_FALSE(decodeBase64(bad, 9, false)) << bad;
    }
    EXPECT_FALSE(decodeBase64(std::string_view("AA\0A", 4), 9, true));
}

TEST(AttestationBase64, WhiteSpaceWhereItIsAsked) {
    EXPECT_EQ(decodeBase64(" A\tA\r\n=\n= ", 9, true), Bytes{0});
    EXPECT_EQ(decodeBase64(" \n", 9, true), Bytes{});
    EXPECT_FALSE(decodeBase64("AA\v==", 9, true));
}

}  // namespace
}  // namespace stacknet::attestation
