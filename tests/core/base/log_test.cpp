#include "core/base/log.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet {
namespace {

TEST(Log, FieldsAreTypedCutAndMasked) {
    const std::string key = "gk_live_ABCDEFGHIJ" + std::string(38, 'x');
    const log::Line line{1'700'000'000'123,
                         log::Level::Warning,
                         "test",
                         "happened",
                         {{"height", 12}, {"text", "a b\n"}, {"key", key}, {"ok", true}}};
    const std::string text = log::format(line);
    EXPECT_EQ(text.find(std::string(20, 'x')), std::string::npos) << "an API key must be masked";
    EXPECT_NE(text.find("gk_live_ABCDEFGHIJ"), std::string::npos);
    EXPECT_EQ(
        text.rfind("2023-11-14T22:13:20.123Z warning test happened height=12 text=\"a b \"", 0), 0u)
        << text;
    EXPECT_LE(log::Field("long", std::string(5000, 'a')).value.size(), 512u);
}

TEST(Log, SinksSeeLinesAtTheirLevelOnly) {
    int lines = 0;
    const auto id = log::addSink([&](const log::Line& line) {
        if (line.module == "log_test") ++lines;
    });
    log::debug("log_test", "hidden");
    log::info("log_test", "seen", {{"n", 1}});
    log::removeSink(id);
    log::info("log_test", "gone");
    EXPECT_EQ(lines, 1);
}

// Content must not find a way into a log line at compile time.
static_assert(!std::is_constructible_v<log::Field, std::string_view, SecretBytes>);
static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, std::string>);

TEST(Secret, ComparesAndWipes) {
    SecretBytes secret = SecretBytes::copyOf("hello");
    EXPECT_TRUE(equalConstantTime(secret.view(), asBytes("hello")));
    EXPECT_FALSE(equalConstantTime(secret.view(), asBytes("hellO")));
    EXPECT_FALSE(equalConstantTime(secret.view(), asBytes("hell")));
    secret.clear();
    EXPECT_TRUE(secret.empty());
}

TEST(Rng, SeededStreamsRepeatAndBelowIsInRange) {
    SeededRng first(9);
    SeededRng second(9);
    SeededRng other(10);
    EXPECT_EQ(first.u64(), second.u64());
    EXPECT_NE(first.u64(), other.u64());
    for (int i = 0; i < 1000; ++i) EXPECT_LT(first.below(7), 7u);
}

}  // namespace
}  // namespace stacknet
