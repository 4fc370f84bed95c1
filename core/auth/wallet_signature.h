#pragma once

#include <string_view>

#include "core/auth/evm_address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

/// Signatures that wallets make over login texts.
namespace stacknet::auth {

/// keccak-256 of 0x19, "Ethereum Signed Message:\n", the length in bytes and the message (EIP-191).
Hash256 eip191Digest(std::string_view message);

/// A signature of "0x" and 130 hexadecimal digits: r, s, v. Rule 15: v is 27, 28, 0 or 1; r and s
/// lie in [1, n-1] and s in the lower half (EIP-2). Errors: "auth.bad_signature";
/// "auth.contract_wallet_unsupported" when it ends with ERC-6492's mark or is longer than 66 bytes,
/// as only contract wallets make them.
Result<EvmAddress> recoverEvmSigner(std::string_view message, std::string_view signature);

/// Ed25519 over the message itself, by libsodium, so that neither a small-order key nor S >= L
/// passes. `signature` is base58 of 64 bytes. Errors: "auth.bad_address", "auth.bad_signature".
Result<void> verifySolanaSignature(std::string_view address, std::string_view message,
                                   std::string_view signature);

/// Asks a chain whether a contract wallet takes a signature (EIP-1271 after ERC-6492). What it says
/// can change with the chain, so sessions made from it must be checked again.
class ContractSignatureVerifier {
public:
    virtual ~ContractSignatureVerifier() = default;
    /// Error "auth.bad_signature" when the contract refuses it, "auth.contract_wallet_unsupported"
    /// when this node reaches no chain.
    virtual Result<void> verify(std::string_view chainId, const EvmAddress& wallet,
                                const Hash256& digest, ByteView signature) = 0;
};

/// The one that is used while no chain is configured: refuses everything.
class NoContractWallets final : public ContractSignatureVerifier {
public:
    Result<void> verify(std::string_view chainId, const EvmAddress& wallet, const Hash256& digest,
                        ByteView signature) override;
};

}  // namespace stacknet::auth
