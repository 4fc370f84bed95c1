#include "core/auth/wallet_signature.h"

#include <algorithm>

#include "core/auth/solana_address.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kEvmSignatureBytes = 65;
constexpr std::size_t kSolanaSignatureLengthMax = 88;
constexpr std::size_t kHexMax = 16'384;
constexpr std::string_view kErc6492Mark =
    "6492649264926492649264926492649264926492649264926492649264926492";

Error badSignature() {
    return makeError("auth.bad_signature",
                     sentence("The wallet's signature is not valid for this login; sign again with "
                              "the account that you chose."));
}

Error contractWallet() {
    return makeError(
        "auth.contract_wallet_unsupported",
        sentence("This is the signature of a contract wallet, and this node is not connected to a "
                 "chain that could check it; sign in with an account that has a key of its own."));
}

}  // namespace

Hash256 eip191Digest(std::string_view message) {
    std::string text =
        "\x19"
        "Ethereum Signed Message:\n" +
        std::to_string(message.size());
    text += message;
    return crypto::keccak256(asBytes(text));
}

Result<EvmAddress> recoverEvmSigner(std::string_view message, std::string_view signature) {
    if (!signature.starts_with("0x") || signature.size() > kHexMax) return badSignature();
    std::string digits(signature.substr(2));
    std::transform(digits.begin(), digits.end(), digits.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    Result<Bytes> bytes = fromHex(digits, "signature");
    if (!bytes.ok()) return badSignature();
    // ERC-6492 says that its mark is looked for before anything else.
    if (digits.ends_with(kErc6492Mark) || bytes->size() > kEvmSignatureBytes + 1) {
        return contractWallet();
    }
    if (bytes->size() != kEvmSignatureBytes) return badSignature();
    int recovery = bytes->back();
    if (recovery >= 27) recovery -= 27;
    if (recovery != 0 && recovery != 1) return badSignature();
    auto point = crypto::recoverSecp256k1(
        eip191Digest(message), std::span<const std::uint8_t, 64>(bytes->data(), 64), recovery);
    if (!point.ok()) return badSignature();
    return addressOfPublicKey(*point);
}

Result<void> verifySolanaSignature(std::string_view address, std::string_view message,
                                   std::string_view signature) {
    STACKNET_TRY(const PublicKey key, parseSolanaAddress(address));
    if (signature.size() > kSolanaSignatureLengthMax) return badSignature();
    Result<Bytes> bytes = fromBase58(signature, "signature");
    if (!bytes.ok() || bytes->size() != Signature::size) return badSignature();
    STACKNET_TRY(const Signature parsed, Signature::from(*bytes, "signature"));
    if (!crypto::verify(key, asBytes(message), parsed)) return badSignature();
    return {};
}

Result<void> NoContractWallets::verify(std::string_view, const EvmAddress&, const Hash256&,
                                       ByteView) {
    return contractWallet();
}

}  // namespace stacknet::auth
