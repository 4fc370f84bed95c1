#pragma once

#include "core/crypto/ed25519.h"
#include "core/e2ee/client_request.h"
#include "core/e2ee/errors.h"
#include "core/e2ee/node_keys.h"
#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway::test {

/// The one answer for whatever is wrong with the encryption of a request.
inline constexpr std::string_view kRefused =
    R"({"error":{"type":"invalid_request_error","code":"e2ee_open_failed",)"
    R"("message":"encrypted body refused","param":null}})";

/// An encrypted request as it travels, with what opens its answer.
struct SealedRequest {
    e2ee::ClientRequest client;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::string target = "/v1/chat/completions";
    std::string contentType = "application/json";

    std::string headerText() const {
        std::string text = "content-type: " + contentType + "\r\n";
        for (const auto& [name, value] : headers) text += name + ": " + value + "\r\n";
        return text;
    }
    std::string& header(std::string_view name) {
        for (auto& [known, value] : headers) {
            if (known == name) return value;
        }
        ADD_FAILURE() << "no header " << name;
        return headers.front().second;
    }
    void drop(std::string_view name) {
        std::erase_if(headers, [&](const auto& entry) { return entry.first == name; });
    }
};

/// An answer as the client takes it.
struct OpenedAnswer {
    Reply outer;
    unsigned status = 0;      ///< of the head frame; the status line's under EHBP
    std::string contentType;  ///< likewise
    std::string text;         ///< all data
    std::vector<std::string> pieces;
    std::optional<std::string> error;  ///< of an error frame
    std::string final;
    Hash256 transcript;   ///< of snx/1
    std::string failure;  ///< code of what is wrong with it; empty when it is whole
};

/// The lengths of the frames of a body, without the four bytes of each length.
inline std::vector<std::size_t> frameSizes(std::string_view body) {
    std::vector<std::size_t> sizes;
    while (body.size() >= 4) {
        std::size_t size = 0;
        for (std::size_t index = 0; index < 4; ++index) {
            size = size << 8U | static_cast<std::uint8_t>(body[index]);
        }
        sizes.push_back(size);
        body.remove_prefix(std::min(body.size(), 4 + size));
    }
    return sizes;
}

/// A gateway with encryption keys, and clients that have checked them.
class SealedTest : public GatewayTest {
protected:
    SealedTest() : m_node(crypto::SigningKey::generate(m_random)) {}
    e2ee::NodeKeys* nodeKeys() override {
        if (!m_nodeKeys) {
            e2ee::NodeKeysOptions options;
            options.node = m_node.publicKey();
            options.sign = signer();
            options.wiped = [this](const e2ee::KeyId& keyId, ByteView memory) {
                std::lock_guard lock(m_wipedMutex);
                m_wiped[keyId] = toBytes(memory);
            };
            options.replayEntriesMax = m_replayEntriesMax;
            m_nodeKeys = std::make_unique<e2ee::NodeKeys>(m_clock, m_random, std::move(options));
        }
        return m_nodeKeys.get();
    }
    e2ee::SignFunction signer() override {
        return [this](ByteView statement) -> Result<Signature> {
            if (m_locked.load()) return makeError("keystore.locked", "The key is locked.");
            return m_node.sign(statement);
        };
    }
    e2ee::KeyPolicy policy() const {
        e2ee::KeyPolicy policy;
        policy.node = m_node.publicKey();
        policy.standing = [](const PublicKey&) { return e2ee::NodeStanding::Registered; };
        return policy;
    }
    std::uint64_t nowS() const { return static_cast<std::uint64_t>(m_clock.wallMs() / 1000); }
    /// Fetched over HTTP, as a client does.
    e2ee::CheckedKey checkedKey() {
        const Reply reply = callAs("", "GET", "/v1/e2ee/key");
        EXPECT_EQ(reply.status, 200) << reply.body;
        const auto document = e2ee::parseKeyDocument(reply.body).value();
        return e2ee::checkKey(document.descriptor, document.signature, policy(), nullptr, nowS())
            .value();
    }
    SealedRequest sealSnx(const e2ee::CheckedKey& key, std::string_view plaintext,
                          bool confidential = false, std::string target = "/v1/chat/completions") {
        e2ee::RequestContext context;
        context.method = "POST";
        context.target = target;
        context.contentType = "application/json";
        context.stackId = key.descriptor.stackId;
        context.confidential = confidential;
        m_random.fill(context.requestId.mutableView());
        auto client = e2ee::ClientRequest::snx(key, context, m_random).value();
        return seal(std::move(client), plaintext, std::move(target));
    }
    SealedRequest sealSnx(std::string_view plaintext) { return sealSnx(checkedKey(), plaintext); }
    SealedRequest sealEhbp(std::string_view plaintext,
                           std::string target = "/v1/chat/completions") {
        const Reply reply = callAs("", "GET", "/.well-known/hpke-keys");
        EXPECT_EQ(reply.status, 200);
        const auto key = e2ee::parseWellKnownKey(asBytes(reply.body)).value();
        auto client = e2ee::ClientRequest::ehbp(key, m_random).value();
        return seal(std::move(client), plaintext, std::move(target));
    }
    static SealedRequest seal(e2ee::ClientRequest client, std::string_view plaintext,
                              std::string target) {
        Bytes body;
        EXPECT_TRUE(client.finish(asBytes(plaintext), body).ok());
        auto headers = client.headers();
        return {std::move(client), std::move(headers), std::string(asText(body)),
                std::move(target)};
    }
    std::string textOf(const SealedRequest& sealed, std::string_view extraHeaders = {}) {
        return textAs(m_key, sealed, extraHeaders);
    }
    static std::string textAs(std::string_view key, const SealedRequest& sealed,
                              std::string_view extraHeaders = {}) {
        return request("POST", sealed.target, key, sealed.body,
                       sealed.headerText() + std::string(extraHeaders));
    }
    Reply post(const SealedRequest& sealed, std::string_view extraHeaders = {}) {
        return postAs(m_key, sealed, extraHeaders);
    }
    Reply postAs(std::string_view key, const SealedRequest& sealed,
                 std::string_view extraHeaders = {}) {
        RawClient client(m_port);
        EXPECT_TRUE(client.send(textAs(key, sealed, extraHeaders)));
        auto reply = client.read();
        EXPECT_TRUE(reply.has_value());
        return reply.value_or(Reply{});
    }
    static OpenedAnswer open(const SealedRequest& sealed, const Reply& reply) {
        OpenedAnswer answer;
        answer.outer = reply;
        answer.status = static_cast<unsigned>(reply.status);
        answer.contentType = reply.header("content-type");
        const std::string nonce = reply.header("ehbp-response-nonce");
        std::vector<std::string_view> values;
        if (reply.has("ehbp-response-nonce")) values.push_back(nonce);
        auto receiver = sealed.client.response(values);
        if (!receiver.ok()) {
            answer.failure = receiver.error().code;
            return answer;
        }
        receiver->recordTranscript();
        ByteView rest = asBytes(reply.body);
        while (true) {
            const auto piece = receiver->take(rest);
            if (!piece.ok()) {
                answer.failure = piece.error().code;
                return answer;
            }
            if (!*piece) break;
            take(**piece, *receiver, answer);
        }
        if (auto end = receiver->finish(); !end.ok()) answer.failure = end.error().code;
        answer.transcript = receiver->transcript().value_or(Hash256{});
        return answer;
    }
    OpenedAnswer ask(const SealedRequest& sealed, std::string_view extraHeaders = {}) {
        return open(sealed, post(sealed, extraHeaders));
    }
    static std::string codeOfText(const std::string& text) {
        Reply reply;
        reply.body = text;
        return codeOf(reply);
    }
    Bytes wiped(const e2ee::KeyId& keyId) {
        std::lock_guard lock(m_wipedMutex);
        return m_wiped[keyId];
    }

