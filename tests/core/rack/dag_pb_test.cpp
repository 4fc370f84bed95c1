#include "core/rack/dag_pb.h"

#include "core/base/rng.h"
#include "core/rack/unixfs.h"
#include "tests/core/rack/rack_fixture.h"

namespace stacknet::rack {

namespace {

const Cid kLeaf = Cid::ofRaw(asBytes("leaf"));

DagNode twoLinks(const std::string& first, const std::string& second) {
    DagNode node;
    node.links = {{kLeaf, first, 4}, {kLeaf, second, 4}};
    node.data = toBytes("\x08\x01");
    return node;
}

std::string codeOf(const std::string& hex) {
    const auto node = decodeDagNode(*fromHex(hex));
    return node.ok() ? "ok" : node.error().code;
}

std::string unixFsCode(const std::string& hex) {
    const auto data = decodeUnixFs(*fromHex(hex));
    return data.ok() ? "ok" : data.error().code;
}

}  // namespace

TEST(DagPb, LinksBeforeDataAndSorted) {
    const Bytes block = encodeDagNode(twoLinks("b", "a"));
    EXPECT_EQ(block, encodeDagNode(twoLinks("a", "b")));
    EXPECT_EQ(block.front(), 0x12);
    EXPECT_EQ(toHex(block).substr(toHex(block).size() - 8), "0a020801");
    // UTF-8 sorts by unsigned bytes: "z" before "e" with an accent.
    const auto decoded = decodeDagNode(encodeDagNode(twoLinks("\xc3\xa9", "z")));
    ASSERT_TRUE(decoded.ok());
    EXPECT_EQ(decoded->links.front().name, "z");
}

TEST(DagPb, RandomNodesComeBack) {
    SeededRng rng(3);
    for (int i = 0; i < 300; ++i) {
        DagNode node;
        for (std::uint64_t k = rng.below(8); k > 0; --k) {
            Hash256 digest;
            rng.fill(digest.mutableView());
            const Cid cid = rng.below(2) == 0 ? Cid::v0(digest) : Cid::v1(kCodecRaw, digest);
            node.links.push_back({cid, std::string(rng.below(5), static_cast<char>('a' + k)),
                                  rng.u64() >> rng.below(64)});
        }
        std::stable_sort(node.links.begin(), node.links.end(),
                         [](const auto& a, const auto& b) { return a.name < b.name; });
        if (rng.below(3) > 0) node.data = Bytes(rng.below(300), 7);
        const Bytes block = encodeDagNode(node);
        const auto decoded = decodeDagNode(block);
        ASSERT_TRUE(decoded.ok());
        EXPECT_EQ(*decoded, node);
        std::size_t size = 0;
        for (const DagLink& link : node.links) size += linkByteCount(link);
        EXPECT_EQ(size, encodeDagNode({node.links, {}}).size());
        // Nothing that is cut off is taken for a shorter node with the same meaning.
        for (std::size_t cut = 0; cut < block.size(); ++cut) {
            const auto part = decodeDagNode(ByteView(block).first(cut));
            EXPECT_FALSE(part.ok() && *part == node);
        }
    }
}

TEST(DagPb, RefusesEverySecondSpelling) {
    const std::string cid = toHex(kLeaf.bytes());
    const std::string link = "0a24" + cid + "12001804";
    EXPECT_EQ(codeOf(""), "ok");
    EXPECT_EQ(codeOf("122a" + link), "ok");
    EXPECT_EQ(codeOf("122a" + link + "0a020801"), "ok");
    EXPECT_EQ(codeOf("0a020801"
                     "122a" +
                     link),
              "rack.bad_dag_pb")
        << "data first";
    EXPECT_EQ(codeOf("0a0208010a020801"), "rack.bad_dag_pb") << "data twice";
    EXPECT_EQ(codeOf("1a00"), "rack.bad_dag_pb") << "field 3";
    EXPECT_EQ(codeOf("0801"), "rack.bad_dag_pb") << "data as a number";
    EXPECT_EQ(codeOf("0a030801"), "rack.bad_dag_pb") << "longer than the block";
    EXPECT_EQ(codeOf("0a82000801"), "rack.bad_dag_pb") << "a length not in its shortest form";
    EXPECT_EQ(codeOf("8a00020801"), "rack.bad_dag_pb") << "a tag not in its shortest form";
    EXPECT_EQ(codeOf("0aff"), "rack.bad_dag_pb");
    EXPECT_EQ(codeOf("1228"
                     "0a24" +
                     cid + "1804"),
              "rack.bad_dag_pb")
        << "no name";
    EXPECT_EQ(codeOf("1228"
                     "0a24" +
                     cid + "1200"),
              "rack.bad_dag_pb")
        << "no size";
    EXPECT_EQ(codeOf("1204"
                     "12001804"),
              "rack.bad_dag_pb")
        << "no hash";
    EXPECT_EQ(codeOf("122a"
                     "12000a24" +
                     cid + "1804"),
              "rack.bad_dag_pb")
        << "name first";
    EXPECT_EQ(codeOf("122c" + link + "1804"), "rack.bad_dag_pb") << "size twice";
    EXPECT_EQ(codeOf("122b"
                     "0a24" +
                     cid + "1201ff1804"),
              "rack.bad_dag_pb")
        << "not UTF-8";
    EXPECT_EQ(codeOf("122b0a24" + cid +
                     "1201621804"
                     "122b0a24" +
                     cid + "1201611804"),
              "rack.bad_dag_pb")
        << "not sorted";
    EXPECT_EQ(codeOf("120b"
                     "0a05"
                     "0155000161"
                     "12001804"),
              "rack.unsupported_hash");
}

TEST(DagPb, RefusesBlocksOverTwoMebibytes) {
    const Bytes most = encodeDagNode({{}, Bytes(kBlockBytesMax - 4)});
    ASSERT_EQ(most.size(), kBlockBytesMax);
    EXPECT_TRUE(decodeDagNode(most).ok());
    EXPECT_FALSE(decodeDagNode(encodeDagNode({{}, Bytes(kBlockBytesMax - 3)})).ok());
}

TEST(UnixFs, KnownBytes) {
    UnixFsData data;
    data.type = UnixFsType::Directory;
    EXPECT_EQ(toHex(encodeUnixFs(data)), "0801");
    data = {};
    data.fileSize = 0;
    EXPECT_EQ(toHex(encodeUnixFs(data)), "08021800");
    data.data = toBytes("abc");
    data.fileSize = 3;
    EXPECT_EQ(toHex(encodeUnixFs(data)), "080212036162631803");
    data = {};
    data.fileSize = 300;
    data.blockSizes = {256, 44};
    EXPECT_EQ(toHex(encodeUnixFs(data)), "080218ac02208002202c");
    EXPECT_EQ(*decodeUnixFs(encodeUnixFs(data)), data);
    data.mode = 0644;
    data.modified = UnixFsTime{-5, 1};
    EXPECT_EQ(*decodeUnixFs(encodeUnixFs(data)), data);
}

TEST(UnixFs, RefusesWhatDoesNotAddUp) {
    EXPECT_EQ(unixFsCode("0801"), "ok");
    EXPECT_EQ(unixFsCode("08021800"), "ok");
    EXPECT_EQ(unixFsCode("0804120161"), "ok");
    for (const char* bad : {"",          // no type
                            "1800",      // no type
                            "0806",      // unknown type
                            "0802",      // a file without a size
                            "08021801",  // a size without content
                            "0802120161"
                            "1802",  // content of another size
                            "08021803"
                            "2001"
                            "2001",
                            "080218002000"
                            "1800",  // a field again
                            "08020802"
                            "1800",          // type twice
                            "18000802",      // not ascending
                            "080118002001",  // a directory with blocks
                            "0801120161",    // a directory with content
                            "08012822",      // a hash type without a spread directory
                            "0804",          // a symlink to nowhere
                            "08041200",
                            "08024801"
                            "1800",  // field 9
                            "0802"
                            "1a00",  // size as bytes
                            "0802"
                            "2200"
                            "1800",  // packed block sizes
                            "08021800"
                            "38ffffffff1f",  // mode over 32 bits
                            "08021800"
                            "4200",  // a time without seconds
                            "08021800"
                            "4207"
                            "0801"
                            "1500000000",  // a fraction of zero
                            "08021800"
                            "4207"
                            "0801"
                            "1500ca9a3b",  // of a whole second
                            "8802"
                            "1800",
                            "880200"
                            "1800"}) {
        EXPECT_EQ(unixFsCode(bad), "rack.bad_unixfs") << bad;
    }
    // Sizes that wrap around add up to 0 in 64 bits.
    EXPECT_EQ(unixFsCode("08021800"
                         "20ffffffffffffffffff01"
                         "2001"),
              "rack.bad_unixfs");
    UnixFsData link;
    link.type = UnixFsType::Symlink;
    link.data = Bytes(kSymlinkTargetMax, 'a');
    EXPECT_TRUE(decodeUnixFs(encodeUnixFs(link)).ok());
    link.data->push_back('a');
    EXPECT_FALSE(decodeUnixFs(encodeUnixFs(link)).ok());
}

}  // namespace stacknet::rack
