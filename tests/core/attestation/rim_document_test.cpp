// RIM files of our own: every defect validly signed where the case needs it.

#include "core/attestation/rim_document.h"

#include <ctime>

#include "core/base/codec.h"
#include "tests/core/attestation/rim_test_support.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

constexpr std::int64_t kSignerEndS = 1'750'000'000;

const RimAuthorities& authorities() {
    static const RimAuthorities made = RimAuthorities::make(1'577'836'800, kSignerEndS);
    return made;
}
const Certificate& root() {
    return authorities().root.certificate;
}
ForgedRim driverRim() {
    return ForgedRim::make(authorities(), "550.90.07");
}
ForgedRim vbiosRim() {
    return ForgedRim::make(authorities(), "96.00.9F.00.01", {0, 1, 9});
}
Parsed<RimPointer> read(const ForgedRim& rim) {
    return testing::read(rim.bytes(), root());
}
Reason reasonAfter(const std::function<void(ForgedRim&)>& change) {
    ForgedRim rim = driverRim();
    change(rim);
    return reasonOf(read(rim));
}
TEST(RimDocument, OursAreRead) {
    const auto driver = read(driverRim());
    ASSERT_TRUE(driver.ok()) << described(driver);
    EXPECT_EQ((*driver)->kind, RimKind::Driver);
    EXPECT_EQ((*driver)->values[7].alternatives[0].data[0], 0xAB);
    EXPECT_TRUE((*driver)->values[7].active);
    EXPECT_FALSE((*driver)->values[8].active);
    EXPECT_EQ((*driver)->notAfterS, kSignerEndS);
    const auto vbios = read(vbiosRim());
    ASSERT_TRUE(vbios.ok()) << described(vbios);
    EXPECT_EQ((*vbios)->kind, RimKind::Vbios);
}

TEST(RimDocument, KindIsThatOfTheVersion) {
    for (const char* version : {"96.00.5E.00.01", "97.00.83.00.09", "ab.cd.ef.01.23"}) {
        EXPECT_EQ((*read(ForgedRim::make(authorities(), version)))->kind, RimKind::Vbios)
            << version;
    }
    for (const char* version : {"545.00", "550.90.07", "96.00.5E.00", "96.00.5E.00.01.02",
                                "96.00.5G.00.01", "96.00.5E.00.0", "96.00.5E.000.1"}) {
        EXPECT_EQ((*read(ForgedRim::make(authorities(), version)))->kind, RimKind::Driver)
            << version;
    }
}

TEST(RimDocument, TheRootMayBeLeftOut) {
    ForgedRim rim = driverRim();
    rim.certificates.pop_back();
    EXPECT_TRUE(read(rim).ok());
}

TEST(RimDocument, XmlDeclarationOfUtf8IsTaken) {
    for (const char* declaration :
         {"<?xml version=\"1.0\"?>\n", "<?xml version='1.0' encoding='utf-8'?>",
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\n"}) {
        ForgedRim rim = driverRim();
        rim.beforeRoot = declaration;
        EXPECT_TRUE(read(rim).ok()) << declaration << described(read(rim));
    }
    for (const char* declaration :
         {"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "<?xml version=\"1.0\" ",
          "<?xml version=\"1.0\" encoding=\"UTF-7\"?>", "<?xml-stylesheet href=\"x\"?>", "<?php ?>",
          " <?xml version=\"1.0\"?>"}) {
        ForgedRim rim = driverRim();
        rim.beforeRoot = declaration;
        EXPECT_EQ(reasonOf(read(rim)), Reason::RimFormat) << declaration;
    }
}

TEST(RimDocument, Case55_SameRimTwice) {
    const Bytes rim = driverRim().bytes();
    EXPECT_EQ(verify(rim, RimKind::Driver, "550.90.07", root()).check.status, CheckStatus::Pass);
    EXPECT_EQ(verify(rim, RimKind::Vbios, "96.00.9F.00.01", root()).check.reason, Reason::RimKind);
    const auto document = testing::read(rim, root());
    const std::vector<Hash384> measured(64);
    const auto comparison = compareGoldenValues(**document, **document, measured, Nvdec0::Enabled);
    EXPECT_EQ(comparison.check.reason, Reason::RimConflict);
    EXPECT_TRUE(comparison.rows.empty());
}

TEST(RimDocument, Case57_Alternatives) {
    for (const char* count :
         {"0", "33", "99", "", "-1", "1x", " 1", "01", "4294967297", "18446744073709551617"}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.resource(7).alternatives = count; }),
                  Reason::RimFormat)
            << count;
    }
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.resource(7).alternatives = "2"; }),
              Reason::RimFormat)
        << "Hash1 is missing";
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) {
                  rim.resource(7).hashes = {{"Hash0", hashHex(1)}, {"Hash1", hashHex(2)}};
              }),
              Reason::RimFormat)
        << "a hash more than alternatives";
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) {
                  rim.resource(7).alternatives = "2";
                  rim.resource(7).hashes = {{"Hash0", hashHex(1)}, {"Hash2", hashHex(2)}};
              }),
              Reason::RimFormat);
}

