#include "core/auth/solana_address.h"

#include <sodium.h>

#include "core/base/codec.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kLengthMin = 32;
constexpr std::size_t kLengthMax = 44;

}  // namespace

Result<PublicKey> parseSolanaAddress(std::string_view text) {
    const Error bad =
        makeError("auth.bad_address",
                  "A Solana address is 32 to 44 base58 characters that name the key of a wallet; "
                  "copy it whole from the wallet.");
    if (text.size() < kLengthMin || text.size() > kLengthMax) return bad;
    Result<Bytes> bytes = fromBase58(text, "address");
    if (!bytes.ok() || bytes->size() != PublicKey::size) return bad;
    STACKNET_TRY(PublicKey key, PublicKey::from(*bytes, "address"));
    static const bool ready = sodium_init() >= 0;
    if (!ready || crypto_core_ed25519_is_valid_point(key.data.data()) != 1) return bad;
    return key;
}

std::string toSolanaAddress(const PublicKey& key) {
    return toBase58(key.view());
}

}  // namespace stacknet::auth
