// What a relay or a faulty client can do to an encrypted request: nothing of it reaches the model,
// and all of it has one answer (cases E07 to E24 and E33).

#include "tests/core/gateway/sealed_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::RawClient;
using test::Reply;
using test::SealedRequest;

class SealedFramesTest : public test::SealedTest {};

/// E07, E09: what is wrong with the encapsulated key or the headers.
TEST_F(SealedFramesTest, E07_E09_BadEncapsulatedKeysHaveOneAnswer) {
    const std::string enc(e2ee::kEncapsulatedKeyHeader);
    for (const char* point : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                              "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b880"}) {
        for (SealedRequest& sealed : std::array{sealSnx(plain()), sealEhbp(plain())}) {
            sealed.header(enc) = point;
            const Reply reply = post(sealed);
            EXPECT_EQ(reply.status, 400) << point;
            EXPECT_EQ(reply.body, test::kRefused) << point;
        }
    }
    for (const char* bad : {"", "00", "zz"}) {
        SealedRequest sealed = sealSnx(plain());
        std::string& value = sealed.header(enc);
        value = bad == std::string_view("zz") ? "zz" + value.substr(2) : bad;
        expectRefused(sealed, bad);
    }
    SealedRequest longer = sealSnx(plain());
    longer.header(enc) += "00";
    expectRefused(longer, "33 bytes");
    SealedRequest odd = sealSnx(plain());
    odd.header(enc).pop_back();
    expectRefused(odd, "odd");
    SealedRequest spaced = sealSnx(plain());
    spaced.header(enc)[10] = ' ';
    expectRefused(spaced, "a space");
    SealedRequest twice = sealSnx(plain());
    twice.headers.emplace_back(enc, twice.header(enc));
    expectRefused(twice, "two headers");
    SealedRequest upper = sealSnx(plain());
    for (char& letter : upper.header(enc)) {
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    }
    EXPECT_EQ(ask(upper).status, 200U);
}

/// E10 to E17: frames. Nothing of such a request reaches the model.
TEST_F(SealedFramesTest, E10_to_E17_BadFramesAreRefused) {
    using Change = std::function<void(SealedRequest&, std::vector<std::string>&)>;
    const std::vector<std::pair<const char*, Change>> changes = {
        {"E11 n = 16",
         [](auto&, auto& frames) {
             frames[0] = std::string("\0\0\0\x10", 4) + std::string(16, 'x');
         }},
        {"E11 n = 3", [](auto&, auto& frames) { frames[0] = std::string("\0\0\0\x03xyz", 7); }},
        {"E12 inside a length",
         [](auto&, auto& frames) { frames.back() = frames.back().substr(0, 2); }},
        {"E12 inside a frame", [](auto&, auto& frames) { frames.back().pop_back(); }},
        {"E14 swapped", [](auto&, auto& frames) { std::swap(frames[0], frames[1]); }},
        {"E14 swapped last", [](auto&, auto& frames) { std::swap(frames[1], frames[2]); }},
        {"E14 doubled", [](auto&, auto& frames) { frames.insert(frames.begin(), frames[0]); }},
        {"E14 first dropped", [](auto&, auto& frames) { frames.erase(frames.begin()); }},
        {"E14 middle dropped", [](auto&, auto& frames) { frames.erase(frames.begin() + 1); }},
        {"E15 length",
         [](auto&, auto& frames) { frames[1][3] = static_cast<char>(frames[1][3] ^ 0x40); }},
        {"E15 ciphertext",
         [](auto&, auto& frames) { frames[1][10] = static_cast<char>(frames[1][10] ^ 1); }},
        {"E15 tag",
         [](auto&, auto& frames) { frames[2].back() = static_cast<char>(frames[2].back() ^ 1); }},
        {"E16 no final frame", [](auto&, auto& frames) { frames.pop_back(); }},
        {"E17 a frame behind the last", [](auto&, auto& frames) { frames.push_back(frames[0]); }},
        {"no body at all", [](auto&, auto& frames) { frames.clear(); }},
    };
    for (const auto& [name, change] : changes) {
        SealedRequest sealed = threeFrames();
        std::vector<std::string> frames = framesOf(sealed.body);
        ASSERT_EQ(frames.size(), 3U);
        change(sealed, frames);
        sealed.body = joined(frames);
        expectRefused(sealed, name);
    }
    SealedRequest huge = threeFrames();
    huge.body = std::string("\xff\xff\xff\xff", 4) + huge.body;
    EXPECT_EQ(post(huge).status, 413);  // E10
    SealedRequest empty = sealEhbp(plain());
    std::string zeros(4 * 64, '\0');
    SealedRequest allowed = sealEhbp(plain());
    allowed.body = zeros + allowed.body;
    EXPECT_EQ(ask(allowed).outer.status, 200);
    empty.body = std::string(4 * 65, '\0') + empty.body;
    expectRefused(empty, "E13 65 empty frames");
    EXPECT_EQ(m_tasks.takeHeld(0), nullptr);
}

