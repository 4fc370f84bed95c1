#include "core/tasks/attribution.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/crypto/ed25519.h"
#include "core/tasks/task_id.h"

namespace stacknet::tasks {
namespace {

namespace json = boost::json;

class AttributionTest : public testing::Test {
protected:
    AttributionTest() {
        m_rng.fill(m_digest.mutableView());
        m_attribution.stackId = "stk_demo";
        m_attribution.nodeKey = m_key.publicKey();
        m_attribution.skillIds = {"skill_a", "skill_b"};
        m_attribution.injectionIds = {std::string(kCodeToolInjection)};
        m_attribution.timeMs = 1'795'327'200'123;
    }
    json::object answer() {
        const auto made = signAttribution(
            m_attribution, m_task, m_digest,
            [this](ByteView message) -> Result<Signature> { return m_key.sign(message); });
        EXPECT_TRUE(made.ok());
        json::object answer;
        answer["id"] = "chatcmpl-" + m_task;
        answer["object"] = "chat.completion";
        answer["receipt"] = toHex(m_digest);
        answer["fingerprint"] = made->fingerprint;
        answer["attribution"] = json::parse(made->json);
        return answer;
    }
    static std::string failed(const AnswerVerdict& verdict) {
        std::string names;
        for (const auto& check : verdict.checks) {
            if (!check.ok) names += (names.empty() ? "" : ",") + check.name;
        }
        return names;
    }

