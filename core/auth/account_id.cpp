#include "core/auth/account_id.h"

#include <array>
#include <charconv>
#include <utility>

#include "core/auth/evm_address.h"
#include "core/auth/solana_address.h"

namespace stacknet::auth {
namespace {

constexpr std::uint64_t kEvmChainIdMax = std::uint64_t{1} << 53U;
constexpr std::size_t kAccountIdMax = 160;
// CAIP-2 of Solana: the first 32 characters of the genesis hash (namespaces/solana/caip2).
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSolanaChains{{
    {"mainnet", "5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"},
    {"testnet", "4uhcVJyU9pJkvQyS88uRDiswHXSCkY3z"},
    {"devnet", "EtWTRABZaYq6iMfeYKouRu166VU2xqa1"},
}};

Result<void> checkAddress(WalletChain chain, std::string_view address) {
    if (chain == WalletChain::Evm) {
        STACKNET_CHECK(parseChecksumAddress(address));
    } else {
        STACKNET_CHECK(parseSolanaAddress(address));
    }
    return {};
}

bool isSolanaReference(std::string_view reference) {
    for (const auto& [name, known] : kSolanaChains) {
        if (reference == known) return true;
    }
    return false;
}

}  // namespace

std::string_view walletNamespace(WalletChain chain) {
    return chain == WalletChain::Evm ? "eip155" : "solana";
}

bool isEvmChainId(std::string_view text) {
    std::uint64_t value = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.starts_with('0') &&
           value <= kEvmChainIdMax;
}

Result<AccountId> AccountId::parse(std::string_view text) {
    const Error bad = makeError("auth.bad_account",
                                "An account is written as NAMESPACE:CHAIN:ADDRESS (CAIP-10), such "
                                "as eip155:1:0xC826324Afb154ec7143c57b04040879731401F46.");
    const std::size_t first = text.find(':');
    const std::size_t second =
        first == std::string_view::npos ? std::string_view::npos : text.find(':', first + 1);
    if (second == std::string_view::npos || text.size() > kAccountIdMax) return bad;
    AccountId account;
    account.chain = text.starts_with("eip155:") ? WalletChain::Evm : WalletChain::Solana;
    if (text.substr(0, first) != walletNamespace(account.chain)) return bad;
    account.reference = std::string(text.substr(first + 1, second - first - 1));
    account.address = std::string(text.substr(second + 1));
    const bool known = account.chain == WalletChain::Evm ? isEvmChainId(account.reference)
                                                         : isSolanaReference(account.reference);
    if (!known) return bad;
    STACKNET_CHECK(checkAddress(account.chain, account.address));
    return account;
}

Result<AccountId> AccountId::make(WalletChain chain, std::string_view chainId,
                                  std::string_view address) {
    AccountId account;
    account.chain = chain;
    account.address = std::string(address);
    if (chain == WalletChain::Evm && isEvmChainId(chainId)) {
        account.reference = std::string(chainId);
    }
    if (chain == WalletChain::Solana) {
        if (chainId.starts_with("solana:")) chainId.remove_prefix(7);
        for (const auto& [name, reference] : kSolanaChains) {
            if (chainId == name || chainId == reference) account.reference = reference;
        }
    }
    if (account.reference.empty()) {
        return makeError("auth.chain_not_allowed",
                         "This chain has no account ids here; choose another network in the "
                         "wallet.");
    }
    STACKNET_CHECK(checkAddress(chain, address));
    return account;
}

std::string AccountId::text() const {
    return std::string(walletNamespace(chain)) + ":" + reference + ":" + address;
}

}  // namespace stacknet::auth
