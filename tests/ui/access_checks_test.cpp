// What the forms say while something is typed is what the engine would say of it.

#include <gtest/gtest.h>

#include "core/auth/api_key_store.h"
#include "core/auth/bridge_registry.h"
#include "core/auth/cidr.h"
#include "core/auth/scope.h"
#include "core/auth/uri.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "ui/text/access_checks.h"

namespace stacknet::ui {
namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

TEST(AccessChecks, OriginsAreJudgedAsTheEngineJudgesThem) {
    const std::vector<std::string> origins{
        "https://app.example",
        "https://app.example:8443",
        "https://app.example:443",
        "https://app.example:0443",
        "https://app.example:",
        "https://app.example:65535",
        "https://app.example:65536",
        "https://app.example/",
        "https://app.example/x",
        "https://app.example?x",
        "https://app.example#x",
        "https://App.example",
        "https://*.example",
        "https://.example",
        "https://app.example.",
        "https://app..example",
        "https://user@app.example",
        "https://xn--bcher-kva.example",
        "https://b\xc3\xbc"
        "cher.example",
        "https://[::1]",
        "https://[::1]:8443",
        "https://[::1",
        "https://[2001:DB8::1]",
        "https://[2001:db8::1]",
        "https://[nonsense]",
        "https://127.0.0.1",
        "https://",
        "https://a b",
        "https://a_b.example",
        "https://a%20b.example",
        "http://app.example",
        "http://localhost",
        "http://localhost:3000",
        "http://localhost:80",
        "http://127.0.0.1:3000",
        "http://[::1]:3000",
        "http://localhost.evil.example",
        "ftp://app.example",
        "null",
        "",
        "app.example",
        "HTTPS://app.example",
        "https://" + std::string(250, 'a'),
        "https://" + std::string(247, 'a'),
    };
    for (const bool development : {false, true}) {
        for (const std::string& origin : origins) {
            const bool taken = auth::checkOrigin(origin, auth::OriginRules{development}).ok();
            EXPECT_EQ(originFault(q(origin), development).isEmpty(), taken)
                << origin << (development ? " in development" : "");
        }
    }
}

TEST(AccessChecks, AddressBlocksAreJudgedAsTheEngineJudgesThem) {
    for (const char* block :
         {"10.0.0.0/8",     "10.0.0.1/8",  "10.0.0.1",      "10.0.0.0/33",
          "10.0.0.0/08",    "10.0.0.0/",   "10.0.0",        "2001:db8::/32",
          "2001:db8::1/32", "2001:db8::1", "::/0",          "0.0.0.0/0",
          "::1/129",        "/8",          "10.0.0.0/8/8",  "10.0.0.0/-1",
          "10.0.0.0/+8",    "a.b.c.d",     "10.0.0.0/1000", "::ffff:10.0.0.0/104",
          "fe80::1%eth0"}) {
        EXPECT_EQ(cidrsFault({QString::fromLatin1(block)}).isEmpty(), auth::Cidr::parse(block).ok())
            << block;
    }
    EXPECT_TRUE(cidrsFault({}).isEmpty());
    EXPECT_EQ(kKeyCidrsShownMax, static_cast<int>(auth::kKeyCidrsMax));
}

TEST(AccessChecks, ScopesAreJudgedAsTheEngineJudgesThem) {
    const std::vector<std::vector<std::string>> sets{{"chat"},
                                                     {"chat", "code", "models:read"},
                                                     {"keys:admin"},
                                                     {"keys:admin", "chat"},
                                                     {"confidential-only"},
                                                     {"confidential-only", "chat"},
                                                     {"rack:read", "rack:write", "memory"},
                                                     {}};
    for (const auto& set : sets) {
        QStringList shown;
        for (const auto& scope : set) shown << q(scope);
        EXPECT_EQ(scopesFault(shown).isEmpty(), auth::ScopeSet::fromNames(set).ok())
            << shown.join(QLatin1Char(' ')).toStdString();
    }
}

/// Everything that a store of keys judges by itself.
TEST(AccessChecks, KeyFieldsAreJudgedAsTheStoreJudgesThem) {
    char folder[] = "/tmp/stacknet-access-checks-XXXXXX";
    ASSERT_NE(::mkdtemp(folder), nullptr);
    SystemClock clock;
    SystemRng rng;
    auto store = auth::ApiKeyStore::open({}, std::string(folder) + "/pepper", clock, rng);
    ASSERT_TRUE(store.ok()) << store.error().message;
    const auto taken = [&](const std::function<void(auth::NewApiKey&)>& change) {
        auth::NewApiKey wanted;
        wanted.name = "checked";
        change(wanted);
        return (*store)->create(wanted).ok();
    };
    for (const std::string& name :
         {std::string(), std::string("laptop"), std::string(64, 'x'), std::string(65, 'x'),
          std::string("two\nlines"), std::string("tab\there"), std::string("\x7f"),
          std::string("k\xc3\xbc"
                      "che"),
          std::string(63, 'x') + "\xc3\xbc"}) {
        EXPECT_EQ(keyNameFault(q(name)).isEmpty(), taken([&](auto& wanted) { wanted.name = name; }))
            << name;
    }
    for (const std::string& stack : {std::string(), std::string("stack"), std::string("two words"),
                                     std::string(64, 's'), std::string(65, 's')}) {
        EXPECT_EQ(stackFault(q(stack)).isEmpty(),
                  taken([&](auto& wanted) { wanted.stack = stack; }))
            << stack;
    }
    for (const std::size_t size : {std::size_t{1}, std::size_t{128}, std::size_t{129}}) {
        const std::string model(size, 'm');
        EXPECT_EQ(modelsFault({q(model)}).isEmpty(),
                  taken([&](auto& wanted) { wanted.models = {model}; }))
            << size;
    }
    for (const std::size_t count : {auth::kKeyModelsMax, auth::kKeyModelsMax + 1}) {
        EXPECT_EQ(
            modelsFault(QStringList(static_cast<qsizetype>(count), QStringLiteral("m"))).isEmpty(),
            taken([&](auto& wanted) { wanted.models = std::vector<std::string>(count, "m"); }));
    }
    EXPECT_EQ(kMonthlyTokensShownMax, auth::kMonthlyTokensMax);
    EXPECT_EQ(kKeyDaysMax, static_cast<int>(auth::kKeyExpiryDaysMax));
    EXPECT_EQ(kGraceHoursMax, static_cast<int>(auth::kRotationGraceHoursMax));
    EXPECT_EQ(kKeyModelsShownMax, static_cast<int>(auth::kKeyModelsMax));
    std::filesystem::remove_all(folder);
}

TEST(AccessChecks, SitesAreJudgedAsTheRegistryJudgesThem) {
    auto database = auth::AuthDatabase::open({});
    ASSERT_TRUE(database.ok());
    SystemClock clock;
    auth::BridgeRegistry registry(**database, clock);
    auth::BridgeClient good;
    good.clientId = "shop";
    good.stack = "shop";
    good.name = "Shop";
    good.origins = {"https://shop.example", "https://shop.example:8443"};
    const QStringList origins{q(good.origins[0]), q(good.origins[1])};
    const auto taken = [&](const std::function<void(auth::BridgeClient&)>& change) {
        auth::BridgeClient client = good;
        change(client);
        return registry.put(client, "operator").ok();
    };
    EXPECT_TRUE(taken([](auto&) {}));
    for (const std::string& word :
         {std::string(), std::string("a"), std::string("ab"), std::string("abc"),
          std::string("a_b-C9"), std::string("a b"), std::string("a.b"), std::string(64, 'i'),
          std::string(65, 'i')}) {
        EXPECT_EQ(clientIdFault(q(word)).isEmpty(),
                  taken([&](auto& client) { client.clientId = word; }))
            << word;
        EXPECT_EQ(clientStackFault(q(word)).isEmpty(),
                  taken([&](auto& client) { client.stack = word; }))
            << word;
    }
    for (const std::string& name : {std::string(), std::string("The Shop"), std::string("a\nb"),
                                    std::string(64, 'n'), std::string(65, 'n')}) {
        EXPECT_EQ(clientNameFault(q(name)).isEmpty(),
                  taken([&](auto& client) { client.name = name; }))
            << name;
    }
    for (const char* uri :
         {"https://shop.example/back", "https://shop.example:8443/back?x=1", "https://shop.example",
          "https://shop.example/back#x", "https://shop.example:1/back", "https://evil.example/",
          "https://shop.example.evil.example/", "/back", "https://shop.example/a b",
          "https://shop.example/%zz", "https://shop.example/%20", "https://SHOP.example/back",
          "https://shop.example/b\"ck", "https://shop.example/"}) {
        EXPECT_EQ(placeFault(QString::fromLatin1(uri), origins).isEmpty(),
                  taken([&](auto& client) { client.redirectUris = {uri}; }))
            << uri;
        EXPECT_EQ(placeFault(QString::fromLatin1(uri), origins).isEmpty(),
                  taken([&](auto& client) { client.logoutUrl = uri; }))
            << uri;
    }
    for (const std::size_t count :
         {std::size_t{0}, auth::kBridgeOriginsMax, auth::kBridgeOriginsMax + 1}) {
        EXPECT_EQ(
            originsFault(QStringList(static_cast<qsizetype>(count), origins[0]), false).isEmpty(),
            taken([&](auto& client) {
                client.origins = std::vector<std::string>(count, good.origins[0]);
            }))
            << count;
    }
}

TEST(AccessChecks, NumbersTakeTheSignsThatPeopleGroupDigitsWith) {
    EXPECT_EQ(numberOf(QStringLiteral("5 000.000")), 5'000'000U);
    EXPECT_TRUE(numberFault(QStringLiteral("5'000"), 5'000).isEmpty());
    EXPECT_FALSE(numberFault(QStringLiteral("5001"), 5'000).isEmpty());
    EXPECT_FALSE(numberFault(QStringLiteral("12x"), 5'000).isEmpty());
    EXPECT_FALSE(numberFault(QStringLiteral("-1"), 5'000).isEmpty());
    EXPECT_FALSE(numberFault(QString(40, QLatin1Char('9')), UINT64_MAX).isEmpty());
    EXPECT_EQ(numberOf(QString()), 0U);
    EXPECT_TRUE(numberFault(QString(), 5).isEmpty()) << "empty is no limit";
}

TEST(AccessChecks, AddressesShowTheirChain) {
    EXPECT_EQ(chainOfAddress(QStringLiteral("0xC826324Afb154ec7143c57b04040879731401F46")),
              QStringLiteral("evm"));
    EXPECT_EQ(chainOfAddress(QStringLiteral("7S3P4HxJpyyigGzodYwHtCxZyUQe9JiBMHyRWXArAaKv")),
              QStringLiteral("solana"));
    for (const char* neither : {"", "0x", "0xC826324Afb154ec7143c57b04040879731401F4", "hello",
                                "0OIl7S3P4HxJpyyigGzodYwHtCxZyUQe9JiBMHyRWXA"})
        EXPECT_TRUE(chainOfAddress(QString::fromLatin1(neither)).isEmpty()) << neither;
}

}  // namespace
}  // namespace stacknet::ui
