#include "core/auth/api_key_format.h"

#include <gtest/gtest.h>

#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"
#include "tests/support/test_places.h"

namespace stacknet::auth {
namespace {

std::filesystem::path vectorFile() {
    return stacknet::testing::testdata() / "vectors/apikey/apikey.json";
}

/// The string members of the vector file in order, as (name, value); enough of JSON for it.
std::vector<std::pair<std::string, std::string>> stringMembers(const std::string& json) {
    std::vector<std::string> strings;
    std::vector<bool> isName;
    for (std::size_t at = 0; at < json.size(); ++at) {
        if (json[at] != '"') continue;
        std::string text;
        for (++at; json[at] != '"'; ++at) {
            if (json[at] != '\\') {
                text += json[at];
            } else if (json[++at] == 'n') {
                text += '\n';
            } else if (json[at] == 'u') {
                auto code = static_cast<unsigned>(std::stoul(json.substr(at + 1, 4), nullptr, 16));
                text += static_cast<char>(0xC0U | (code >> 6U));
                text += static_cast<char>(0x80U | (code & 0x3FU));
                at += 4;
            } else {
                text += json[at];
            }
        }
        std::size_t next = at + 1;
        while (std::isspace(static_cast<unsigned char>(json[next])) != 0) ++next;
        strings.push_back(text);
        isName.push_back(json[next] == ':');
    }
    std::vector<std::pair<std::string, std::string>> members;
    for (std::size_t index = 0; index + 1 < strings.size(); ++index) {
        if (isName[index] && !isName[index + 1]) {
            members.emplace_back(strings[index], strings[index + 1]);
        }
    }
    return members;
}

TEST(ApiKeyFormat, VectorsParseAndHashAsWritten) {
    if (!std::filesystem::exists(vectorFile())) GTEST_SKIP() << "no test data at " << vectorFile();
    auto file = readFile(vectorFile(), 1 << 20);
    ASSERT_TRUE(file.ok());
    Bytes pepper;
    std::string key;
    int valid = 0;
    int invalid = 0;
    auto members = stringMembers(std::string(asText(*file)));
    for (std::size_t index = 0; index < members.size(); ++index) {
        const auto& [name, value] = members[index];
        if (name == "pepper_hex") pepper = *fromHex(value);
        if (name == "key") key = value;
        if (name == "env") {
            auto parsed = parseApiKey(key);
            ASSERT_TRUE(parsed.ok()) << key;
            EXPECT_EQ(parsed->environment == KeyEnvironment::Live ? "live" : "test", value);
            EXPECT_EQ(parsed->id, members[index + 1].second);
            EXPECT_EQ(parsed->last4, members[index + 2].second);
            EXPECT_EQ(toHex(crypto::hmacSha256(pepper, asBytes(key))), members[index + 3].second);
            EXPECT_EQ(findApiKey("see " + key + "."), key);
            ++valid;
        }
        if (name == "why") {
            const bool wellFormed = value.find("well formed") != std::string::npos;
            auto parsed = parseApiKey(key);
            EXPECT_EQ(parsed.ok(), wellFormed) << value;
            if (!parsed.ok()) {
                EXPECT_EQ(parsed.error(), parseApiKey("").error()) << value;
            }
            ++invalid;
        }
    }
    EXPECT_GE(valid, 5);
    EXPECT_GE(invalid, 14);
}

TEST(ApiKeyFormat, GeneratedKeysMatchTheScanningPattern) {
    SystemRng rng;
    const std::regex pattern("gk_(?:live|test)_[0-9A-Za-z]{48}");
    std::set<std::string> seen;
    for (int round = 0; round < 200; ++round) {
        auto environment = round % 2 == 0 ? KeyEnvironment::Live : KeyEnvironment::Test;
        SecretBytes key = generateApiKey(environment, rng);
        std::string text(key.exposeText());
        EXPECT_TRUE(std::regex_match(text, pattern)) << text;
        auto parsed = parseApiKey(text);
        ASSERT_TRUE(parsed.ok());
        EXPECT_EQ(parsed->environment, environment);
        EXPECT_TRUE(seen.insert(text).second);
    }
}

TEST(ApiKeyFormat, EveryChangedCharacterIsNoticed) {
    SeededRng rng(7);
    SecretBytes key = generateApiKey(KeyEnvironment::Live, rng);
    for (std::size_t at = 0; at < key.size(); ++at) {
        std::string text(key.exposeText());
        text[at] = text[at] == 'x' ? 'y' : 'x';
        EXPECT_FALSE(parseApiKey(text).ok()) << at;
    }
}

/// Without rejection sampling the first eight characters of the alphabet come 5/4 as often.
TEST(ApiKeyFormat, CharactersAreUniform) {
    SeededRng rng(11);
    std::map<char, int> counts;
    constexpr int kKeys = 4000;
    for (int round = 0; round < kKeys; ++round) {
        SecretBytes key = generateApiKey(KeyEnvironment::Live, rng);
        for (char character : key.exposeText().substr(8, 42)) ++counts[character];
    }
    ASSERT_EQ(counts.size(), 62U);
    const double expected = kKeys * 42 / 62.0;
    double chiSquare = 0;
    for (const auto& entry : counts) {
        chiSquare += (entry.second - expected) * (entry.second - expected) / expected;
    }
    EXPECT_LT(chiSquare, 115.0);  // 61 degrees of freedom, p = 0.00003
}

TEST(ApiKeyFormat, FindsAKeyOnlyAsAWord) {
    SeededRng rng(3);
    SecretBytes secret = generateApiKey(KeyEnvironment::Live, rng);
    std::string key(secret.exposeText());
    EXPECT_EQ(findApiKey("/v1/models?api_key=" + key), key);
    EXPECT_EQ(findApiKey("gk_live_short " + key + "&x=1"), key);
    EXPECT_EQ(findApiKey("x" + key), std::nullopt);
    EXPECT_EQ(findApiKey(key + "x"), std::nullopt);
    EXPECT_EQ(findApiKey("gk_"), std::nullopt);
    EXPECT_EQ(findApiKey(""), std::nullopt);
}

TEST(ApiKeyFormat, MaskShowsIdAndLastFour) {
    EXPECT_EQ(maskedApiKey({KeyEnvironment::Live, "TeavBC3ko0", "o1Bw"}),
              "gk_live_TeavBC3ko0\u2026o1Bw");
}

}  // namespace
}  // namespace stacknet::auth
