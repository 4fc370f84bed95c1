#include "core/crypto/keccak.h"

#include <bit>

namespace stacknet::crypto {

namespace {

constexpr std::size_t kRateBytes = 136;  // 1600 bits less twice the 256 of the digest
constexpr std::size_t kRounds = 24;
constexpr std::size_t kLanes = 25;

using State = std::array<std::uint64_t, kLanes>;

constexpr std::array<std::uint64_t, kRounds> kRoundConstants = {
    0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000,
    0x000000000000808b, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
    0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
    0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003,
    0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008};

// rho's rotation and pi's target lane, in the order in which pi visits the lanes from lane 1.
constexpr std::array<int, kRounds> kRotations = {1,  3,  6,  10, 15, 21, 28, 36, 45, 55, 2,  14,
                                                 27, 41, 56, 8,  25, 43, 62, 18, 39, 61, 20, 44};
constexpr std::array<std::size_t, kRounds> kPermutation = {
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};

void theta(State& state) {
    std::array<std::uint64_t, 5> parity{};
    for (std::size_t x = 0; x < 5; ++x) {
        parity[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
    }
    for (std::size_t x = 0; x < 5; ++x) {
        const std::uint64_t change = parity[(x + 4) % 5] ^ std::rotl(parity[(x + 1) % 5], 1);
        for (std::size_t y = 0; y < kLanes; y += 5) state[x + y] ^= change;
    }
}

void rhoAndPi(State& state) {
    std::uint64_t moving = state[1];
    for (std::size_t i = 0; i < kRounds; ++i) {
        std::swap(moving, state[kPermutation[i]]);
        state[kPermutation[i]] = std::rotl(state[kPermutation[i]], kRotations[i]);
    }
}

void chi(State& state) {
    for (std::size_t y = 0; y < kLanes; y += 5) {
        const std::array<std::uint64_t, 5> row = {state[y], state[y + 1], state[y + 2],
                                                  state[y + 3], state[y + 4]};
        for (std::size_t x = 0; x < 5; ++x) {
            state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
        }
    }
}

void permute(State& state) {
    for (const std::uint64_t constant : kRoundConstants) {
        theta(state);
        rhoAndPi(state);
        chi(state);
        state[0] ^= constant;
    }
}

/// `block` has at most the bytes of the rate; lanes are little-endian on every machine.
void absorb(State& state, ByteView block) {
    for (std::size_t i = 0; i < block.size(); ++i) {
        state[i / 8] ^= std::uint64_t{block[i]} << (8 * (i % 8));
    }
}

}  // namespace

Hash256 keccak256(ByteView data) {
    State state{};
    while (data.size() >= kRateBytes) {
        absorb(state, data.first(kRateBytes));
        permute(state);
        data = data.subspan(kRateBytes);
    }
    std::array<std::uint8_t, kRateBytes> last{};
    std::copy(data.begin(), data.end(), last.begin());
    last[data.size()] ^= 0x01;
    last[kRateBytes - 1] ^= 0x80;
    absorb(state, last);
    permute(state);

    Hash256 digest;
    for (std::size_t i = 0; i < Hash256::size; ++i) {
        digest.data[i] = static_cast<std::uint8_t>(state[i / 8] >> (8 * (i % 8)));
    }
    return digest;
}

}  // namespace stacknet::crypto
