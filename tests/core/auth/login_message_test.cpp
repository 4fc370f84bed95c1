#include "core/auth/login_message.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/auth/rfc3339.h"
#include "core/base/rng.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kNowMs = 1'795'327'200'000;  // 2026-11-22T06:00:00Z
constexpr const char* kEvmAddress = "0xC826324Afb154ec7143c57b04040879731401F46";
constexpr const char* kSolanaAddress = "9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkrB";

LoginMessage sample(WalletChain chain) {
    LoginMessage message;
    message.chain = chain;
    message.domain = "console.stacknet.example";
    message.address = chain == WalletChain::Evm ? kEvmAddress : kSolanaAddress;
    message.statement = "Sign in to Stacknet. This does not move funds.";
    message.uri = "https://console.stacknet.example/auth/wallet";
    message.version = "1";
    message.chainId = chain == WalletChain::Evm ? "1" : "mainnet";
    message.nonce = "k3J9xQ2mZ7pLw0Abcdefgh";
    message.issuedAt = formatRfc3339(kNowMs);
    message.expirationTime = formatRfc3339(kNowMs + 600'000);
    message.requestId = "req-1";
    return message;
}

LoginRules rulesFor(WalletChain chain) {
    LoginRules rules;
    rules.domain = "console.stacknet.example";
    rules.origin = "https://console.stacknet.example";
    rules.chains = chain == WalletChain::Evm ? std::vector<std::string>{"1", "10"}
                                             : std::vector<std::string>{"mainnet"};
    rules.nonce = "k3J9xQ2mZ7pLw0Abcdefgh";
    rules.requestId = "req-1";
    rules.address = chain == WalletChain::Evm ? kEvmAddress : kSolanaAddress;
    return rules;
}

/// The error of the whole list for a changed message: written, parsed, checked.
std::string codeOf(WalletChain chain, const std::function<void(LoginMessage&)>& change,
                   std::int64_t nowMs = kNowMs, const LoginRules* other = nullptr) {
    LoginMessage message = sample(chain);
    change(message);
    auto written = writeLoginMessage(message);
    if (!written.ok()) return written.error().code;
    auto parsed = parseLoginMessage(chain, *written);
    if (!parsed.ok()) return "parse: " + parsed.error().code;
    auto checked = checkLoginMessage(*parsed, other != nullptr ? *other : rulesFor(chain), nowMs);
    return checked.ok() ? "" : checked.error().code;
}

std::string parseCode(WalletChain chain, const std::string& text) {
    auto parsed = parseLoginMessage(chain, text);
    return parsed.ok() ? "" : parsed.error().code;
}

class LoginMessageOf : public ::testing::TestWithParam<WalletChain> {};
INSTANTIATE_TEST_SUITE_P(Chains, LoginMessageOf,
                         ::testing::Values(WalletChain::Evm, WalletChain::Solana),
                         [](const auto& chain) {
                             return chain.param == WalletChain::Evm ? "Evm" : "Solana";
                         });

TEST_P(LoginMessageOf, PassesTheWholeListWhenRight) {
    EXPECT_EQ(codeOf(GetParam(), [](LoginMessage&) {}), "");
}

/// W03: each changed field has its own error.
TEST_P(LoginMessageOf, W03_EachChangedFieldHasItsOwnError) {
    const WalletChain chain = GetParam();
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.domain = "other.example"; }), "auth.domain_mismatch");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.uri = "https://other.example/"; }),
              "auth.uri_mismatch");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.uri = "http://console.stacknet.example/"; }),
              "auth.uri_mismatch");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.uri = "https://console.stacknet.example:444/"; }),
              "auth.uri_mismatch");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.version = "2"; }), "auth.version_mismatch");
    EXPECT_EQ(
        codeOf(chain, [&](auto& m) { m.chainId = chain == WalletChain::Evm ? "5" : "devnet"; }),
        "auth.chain_not_allowed");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.nonce = "k3J9xQ2mZ7pLw0Abcdefgi"; }),
              "auth.nonce_mismatch");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.requestId = "req-2"; }), "auth.request_id_mismatch");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.requestId.reset(); }), "auth.request_id_mismatch");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.resources = {{"https://x.example"}}; }),
              "auth.resources_mismatch");
    LoginRules rules = rulesFor(chain);
    rules.resources = {"https://x.example"};
    EXPECT_EQ(codeOf(
                  chain, [](LoginMessage&) {}, kNowMs, &rules),
              "auth.resources_mismatch");
    EXPECT_EQ(codeOf(
                  chain, [](auto& m) { m.resources = {{"https://x.example"}}; }, kNowMs, &rules),
              "");
}

