// The user's memory through the gateway: opt-in, sessions, isolation, and what reaches the model.

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "core/base/codec.h"
#include "core/memory/memory_service.h"
#include "core/rack/block_store.h"
#include "tests/core/gateway/sealed_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;

std::atomic<int> memoryReads{0};
int noteRead(void*, int action, const char* table, const char*, const char*, const char*) {
    if (action == SQLITE_READ && table != nullptr &&
        std::string_view(table).starts_with("memory")) {
        ++memoryReads;
    }
    return SQLITE_OK;
}
int watch(sqlite3* database, const char**, const struct sqlite3_api_routines*) {
    sqlite3_set_authorizer(database, &noteRead, nullptr);
    return SQLITE_OK;
}

class GatewayMemoryTest : public test::SealedTest {
protected:
    void complete(GatewayServices& services) override {
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch));
        auto opened = memory::MemoryService::open({m_folder / "memory.db", {14, 8, 1}, {}},
                                                  m_blocks, m_clock, m_rng);
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&watch));
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        m_memory = std::move(*opened);
        services.memory = m_memory.get();
        services.contextTokens = [this](const std::string&) { return m_context.load(); };
    }
    void SetUp() override {
        SealedTest::SetUp();
        m_key = makeKey({"chat", "memory"});
    }
    void TearDown() override {
        SealedTest::TearDown();
        m_memory.reset();
    }
    json::object post(std::string_view path, const std::string& body, unsigned status = 200) {
        return postAs(m_key, path, body, status);
    }
    json::object postAs(std::string_view key, std::string_view path, const std::string& body,
                        unsigned status = 200) {
        const test::Reply reply = callAs(key, "POST", path, body);
        EXPECT_EQ(reply.status, status) << reply.body;
        json::error_code bad;
        const json::value value = json::parse(reply.body, bad);
        return !bad && value.is_object() ? value.get_object() : json::object();
    }
    void openSession() {
        const auto info = post("/v1/memory/session", R"({"secret":"correct horse","create":true})");
        ASSERT_TRUE(info.contains("open"));
    }
    /// Sends a chat to the model "hold", and what arrived there; null when none did.
    std::shared_ptr<test::HeldChat> chatHeld(test::RawClient& client, std::string_view members,
                                             std::string_view content,
                                             std::string_view headers = {}) {
        const std::string body = R"({"model":"hold","messages":[{"role":"user","content":")" +
                                 std::string(content) + "\"}]" + std::string(members) + "}";
        EXPECT_TRUE(
            client.send(test::request("POST", "/v1/chat/completions", m_key, body, headers)));
        return m_tasks.takeHeld();
    }
    static void finish(test::HeldChat& held) {
        held.sink->onStart("task", "hold");
        held.sink->onDelta(test::contentDelta("ok"));
        held.sink->onFinished("stop", {1, 1}, std::string(64, 'd'));
    }
    test::Reply chatThrough(std::string_view members, std::string_view content, std::string& prompt,
                            std::string_view headers = {}) {
        test::RawClient client(m_port);
        const auto held = chatHeld(client, members, content, headers);
        if (held == nullptr) {
            ADD_FAILURE() << "no task";
            return {};
        }
        prompt = std::string(held->task.requestJson.exposeText());
        finish(*held);
        return client.read().value_or(test::Reply{});
    }

    rack::MemoryBlockStore m_blocks;
    std::unique_ptr<memory::MemoryService> m_memory;
    std::atomic<std::uint64_t> m_context{32'768};
};

