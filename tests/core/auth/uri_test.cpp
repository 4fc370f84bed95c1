#include "core/auth/uri.h"

#include <gtest/gtest.h>

namespace stacknet::auth {
namespace {

TEST(Uri, KnowsAbsoluteUris) {
    for (const char* text :
         {"https://a.example", "ipfs://Qme7ss3ARVgxv6rXqVPiikMJ8u2NLgmgszg13pYrDKEoiu/",
          "did:key:z6Mk", "https://[::cafe]:8/a?b=c#d", "https://127.0.0.1/?query=one#begin",
          "https://u:p@h/", "a+b-c.1:/x", "mailto:a@b.example", "https://h/%41", "x:"}) {
        EXPECT_TRUE(isUri(text)) << text;
    }
    for (const char* text :
         {"", ":not_a_rfc3986_valid_uri_", "/a", "a", "1a:b", "https://", "https://h/ a",
          "https://h/%4", "https://h/%zz", "https://h\\", "https://h/\"", "https://h/#a#b",
          "https://h:99999/", "https://h:x/", "https://[::g]/", "https://[::1/", "https://h/\n",
          "https://\xc3\xa9.example/", "a\x00:b"}) {
        EXPECT_FALSE(isUri(text)) << text;
    }
    EXPECT_TRUE(isUri("x:" + std::string(2046, 'a')));
    EXPECT_FALSE(isUri("x:" + std::string(2047, 'a')));
}

TEST(Uri, TakesTheOriginOfAUri) {
    EXPECT_EQ(*originOfUri("HTTPS://App.Example:443/x?y#z"), "https://app.example");
    EXPECT_EQ(*originOfUri("https://app.example:8443"), "https://app.example:8443");
    EXPECT_EQ(*originOfUri("http://localhost:80/a"), "http://localhost");
    EXPECT_EQ(*originOfUri("https://[::1]:5/a"), "https://[::1]:5");
    for (const char* text : {"https://app.example@evil.example/", "ftp://app.example/",
                             "app.example", "https:app.example", "data:text/html,x"}) {
        EXPECT_FALSE(originOfUri(text).ok()) << text;
    }
}

/// B01, B10: an origin has one spelling, and only https counts.
TEST(Uri, B01_OriginsAreExact) {
    for (const char* text : {"https://app.example", "https://app.example:8443", "https://[::1]",
                             "https://xn--e1afmkfd.example"}) {
        EXPECT_TRUE(checkOrigin(text).ok()) << text;
    }
    for (const char* text : {"",
                             "null",
                             "*",
                             "https://*",
                             "https://*.example",
                             "http://app.example",
                             "http://localhost:3000",
                             "https://app.example/",
                             "https://app.example/x",
                             "https://app.example.",
                             "https://app..example",
                             "https://.example",
                             "https://App.example",
                             "HTTPS://app.example",
                             "https://app.example:443",
                             "https://app.example:0443",
                             "https://app.example:",
                             "https://app.example:70000",
                             "https://u@app.example",
                             "https://app.example?x",
                             "https://app.example#x",
                             "https:/app.example",
                             "https:app.example",
                             "//app.example",
                             "app.example",
                             "https://app_x.example",
                             "https://app%2eexample",
                             "https://\xd0\xb0pp.example",
                             "https://app.example https://b.example",
                             " https://app.example",
                             "https://app.example\n"}) {
        EXPECT_EQ(checkOrigin(text).ok() ? "" : checkOrigin(text).error().code, "auth.bad_origin")
            << text;
    }
}

TEST(Uri, HttpIsForLoopbackAndOnlyWhereAllowed) {
    const OriginRules dev{true};
    EXPECT_TRUE(checkOrigin("http://localhost:3000", dev).ok());
    EXPECT_TRUE(checkOrigin("http://127.0.0.1:3000", dev).ok());
    EXPECT_TRUE(checkOrigin("http://[::1]:3000", dev).ok());
    EXPECT_FALSE(checkOrigin("http://localhost:80", dev).ok());
    EXPECT_FALSE(checkOrigin("http://app.example", dev).ok());
    EXPECT_FALSE(checkOrigin("http://localhost.evil.example", dev).ok());
    EXPECT_FALSE(checkOrigin("http://10.0.0.1", dev).ok());
}

}  // namespace
}  // namespace stacknet::auth
