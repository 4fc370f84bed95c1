#include "core/attestation/rim_store.h"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <map>

#include "core/attestation/roots.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"
#include "tests/core/attestation/rim_test_support.h"

namespace stacknet::attestation {
namespace {

using namespace testing;
namespace fs = std::filesystem;

constexpr std::int64_t kSignerEndS = 1'750'000'000;
constexpr const char* kDriverId = "NV_GPU_DRIVER_GH100_550.90.07";
constexpr const char* kVbiosId = "NV_GPU_VBIOS_1010_0200_882_96009F0001";

const RimAuthorities& authorities() {
    static const RimAuthorities made = RimAuthorities::make(1'577'836'800, kSignerEndS);
    return made;
}
Bytes driverXml() {
    return ForgedRim::make(authorities(), "550.90.07").bytes();
}
Bytes vbiosXml() {
    return ForgedRim::make(authorities(), "96.00.9F.00.01", {0, 1}).bytes();
}

std::string answerOf(const std::string& id, const Bytes& xml, std::string digest = {}) {
    if (digest.empty()) digest = toHex(crypto::sha256(xml));
    return "{\"id\":\"" + id + "\",\"rim\":\"" + toBase64(xml) + "\",\"sha256\":\"" + digest +
           "\",\"last_updated\":\"2026-10-02T00:00:00Z\",\"rim_format\":\"TCG\","
           "\"request_id\":\"x\"}";
}

class RimStoreTest : public ::testing::Test {
protected:
    void SetUp() override {
        fs::remove_all(folder);
        fs::create_directories(folder);
    }
    void TearDown() override { fs::remove_all(folder); }

    Result<std::string> add(const Bytes& content, std::optional<std::string> id = std::nullopt,
                            std::int64_t nowS = kJune2024S) {
        return store.add(content, id, root, nowS, links);
    }

    fs::path folder = fs::temp_directory_path() /
                      ("stacknet-rims-" + std::to_string(::getpid()) + "-" +
                       ::testing::UnitTest::GetInstance()->current_test_info()->name());
    RimStore store{folder};
    LinkCache links;
    const Certificate root = authorities().root.certificate;
};

TEST(RimIds, AreNvidias) {
    EXPECT_EQ(*driverRimId(GpuFamily::Hopper, "", "550.90.07"), "NV_GPU_DRIVER_GH100_550.90.07");
    EXPECT_EQ(*driverRimId(GpuFamily::Blackwell, "", "580.95.05"),
              "NV_GPU_CC_DRIVER_GB100_580.95.05");
    EXPECT_EQ(*driverRimId(GpuFamily::Blackwell, "GB202", "580.95.05"),
              "NV_GPU_CC_DRIVER_GB202_580.95.05");
    EXPECT_EQ(*vbiosRimId("1010", "0200", "882", "96.00.9F.00.01"), kVbiosId);
    EXPECT_EQ(*vbiosRimId("G520", "0200", "882", "97.00.9f.00.01"),
              "NV_GPU_VBIOS_G520_0200_882_97009F0001");
    EXPECT_FALSE(driverRimId(GpuFamily::Unknown, "", "550.90.07").ok());
}

TEST(RimIds, Case29_PiecesNeverLeaveTheFolder) {
    const std::string withNul("550\0", 4);
    for (const std::string& piece :
         {std::string(), std::string("../../x"), std::string("a/b"), std::string("a b"),
          std::string("a%2f"), withNul, std::string(33, '1'), std::string("\xC3\xA9"),
          std::string("a_b"), std::string("a\\b"), std::string("a?b"), std::string("a\n")}) {
        const auto driver = driverRimId(GpuFamily::Hopper, "", piece);
        ASSERT_FALSE(driver.ok()) << piece;
        EXPECT_EQ(driver.error().code, "attestation.bad_rim_id");
        EXPECT_FALSE(vbiosRimId(piece, "0200", "882", "96.00").ok()) << piece;
        EXPECT_FALSE(vbiosRimId("1010", piece, "882", "96.00").ok()) << piece;
        EXPECT_FALSE(vbiosRimId("1010", "0200", piece, "96.00").ok()) << piece;
        EXPECT_FALSE(vbiosRimId("1010", "0200", "882", piece).ok()) << piece;
        if (!piece.empty()) {
            EXPECT_FALSE(driverRimId(GpuFamily::Blackwell, piece, "580").ok()) << piece;
        }
    }
    EXPECT_TRUE(driverRimId(GpuFamily::Hopper, "", std::string(32, '1')).ok());
}

TEST(RimIds, UrlOfTheService) {
    EXPECT_EQ(*rimUrl(kRimServiceBase, kDriverId),
              "https://rim.attestation.nvidia.com/v1/rim/NV_GPU_DRIVER_GH100_550.90.07");
    for (const char* id : {"", "NV_", "../x", "NV_a/b", "NV_a?x=1", "NV_a#b", "XX_a", "NV_a b"}) {
        EXPECT_FALSE(rimUrl(kRimServiceBase, id).ok()) << id;
        EXPECT_FALSE(isRimId(id)) << id;
    }
    EXPECT_FALSE(isRimId("NV_" + std::string(158, 'a')));
    EXPECT_TRUE(isRimId("NV_" + std::string(157, 'a')));
}

TEST(RimAnswers, AreChecked) {
    const Bytes xml = driverXml();
    const auto answer = parseRimAnswer(toBytes(answerOf(kDriverId, xml)));
    ASSERT_TRUE(answer.ok()) << answer.error().message;
    EXPECT_EQ(answer->id, kDriverId);
    EXPECT_EQ(answer->xml, xml);
    EXPECT_EQ(answer->lastUpdated, "2026-10-02T00:00:00Z");
    std::string upper = toHex(crypto::sha256(xml));
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    EXPECT_TRUE(parseRimAnswer(toBytes(answerOf(kDriverId, xml, upper))).ok());
}

TEST(RimAnswers, EveryDefectIsRefused) {
    const Bytes xml = driverXml();
    const std::string good = answerOf(kDriverId, xml);
    const std::string digest = toHex(crypto::sha256(xml));
    const auto replaced = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return text.replace(at, from.size(), to);
    };
    for (const std::string& bad :
         {std::string(), std::string("[]"), std::string("{}"), good + "x",
          good.substr(0, good.size() - 1), replaced(digest, std::string(64, '0')),
          replaced("\"sha256\"", "\"sha1\""), replaced("\"rim\":\"", "\"rim\":\"!"),
          replaced("\"rim\"", "\"other\""), replaced("\"id\"", "\"ids\""),
          replaced(kDriverId, "../../etc/passwd"), replaced("\"TCG\"", "\"CORIM\""),
          replaced("\"TCG\"", "1"), replaced("{\"id\"", "{\"id\":\"NV_a\",\"id\""),
          answerOf(kDriverId, Bytes(kRimMax + 1, 'a')), std::string(kRimAnswerMax + 1, ' ')}) {
        const auto answer = parseRimAnswer(toBytes(bad));
        ASSERT_FALSE(answer.ok()) << bad.substr(0, 200);
        EXPECT_EQ(answer.error().code, "attestation.bad_rim_answer");
    }
}

TEST_F(RimStoreTest, AddsFindsAndListsBareFiles) {
    const auto driver = add(driverXml());
    ASSERT_TRUE(driver.ok()) << driver.error().message;
    EXPECT_EQ(*driver, kDriverId) << "a driver's RIM says its own id";
    const auto vbios = add(vbiosXml(), kVbiosId);
    ASSERT_TRUE(vbios.ok()) << vbios.error().message;
    ASSERT_TRUE(store.find(kDriverId)->has_value());
    EXPECT_FALSE(store.find("NV_GPU_DRIVER_GH100_1.2")->has_value());
    const auto listing = store.list(root, kJune2024S, links);
    ASSERT_EQ(listing.size(), 2U);
    EXPECT_EQ(listing[0].id, kDriverId);
    EXPECT_EQ(listing[0].check.status, CheckStatus::Pass);
    ASSERT_TRUE(listing[0].rim);
    EXPECT_EQ(listing[0].rim->version, "550.90.07");
    EXPECT_EQ(listing[0].rim->signerNotAfterS, kSignerEndS);
    EXPECT_EQ(listing[0].product, "GH100");
    EXPECT_EQ(listing[0].signer, "TEST HCC RIM L4 Signer");
    EXPECT_EQ(listing[1].id, kVbiosId);
    EXPECT_EQ(listing[1].check.kind, CheckKind::VbiosRim);
}

TEST_F(RimStoreTest, AddsAnswersOfTheService) {
    const auto added = add(toBytes(answerOf(kVbiosId, vbiosXml())));
    ASSERT_TRUE(added.ok()) << added.error().message;
    EXPECT_EQ(*added, kVbiosId);
    EXPECT_EQ(add(toBytes(answerOf(kDriverId, driverXml())), kVbiosId).error().code,
              "attestation.bad_rim_id")
        << "another one than was asked for";
}

TEST_F(RimStoreTest, TheIdMustAgreeWithTheFile) {
    EXPECT_EQ(add(vbiosXml()).error().code, "attestation.bad_rim_id") << "which board is it for?";
    EXPECT_FALSE(add(vbiosXml(), "NV_GPU_VBIOS_1010_0200_882_96009F0002").ok());
    EXPECT_FALSE(add(vbiosXml(), kDriverId).ok());
    EXPECT_FALSE(add(vbiosXml(), "NV_GPU_VBIOS_../x_96009F0001").ok());
    EXPECT_FALSE(add(driverXml(), "NV_GPU_DRIVER_GH100_550.90.08").ok());
    EXPECT_TRUE(fs::is_empty(folder));
    ForgedRim blackwell = ForgedRim::make(authorities(), "580.95.05");
    blackwell.product = "GB100";
    EXPECT_EQ(*add(blackwell.bytes()), "NV_GPU_CC_DRIVER_GB100_580.95.05");
    ForgedRim switches = ForgedRim::make(authorities(), "580.95.05");
    switches.product = "LS10";
    EXPECT_FALSE(add(switches.bytes()).ok());
}

TEST_F(RimStoreTest, OnlyVerifiedFilesAreAdded) {
    ForgedRim bad = ForgedRim::make(authorities(), "550.90.07");
    bad.key = TestKey::p384();
    const auto refused = add(bad.bytes());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "attestation.rim_refused");
    EXPECT_TRUE(refused.error().message.starts_with("RIM_SIGNATURE: ")) << refused.error().message;
    const auto late = add(driverXml(), std::nullopt, kSignerEndS + 1);
    ASSERT_FALSE(late.ok());
    EXPECT_TRUE(late.error().message.starts_with("RIM_EXPIRED: ")) << late.error().message;
    EXPECT_FALSE(add(Bytes(kRimMax + 1, 'x')).ok());
    EXPECT_FALSE(add({}).ok());
    EXPECT_TRUE(fs::is_empty(folder));
}

TEST_F(RimStoreTest, ListsWhatIsWrong) {
    ASSERT_TRUE(writeFileAtomically(folder / "NV_GPU_DRIVER_GH100_1.swidtag", driverXml()).ok());
    ASSERT_TRUE(writeFileAtomically(folder / "NV_GPU_VBIOS_a.xml", toBytes("<x/>")).ok());
    ASSERT_TRUE(writeFileAtomically(folder / "NV_GPU_VBIOS_b.xml", Bytes(kRimMax + 1)).ok());
    ASSERT_TRUE(writeFileAtomically(folder / "README.xml", toBytes("<x/>")).ok());
    ASSERT_TRUE(writeFileAtomically(folder / "NV_GPU_VBIOS_c.txt", toBytes("<x/>")).ok());
    fs::create_directory(folder / "NV_GPU_VBIOS_d.xml");
    const auto listing = store.list(root, kSignerEndS + 1, links);
    ASSERT_EQ(listing.size(), 3U);
    EXPECT_EQ(listing[0].check.reason, Reason::RimExpired);
    ASSERT_TRUE(listing[0].rim) << "until when it was good is shown";
    EXPECT_EQ(listing[0].rim->signerNotAfterS, kSignerEndS);
    EXPECT_EQ(listing[1].check.reason, Reason::RimFormat);
    EXPECT_FALSE(listing[1].rim);
    EXPECT_EQ(listing[2].check.reason, Reason::RimFormat);
    EXPECT_TRUE(RimStore(folder / "missing").list(root, kJune2024S, links).empty());
}

TEST_F(RimStoreTest, AnotherFileOfTheSameIdIsReplaced) {
    const std::string id = kDriverId;
    ASSERT_TRUE(writeFileAtomically(folder / (id + ".swidtag"), toBytes("<old/>")).ok());
    EXPECT_EQ(**store.find(id), toBytes("<old/>"));
    const Bytes xml = driverXml();
    ASSERT_TRUE(add(xml).ok());
    EXPECT_EQ(**store.find(id), xml);
    EXPECT_EQ(store.list(root, kJune2024S, links).size(), 1U);
    ForgedRim again = ForgedRim::make(authorities(), "550.90.07", {8});
    ASSERT_TRUE(add(again.bytes()).ok());
    EXPECT_NE(**store.find(id), xml);
}

TEST_F(RimStoreTest, FindTakesOnlyIds) {
    ASSERT_TRUE(writeFileAtomically(folder / "NV_outside.xml", driverXml()).ok());
    fs::create_directory(folder / "inner");
    RimStore inner(folder / "inner");
    for (const char* id : {"../NV_outside", "", "NV_", "/etc/passwd", "NV_x/../../NV_outside"}) {
        const auto found = inner.find(id);
        ASSERT_FALSE(found.ok()) << id;
        EXPECT_EQ(found.error().code, "attestation.bad_rim_id");
    }
    EXPECT_FALSE(inner.find("NV_outside")->has_value());
}

struct ScriptedFetcher final : RimFetcher {
    std::map<std::string, Bytes> answers;
    bool reachable = true;
    int asked = 0;
    Result<std::optional<Bytes>> fetch(const std::string& id) override {
        ++asked;
        if (!reachable) return makeError("attestation.rim_service", "No network.", true);
        const auto found = answers.find(id);
        if (found == answers.end()) return std::optional<Bytes>();
        return std::optional(found->second);
    }
};

TEST_F(RimStoreTest, FetchesWhatItLacksAndKeepsIt) {
    ScriptedFetcher fetcher;
    ManualClock clock(kJune2024S * 1000);
    FetchingRimSource source(store, fetcher, root, links, clock);
    EXPECT_FALSE(source.find(kDriverId)->has_value()) << "the service has none";
    const Bytes xml = driverXml();
    fetcher.answers[kDriverId] = toBytes(answerOf(kDriverId, xml));
    EXPECT_EQ(**source.find(kDriverId), xml);
    EXPECT_EQ(fetcher.asked, 2);
    fetcher.reachable = false;
    EXPECT_EQ(**source.find(kDriverId), xml) << "kept: no network is needed any more";
    EXPECT_EQ(fetcher.asked, 2);
    EXPECT_EQ(source.find(kVbiosId).error().code, "attestation.rim_service");
}

TEST_F(RimStoreTest, FetchesAgainWhatIsOutOfDate) {
    ScriptedFetcher fetcher;
    ManualClock clock((kSignerEndS + 1) * 1000);
    FetchingRimSource source(store, fetcher, root, links, clock);
    const Bytes old = driverXml();
    ASSERT_TRUE(add(old).ok());
    fetcher.reachable = false;
    EXPECT_EQ(**source.find(kDriverId), old) << "better an honest RIM_EXPIRED than nothing";
    fetcher.reachable = true;
    fetcher.answers[kDriverId] = toBytes(answerOf(kDriverId, old));
    EXPECT_EQ(**source.find(kDriverId), old) << "the service has nothing newer";
    // NVIDIA signs anew, by the same authorities.
    RimAuthorities renewed = authorities();
    renewed.signer = issue({}, &renewed.intermediate);
    const Bytes fresh = ForgedRim::make(renewed, "550.90.07").bytes();
    fetcher.answers[kDriverId] = toBytes(answerOf(kDriverId, fresh));
    EXPECT_EQ(**source.find(kDriverId), fresh);
    const int asked = fetcher.asked;
    EXPECT_EQ(**source.find(kDriverId), fresh);
    EXPECT_EQ(fetcher.asked, asked);
}

TEST_F(RimStoreTest, FetchesWhatCannotBeRead) {
    ScriptedFetcher fetcher;
    ManualClock clock(kJune2024S * 1000);
    FetchingRimSource source(store, fetcher, root, links, clock);
    const std::string file = std::string(kDriverId) + ".xml";
    ASSERT_TRUE(writeFileAtomically(folder / file, Bytes(kRimMax + 1)).ok());
    EXPECT_EQ(source.find(kDriverId).error().code, "base.file_too_large")
        << "the service has none: what is wrong here is said";
    fetcher.answers[kDriverId] = toBytes(answerOf(kDriverId, driverXml()));
    EXPECT_TRUE(source.find(kDriverId)->has_value());
    EXPECT_FALSE(source.find("../x").ok());
    EXPECT_EQ(fetcher.asked, 2) << "nothing is asked of the service for what is no id";
}

TEST_F(RimStoreTest, ListingWithACacheTellsTheSame) {
    ASSERT_TRUE(add(driverXml()).ok());
    RimCache cache;
    for (int i = 0; i < 2; ++i) {
        const auto listing = store.list(root, kJune2024S, links, &cache);
        ASSERT_EQ(listing.size(), 1U);
        EXPECT_EQ(listing[0].check, store.list(root, kJune2024S, links)[0].check);
    }
    EXPECT_EQ(store.list(root, kSignerEndS + 1, links, &cache)[0].check.reason, Reason::RimExpired);
}

TEST_F(RimStoreTest, AServiceIsNotBelieved) {
    ScriptedFetcher fetcher;
    ManualClock clock(kJune2024S * 1000);
    FetchingRimSource source(store, fetcher, root, links, clock);
    const RimAuthorities other = RimAuthorities::make();
    fetcher.answers[kDriverId] =
        toBytes(answerOf(kDriverId, ForgedRim::make(other, "550.90.07").bytes()));
    const auto refused = source.find(kDriverId);
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().message.starts_with("RIM_UNTRUSTED: ")) << refused.error().message;
    fetcher.answers[kVbiosId] = toBytes(answerOf(kDriverId, driverXml()));
    EXPECT_FALSE(source.find(kVbiosId).ok()) << "an answer for another id";
    EXPECT_TRUE(fs::is_empty(folder));
}

TEST_F(RimStoreTest, WorksWithNvidiasFiles) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Certificate& nvidia = nvidiaRoots().rim;
    const auto id = store.add(bytesOf("rims/VALID-NOW-driver-550.144.03.xml"), std::nullopt, nvidia,
                              kNovember2026S, links);
    ASSERT_TRUE(id.ok()) << id.error().message;
    EXPECT_EQ(*id, "NV_GPU_DRIVER_GH100_550.144.03");
    EXPECT_FALSE(store
                     .add(bytesOf("rims/EXPIRED-vbios-960074001A.swidtag"),
                          "NV_GPU_VBIOS_1010_0200_882_960074001A", nvidia, kNovember2026S, links)
                     .ok());
    const auto listing = store.list(nvidia, kNovember2026S, links);
    ASSERT_EQ(listing.size(), 1U);
    EXPECT_EQ(utcText(listing[0].rim->signerNotAfterS).substr(0, 10), "2026-12-30");
}

}  // namespace
}  // namespace stacknet::attestation