TEST(RimDocument, Case57_AsManyAlternativesAsAllowed) {
    ForgedRim rim = driverRim();
    rim.resource(7).alternatives = "32";
    rim.resource(7).hashes.clear();
    for (int i = 0; i < 32; ++i) {
        rim.resource(7).hashes.emplace_back("Hash" + std::to_string(i), hashHex(std::uint8_t(i)));
    }
    // Canonical order is that of the names as text.
    std::sort(rim.resource(7).hashes.begin(), rim.resource(7).hashes.end());
    const auto document = read(rim);
    ASSERT_TRUE(document.ok()) << described(document);
    ASSERT_EQ((*document)->values[7].alternatives.size(), 32U);
    EXPECT_EQ((*document)->values[7].alternatives[10].data[0], 10) << "in the order of numbers";
}

TEST(RimDocument, Case57_Hashes) {
    const std::string good = hashHex(0xAB);
    for (const std::string& bad :
         {good.substr(1), good + "a", std::string(), good.substr(2), good.substr(1) + "g",
          " " + good, good.substr(1) + " ", "0x" + good.substr(2)}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.resource(7).hashes[0].second = bad; }),
                  Reason::RimFormat)
            << bad;
    }
    ForgedRim upper = driverRim();
    upper.resource(7).hashes[0].second = std::string(96, 'A');
    EXPECT_TRUE(read(upper).ok()) << "upper case digits are the same digits";
}

TEST(RimDocument, Case57_Indices) {
    for (const char* index : {"-1", "64", "99", "4095", "69632", "1x", "x", "", "+7", " 7", "7 ",
                              "07", "0x7", "4294967296", "4294967303", "18446744073709551623"}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.resource(7).index = index; }),
                  Reason::RimFormat)
            << index;
    }
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.resource(7).index = "8"; }), Reason::RimFormat)
        << "8 comes twice";
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.resources.pop_back(); }), Reason::RimFormat)
        << "63 measurements";
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.resources.push_back(rim.resource(3)); }),
              Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.resources.clear(); }), Reason::RimFormat);
}

// Defect of existing verifiers: no schema is enforced.
TEST(RimDocument, Case57_EverythingElseOfAResource) {
    const std::vector<std::function<void(ForgedResource&)>> changes = {
        [](ForgedResource& r) { r.active = "true"; },
        [](ForgedResource& r) { r.active = ""; },
        [](ForgedResource& r) { r.active = "1"; },
        [](ForgedResource& r) { r.type = "Other"; },
        [](ForgedResource& r) { r.size = "32"; },
        [](ForgedResource& r) { r.size = "96"; },
        [](ForgedResource& r) { r.inner = "text"; },
        [](ForgedResource& r) { r.minSvn = "1"; },
        [](ForgedResource& r) { r.inner = "<ns0:Resource></ns0:Resource>"; }};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { changes[i](rim.resource(7)); }),
                  Reason::RimFormat)
            << i;
    }
}

