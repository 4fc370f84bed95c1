#include "core/rack/block_store.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>
#include <set>
#include <thread>

#include "core/rack/block_store_disk.h"
#include "tests/core/rack/rack_fixture.h"

namespace stacknet::rack {

namespace {

Cid put(IBlockStore& store, std::string_view content) {
    const Cid cid = Cid::ofRaw(asBytes(content));
    const auto stored = store.put(cid, asBytes(content));
    EXPECT_TRUE(stored.ok());
    return cid;
}

std::unique_ptr<DiskBlockStore> opened(const std::filesystem::path& folder) {
    auto store = DiskBlockStore::open(folder);
    EXPECT_TRUE(store.ok());
    return store.ok() ? std::move(*store) : nullptr;
}

std::filesystem::path placeOf(const std::filesystem::path& folder, const Cid& cid) {
    const std::string name = toHex(cid.digest());
    return folder / "blocks" / name.substr(0, 2) / name;
}

/// Content of a block that gets a file of its own.
std::string large(std::string_view text) {
    return std::string(text) + std::string(DiskBlockStore::kSmallBlockBytes, '.');
}

class BlockStores : public ::testing::TestWithParam<bool> {
protected:
    BlockStores() {
        if (GetParam()) {
            m_store = opened(m_folder.path() / "s");
        } else {
            m_store = std::make_unique<MemoryBlockStore>();
        }
    }
    TemporaryFolder m_folder;
    std::unique_ptr<IBlockStore> m_store;
};

}  // namespace

TEST_P(BlockStores, KeepsWhatIsPut) {
    const Cid a = put(*m_store, "a");
    const Cid empty = put(*m_store, "");
    for (int flushed = 0; flushed < 2; ++flushed) {
        EXPECT_EQ(*m_store->get(a), toBytes("a"));
        EXPECT_EQ(*m_store->get(empty), Bytes());
        EXPECT_TRUE(*m_store->has(a));
        EXPECT_EQ(*m_store->size(), (StoreSize{2, 1}));
        put(*m_store, "a");
        EXPECT_EQ(*m_store->size(), (StoreSize{2, 1}));
        ASSERT_TRUE(m_store->flush().ok());
    }
    // The same block under its other names.
    EXPECT_TRUE(*m_store->has(Cid::v1(kCodecDagPb, a.digest())));
    EXPECT_TRUE(*m_store->has(Cid::v0(a.digest())));
    const Cid none = Cid::ofRaw(asBytes("none"));
    EXPECT_FALSE(*m_store->has(none));
    EXPECT_EQ(m_store->get(none).error().code, "rack.block_missing");
    EXPECT_FALSE(*m_store->remove(none));
    EXPECT_TRUE(*m_store->remove(a));
    EXPECT_FALSE(*m_store->has(a));
    EXPECT_FALSE(*m_store->remove(a));
    EXPECT_EQ(*m_store->size(), (StoreSize{1, 0}));
}

TEST_P(BlockStores, RefusesLiesAndGiants) {
    const Cid a = Cid::ofRaw(asBytes("a"));
    EXPECT_EQ(m_store->put(a, asBytes("b")).error().code, "rack.block_mismatch");
    EXPECT_FALSE(*m_store->has(a));
    for (std::size_t size :
         {DiskBlockStore::kSmallBlockBytes, DiskBlockStore::kSmallBlockBytes + 1}) {
        const Bytes edge(size, 3);
        ASSERT_TRUE(m_store->put(Cid::ofRaw(edge), edge).ok());
        EXPECT_EQ(*m_store->get(Cid::ofRaw(edge)), edge);
        EXPECT_TRUE(*m_store->remove(Cid::ofRaw(edge)));
    }
    const Bytes most(kBlockBytesMax);
    EXPECT_TRUE(m_store->put(Cid::ofRaw(most), most).ok());
    EXPECT_EQ(*m_store->get(Cid::ofRaw(most)), most);
    const Bytes giant(kBlockBytesMax + 1);
    EXPECT_EQ(m_store->put(Cid::ofRaw(giant), giant).error().code, "rack.block_too_large");
}

TEST_P(BlockStores, IteratesAndRemovesMeanwhile) {
    std::set<Cid> expected;
    for (int i = 0; i < 300; ++i) {
        const std::string text = std::to_string(i);
        expected.insert(put(*m_store, i % 3 == 0 ? large(text) : text));
        if (i == 200) {
            ASSERT_TRUE(m_store->flush().ok());
        }
    }
    std::set<Cid> seen;
    const auto iterated = m_store->iterate([&](const Cid& cid, std::uint64_t size) -> Result<void> {
        EXPECT_TRUE(seen.insert(cid).second);
        EXPECT_GE(size, 1U);
        STACKNET_TRY(const bool removed, m_store->remove(cid));
        EXPECT_TRUE(removed);
        return {};
    });
    ASSERT_TRUE(iterated.ok());
    EXPECT_EQ(seen, expected);
    EXPECT_EQ(*m_store->size(), StoreSize());
    put(*m_store, "x");
    const auto ended = m_store->iterate(
        [](const Cid&, std::uint64_t) -> Result<void> { return makeError("test.stop", "Stop."); });
    EXPECT_EQ(ended.error().code, "test.stop");
}

TEST_P(BlockStores, TakesManyThreads) {
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < 200; ++i) {
                const std::string text = std::to_string(i % 50);
                const Cid cid = put(*m_store, i % 2 == 0 ? large(text) : text);
                EXPECT_TRUE(m_store->get(cid).ok());
                if (i % 40 == 0) {
                    EXPECT_TRUE(m_store->flush().ok());
                }
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(m_store->size()->blocks, 50U);
}

INSTANTIATE_TEST_SUITE_P(All, BlockStores, ::testing::Bool(), [](const auto& parameter) {
    return std::string(parameter.param ? "Disk" : "Memory");
});

TEST(DiskBlockStore, IsThereAfterAnotherOpen) {
    const TemporaryFolder folder;
    Cid cid;
    Cid file;
    {
        const auto store = opened(folder.path());
        cid = put(*store, "kept");
        file = put(*store, large("kept"));
        EXPECT_EQ(DiskBlockStore::open(folder.path()).error().code, "base.directory_in_use");
    }
    const auto store = opened(folder.path());
    EXPECT_EQ(*store->get(cid), toBytes("kept"));
    EXPECT_EQ(*store->get(file), toBytes(large("kept")));
    EXPECT_EQ(*store->size(), (StoreSize{2, 8 + DiskBlockStore::kSmallBlockBytes}));
    EXPECT_EQ(std::filesystem::status(placeOf(folder.path(), file)).permissions(),
              std::filesystem::perms(0600));
    EXPECT_EQ(std::filesystem::status(folder.path() / "small.db").permissions(),
              std::filesystem::perms(0600));
}

TEST(DiskBlockStore, DamageIsNoticed) {
    const TemporaryFolder folder;
    const auto store = opened(folder.path());
    const Cid cid = put(*store, large("good content"));
    ASSERT_TRUE(store->flush().ok());
    for (const std::string& damaged :
         {large("gone content"), std::string(), large("good content") + "and more"}) {
        writeFile(placeOf(folder.path(), cid), asBytes(damaged));
        EXPECT_EQ(store->get(cid).error().code, "rack.block_corrupt");
    }
    EXPECT_TRUE(*store->remove(cid));
    put(*store, large("good content"));
    EXPECT_TRUE(store->get(cid).ok());
}

TEST(DiskBlockStore, DamagedRowIsNoticed) {
    const TemporaryFolder folder;
    Cid cid;
    {
        const auto store = opened(folder.path());
        cid = put(*store, "good content");
    }
    {
        auto database = storage::Database::open(folder.path() / "small.db");
        ASSERT_TRUE(database.ok());
        ASSERT_TRUE(database->execute("UPDATE blocks SET content = x'00'").ok());
    }
    const auto store = opened(folder.path());
    EXPECT_EQ(store->get(cid).error().code, "rack.block_corrupt");
    EXPECT_TRUE(*store->remove(cid));
    put(*store, "good content");
    EXPECT_TRUE(store->get(cid).ok());
}

/// What was removed is in no byte of the folder after a flush.
TEST(DiskBlockStore, RemovedContentIsOverwritten) {
    const TemporaryFolder folder;
    const auto store = opened(folder.path());
    const std::string canary = "a canary that sang once";
    const auto seen = [&] {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            if (!entry.is_regular_file()) continue;
            const Bytes content = fileContent(entry.path());
            count += asText(content).find(canary) != std::string_view::npos ? 1 : 0;
        }
        return count;
    };
    const Cid small = put(*store, canary);
    const Cid file = put(*store, large(canary));
    put(*store, "stays");
    ASSERT_TRUE(store->flush().ok());
    EXPECT_GE(seen(), 2U);
    EXPECT_TRUE(*store->remove(small));
    EXPECT_TRUE(*store->remove(file));
    ASSERT_TRUE(store->flush().ok());
    EXPECT_EQ(seen(), 0U);
}

