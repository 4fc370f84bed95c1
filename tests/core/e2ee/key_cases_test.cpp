// Cases E01 to E06: a client does not seal for a key that it should not trust.

#include "tests/core/e2ee/e2ee_fixture.h"

namespace stacknet::e2ee {
namespace {

class KeyCases : public test::NodeFixture {
protected:
    /// A descriptor that is right in everything, to be made wrong in one thing.
    KeyDescriptor good() {
        KeyDescriptor descriptor = m_keys->descriptor()->descriptor;
        return descriptor;
    }
    Result<CheckedKey> check(const KeyDescriptor& descriptor,
                             const EvidenceFacts* evidence = nullptr) {
        return checkBytes(encodeDescriptor(descriptor), evidence);
    }
    Result<CheckedKey> checkBytes(const Bytes& encoded, const EvidenceFacts* evidence = nullptr) {
        return checkKey(encoded, m_node.sign(descriptorStatement(encoded)), policy(), evidence,
                        nowS());
    }
    std::string code(const Result<CheckedKey>& result) {
        return result.ok() ? "ok" : result.error().code;
    }
    EvidenceFacts evidenceFor(const KeyDescriptor& descriptor) {
        EvidenceFacts facts;
        facts.verifierNonce.data.fill(3);
        facts.gpuNonce = attestationNonce(facts.verifierNonce, descriptor);
        facts.cpuReportData = facts.gpuNonce;
        return facts;
    }
};

TEST_F(KeyCases, E01_AKeySwappedInTheWellKnownDocumentIsNotTheSignedOne) {
    const CheckedKey key = checked();
    EXPECT_TRUE(checkWellKnown(m_keys->wellKnown(), key).ok());
    const auto relay = crypto::X25519KeyPair::generate(m_rng);
    EXPECT_EQ(checkWellKnown(wellKnownKey(relay.publicKey), key).error().code,
              "e2ee.key_not_signed");
    EXPECT_EQ(checkWellKnown({}, key).error().code, "e2ee.key_not_signed");
    // And a descriptor of the relay's key is not signed by the node.
    KeyDescriptor swapped = good();
    swapped.key = relay.publicKey;
    const SignedDescriptor real = m_keys->descriptor().value();
    EXPECT_EQ(code(checkKey(encodeDescriptor(swapped), real.signature, policy(), nullptr, nowS())),
              "e2ee.descriptor_signature");
}

TEST_F(KeyCases, E02_AValidDescriptorOfAnotherNode) {
    const auto other = crypto::SigningKey::generate(m_rng);
    KeyDescriptor descriptor = good();
    descriptor.node = other.publicKey();
    const Bytes encoded = encodeDescriptor(descriptor);
    const Signature signature = other.sign(descriptorStatement(encoded));
    EXPECT_EQ(code(checkKey(encoded, signature, policy(), nullptr, nowS())),
              "e2ee.descriptor_node");
    KeyPolicy any = policy();
    any.node.reset();
    EXPECT_TRUE(checkKey(encoded, signature, any, nullptr, nowS()).ok());
    any.standing = [](const PublicKey&) { return NodeStanding::Slashed; };
    EXPECT_EQ(code(checkKey(encoded, signature, any, nullptr, nowS())), "e2ee.descriptor_node");
    any.standing = [](const PublicKey&) { return NodeStanding::Unknown; };
    EXPECT_EQ(code(checkKey(encoded, signature, any, nullptr, nowS())), "e2ee.descriptor_node");
}

TEST_F(KeyCases, E03_SixtySecondsOfClockSkewAndNotOneMore) {
    const SignedDescriptor key = m_keys->descriptor().value();
    const auto at = [&](std::uint64_t second) {
        return code(checkKey(key.encoded, key.signature, policy(), nullptr, second));
    };
    const std::uint64_t begin = key.descriptor.notBeforeS;
    const std::uint64_t end = key.descriptor.notAfterS;
    EXPECT_EQ(at(begin - 61), "e2ee.descriptor_time");
    EXPECT_EQ(at(begin - 60), "ok");
    EXPECT_EQ(at(begin - 59), "ok");
    EXPECT_EQ(at(end + 59), "ok");
    EXPECT_EQ(at(end + 60), "ok");
    EXPECT_EQ(at(end + 61), "e2ee.descriptor_time");
    // Numbers at the ends of their range overflow nothing.
    KeyDescriptor extreme = good();
    extreme.notBeforeS = 0;
    extreme.notAfterS = ~std::uint64_t{0};
    EXPECT_EQ(code(check(extreme)), "e2ee.descriptor_lifetime");
}

TEST_F(KeyCases, E04_ALifetimeOfThirtyDaysOrOneSecondTooMuch) {
    KeyDescriptor descriptor = good();
    descriptor.notAfterS = descriptor.notBeforeS + 30ULL * 86'400;
    EXPECT_EQ(code(check(descriptor)), "e2ee.descriptor_lifetime");
    descriptor.notAfterS = descriptor.notBeforeS + 3'601;
    EXPECT_EQ(code(check(descriptor)), "e2ee.descriptor_lifetime");
    descriptor.notAfterS = descriptor.notBeforeS + 3'600;
    EXPECT_EQ(code(check(descriptor)), "ok");
    EXPECT_EQ(kLifetimeSecondsMaxWithoutSessions, 86'400U);
}

TEST_F(KeyCases, E05_EvidenceForAnotherKeyIsNone) {
    KeyDescriptor descriptor = good();
    descriptor.flags = kFlagTee;
    KeyDescriptor other = descriptor;
    other.key = crypto::X25519KeyPair::generate(m_rng).publicKey;
    EvidenceFacts facts = evidenceFor(other);
    EXPECT_EQ(code(check(descriptor, &facts)), "e2ee.key_not_in_evidence");
    // Each part alone, and an evidence bundle that is not the one named.
    facts = evidenceFor(descriptor);
    facts.cpuReportData = evidenceFor(other).cpuReportData;
    EXPECT_EQ(code(check(descriptor, &facts)), "e2ee.key_not_in_evidence");
    facts = evidenceFor(descriptor);
    facts.gpuNonce = evidenceFor(other).gpuNonce;
    EXPECT_EQ(code(check(descriptor, &facts)), "e2ee.key_not_in_evidence");
    descriptor.evidenceHash.data.fill(1);
    facts = evidenceFor(descriptor);
    EXPECT_EQ(code(check(descriptor, &facts)), "e2ee.key_not_in_evidence");
    facts.bundleHash.data.fill(1);
    EXPECT_EQ(code(check(descriptor, &facts)), "ok");
}

TEST_F(KeyCases, E06_GpuEvidenceAloneIsNotTheCpusQuote) {
    const KeyDescriptor descriptor = good();
    EXPECT_EQ(check(descriptor)->trust, KeyTrust::Signed);
    EvidenceFacts facts = evidenceFor(descriptor);
    EXPECT_EQ(check(descriptor, &facts)->trust, KeyTrust::InCpuQuote);
    facts.cpuReportData.reset();
    const KeyTrust gpuOnly = check(descriptor, &facts)->trust;
    EXPECT_EQ(gpuOnly, KeyTrust::SignedWithGpu);
    facts.gpuNonce.reset();
    EXPECT_EQ(check(descriptor, &facts)->trust, KeyTrust::Signed);

    const Result<void> refused = requireTrust(gpuOnly, KeyTrust::InCpuQuote);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "e2ee.no_confidential_capacity");
    EXPECT_EQ(errorAnswer(refused.error())->status, 503U);
    EXPECT_NE(errorAnswer(refused.error())->body.find("\"no_confidential_capacity\""),
              std::string::npos);
    EXPECT_TRUE(requireTrust(KeyTrust::InCpuQuote, KeyTrust::InCpuQuote).ok());
    EXPECT_EQ(keyTrustText(KeyTrust::Signed), "key signed");
    EXPECT_EQ(keyTrustText(KeyTrust::SignedWithGpu), "key signed + GPU evidence");
    EXPECT_EQ(keyTrustText(KeyTrust::InCpuQuote), "key in CPU-TEE quote + GPU evidence");
}

// --- what has no number --------------------------------------------------------------------------

TEST_F(KeyCases, EachFieldOfADescriptorIsChecked) {
    const Bytes encoded = encodeDescriptor(good());
    ASSERT_EQ(code(checkBytes(encoded)), "ok");
    const auto with = [&encoded](std::size_t offset, std::uint8_t byte) {
        Bytes changed = encoded;
        changed[offset] = byte;
        return changed;
    };
    EXPECT_EQ(code(checkBytes(with(0, 'X'))), "e2ee.descriptor_malformed");
    EXPECT_EQ(code(checkBytes(with(4, 2))), "e2ee.descriptor_version");
    for (const std::size_t reserved : {5U, 6U, 7U}) {
        EXPECT_EQ(code(checkBytes(with(reserved, 1))), "e2ee.descriptor_malformed");
    }
    for (const std::size_t suite : {80U, 81U, 82U, 83U, 84U, 85U}) {
        EXPECT_EQ(code(checkBytes(with(suite, 0x33))), "e2ee.descriptor_suite");
    }
    EXPECT_EQ(code(checkBytes(with(40, encoded[40] ^ 1U))), "e2ee.descriptor_stack");
    EXPECT_EQ(code(checkBytes(with(137, 4))), "e2ee.descriptor_malformed");
    KeyDescriptor backwards = good();
    backwards.notAfterS = backwards.notBeforeS;
    EXPECT_EQ(code(check(backwards)), "e2ee.descriptor_malformed");
    KeyDescriptor anyStack = good();
    anyStack.stackId = {};
    EXPECT_EQ(code(check(anyStack)), "ok");
    for (std::size_t size = 0; size < kDescriptorBytes; size += 13) {
        EXPECT_EQ(code(checkBytes(Bytes(encoded.begin(), encoded.begin() + size))),
                  "e2ee.descriptor_size");
    }
    Bytes longer = encoded;
    longer.push_back(0);
    EXPECT_EQ(code(checkBytes(longer)), "e2ee.descriptor_size");
}

TEST_F(KeyCases, AnyFlippedBitOfDescriptorOrSignatureIsRefused) {
    const SignedDescriptor key = m_keys->descriptor().value();
    for (std::size_t bit = 0; bit < kDescriptorBytes * 8; ++bit) {
        Bytes changed = key.encoded;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        EXPECT_FALSE(checkKey(changed, key.signature, policy(), nullptr, nowS()).ok()) << bit;
    }
    for (std::size_t bit = 0; bit < Signature::size * 8; ++bit) {
        Signature changed = key.signature;
        changed.data[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        EXPECT_FALSE(checkKey(key.encoded, changed, policy(), nullptr, nowS()).ok()) << bit;
    }
}

TEST_F(KeyCases, AKeyOfSmallOrderIsRefusedAfterAllElse) {
    KeyDescriptor descriptor = good();
    descriptor.key = {};
    EXPECT_EQ(code(check(descriptor)), "e2ee.descriptor_weak_key");
    descriptor.key.data[0] = 1;
    EXPECT_EQ(code(check(descriptor)), "e2ee.descriptor_weak_key");
}

TEST_F(KeyCases, ASessionKeyIsNoEpochKeyAndTheOtherWayRound) {
    ClientNonce nonce;
    nonce.data.fill(5);
    const SignedDescriptor session = m_keys->openSession(nonce).value();
    const auto checkSession = [&](const SignedDescriptor& key, const ClientNonce& sent) {
        return checkSessionKey(key.encoded, key.signature, sent, policy(), nullptr, nowS());
    };
    ASSERT_TRUE(checkSession(session, nonce).ok());
    EXPECT_EQ(session.descriptor.flags & kFlagSession, kFlagSession);
    EXPECT_EQ(session.descriptor.notAfterS - session.descriptor.notBeforeS, 600U);
    // Another client's session, and a signature under the other label.
    EXPECT_EQ(code(checkSession(session, ClientNonce{})), "e2ee.descriptor_signature");
    EXPECT_EQ(code(checkKey(session.encoded, session.signature, policy(), nullptr, nowS())),
              "e2ee.descriptor_signature");
    const SignedDescriptor epoch = m_keys->descriptor().value();
    EXPECT_EQ(code(checkSession(epoch, nonce)), "e2ee.descriptor_signature");
    SignedDescriptor relabelled = epoch;
    relabelled.signature = m_node.sign(sessionStatement(epoch.encoded, nonce));
    EXPECT_EQ(code(checkSession(relabelled, nonce)), "e2ee.descriptor_lifetime");
}

TEST_F(KeyCases, DocumentsReadBackAndRefuseOtherForms) {
    const SignedDescriptor key = m_keys->descriptor().value();
    const std::string json = keyDocument(key, "/v1/attestation");
    const KeyDocument read = parseKeyDocument(json).value();
    EXPECT_EQ(read.descriptor, key.encoded);
    EXPECT_EQ(read.signature, key.signature);
    EXPECT_EQ(read.evidenceUrl, "/v1/attestation");
    EXPECT_EQ(parseKeyDocument(keyDocument(key, ""))->evidenceUrl, "");
    EXPECT_TRUE(parseKeyDocument(sessionDocument(key, "")).ok());
    EXPECT_NE(sessionDocument(key, "").find("\"uses\":256"), std::string::npos);
    for (const char* bad : {"", "[]", "{}", "{\"version\":1}", "{\"version\":2}", "nonsense"}) {
        EXPECT_EQ(parseKeyDocument(bad).error().code, "e2ee.bad_key_document") << bad;
    }
    EXPECT_FALSE(parseKeyDocument(std::string(9000, ' ') + json).ok());

    // 00 | 0020 | key | 0004 | 0001 0002, byte for byte.
    EXPECT_EQ(toHex(m_keys->wellKnown()), "000020" + toHex(key.descriptor.key) + "000400010002");
    EXPECT_EQ(kWellKnownContentType, "application/ohttp-keys");
    Bytes other = m_keys->wellKnown();
    other.back() = 1;
    EXPECT_FALSE(parseWellKnownKey(other).ok());
}

TEST_F(KeyCases, SessionRequestsAreReadStrictly) {
    const std::string nonce(64, 'a');
    const auto request = parseSessionRequest("{\"client_nonce\":\"" + nonce +
                                             "\",\"stack\":\"preview\",\"want_evidence\":true}");
    ASSERT_TRUE(request.ok());
    EXPECT_EQ(toHex(request->clientNonce), nonce);
    EXPECT_EQ(request->stack, "preview");
    EXPECT_TRUE(request->wantEvidence);
    EXPECT_TRUE(parseSessionRequest("{\"client_nonce\":\"" + nonce + "\"}").ok());
    for (const std::string& bad :
         {std::string("{}"), std::string("[]"), "{\"client_nonce\":\"" + nonce.substr(1) + "\"}",
          "{\"client_nonce\":\"" + nonce + "\",\"stack\":1}",
          "{\"client_nonce\":\"" + nonce + "\",\"stack\":\"" + std::string(65, 's') + "\"}",
          "{\"client_nonce\":\"" + nonce + "\",\"want_evidence\":1}",
          "{\"client_nonce\":\"" + nonce + "\",\"other\":1}"}) {
        EXPECT_EQ(parseSessionRequest(bad).error().code, "e2ee.bad_session_request") << bad;
    }
}

}  // namespace
}  // namespace stacknet::e2ee
