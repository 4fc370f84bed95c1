#pragma once

#include <gtest/gtest.h>

#include <map>

#include "core/base/clock.h"
#include "core/base/codec.h"
#include "core/crypto/ed25519.h"
#include "core/e2ee/client_request.h"
#include "core/e2ee/errors.h"
#include "core/e2ee/node_keys.h"

namespace stacknet::e2ee::test {

/// Gives out prepared bytes, then zeros, so that keys and nonces are those of a vector.
class FixedRng final : public Rng {
public:
    explicit FixedRng(Bytes bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& byte : out) byte = m_used < m_bytes.size() ? m_bytes[m_used++] : 0;
    }

private:
    Bytes m_bytes;
    std::size_t m_used = 0;
};

/// A node with its keys, and a client that has checked them.
class NodeFixture : public ::testing::Test {
protected:
    NodeFixture() : m_node(crypto::SigningKey::generate(m_rng)) { restart(); }

    NodeKeysOptions options() {
        NodeKeysOptions options;
        options.node = m_node.publicKey();
        options.stackId = stackIdOf("preview");
        options.sign = [this](ByteView statement) -> Result<Signature> {
            return m_node.sign(statement);
        };
        options.wiped = [this](const KeyId& keyId, ByteView memory) {
            m_wiped[keyId] = toBytes(memory);
        };
        return options;
    }
    /// A new start of the node: other keys, an empty cache.
    void restart() { m_keys = std::make_unique<NodeKeys>(m_clock, m_rng, options()); }

    std::uint64_t nowS() const { return static_cast<std::uint64_t>(m_clock.wallMs() / 1000); }
    KeyPolicy policy() const {
        KeyPolicy policy;
        policy.node = m_node.publicKey();
        policy.stackId = stackIdOf("preview");
        policy.standing = [](const PublicKey&) { return NodeStanding::Registered; };
        return policy;
    }
    CheckedKey checked() {
        const SignedDescriptor key = m_keys->descriptor().value();
        return checkKey(key.encoded, key.signature, policy(), nullptr, nowS()).value();
    }
    RequestContext context() const {
        RequestContext context;
        context.method = "POST";
        context.target = "/v1/chat/completions";
        context.contentType = "application/json";
        context.stackId = stackIdOf("preview");
        context.requestId.data.fill(7);
        context.confidential = true;
        return context;
    }

    /// What travels: headers and body.
    struct Sent {
        std::vector<std::pair<std::string, std::string>> headers;
        Bytes body;
        RequestHeaders view() const {
            RequestHeaders result;
            for (const auto& [name, value] : headers) {
                if (name == kEncapsulatedKeyHeader) result.encapsulatedKey.push_back(value);
                if (name == kProfileHeader) result.profile.push_back(value);
                if (name == kKeyIdHeader) result.keyId.push_back(value);
                if (name == kRequestIdHeader) result.requestId.push_back(value);
            }
            return result;
        }
    };
    ClientRequest snxClient() { return ClientRequest::snx(checked(), context(), m_rng).value(); }
    ClientRequest ehbpClient() {
        return ClientRequest::ehbp(m_keys->descriptor()->descriptor.key, m_rng).value();
    }
    /// A request of the pieces given, the last one in the final frame.
    static Sent seal(ClientRequest& client, const std::vector<std::string>& pieces) {
        Sent sent{client.headers(), {}};
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            EXPECT_TRUE(client.data(asBytes(pieces[i]), sent.body).ok());
        }
        EXPECT_TRUE(client.finish(asBytes(pieces.back()), sent.body).ok());
        return sent;
    }
    Sent sealSnx(const std::vector<std::string>& pieces = {"{}"}) {
        ClientRequest client = snxClient();
        return seal(client, pieces);
    }
    Sent sealEhbp(const std::vector<std::string>& pieces = {"{}"}) {
        ClientRequest client = ehbpClient();
        return seal(client, pieces);
    }

    /// All of the plaintext, or the first error.
    static Result<std::string> readAll(RequestReceiver& receiver, ByteView body) {
        std::string text;
        while (true) {
            STACKNET_TRY(const auto piece, receiver.take(body));
            if (!piece) break;
            text += asText(*piece);
        }
        STACKNET_CHECK(receiver.finish());
        return text;
    }
    Result<std::string> receive(const Sent& sent) { return receive(sent, context()); }
    Result<std::string> receive(const Sent& sent, const RequestContext& seen) {
        STACKNET_TRY(RequestReceiver receiver, m_keys->receive(sent.view(), seen));
        return readAll(receiver, sent.body);
    }
    std::string codeOf(const Sent& sent) { return codeOf(receive(sent)); }
    static std::string codeOf(const Result<std::string>& result) {
        return result.ok() ? "ok" : result.error().code;
    }

    ManualClock m_clock;
    SeededRng m_rng{1};
    crypto::SigningKey m_node;
    std::map<KeyId, Bytes> m_wiped;
    std::unique_ptr<NodeKeys> m_keys;
};

/// The frames of a body, with their lengths.
inline std::vector<Bytes> framesOf(ByteView body) {
    std::vector<Bytes> frames;
    while (!body.empty()) {
        std::size_t size = 0;
        for (std::size_t i = 0; i < 4; ++i) size = size << 8U | body[i];
        frames.push_back(toBytes(body.first(4 + size)));
        body = body.subspan(4 + size);
    }
    return frames;
}

inline Bytes joined(const std::vector<Bytes>& frames) {
    Bytes body;
    for (const Bytes& frame : frames) body.insert(body.end(), frame.begin(), frame.end());
    return body;
}

}  // namespace stacknet::e2ee::test
