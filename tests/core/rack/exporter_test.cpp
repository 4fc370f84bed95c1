#include "core/rack/exporter.h"

#include "core/base/rng.h"
#include "core/rack/dag_pb.h"
#include "core/rack/importer.h"
#include "tests/core/rack/rack_fixture.h"

namespace stacknet::rack {

namespace {

/// Stores a node made by hand, as somebody who lies would.
Cid putNode(IBlockStore& store, const std::vector<DagLink>& links, const UnixFsData& data) {
    const Bytes block = encodeDagNode({links, encodeUnixFs(data)});
    const Cid cid = Cid::v1(kCodecDagPb, crypto::sha256(block));
    EXPECT_TRUE(store.put(cid, block).ok());
    return cid;
}

Cid putRaw(IBlockStore& store, std::string_view content) {
    const Cid cid = Cid::ofRaw(asBytes(content));
    EXPECT_TRUE(store.put(cid, asBytes(content)).ok());
    return cid;
}

UnixFsData fileOf(std::vector<std::uint64_t> sizes) {
    UnixFsData data;
    data.blockSizes = std::move(sizes);
    data.fileSize = 0;
    for (const std::uint64_t size : data.blockSizes) *data.fileSize += size;
    return data;
}

UnixFsData ofType(UnixFsType type) {
    UnixFsData data;
    data.type = type;
    return data;
}

Result<Bytes> contentOf(const IBlockStore& store, const Cid& cid, const ReadOptions& options = {}) {
    Bytes out;
    STACKNET_TRY(const std::uint64_t size, readContent(
                                               store, cid,
                                               [&](ByteView piece) -> Result<void> {
                                                   out.insert(out.end(), piece.begin(),
                                                              piece.end());
                                                   return {};
                                               },
                                               options));
    EXPECT_EQ(size, out.size());
    return out;
}

std::string codeOf(const Result<Bytes>& content) {
    return content.ok() ? "ok" : content.error().code;
}

std::size_t entriesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST(ReadContent, EveryProfileComesBack) {
    SeededRng rng(2);
    Bytes content(10'000);
    rng.fill(content);
    for (ImportProfile profile : {kuboDefaultProfile(0), kuboDefaultProfile(1)}) {
        profile.chunkBytes = 100;
        profile.linksMax = 3;
        for (const std::size_t size : {0, 1, 100, 101, 300, 301, 901, 10'000}) {
            MemoryBlockStore store;
            const ByteView part = ByteView(content).first(size);
            const auto built = buildFile(profile, part, sinkInto(store));
            EXPECT_EQ(*contentOf(store, built->cid), toBytes(part));
        }
    }
}

TEST(ReadContent, SizesMustBeTrue) {
    MemoryBlockStore store;
    const Cid leaf = putRaw(store, "abc");
    const DagLink link{leaf, "", 3};
    EXPECT_EQ(codeOf(contentOf(store, putNode(store, {link}, fileOf({3})))), "ok");
    EXPECT_EQ(codeOf(contentOf(store, putNode(store, {link}, fileOf({4})))), "rack.bad_unixfs");
    EXPECT_EQ(codeOf(contentOf(store, putNode(store, {link}, fileOf({})))), "rack.bad_unixfs");
    EXPECT_EQ(codeOf(contentOf(store, putNode(store, {link}, fileOf({3, 0})))), "rack.bad_unixfs");
    const Cid folder = putNode(store, {}, ofType(UnixFsType::Directory));
    EXPECT_EQ(codeOf(contentOf(store, putNode(store, {{folder, "", 4}}, fileOf({0})))),
              "rack.bad_unixfs");
    EXPECT_EQ(codeOf(contentOf(store, folder)), "rack.not_a_file");
    EXPECT_EQ(listDirectory(store, leaf).error().code, "rack.not_a_directory");
    const Cid missing = Cid::ofRaw(asBytes("none"));
    EXPECT_EQ(codeOf(contentOf(store, putNode(store, {{missing, "", 4}}, fileOf({4})))),
              "rack.block_missing");
}

TEST(ReadContent, Limits) {
    MemoryBlockStore store;
    const Cid empty = putRaw(store, "");
    // Ten levels of a hundred links each: 10^20 reads of nothing, in eleven blocks.
    Cid bomb = empty;
    for (int level = 0; level < 10; ++level) {
        bomb = putNode(store, std::vector<DagLink>(100, {bomb, "", 0}),
                       fileOf(std::vector<std::uint64_t>(100, 0)));
    }
    ReadOptions options;
    options.limits.nodesMax = 5'000;
    EXPECT_EQ(codeOf(contentOf(store, bomb, options)), "rack.too_many_blocks");
    Cid deep = putRaw(store, "x");
    for (int level = 0; level < 65; ++level) deep = putNode(store, {{deep, "", 1}}, fileOf({1}));
    EXPECT_EQ(codeOf(contentOf(store, deep)), "rack.too_deep");
    options.limits.bytesMax = 3;
    EXPECT_EQ(codeOf(contentOf(store, putRaw(store, "abc"), options)), "ok");
    EXPECT_EQ(codeOf(contentOf(store, putRaw(store, "abcd"), options)), "rack.too_large");
    std::stop_source stop;
    stop.request_stop();
    options.stop = stop.get_token();
    EXPECT_EQ(codeOf(contentOf(store, empty, options)), "rack.cancelled");
}

TEST(ListDirectory, NamesOfOthersAreChecked) {
    MemoryBlockStore store;
    const Cid leaf = putRaw(store, "x");
    const auto codeFor = [&](const std::vector<DagLink>& links) {
        const auto entries =
            listDirectory(store, putNode(store, links, ofType(UnixFsType::Directory)));
        return entries.ok() ? "ok" : entries.error().code;
    };
    EXPECT_EQ(codeFor({{leaf, "a", 1}, {leaf, "b", 1}}), "ok");
    EXPECT_EQ(codeFor({{leaf, "a", 1}, {leaf, "a", 1}}), "rack.bad_name");
    for (const char* bad : {"", ".", "..", "../x", "/etc/passwd", "a/b"}) {
        EXPECT_EQ(codeFor({{leaf, bad, 1}}), "rack.bad_name") << bad;
    }
    UnixFsData spread = ofType(UnixFsType::HamtShard);
    spread.hashType = 0x22;
    spread.fanout = 256;
    EXPECT_EQ(listDirectory(store, putNode(store, {}, spread)).error().code,
              "rack.unsupported_hamt");
}

TEST(ExportPath, TreeComesBackAsItWas) {
    const TemporaryFolder folder;
    const auto tree = folder.path() / "tree";
    writeFile(tree / "a.txt", asBytes("a"));
    writeFile(tree / "sub" / "big", Bytes(600'000, 9));
    std::filesystem::create_directory(tree / "empty");
    std::filesystem::create_symlink("sub/big", tree / "link");
    std::filesystem::create_symlink("../a.txt", tree / "sub" / "up");
    MemoryBlockStore store;
    const auto imported = importPath(tree, {}, sinkInto(store));
    ASSERT_TRUE(imported.ok());
    const auto target = folder.path() / "out";
    const auto report = exportPath(store, imported->root.cid, target);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->files, 2U);
    EXPECT_EQ(report->directories, 3U);
    EXPECT_EQ(report->symlinks, 2U);
    EXPECT_EQ(report->bytes, 600'001U);
    EXPECT_EQ(importPath(target, {})->root.cid, imported->root.cid);
    EXPECT_EQ(exportPath(store, imported->root.cid, target).error().code, "rack.target_exists");
    EXPECT_EQ(entriesIn(folder.path()), 2U) << "nothing half made is left";
    EXPECT_EQ(exportPath(store, imported->root.cid, folder.path() / "no" / "x").error().code,
              "rack.target_unwritable");
}

TEST(ExportPath, SymlinksStayInside) {
    const TemporaryFolder folder;
    MemoryBlockStore store;
    const auto codeFor = [&](const std::string& target) -> std::string {
        UnixFsData data = ofType(UnixFsType::Symlink);
        data.data = toBytes(target);
        const Cid link = putNode(store, {}, data);
        const Cid inner = putNode(store, {{link, "link", 1}}, ofType(UnixFsType::Directory));
        const Cid root = putNode(store, {{inner, "sub", 1}}, ofType(UnixFsType::Directory));
        const auto written = exportPath(store, root, folder.path() / "out");
        std::filesystem::remove_all(folder.path() / "out");
        EXPECT_EQ(entriesIn(folder.path()), 0U) << target;
        return written.ok() ? "ok" : written.error().code;
    };
    EXPECT_EQ(codeFor("x"), "ok");
    EXPECT_EQ(codeFor("../x"), "ok");
    EXPECT_EQ(codeFor("./../x/y"), "ok");
    EXPECT_EQ(codeFor("/etc/passwd"), "rack.unsafe_symlink");
    EXPECT_EQ(codeFor("../../x"), "rack.unsafe_symlink");
    EXPECT_EQ(codeFor("../.."), "rack.unsafe_symlink");
    // Behind another symlink ".." leads elsewhere than it looks.
    EXPECT_EQ(codeFor("x/../../y"), "rack.unsafe_symlink");
    EXPECT_EQ(codeFor("x/../y"), "rack.unsafe_symlink");
    UnixFsData data = ofType(UnixFsType::Symlink);
    data.data = toBytes("x");
    EXPECT_EQ(exportPath(store, putNode(store, {}, data), folder.path() / "out").error().code,
              "rack.unsafe_symlink")
        << "a symlink alone has no tree to stay in";
}

TEST(ExportPath, NothingIsLeftAfterAnError) {
    const TemporaryFolder folder;
    MemoryBlockStore store;
    const Cid leaf = putRaw(store, "there");
    const Cid root = putNode(store, {{leaf, "a", 5}, {Cid::ofRaw(asBytes("gone")), "b", 4}},
                             ofType(UnixFsType::Directory));
    EXPECT_EQ(exportPath(store, root, folder.path() / "out").error().code, "rack.block_missing");
    EXPECT_EQ(entriesIn(folder.path()), 0U);
    const Cid evil = putNode(store, {{leaf, "../evil", 5}}, ofType(UnixFsType::Directory));
    EXPECT_EQ(exportPath(store, evil, folder.path() / "out").error().code, "rack.bad_name");
    EXPECT_EQ(entriesIn(folder.path()), 0U);
}

}  // namespace stacknet::rack
