#include "core/keystore/keystore_notes.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "core/base/file.h"

namespace stacknet::keystore {
namespace {

namespace fs = std::filesystem;

PublicKey keyOf(std::uint8_t byte) {
    PublicKey key;
    key.data.fill(byte);
    return key;
}

KeystoreNotes sample() {
    KeystoreNotes notes;
    notes.policy = {45, false};
    EXPECT_TRUE(notes.watch(keyOf(1), "cousin").ok());
    EXPECT_TRUE(notes.watch(keyOf(2), "Zoë's").ok());
    notes.keys[keyOf(3)] = {10, 20, 30};
    notes.keys[keyOf(4)] = {0, 0, 1};
    return notes;
}

std::string codeOf(const std::string& json) {
    const auto notes = KeystoreNotes::fromJson(json);
    return notes.ok() ? "ok" : notes.error().code;
}

TEST(KeystoreNotes, ComesBackFromTheDiskAsItWas) {
    std::string name = (fs::temp_directory_path() / "stacknet-notes-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    const fs::path file = fs::path(name) / "keystore.json";
    const auto fresh = KeystoreNotes::load(file);
    ASSERT_TRUE(fresh.ok());
    EXPECT_EQ(*fresh, KeystoreNotes{});
    ASSERT_TRUE(sample().save(file).ok());
    const auto back = KeystoreNotes::load(file);
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(*back, sample());
    EXPECT_EQ(fs::status(file).permissions() & fs::perms::others_all, fs::perms::none);
    ASSERT_TRUE(writeFileAtomically(file, asBytes("not json")).ok());
    EXPECT_EQ(KeystoreNotes::load(file).error().code, "keystore.bad_notes");
    fs::remove_all(name);
}

TEST(KeystoreNotes, UnlockedKeysLockAfterHalfAnHourAndTheNodesOwnSignsOn) {
    EXPECT_EQ(UnlockPolicy{}.minutes, 30U);
    EXPECT_TRUE(UnlockPolicy{}.signWhileLocked);
}

TEST(KeystoreNotes, WatchesAKeyOnceAndForgetsIt) {
    KeystoreNotes notes;
    ASSERT_TRUE(notes.watch(keyOf(1), "one").ok());
    EXPECT_EQ(notes.watch(keyOf(1), "again").error().code, "keystore.already_watched");
    EXPECT_EQ(notes.watch(keyOf(2), "").error().code, "keystore.bad_alias");
    EXPECT_TRUE(notes.isWatched(keyOf(1)));
    ASSERT_TRUE(notes.unwatch(keyOf(1)).ok());
    EXPECT_FALSE(notes.isWatched(keyOf(1)));
    EXPECT_EQ(notes.unwatch(keyOf(1)).error().code, "keystore.not_watched");
    for (std::size_t i = 0; i < kWatchedKeysMax; ++i) {
        PublicKey key;
        key.data[0] = static_cast<std::uint8_t>(i);
        key.data[1] = static_cast<std::uint8_t>(i >> 8);
        ASSERT_TRUE(notes.watch(key, "k").ok());
    }
    EXPECT_EQ(notes.watch(keyOf(255), "one more").error().code, "keystore.too_many_keys");
}

TEST(KeystoreNotes, ForeignTextIsRefused) {
    const std::string good = sample().toJson();
    EXPECT_EQ(codeOf(good), "ok");
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const auto at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return text.replace(at, from.size(), to);
    };
    for (const std::string& text :
         {std::string(), std::string("[]"), std::string("{}"), std::string(kNotesBytesMax + 1, ' '),
          with("45", "-1"), with("45", "10081"), with("45", "\"45\""), with("false", "0"),
          with("cousin", ""), with("0101", "01G1"), with("\"backup_ms\":10", "\"backup_ms\":-1"),
          with("\"watched\":[", "\"watched\":[1,")}) {
        EXPECT_EQ(codeOf(text), "keystore.bad_notes") << text.substr(0, 200);
    }
    // The same key twice.
    std::string twice = good;
    std::string threes;
    for (int i = 0; i < 32; ++i) threes += "03";
    std::string fours;
    for (int i = 0; i < 32; ++i) fours += "04";
    twice.replace(twice.find(fours), 64, threes);
    EXPECT_EQ(codeOf(twice), "keystore.bad_notes");
}

}  // namespace
}  // namespace stacknet::keystore
