#include "core/crypto/scrypt.h"

#include <sodium.h>

#include <mutex>

#include "core/crypto/sodium_internal.h"

namespace stacknet::crypto {

namespace {

constexpr std::uint8_t kLog2NMin = 14;
constexpr std::uint8_t kLog2NMax = 20;
constexpr std::uint32_t kBlockFactor = 8;
constexpr std::uint32_t kParallelMax = 8;
// 128 bytes x N x r.
static_assert((std::uint64_t{128} << kLog2NMax) * kBlockFactor == std::uint64_t{1} << 30,
              "the caps allow at most 1 GiB");

// RFC 7914 section 2 and libsodium's own limits; keeps N a 64-bit number.
constexpr std::uint8_t kLog2NPossible = 32;

}  // namespace

Result<void> checkScryptCost(const ScryptCost& cost) {
    const auto refuse = [](const std::string& what) {
        return makeError("crypto.scrypt_cost",
                         "The scrypt cost is refused: " + what +
                             ". The file is damaged or was not written by this program.");
    };
    if (cost.log2N < kLog2NMin || cost.log2N > kLog2NMax) {
        return refuse("log2N must be 14 to 20, is " + std::to_string(cost.log2N));
    }
    if (cost.r != kBlockFactor) return refuse("r must be 8, is " + std::to_string(cost.r));
    if (cost.p < 1 || cost.p > kParallelMax) {
        return refuse("p must be 1 to 8, is " + std::to_string(cost.p));
    }
    return {};
}

Result<SecretBytes> scrypt(ByteView passphrase, ByteView salt, const ScryptCost& cost,
                           std::size_t size) {
    sodiumReady();
    if (cost.log2N < 1 || cost.log2N > kLog2NPossible) {
        return makeError("crypto.scrypt_cost", "The scrypt cost log2N must be 1 to 32, is " +
                                                   std::to_string(cost.log2N) + ".");
    }
    SecretBytes result(size);
    static std::mutex oneDerivation;
    const std::lock_guard guard(oneDerivation);
    if (crypto_pwhash_scryptsalsa208sha256_ll(address(passphrase), passphrase.size(), address(salt),
                                              salt.size(), std::uint64_t{1} << cost.log2N, cost.r,
                                              cost.p, result.mutableView().data(),
                                              result.size()) != 0) {
        return makeError("crypto.scrypt_failed",
                         "scrypt could not run with log2N " + std::to_string(cost.log2N) +
                             ": there is not enough free memory or the cost is not possible. "
                             "Close other programs and try again.",
                         true);
    }
    return result;
}

}  // namespace stacknet::crypto
