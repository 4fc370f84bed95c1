#include <gtest/gtest.h>

#include "core/network/address.h"
#include "core/network/handshake.h"
#include "tests/core/network/network_fixture.h"

namespace stacknet::network::test {
namespace {

constexpr std::int64_t kNow = 1'800'000'000'000;

TlsBinding goodBinding() {
    return signBinding(keyOf(1), nodeKeyOf(101), chainOf(1), kNow + kDayMs);
}

TEST(TlsBinding, SignedBytesAreTheOnesDocumented) {
    const Bytes message = bindingMessage(nodeKeyOf(2), chainOf(3), 0x0102030405060708);
    Bytes expected = {14, 0, 0, 0};
    for (const char c : std::string("stacknet/tls/1")) {
        expected.push_back(static_cast<std::uint8_t>(c));
    }
    const PublicKey key = nodeKeyOf(2);
    expected.insert(expected.end(), key.data.begin(), key.data.end());
    expected.insert(expected.end(), 32, 3);
    for (const int byte : {8, 7, 6, 5, 4, 3, 2, 1}) {
        expected.push_back(static_cast<std::uint8_t>(byte));
    }
    EXPECT_EQ(message, expected);
}

TEST(TlsBinding, VerifiesUntilItsLastMillisecond) {
    const TlsBinding binding = goodBinding();
    EXPECT_TRUE(verifyBinding(binding, chainOf(1), kNow).ok());
    EXPECT_TRUE(verifyBinding(binding, chainOf(1), kNow + kDayMs).ok());
    const auto late = verifyBinding(binding, chainOf(1), kNow + kDayMs + 1);
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, "network.binding_expired");
}

TEST(TlsBinding, EveryChangedFieldIsRefused) {
    const auto codeOf = [](TlsBinding binding) {
        const auto verdict = verifyBinding(binding, chainOf(1), kNow);
        return verdict.ok() ? std::string("accepted") : verdict.error().code;
    };
    TlsBinding binding = goodBinding();
    binding.nodeKey = nodeKeyOf(2);
    EXPECT_EQ(codeOf(binding), "network.bad_binding");
    binding = goodBinding();
    binding.tlsKey = nodeKeyOf(2);
    EXPECT_EQ(codeOf(binding), "network.bad_binding");
    binding = goodBinding();
    binding.chainId = chainOf(2);
    EXPECT_EQ(codeOf(binding), "network.other_chain");
    binding = goodBinding();
    binding.notAfterMs += 1;
    EXPECT_EQ(codeOf(binding), "network.bad_binding");
    binding = goodBinding();
    binding.signature.data[5] ^= 1;
    EXPECT_EQ(codeOf(binding), "network.bad_binding");
    EXPECT_EQ(
        codeOf(signBinding(keyOf(1), nodeKeyOf(101), chainOf(1), kNow + kBindingLifeMaxMs + 1)),
        "network.bad_binding");
}

TEST(TlsBinding, FileFormRoundTripsAndRefusesEveryCut) {
    const TlsBinding binding = goodBinding();
    const Bytes encoded = encodeBinding(binding);
    const auto decoded = decodeBinding(encoded);
    ASSERT_TRUE(decoded.ok());
    EXPECT_EQ(*decoded, binding);
    for (std::size_t size = 0; size < encoded.size(); ++size) {
        EXPECT_FALSE(decodeBinding(ByteView(encoded.data(), size)).ok()) << size;
    }
    Bytes longer = encoded;
    longer.push_back(0);
    EXPECT_FALSE(decodeBinding(longer).ok());
    Bytes other = encoded;
    other[6] ^= 1;
    EXPECT_FALSE(decodeBinding(other).ok());
}

TEST(TlsIdentity, CertificateCarriesTheTransportKey) {
    const crypto::SigningKey transport = keyOf(101);
    const auto identity = TlsIdentity::create(transport, goodBinding());
    ASSERT_TRUE(identity.ok()) << identity.error().message;
    const auto key = certificateKey(identity->certificatePem());
    ASSERT_TRUE(key.ok()) << key.error().message;
    EXPECT_EQ(*key, transport.publicKey());
    EXPECT_EQ(identity->certificatePem().find("PRIVATE"), std::string::npos);
}

TEST(TlsIdentity, BindingOfAnotherTransportKeyIsRefused) {
    const auto identity = TlsIdentity::create(keyOf(102), goodBinding());
    ASSERT_FALSE(identity.ok());
    EXPECT_EQ(identity.error().code, "network.bad_binding");
}

TEST(TlsIdentity, ForeignCertificatesNeverCrash) {
    const auto identity = TlsIdentity::create(keyOf(101), goodBinding());
    ASSERT_TRUE(identity.ok());
    const std::string pem = identity->certificatePem();
    EXPECT_FALSE(certificateKey("").ok());
    EXPECT_FALSE(certificateKey("-----BEGIN CERTIFICATE-----\n").ok());
    EXPECT_FALSE(certificateKey(std::string(20'000, 'a')).ok());
    SeededRng rng(7);
    std::size_t accepted = 0;
    for (int i = 0; i < 500; ++i) {
        std::string mutated = pem;
        for (int change = 0; change < 3; ++change) {
            mutated[rng.below(mutated.size())] = static_cast<char>(rng.below(256));
        }
        accepted += certificateKey(mutated).ok() ? 1U : 0U;
    }
    EXPECT_LT(accepted, 500U);
}

TEST(Hello, ChecksInOrderWithTypedReasons) {
    Hello hello;
    hello.protocolVersion = kProtocolVersion;
    hello.binding = goodBinding();
    HelloRules rules{nodeKeyOf(9), chainOf(1), kNow, nodeKeyOf(101)};
    const auto codeOf = [&](const Hello& candidate, const HelloRules& held) {
        const auto verdict = checkHello(candidate, held);
        return verdict.ok() ? std::string("accepted") : verdict.error().code;
    };
    EXPECT_EQ(codeOf(hello, rules), "accepted");

    HelloRules other = rules;
    other.chainId = chainOf(2);
    EXPECT_EQ(codeOf(hello, other), "network.other_chain");
    other = rules;
    other.ownNodeKey = nodeKeyOf(1);
    EXPECT_EQ(codeOf(hello, other), "network.self");
    other = rules;
    other.nowMs = kNow + 2 * kDayMs;
    EXPECT_EQ(codeOf(hello, other), "network.binding_expired");
    other = rules;
    other.certificateKey = nodeKeyOf(102);
    EXPECT_EQ(codeOf(hello, other), "network.tls_key_mismatch");

    Hello changed = hello;
    changed.protocolVersion = kProtocolVersion + 1;
    EXPECT_EQ(codeOf(changed, rules), "network.protocol_version");
    changed = hello;
    changed.binding.nodeKey = nodeKeyOf(2);
    EXPECT_EQ(codeOf(changed, rules), "network.bad_binding");

    EXPECT_TRUE(provesNodeKey(hello, nodeKeyOf(101)));
    EXPECT_FALSE(provesNodeKey(hello, nodeKeyOf(102)));
    EXPECT_FALSE(provesNodeKey(changed, nodeKeyOf(101)));
}

TEST(CleanText, ForeignTextIsMadeFitToShow) {
    EXPECT_EQ(cleanText("node 1", 64), "node 1");
    EXPECT_EQ(cleanText("a\x1b[31mb\n\x7f", 64), "a[31mb");
    EXPECT_EQ(cleanText("abc\xc3\xa9", 4), "abc");
    EXPECT_EQ(cleanText("\xff\xfe\xfd\xfc\xfb", 64), "");
}

TEST(HostPort, AcceptsOnlyHostAndPort) {
    EXPECT_EQ(*parseHostPort("127.0.0.1:7000", false), (HostPort{"127.0.0.1", 7000}));
    EXPECT_EQ(*parseHostPort("node-1.example.org:1", false), (HostPort{"node-1.example.org", 1}));
    EXPECT_EQ(*parseHostPort("[::1]:65535", false), (HostPort{"::1", 65535}));
    EXPECT_EQ(formatHostPort({"::1", 80}), "[::1]:80");
    EXPECT_TRUE(parseHostPort("127.0.0.1:0", true).ok());
    for (const char* bad : {"", ":", "host", "host:", ":80", "host:0", "host:65536", "host:-1",
                            "host: 80", "host:80x", "::1:80", "[::1]", "[]:80", "a b:80",
                            "unix:/tmp/x:80", "http://host:80", "[host]:80"}) {
        const auto parsed = parseHostPort(bad, false);
        ASSERT_FALSE(parsed.ok()) << bad;
        EXPECT_EQ(parsed.error().code, "network.bad_address");
    }
}

}  // namespace
}  // namespace stacknet::network::test