/// E20, E31: the same bytes again, at once, later and on two connections at the same time.
TEST_F(SealedFramesTest, E20_AReplayIsRefused) {
    for (const SealedRequest& sealed : {sealSnx(plain()), sealEhbp(plain())}) {
        EXPECT_EQ(ask(sealed).status, 200U);
        for (const std::int64_t wait : {0, 600'000}) {
            m_clock.advanceMs(wait);
            const Reply again = post(sealed);
            EXPECT_EQ(again.status, 409);
            EXPECT_EQ(codeOf(again), "e2ee_replay");
            EXPECT_EQ(again.header("x-should-retry"), "false");
            EXPECT_FALSE(again.has("ehbp-response-nonce"));
        }
    }
    // E31: another body under the same ephemeral key.
    SealedRequest first = sealSnx(plain());
    EXPECT_EQ(ask(first).status, 200U);
    EXPECT_EQ(post(first).status, 409);
    // After the key is gone nobody can tell any more, and the key opens nothing.
    for (const std::int64_t seconds : {e2ee::kEpochSeconds, e2ee::kOverlapSeconds}) {
        m_clock.advanceMs(seconds * 1000);
        nodeKeys()->expire();
    }
    EXPECT_EQ(post(first).status, 422);
}

TEST_F(SealedFramesTest, E20_OnTwoConnectionsAtOnceOnePasses) {
    for (int round = 0; round < 8; ++round) {
        const SealedRequest sealed = sealSnx(plain());
        const std::string text = textOf(sealed);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int index = 0; index < 4; ++index) {
            clients.push_back(std::make_unique<RawClient>(m_port));
            clients.back()->send(text.substr(0, text.size() - 1));
        }
        for (auto& client : clients) client->send(text.substr(text.size() - 1));
        int passed = 0;
        int replays = 0;
        for (auto& client : clients) {
            const auto reply = client->read();
            ASSERT_TRUE(reply.has_value());
            passed += reply->status == 200 ? 1 : 0;
            replays += reply->status == 409 ? 1 : 0;
        }
        EXPECT_EQ(passed, 1);
        EXPECT_EQ(replays, 3);
    }
}

/// E21: sealed for another node. A stock client is told to fetch the key again.
TEST_F(SealedFramesTest, E21_AnotherNodesKeyOpensNothing) {
    e2ee::NodeKeysOptions options;
    options.node = m_node.publicKey();
    options.sign = [this](ByteView statement) -> Result<Signature> {
        return m_node.sign(statement);
    };
    e2ee::NodeKeys other(m_clock, m_random, std::move(options));
    const auto signedKey = other.descriptor().value();
    const auto key =
        e2ee::checkKey(signedKey.encoded, signedKey.signature, policy(), nullptr, nowS()).value();
    for (const SealedRequest& sealed :
         {sealSnx(key, plain()),
          seal(e2ee::ClientRequest::ehbp(key.descriptor.key, m_random).value(), plain(),
               "/v1/chat/completions")}) {
        const Reply reply = post(sealed);
        EXPECT_EQ(reply.status, 422);
        EXPECT_EQ(reply.header("content-type"), "application/problem+json");
        EXPECT_EQ(json::parse(reply.body).at("type"), "urn:ietf:params:ehbp:error:key-config");
    }
}

