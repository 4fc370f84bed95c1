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
    const Bytes most(kBlockBytesMax);
    EXPECT_TRUE(m_store->put(Cid::ofRaw(most), most).ok());
    EXPECT_EQ(*m_store->get(Cid::ofRaw(most)), most);
    const Bytes giant(kBlockBytesMax + 1);
    EXPECT_EQ(m_store->put(Cid::ofRaw(giant), giant).error().code, "rack.block_too_large");
}

TEST_P(BlockStores, IteratesAndRemovesMeanwhile) {
    std::set<Cid> expected;
    for (int i = 0; i < 300; ++i) {
        expected.insert(put(*m_store, std::to_string(i)));
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
                const Cid cid = put(*m_store, std::to_string(i % 50));
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
    {
        const auto store = opened(folder.path());
        cid = put(*store, "kept");
        EXPECT_EQ(DiskBlockStore::open(folder.path()).error().code, "base.directory_in_use");
    }
    const auto store = opened(folder.path());
    EXPECT_EQ(*store->get(cid), toBytes("kept"));
    EXPECT_EQ(*store->size(), (StoreSize{1, 4}));
    EXPECT_EQ(std::filesystem::status(placeOf(folder.path(), cid)).permissions(),
              std::filesystem::perms(0600));
}

TEST(DiskBlockStore, DamageIsNoticed) {
    const TemporaryFolder folder;
    const auto store = opened(folder.path());
    const Cid cid = put(*store, "good content");
    ASSERT_TRUE(store->flush().ok());
    for (const char* damaged : {"gone content", "", "good content and more"}) {
        writeFile(placeOf(folder.path(), cid), asBytes(damaged));
        EXPECT_EQ(store->get(cid).error().code, "rack.block_corrupt");
    }
    EXPECT_TRUE(*store->remove(cid));
    put(*store, "good content");
    EXPECT_TRUE(store->get(cid).ok());
}

/// A process that dies in the middle of adding leaves whole blocks only, and none that waited.
TEST(DiskBlockStore, CrashLeavesWholeBlocksOnly) {
    const TemporaryFolder folder;
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto store = opened(folder.path());
        put(*store, "flushed");
        if (!store->flush().ok()) ::_exit(1);
        put(*store, "waiting");
        ::_exit(7);  // without destructors: as killed
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(WEXITSTATUS(status), 7);
    EXPECT_FALSE(std::filesystem::is_empty(folder.path() / "pending"));
    const auto store = opened(folder.path());
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "pending"));
    EXPECT_TRUE(*store->has(Cid::ofRaw(asBytes("flushed"))));
    EXPECT_FALSE(*store->has(Cid::ofRaw(asBytes("waiting"))));
    EXPECT_EQ(store->size()->blocks, 1U);
}

TEST(DiskBlockStore, FlushesByItselfBeforeTooMuchWaits) {
    const TemporaryFolder folder;
    const auto store = opened(folder.path());
    for (std::size_t i = 0; i + 1 < DiskBlockStore::kPendingBlocksMax; ++i) {
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
        // Every write beyond 1,000 bytes of a file fails with EFBIG, as on a full disk.
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit least{1'000, 1'000};
        if (::setrlimit(RLIMIT_FSIZE, &least) != 0) ::_exit(1);
        const Bytes large(2'000, 1);
        const Cid cid = Cid::ofRaw(large);
        if (store->put(cid, large).ok()) ::_exit(2);
        if (*store->has(cid) || store->size()->blocks != 0) ::_exit(3);
        const Cid small = put(*store, "small");
        if (!store->flush().ok() || !store->get(small).ok()) ::_exit(4);
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

}  // namespace stacknet::rack
