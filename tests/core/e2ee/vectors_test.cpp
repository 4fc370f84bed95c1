// Data-driven over the vectors of the two profiles: both ends, byte for byte.

#include "core/crypto/hash.h"
#include "tests/core/crypto/vector_files.h"
#include "tests/core/e2ee/e2ee_fixture.h"

namespace stacknet::e2ee {
namespace {

using namespace stacknet::test;
using test::FixedRng;

/// Throw-away keys of the vectors: SHA-256 of a seed's text.
Bytes keyOfSeed(const std::string& seed) {
    return toBytes(crypto::sha256(asBytes(seed)).view());
}

Bytes operator+(Bytes left, const Bytes& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// All pieces that come out of one body, each as type and text.
std::vector<std::pair<PieceKind, std::string>> piecesOf(ResponseReceiver& receiver, ByteView body) {
    std::vector<std::pair<PieceKind, std::string>> pieces;
    while (true) {
        const auto piece = receiver.take(body);
        EXPECT_TRUE(piece.ok()) << piece.error().code;
        if (!piece.ok() || !*piece) break;
        pieces.emplace_back((*piece)->kind, asText((*piece)->payload));
    }
    EXPECT_TRUE(receiver.finish().ok());
    return pieces;
}

struct InnerText {
    std::uint8_t type = 0;
    std::string payload;
};
InnerText innerText(const Json& hexText) {
    const Bytes inner = fromHex(std::string_view(hexText.as_string())).value();
    const InnerFrame frame = parseInner(inner).value();
    return {inner[0], std::string(asText(frame.payload))};
}

class SnxVectors : public ::testing::Test {
protected:
    void SetUp() override {
        m_document = vectorFile("snx/snx1.json");
        if (!m_document) GTEST_SKIP();
        const JsonObject& descriptor = part("descriptor");
        m_wanted = parseDescriptor(hex(descriptor, "descriptor_hex")).value();
        m_clock =
            std::make_unique<ManualClock>(static_cast<std::int64_t>(m_wanted.notBeforeS) * 1000);
        const Bytes identity = keyOfSeed(text(descriptor, "node_identity_seed"));
        NodeKeysOptions options;
        options.node = m_wanted.node;
        options.stackId = m_wanted.stackId;
        options.inTee = true;
        options.evidence = [this](const KeyDescriptor&) { return m_wanted.evidenceHash; };
        options.sign = [identity](ByteView statement) -> Result<Signature> {
            return crypto::SigningKey::fromSeed(ByteView(identity).first<32>()).sign(statement);
        };
        m_rng = std::make_unique<FixedRng>(keyOfSeed(text(descriptor, "kem_seed")) +
                                           toBytes(m_wanted.keyId.view()));
        m_keys = std::make_unique<NodeKeys>(*m_clock, *m_rng, std::move(options));
    }
    const JsonObject& part(std::string_view name) const {
        return m_document->as_object().at(name).as_object();
    }
    CheckedKey checked() const {
        KeyPolicy policy;
        policy.stackId = m_wanted.stackId;
        policy.standing = [](const PublicKey&) { return NodeStanding::Registered; };
        return checkKey(hex(part("descriptor"), "descriptor_hex"),
                        Signature::from(hex(part("descriptor"), "signature_hex"), "s").value(),
                        policy, nullptr, m_wanted.notBeforeS)
            .value();
    }
    RequestContext context() const {
        RequestContext context;
        context.method = "POST";
        context.target = "/v1/chat/completions";
        context.contentType = "application/json";
        context.stackId = m_wanted.stackId;
        context.requestId =
            RequestId::from(hex(part("exchange"), "request_id"), "request id").value();
        context.confidential = true;
        return context;
    }

    std::optional<Json> m_document;
    KeyDescriptor m_wanted;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FixedRng> m_rng;
    std::unique_ptr<NodeKeys> m_keys;
};

TEST_F(SnxVectors, TheNodeMakesTheDescriptor) {
    const JsonObject& descriptor = part("descriptor");
    EXPECT_EQ(toHex(m_wanted.node), text(descriptor, "node_ed25519_pk"));
    EXPECT_EQ(toHex(m_wanted.key), text(descriptor, "kem_pk"));
    EXPECT_EQ(toHex(m_wanted.stackId), text(descriptor, "stack_id"));
    EXPECT_EQ(static_cast<std::int64_t>(kDescriptorBytes), number(descriptor, "length"));
    const auto made = m_keys->descriptor();
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(toHex(made->encoded), text(descriptor, "descriptor_hex"));
    EXPECT_EQ(toHex(made->signature), text(descriptor, "signature_hex"));
    EXPECT_EQ(toHex(checked().descriptorHash), text(descriptor, "sha256"));
}

TEST_F(SnxVectors, TheAttestationNonce) {
    const JsonObject& nonce = part("attestation_nonce");
    const auto verifier = Hash256::from(hex(nonce, "verifier_nonce"), "nonce").value();
    EXPECT_EQ(toHex(attestationNonce(verifier, m_wanted)), text(nonce, "value"));
}

TEST_F(SnxVectors, ContextAndInfo) {
    const JsonObject& exchange = part("exchange");
    EXPECT_EQ(toHex(*encodeContext(context())), text(exchange, "request_context_hex"));
    EXPECT_EQ(toHex(*snxRequestInfo(checked().descriptorHash, context())),
              text(exchange, "info_hex"));
}

TEST_F(SnxVectors, TheWholeExchange) {
    const JsonObject& exchange = part("exchange");
    FixedRng ephemeral(keyOfSeed(text(exchange, "eph_seed")));
    auto client = ClientRequest::snx(checked(), context(), ephemeral);
    ASSERT_TRUE(client.ok());

    Bytes body;
    const auto& inners = exchange.at("request_inner_hex").as_array();
    for (std::size_t i = 0; i + 1 < inners.size(); ++i) {
        ASSERT_TRUE(client->data(asBytes(innerText(inners[i]).payload), body).ok());
    }
    ASSERT_TRUE(client->finish(asBytes(innerText(inners[inners.size() - 1]).payload), body).ok());
    EXPECT_EQ(toHex(body), text(exchange, "request_body_hex"));

    const auto headers = client->headers();
    EXPECT_EQ(headers[0].second, text(exchange, "enc"));
    RequestHeaders seen{{headers[0].second}, {"1"}, {headers[2].second}, {headers[3].second}};
    auto receiver = m_keys->receive(seen, context());
    ASSERT_TRUE(receiver.ok());
    std::string plaintext;
    for (ByteView rest = body;;) {
        const auto piece = receiver->take(rest);
        ASSERT_TRUE(piece.ok()) << piece.error().code;
        if (!*piece) break;
        plaintext += asText(**piece);
    }
    ASSERT_TRUE(receiver->finish().ok());
    EXPECT_EQ(plaintext, text(exchange, "request_json"));

    FixedRng responseNonce(hex(exchange, "response_nonce"));
    auto sealer = receiver->respond(responseNonce);
    ASSERT_TRUE(sealer.ok());
    sealer->padStreamTo(kSnxStep);
    EXPECT_EQ(sealer->nonceHeader(), text(exchange, "response_nonce"));
    Bytes answer;
    std::vector<std::string> data;
    std::string usage;
    for (const Json& inner : exchange.at("response_inner_hex").as_array()) {
        const InnerText frame = innerText(inner);
        switch (static_cast<FrameType>(frame.type)) {
            case FrameType::Head:
                ASSERT_TRUE(sealer->start(200, "text/event-stream", answer).ok());
                break;
            case FrameType::Data:
                data.push_back(frame.payload);
                ASSERT_TRUE(sealer->streamData(asBytes(frame.payload), answer).ok());
                break;
            case FrameType::Pad:
                ASSERT_TRUE(sealer->keepAlive(answer).ok());
                break;
            case FrameType::Error:
                FAIL();
            case FrameType::Final:
                usage = frame.payload;
                ASSERT_TRUE(sealer->finish(frame.payload, answer).ok());
                break;
        }
    }
    EXPECT_EQ(toHex(answer), text(exchange, "response_body_hex"));

    const std::string nonce = sealer->nonceHeader();
    auto opener = client->response({nonce});
    ASSERT_TRUE(opener.ok());
    const auto pieces = piecesOf(*opener, answer);
    ASSERT_EQ(pieces.size(), data.size() + 2);
    EXPECT_EQ(opener->head()->status, 200U);
    EXPECT_EQ(opener->head()->contentType, "text/event-stream");
    for (std::size_t i = 0; i < data.size(); ++i) EXPECT_EQ(pieces[i + 1].second, data[i]);
    EXPECT_EQ(pieces.back(), std::pair(PieceKind::Final, usage));
}

// --- EHBP ----------------------------------------------------------------------------------------

std::vector<std::string> frameTexts(const Json& frames) {
    std::vector<std::string> texts;
    if (frames.is_array()) {
        for (const Json& frame : frames.as_array()) texts.emplace_back(frame.as_string());
        return texts;
    }
    EXPECT_EQ(frames.at("rule").as_string(), "\"frame \" + i, i = 0..299");
    for (int i = 0; i < 300; ++i) texts.push_back("frame " + std::to_string(i));
    return texts;
}

void checkEhbpExchange(const JsonObject& exchange) {
    ManualClock clock;
    FixedRng nodeRng(hex(exchange, "skR"));
    NodeKeysOptions options;
    options.sign = [](ByteView) -> Result<Signature> {
        return makeError("keystore.locked", "A locked Node Key does not stop plain EHBP.");
    };
    NodeKeys keys(clock, nodeRng, options);
    const auto pk = parseWellKnownKey(keys.wellKnown()).value();
    EXPECT_EQ(toHex(pk), text(exchange, "pkR"));

    FixedRng ephemeral(hex(exchange, "skE"));
    auto client = ClientRequest::ehbp(pk, ephemeral);
    ASSERT_TRUE(client.ok());
    Bytes body;
    std::string request;
    for (const std::string& frame : frameTexts(exchange.at("request_frames"))) {
        request += frame;
        ASSERT_TRUE(client->data(asBytes(frame), body).ok());
    }
    EXPECT_EQ(toHex(body), text(exchange, "request_body_hex"));
    const std::string enc = client->headers()[0].second;
    EXPECT_EQ(enc, text(exchange, "enc"));

    auto receiver = keys.receive({{enc}, {}, {}, {}}, {});
    ASSERT_TRUE(receiver.ok());
    std::string plaintext;
    for (ByteView rest = body;;) {
        const auto piece = receiver->take(rest);
        ASSERT_TRUE(piece.ok()) << piece.error().code;
        if (!*piece) break;
        plaintext += asText(**piece);
    }
    ASSERT_TRUE(receiver->finish().ok());
    EXPECT_EQ(plaintext, request);

    FixedRng responseNonce(hex(exchange, "response_nonce"));
    auto sealer = receiver->respond(responseNonce);
    ASSERT_TRUE(sealer.ok());
    Bytes answer;
    std::string response;
    ASSERT_TRUE(sealer->start(200, "application/json", answer).ok());
    for (const std::string& frame : frameTexts(exchange.at("response_frames"))) {
        response += frame;
        ASSERT_TRUE(sealer->data(asBytes(frame), answer).ok());
    }
    ASSERT_TRUE(sealer->finish("{}", answer).ok());
    EXPECT_EQ(toHex(crypto::sha256(answer)), text(exchange, "response_body_sha256"));
    if (exchange.contains("response_body_hex")) {
        EXPECT_EQ(toHex(answer), text(exchange, "response_body_hex"));
    }
    const std::string nonce = sealer->nonceHeader();
    auto opener = client->response({nonce});
    std::string opened;
    for (const auto& [kind, piece] : piecesOf(*opener, answer)) opened += piece;
    EXPECT_EQ(opened, response);
}

TEST(EhbpVectors, Exchanges) {
    const auto document = vectorFile("ehbp/ehbp_exchanges.json");
    if (!document) GTEST_SKIP();
    const auto& exchanges = document->as_object().at("exchanges").as_array();
    EXPECT_FALSE(exchanges.empty());
    for (const Json& exchange : exchanges) {
        SCOPED_TRACE(text(exchange.as_object(), "name"));
        checkEhbpExchange(exchange.as_object());
    }
    std::cout << "ehbp: ran " << exchanges.size() << " exchanges\n";
}

TEST(EhbpVectors, UpstreamKeysAndResponse) {
    const auto derive = vectorFile("ehbp/upstream-derive.json");
    const auto response = vectorFile("ehbp/upstream-response-decryption.json");
    if (!derive || !response) GTEST_SKIP();
    const auto keysOf = [](const JsonObject& test) {
        return ResponseKeys(hex(test, "exportedSecret"), hex(test, "requestEnc"),
                            hex(test, "responseNonce"));
    };
    const ResponseKeys keys = keysOf(derive->as_object());
    EXPECT_EQ(toHex(keys.key), text(derive->as_object(), "derivedKey"));
    EXPECT_EQ(toHex(keys.baseNonce), text(derive->as_object(), "derivedNonceBase"));

    ResponseReceiver receiver(Profile::Ehbp, keysOf(response->as_object()), {});
    const auto pieces = piecesOf(receiver, hex(response->as_object(), "encryptedResponse"));
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(toHex(asBytes(pieces[0].second)), text(response->as_object(), "plaintext"));
}

// --- OHTTP, whose derivation of response keys both profiles use ----------------------------------

TEST(OhttpVectors, ResponseKeysOfChunkedOhttp) {
    const auto document = vectorFile("ohttp/chunked-ohttp-08.json");
    if (!document) GTEST_SKIP();
    for (const Json& entry : document->as_object().at("vectors").as_array()) {
        const JsonObject& test = entry.as_object();
        const ResponseKeys keys(hex(test, "secret"), hex(test, "enc"), hex(test, "responseNonce"));
        // AES-128 there: its key is the first half of what HKDF gives for 32 bytes.
        EXPECT_EQ(toHex(ByteView(keys.key).first(16)), text(test, "aeadKey"));
        EXPECT_EQ(toHex(keys.baseNonce), text(test, "aeadNonce"));
        crypto::NonceSequence nonces(keys.baseNonce);
        for (const Json& chunk : test.at("responseChunks").as_array()) {
            EXPECT_EQ(toHex(*nonces.next()), text(chunk.as_object(), "chunkNonce"));
        }
    }
}

TEST(OhttpVectors, KeyConfigurationOfRfc9458) {
    const auto document = vectorFile("ohttp/rfc9458.json");
    if (!document) GTEST_SKIP();
    for (const Json& entry : document->as_object().at("vectors").as_array()) {
        const JsonObject& test = entry.as_object();
        const Bytes secret = hex(test, "privateKey");
        const auto pair = crypto::X25519KeyPair::fromSecret(ByteView(secret).first<32>());
        EXPECT_EQ(toHex(pair.publicKey), text(test, "publicKey"));
        // The same layout as ours with another list of suites, so ours refuses it.
        const Bytes config = hex(test, "keyConfig");
        EXPECT_TRUE(std::ranges::equal(ByteView(config).subspan(1, 34),
                                       ByteView(wellKnownKey(pair.publicKey)).subspan(1, 34)));
        EXPECT_EQ(parseWellKnownKey(config).error().code, "e2ee.bad_key_document");
    }
}

}  // namespace
}  // namespace stacknet::e2ee
