#include "core/auth/cookies.h"

#include <gtest/gtest.h>

#include "core/auth/csrf.h"
#include "tests/core/auth/session_fixture.h"

namespace stacknet::auth {
namespace {

std::string set(std::string_view name, std::string_view value, std::int64_t age) {
    return std::string(setCookie(name, value, age).exposeText());
}

/// J03: the prefix, with what browsers demand for it.
TEST(Cookies, J03_EveryCookieIsBoundToTheHost) {
    EXPECT_EQ(set(kSessionCookie, "abc", 900),
              "__Host-sn_sess=abc; Path=/; Max-Age=900; Secure; HttpOnly; SameSite=Lax");
    EXPECT_EQ(set(kRefreshCookie, "abc", 604800),
              "__Host-sn_rt=abc; Path=/; Max-Age=604800; Secure; HttpOnly; SameSite=Strict");
    EXPECT_EQ(set(kCsrfCookie, "abc", 900),
              "__Host-sn_csrf=abc; Path=/; Max-Age=900; Secure; SameSite=Strict");
    EXPECT_EQ(set(kBrowserCookie, "", 0),
              "__Host-sn_pre=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax");
    for (std::string_view name : {kSessionCookie, kRefreshCookie, kCsrfCookie, kBrowserCookie}) {
        EXPECT_TRUE(name.starts_with("__Host-"));
        EXPECT_EQ(set(name, "x", 1).find("Domain"), std::string::npos);
    }
}

TEST(CookiesDeathTest, AValueThatCouldEndTheHeaderIsOurOwnMistake) {
    EXPECT_DEATH(setCookie(kSessionCookie, "a\r\nSet-Cookie: b", 1), "");
    EXPECT_DEATH(setCookie(kSessionCookie, "a; Domain=evil.example", 1), "");
    EXPECT_DEATH(setCookie("sn_sess", "a", 1), "");
}

TEST(Cookies, J03_ReadsOnlyOursAndOnlyOverTls) {
    auto cookies = RequestCookies::read(
        {"a=b; __Host-sn_sess=tok.en; sn_rt=evil;x", "__Host-sn_csrf=c"}, true);
    ASSERT_TRUE(cookies.ok());
    EXPECT_EQ(cookies->value(kSessionCookie), "tok.en");
    EXPECT_EQ(cookies->value(kCsrfCookie), "c");
    EXPECT_EQ(cookies->value(kRefreshCookie), std::nullopt);
    auto plain = RequestCookies::read({"__Host-sn_sess=tok.en"}, false);
    EXPECT_EQ(plain->value(kSessionCookie), std::nullopt);
    for (const char* name : {"sn_sess=a", "__host-sn_sess=a", "__Host-sn_sess =a", "__Host-sn_sess",
                             "=__Host-sn_sess", "x__Host-sn_sess=a", "", ";;;", "="}) {
        auto other = RequestCookies::read({name}, true);
        ASSERT_TRUE(other.ok()) << name;
        EXPECT_EQ(other->value(kSessionCookie), std::nullopt) << name;
    }
}

TEST(Cookies, TwiceIsAmbiguous) {
    for (const std::vector<std::string_view>& headers :
         {std::vector<std::string_view>{"__Host-sn_sess=a; __Host-sn_sess=a"},
          std::vector<std::string_view>{"__Host-sn_sess=a", "__Host-sn_sess=b"}}) {
        EXPECT_EQ(RequestCookies::read(headers, true).error().code, "auth.ambiguous_cookie");
    }
}

class CsrfTest : public test::SessionFixture {
protected:
    void SetUp() override {
        test::SessionFixture::SetUp();
        SessionCredentials made = login();
        m_sid = made.sid;
        m_token = std::string(made.csrf.exposeText());
        m_request.method = "POST";
        m_request.origin = "https://console.stacknet.example";
        m_request.fetchSite = "same-origin";
        m_request.contentType = "application/json; charset=utf-8";
        m_request.sid = m_sid;
    }
    std::string code(const RequestSource& request) {
        auto checked = checkRequestSource(request, m_allowed, *m_sessions);
        return checked.ok() ? "" : checked.error().code;
    }
    std::string loginCode(const RequestSource& request) {
        auto checked = checkLoginSource(request, m_allowed);
        return checked.ok() ? "" : checked.error().code;
    }
    const std::vector<std::string> m_allowed{"https://console.stacknet.example"};
    std::string m_sid;
    std::string m_token;
    RequestSource m_request;
};

/// J08: where a request with a cookie may come from.
TEST_F(CsrfTest, J08_CrossSitePostsAreRefused) {
    EXPECT_EQ(code(m_request), "");
    for (const char* origin :
         {"https://evil.example", "null", "", "https://console.stacknet.example:444",
          "http://console.stacknet.example", "https://console.stacknet.example.evil.example",
          "https://CONSOLE.stacknet.example", "https://console.stacknet.example/"}) {
        RequestSource request = m_request;
        request.origin = origin;
        EXPECT_EQ(code(request), "auth.csrf") << origin;
        EXPECT_EQ(loginCode(request), "auth.csrf") << origin;
    }
    RequestSource request = m_request;
    request.origin.reset();
    EXPECT_EQ(code(request), "auth.csrf");
    request = m_request;
    for (const char* site : {"cross-site", "same-site", "", "Same-Origin"}) {
        request.fetchSite = site;
        EXPECT_EQ(code(request), "auth.csrf") << site;
        EXPECT_EQ(loginCode(request), "auth.csrf") << site;
    }
    request.fetchSite = "none";
    EXPECT_EQ(code(request), "");
    for (const char* method : {"PUT", "DELETE", "PATCH", "OPTIONS", "get"}) {
        RequestSource other = m_request;
        other.method = method;
        other.origin = "https://evil.example";
        EXPECT_EQ(code(other), "auth.csrf") << method;
    }
    RequestSource read;
    read.method = "GET";
    EXPECT_EQ(code(read), "");
}

TEST_F(CsrfTest, J08_TheDoubleSubmitIsBoundToTheSession) {
    RequestSource request = m_request;
    request.fetchSite.reset();
    EXPECT_EQ(code(request), "auth.csrf");
    request.csrfHeader = m_token;
    EXPECT_EQ(code(request), "auth.csrf");
    request.csrfCookie = m_token;
    EXPECT_EQ(code(request), "");
    const std::string foreign(login().csrf.exposeText());
    request.csrfHeader = foreign;
    request.csrfCookie = foreign;
    EXPECT_EQ(code(request), "auth.csrf");
    request.csrfHeader = m_token;
    request.csrfCookie = m_token;
    request.origin = "https://evil.example";
    EXPECT_EQ(code(request), "auth.csrf");
}

/// J09: forms cannot send JSON.
TEST_F(CsrfTest, J09_OnlyJsonBodies) {
    for (const char* type :
         {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "",
          "application/jsonp", "text/plain; application/json"}) {
        RequestSource request = m_request;
        request.contentType = type;
        EXPECT_EQ(code(request), "auth.bad_content_type") << type;
        EXPECT_EQ(loginCode(request), "auth.bad_content_type") << type;
    }
    RequestSource request = m_request;
    request.contentType.reset();
    EXPECT_EQ(code(request), "auth.bad_content_type");
    request.contentType = "Application/JSON";
    EXPECT_EQ(code(request), "");
}

/// W19: the login itself.
TEST_F(CsrfTest, W19_ALoginFromElsewhereIsRefused) {
    EXPECT_EQ(loginCode(m_request), "");
    RequestSource request = m_request;
    request.fetchSite.reset();
    EXPECT_EQ(loginCode(request), "");
    request.origin.reset();
    EXPECT_EQ(loginCode(request), "auth.csrf");
}

}  // namespace
}  // namespace stacknet::auth
