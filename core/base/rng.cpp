#include "core/base/rng.h"

#include <sodium.h>

#include <array>

#include "core/base/invariant.h"

namespace stacknet {

std::uint64_t Rng::u64() {
    std::array<std::uint8_t, 8> bytes;
    fill(bytes);
    std::uint64_t value = 0;
    for (std::uint8_t byte : bytes) value = (value << 8) | byte;
    return value;
}

std::uint64_t Rng::below(std::uint64_t bound) {
    STACKNET_INVARIANT(bound > 0);
    // The lowest 2^64 mod bound values are dropped, so that the rest divides evenly.
    const std::uint64_t threshold = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t value = u64();
        if (value >= threshold) return value % bound;
    }
}

SystemRng::SystemRng() {
    STACKNET_INVARIANT(sodium_init() >= 0);
}

void SystemRng::fill(std::span<std::uint8_t> out) {
    randombytes_buf(out.data(), out.size());
}

SeededRng::SeededRng(std::uint64_t seed) : m_seed(seed) {
    STACKNET_INVARIANT(sodium_init() >= 0);
}

void SeededRng::fill(std::span<std::uint8_t> out) {
    std::array<std::uint8_t, crypto_stream_chacha20_KEYBYTES> key{};
    std::array<std::uint8_t, crypto_stream_chacha20_NONCEBYTES> nonce{};
    for (std::size_t i = 0; i < 8; ++i) {
        key[i] = static_cast<std::uint8_t>(m_seed >> (8 * i));
        nonce[i] = static_cast<std::uint8_t>(m_block >> (8 * i));
    }
    ++m_block;
    if (out.empty()) return;  // libsodium's declaration wants a pointer even for nothing
    crypto_stream_chacha20(out.data(), out.size(), nonce.data(), key.data());
}

}  // namespace stacknet