/// A process that dies in the middle of adding leaves whole blocks only, and none that waited.
TEST(DiskBlockStore, CrashLeavesWholeBlocksOnly) {
    const TemporaryFolder folder;
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto store = opened(folder.path());
        put(*store, "flushed");
        put(*store, large("flushed"));
        if (!store->flush().ok()) ::_exit(1);
        put(*store, "waiting");
        put(*store, large("waiting"));
        ::_exit(7);  // without destructors: as killed
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(WEXITSTATUS(status), 7);
    EXPECT_FALSE(std::filesystem::is_empty(folder.path() / "pending"));
    const auto store = opened(folder.path());
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "pending"));
    for (const bool file : {false, true}) {
        EXPECT_TRUE(*store->has(Cid::ofRaw(asBytes(file ? large("flushed") : "flushed"))));
        EXPECT_FALSE(*store->has(Cid::ofRaw(asBytes(file ? large("waiting") : "waiting"))));
    }
    EXPECT_EQ(store->size()->blocks, 2U);
}

TEST(DiskBlockStore, FlushesByItselfBeforeTooMuchWaits) {
    const TemporaryFolder folder;
    const auto store = opened(folder.path());
    put(*store, large("a file"));
    for (std::size_t i = 1; i + 1 < DiskBlockStore::kPendingBlocksMax; ++i) {
        put(*store, std::to_string(i));
    }
    EXPECT_FALSE(std::filesystem::is_empty(folder.path() / "pending"));
    put(*store, "the last");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "pending"));
    EXPECT_EQ(store->size()->blocks, DiskBlockStore::kPendingBlocksMax);
}

