#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/network/peer_credentials_internal.h"
#include "core/network/peer_link_internal.h"
#include "tests/core/network/network_fixture.h"

/// Refusals, between real nodes and against clients that break the protocol.
namespace stacknet::network::test {
namespace {

/// A client of the peer protocol that says whatever it is told to.
class RawClient {
public:
    RawClient(const std::string& address, const TlsIdentity& identity) {
        m_channel = grpc::CreateChannel(address, channelCredentials(identity));
        m_stub = wire::PeerLink::NewStub(m_channel);
        m_context.set_deadline(std::chrono::system_clock::now() + kDeadline);
        m_stream = m_stub->Open(&m_context);
    }
    bool write(const wire::Frame& frame) { return m_stream->Write(frame); }
    /// The next frame that is not a ping, or an empty one at the end of the stream.
    wire::Frame read() {
        wire::Frame frame;
        while (m_stream->Read(&frame)) {
            if (!frame.has_ping()) return frame;
        }
        return {};
    }
    grpc::Status finish() {
        m_stream->WritesDone();
        wire::Frame frame;
        while (m_stream->Read(&frame)) {
        }
        return m_stream->Finish();
    }

private:
    std::shared_ptr<grpc::Channel> m_channel;
    std::unique_ptr<wire::PeerLink::Stub> m_stub;
    grpc::ClientContext m_context;
    std::unique_ptr<grpc::ClientReaderWriter<wire::Frame, wire::Frame>> m_stream;
};

wire::Frame helloOf(const TlsBinding& binding, std::uint64_t instance = 1) {
    wire::Frame frame;
    wire::Hello* hello = frame.mutable_hello();
    hello->set_protocol_version(kProtocolVersion);
    hello->set_chain_id(std::string(asText(binding.chainId.view())));
    hello->set_node_key(std::string(asText(binding.nodeKey.view())));
    hello->set_tls_key(std::string(asText(binding.tlsKey.view())));
    hello->set_binding_not_after_ms(binding.notAfterMs);
    hello->set_binding_signature(std::string(asText(binding.signature.view())));
    hello->set_instance(instance);
    return frame;
}

std::int64_t tomorrow() {
    return SystemClock().wallMs() + kDayMs;
}

/// A node 1 that knows node 2, which the raw clients play.
class Refusals : public ::testing::Test {
protected:
    void SetUp() override {
        node.start();
        ASSERT_TRUE(node.network->addPeer({nodeKeyOf(2), "", ""}).ok());
    }
    std::string codeFor(const wire::Frame& first, std::uint8_t transportOf = 2) {
        RawClient client(node.address(), identityOf(transportOf, chainOf(1), tomorrow()));
        EXPECT_TRUE(client.write(first));
        const wire::Frame answer = client.read();
        client.finish();
        return answer.has_refusal() ? answer.refusal().code() : "not refused";
    }
    TlsBinding binding(std::uint8_t nodeNumber, const ChainId& chain, std::int64_t notAfterMs) {
        return signBinding(keyOf(nodeNumber), nodeKeyOf(102), chain, notAfterMs);
    }
    Node node{1};
};

TEST_F(Refusals, EachReasonHasItsCodeAndIsRemembered) {
    const TlsBinding good = binding(2, chainOf(1), tomorrow());
    EXPECT_EQ(codeFor(helloOf(good)), "not refused");

    wire::Frame frame = helloOf(good);
    frame.mutable_hello()->set_protocol_version(99);
    EXPECT_EQ(codeFor(frame), "network.protocol_version");
    EXPECT_EQ(codeFor(helloOf(binding(2, chainOf(9), tomorrow()))), "network.other_chain");
    EXPECT_EQ(codeFor(helloOf(binding(3, chainOf(1), tomorrow()))), "network.unknown_node_key");
    EXPECT_EQ(codeFor(helloOf(binding(1, chainOf(1), tomorrow()))), "network.self");
    EXPECT_EQ(codeFor(helloOf(binding(2, chainOf(1), SystemClock().wallMs() - 1))),
              "network.binding_expired");
    frame = helloOf(good);
    frame.mutable_hello()->mutable_binding_signature()->at(3) ^= 1;
    EXPECT_EQ(codeFor(frame), "network.bad_binding");
    // A replayed Hello of node 2 from a program without its transport key.
    EXPECT_EQ(codeFor(helloOf(good), 3), "network.tls_key_mismatch");
    wire::Frame accept;
    accept.mutable_accept();
    EXPECT_EQ(codeFor(accept), "network.bad_hello");
    EXPECT_EQ(codeFor(wire::Frame()), "network.bad_hello");

    const auto refusals = node.network->refusals();
    ASSERT_EQ(refusals.size(), 9U);
    EXPECT_EQ(refusals[1].code, "network.other_chain");
    EXPECT_EQ(refusals[1].claimedNodeKey, toHex(nodeKeyOf(2)));
    EXPECT_FALSE(refusals[1].remoteAddress.empty());
    // Node 2 had proven its key on the other chain; who only claims it leaves no mark on the peer.
    EXPECT_EQ(refusals[6].claimedNodeKey, "");
}

TEST_F(Refusals, GarbageHellosNeverGetThrough) {
    SeededRng rng(11);
    const wire::Frame good = helloOf(binding(2, chainOf(1), tomorrow()));
    for (int i = 0; i < 60; ++i) {
        wire::Frame frame = good;
        wire::Hello* hello = frame.mutable_hello();
        std::string* fields[] = {hello->mutable_chain_id(), hello->mutable_node_key(),
                                 hello->mutable_tls_key(), hello->mutable_binding_signature()};
        std::string& field = *fields[rng.below(4)];
        if (rng.below(2) == 0) {
            field.resize(rng.below(100), 'x');
        } else {
            field.at(rng.below(field.size())) ^= static_cast<char>(1 + rng.below(255));
        }
        if (frame.SerializeAsString() == good.SerializeAsString()) continue;
        EXPECT_NE(codeFor(frame), "not refused");
    }
    wire::Frame frame = good;
    frame.mutable_hello()->set_name(std::string(65, 'n'));
    EXPECT_EQ(codeFor(frame), "network.bad_hello");
    EXPECT_EQ(codeFor(good), "not refused");
}

TEST_F(Refusals, FramesAfterTheHandshakeAreBounded) {
    const auto refusedWith = [&](const wire::Frame& bad) {
        RawClient client(node.address(), identityOf(2, chainOf(1), tomorrow()));
        client.write(helloOf(binding(2, chainOf(1), tomorrow())));
        EXPECT_TRUE(client.read().has_hello());
        wire::Frame accept;
        accept.mutable_accept();
        client.write(accept);
        client.write(bad);
        const wire::Frame answer = client.read();
        client.finish();
        return answer.has_refusal() ? answer.refusal().code() : "not refused";
    };
    wire::Frame frame;
    frame.mutable_data()->set_channel(1);
    frame.mutable_data()->set_payload(std::string(kFrameBytesMax + 1, 'x'));
    EXPECT_EQ(refusedWith(frame), "network.frame_too_large");
    frame.mutable_data()->set_payload("x");
    frame.mutable_data()->set_channel(static_cast<std::uint32_t>(kFrameChannelLast) + 1);
    EXPECT_EQ(refusedWith(frame), "network.bad_frame");
    EXPECT_EQ(refusedWith(helloOf(binding(2, chainOf(1), tomorrow()))), "network.bad_frame");
    EXPECT_EQ(refusedWith(wire::Frame()), "network.bad_frame");
    // Far beyond the limit gRPC itself ends the stream.
    frame.mutable_data()->set_channel(1);
    frame.mutable_data()->set_payload(std::string(3 * kFrameBytesMax, 'x'));
    EXPECT_EQ(refusedWith(frame), "not refused");
    EXPECT_EQ(node.receivedCount(), 0U);
    ASSERT_TRUE(eventually([&] { return !node.connected(2); }));
}

TEST_F(Refusals, SecondProgramWithTheSameNodeKeyIsRefused) {
    const TlsBinding good = binding(2, chainOf(1), tomorrow());
    RawClient first(node.address(), identityOf(2, chainOf(1), tomorrow()));
    first.write(helloOf(good, 1));
    EXPECT_TRUE(first.read().has_hello());
    wire::Frame accept;
    accept.mutable_accept();
    first.write(accept);
    ASSERT_TRUE(eventually([&] { return node.connected(2); }));
    EXPECT_EQ(codeFor(helloOf(good, 2)), "network.duplicate_node");
    EXPECT_TRUE(node.connected(2));
    // The same program dialling again replaces its old link.
    EXPECT_EQ(codeFor(helloOf(good, 1)), "not refused");
    first.finish();
    ASSERT_TRUE(eventually([&] { return !node.connected(2); }));
    EXPECT_EQ(codeFor(helloOf(good, 3)), "not refused");
}

TEST_F(Refusals, SilentClientsAreCutAndBounded) {
    PeerLimits limits = Node::shortTimes();
    limits.handshakeMaxMs = 100;
    limits.pendingLinksMax = 4;
    Node strict(5, chainOf(1), 0, "127.0.0.1:0", limits);
    strict.start();
    RawClient silent(strict.address(), identityOf(2, chainOf(1), tomorrow()));
    const wire::Frame answer = silent.read();
    ASSERT_TRUE(answer.has_refusal());
    EXPECT_EQ(answer.refusal().code(), "network.handshake_timeout");
    silent.finish();

    limits.handshakeMaxMs = 60'000;
    Node full(6, chainOf(1), 0, "127.0.0.1:0", limits);
    full.start();
    std::vector<std::unique_ptr<RawClient>> waiting;
    for (int i = 0; i < 6; ++i) {
        waiting.push_back(
            std::make_unique<RawClient>(full.address(), identityOf(2, chainOf(1), tomorrow())));
    }
    ASSERT_TRUE(eventually([&] { return full.network->refusals().size() == 2; }));
    EXPECT_EQ(full.network->refusals()[0].code, "network.too_many_links");
    full.network->stop();
}

TEST(RefusalsBetweenNodes, OtherChainIsShownOnBothSides) {
    Node a(1, chainOf(1));
    Node b(2, chainOf(2));
    a.start();
    b.start();
    a.knows(b);
    b.knows(a);
    for (const auto& [node, other] : {std::pair{&a, 2}, std::pair{&b, 1}}) {
        ASSERT_TRUE(eventually([&] {
            return node->peer(static_cast<std::uint8_t>(other)).state == PeerLinkState::Refused;
        }));
        const PeerStatus status = node->peer(static_cast<std::uint8_t>(other));
        EXPECT_EQ(status.reasonCode, "network.other_chain");
        EXPECT_NE(status.reason.find("different chains"), std::string::npos) << status.reason;
    }
    ASSERT_TRUE(eventually([&] { return !a.network->refusals().empty(); }));
    EXPECT_EQ(a.network->refusals()[0].code, "network.other_chain");
}

TEST(RefusalsBetweenNodes, WrongNodeKeyForTheAddressIsShownOnBothSides) {
    Node a(1);
    Node b(2);
    a.start();
    b.start();
    ASSERT_TRUE(a.network->addPeer({nodeKeyOf(3), b.address(), ""}).ok());
    ASSERT_TRUE(b.network->addPeer({nodeKeyOf(1), "", ""}).ok());
    ASSERT_TRUE(eventually([&] { return a.peer(3).state == PeerLinkState::Refused; }));
    EXPECT_EQ(a.peer(3).reasonCode, "network.wrong_node_key");
    ASSERT_TRUE(eventually([&] { return b.peer(1).state == PeerLinkState::Refused; }));
    EXPECT_EQ(b.peer(1).reasonCode, "network.wrong_node_key");
}

TEST(RefusalsBetweenNodes, ExpiredBindingIsRefusedUntilTheClocksAgree) {
    // The clock of b is two days ahead: the binding of a, good for a day, is over there.
    Node a(1);
    Node b(2, chainOf(1), 2 * kDayMs);
    a.start();
    b.start();
    a.knows(b);
    b.knowsWithoutAddress(a);
    ASSERT_TRUE(eventually([&] { return a.peer(2).state == PeerLinkState::Refused; }));
    EXPECT_EQ(a.peer(2).reasonCode, "network.binding_expired");
    EXPECT_EQ(b.peer(1).reasonCode, "network.binding_expired");
}

TEST(RefusalsBetweenNodes, PlainAndCertificatelessClientsGetNothing) {
    Node a(1);
    a.start();
    for (const auto& credentials : {grpc::InsecureChannelCredentials(),
                                    grpc::SslCredentials(grpc::SslCredentialsOptions())}) {
        const auto channel = grpc::CreateChannel(a.address(), credentials);
        const auto stub = wire::PeerLink::NewStub(channel);
        grpc::ClientContext context;
        context.set_deadline(std::chrono::system_clock::now() + kDeadline);
        const auto stream = stub->Open(&context);
        wire::Frame frame;
        EXPECT_FALSE(stream->Read(&frame));
        EXPECT_FALSE(stream->Finish().ok());
    }
    EXPECT_TRUE(a.network->refusals().empty());
}

}  // namespace
}  // namespace stacknet::network::test