TEST(RimDocument, WithoutAnActiveValueItIsRefused) {
    const auto rim = read(ForgedRim::make(authorities(), "550.90.07", {}));
    EXPECT_EQ(reasonOf(rim), Reason::RimFormat);
    EXPECT_NE(rim.fault().detail.find("active"), std::string::npos);
}

TEST(RimDocument, MetaIsStrict) {
    for (const char* version :
         {"", "../../x", "550 90", "550.90.07&#xA;", "550.90.07.550.90.07.550.90.07.550"}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.version = version; }), Reason::RimFormat)
            << version;
    }
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.version = std::string(32, '5'); }), Reason::None)
        << "the longest";
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.version = std::string(33, '5'); }),
              Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.product = ""; }), Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.product = "GH/100"; }), Reason::RimFormat);
    for (const char* maker : {"", "5704", "05703", "570", "57033"}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.manufacturerId = maker; }),
                  Reason::RimFormat)
            << maker;
    }
}

// Defect of existing verifiers: Meta and Resource are matched anywhere in the document.
TEST(RimDocument, MetaAndResourceCountOnlyWhereTheyBelong) {
    const std::string resource =
        "<ns0:Resource active=\"True\" alternatives=\"1\" index=\"7\" name=\"x\" size=\"48\" "
        "type=\"Measurement\" ns2:Hash0=\"" +
        hashHex(1) + "\"></ns0:Resource>";
    const std::string meta = "<ns0:Meta colloquialVersion=\"9.9\" product=\"GH100\"></ns0:Meta>";
    for (const std::string& stray : {resource, meta, "<ns0:Payload>" + resource + "</ns0:Payload>",
                                     "<ns0:Evidence>" + resource + "</ns0:Evidence>",
                                     std::string("<SoftwareIdentity></SoftwareIdentity>"),
                                     std::string("text"), std::string("<x xmlns=\"urn:x\"></x>")}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.insideRoot = stray; }), Reason::RimFormat)
            << stray;
    }
    EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.insidePayload = meta; }), Reason::RimFormat);
    EXPECT_EQ(reasonAfter([&](ForgedRim& rim) {
                  rim.insidePayload = "<ns0:Directory>" + resource + "</ns0:Directory>";
              }),
              Reason::RimFormat);
    // The same outside of what is signed.
    for (const std::string& stray : {resource, meta}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) {
                      rim.insideSignature = "<ds:Object>" + stray + "</ds:Object>";
                  }),
                  Reason::RimFormat);
    }
}

// Defect of existing verifiers: golden values are read before the signature is checked.
TEST(RimDocument, NothingIsReadBeforeTheSignatureIsGood) {
    ForgedRim rim = driverRim();
    rim.resource(7).index = "1x";
    rim.manufacturerId = "1";
    rim.key = TestKey::p384();
    EXPECT_EQ(reasonOf(read(rim)), Reason::RimSignature)
        << "content that would be RIM_FORMAT was looked at";
    rim.certificates.front() = issueFor({}, *rim.key, nullptr);
    EXPECT_EQ(reasonOf(read(rim)), Reason::RimUntrusted) << "the chain comes before the signature";
}

