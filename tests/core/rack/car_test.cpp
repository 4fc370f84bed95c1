#include "core/rack/car.h"

#include "core/base/rng.h"
#include "core/rack/dag_pb.h"
#include "core/rack/varint_internal.h"
#include "tests/core/rack/rack_fixture.h"

namespace stacknet::rack {

namespace {

Bytes written(const IBlockStore& store, const std::vector<Cid>& roots) {
    Bytes out;
    const auto summary = writeCar(store, roots, [&](ByteView bytes) -> Result<void> {
        out.insert(out.end(), bytes.begin(), bytes.end());
        return {};
    });
    EXPECT_TRUE(summary.ok());
    return out;
}

std::string codeOf(ByteView car, CarLimits limits = {}) {
    MemoryBlockStore store;
    const auto summary = readCar(car, store, limits);
    return summary.ok() ? "ok" : summary.error().code;
}

Bytes section(const Cid& cid, ByteView content) {
    Bytes out;
    const Bytes name = cid.bytes();
    appendVarint(out, name.size() + content.size());
    out.insert(out.end(), name.begin(), name.end());
    out.insert(out.end(), content.begin(), content.end());
    return out;
}

/// The length and the CBOR of a header with one raw root.
Bytes headerOf(const Cid& root) {
    Bytes out = *fromHex("3aa265726f6f747381d82a582500");
    const Bytes cid = root.bytes();
    out.insert(out.end(), cid.begin(), cid.end());
    const Bytes tail = *fromHex("6776657273696f6e01");
    out.insert(out.end(), tail.begin(), tail.end());
    return out;
}

Bytes joined(std::initializer_list<Bytes> parts) {
    Bytes out;
    for (const Bytes& part : parts) out.insert(out.end(), part.begin(), part.end());
    return out;
}

const Cid kA = Cid::ofRaw(asBytes("a"));
const Cid kB = Cid::ofRaw(asBytes("b"));

}  // namespace

TEST(Car, DepthFirstAndNoBlockTwice) {
    ImportProfile profile = kuboDefaultProfile();
    profile.chunkBytes = 1;
    profile.linksMax = 2;
    MemoryBlockStore store;
    const auto built = buildFile(profile, asBytes("abab"), sinkInto(store));
    std::vector<Cid> order;
    ASSERT_TRUE(walkDag(store, {built->cid}, [&](const Cid& cid, ByteView) -> Result<void> {
                    order.push_back(cid);
                    return {};
                }).ok());
    const Cid inner = decodeDagNode(*store.get(built->cid))->links[0].cid;
    EXPECT_EQ(order, (std::vector<Cid>{built->cid, inner, kA, kB}));
    const Bytes car = written(store, {built->cid});
    MemoryBlockStore other;
    const auto read = readCar(car, other);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->blocks, 4U);
    EXPECT_EQ(read->bytes, car.size());
    EXPECT_EQ(written(other, read->roots), car);
}

