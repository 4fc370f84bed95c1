#pragma once

#include <cstdint>
#include <span>

namespace stacknet {

/// Where randomness comes from.
class Rng {
public:
    virtual ~Rng() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
    std::uint64_t u64();
    /// Uniform in [0, bound), by rejection. bound > 0.
    std::uint64_t below(std::uint64_t bound);
};

/// The kernel's random numbers, through libsodium. Thread safe. For keys, nonces and secrets.
class SystemRng final : public Rng {
public:
    SystemRng();
    void fill(std::span<std::uint8_t> out) override;
};

/// The same stream for the same seed on every machine (ChaCha20). For simulations and tests only.
class SeededRng final : public Rng {
public:
    explicit SeededRng(std::uint64_t seed);
    void fill(std::span<std::uint8_t> out) override;

private:
    std::uint64_t m_seed;
    std::uint64_t m_block = 0;
};

}  // namespace stacknet
