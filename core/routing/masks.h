#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"

/// The three masks of 256 bits that a node publishes, and the requirement vectors that a router
/// ANDs with them (docs/protocol/routing.md has the table of bits). Pure.
namespace stacknet::routing {

/// 256 bits; bit i is bit i % 64 of word i / 64.
struct Mask256 {
    static constexpr std::size_t kBits = 256;
    std::array<std::uint64_t, 4> words{};

    /// `bit` < kBits, as everywhere here.
    void set(std::size_t bit) { words[bit / 64] |= std::uint64_t{1} << (bit % 64); }
    bool has(std::size_t bit) const { return (words[bit / 64] >> (bit % 64) & 1) != 0; }
    /// Whether every bit of `needs` is here: the AND of the two is `needs`.
    bool covers(const Mask256& needs) const;
    bool none() const { return *this == Mask256{}; }
    /// The bits that are set, ascending.
    std::vector<std::uint16_t> bits() const;
    /// 32 bytes; bit i is bit i % 8 of byte i / 8.
    FixedBytes<32, struct MaskTag> encode() const;
    static Mask256 decode(const FixedBytes<32, struct MaskTag>& bytes);
    bool operator==(const Mask256&) const = default;
};
using MaskBytes = FixedBytes<32, struct MaskTag>;

// Resource mask. Tiers are "at least": a node sets every tier that it reaches, so that AND
// compares.
/// GiB of the tiers of GPU memory; bit kVramTotalBit + i for all GPUs together, kVramSingleBit + i
/// for the largest one.
inline constexpr std::array<std::uint32_t, 16> kVramTiersGib = {4,  6,  8,  12, 16,  24,  32,  40,
                                                                48, 64, 80, 96, 128, 160, 320, 640};
inline constexpr std::size_t kVramTotalBit = 0;
inline constexpr std::size_t kVramSingleBit = 16;
/// Processor cores: 1, 2, 4, ... 128.
inline constexpr std::size_t kCoresBit = 32;
/// Main memory: 4, 8, 16, ... 512 GiB.
inline constexpr std::size_t kMemoryBit = 40;
/// Bandwidth class by the operator's word: 10, 30, 100, 300, 1,000, 3,000, 10,000, 25,000 Mbit/s.
inline constexpr std::size_t kBandwidthBit = 48;
inline constexpr std::array<std::uint32_t, 8> kBandwidthTiersMbit = {10,    30,    100,    300,
                                                                     1'000, 3'000, 10'000, 25'000};
inline constexpr std::size_t kTierCount = 8;  ///< of cores, memory and bandwidth each

/// What a machine has; 0: nothing, or not known.
struct Resources {
    std::uint32_t vramTotalGib = 0;
    std::uint32_t vramSingleGib = 0;
    std::uint32_t cores = 0;
    std::uint32_t memoryGib = 0;
    std::uint32_t bandwidthMbit = 0;
};
/// What such a machine publishes.
Mask256 resourceMask(const Resources& has);
/// What a task that needs at least this asks for: for each amount above 0 the lowest tier that is
/// not below it. Nothing when an amount is above the highest tier: no mask can say that.
std::optional<Mask256> resourceNeeds(const Resources& least);

// Capability mask.
enum class Capability : std::uint8_t {
    // Modalities.
    Chat = 0,
    CodeExecution = 1,
    Embeddings = 2,
    ImageInput = 3,
    // How a request may come.
    Ehbp = 8,
    Snx1 = 9,
    // Sandbox.
    WarmPool = 16,
    // Model families, from kFamilyBit on, and quantizations, from kQuantizationBit on; see below.
};
inline constexpr std::size_t kFamilyBit = 64;
inline constexpr std::size_t kQuantizationBit = 128;
/// Families by the name that a model's name begins with or holds, in the order of their bits.
inline constexpr std::array<std::string_view, 16> kModelFamilies = {
    "llama",   "qwen",      "mistral", "mixtral", "gemma",   "phi",       "deepseek", "gpt-oss",
    "smollm2", "tinyllama", "falcon",  "granite", "command", "starcoder", "bge",      "nomic"};
/// Quantizations by the name that a model's name holds, in the order of their bits.
inline constexpr std::array<std::string_view, 16> kQuantizations = {
    "f32", "bf16", "f16", "fp8", "q8",  "q6",  "q5",   "q4",
    "q3",  "q2",   "iq4", "iq3", "iq2", "awq", "gptq", "mxfp4"};
/// The bits of family and quantization that a model's name tells; a hint for finding nodes, never
/// in place of the exact name.
Mask256 modelCapabilities(std::string_view modelName);

// Availability mask: bit i of a range says that at least i + 1 slots of that kind are free.
inline constexpr std::size_t kModelSlotsBit = 0;
inline constexpr std::size_t kSandboxSlotsBit = 128;
inline constexpr std::size_t kSlotsMax = 128;  ///< of a kind; more free ones say no more
Mask256 availabilityMask(std::size_t freeModelSlots, std::size_t freeSandboxSlots);
/// What a task asks for that wants so many free slots; the amounts are at most kSlotsMax.
Mask256 availabilityNeeds(std::size_t modelSlots, std::size_t sandboxSlots);

}  // namespace stacknet::routing
