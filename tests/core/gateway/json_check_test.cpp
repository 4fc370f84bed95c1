#include "core/base/json_check.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "core/gateway/json_dom_internal.h"
#include "core/gateway/json_writer.h"

namespace stacknet::gateway {
namespace {

std::string faultOf(std::string_view text, JsonRules rules = {}) {
    auto fault = checkJson(text, rules);
    return fault ? describe(*fault, text) : "";
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

TEST(JsonCheck, TakesGoodTexts) {
    for (const char* text :
         {"{}", "[]", " \t\r\n1 ", "-0.5e+10", "\"\\u00e9\\ud83d\\ude00\\n\"", "null",
          R"({"a":[1,2,{"b":true}],"A":1,"":false})", "1e308", "123456789012345678901234567890",
          "\"\x7f\xc3\xa9\xf0\x9f\x98\x80\""}) {
        EXPECT_EQ(faultOf(text), "") << text;
        EXPECT_TRUE(parseDom(text).has_value()) << text;
    }
    EXPECT_EQ(faultOf(nested(64)), "");
    EXPECT_EQ(faultOf("\"\\u0000\"", {64, true}), "");
}

/// H03.
TEST(JsonCheck, RefusesAndTellsWhere) {
    EXPECT_EQ(faultOf(R"({"n":1,"n":2})"),
              "the second member named \"n\" at byte 7 (line 1, column 8)");
    EXPECT_EQ(faultOf("{\"a\":\n1,}"),
              "a member without a name in double quotes at byte 8 (line 2, column 3)");
    for (const char* text : {"",
                             " ",
                             "{",
                             "[1,]",
                             "[1 2]",
                             "{\"a\"}",
                             "{\"a\" 1}",
                             "{a:1}",
                             "{'a':1}",
                             "01",
                             "1.",
                             ".5",
                             "-",
                             "+1",
                             "1e",
                             "1e400",
                             "-1e999",
                             "NaN",
                             "Infinity",
                             "tru",
                             "nullx",
                             "[1]]",
                             "\"",
                             "\"\\x\"",
                             "\"\\u12\"",
                             "\"\\ud800\"",
                             "\"\\udc00\"",
                             "\"\\ud800\\u0041\"",
                             "\"\t\"",
                             "\"\\u0000\"",
                             "\xEF\xBB\xBF{}",
                             "\"\xff\"",
                             "\"\xc0\xaf\"",
                             "\"\xed\xa0\x80\"",
                             "{\"\\u0061\":1,\"a\":2}",
                             "// x\n1",
                             "1 //",
                             "{\"a\":{\"b\":1,\"b\":1}}"}) {
        EXPECT_NE(faultOf(text), "") << text;
    }
    EXPECT_NE(faultOf(std::string_view("\"a\0b\"", 5)), "");
    EXPECT_NE(faultOf(std::string_view("1\0", 2)), "");
    EXPECT_NE(faultOf(nested(65)), "");
    EXPECT_NE(faultOf(std::string(1'000'000, '[')), "");
    EXPECT_NE(faultOf("{\"\\u0000\":1}", {64, true}), "");
    EXPECT_EQ(faultOf("[\"abc\xff\"]"), "a byte that is not UTF-8 at byte 5 (line 1, column 6)");
}

TEST(JsonCheck, ManyMembersStayFast) {
    std::string text = "{";
    for (int index = 0; index < 50'000; ++index) {
        text += (index == 0 ? "\"k" : ",\"k") + std::to_string(index) + "\":0";
    }
    EXPECT_EQ(faultOf(text + "}"), "");
    EXPECT_NE(faultOf(text + ",\"k49999\":0}"), "");
}

/// Whatever our check takes, Boost.JSON reads as well.
TEST(JsonCheck, MutationsAgreeWithTheParser) {
    const std::string seed =
        R"({"model":"x","messages":[{"role":"user","content":"h\u00e9 \ud83d\ude00"}],"t":-1.5e3})";
    SeededRng rng(9);
    int taken = 0;
    for (int round = 0; round < 30'000; ++round) {
        std::string text = seed;
        for (std::uint64_t edits = 1 + rng.below(2); edits > 0; --edits) {
            const auto at = static_cast<std::size_t>(rng.below(text.size()));
            if (rng.below(2) == 0) {
                text.erase(at, 1 + static_cast<std::size_t>(rng.below(3)));
            } else {
                text[at] =
                    static_cast<char>(rng.below(2) == 0 ? rng.below(256) : 0x20 + rng.below(0x5F));
            }
            if (text.empty()) text = "1";
        }
        if (checkJson(text, {})) continue;
        ++taken;
        EXPECT_TRUE(parseDom(text).has_value()) << text;
    }
    EXPECT_GT(taken, 1000);
}

TEST(JsonWriterTest, WritesWhatTheCheckTakes) {
    JsonWriter out;
    out.beginObject().name("a\"b").text(std::string_view("x\0y\n\xff\xc3\xa9", 7));
    out.name("list").beginArray().number(-1).boolean(true).null().beginObject().endObject();
    out.endArray().name("raw").raw("{\"z\":1}").endObject();
    SecretBytes text = out.take();
    EXPECT_EQ(text.exposeText(),
              "{\"a\\\"b\":\"x\\u0000y\\n\xEF\xBF\xBD\xc3\xa9\",\"list\":[-1,true,null,{}],"
              "\"raw\":{\"z\":1}}");
    EXPECT_EQ(faultOf(text.exposeText(), {64, true}), "");
}

}  // namespace
}  // namespace stacknet::gateway