TEST(RimDocument, Case58_EntitiesAreNeverExpanded) {
    std::string laughs = "<!DOCTYPE r [<!ENTITY a \"lol\">";
    for (char name = 'b'; name < 'l'; ++name) {
        laughs += std::string("<!ENTITY ") + name + " \"";
        for (int i = 0; i < 10; ++i) laughs += std::string("&") + char(name - 1) + ";";
        laughs += "\">";
    }
    laughs += "]>";
    for (const std::string& before :
         {laughs, std::string("<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
          std::string("<!DOCTYPE r SYSTEM \"file:///etc/passwd\">"),
          std::string("<!DOCTYPE r PUBLIC \"x\" \"http://127.0.0.1:1/x.dtd\">"),
          std::string("<!doctype r>"), std::string("<!DOCTYPE x>")}) {
        ForgedRim rim = driverRim();
        rim.beforeRoot = before;
        const auto refused = read(rim);
        EXPECT_EQ(reasonOf(refused), Reason::RimFormat) << before;
        EXPECT_NE(refused.fault().detail.find("document type"), std::string::npos);
    }
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.insideRoot = "&k;"; }), Reason::RimFormat)
        << "an entity that nobody defined";
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.insideRoot = "<![CDATA[x]]>"; }),
              Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.insidePayload = "<!-- unsigned -->"; }),
              Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.insidePayload = "<?x y?>"; }),
              Reason::RimFormat);
}

TEST(RimDocument, Case58_OtherEncodingsHideNothing) {
    // UTF-16 with a document type: the bytes "<!" do not occur in it.
    Bytes utf16 = {0xFF, 0xFE};
    for (const char c : "<!DOCTYPE r [<!ENTITY e \"x\">]>" + driverRim().text()) {
        utf16.push_back(static_cast<std::uint8_t>(c));
        utf16.push_back(0);
    }
    EXPECT_EQ(reasonOf(testing::read(utf16, root())), Reason::RimFormat);
    // UTF-7: "+ADw-" is "<".
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) {
                  rim.beforeRoot = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-!DOCTYPE r+AD4-";
              }),
              Reason::RimFormat);
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.insideRoot = "\xC0\xBC"; }), Reason::RimFormat)
        << "overlong";
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.insideRoot = std::string(1, '\0'); }),
              Reason::RimFormat);
}

