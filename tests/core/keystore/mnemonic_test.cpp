#include "core/keystore/mnemonic.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"

namespace stacknet::keystore {
namespace {

struct Vector {
    const char* entropy;
    const char* words;
};
// The published vectors with 256 bits (trezor/python-mnemonic, vectors.json).
constexpr Vector kVectors[] = {
    {"0000000000000000000000000000000000000000000000000000000000000000",
     "abandon abandon abandon abandon abandon abandon abandon abandon "
     "abandon abandon abandon abandon abandon abandon abandon abandon "
     "abandon abandon abandon abandon abandon abandon abandon art"},
    {"7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
     "legal winner thank year wave sausage worth useful "
     "legal winner thank year wave sausage worth useful "
     "legal winner thank year wave sausage worth title"},
    {"8080808080808080808080808080808080808080808080808080808080808080",
     "letter advice cage absurd amount doctor acoustic avoid "
     "letter advice cage absurd amount doctor acoustic avoid "
     "letter advice cage absurd amount doctor acoustic bless"},
    {"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
     "zoo zoo zoo zoo zoo zoo zoo zoo "
     "zoo zoo zoo zoo zoo zoo zoo zoo "
     "zoo zoo zoo zoo zoo zoo zoo vote"},
    {"68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c",
     "hamster diagram private dutch cause delay private meat "
     "slide toddler razor book happy fancy gospel tennis "
     "maple dilemma loan word shrug inflict delay length"},
    {"9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863",
     "panda eyebrow bullet gorilla call smoke muffin taste "
     "mesh discover soft ostrich alcohol speed nation flash "
     "devote level hobby quick inner drive ghost inside"},
    {"066dca1a2bb7e8a1db2832148ce9933eea0f3ac9548d793112d9a95c9407efad",
     "all hour make first leader extend hole alien "
     "behind guard gospel lava path output census museum "
     "junior mass reopen famous sing advance salt reform"},
    {"f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f",
     "void come effort suffer camp survey warrior heavy "
     "shoot primary clutch crush open amazing screen patrol "
     "group space point ten exist slush involve unfold"},
};

SecretBytes words(std::string_view text) {
    return SecretBytes::copyOf(text);
}

FixedSecret<32> seed(std::string_view hex) {
    const auto bytes = fromHex(hex);
    EXPECT_TRUE(bytes.ok());
    return FixedSecret<32>::copyOf(ByteView(*bytes).first<32>());
}

std::string codeOf(const Result<FixedSecret<32>>& result) {
    return result.ok() ? "ok" : result.error().code;
}

TEST(Mnemonic, PublishedVectorsGoBothWays) {
    for (const Vector& vector : kVectors) {
        EXPECT_EQ(mnemonicOf(seed(vector.entropy).view()).exposeText(), vector.words);
        const auto back = seedOfMnemonic(words(vector.words));
        ASSERT_TRUE(back.ok()) << back.error().message;
        EXPECT_EQ(toHex(ByteView(back->view().data(), 32)), vector.entropy);
    }
}

TEST(Mnemonic, TheListIsThePublishedOne) {
    const auto list = mnemonicWordList();
    ASSERT_EQ(list.size(), 2'048U);
    Bytes file;
    std::set<std::string_view> fourLetters;
    for (const std::string_view word : list) {
        file.insert(file.end(), word.begin(), word.end());
        file.push_back('\n');
        fourLetters.insert(word.substr(0, 4));
    }
    EXPECT_EQ(toHex(crypto::sha256(file)),
              "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    EXPECT_TRUE(std::is_sorted(list.begin(), list.end()));
    EXPECT_EQ(fourLetters.size(), list.size()) << "four letters tell a word";
}

TEST(Mnemonic, EverySeedComesBack) {
    SystemRng rng;
    for (int i = 0; i < 500; ++i) {
        FixedSecret<32> one;
        rng.fill(one.mutableView());
        const SecretBytes text = mnemonicOf(one.view());
        EXPECT_EQ(std::count(text.view().begin(), text.view().end(), ' '), 23);
        const auto back = seedOfMnemonic(text);
        ASSERT_TRUE(back.ok()) << back.error().message;
        EXPECT_TRUE(std::equal(one.view().begin(), one.view().end(), back->view().begin()));
    }
}

TEST(Mnemonic, EveryOtherWordInOnePlaceIsFoundOrMakesAnotherKey) {
    // The checksum has 8 bits: of 2,047 wrong words in one place about 1 in 256 passes.
    const std::string text = kVectors[4].words;
    const std::string first = text.substr(0, text.find(' '));
    const std::string rest = text.substr(first.size());
    int passed = 0;
    for (const std::string_view word : mnemonicWordList()) {
        if (word == first) continue;
        const auto result = seedOfMnemonic(words(std::string(word) + rest));
        if (result.ok()) {
            ++passed;
            EXPECT_NE(toHex(ByteView(result->view().data(), 32)), kVectors[4].entropy);
        } else {
            EXPECT_EQ(result.error().code, "keystore.mnemonic_checksum");
        }
    }
    EXPECT_LT(passed, 40);
}

TEST(Mnemonic, SpacesCapitalsAndNormalFormDoNotMatter) {
    std::string text = kVectors[5].words;
    text[0] = 'P';
    std::string spread = "  \t" + text + "\r\n";
    spread.replace(spread.find(' ', 10), 1, "\n\n ");
    EXPECT_EQ(codeOf(seedOfMnemonic(words(spread))), "ok");
    // U+00A0 between words and U+FF45 (full width e) inside of one: NFKD makes them ASCII.
    std::string wide = kVectors[5].words;
    wide.replace(wide.find(' '), 1, "\xc2\xa0");
    wide.replace(wide.find("eyebrow"), 1, "\xef\xbd\x85");
    const auto back = seedOfMnemonic(words(wide));
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(toHex(ByteView(back->view().data(), 32)), kVectors[5].entropy);
}

TEST(Mnemonic, WrongTextIsRefusedWithoutRepeatingIt) {
    const std::string text = kVectors[6].words;
    EXPECT_EQ(codeOf(seedOfMnemonic(words(""))), "keystore.mnemonic_length");
    EXPECT_EQ(codeOf(seedOfMnemonic(words(text.substr(0, text.rfind(' '))))),
              "keystore.mnemonic_length");
    EXPECT_EQ(codeOf(seedOfMnemonic(words(text + " zoo"))), "keystore.mnemonic_length");
    EXPECT_EQ(codeOf(seedOfMnemonic(words("\xc3\x28"))), "keystore.mnemonic_text");
    EXPECT_EQ(codeOf(seedOfMnemonic(words(std::string(kMnemonicBytesMax + 1, 'a')))),
              "keystore.mnemonic_text");
    std::string unknown = text;
    unknown.replace(unknown.find("make"), 4, "hunter2");
    const auto refused = seedOfMnemonic(words(unknown));
    ASSERT_EQ(codeOf(refused), "keystore.mnemonic_word");
    EXPECT_NE(refused.error().message.find("Word 3 "), std::string::npos);
    EXPECT_EQ(refused.error().message.find("hunter2"), std::string::npos);
    // Four letters would tell the word, but only whole words are taken: the paper has them.
    std::string cut = text;
    cut.replace(cut.find("leader"), 6, "lead");
    EXPECT_EQ(codeOf(seedOfMnemonic(words(cut))), "keystore.mnemonic_word");
    std::string swapped = text;
    swapped.replace(0, std::string("all hour").size(), "hour all");
    EXPECT_EQ(codeOf(seedOfMnemonic(words(swapped))), "keystore.mnemonic_checksum");
}

TEST(Mnemonic, ForeignBytesAreNeverMoreThanRefused) {
    SystemRng rng;
    for (int i = 0; i < 2'000; ++i) {
        SecretBytes text(rng.u64() % 300);
        rng.fill(text.mutableView());
        EXPECT_NE(codeOf(seedOfMnemonic(text)), "ok");
    }
}

}  // namespace
}  // namespace stacknet::keystore
