#include "core/rack/importer.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/rng.h"
#include "core/rack/block_store.h"
#include "core/rack/dag_pb.h"
#include "tests/core/rack/rack_fixture.h"

namespace stacknet::rack {

namespace {

std::string codeOf(const Result<ImportReport>& report) {
    return report.ok() ? "ok" : report.error().code;
}

}  // namespace

TEST(ImportProfile, NamesAndNumbers) {
    const ImportProfile kubo = *importProfile("kubo-default");
    EXPECT_EQ(kubo.chunkBytes, 262'144U);
    EXPECT_EQ(kubo.linksMax, 174U);
    EXPECT_EQ(kubo.cidVersion, 1U);
    EXPECT_TRUE(kubo.rawLeaves);
    EXPECT_FALSE(importProfile("kubo-default", 0)->rawLeaves);
    const ImportProfile modern = *importProfile("unixfs-v1-2025", 1);
    EXPECT_EQ(modern.chunkBytes, 1'048'576U);
    EXPECT_EQ(modern.linksMax, 1024U);
    EXPECT_EQ(importProfile("unixfs-v1-2025", 0).error().code, "rack.bad_profile");
    EXPECT_EQ(importProfile("unixfs-v0-2015", 1).error().code, "rack.bad_profile");
    EXPECT_EQ(importProfile("kubo-default", 2).error().code, "rack.bad_profile");
    EXPECT_EQ(importProfile("kubo").error().code, "rack.bad_profile");
}

TEST(FileBuilder, PiecesDoNotMatterAndTheBuilderIsReusable) {
    SeededRng rng(1);
    Bytes content(5'000);
    rng.fill(content);
    for (ImportProfile profile : {kuboDefaultProfile(0), kuboDefaultProfile(1)}) {
        profile.chunkBytes = 64;
        profile.linksMax = 3;
        FileBuilder builder(profile);
        for (const std::size_t size : {0, 1, 63, 64, 65, 191, 192, 193, 576, 577, 5'000}) {
            const ByteView part = ByteView(content).first(size);
            const auto whole = buildFile(profile, part);
            for (const std::size_t piece : {1, 7, 64, 100}) {
                EXPECT_EQ(buildFile(profile, part, {}, piece)->cid, whole->cid) << size;
            }
            ASSERT_TRUE(builder.write(part).ok());
            const auto again = builder.finish();
            EXPECT_EQ(again->cid, whole->cid) << size;
            EXPECT_EQ(again->contentBytes, size);
            ASSERT_TRUE(builder.write(asBytes("dropped")).ok());
            builder.reset();
        }
    }
}

TEST(FileBuilder, ShapeIsBalanced) {
    ImportProfile profile = kuboDefaultProfile();
    profile.chunkBytes = 1;
    profile.linksMax = 2;
    MemoryBlockStore store;
    // Five leaves under two links each: three levels, the lone fifth with its whole chain.
    const auto built = buildFile(profile, asBytes("abcde"), sinkInto(store));
    const auto root = decodeDagNode(*store.get(built->cid));
    ASSERT_EQ(root->links.size(), 2U);
    EXPECT_EQ(decodeDagNode(*store.get(root->links[0].cid))->links.size(), 2U);
    const auto last = decodeDagNode(*store.get(root->links[1].cid));
    ASSERT_EQ(last->links.size(), 1U);
    const auto lone = decodeDagNode(*store.get(last->links[0].cid));
    ASSERT_EQ(lone->links.size(), 1U);
    EXPECT_EQ(lone->links[0].cid, Cid::ofRaw(asBytes("e")));
    // Exactly full: one inner node, not two.
    const auto full = buildFile(profile, asBytes("xy"), sinkInto(store));
    EXPECT_EQ(decodeDagNode(*store.get(full->cid))->links.size(), 2U);
}

TEST(FileBuilder, ErrorOfTheSinkEndsTheWork) {
    const BlockSink full = [](const Cid&, ByteView) -> Result<void> {
        return makeError("test.full", "Full.");
    };
    EXPECT_EQ(buildFile(kuboDefaultProfile(), asBytes("a"), full).error().code, "test.full");
    EXPECT_EQ(buildDirectory(kuboDefaultProfile(), {}, full).error().code, "test.full");
}

TEST(Directory, NamesAreChecked) {
    const BuiltNode leaf{Cid::ofRaw({}), 0, 0};
    const ImportProfile profile = kuboDefaultProfile();
    for (const std::string& bad :
         {std::string(), std::string("."), std::string(".."), std::string("a/b"),
          std::string("a\0b", 3), std::string("\xff"), std::string(256, 'a')}) {
        EXPECT_EQ(buildDirectory(profile, {{bad, leaf}}).error().code, "rack.bad_name");
    }
    EXPECT_TRUE(buildDirectory(profile, {{std::string(255, 'a'), leaf}, {"...", leaf}}).ok());
    EXPECT_EQ(buildDirectory(profile, {{"a", leaf}, {"a", leaf}}).error().code, "rack.bad_name");
    EXPECT_EQ(buildSymlink(profile, "").error().code, "rack.bad_name");
    EXPECT_EQ(buildSymlink(profile, std::string(4'097, 'a')).error().code, "rack.bad_name");
}

TEST(Directory, LimitIsExact) {
    const BuiltNode leaf{Cid::ofRaw({}), 0, 0};
    const auto fill = [&](const ImportProfile& profile, std::size_t entryBytes, std::size_t fixed) {
        // Names of eight digits until one more would be too much, then one that fits to the byte.
        std::vector<NamedNode> entries;
        std::size_t bytes = fixed;
        while (bytes + 2 * entryBytes <= kDirectoryBytesMax) {
            std::string name = std::to_string(entries.size());
            name.insert(0, 8 - name.size(), '0');
            entries.push_back({name, leaf});
            bytes += entryBytes;
        }
        entries.push_back({std::string(8 + kDirectoryBytesMax - bytes - entryBytes, 'x'), leaf});
        EXPECT_TRUE(buildDirectory(profile, entries).ok());
        entries.back().name += "x";
        const auto larger = buildDirectory(profile, entries);
        EXPECT_EQ(larger.error().code, "rack.directory_too_large");
        EXPECT_NE(larger.error().message.find("Split it into sub-directories"), std::string::npos);
    };
    fill(kuboDefaultProfile(), 8 + 36, 0);
    // The link's tag and length, three tags and lengths in it, and the two bytes of size 0.
    fill(unixFs2025Profile(), 2 + 2 + 36 + 2 + 8 + 2, 4);
}

TEST(Importer, TreeWithHiddenNamesAndSymlinks) {
    const TemporaryFolder folder;
    const auto root = folder.path() / "tree";
    writeFile(root / "b" / "inner.txt", asBytes("inner"));
    writeFile(root / "a.txt", asBytes("a"));
    writeFile(root / ".hidden", asBytes("h"));
    writeFile(root / ".git" / "x", asBytes("x"));
    std::filesystem::create_symlink("../outside", root / "link");
    std::filesystem::create_directory(root / "empty");
    MemoryBlockStore store;
    const auto plain = importPath(root, {}, sinkInto(store));
    ASSERT_TRUE(plain.ok()) << plain.error().message;
    EXPECT_EQ(plain->files, 2U);
    EXPECT_EQ(plain->directories, 3U);
    EXPECT_EQ(plain->symlinks, 1U);
    EXPECT_EQ(plain->hiddenSkipped, 2U);
    EXPECT_EQ(plain->root.contentBytes, 6U);
    const auto node = decodeDagNode(*store.get(plain->root.cid));
    ASSERT_EQ(node->links.size(), 4U);
    EXPECT_EQ(node->links[3].name, "link");
    EXPECT_EQ(toHex(*store.get(node->links[3].cid)), "0a0e0804120a" + toHex(asBytes("../outside")));
    ImportOptions all;
    all.hidden = true;
    const auto more = importPath(root, all);
    EXPECT_EQ(more->files, 4U);
    EXPECT_EQ(more->hiddenSkipped, 0U);
    EXPECT_NE(more->root.cid, plain->root.cid);
    // A hidden name that was asked for is taken.
    EXPECT_EQ(importPath(root / ".git", {})->files, 1U);
    // A symlink that was asked for is a symlink.
    EXPECT_EQ(importPath(root / "link", {})->root.cid, node->links[3].cid);
}

TEST(Importer, RefusesWhatIsNoContent) {
    const TemporaryFolder folder;
    EXPECT_EQ(codeOf(importPath(folder.path() / "none", {})), "rack.file_unreadable");
    ASSERT_EQ(::mkfifo((folder.path() / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(codeOf(importPath(folder.path(), {})), "rack.unsupported_file");
    ASSERT_EQ(::unlink((folder.path() / "pipe").c_str()), 0);
    writeFile(folder.path() / "\xff\xfe", asBytes("x"));
    EXPECT_EQ(codeOf(importPath(folder.path(), {})), "rack.bad_name");
}

TEST(Importer, DepthIsBounded) {
    const TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "d";
    for (unsigned i = 1; i < kImportDepthMax; ++i) path /= "d";
    std::filesystem::create_directories(path);
    EXPECT_EQ(codeOf(importPath(folder.path() / "d", {})), "ok");
    std::filesystem::create_directory(path / "d");
    EXPECT_EQ(codeOf(importPath(folder.path() / "d", {})), "rack.too_deep");
}

TEST(Importer, ProgressAndCancel) {
    const TemporaryFolder folder;
    writeFile(folder.path() / "t" / "a", Bytes(5 << 20));
    writeFile(folder.path() / "t" / "b", Bytes(3));
    ImportOptions options;
    std::vector<ImportProgress> seen;
    options.progress = [&](const ImportProgress& progress) { seen.push_back(progress); };
    ASSERT_TRUE(importPath(folder.path() / "t", options).ok());
    ASSERT_GE(seen.size(), 5U);
    for (std::size_t i = 1; i < seen.size(); ++i) {
        EXPECT_GE(seen[i].bytesDone, seen[i - 1].bytesDone);
    }
    EXPECT_EQ(seen.back().bytesDone, (5U << 20) + 3);
    EXPECT_EQ(seen.back().bytesTotal, seen.back().bytesDone);
    EXPECT_EQ(seen.back().entriesDone, 3U);
    EXPECT_EQ(seen.back().entriesTotal, 3U);

    std::stop_source stop;
    options.stop = stop.get_token();
    options.progress = [&](const ImportProgress&) { stop.request_stop(); };
    EXPECT_EQ(codeOf(importPath(folder.path() / "t", options)), "rack.cancelled");
}

TEST(Importer, ChangesMeanwhileAreNoticed) {
    const TemporaryFolder folder;
    const auto root = folder.path() / "t";
    const auto changeWhileReading = [&](const std::function<void()>& change) {
        std::filesystem::remove_all(root);
        writeFile(root / "a", Bytes(3 << 20, 1));
        writeFile(root / "b", asBytes("b"));
        ImportOptions options;
        bool changed = false;
        options.progress = [&](const ImportProgress&) {
            if (!std::exchange(changed, true)) change();
        };
        return codeOf(importPath(root, options));
    };
    const auto resize = [&](off_t size) { EXPECT_EQ(::truncate((root / "a").c_str(), size), 0); };
    EXPECT_EQ(changeWhileReading([] {}), "ok");
    EXPECT_EQ(changeWhileReading([&] { resize(4 << 20); }), "rack.file_changed");
    EXPECT_EQ(changeWhileReading([&] { resize(2 << 20); }), "rack.file_changed");
    // The same size again, another time of change.
    EXPECT_EQ(changeWhileReading([&] {
                  const timespec times[2] = {{1, 0}, {1, 0}};
                  EXPECT_EQ(::utimensat(AT_FDCWD, (root / "a").c_str(), times, 0), 0);
              }),
              "rack.file_changed");
    EXPECT_EQ(changeWhileReading([&] { std::filesystem::remove(root / "b"); }),
              "rack.file_changed");
    // The folder's own time may be that of before on a coarse clock: set another.
    EXPECT_EQ(changeWhileReading([&] {
                  writeFile(root / "c", asBytes("c"));
                  const timespec times[2] = {{1, 0}, {1, 0}};
                  EXPECT_EQ(::utimensat(AT_FDCWD, root.c_str(), times, 0), 0);
              }),
              "rack.file_changed");
}

}  // namespace stacknet::rack
