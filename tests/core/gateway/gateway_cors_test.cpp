#include "tests/core/gateway/login_fixture.h"

namespace stacknet::gateway {
namespace {

using test::RawClient;
using test::Reply;
using test::request;

constexpr const char* kApp = "origin: https://app.example\r\n";

class CorsHttp : public test::LoginTest {
protected:
    GatewayConfig config() override {
        GatewayConfig config = LoginTest::config();
        config.corsOrigins = {"https://app.example", "http://localhost:3000"};
        return config;
    }
    Reply preflight(std::string_view path, std::string_view method,
                    const std::string& lines = kApp) {
        return callAs("", "OPTIONS", path, {},
                      lines + "access-control-request-method: " + std::string(method) + "\r\n");
    }
    static void expectNoCors(const Reply& reply) {
        for (const char* name : {"access-control-allow-origin", "access-control-allow-headers",
                                 "access-control-allow-methods", "access-control-expose-headers",
                                 "access-control-allow-credentials", "access-control-max-age"}) {
            EXPECT_FALSE(reply.has(name)) << name;
        }
    }
};

TEST_F(CorsHttp, AListedPageMayAskForEachEndpoint) {
    const std::vector<std::pair<const char*, const char*>> endpoints = {
        {"/v1/chat/completions", "POST"},     {"/v1/models", "GET"},   {"/v1/models/tiny", "GET"},
        {"/v1/tools/code_execution", "POST"}, {"/v1/e2ee/key", "GET"}, {"/v1/e2ee/session", "POST"},
        {"/.well-known/hpke-keys", "GET"},    {"/health", "GET"},      {"/node", "GET"},
        {"/network/summary", "GET"}};
    for (const auto& [path, method] : endpoints) {
        const Reply reply = preflight(
            path, method,
            std::string(kApp) +
                "access-control-request-headers: authorization,content-type,x-stainless-lang\r\n");
        EXPECT_EQ(reply.status, 200) << path;
        EXPECT_EQ(reply.header("access-control-allow-origin"), "https://app.example") << path;
        EXPECT_EQ(reply.header("access-control-allow-methods"),
                  std::string(method) == "GET" ? "GET, HEAD" : "POST");
        EXPECT_EQ(reply.header("access-control-allow-headers"),
                  "authorization,content-type,x-stainless-lang");
        EXPECT_EQ(reply.header("access-control-max-age"), "600");
        EXPECT_EQ(reply.header("vary"),
                  "origin, access-control-request-method, access-control-request-headers");
        EXPECT_FALSE(reply.has("access-control-allow-credentials"));
    }
    EXPECT_EQ(preflight("/health", "HEAD").status, 200);
    EXPECT_EQ(preflight("/v1/models", "GET", "origin: http://localhost:3000\r\n")
                  .header("access-control-allow-origin"),
              "http://localhost:3000");
}

TEST_F(CorsHttp, AnswersToAListedPageCanBeRead) {
    for (const Reply& reply :
         {call("GET", "/v1/models", {}, kApp), callAs("gk_wrong", "GET", "/v1/models", {}, kApp),
          call("GET", "/v1/nothing", {}, kApp), call("POST", "/v1/chat/completions", "{", kApp),
          call("POST", "/v1/chat/completions", chatBody(R"("stream":true)"), kApp)}) {
        EXPECT_EQ(reply.header("access-control-allow-origin"), "https://app.example")
            << reply.status;
        EXPECT_EQ(reply.header("vary"), "origin");
        EXPECT_NE(reply.header("access-control-expose-headers").find("x-request-id"),
                  std::string::npos);
        EXPECT_FALSE(reply.has("access-control-allow-credentials"));
    }
}

/// Equality, letter for letter: no prefix, no suffix, no case, no second Origin.
TEST_F(CorsHttp, OthersGetNoFieldOfIt) {
    for (const char* origin :
         {"https://app.example.evil", "https://evil-app.example", "http://app.example",
          "https://app.example:8443", "https://APP.example", "https://app.example/", "null", "*",
          "https://sub.app.example", "http://localhost:3001", ""}) {
        const std::string line = "origin: " + std::string(origin) + "\r\n";
        const Reply asked = preflight("/v1/models", "GET", line);
        EXPECT_EQ(asked.status, 405) << origin;
        expectNoCors(asked);
        const Reply reply = call("GET", "/v1/models", {}, line);
        EXPECT_EQ(reply.status, 200) << "the key decides, not the page";
        EXPECT_EQ(reply.header("vary"), "origin") << "caches must not mix the two up";
        expectNoCors(reply);
    }
    const Reply twice = call("GET", "/v1/models", {}, std::string(kApp) + kApp);
    expectNoCors(twice);
    expectNoCors(call("GET", "/v1/models"));
}

TEST_F(CorsHttp, APreflightOfAnotherMethodOrFormIsNone) {
    for (const char* method : {"DELETE", "PUT", "POST", "OPTIONS", "get"}) {
        const Reply reply = preflight("/v1/models", method);
        EXPECT_EQ(reply.status, 405) << method;
        EXPECT_FALSE(reply.has("access-control-allow-methods"));
    }
    EXPECT_EQ(callAs("", "OPTIONS", "/v1/models", {}, kApp).status, 405);
    EXPECT_EQ(preflight("/v1/nothing", "GET").status, 404);
    EXPECT_EQ(preflight("/v1/models", "GET",
                        std::string(kApp) + "access-control-request-method: POST\r\n")
                  .status,
              405);
    EXPECT_EQ(preflight("/v1/models", "GET", std::string(kApp) + "content-length: 1\r\n").status,
              413);
}

/// Names are sent back as they are only when they are names.
TEST_F(CorsHttp, OddHeaderNamesAreNotAllowed) {
    std::string many = "a";
    for (int count = 0; count < 32; ++count) many += ",b" + std::to_string(count);
    for (const std::string& names :
         {std::string("*"), std::string("x y"), std::string("a,,b"), std::string("a;b"),
          std::string("Authorization"), many, std::string(1100, 'a')}) {
        const Reply reply =
            preflight("/v1/models", "GET",
                      std::string(kApp) + "access-control-request-headers: " + names + "\r\n");
        EXPECT_EQ(reply.status, 200);
        EXPECT_FALSE(reply.has("access-control-allow-headers")) << names;
    }
}

/// A connection that serves several pages keeps none of the last one's fields.
TEST_F(CorsHttp, FieldsBelongToOneRequest) {
    RawClient client(m_port);
    client.send(request("GET", "/health", "", {}, kApp));
    EXPECT_TRUE(client.read()->has("access-control-allow-origin"));
    client.send(request("GET", "/health", ""));
    expectNoCors(*client.read());
    client.send(request("OPTIONS", "/health", "", {},
                        std::string(kApp) + "access-control-request-method: GET\r\n"));
    EXPECT_EQ(client.read()->status, 200);
    client.send(request("GET", "/health", ""));
    const auto last = client.read();
    EXPECT_EQ(last->status, 200);
    EXPECT_NE(last->body.find("status"), std::string::npos);
    expectNoCors(*last);
}

/// Signing in is for the page's own origin, whatever the list says.
TEST_F(CorsHttp, LoginHasNoPartInIt) {
    for (const auto& [method, path] :
         std::vector<std::pair<const char*, const char*>>{{"GET", "/login"},
                                                          {"GET", "/v1/auth/session"},
                                                          {"GET", "/.well-known/jwks.json"},
                                                          {"POST", "/v1/auth/wallet/challenge"},
                                                          {"POST", "/v1/auth/wallet/verify"},
                                                          {"POST", "/v1/auth/refresh"},
                                                          {"POST", "/v1/auth/logout"},
                                                          {"POST", "/v1/keys/leaked"},
                                                          {"GET", "/bridge/authorize"},
                                                          {"POST", "/v1/auth/bridge/authorize"}}) {
        const Reply asked = preflight(path, method);
        EXPECT_EQ(asked.status, 405) << path;
        expectNoCors(asked);
        expectNoCors(callAs("", method, path, std::string(method) == "POST" ? "{}" : "",
                            std::string(kApp) + "content-type: application/json\r\n"));
    }
}

using CorsOff = test::GatewayTest;

TEST_F(CorsOff, WithoutAListThereIsNothingOfIt) {
    const Reply asked = callAs("", "OPTIONS", "/v1/models", {},
                               std::string(kApp) + "access-control-request-method: GET\r\n");
    EXPECT_EQ(asked.status, 405);
    const Reply reply = call("GET", "/v1/models", {}, kApp);
    EXPECT_EQ(reply.status, 200);
    EXPECT_FALSE(reply.has("vary"));
    EXPECT_FALSE(reply.has("access-control-allow-origin"));
}

}  // namespace
}  // namespace stacknet::gateway