/// E22, E24: a relay changes what is outside; under snx/1 nothing opens then.
TEST_F(SealedFramesTest, E22_E24_WhatIsOutsideIsBound) {
    SealedRequest path = sealSnx(plain());
    path.target = "/v1/tools/code_execution";
    expectRefused(path, "path");
    SealedRequest query = sealSnx(plain());
    query.target += "?a=1";
    expectRefused(query, "query");
    SealedRequest type = sealSnx(plain());
    type.contentType = "text/plain";
    expectRefused(type, "content type");
    SealedRequest flag = sealSnx(plain());
    expectRefused(flag, "flag", "x-stacknet-confidential: 1\r\n");
    SealedRequest id = sealSnx(plain());
    id.header(e2ee::kRequestIdHeader) = std::string(32, '0');
    expectRefused(id, "request id");
    for (const std::string_view name : {e2ee::kProfileHeader, e2ee::kKeyIdHeader,
                                        e2ee::kRequestIdHeader, e2ee::kEncapsulatedKeyHeader}) {
        SealedRequest stripped = sealSnx(plain());
        stripped.drop(name);
        expectRefused(stripped, name.data());
    }
    // All of the profile's headers: EHBP, for which its `info` is another one.
    SealedRequest downgraded = sealSnx(plain());
    for (const std::string_view name :
         {e2ee::kProfileHeader, e2ee::kKeyIdHeader, e2ee::kRequestIdHeader}) {
        downgraded.drop(name);
    }
    EXPECT_EQ(post(downgraded).status, 422);
    SealedRequest future = sealSnx(plain());
    future.header(e2ee::kProfileHeader) = "2";
    expectRefused(future, "profile 2");
    // Plain EHBP binds no path: the strict body of the other path refuses it (E22).
    SealedRequest moved = sealEhbp(plain());
    moved.target = "/v1/tools/code_execution";
    EXPECT_EQ(ask(moved).outer.status, 400);
}

/// E33: ten kinds of failure, one answer; only the request's id differs.
TEST_F(SealedFramesTest, E33_AllFailuresLookAlike) {
    std::vector<SealedRequest> bad;
    for (int kind = 0; kind < 10; ++kind) {
        bad.push_back(threeFrames());
        SealedRequest& sealed = bad.back();
        std::vector<std::string> frames = framesOf(sealed.body);
        if (kind == 0) sealed.header(e2ee::kEncapsulatedKeyHeader) = std::string(64, '0');
        if (kind == 1) sealed.header(e2ee::kEncapsulatedKeyHeader) = "nothing";
        if (kind == 2) sealed.header(e2ee::kRequestIdHeader) = std::string(32, 'f');
        if (kind == 3) sealed.drop(e2ee::kProfileHeader);
        if (kind == 4) frames[0][9] = static_cast<char>(frames[0][9] ^ 4);
        if (kind == 5) frames[2].back() = static_cast<char>(frames[2].back() ^ 4);
        if (kind == 6) frames.pop_back();
        if (kind == 7) std::swap(frames[0], frames[1]);
        if (kind == 8) frames.push_back(frames.back());
        if (kind == 9) sealed.target += "?";
        sealed.body = joined(frames);
    }
    const std::string expected = [&] {
        Reply reply = post(bad[0]);
        std::string text = std::to_string(reply.status) + reply.body;
        for (const auto& [name, value] : reply.headers) {
            if (name != "x-request-id") text += name + value;
        }
        return text;
    }();
    for (SealedRequest& sealed : bad) {
        Reply reply = post(sealed);
        std::string text = std::to_string(reply.status) + reply.body;
        for (const auto& [name, value] : reply.headers) {
            if (name != "x-request-id") text += name + value;
        }
        EXPECT_EQ(text, expected);
    }
}

}  // namespace
}  // namespace stacknet::gateway