TEST(DiskBlockStore, FailedWriteLeavesNothing) {
    const TemporaryFolder folder;
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto store = opened(folder.path());
        // Every write beyond 1 MiB of a file fails with EFBIG, as on a full disk.
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit least{1 << 20, 1 << 20};
        if (::setrlimit(RLIMIT_FSIZE, &least) != 0) ::_exit(1);
        const Bytes big(1'500'000, 1);
        const Cid cid = Cid::ofRaw(big);
        if (store->put(cid, big).ok()) ::_exit(2);
        if (*store->has(cid) || store->size()->blocks != 0) ::_exit(3);
        const Cid other = put(*store, large("other"));
        if (!store->flush().ok() || !store->get(other).ok()) ::_exit(4);
        // Rows until the database cannot grow: an error, the next flush says that something is
        // missing, and what was flushed is there.
        bool full = false;
        for (int i = 0; i < 400 && !full; ++i) {
            const Bytes content = generated(std::to_string(i), 10'000);
            full = !store->put(Cid::ofRaw(content), content).ok();
        }
        if (store->flush().ok()) ::_exit(5);
        if (!store->get(other).ok()) ::_exit(6);
        put(*store, "after");
        if (!store->flush().ok() || !*store->has(Cid::ofRaw(asBytes("after")))) ::_exit(7);
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

}  // namespace stacknet::rack