TEST(Car, PiecesDoNotMatter) {
    SeededRng rng(5);
    Bytes content(300'000);
    rng.fill(content);
    MemoryBlockStore store;
    const auto built = buildFile(kuboDefaultProfile(), content, sinkInto(store));
    const Bytes car = written(store, {built->cid});
    for (const std::size_t piece : {1, 3, 127, 65'536, 1'000'000}) {
        MemoryBlockStore other;
        CarReader reader(sinkInto(other));
        ByteView rest = car;
        while (!rest.empty()) {
            const std::size_t size = std::min(piece, rest.size());
            ASSERT_TRUE(reader.feed(rest.first(size)).ok());
            rest = rest.subspan(size);
        }
        ASSERT_TRUE(reader.finish().ok());
        EXPECT_EQ(*other.size(), *store.size());
    }
}

TEST(Car, SeveralRootsOfEveryVersion) {
    MemoryBlockStore store;
    std::vector<Cid> roots;
    for (std::size_t i = 0; i < kCarRootsMax; ++i) {
        const Bytes block = encodeDagNode({{}, Bytes(1, static_cast<std::uint8_t>(i))});
        const Hash256 digest = crypto::sha256(block);
        roots.push_back(i % 2 == 0 ? Cid::v0(digest) : Cid::v1(kCodecDagPb, digest));
        ASSERT_TRUE(store.put(roots.back(), block).ok());
    }
    for (const std::size_t count :
         {std::size_t{1}, std::size_t{23}, std::size_t{24}, kCarRootsMax}) {
        const std::vector<Cid> some(roots.begin(), roots.begin() + static_cast<long>(count));
        const Bytes car = written(store, some);
        MemoryBlockStore other;
        const auto read = readCar(car, other);
        ASSERT_TRUE(read.ok()) << count;
        EXPECT_EQ(read->roots, some);
    }
    roots.push_back(kA);
    EXPECT_EQ(writeCar(store, roots, {}).error().code, "rack.bad_car");
    EXPECT_EQ(writeCar(store, {}, {}).error().code, "rack.bad_car");
}

TEST(Car, RefusesWhatIsNotWhole) {
    const Bytes car = joined({headerOf(kA), section(kA, asBytes("a")), section(kB, asBytes("b"))});
    EXPECT_EQ(codeOf(car), "ok");
    const std::size_t afterA = headerOf(kA).size() + section(kA, asBytes("a")).size();
    for (std::size_t cut = 0; cut < car.size(); ++cut) {
        if (cut == afterA) continue;  // a whole CAR with one block less
        const std::string code = codeOf(ByteView(car).first(cut));
        EXPECT_TRUE(code == "rack.bad_car" || code == "rack.car_root_missing") << cut << code;
    }
    EXPECT_EQ(codeOf(joined({headerOf(kA), section(kB, asBytes("b"))})), "rack.car_root_missing");
    EXPECT_EQ(codeOf(headerOf(kA)), "rack.car_root_missing");
}

TEST(Car, RefusesOtherVersionsAndHeaders) {
    const Bytes block = section(kA, asBytes("a"));
    for (const std::size_t version : {0, 2, 3, 24}) {
        Bytes header = headerOf(kA);
        header.back() = static_cast<std::uint8_t>(version);
        EXPECT_EQ(codeOf(joined({header, block})), "rack.bad_car");
    }
    // The pragma that begins a CAR of version 2.
    EXPECT_EQ(codeOf(*fromHex("0aa16776657273696f6e02")), "rack.bad_car");
    EXPECT_EQ(codeOf(*fromHex("11a265726f6f7473806776657273696f6e01")), "rack.bad_car")
        << "no roots";
    Bytes spare = headerOf(kA);
    spare.front() = static_cast<std::uint8_t>(spare.front() + 1);
    spare.push_back(0);
    EXPECT_EQ(codeOf(joined({spare, block})), "rack.bad_car") << "something after the version";
    EXPECT_EQ(codeOf(joined({*fromHex("00"), block})), "rack.bad_car");
    EXPECT_EQ(codeOf(*fromHex("ffffffffffffffffff01")), "rack.bad_car") << "a huge header";
    EXPECT_EQ(codeOf(*fromHex("ffffffffffffffffffff01")), "rack.bad_car") << "a huge number";
}

TEST(Car, RefusesLiesAndGiants) {
    const Bytes header = headerOf(kA);
    const Bytes a = section(kA, asBytes("a"));
    EXPECT_EQ(codeOf(joined({header, section(kA, asBytes("b"))})), "rack.block_mismatch");
    EXPECT_EQ(codeOf(joined({header, a, *fromHex("00")})), "rack.bad_car") << "an empty section";
    EXPECT_EQ(codeOf(joined({header, a, *fromHex("ffffffffffffffff7f")})), "rack.block_too_large");
    const Bytes giant(kBlockBytesMax + 1);
    EXPECT_EQ(codeOf(joined({header, a, section(Cid::ofRaw(giant), giant)})),
              "rack.block_too_large");
    const Bytes most(kBlockBytesMax);
    EXPECT_EQ(codeOf(joined({header, a, section(Cid::ofRaw(most), most)})), "ok");
    const Bytes identity = *fromHex(
        "0501550001"
        "61");
    EXPECT_EQ(codeOf(joined({header, a, identity})), "rack.unsupported_hash");
    EXPECT_EQ(codeOf(joined({header, a, a, a}), {3}), "ok");
    EXPECT_EQ(codeOf(joined({header, a, a, a}), {2}), "rack.too_many_blocks");
    const Bytes car = joined({header, a});
    EXPECT_EQ(codeOf(car, {9, car.size()}), "ok");
    EXPECT_EQ(codeOf(car, {9, car.size() - 1}), "rack.too_large");
}

TEST(Car, AfterAnErrorNothingIsTaken) {
    std::size_t blocks = 0;
    CarReader reader([&](const Cid&, ByteView) -> Result<void> {
        ++blocks;
        return {};
    });
    ASSERT_TRUE(reader.feed(headerOf(kA)).ok());
    EXPECT_FALSE(reader.feed(section(kA, asBytes("b"))).ok());
    EXPECT_EQ(reader.feed(section(kA, asBytes("a"))).error().code, "rack.block_mismatch");
    EXPECT_EQ(reader.finish().error().code, "rack.block_mismatch");
    EXPECT_EQ(blocks, 0U);
}

TEST(DagWalk, Limits) {
    ImportProfile profile = kuboDefaultProfile();
    profile.chunkBytes = 1;
    profile.linksMax = 2;
    MemoryBlockStore store;
    const auto built = buildFile(profile, asBytes("abcdefgh"), sinkInto(store));
    const auto walk = [&](WalkLimits limits) {
        const auto walked = walkDag(
            store, {built->cid}, [](const Cid&, ByteView) { return Result<void>(); }, limits);
        return walked.ok() ? "ok" : walked.error().code;
    };
    EXPECT_EQ(walk({15, 3}), "ok");
    EXPECT_EQ(walk({14, 3}), "rack.too_many_blocks");
    EXPECT_EQ(walk({15, 2}), "rack.too_deep");
    ASSERT_TRUE(*store.remove(Cid::ofRaw(asBytes("h"))));
    EXPECT_EQ(walk({}), "rack.block_missing");
    const Cid other = Cid::v1(0x71, kA.digest());
    ASSERT_TRUE(store.put(other, asBytes("a")).ok());
    EXPECT_EQ(linksOf(other, asBytes("a")).error().code, "rack.unsupported_codec");
}

}  // namespace stacknet::rack