TEST_F(GatewayMemoryTest, WithoutOptInNoTableIsRead) {
    openSession();
    post("/v1/memory", R"({"text":"I work at a harbour."})");
    // The answer comes before what was written is counted, which reads.
    for (int i = 0; i < 500 && m_memory->counts().totals.entries != 1; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ASSERT_EQ(m_memory->counts().totals.entries, 1U);
    EXPECT_GT(memoryReads.exchange(0), 0);  // the authorizer sees what is read
    std::string prompt;
    const test::Reply reply = chatThrough("", "I prefer tea. Where is my harbour?", prompt);
    EXPECT_EQ(reply.status, 200U);
    EXPECT_EQ(reply.header("x-stacknet-memory"), "");
    EXPECT_EQ(prompt.find("I work at"), std::string::npos);
    chatThrough(R"(,"memory":false)", "I prefer tea.", prompt);
    chatThrough("", "I prefer tea.", prompt, "x-stacknet-memory: false\r\n");
    EXPECT_EQ(memoryReads.load(), 0);
    EXPECT_EQ(m_memory->counts().recalls, 0U);
}

TEST_F(GatewayMemoryTest, APromptWithMemoriesIsNeverSpotChecked) {
    openSession();
    for (const bool optIn : {false, true}) {
        test::RawClient client(m_port);
        const auto held =
            chatHeld(client, optIn ? R"(,"memory":{"write":false})" : "", "What do I like?");
        ASSERT_NE(held, nullptr);
        EXPECT_EQ(held->task.spotCheck,
                  optIn ? tasks::SpotCheck::NotEligible : tasks::SpotCheck::Committed);
        finish(*held);
    }
}

TEST_F(GatewayMemoryTest, OptInReadsAndWrites) {
    openSession();
    post("/v1/memory", R"({"text":"The harbour has seven cranes."})");
    std::string prompt;
    const test::Reply reply =
        chatThrough(R"(,"memory":true)", "I work at the harbour. How many cranes?", prompt);
    EXPECT_EQ(reply.status, 200U);
    EXPECT_EQ(reply.header("x-stacknet-memory"), "used=1, written=1");
    const json::value sent = json::parse(prompt);
    const json::array& messages = sent.at("messages").as_array();
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_EQ(messages[0].at("role").as_string(), "system");
    EXPECT_NE(prompt.find("The harbour has seven cranes."), std::string::npos);
    EXPECT_FALSE(sent.as_object().contains("memory"));
    const auto list = post("/v1/memory/list", R"({"district":"facts"})");
    EXPECT_EQ(list.at("data").as_array().size(), 2U);

    const test::Reply byHeader =
        chatThrough("", "What about cranes?", prompt, "x-stacknet-memory: true\r\n");
    EXPECT_EQ(byHeader.header("x-stacknet-memory"), "used=1, written=0");
    const test::Reply readOnly =
        chatThrough(R"(,"memory":{"write":false})", "I prefer cranes in red.", prompt);
    EXPECT_EQ(readOnly.header("x-stacknet-memory"), "used=1, written=0");
    const test::Reply writeOnly =
        chatThrough(R"(,"memory":{"read":false,"state":"work"})", "I prefer cranes.", prompt);
    EXPECT_EQ(writeOnly.header("x-stacknet-memory"), "used=0, written=1");
}

TEST_F(GatewayMemoryTest, AnOwnSystemMessageIsKeptInFront) {
    openSession();
    post("/v1/memory", R"({"text":"The harbour has seven cranes."})");
    test::RawClient client(m_port);
    ASSERT_TRUE(client.send(test::request(
        "POST", "/v1/chat/completions", m_key,
        R"({"model":"hold","memory":true,"messages":[{"role":"system","content":"Be brief."},)"
        R"({"role":"user","content":"cranes"}]})")));
    const auto held = m_tasks.takeHeld();
    ASSERT_NE(held, nullptr);
    const json::value sent = json::parse(held->task.requestJson.exposeText());
    ASSERT_EQ(sent.at("messages").as_array().size(), 2U);
    const std::string text(sent.at("messages").at(0).at("content").as_string().c_str());
    EXPECT_TRUE(text.starts_with("Be brief.\n\nNotes that this user"));
    finish(*held);
    EXPECT_TRUE(client.read().has_value());
}

TEST_F(GatewayMemoryTest, NeverMoreThanTheContextHolds) {
    openSession();
    post("/v1/memory", R"({"text":"The harbour has seven cranes."})");
    m_context = 700;  // less than the template's reserve and the answer's share leave
    std::string prompt;
    const test::Reply reply = chatThrough(R"(,"memory":true)", "cranes", prompt);
    EXPECT_EQ(reply.header("x-stacknet-memory"), "used=0, written=0");
    EXPECT_EQ(prompt.find("seven"), std::string::npos);
    m_context = 0;
    EXPECT_EQ(chatThrough(R"(,"memory":true)", "cranes", prompt).header("x-stacknet-memory"),
              "used=1, written=0");
}

TEST_F(GatewayMemoryTest, ALockedMemoryRunsNothing) {
    const int before = m_tasks.count();
    const test::Reply reply = chat(R"("memory":true)");
    EXPECT_EQ(reply.status, 409U);
    EXPECT_EQ(codeOf(reply), "memory_locked");
    EXPECT_EQ(m_tasks.count(), before);
    openSession();
    EXPECT_EQ(call("DELETE", "/v1/memory/session").status, 200U);
    EXPECT_EQ(codeOf(chat(R"("memory":true)")), "memory_locked");
    EXPECT_EQ(codeOf(call("POST", "/v1/memory/list", "{}")), "memory_locked");
}

TEST_F(GatewayMemoryTest, OddWishesAreRefused) {
    openSession();
    for (const char* wish : {R"("memory":"yes")", R"("memory":1)", R"("memory":{"wrte":false})",
                             R"("memory":{"write":"no"})", R"("memory":{"state":7})"}) {
        EXPECT_EQ(chat(wish).status, 400U) << wish;
    }
    const auto with = [&](const char* header, const char* members) {
        return call("POST", "/v1/chat/completions", chatBody(members), header);
    };
    EXPECT_EQ(with("x-stacknet-memory: yes\r\n", "").status, 400U);
    EXPECT_EQ(with("x-stacknet-memory: true\r\nx-stacknet-memory: true\r\n", "").status, 400U);
    EXPECT_EQ(codeOf(with("x-stacknet-memory: true\r\n", R"("memory":false)")),
              "memory_contradiction");
}

TEST_F(GatewayMemoryTest, ASealedRequestOptsInInsideOnly) {
    openSession();
    const std::string plain = chatBody(R"("model":"tiny")");
    const std::string asked = chatBody(R"("model":"tiny","memory":true)");
    EXPECT_EQ(ask(sealEhbp(plain), "x-stacknet-memory: true\r\n").outer.status, 400);
    EXPECT_EQ(ask(sealEhbp(asked), "x-stacknet-memory: false\r\n").outer.status, 400);
    EXPECT_EQ(m_memory->counts().recalls, 0U);
    // What tells of the body's content is not beside it.
    const test::OpenedAnswer answer = ask(sealSnx(asked));
    EXPECT_EQ(answer.status, 200U);
    EXPECT_EQ(answer.outer.header("x-stacknet-memory"), "");
    EXPECT_NE(answer.final.find(R"("memory":"used=0, written=0")"), std::string::npos)
        << answer.final;
    EXPECT_EQ(m_memory->counts().recalls, 1U);
    // Secrets travel sealed.
    const test::OpenedAnswer opened =
        ask(sealSnx(checkedKey(), R"({"secret":"correct horse"})", false, "/v1/memory/session"));
    EXPECT_EQ(opened.status, 200U) << opened.text;
    EXPECT_NE(opened.text.find("\"open\":true"), std::string::npos);
}

TEST_F(GatewayMemoryTest, KeysNeedTheScopeAndSeeTheirOwn) {
    openSession();
    const auto made = post("/v1/memory", R"({"text":"I work at a harbour."})");
    const std::string id(made.at("id").as_string().c_str());
    const std::string plain = makeKey({"chat"});
    EXPECT_EQ(codeOf(callAs(plain, "POST", "/v1/memory/list", "{}")), "insufficient_scope");
    EXPECT_EQ(codeOf(callAs(plain, "POST", "/v1/chat/completions", chatBody(R"("memory":true)"))),
              "insufficient_scope");
    const std::string other = makeKey({"chat", "memory"});
    EXPECT_EQ(codeOf(callAs(other, "POST", "/v1/memory/read", "{\"id\":\"" + id + "\"}")),
              "memory_locked");
    postAs(other, "/v1/memory/session", R"({"secret":"correct horse","create":true})");
    EXPECT_EQ(codeOf(callAs(other, "POST", "/v1/memory/read", "{\"id\":\"" + id + "\"}")),
              "memory_not_found");
    EXPECT_EQ(postAs(other, "/v1/memory/list", "{}").at("data").as_array().size(), 0U);
    EXPECT_EQ(callAs("", "POST", "/v1/memory/list", "{}").status, 401U);
    const std::string test = makeKey({"chat", "memory"}, {0, 0, 0}, auth::KeyEnvironment::Test);
    EXPECT_EQ(codeOf(callAs(test, "POST", "/v1/memory/list", "{}")), "test_key_unsupported");
}

TEST_F(GatewayMemoryTest, SecretsHaveOneAnswerAndALimit) {
    openSession();
    const test::Reply wrong = call("POST", "/v1/memory/session", R"({"secret":"battery staple"})");
    EXPECT_EQ(wrong.status, 403U);
    EXPECT_EQ(codeOf(wrong), "memory_wrong_secret");
    EXPECT_EQ(wrong.body.find("battery"), std::string::npos);
    // Malformed ones are counted as well, and cost no scrypt.
    for (int tries = 2; tries < 20; ++tries) {
        EXPECT_EQ(call("POST", "/v1/memory/session", "{}").status, 400U);
    }
    const test::Reply late = call("POST", "/v1/memory/session", R"({"secret":"correct horse"})");
    EXPECT_EQ(late.status, 429U);
    EXPECT_EQ(codeOf(late), "memory_too_many_tries");
    m_clock.advanceMs(600'000);
    EXPECT_EQ(call("POST", "/v1/memory/session", R"({"secret":"correct horse"})").status, 200U);
}

TEST_F(GatewayMemoryTest, EveryCallDoesWhatItSays) {
    openSession();
    const auto made =
        post("/v1/memory", R"({"text":"I work at a harbour.","state":"work","city":"cranes"})");
    EXPECT_EQ(made.at("district").as_string(), "facts");
    const std::string id = R"({"id":")" + std::string(made.at("id").as_string().c_str()) + "\"";
    EXPECT_EQ(post("/v1/memory/read", id + "}").at("city").as_string(), "cranes");
    EXPECT_EQ(post("/v1/memory/edit", id + R"(,"text":"I work at sea."})").at("state").as_string(),
              "work");
    EXPECT_EQ(post("/v1/memory/export", "{}").at("entries").as_array().size(), 1U);
    const auto snapshot = post("/v1/memory/snapshots", "{}");
    EXPECT_TRUE(snapshot.at("parent").is_null());
    const std::string cid(snapshot.at("cid").as_string().c_str());
    EXPECT_TRUE(cid.starts_with("bafy"));
    EXPECT_EQ(post("/v1/memory/snapshots/list", "{}").at("data").as_array().size(), 1U);
    const test::Reply car = call("POST", "/v1/memory/snapshots/car", R"({"cid":")" + cid + "\"}");
    EXPECT_EQ(car.header("content-type"), "application/vnd.ipld.car");
    const auto removed = post("/v1/memory/delete", id + "}");
    EXPECT_EQ(removed.at("snapshots_removed").as_int64(), 1);
    EXPECT_EQ(codeOf(call("POST", "/v1/memory/read", id + "}")), "memory_not_found");

    // Back from the CAR, on another account as on another node.
    const std::string other = makeKey({"chat", "memory"});
    const std::string carText = toBase64Url(asBytes(car.body));
    EXPECT_EQ(codeOf(callAs(other, "POST", "/v1/memory/restore",
                            R"({"secret":"battery staple","car":")" + carText + "\"}")),
              "memory_wrong_secret");
    const auto restored = postAs(other, "/v1/memory/restore",
                                 R"({"secret":"correct horse","car":")" + carText + "\"}");
    EXPECT_EQ(restored.at("entries").as_int64(), 1);
    EXPECT_EQ(codeOf(callAs(other, "POST", "/v1/memory/restore",
                            R"({"secret":"correct horse","car":"AAAA"})")),
              "memory_bad_snapshot");

    EXPECT_EQ(codeOf(call("POST", "/v1/memory/forget", "{}")), "missing_required_parameter");
    const auto forgotten = post("/v1/memory/forget", R"({"confirm":"forget"})");
    EXPECT_TRUE(forgotten.at("proof").at("complete").as_bool());
    EXPECT_TRUE(forgotten.contains("cannot_be_recalled"));
    EXPECT_EQ(codeOf(call("POST", "/v1/memory/list", "{}")), "memory_locked");
    EXPECT_EQ(post("/v1/memory/session", R"({"secret":"correct horse"})", 404).count("error"), 1U);
}

TEST_F(GatewayMemoryTest, PathsAndMethods) {
    EXPECT_EQ(call("GET", "/v1/memory").status, 405U);
    EXPECT_EQ(call("DELETE", "/v1/memory/list").status, 405U);
    EXPECT_EQ(call("POST", "/v1/memory/nothing", "{}").status, 404U);
    EXPECT_EQ(call("POST", "/v1/memoryx", "{}").status, 404U);
    EXPECT_EQ(call("POST", "/v1/memory/list", "[]").status, 400U);
    EXPECT_EQ(codeOf(call("POST", "/v1/memory/list", R"({"other":1})")), "unknown_parameter");
    const test::Reply state = call("GET", "/v1/memory/session");
    EXPECT_EQ(state.status, 200U);
    EXPECT_NE(state.body.find("\"open\":false"), std::string::npos);
}

}  // namespace
}  // namespace stacknet::gateway