TEST(LoginMessageTest, W03_SchemeIsHttpsOrLoopbackInDevelopment) {
    const WalletChain evm = WalletChain::Evm;
    EXPECT_EQ(codeOf(evm, [](auto& m) { m.scheme = "https"; }), "");
    EXPECT_EQ(codeOf(evm, [](auto& m) { m.scheme = "http"; }), "auth.scheme_mismatch");
    EXPECT_EQ(codeOf(evm, [](auto& m) { m.scheme = "HTTPS"; }), "auth.scheme_mismatch");
    EXPECT_EQ(codeOf(evm, [](auto& m) { m.scheme = "ftp"; }), "auth.scheme_mismatch");
    LoginRules rules = rulesFor(evm);
    rules.httpLocalhost = true;
    EXPECT_EQ(codeOf(
                  evm, [](auto& m) { m.scheme = "http"; }, kNowMs, &rules),
              "auth.scheme_mismatch");
    rules.domain = "127.0.0.1:4711";
    rules.origin = "http://127.0.0.1:4711";
    auto local = [](auto& m) {
        m.scheme = "http";
        m.domain = "127.0.0.1:4711";
        m.uri = "http://127.0.0.1:4711/l/x";
    };
    EXPECT_EQ(codeOf(evm, local, kNowMs, &rules), "");
    rules.httpLocalhost = false;
    EXPECT_EQ(codeOf(evm, local, kNowMs, &rules), "auth.scheme_mismatch");
    EXPECT_EQ(codeOf(WalletChain::Solana, [](auto& m) { m.scheme = "https"; }),
              "auth.message_grammar");
}

/// W04: lookalikes.
TEST_P(LoginMessageOf, W04_LookalikeDomains) {
    for (const char* domain :
         {"console.stacknet.example.evil", "console.stacknet.example:443",
          "console.stacknet.example:8443", "u@console.stacknet.example",
          "console.stacknet.example@evil.example", "CONSOLE.stacknet.example",
          "console.stacknet.example.", "xn--console-9za.stacknet.example", "localhost"}) {
        EXPECT_EQ(codeOf(GetParam(), [&](auto& m) { m.domain = domain; }), "auth.domain_mismatch")
            << domain;
    }
    for (const char* domain : {"c\xd0\xbensole.stacknet.example", "console stacknet.example", "",
                               "console.stacknet.example/", "#x"}) {
        EXPECT_EQ(codeOf(GetParam(), [&](auto& m) { m.domain = domain; }), "auth.message_grammar")
            << domain;
    }
}

/// W05: text in the statement that would read as fields.
TEST_P(LoginMessageOf, W05_AStatementCannotInjectFields) {
    for (const char* statement : {"Hello\nURI: https://evil.example", "Hello\rURI", "", "tab\there",
                                  "caf\xc3\xa9", "quote\"", "100%", "back\\slash", "\x7f"}) {
        EXPECT_EQ(codeOf(GetParam(), [&](auto& m) { m.statement = statement; }),
                  "auth.message_text")
            << statement;
    }
    std::string text = *writeLoginMessage(sample(GetParam()));
    const std::string line = "\nURI: https://evil.example/";
    std::string injected = text;
    injected.insert(injected.find("\n\nURI: "), line);
    EXPECT_EQ(parseCode(GetParam(), injected), "auth.message_grammar");
}