    void expectRefused(const SealedRequest& sealed, const char* what,
                       std::string_view extraHeaders = {}) {
        const Reply reply = post(sealed, extraHeaders);
        EXPECT_EQ(reply.status, 400) << what;
        EXPECT_EQ(reply.body, kRefused) << what;
        EXPECT_EQ(reply.header("content-type"), "application/json") << what;
        EXPECT_EQ(reply.header("connection"), "close") << what;
        EXPECT_FALSE(reply.has("ehbp-response-nonce")) << what;
    }
    /// The frames of a body, each with its length.
    static std::vector<std::string> framesOf(std::string_view body) {
        std::vector<std::string> frames;
        for (const std::size_t size : frameSizes(body)) {
            frames.emplace_back(body.substr(0, 4 + size));
            body.remove_prefix(std::min(body.size(), 4 + size));
        }
        return frames;
    }
    static std::string joined(const std::vector<std::string>& frames) {
        std::string body;
        for (const std::string& frame : frames) body += frame;
        return body;
    }
    /// A request of three frames, the last one final.
    SealedRequest threeFrames() {
        SealedRequest sealed = sealSnx(chatBody(""));
        const e2ee::CheckedKey key = checkedKey();
        e2ee::RequestContext context;
        context.method = "POST";
        context.target = sealed.target;
        context.contentType = sealed.contentType;
        m_random.fill(context.requestId.mutableView());
        auto client = e2ee::ClientRequest::snx(key, context, m_random).value();
        const std::string text = chatBody(R"("model":"tiny")");
        Bytes body;
        EXPECT_TRUE(client.data(asBytes(text.substr(0, 10)), body).ok());
        EXPECT_TRUE(client.data(asBytes(text.substr(10, 10)), body).ok());
        EXPECT_TRUE(client.finish(asBytes(text.substr(20)), body).ok());
        auto headers = client.headers();
        return {std::move(client), std::move(headers), std::string(asText(body))};
    }
    std::string plain() const { return chatBody(R"("model":"tiny")"); }

    SystemRng m_random;
    crypto::SigningKey m_node;
    std::atomic<bool> m_locked{false};
    std::size_t m_replayEntriesMax = 10'000;

private:
    static void take(const e2ee::ResponsePiece& piece, const e2ee::ResponseReceiver& receiver,
                     OpenedAnswer& answer) {
        const std::string text(asText(piece.payload));
        switch (piece.kind) {
            case e2ee::PieceKind::Head:
                answer.status = receiver.head()->status;
                answer.contentType = receiver.head()->contentType;
                break;
            case e2ee::PieceKind::Data:
                answer.text += text;
                answer.pieces.push_back(text);
                break;
            case e2ee::PieceKind::Error:
                answer.error = text;
                break;
            case e2ee::PieceKind::Final:
                answer.final = text;
                break;
        }
    }

    std::mutex m_wipedMutex;
    std::map<e2ee::KeyId, Bytes> m_wiped;
    std::unique_ptr<e2ee::NodeKeys> m_nodeKeys;
};

}  // namespace stacknet::gateway::test
