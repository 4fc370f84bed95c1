#include "core/auth/account_id.h"

#include <gtest/gtest.h>

namespace stacknet::auth {
namespace {

constexpr const char* kEvm = "eip155:1:0xC826324Afb154ec7143c57b04040879731401F46";
constexpr const char* kSolana =
    "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkrB";

TEST(AccountIdTest, ReadsAndWritesCaip10) {
    for (const char* text : {kEvm, kSolana}) {
        auto account = AccountId::parse(text);
        ASSERT_TRUE(account.ok()) << text;
        EXPECT_EQ(account->text(), text);
    }
    EXPECT_EQ(AccountId::parse(kEvm)->chain, WalletChain::Evm);
    EXPECT_EQ(AccountId::parse(kSolana)->chain, WalletChain::Solana);
}

TEST(AccountIdTest, MakesThemFromMessages) {
    EXPECT_EQ(AccountId::make(WalletChain::Evm, "1", "0xC826324Afb154ec7143c57b04040879731401F46")
                  ->text(),
              kEvm);
    for (const char* chain :
         {"mainnet", "solana:mainnet", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"}) {
        EXPECT_EQ(AccountId::make(WalletChain::Solana, chain,
                                  "9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkrB")
                      ->text(),
                  kSolana);
    }
    EXPECT_EQ(AccountId::make(WalletChain::Solana, "localnet",
                              "9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkrB")
                  .error()
                  .code,
              "auth.chain_not_allowed");
}

TEST(AccountIdTest, RefusesEverythingElse) {
    auto code = [](const std::string& text) {
        auto account = AccountId::parse(text);
        return account.ok() ? "" : account.error().code;
    };
    for (const char* text :
         {"", "eip155", "eip155:1", "eip155:01:0xC826324Afb154ec7143c57b04040879731401F46",
          "eip155::0xC826324Afb154ec7143c57b04040879731401F46",
          "EIP155:1:0xC826324Afb154ec7143c57b04040879731401F46",
          "cosmos:cosmoshub-3:cosmos1t2uflqwqe0fsj0shcfkrvpukewcw40yjj6hdc0",
          "solana:mainnet:9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkrB",
          "solana:4sGjMW1sUnHzSxGspuhpqLDx6wiyjNtZ:9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkrB"}) {
        EXPECT_EQ(code(text), "auth.bad_account") << text;
    }
    EXPECT_EQ(code("eip155:1:0xc826324afb154ec7143c57b04040879731401f46"), "auth.address_checksum");
    EXPECT_EQ(code(std::string(kEvm) + ":x"), "auth.bad_address");
    EXPECT_EQ(code(std::string(kEvm) + "\n"), "auth.bad_address");
    EXPECT_EQ(code("solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:11111111111111111111111111111111"),
              "auth.bad_address");
}

}  // namespace
}  // namespace stacknet::auth
