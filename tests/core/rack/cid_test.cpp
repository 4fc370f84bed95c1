#include "core/rack/cid.h"

#include "core/base/rng.h"
#include "core/rack/varint_internal.h"
#include "tests/core/rack/rack_fixture.h"

namespace stacknet::rack {

namespace {

// SHA-256 of nothing.
constexpr const char* kEmptyDigest =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

std::string codeOf(const std::string& hex) {
    const auto cid = Cid::fromBytes(*fromHex(hex));
    return cid.ok() ? "ok" : cid.error().code;
}

std::string codeOfText(std::string_view text) {
    const auto cid = Cid::fromText(text);
    return cid.ok() ? "ok" : cid.error().code;
}

}  // namespace

TEST(Cid, KnownTexts) {
    const Cid empty = Cid::ofRaw({});
    EXPECT_EQ(empty.text(), "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku");
    EXPECT_EQ(toHex(empty.bytes()), std::string("01551220") + kEmptyDigest);
    const Cid directory = Cid::v0(crypto::sha256(*fromHex("0a020801")));
    EXPECT_EQ(directory.text(), "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn");
    EXPECT_EQ(directory.text(CidBase::Base16), directory.text()) << "version 0 has one text";
    EXPECT_EQ(directory.asV1().text(),
              "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354");
}

TEST(Cid, EveryTextOfEveryKindComesBack) {
    SeededRng rng(7);
    for (int i = 0; i < 500; ++i) {
        Hash256 digest;
        rng.fill(digest.mutableView());
        // Leading zeros are where base58 goes wrong.
        for (std::uint64_t k = rng.below(4); k > 0; --k) digest.data[k - 1] = 0;
        const std::uint64_t codec = rng.u64() >> (1 + rng.below(63));
        for (const Cid& cid : {Cid::v0(digest), Cid::v1(kCodecRaw, digest),
                               Cid::v1(kCodecDagPb, digest), Cid::v1(codec, digest)}) {
            EXPECT_EQ(cid.bytes().size(), cid.byteCount());
            EXPECT_LE(cid.byteCount(), kCidBytesMax);
            EXPECT_EQ(*Cid::fromBytes(cid.bytes()), cid);
            for (const CidBase base : {CidBase::Base32, CidBase::Base58Btc, CidBase::Base16}) {
                const auto parsed = Cid::fromText(cid.text(base));
                ASSERT_TRUE(parsed.ok()) << cid.text(base);
                EXPECT_EQ(*parsed, cid);
            }
        }
    }
}

TEST(Cid, OrderIsThatOfTheBytes) {
    SeededRng rng(8);
    std::vector<Cid> cids;
    for (int i = 0; i < 60; ++i) {
        Hash256 digest;
        rng.fill(digest.mutableView());
        cids.push_back(Cid::v0(digest));
        cids.push_back(Cid::v1(rng.u64() >> (1 + rng.below(63)), digest));
        cids.push_back(Cid::v1(kCodecRaw, digest));
    }
    for (const Cid& left : cids) {
        for (const Cid& right : cids) {
            EXPECT_EQ(left < right, left.bytes() < right.bytes());
            EXPECT_EQ(left == right, left.bytes() == right.bytes());
        }
    }
}

TEST(Cid, OtherHashesAreRefusedWithTheirName) {
    const std::string digest = kEmptyDigest;
    EXPECT_EQ(codeOf("0155"
                     "0003616263"),
              "rack.unsupported_hash");  // identity
    EXPECT_EQ(codeOf("0155"
                     "1114" +
                     digest.substr(0, 40)),
              "rack.unsupported_hash");
    EXPECT_EQ(codeOf("0155"
                     "a0e40220" +
                     digest),
              "rack.unsupported_hash");  // BLAKE2b-256
    EXPECT_NE(Cid::fromBytes(*fromHex("01550003616263")).error().message.find("identity"),
              std::string::npos);
    EXPECT_NE(Cid::fromBytes(*fromHex("0155a0e40220" + digest)).error().message.find("BLAKE2b"),
              std::string::npos);
}

TEST(Cid, MalformedBytes) {
    const std::string digest = kEmptyDigest;
    EXPECT_EQ(codeOf("01551220" + digest), "ok");
    EXPECT_EQ(codeOf("01711220" + digest), "ok") << "dag-cbor is named, never made";
    for (const std::string& bad :
         {std::string(), std::string("01"), std::string("0155"), std::string("015512"),
          std::string("01551220"), "01551220" + digest.substr(0, 62), "01551220" + digest + "00",
          "1220" + digest.substr(0, 62), "1220" + digest + "00",
          "02551220" + digest,                    // version 2
          "00551220" + digest,                    // version 0 in the form of version 1
          "0155121f" + digest,                    // a SHA-256 of 31 bytes
          "01551221" + digest + "00",             // of 33
          "8100551220" + digest,                  // version not in its shortest form
          "01d5001220" + digest,                  // codec not in its shortest form
          "01ffffffffffffffffff011220" + digest,  // codec of 64 bits
          "01ffffffffffffffffffff" + digest}) {   // a number without an end
        EXPECT_EQ(codeOf(bad), "rack.bad_cid") << bad;
    }
}

TEST(Cid, MalformedText) {
    const std::string good = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";
    EXPECT_EQ(codeOfText(good), "ok");
    std::string upper = good;
    for (char& letter : upper) letter = static_cast<char>(std::toupper(letter));
    EXPECT_EQ(codeOfText(upper), "rack.bad_cid");
    EXPECT_EQ(codeOfText(""), "rack.bad_cid");
    EXPECT_EQ(codeOfText("b"), "rack.bad_cid");
    EXPECT_EQ(codeOfText("z"), "rack.bad_cid");
    EXPECT_EQ(codeOfText("/ipfs/" + good), "rack.bad_cid");
    EXPECT_EQ(codeOfText(good + " "), "base.bad_encoding");
    EXPECT_EQ(codeOfText(good + "="), "base.bad_encoding");
    EXPECT_EQ(codeOfText(good.substr(0, 20) + "1" + good.substr(21)), "base.bad_encoding");
    EXPECT_EQ(codeOfText(std::string(1'000, 'b')), "rack.bad_cid");
    const Cid v0 = Cid::v0(crypto::sha256(ByteView()));
    EXPECT_EQ(codeOfText(v0.text()), "ok");
    EXPECT_EQ(codeOfText("z" + v0.text()), "rack.bad_cid") << "version 0 has no multibase";
    EXPECT_EQ(codeOfText("f" + toHex(v0.bytes())), "rack.bad_cid");
    EXPECT_EQ(codeOfText("Qm0" + v0.text().substr(3)), "base.bad_encoding");
}

TEST(Varint, OneSpellingOfEveryNumber) {
    SeededRng rng(9);
    for (int i = 0; i < 2'000; ++i) {
        const std::uint64_t value =
            i < 3 ? UINT64_MAX - static_cast<std::uint64_t>(i) : rng.u64() >> rng.below(64);
        Bytes bytes;
        appendVarint(bytes, value);
        EXPECT_EQ(bytes.size(), varintSize(value));
        const VarintRead read = readVarint(bytes);
        EXPECT_EQ(read.state, VarintState::Whole);
        EXPECT_EQ(read.value, value);
        EXPECT_EQ(read.size, bytes.size());
        EXPECT_EQ(readVarint(ByteView(bytes).first(bytes.size() - 1)).state, VarintState::CutOff);
        Bytes longer = bytes;
        longer.back() |= 0x80;
        longer.push_back(0);
        EXPECT_EQ(readVarint(longer).state, VarintState::Bad);
    }
    EXPECT_EQ(readVarint(*fromHex("ffffffffffffffffff01")).value, UINT64_MAX);
    EXPECT_EQ(readVarint(*fromHex("ffffffffffffffffff02")).state, VarintState::Bad);
}

}  // namespace stacknet::rack
