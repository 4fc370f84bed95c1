#include "core/inference/sse_parser.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/base/rng.h"

namespace stacknet::inference {
namespace {

/// All events of `text` when it is fed in pieces that end at `cuts`.
std::vector<std::string> eventsOf(const std::string& text, const std::vector<std::size_t>& cuts) {
    std::vector<std::string> events;
    SseParser parser;
    const auto sink = [&events](SecretBytes data) -> Result<void> {
        events.emplace_back(data.exposeText());
        return {};
    };
    std::size_t from = 0;
    for (std::size_t index = 0; index <= cuts.size(); ++index) {
        const std::size_t to = index < cuts.size() ? cuts[index] : text.size();
        EXPECT_TRUE(
            parser.feed(asBytes(std::string_view(text).substr(from, to - from)), sink).ok());
        from = to;
    }
    return events;
}

TEST(SseParser, ReadsTheFormsOfTheStandard) {
    EXPECT_EQ(eventsOf("data: a\n\ndata:b\n\n", {}), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(eventsOf("data: a\r\n\r\ndata: b\r\r", {}), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(eventsOf("data: a\ndata:  b\n\n", {}), (std::vector<std::string>{"a\n b"}));
    EXPECT_EQ(eventsOf("\xef\xbb\xbf"
                       "data: a\n\n",
                       {}),
              (std::vector<std::string>{"a"}));
    EXPECT_EQ(eventsOf(": ping\n\nevent: x\nid: 1\ndata\n\n", {}), (std::vector<std::string>{""}));
    EXPECT_EQ(eventsOf("datax: a\n\ndat: b\n\n", {}), std::vector<std::string>{});
    EXPECT_EQ(eventsOf("data: cut short", {}), std::vector<std::string>{});
}

TEST(SseParser, EverySplitGivesTheSameEvents) {
    const std::string text =
        "\xef\xbb\xbf"
        ": hello\r\ndata: {\"a\":1}\r\n\r\ndata: x\rdata: y\r\rid: 3\ndata\n\n"
        "data: [DONE]\n\n";
    const auto whole = eventsOf(text, {});
    ASSERT_EQ(whole.size(), 4u);
    for (std::size_t first = 0; first <= text.size(); ++first) {
        for (std::size_t second = first; second <= text.size(); ++second) {
            ASSERT_EQ(eventsOf(text, {first, second}), whole) << first << ' ' << second;
        }
    }
}

TEST(SseParser, AnyBytesInAnySplitAreTaken) {
    SeededRng rng(7);
    const std::string alphabet = "da ta:\r\n\n\r:xid\xef\xbb\xbf";
    for (int round = 0; round < 2'000; ++round) {
        std::string text;
        const std::size_t size = rng.below(80);
        for (std::size_t index = 0; index < size; ++index) {
            text += rng.below(8) == 0 ? std::string("data: ")
                                      : std::string(1, alphabet[rng.below(alphabet.size())]);
        }
        std::vector<std::size_t> cuts;
        std::size_t cut = 0;
        while (cut < text.size() && cuts.size() < 20) {
            cut = std::min(text.size(), cut + rng.below(9));
            cuts.push_back(cut);
        }
        ASSERT_EQ(eventsOf(text, cuts), eventsOf(text, {})) << round;
    }
}

TEST(SseParser, RefusesAnEventAboveTheBound) {
    const auto ignore = [](SecretBytes) -> Result<void> { return {}; };
    SseParser line(64);
    EXPECT_EQ(line.feed(asBytes("data: " + std::string(100, 'x')), ignore).error().code,
              "inference.answer_too_large");
    SseParser event(64);
    Result<void> result;
    for (int index = 0; index < 20 && result.ok(); ++index) {
        result = event.feed(asBytes("data: 1234567\n"), ignore);
    }
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, "inference.answer_too_large");
}

TEST(SseParser, ReturnsTheSinksError) {
    SseParser parser;
    const auto refuse = [](SecretBytes) -> Result<void> { return makeError("test.no", "No."); };
    EXPECT_EQ(parser.feed(asBytes("data: a\n\n"), refuse).error().code, "test.no");
}

}  // namespace
}  // namespace stacknet::inference
