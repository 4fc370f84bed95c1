#include "core/gateway/metrics_pages.h"
#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway::test {
namespace {

constexpr std::string_view kToken = "a-token-of-24-characters";

class GatewayMetricsTest : public GatewayTest {
protected:
    void complete(GatewayServices& services) override {
        services.usage = [] { return std::string("{\"object\":\"usage\"}"); };
        auto access = std::make_shared<MetricsAccess>();
        access->text = [] { return std::string("stacknet_up 1\n"); };
        if (m_withToken) access->token = SecretBytes::copyOf(kToken);
        services.metrics = std::move(access);
    }
    GatewayConfig config() override {
        GatewayConfig config = GatewayTest::config();
        config.corsOrigins = {"https://app.example"};
        return config;
    }
    bool m_withToken = false;
};

class GatewayMetricsTokenTest : public GatewayMetricsTest {
protected:
    GatewayMetricsTokenTest() { m_withToken = true; }
};

class GatewayWithoutMetricsTest : public GatewayTest {};

TEST_F(GatewayWithoutMetricsTest, ThePathsAreNotThere) {
    for (const char* path : {"/metrics", "/v1/usage"}) {
        const Reply reply = callAs("", "GET", path);
        EXPECT_EQ(reply.status, 404) << path;
        EXPECT_NE(reply.body.find("not_found"), std::string::npos) << path;
    }
}

TEST_F(GatewayMetricsTest, AreServedWithoutAKeyInPrometheusFormat) {
    const Reply reply = callAs("", "GET", "/metrics");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body, "stacknet_up 1\n");
    EXPECT_EQ(reply.header("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    EXPECT_EQ(reply.header("cache-control"), "no-store");
    EXPECT_EQ(callAs("", "POST", "/metrics").status, 405);
}

TEST_F(GatewayMetricsTest, TheReleasedUsageIsServed) {
    const Reply reply = callAs("", "GET", "/v1/usage");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body, "{\"object\":\"usage\"}");
}

// A web page has no business with the operator's figures, even one that may call the API.
TEST_F(GatewayMetricsTest, AreNotThereForWebPages) {
    for (const char* header : {"Origin: https://app.example\r\n", "Sec-Fetch-Site: cross-site\r\n",
                               "Sec-Fetch-Site: same-site\r\n"}) {
        EXPECT_EQ(callAs("", "GET", "/metrics", {}, header).status, 404) << header;
    }
    EXPECT_EQ(callAs("", "GET", "/metrics", {}, "Sec-Fetch-Site: none\r\n").status, 200);
}

TEST_F(GatewayMetricsTokenTest, AskForTheTokenAndTakeNoOther) {
    EXPECT_EQ(callAs("", "GET", "/metrics").status, 401);
    EXPECT_EQ(callAs(m_key, "GET", "/metrics").status, 401);
    EXPECT_EQ(callAs("a-token-of-24-character", "GET", "/metrics").status, 401);
    EXPECT_EQ(callAs(kToken, "GET", "/metrics").status, 200);
    EXPECT_EQ(callAs("", "GET", "/v1/usage").status, 200);
}

// Who is not on this machine does not learn whether there is anything.
TEST(JudgeMetrics, AnswersTheLoopbackAlone) {
    const RequestHead head;
    for (const char* address : {"127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"}) {
        EXPECT_FALSE(judgeMetrics(head, address, {})) << address;
    }
    for (const char* address : {"192.168.1.4", "10.0.0.1", "8.8.8.8", "::", "fe80::1",
                                "::ffff:10.0.0.1", "", "128.0.0.1"}) {
        const auto failure = judgeMetrics(head, address, asBytes(kToken));
        ASSERT_TRUE(failure) << address;
        EXPECT_EQ(failure->status, 404U) << address;
    }
}

TEST(MetricsTextTest, EscapesHelpAndLabels) {
    MetricsText out;
    out.family("stacknet_x", MetricType::Gauge, "a \\ b\nc \"d\"")
        .sample(std::uint64_t{1}, {{"network", "q\"u\\o\nte"}, {"state", "up"}})
        .sample(std::int64_t{-2});
    out.family("stacknet_y_total", MetricType::Counter, "y").seconds(-1'005).seconds(60'000);
    EXPECT_EQ(out.text(),
              "# HELP stacknet_x a \\\\ b\\nc \"d\"\n# TYPE stacknet_x gauge\n"
              "stacknet_x{network=\"q\\\"u\\\\o\\nte\",state=\"up\"} 1\nstacknet_x -2\n"
              "# HELP stacknet_y_total y\n# TYPE stacknet_y_total counter\n"
              "stacknet_y_total -1.005\nstacknet_y_total 60.000\n");
}

TEST(MetricsTextDeathTest, KnowsNoOtherLabels) {
    MetricsText out;
    out.family("stacknet_x", MetricType::Gauge, "x");
    for (const char* name : {"account", "key", "api_key_id", "address", "model", "peer"}) {
        EXPECT_DEATH(out.sample(std::uint64_t{1}, {{name, "v"}}), "") << name;
    }
    EXPECT_DEATH(out.family("Bad name", MetricType::Gauge, "x"), "");
}

}  // namespace
}  // namespace stacknet::gateway::test
