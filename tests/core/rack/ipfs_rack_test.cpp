// The Rack on an IPFS node that is honest, lies, or is gone.

#include "core/rack/importer.h"
#include "core/rack/rack_service.h"
#include "tests/core/rack/fake_kubo.h"
#include "tests/core/rack/rack_service_fixture.h"

namespace stacknet::rack {
namespace {

using testing::FakeAnswer;
using testing::FakeKubo;
using testing::FakeKuboNode;
using testing::FakeRequest;
using testing::Rack;
using testing::RackServiceTest;
using testing::statusAnswer;

/// A Rack that keeps its content on an IPFS node of the test's.
class IpfsRackTest : public RackServiceTest {
protected:
    RackOptions ipfsOptions(Rack& rack) {
        RackOptions options = rack.options();
        options.place = PinPlace::Ipfs;
        options.ipfs = std::make_unique<KuboClient>(*parseKuboAddress(m_server.url()),
                                                    SecretBytes(), rack.rng());
        return options;
    }
    FakeKuboNode m_ipfs;
    FakeKubo m_server{[this](const FakeRequest& request) { return m_ipfs(request); }};
};

TEST_F(IpfsRackTest, AddVerifyExportUnpin) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    EXPECT_TRUE(rack.service().status().ready) << rack.service().status().reason;
    EXPECT_EQ(rack.service().status().ipfsVersion, "0.99.0");
    const auto path = file("photo", 700'000, 30);
    const RackJob added = rack.add(path);
    ASSERT_EQ(added.state, RackJobState::Done) << added.message;
    EXPECT_EQ(rack.service().status().stored, (StoreSize{})) << "the blocks are there, not here";
    EXPECT_EQ(m_ipfs.pins(), (std::set<std::string>{added.cid}));
    for (const bool full : {false, true}) {
        const RackJob checked = rack.done(rack.service().verify("operator", added.cid, full));
        EXPECT_EQ(checked.state, RackJobState::Done) << checked.message;
    }
    RackExportRequest out;
    out.cid = added.cid;
    out.target = m_folder / "out";
    const RackJob exported = rack.done(rack.service().exportContent(out));
    EXPECT_EQ(exported.state, RackJobState::Done) << exported.message;
    EXPECT_EQ(contentOf(out.target), contentOf(path));
    EXPECT_EQ(rack.service().status().stored, (StoreSize{}));
    EXPECT_EQ(rack.done(rack.service().unpin("operator", added.cid, false)).state,
              RackJobState::Done);
    EXPECT_TRUE(m_ipfs.pins().empty());
    EXPECT_EQ(rack.done(rack.service().collect(true)).message,
              "0 blocks deleted here, 4 blocks on the IPFS node.");
}

TEST_F(IpfsRackTest, PinOfSomebodyElseOutlivesOurs) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    const auto path = file("photo", 1'000, 31);
    const Cid cid = importPath(path, {})->root.cid;
    m_ipfs.pin(cid);
    ASSERT_EQ(rack.add(path).state, RackJobState::Done);
    EXPECT_TRUE(rack.service().status().pins[0].theirs);
    const RackJob gone = rack.done(rack.service().unpin("operator", cid.text(), false));
    EXPECT_EQ(gone.state, RackJobState::Done);
    EXPECT_NE(gone.message.find("that pin stays"), std::string::npos);
    EXPECT_TRUE(m_ipfs.pins().contains(cid.text()));
}

TEST_F(IpfsRackTest, TwoAccountsShareOnePinThere) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    const auto path = file("photo", 1'000, 32);
    const std::string cid = rack.add(path).cid;
    ASSERT_EQ(rack.add(path, "another").state, RackJobState::Done);
    ASSERT_EQ(rack.done(rack.service().unpin("operator", cid, false)).state, RackJobState::Done);
    EXPECT_TRUE(m_ipfs.pins().contains(cid));
    ASSERT_EQ(rack.done(rack.service().unpin("another", cid, false)).state, RackJobState::Done);
    EXPECT_TRUE(m_ipfs.pins().empty());
}

TEST_F(IpfsRackTest, LyingNodeIsNeverRecordedAsKeeping) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    const auto path = file("photo", 1'000, 33);
    m_ipfs.lie("/api/v0/dag/import", [] {
        return FakeAnswer{testing::jsonAnswer("{\"Root\":{\"Cid\":{\"/\":\"" +
                                              Cid::ofRaw({}).text() +
                                              "\"},\"PinErrorMsg\":\"\"}}\n")};
    });
    EXPECT_EQ(rack.add(path).errorCode, "rack.ipfs_wrong_root");
    EXPECT_TRUE(rack.service().status().pins.empty());
    EXPECT_EQ(rack.service().status().stored, (StoreSize{}));
    m_ipfs.honest();
    const std::string cid = rack.add(path).cid;
    m_ipfs.lie("/api/v0/pin/ls", [] { return FakeAnswer{testing::jsonAnswer("{\"Keys\":{}}\n")}; });
    EXPECT_EQ(rack.done(rack.service().verify("operator", cid, false)).errorCode,
              "rack.ipfs_not_pinned");
    m_ipfs.lie("/api/v0/block/get",
               [] { return FakeAnswer{testing::bytesAnswer(Bytes(1'000, 7))}; });
    EXPECT_EQ(rack.done(rack.service().verify("operator", cid, false)).errorCode,
              "rack.ipfs_wrong_block");
    m_ipfs.lie("/api/v0/dag/export",
               [] { return FakeAnswer{testing::bytesAnswer(Bytes(1'000, 7))}; });
    EXPECT_EQ(rack.done(rack.service().verify("operator", cid, true)).state, RackJobState::Failed);
    RackExportRequest out;
    out.cid = cid;
    out.target = m_folder / "out";
    EXPECT_EQ(rack.done(rack.service().exportContent(out)).state, RackJobState::Failed);
    EXPECT_FALSE(std::filesystem::exists(out.target));
}

TEST_F(IpfsRackTest, PinBegunBeforeACrashIsTakenBackAtTheNextStart) {
    const Cid ours = Cid::ofRaw(asBytes("ours"));
    const Cid theirs = Cid::ofRaw(asBytes("theirs"));
    m_ipfs.pin(ours);
    m_ipfs.pin(theirs);
    {
        SystemRng rng;
        auto pins = PinStore::open(node() / "rack.db", node() / "rack.key", rng);
        ASSERT_TRUE(pins.ok());
        ASSERT_TRUE((*pins)->beginOpenPin(ours, false).ok());
        ASSERT_TRUE((*pins)->beginOpenPin(theirs, true).ok());
    }
    Rack rack(node());
    m_ipfs.lie("/api/v0/", [] { return FakeAnswer{statusAnswer(500, "down")}; });
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    EXPECT_FALSE(rack.service().status().ready);
    EXPECT_FALSE(rack.service().status().reason.empty());
    rack.close();
    EXPECT_EQ(m_ipfs.pins().size(), 2U);
    m_ipfs.honest();
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    EXPECT_TRUE(rack.service().status().ready);
    EXPECT_EQ(m_ipfs.pins(), (std::set<std::string>{theirs.text()}));
}

TEST_F(IpfsRackTest, NodeThatIsGoneCanBeForgotten) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    const std::string cid = rack.add(file("photo", 1'000, 34)).cid;
    m_ipfs.lie("/api/v0/", [] { return FakeAnswer{statusAnswer(500, "down")}; });
    EXPECT_EQ(rack.done(rack.service().unpin("operator", cid, false)).errorCode,
              "rack.ipfs_failed");
    EXPECT_EQ(rack.service().status().pins.size(), 1U);
    const RackJob forgotten = rack.done(rack.service().unpin("operator", cid, true));
    EXPECT_EQ(forgotten.state, RackJobState::Done);
    EXPECT_NE(forgotten.message.find("its pin stays there"), std::string::npos);
    EXPECT_TRUE(rack.service().status().pins.empty());
}

}  // namespace
}  // namespace stacknet::rack
