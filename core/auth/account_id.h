#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

/// Who signed in, as CAIP-10 account ids: "eip155:1:0xC826…1F46" or "solana:5eykt4…:9RE4…".
namespace stacknet::auth {

enum class WalletChain : std::uint8_t { Evm, Solana };
/// "eip155" or "solana": the namespace of CAIP-2.
std::string_view walletNamespace(WalletChain chain);

/// A wallet's account. Make it with parse or make, so that its address is checked.
struct AccountId {
    WalletChain chain = WalletChain::Evm;
    std::string reference;  ///< decimal chain id, or the genesis hash's first 32 characters
    std::string address;    ///< in the chain's one spelling: EIP-55, or base58

    /// Errors: "auth.bad_account" for the shape, "auth.bad_address" and "auth.address_checksum".
    static Result<AccountId> parse(std::string_view text);
    /// From a sign-in message's chain id ("1"; "mainnet", "solana:mainnet", "devnet", ...) and
    /// address. Errors as parse; "auth.chain_not_allowed" for a chain that has no CAIP-2 id.
    static Result<AccountId> make(WalletChain chain, std::string_view chainId,
                                  std::string_view address);
    std::string text() const;
    bool operator==(const AccountId&) const = default;
};

/// A decimal EVM chain id without leading zero, 1 to 2^53.
bool isEvmChainId(std::string_view text);

}  // namespace stacknet::auth