TEST(LoginMessageTest, W05_ASolanaStatementCannotLookLikeAField) {
    for (const char* statement : {"URI: https://evil.example/", "Nonce: 12345678", "Resources:"}) {
        EXPECT_EQ(codeOf(WalletChain::Solana, [&](auto& m) { m.statement = statement; }),
                  "auth.message_text");
    }
}

TEST_P(LoginMessageOf, Rule1_LengthAndBytes) {
    const std::string text = *writeLoginMessage(sample(GetParam()));
    EXPECT_EQ(parseCode(GetParam(), text), "");
    EXPECT_EQ(parseCode(GetParam(), text + std::string(1, '\r')), "auth.message_text");
    EXPECT_EQ(parseCode(GetParam(), text + '\0'), "auth.message_text");
    EXPECT_EQ(parseCode(GetParam(), "\xff" + text), "auth.message_text");
    EXPECT_EQ(parseCode(GetParam(), "\xffsolana offchain"), "auth.message_text");
    LoginMessage longest = sample(GetParam());
    longest.statement =
        std::string(kLoginMessageMax - text.size() + longest.statement->size(), 'a');
    const std::string atLimit = *writeLoginMessage(longest);
    EXPECT_EQ(atLimit.size(), 4096U);
    EXPECT_EQ(parseCode(GetParam(), atLimit), "");
    *longest.statement += 'a';
    EXPECT_EQ(writeLoginMessage(longest).error().code, "auth.message_text");
    EXPECT_EQ(parseCode(GetParam(), atLimit + "a"), "auth.message_text");
}

/// Rule 2: nothing after the end, and each line moved, doubled or dropped is noticed.
TEST_P(LoginMessageOf, Rule2_OrderIsFixedAndNothingFollows) {
    LoginMessage full = sample(GetParam());
    full.notBefore = full.issuedAt;
    full.resources = {{"https://a.example/", "ipfs://x"}};
    const std::string text = *writeLoginMessage(full);
    for (const char* tail : {"\n", " ", "\n- ", "\n- x", "\nx", "\nURI: https://a.example"}) {
        EXPECT_NE(parseCode(GetParam(), text + tail), "") << tail;
    }
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (std::size_t end = 0; end != std::string::npos; start = end + 1) {
        end = text.find('\n', start);
        lines.push_back(text.substr(start, end == std::string::npos ? end : end - start));
    }
    auto join = [](const std::vector<std::string>& parts) {
        std::string joined;
        for (const std::string& part : parts) joined += (joined.empty() ? "" : "\n") + part;
        return joined;
    };
    for (std::size_t at = 0; at < lines.size(); ++at) {
        std::vector<std::string> doubled = lines;
        doubled.insert(doubled.begin() + static_cast<std::ptrdiff_t>(at), lines[at]);
        auto parsed = parseLoginMessage(GetParam(), join(doubled));
        if (!lines[at].starts_with("- ")) {
            EXPECT_FALSE(parsed.ok()) << lines[at];
        }
        if (at == 0) continue;
        std::vector<std::string> swapped = lines;
        std::swap(swapped[at - 1], swapped[at]);
        if (swapped[at] == swapped[at - 1] || lines[at - 1].starts_with("- ")) continue;
        EXPECT_FALSE(parseLoginMessage(GetParam(), join(swapped)).ok()) << lines[at];
    }
}

TEST(LoginMessageTest, W08_AllLowerCaseAddress) {
    const WalletChain evm = WalletChain::Evm;
    EXPECT_EQ(
        codeOf(evm, [](auto& m) { m.address = "0xc826324afb154ec7143c57b04040879731401f46"; }),
        "auth.address_checksum");
    EXPECT_EQ(
        codeOf(evm, [](auto& m) { m.address = "0xC826324AFB154EC7143C57B04040879731401F46"; }),
        "auth.address_checksum");
    for (const char* address :
         {"0xC826324Afb154ec7143c57b04040879731401F4", "C826324Afb154ec7143c57b04040879731401F46",
          "0XC826324Afb154ec7143c57b04040879731401F46", "",
          "0xG826324Afb154ec7143c57b04040879731401F46"}) {
        EXPECT_EQ(codeOf(evm, [&](auto& m) { m.address = address; }), "auth.message_grammar");
    }
}

