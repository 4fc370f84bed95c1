#include "core/memory/snapshot.h"

#include "core/memory/snapshot_tree.h"
#include "core/rack/car.h"
#include "tests/core/memory/memory_fixture.h"

namespace stacknet::memory {
namespace {

using namespace test;

/// A memory with entries enough for three segments.
class SnapshotTest : public MemoryTest {
protected:
    void SetUp() override {
        MemoryTest::SetUp();
        auto keys = MemoryKeys::create(secretOf("correct horse"), kQuickCost, m_rng);
        ASSERT_TRUE(keys.ok());
        m_keys.emplace(std::move(*keys));
        for (int index = 0; index < 300; ++index) {
            Entry entry = entryOf(std::string(2'000, 'x') + std::to_string(index), "work");
            m_rng.fill(entry.id.mutableView());
            m_entries.push_back(std::move(entry));
        }
    }
    MadeSnapshot make(std::size_t count = 300, std::string parent = {}) {
        std::vector<const Entry*> entries;
        for (std::size_t index = 0; index < count; ++index) entries.push_back(&m_entries[index]);
        auto made = makeSnapshot(*m_keys, entries, std::move(parent), 20'000, m_rng);
        EXPECT_TRUE(made.ok());
        return std::move(*made);
    }
    void expectRefused(const SnapshotFiles& files, const char* what) {
        const auto opened = openSnapshot(files, *m_keys);
        ASSERT_FALSE(opened.ok()) << what;
        EXPECT_EQ(opened.error().code, "memory.bad_snapshot") << what;
    }
    std::optional<MemoryKeys> m_keys;
    std::vector<Entry> m_entries;
};

TEST_F(SnapshotTest, ComesBackAsItWas) {
    const MadeSnapshot made = make();
    EXPECT_EQ(made.files.segments.size(), 3U);
    EXPECT_EQ(made.files.segments[0].size(), 262'144U);
    EXPECT_EQ(made.files.segments[2].size() % 4'096, 0U);
    EXPECT_EQ(made.files.manifest.size(), 53U + 1'024 + 16);
    EXPECT_EQ(made.files.key.size(), 251U);
    const auto keys = openSnapshotKeys(made.files.key, secretOf("correct horse"), m_rng);
    ASSERT_TRUE(keys.ok());
    EXPECT_EQ(keys->id(), m_keys->id());
    const auto opened = openSnapshot(made.files, *keys);
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    EXPECT_EQ(opened->manifest, made.manifest);
    ASSERT_EQ(opened->entries.size(), 300U);
    EXPECT_EQ(opened->entries[299].id, m_entries[299].id);
    EXPECT_EQ(opened->entries[299].text.exposeText(), m_entries[299].text.exposeText());
    EXPECT_EQ(openSnapshotKeys(made.files.key, secretOf("battery staple"), m_rng).error(),
              wrongSecret());
}

TEST_F(SnapshotTest, AnEmptyMemoryHasOneSmallSegment) {
    const MadeSnapshot made = make(0);
    ASSERT_EQ(made.files.segments.size(), 1U);
    EXPECT_EQ(made.files.segments[0].size(), 4'096U);
    EXPECT_TRUE(openSnapshot(made.files, *m_keys)->entries.empty());
}

TEST_F(SnapshotTest, TruncatedReorderedSwappedAndAppendedAreRefused) {
    const MadeSnapshot made = make();
    const MadeSnapshot other = make();
    SnapshotFiles files = made.files;
    files.segments.pop_back();
    expectRefused(files, "last segment missing");
    files = made.files;
    files.segments.erase(files.segments.begin());
    expectRefused(files, "first segment missing");
    files = made.files;
    std::swap(files.segments[0], files.segments[1]);
    expectRefused(files, "reordered");
    files = made.files;
    files.segments[1] = other.files.segments[1];
    expectRefused(files, "segment of another snapshot");
    files = made.files;
    files.segments.push_back(other.files.segments[2]);
    expectRefused(files, "appended");
    files = made.files;
    files.segments.push_back(files.segments[2]);
    expectRefused(files, "last one twice");
    files = made.files;
    files.segments[2].resize(files.segments[2].size() - 4'096);
    expectRefused(files, "last segment shorter");
    files = made.files;
    files.segments[0][1'000] ^= 1U;
    expectRefused(files, "one bit");
    files = made.files;
    files.manifest = other.files.manifest;
    expectRefused(files, "manifest of another");
    files = made.files;
    files.key = other.files.key;
    expectRefused(files, "key file of another");
    EXPECT_TRUE(openSnapshot(made.files, *m_keys).ok());
}

TEST_F(SnapshotTest, AManifestIsBoundToItsMemoryAndHeader) {
    const MadeSnapshot made = make(3);
    const auto other = MemoryKeys::create(secretOf("correct horse"), kQuickCost, m_rng);
    EXPECT_EQ(openSnapshot(made.files, *other).error().code, "memory.bad_snapshot");
    for (std::size_t at = 0; at < made.files.manifest.size(); at += 7) {
        SnapshotFiles files = made.files;
        files.manifest[at] ^= 0x10U;
        expectRefused(files, "a bit of the manifest");
    }
    for (std::size_t size : {std::size_t{0}, std::size_t{52}, made.files.manifest.size() - 1}) {
        SnapshotFiles files = made.files;
        files.manifest.resize(size);
        expectRefused(files, "manifest cut");
    }
}

TEST_F(SnapshotTest, TwoOfTheSameShareNoBlockButSayWhoseTheyAre) {
    const MadeSnapshot first = make();
    const MadeSnapshot second = make();
    for (std::size_t index = 0; index < 3; ++index) {
        EXPECT_NE(first.files.segments[index], second.files.segments[index]);
    }
    EXPECT_NE(first.files.key, second.files.key);
    EXPECT_EQ(readKeyFile(first.files.key)->keys.blob, readKeyFile(second.files.key)->keys.blob);
}

TEST_F(SnapshotTest, TheTreeIsADirectoryOfRawBlocks) {
    const MadeSnapshot made = make();
    rack::MemoryBlockStore blocks;
    const auto root = writeSnapshotTree(made.files, blocks);
    ASSERT_TRUE(root.ok());
    EXPECT_EQ(blocks.size()->blocks, 7U);  // root, segments, key, manifest, three segments
    const auto back = readSnapshotTree(*root, blocks);
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(back->segments, made.files.segments);
    EXPECT_EQ(back->manifest, made.files.manifest);
    EXPECT_EQ(*readSnapshotKeyFile(*root, blocks), made.files.key);
    EXPECT_TRUE(blocks.has(rack::Cid::ofRaw(made.files.segments[1])).value());

    ASSERT_TRUE(blocks.remove(rack::Cid::ofRaw(made.files.segments[1])).value());
    EXPECT_EQ(readSnapshotTree(*root, blocks).error().code, "rack.block_missing");
    EXPECT_EQ(readSnapshotTree(rack::Cid::ofRaw(made.files.key), blocks).error().code,
              "memory.bad_snapshot");
    ASSERT_TRUE(blocks.put(rack::Cid::ofRaw(made.files.segments[1]), made.files.segments[1]).ok());
    EXPECT_EQ(*removeSnapshotTree(*root, blocks), 7U);
    EXPECT_EQ(blocks.size()->blocks, 0U);
}

TEST(Manifest, ReadsOnlyWhatItWrites) {
    Manifest manifest;
    manifest.snapshotId.data[3] = 7;
    manifest.parent = "bafyparent";
    manifest.createdDay = 20'000;
    manifest.plainBytes = 300'000;
    manifest.segments = 2;
    manifest.entries = 12;
    manifest.plainHash.data[1] = 9;
    const SecretBytes json = encodeManifest(manifest);
    EXPECT_EQ(json.size(), kManifestPlainBytes);
    const auto back = decodeManifest(json.exposeText());
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(*back, manifest);
    const std::string text(json.exposeText());
    const auto changed = [&](const std::string& from, const std::string& to) {
        std::string other = text;
        other.replace(other.find(from), from.size(), to);
        other.resize(kManifestPlainBytes, ' ');
        return decodeManifest(other);
    };
    EXPECT_FALSE(changed("SNMS1", "SNMS2").ok());
    EXPECT_FALSE(changed("\"segment_count\":2", "\"segment_count\":3").ok());
    EXPECT_FALSE(changed("\"entries\":12", "\"entries\":-1").ok());
    EXPECT_FALSE(changed("\"entries\":12", "\"entries\":100001").ok());
    EXPECT_FALSE(changed("\"entries\"", "\"others\"").ok());
    EXPECT_FALSE(changed("\"parent\":\"bafyparent\"", "\"parent\":\"/../x\"").ok());
    EXPECT_FALSE(changed("{", "{\"entries\":1,").ok());
    EXPECT_FALSE(decodeManifest(text.substr(1)).ok());
    EXPECT_FALSE(decodeManifest("").ok());
    EXPECT_EQ(segmentsFor(0), 1U);
    EXPECT_EQ(segmentsFor(kSegmentPlainBytes), 1U);
    EXPECT_EQ(segmentsFor(kSegmentPlainBytes + 1), 2U);
}

/// Two nodes: each with a folder, a book and blocks of its own.
class RestoreTest : public MemoryTest {
protected:
    void SetUp() override {
        MemoryTest::SetUp();
        auto store = MemoryStore::open(m_otherFolder / "memory.db", m_clock, noWait());
        ASSERT_TRUE(store.ok());
        m_other = std::make_unique<MemoryBook>(std::move(*store), m_otherBlocks, m_clock, m_rng,
                                               m_limits);
    }
    Result<SessionInfo> restoreThere(const Bytes& car, std::string_view secret) {
        STACKNET_TRY(const SnapshotFiles files, filesOfCar(car));
        STACKNET_TRY(MemoryKeys keys, openSnapshotKeys(files.key, secretOf(secret), m_rng));
        return m_other->restore(kBob, files, std::move(keys));
    }
    auth::test::ScratchFolder m_otherFolder;
    rack::MemoryBlockStore m_otherBlocks;
    std::unique_ptr<MemoryBook> m_other;
};

TEST_F(RestoreTest, AnotherNodeAnswersTheSame) {
    open(kAlice);
    add(kAlice, "I work at a harbour.", "work", "cranes");
    add(kAlice, "I prefer tea.");
    const Recalled here = recall(kAlice, "Where do I work, at which harbour?");
    ASSERT_EQ(here.used, 1U);
    const auto first = m_book->snapshot(kAlice);
    add(kAlice, "The fix was a new rope at the harbour.");
    const auto second = m_book->snapshot(kAlice);
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(first->parent, "");
    EXPECT_EQ(second->parent, first->cid);

    const auto car = m_book->snapshotCar(kAlice, first->cid);
    ASSERT_TRUE(car.ok()) << car.error().message;
    EXPECT_EQ(restoreThere(*car, "battery staple").error(), wrongSecret());
    EXPECT_FALSE(*m_other->keysOf(kBob));  // nothing was taken
    const auto restored = restoreThere(*car, "correct horse");
    ASSERT_TRUE(restored.ok()) << restored.error().message;
    EXPECT_EQ(restored->entries, 2U);
    Recall wanted;
    wanted.question = SecretBytes::copyOf("Where do I work, at which harbour?");
    wanted.write = false;
    EXPECT_EQ(m_other->recall(kBob, wanted)->prompt.exposeText(), here.prompt.exposeText());
    EXPECT_EQ(m_other->snapshots(kBob)->front().cid, first->cid);

    // The newer one takes the place of the older; again is no second entry in the list.
    const auto newer = m_book->snapshotCar(kAlice, second->cid);
    ASSERT_TRUE(restoreThere(*newer, "correct horse").ok());
    ASSERT_TRUE(restoreThere(*newer, "correct horse").ok());
    EXPECT_EQ(m_other->all(kBob)->size(), 3U);
    EXPECT_EQ(m_other->snapshots(kBob)->size(), 2U);
    EXPECT_EQ(m_other->snapshots(kBob)->front().parent, first->cid);
}

TEST_F(RestoreTest, AMemoryOfAnotherIdIsNotOverwritten) {
    open(kAlice);
    add(kAlice, "I prefer tea.");
    const auto made = m_book->snapshot(kAlice);
    const auto car = m_book->snapshotCar(kAlice, made->cid);
    auto keys = MemoryKeys::create(secretOf("correct horse"), kQuickCost, m_rng);
    ASSERT_TRUE(m_other->open(kBob, std::move(*keys), true).ok());
    EXPECT_EQ(restoreThere(*car, "correct horse").error().code, "memory.exists");
    ASSERT_TRUE(m_other->forget(kBob).ok());
    EXPECT_TRUE(restoreThere(*car, "correct horse").ok());
}

TEST_F(RestoreTest, ACarThatIsCutIsRefused) {
    open(kAlice);
    add(kAlice, "I prefer tea.");
    const auto made = m_book->snapshot(kAlice);
    const auto car = m_book->snapshotCar(kAlice, made->cid);
    for (std::size_t size : {std::size_t{0}, std::size_t{40}, car->size() / 2, car->size() - 1}) {
        EXPECT_FALSE(restoreThere(Bytes(car->begin(), car->begin() + static_cast<long>(size)),
                                  "correct horse")
                         .ok())
            << size;
    }
    Bytes changed = *car;
    changed[changed.size() / 2] ^= 1U;
    EXPECT_FALSE(restoreThere(changed, "correct horse").ok());
}

TEST_F(RestoreTest, AKilledNodeLosesNothingThatWasSnapshot) {
    open(kAlice);
    add(kAlice, "I prefer tea.");
    const auto made = m_book->snapshot(kAlice);
    reopen();
    const auto files = m_book->snapshotFiles(kAlice, made->cid);
    ASSERT_TRUE(files.ok()) << files.error().message;
    auto keys = openSnapshotKeys(files->key, secretOf("correct horse"), m_rng);
    ASSERT_TRUE(m_book->restore(kAlice, *files, std::move(*keys)).ok());
    EXPECT_EQ(m_book->all(kAlice)->size(), 1U);
}

TEST_F(RestoreTest, SnapshotsAreBounded) {
    m_limits.snapshotsMax = 2;
    reopen();
    open(kAlice);
    EXPECT_TRUE(m_book->snapshot(kAlice).ok());
    EXPECT_TRUE(m_book->snapshot(kAlice).ok());
    EXPECT_EQ(m_book->snapshot(kAlice).error().code, "memory.full");
}

}  // namespace
}  // namespace stacknet::memory
