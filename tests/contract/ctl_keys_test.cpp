// stacknetctl keys api against a scripted node: what create, list, rotate and revoke order and
// show.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>

#include "tests/contract/ctl_fixture.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;

class CtlKeysTest : public CtlTest {
protected:
    CtlKeysTest() : CtlTest(testing::runningSnapshot(SystemClock().wallMs())) {}
    Ran keys(std::vector<std::string> words) {
        words.insert(words.begin(), {"keys", "api"});
        return ctl(std::move(words));
    }
    json::object keyOf(const std::string& id) {
        const json::value list = keys({"list", "--json"}).json();
        for (const json::value& key : list.as_array()) {
            if (key.at("id").as_string() == id) return key.as_object();
        }
        ADD_FAILURE() << "no key " << id;
        return {};
    }
};

TEST_F(CtlKeysTest, CreateOrdersWhatItIsToldAndListShowsIt) {
    const Ran made = keys({"create",       "shop",
                           "--scope",      "chat",
                           "--scope",      "models:read",
                           "--model",      "tiny,large",
                           "--cidr",       "203.0.113.0/24",
                           "--cidr",       "2001:db8::/32",
                           "--cap",        "5000000",
                           "--rpm",        "60",
                           "--tpm",        "9000",
                           "--concurrent", "4",
                           "--expires",    "30",
                           "--stack",      "stk_demo",
                           "--json"});
    ASSERT_EQ(made.code, 0) << made.err;
    EXPECT_TRUE(made.json().at("secret").as_string().starts_with("gk_live_"));
    const std::string id(made.json().at("subject").as_string());
    const json::object key = keyOf(id);
    EXPECT_EQ(key.at("name"), "shop");
    EXPECT_EQ(key.at("scopes"), (json::array{"chat", "models:read"}));
    EXPECT_EQ(key.at("models"), (json::array{"tiny", "large"}));
    EXPECT_EQ(key.at("cidrs"), (json::array{"203.0.113.0/24", "2001:db8::/32"}));
    EXPECT_EQ(key.at("monthly_tokens"), 5'000'000);
    EXPECT_EQ(key.at("requests_per_minute"), 60);
    EXPECT_EQ(key.at("tokens_per_minute"), 9'000);
    EXPECT_EQ(key.at("concurrent"), 4);
    EXPECT_EQ(key.at("stack"), "stk_demo");
    EXPECT_EQ(key.at("test"), false);
    EXPECT_EQ(key.at("expires_ms").as_int64() - key.at("created_ms").as_int64(),
              30LL * 24 * 3'600'000);
    EXPECT_FALSE(key.contains("secret"));
    const Ran table = keys({});
    EXPECT_TRUE(table.says("0 of 5,000,000")) << table.out;
    EXPECT_TRUE(table.says("60/min, 9,000 tokens/min, 4 at once"));
    EXPECT_TRUE(table.says("tiny,large"));
    EXPECT_TRUE(table.says("203.0.113.0/24,2001:db8::/32"));
    EXPECT_TRUE(table.says("812,345 of 5,000,000"));
}

TEST_F(CtlKeysTest, WithoutOptionsTheDefaultsHold) {
    const Ran made = keys({"create", "plain", "--json"});
    const json::object key = keyOf(std::string(made.json().at("subject").as_string()));
    EXPECT_EQ(key.at("scopes"), (json::array{"chat", "code", "models:read"}));
    EXPECT_EQ(key.at("monthly_tokens"), 0);
    EXPECT_EQ(key.at("requests_per_minute"), 600);
    EXPECT_EQ(key.at("tokens_per_minute"), 0);
    EXPECT_EQ(key.at("concurrent"), 32);
    EXPECT_TRUE(key.at("cidrs").as_array().empty());
    EXPECT_TRUE(key.at("models").as_array().empty());
}

TEST_F(CtlKeysTest, TestKeysRotationAndRevocation) {
    const Ran made = keys({"create", "tests", "--test", "--cap", "7", "--json"});
    EXPECT_TRUE(made.json().at("secret").as_string().starts_with("gk_test_"));
    const std::string id(made.json().at("subject").as_string());
    EXPECT_TRUE(keys({}).says("gk_test_"));
    EXPECT_TRUE(keys({}).says("echo"));
    const Ran next = keys({"rotate", id, "--grace", "1", "--json"});
    ASSERT_EQ(next.code, 0) << next.err;
    const json::object fresh = keyOf(std::string(next.json().at("subject").as_string()));
    EXPECT_EQ(fresh.at("rotated_from"), id.c_str());
    EXPECT_EQ(fresh.at("test"), true);
    EXPECT_EQ(fresh.at("monthly_tokens"), 7);
    EXPECT_NE(keyOf(id).at("revoked_ms"), 0);
    EXPECT_EQ(keys({"revoke", std::string(fresh.at("id").as_string()), "--json"}).code, 0);
    EXPECT_NE(keyOf(std::string(fresh.at("id").as_string())).at("revoked_ms"), 0);
}

TEST_F(CtlKeysTest, WhatMakesNoSenseIsRefusedBeforeItIsSent) {
    EXPECT_EQ(keys({"create"}).code, 2);
    EXPECT_EQ(keys({"create", "a", "b"}).code, 2);
    EXPECT_EQ(keys({"create", "a", "--cap", "lots"}).code, 2);
    EXPECT_EQ(keys({"create", "a", "--cap", "1000000000000001"}).code, 2);
    EXPECT_EQ(keys({"create", "a", "--expires", "0"}).code, 2);
    EXPECT_EQ(keys({"create", "a", "--expires", "366"}).code, 2);
    EXPECT_EQ(keys({"create", "a", "--rpm", "-1"}).code, 2);
    EXPECT_EQ(keys({"rotate"}).code, 2);
    EXPECT_EQ(keys({"rotate", "x", "--grace", "25"}).code, 2);
    EXPECT_EQ(keys({"revoke"}).code, 2);
    EXPECT_EQ(keys({"rename", "x"}).code, 2);
    const Ran unknown = keys({"revoke", "nonesuch00", "--json"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_NE(unknown.err.find("auth.unknown_key"), std::string::npos) << unknown.err;
}

}  // namespace
}  // namespace stacknet::contract