TEST(LoginMessageTest, W09_AnotherAccountThanTheLoginWasStartedWith) {
    EXPECT_EQ(codeOf(WalletChain::Evm,
                     [](auto& m) { m.address = "0x34ede2a3b534bcF2c22be860aE0e04475dADbBD6"; }),
              "auth.address_mismatch");
    EXPECT_EQ(codeOf(WalletChain::Solana,
                     [](auto& m) { m.address = "BFjqBHnAFWnMvVhDXdRbFncrm9GXw7pdJS9wotxUdeog"; }),
              "auth.address_mismatch");
}

/// W10: the window's edges, to the millisecond.
TEST_P(LoginMessageOf, W10_Times) {
    const WalletChain chain = GetParam();
    auto issued = [&](std::int64_t ms) {
        return codeOf(chain, [&](auto& m) {
            m.issuedAt = formatRfc3339(kNowMs + ms);
            m.expirationTime = formatRfc3339(kNowMs + 600'000);
        });
    };
    EXPECT_EQ(issued(-600'000), "");
    EXPECT_EQ(issued(-600'001), "auth.issued_at");
    EXPECT_EQ(issued(-660'000), "auth.issued_at");
    EXPECT_EQ(issued(60'000), "");
    EXPECT_EQ(issued(60'001), "auth.issued_at");
    EXPECT_EQ(issued(61'000), "auth.issued_at");
    auto nothing = [](LoginMessage&) {};
    EXPECT_EQ(codeOf(chain, nothing, kNowMs + 599'999), "");
    EXPECT_EQ(codeOf(chain, nothing, kNowMs + 600'000), "auth.expired");
    EXPECT_EQ(codeOf(chain, [](auto& m) { m.expirationTime.reset(); }), "auth.expiration_missing");
    auto notBefore = [](auto& m) { m.notBefore = formatRfc3339(kNowMs + 1000); };
    EXPECT_EQ(codeOf(chain, notBefore, kNowMs + 999), "auth.not_yet_valid");
    EXPECT_EQ(codeOf(chain, notBefore, kNowMs + 1000), "");
}

TEST(LoginMessageTest, Rule8_EvmChainIds) {
    LoginRules rules = rulesFor(WalletChain::Evm);
    rules.chains = {"1", "01", "9007199254740992", "9007199254740993", "0"};
    auto code = [&](const char* id) {
        return codeOf(
            WalletChain::Evm, [&](auto& m) { m.chainId = id; }, kNowMs, &rules);
    };
    EXPECT_EQ(code("1"), "");
    EXPECT_EQ(code("01"), "auth.chain_not_allowed");
    EXPECT_EQ(code("0"), "auth.chain_not_allowed");
    EXPECT_EQ(code("9007199254740992"), "");
    EXPECT_EQ(code("9007199254740993"), "auth.chain_not_allowed");
    EXPECT_EQ(code("10"), "auth.chain_not_allowed");
    EXPECT_EQ(code("x"), "auth.message_grammar");
    EXPECT_EQ(code(""), "auth.message_grammar");
}

TEST(LoginMessageTest, Rule9_ShortNoncesAreNotOurs) {
    LoginRules rules = rulesFor(WalletChain::Evm);
    auto code = [&](const std::string& nonce) {
        rules.nonce = nonce;
        return codeOf(
            WalletChain::Evm, [&](auto& m) { m.nonce = nonce; }, kNowMs, &rules);
    };
    EXPECT_EQ(code("k3J9xQ2mZ7pLw0Ab"), "");
    EXPECT_EQ(code("k3J9xQ2mZ7pLw0A"), "auth.nonce_mismatch");
    EXPECT_EQ(code("1234567"), "auth.message_grammar");
    EXPECT_EQ(code("k3J9xQ2mZ7pLw0A-"), "auth.message_grammar");
}

/// W15: Solana's grammar lets every field be missing; ours does not.
TEST(LoginMessageTest, W15_SolanaMessagesNeedOurFields) {
    const WalletChain solana = WalletChain::Solana;
    EXPECT_EQ(codeOf(solana, [](auto& m) { m.nonce.reset(); }), "auth.field_missing");
    EXPECT_EQ(codeOf(solana, [](auto& m) { m.uri.reset(); }), "auth.field_missing");
    EXPECT_EQ(codeOf(solana, [](auto& m) { m.version.reset(); }), "auth.field_missing");
    EXPECT_EQ(codeOf(solana, [](auto& m) { m.chainId.reset(); }), "auth.field_missing");
    EXPECT_EQ(codeOf(solana, [](auto& m) { m.issuedAt.reset(); }), "auth.field_missing");
    EXPECT_EQ(codeOf(solana, [](auto& m) { m.expirationTime.reset(); }), "auth.expiration_missing");
    const std::string bare =
        "console.stacknet.example wants you to sign in with your Solana "
        "account:\n" +
        std::string(kSolanaAddress);
    auto parsed = parseLoginMessage(solana, bare);
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(checkLoginMessage(*parsed, rulesFor(solana), kNowMs).error().code,
              "auth.field_missing");
    EXPECT_TRUE(parseLoginMessage(solana, bare + "\n\nHello there").ok());
}

/// W17, W20: a text of the other chain, or of anything else, is no message.
TEST(LoginMessageTest, W17_TheOtherChainsMessageIsRefused) {
    const std::string evm = *writeLoginMessage(sample(WalletChain::Evm));
    const std::string solana = *writeLoginMessage(sample(WalletChain::Solana));
    EXPECT_EQ(parseCode(WalletChain::Solana, evm), "auth.message_grammar");
    EXPECT_EQ(parseCode(WalletChain::Evm, solana), "auth.message_grammar");
    for (const char* text :
         {"0x5f35dce98ba4fba25530a026ed80b2cecdaa31091ba4958b99b52ea1d068adad", "", "\n", "\n\n\n",
          " wants you to sign in with your Ethereum account:"}) {
        EXPECT_NE(parseCode(WalletChain::Evm, text), "") << text;
        EXPECT_NE(parseCode(WalletChain::Solana, text), "") << text;
    }
}

/// W16: the address of a Solana message.
TEST(LoginMessageTest, W16_SolanaAddresses) {
    for (const char* address :
         {"9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkr0", "OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO",
          "9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkIl", "1111111111111111111111111111111"}) {
        LoginMessage message = sample(WalletChain::Solana);
        message.address = address;
        LoginRules rules = rulesFor(WalletChain::Solana);
        rules.address = address;
        auto written = writeLoginMessage(message);
        if (!written.ok()) continue;
        EXPECT_EQ(checkLoginMessage(message, rules, kNowMs).error().code, "auth.bad_address");
    }
    LoginMessage longAddress = sample(WalletChain::Solana);
    longAddress.address = std::string(200, '2');
    EXPECT_EQ(writeLoginMessage(longAddress).error().code, "auth.message_grammar");
}

/// Any mutation of a good text is refused or reads as exactly itself.
TEST_P(LoginMessageOf, MutationsNeverHaveASecondReading) {
    SeededRng rng(7);
    LoginMessage full = sample(GetParam());
    full.resources = {{"https://a.example/"}};
    const std::string good = *writeLoginMessage(full);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = good;
        for (std::uint64_t change = rng.below(3) + 1; change > 0; --change) {
            const std::size_t at = rng.below(text.size());
            switch (rng.below(4)) {
                case 0:
                    text[at] = static_cast<char>(rng.below(128));
                    break;
                case 1:
                    text.erase(at, rng.below(20));
                    break;
                case 2:
                    text.insert(at, text.substr(rng.below(text.size()), rng.below(40)));
                    break;
                default:
                    text.insert(at, 1, '\n');
                    break;
            }
            if (text.empty()) text = "x";
        }
        auto parsed = parseLoginMessage(GetParam(), text);
        if (!parsed.ok()) continue;
        ++accepted;
        EXPECT_EQ(*writeLoginMessage(*parsed), text);
    }
    EXPECT_GT(accepted, 0);
}

}  // namespace
}  // namespace stacknet::auth
