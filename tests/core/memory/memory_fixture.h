#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/memory/memory_book.h"
#include "core/rack/block_store_disk.h"
#include "tests/core/auth/test_clock.h"

namespace stacknet::memory::test {

inline constexpr crypto::ScryptCost kQuickCost{14, 8, 1};
inline const Owner kAlice{"key:alice", ""};
inline const Owner kBob{"key:bob", ""};

inline SecretBytes secretOf(std::string_view text) {
    return SecretBytes::copyOf(text);
}
inline MemoryStore::Wait noWait() {
    return [](std::int64_t) { return true; };
}
inline Entry entryOf(std::string_view text, std::string_view state = {},
                     std::string_view city = {}) {
    Entry entry;
    entry.text = SecretBytes::copyOf(text);
    entry.scope = {SecretBytes::copyOf(state), SecretBytes::copyOf(city)};
    return entry;
}

/// A book over files in a scratch folder.
class MemoryTest : public ::testing::Test {
protected:
    void SetUp() override { reopen(); }
    void reopen() {
        m_book.reset();
        m_blocks.reset();
        auto blocks = rack::DiskBlockStore::open(m_folder / "blocks");
        ASSERT_TRUE(blocks.ok()) << blocks.error().message;
        m_blocks = std::move(*blocks);
        auto store = MemoryStore::open(m_folder / "memory.db", m_clock, noWait());
        ASSERT_TRUE(store.ok()) << store.error().message;
        m_book =
            std::make_unique<MemoryBook>(std::move(*store), *m_blocks, m_clock, m_rng, m_limits);
    }
    /// Makes the owner's memory, or opens it.
    void open(const Owner& owner, std::string_view secret = "correct horse") {
        auto stored = m_book->keysOf(owner);
        ASSERT_TRUE(stored.ok());
        auto keys = *stored ? MemoryKeys::open(**stored, secretOf(secret))
                            : MemoryKeys::create(secretOf(secret), kQuickCost, m_rng);
        ASSERT_TRUE(keys.ok()) << keys.error().message;
        auto opened = m_book->open(owner, std::move(*keys), !*stored);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
    }
    EntryId add(const Owner& owner, std::string_view text, std::string_view state = {},
                std::string_view city = {}) {
        auto added = m_book->add(owner, entryOf(text, state, city), std::nullopt);
        EXPECT_TRUE(added.ok()) << (added.ok() ? "" : added.error().message);
        return added.ok() ? added->id : EntryId{};
    }
    Recalled recall(const Owner& owner, std::string_view question, bool write = false,
                    std::string_view state = {}, std::string_view city = {}) {
        Recall wanted;
        wanted.question = SecretBytes::copyOf(question);
        wanted.scope = {SecretBytes::copyOf(state), SecretBytes::copyOf(city)};
        wanted.write = write;
        auto recalled = m_book->recall(owner, wanted);
        EXPECT_TRUE(recalled.ok()) << (recalled.ok() ? "" : recalled.error().message);
        return recalled.ok() ? std::move(*recalled) : Recalled{};
    }
    /// In how many files of the scratch folder the bytes stand.
    int filesWith(ByteView bytes) const {
        int found = 0;
        for (const auto& file : std::filesystem::recursive_directory_iterator(m_folder.path())) {
            if (!file.is_regular_file()) continue;
            const auto content = readFile(file.path(), 1U << 30U);
            if (!content.ok()) continue;
            const auto hit =
                std::search(content->begin(), content->end(), bytes.begin(), bytes.end());
            if (hit != content->end()) ++found;
        }
        return found;
    }

    auth::test::ScratchFolder m_folder;
    auth::test::SharedClock m_clock;
    SystemRng m_rng;
    BookLimits m_limits;
    std::unique_ptr<rack::DiskBlockStore> m_blocks;
    std::unique_ptr<MemoryBook> m_book;
};

}  // namespace stacknet::memory::test