TEST(RimDocument, Case58_SizeAndDepthAreBounded) {
    const std::clock_t started = std::clock();  // of the processor: a busy machine is no failure
    const Bytes huge(50U << 20, '<');
    const auto refused = testing::read(huge, root());
    EXPECT_EQ(reasonOf(refused), Reason::RimFormat);
    EXPECT_NE(refused.fault().detail.find("52428800"), std::string::npos);
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "<a>";
    EXPECT_EQ(reasonOf(testing::read(asBytes(deep), root())), Reason::RimFormat);
    for (int i = 0; i < 10'000; ++i) deep += "</a>";
    EXPECT_EQ(reasonOf(testing::read(asBytes(deep), root())), Reason::RimFormat);
    // An element with as many attributes as fit: comparing each with each would take long.
    std::string wide = "<a";
    for (int i = 0; i < 30'000; ++i) wide += " a" + std::to_string(i) + "=\"\"";
    EXPECT_EQ(reasonOf(testing::read(asBytes(wide + "/>"), root())), Reason::RimFormat);
    std::string many = "<a>";
    while (many.size() < kRimMax - 8) many += "<b/>";
    EXPECT_EQ(reasonOf(testing::read(asBytes(many + "</a>"), root())), Reason::RimFormat);
    EXPECT_LT((std::clock() - started) / CLOCKS_PER_SEC, 20);
}

TEST(RimDocument, Case58_LargestSizeIsExact) {
    ForgedRim rim = driverRim();
    rim.afterRoot = std::string(kRimMax - rim.text().size(), ' ');
    ASSERT_EQ(rim.text().size(), kRimMax);
    EXPECT_TRUE(read(rim).ok()) << described(read(rim));
    rim.afterRoot += ' ';
    EXPECT_EQ(reasonOf(read(rim)), Reason::RimFormat);
}

TEST(RimDocument, Case59_ProductOfAnotherChip) {
    const Bytes hopper = driverRim().bytes();
    const RimResult result =
        verify(hopper, RimKind::Driver, "550.90.07", root(), kJune2024S, "GB100");
    EXPECT_EQ(result.check.reason, Reason::RimProduct);
    EXPECT_NE(result.check.detail.find("GH100"), std::string::npos) << result.check.detail;
    EXPECT_NE(result.check.detail.find("GB100"), std::string::npos) << result.check.detail;
    EXPECT_EQ(verify(hopper, RimKind::Driver, "550.90.07", root(), kJune2024S, "").check.reason,
              Reason::RimProduct)
        << "no expectation is not a match";
    ForgedRim lightning = driverRim();
    lightning.product = "LS10";
    EXPECT_EQ(verify(lightning.bytes(), RimKind::Driver, "550.90.07", root()).check.reason,
              Reason::RimProduct);
    EXPECT_EQ(rimProduct(GpuFamily::Hopper), "GH100");
    EXPECT_EQ(rimProduct(GpuFamily::Blackwell), "GB100");
    EXPECT_EQ(rimProduct(GpuFamily::Unknown), "");
}

TEST(RimDocument, Case60_MissingRim) {
    LinkCache links;
    for (const RimKind kind : {RimKind::Driver, RimKind::Vbios}) {
        const RimResult result = verifyRim(std::nullopt, {kind, "550.90.07", "GH100", "NV_X"},
                                           root(), kJune2024S, links);
        EXPECT_EQ(result.check.status, CheckStatus::Fail) << "never skipped";
        EXPECT_EQ(result.check.reason, Reason::RimUnavailable);
        EXPECT_NE(result.check.detail.find("NV_X"), std::string::npos);
        EXPECT_FALSE(result.document);
    }
    const RimResult empty = verifyRim(Bytes(), {RimKind::Driver, "550.90.07", "GH100", "NV_X"},
                                      root(), kJune2024S, links);
    EXPECT_EQ(empty.check.reason, Reason::RimFormat);
}

// Defect of existing verifiers: expired certificates do not fail.
TEST(RimDocument, TimeOfTheSigner) {
    const Bytes rim = driverRim().bytes();
    const auto reasonAt = [&](std::int64_t nowS) {
        return verify(rim, RimKind::Driver, "550.90.07", root(), nowS).check.reason;
    };
    EXPECT_EQ(reasonAt(kSignerEndS), Reason::None) << "the last second counts";
    EXPECT_EQ(reasonAt(kSignerEndS + 1), Reason::RimExpired);
    EXPECT_EQ(reasonAt(1'577'836'800), Reason::None) << "and so does the first";
    EXPECT_EQ(reasonAt(1'577'836'799), Reason::RimExpired);
    // Time does not hide what is worse.
    ForgedRim bad = driverRim();
    bad.key = TestKey::p384();
    EXPECT_EQ(
        verify(bad.bytes(), RimKind::Driver, "550.90.07", root(), kSignerEndS + 1).check.reason,
        Reason::RimSignature);
    // Out of date comes before another version: a RIM that cannot be used says nothing.
    EXPECT_EQ(verify(rim, RimKind::Driver, "1.2", root(), kSignerEndS + 1).check.reason,
              Reason::RimExpired);
}

TEST(RimDocument, AnAuthorityOutOfDateIsNamed) {
    RimAuthorities old = RimAuthorities::make();
    CertificateSpec spec = CertificateSpec::authorityNamed("TEST L3 that ended", "09");
    spec.notAfterS = 1'700'000'000;
    old.intermediate = issue(spec, &old.authority);
    old.signer = issue({}, &old.intermediate);
    const Bytes rim = ForgedRim::make(old, "550.90.07").bytes();
    const RimResult result = verify(rim, RimKind::Driver, "550.90.07", old.root.certificate);
    EXPECT_EQ(result.check.reason, Reason::RimExpired);
    EXPECT_NE(result.check.detail.find("TEST L3 that ended"), std::string::npos)
        << result.check.detail;
    EXPECT_NE(result.check.detail.find("2023-11-14"), std::string::npos) << result.check.detail;
    const auto document = testing::read(rim, old.root.certificate);
    ASSERT_TRUE(document.ok());
    EXPECT_EQ((*document)->notAfterS, 1'700'000'000) << "the earliest end of the chain";
}

}  // namespace
}  // namespace stacknet::attestation
