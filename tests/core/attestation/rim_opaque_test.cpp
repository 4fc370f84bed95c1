// Records of the opaque data in a RIM: resources of index 4096 and above, with a security version.

#include <functional>

#include "tests/core/attestation/rim_test_support.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

const RimAuthorities& authorities() {
    static const RimAuthorities made = RimAuthorities::make();
    return made;
}

ForgedResource record(std::string index = "4133") {
    ForgedResource resource;
    resource.index = std::move(index);
    resource.active = "True";
    resource.alternatives = "1";
    resource.name = "FSP_UCODE_MIN_SVN";
    resource.size = "2";
    resource.minSvn = "5";
    resource.includeInResult = "True";
    return resource;
}

Parsed<RimPointer> readWith(const std::vector<ForgedResource>& records) {
    ForgedRim rim = ForgedRim::make(authorities(), "600.10.01");
    rim.resources.insert(rim.resources.end(), records.begin(), records.end());
    return read(rim.bytes(), authorities().root.certificate);
}
Reason reasonAfter(const std::function<void(ForgedResource&)>& change) {
    ForgedResource resource = record();
    change(resource);
    return reasonOf(readWith({resource}));
}

TEST(RimOpaque, FloorIsRead) {
    const auto rim = readWith({record()});
    ASSERT_TRUE(rim.ok()) << described(rim);
    EXPECT_EQ((*rim)->floors, (std::vector<SvnFloor>{{37, "FSP_UCODE_MIN_SVN", 5}}));
    EXPECT_EQ((*rim)->values.size(), 64U) << "beside the measurements";
}

TEST(RimOpaque, AscendingByTypeAndWholeRange) {
    ForgedResource last = record("69631");
    last.name = "LAST";
    last.minSvn = "18446744073709551615";
    ForgedResource first = record("4096");
    first.name = "FIRST";
    first.includeInResult.reset();
    const auto rim = readWith({last, first});
    ASSERT_TRUE(rim.ok()) << described(rim);
    EXPECT_EQ((*rim)->floors,
              (std::vector<SvnFloor>{{0, "FIRST", 5}, {65535, "LAST", 18446744073709551615U}}));
}

TEST(RimOpaque, InactiveOnesAreNoFloor) {
    ForgedResource off = record();
    off.active = "False";
    const auto rim = readWith({off});
    ASSERT_TRUE(rim.ok()) << described(rim);
    EXPECT_TRUE((*rim)->floors.empty());
}

TEST(RimOpaque, AreStrict) {
    for (const char* value : {"", "-1", "5x", "0x5", " 5", "05", "18446744073709551616"}) {
        EXPECT_EQ(reasonAfter([&](ForgedResource& r) { r.minSvn = value; }), Reason::RimFormat)
            << value;
    }
    EXPECT_EQ(reasonAfter([](ForgedResource& r) { r.minSvn.reset(); }), Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedResource& r) {
                  r.hashes = {{"Hash0", hashHex(0)}};
              }),
              Reason::RimFormat)
        << "a hash is not valid there";
    EXPECT_EQ(reasonAfter([](ForgedResource& r) { r.name = ""; }), Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedResource& r) { r.name = std::string(64, 'N'); }), Reason::None);
    EXPECT_EQ(reasonAfter([](ForgedResource& r) { r.name = std::string(65, 'N'); }),
              Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedResource& r) { r.name = "a&#xA;b"; }), Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedResource& r) { r.includeInResult = "yes"; }), Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedResource& r) { r.type = "Opaque"; }), Reason::RimFormat);
    for (const char* index : {"64", "4095", "69632", "4294971429"}) {
        EXPECT_EQ(reasonAfter([&](ForgedResource& r) { r.index = index; }), Reason::RimFormat)
            << index;
    }
}

TEST(RimOpaque, TypeAndNameComeOnce) {
    ForgedResource sameType = record();
    sameType.name = "OTHER";
    EXPECT_EQ(reasonOf(readWith({record(), sameType})), Reason::RimFormat);
    EXPECT_EQ(reasonOf(readWith({record(), record("4134")})), Reason::RimFormat) << "same name";
    ForgedResource other = record("4134");
    other.name = "OTHER";
    EXPECT_TRUE(readWith({record(), other}).ok());
}

TEST(RimOpaque, AtMost64Records) {
    std::vector<ForgedResource> records;
    for (int i = 0; i < 64; ++i) {
        records.push_back(record(std::to_string(4096 + i)));
        records.back().name = "N" + std::to_string(i);
    }
    EXPECT_TRUE(readWith(records).ok());
    records.push_back(record("5000"));
    EXPECT_EQ(reasonOf(readWith(records)), Reason::RimFormat);
}

TEST(RimOpaque, UnknownOpaqueAttributesAreRefusedByName) {
    ForgedRim rim = ForgedRim::make(authorities(), "600.10.01");
    ForgedResource resource = record();
    resource.includeInResult = "True\" ns3:maxSvn=\"9";
    rim.resources.push_back(resource);
    const auto refused = read(rim.bytes(), authorities().root.certificate);
    EXPECT_EQ(reasonOf(refused), Reason::RimFormat);
    EXPECT_NE(refused.fault().detail.find("maxSvn"), std::string::npos) << described(refused);
}

}  // namespace
}  // namespace stacknet::attestation