    SeededRng m_rng{11};
    crypto::SigningKey m_key = crypto::SigningKey::generate(m_rng);
    std::string m_task = makeTaskId(m_rng);
    Hash256 m_digest;
    Attribution m_attribution;
};

/// The bytes of docs/protocol/attribution.md: a change here is another protocol.
TEST(Attribution, FingerprintsHaveTheirVectors) {
    Attribution none;
    EXPECT_EQ(fingerprint(none), "fp_c663e7f8e885");
    Attribution all;
    all.stackId = "stk_demo";
    all.nodeKey.data.fill(0x11);
    all.skillIds = {"skill_a"};
    all.injectionIds = {"tool:code_execution"};
    all.timeMs = 1'795'327'200'123;
    EXPECT_EQ(fingerprint(all), "fp_dfbe9fafe0c3");
}

TEST_F(AttributionTest, EveryFieldIsInTheFingerprint) {
    const std::string name = fingerprint(m_attribution);
    ASSERT_EQ(name.size(), 15u);
    EXPECT_TRUE(name.starts_with("fp_"));
    auto changed = [&](auto change) {
        Attribution other = m_attribution;
        change(other);
        return fingerprint(other);
    };
    EXPECT_NE(changed([](auto& other) { other.stackId.clear(); }), name);
    EXPECT_NE(changed([](auto& other) { other.nodeKey.data[31] ^= 1; }), name);
    EXPECT_NE(changed([](auto& other) { other.skillIds.pop_back(); }), name);
    EXPECT_NE(changed([](auto& other) { other.injectionIds.clear(); }), name);
    EXPECT_NE(changed([](auto& other) { ++other.timeMs; }), name);
    // A list's end cannot be moved into the next.
    EXPECT_NE(changed([](auto& other) {
                  other.injectionIds.insert(other.injectionIds.begin(), other.skillIds.back());
                  other.skillIds.pop_back();
              }),
              name);
}

TEST_F(AttributionTest, AGoodAnswerIsValidForItsNodeKey) {
    const AnswerVerdict verdict = verifyAnswer(json::serialize(answer()), m_key.publicKey());
    EXPECT_TRUE(verdict.valid) << failed(verdict);
    ASSERT_TRUE(verdict.attribution.has_value());
    EXPECT_EQ(*verdict.attribution, m_attribution);
    EXPECT_EQ(verdict.taskId, m_task);
    PublicKey other = m_key.publicKey();
    other.data[0] ^= 1;
    EXPECT_EQ(failed(verifyAnswer(json::serialize(answer()), other)), "node_key");
}

TEST_F(AttributionTest, WithoutAStackItSaysNull) {
    m_attribution.stackId.clear();
    json::object plain = answer();
    EXPECT_TRUE(plain["attribution"].at("stack").is_null());
    EXPECT_TRUE(verifyAnswer(json::serialize(plain)).valid);
    plain["attribution"].as_object()["stack"] = "";
    EXPECT_EQ(failed(verifyAnswer(json::serialize(plain))), "format");
}

/// Whoever changes a member, or puts it into another answer, is found out.
TEST_F(AttributionTest, AnyChangeIsFoundOut) {
    const auto verdictOf = [&](auto change) {
        json::object changed = answer();
        change(changed);
        return failed(verifyAnswer(json::serialize(changed)));
    };
    using Object = json::object&;
    const auto inside = [](Object object) -> Object { return object["attribution"].as_object(); };
    EXPECT_EQ(verdictOf([&](Object a) { inside(a)["stack"] = "stk_evil"; }),
              "fingerprint,signature");
    EXPECT_EQ(verdictOf([&](Object a) { inside(a)["stack"] = nullptr; }), "fingerprint,signature");
    EXPECT_EQ(verdictOf([&](Object a) { inside(a)["skills"] = json::array{}; }),
              "fingerprint,signature");
    EXPECT_EQ(verdictOf([&](Object a) { inside(a)["injections"].as_array().clear(); }),
              "fingerprint,signature");
    EXPECT_EQ(verdictOf([&](Object a) { inside(a)["time_ms"] = 1; }), "fingerprint,signature");
    EXPECT_EQ(verdictOf([&](Object a) { inside(a)["node_key"] = std::string(64, '1'); }),
              "fingerprint,signed_by,signature");
    EXPECT_EQ(
        verdictOf([&](Object a) { inside(a)["signed_by"] = "ed25519:" + std::string(64, '1'); }),
        "signed_by");
    EXPECT_EQ(verdictOf([&](Object a) { inside(a)["signature"] = std::string(128, '1'); }),
              "signature");
    EXPECT_EQ(verdictOf([&](Object a) { a["receipt"] = std::string(64, '1'); }), "signature");
    EXPECT_EQ(verdictOf([&](Object a) { a["fingerprint"] = "fp_000000000000"; }), "fingerprint");
    EXPECT_EQ(verdictOf([&](Object a) { a["id"] = "chatcmpl-" + makeTaskId(m_rng); }), "signature");
    for (const char* name : {"id", "fingerprint", "attribution", "receipt"}) {
        EXPECT_EQ(verdictOf([&](Object a) { a.erase(name); }), "format") << name;
    }
    for (const char* name :
         {"stack", "node_key", "skills", "injections", "time_ms", "signed_by", "signature"}) {
        EXPECT_EQ(verdictOf([&](Object a) { inside(a).erase(name); }), "format") << name;
    }
}

TEST_F(AttributionTest, AStreamIsReadFromItsEvents) {
    const json::object whole = answer();
    json::object first{{"id", whole.at("id")}, {"choices", json::array{}}};
    json::object middle = first;
    middle["receipt"] = whole.at("receipt");
    json::object last = first;
    last["fingerprint"] = whole.at("fingerprint");
    last["attribution"] = whole.at("attribution");
    const auto event = [](const json::object& object) {
        return "data: " + json::serialize(object) + "\n\n";
    };
    const std::string stream =
        ": waiting\n\n" + event(first) + event(middle) + event(last) + "data: [DONE]\n\n";
    EXPECT_TRUE(verifyAnswer(stream, m_key.publicKey()).valid) << failed(verifyAnswer(stream));
    EXPECT_EQ(failed(verifyAnswer(event(first) + event(middle))), "format");
    // Two answers in one file are none.
    middle["id"] = "chatcmpl-" + makeTaskId(m_rng);
    EXPECT_EQ(failed(verifyAnswer(event(first) + event(middle) + event(last))), "format");
}

TEST_F(AttributionTest, AnyBytesGetAVerdict) {
    EXPECT_EQ(failed(verifyAnswer("")), "format");
    EXPECT_EQ(failed(verifyAnswer("{")), "format");
    EXPECT_EQ(failed(verifyAnswer(R"({"id":1,"id":2})")), "format");
    EXPECT_EQ(failed(verifyAnswer(std::string(100'000, '['))), "format");
    const std::string good = json::serialize(answer());
    for (std::size_t index = 0; index < good.size(); ++index) {
        std::string bad = good;
        bad[index] = static_cast<char>(bad[index] ^ 1);
        const AnswerVerdict verdict = verifyAnswer(bad);
        ASSERT_FALSE(verdict.checks.empty());
        // Only members that are no part of it may change: here the one named "object".
        if (verdict.valid) {
            EXPECT_NE(bad.find("\"receipt\""), std::string::npos) << bad;
            EXPECT_EQ(verdict.taskId, m_task);
            EXPECT_EQ(*verdict.attribution, m_attribution);
        }
    }
}

}  // namespace
}  // namespace stacknet::tasks
