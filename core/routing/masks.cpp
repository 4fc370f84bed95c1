#include "core/routing/masks.h"

#include <algorithm>
#include <bit>
#include <span>

namespace stacknet::routing {
namespace {

constexpr std::array<std::uint32_t, kTierCount> kCoreTiers = {1, 2, 4, 8, 16, 32, 64, 128};
constexpr std::array<std::uint32_t, kTierCount> kMemoryTiersGib = {4, 8, 16, 32, 64, 128, 256, 512};

void setReached(Mask256& mask, std::size_t first, std::span<const std::uint32_t> tiers,
                std::uint32_t amount) {
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        if (amount >= tiers[i]) mask.set(first + i);
    }
}

bool setNeeded(Mask256& mask, std::size_t first, std::span<const std::uint32_t> tiers,
               std::uint32_t least) {
    if (least == 0) return true;
    const auto tier = std::lower_bound(tiers.begin(), tiers.end(), least);
    if (tier == tiers.end()) return false;
    mask.set(first + static_cast<std::size_t>(tier - tiers.begin()));
    return true;
}

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}
bool isWordPart(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

/// Whether `word` stands in `text` where a word begins.
bool holdsWord(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        if (at == 0 || !isWordPart(text[at - 1])) return true;
    }
    return false;
}

void setSlots(Mask256& mask, std::size_t first, std::size_t slots) {
    for (std::size_t i = 0; i < std::min(slots, kSlotsMax); ++i) mask.set(first + i);
}

}  // namespace

bool Mask256::covers(const Mask256& needs) const {
    std::uint64_t missing = 0;
    for (std::size_t i = 0; i < words.size(); ++i) missing |= needs.words[i] & ~words[i];
    return missing == 0;
}

std::vector<std::uint16_t> Mask256::bits() const {
    std::vector<std::uint16_t> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::uint64_t rest = words[i]; rest != 0; rest &= rest - 1) {
            found.push_back(static_cast<std::uint16_t>(64 * i + std::countr_zero(rest)));
        }
    }
    return found;
}

MaskBytes Mask256::encode() const {
    MaskBytes out;
    for (std::size_t i = 0; i < out.data.size(); ++i) {
        out.data[i] = static_cast<std::uint8_t>(words[i / 8] >> (8 * (i % 8)));
    }
    return out;
}

Mask256 Mask256::decode(const MaskBytes& bytes) {
    Mask256 mask;
    for (std::size_t i = 0; i < bytes.data.size(); ++i) {
        mask.words[i / 8] |= std::uint64_t{bytes.data[i]} << (8 * (i % 8));
    }
    return mask;
}

Mask256 resourceMask(const Resources& has) {
    Mask256 mask;
    setReached(mask, kVramTotalBit, kVramTiersGib, has.vramTotalGib);
    setReached(mask, kVramSingleBit, kVramTiersGib, has.vramSingleGib);
    setReached(mask, kCoresBit, kCoreTiers, has.cores);
    setReached(mask, kMemoryBit, kMemoryTiersGib, has.memoryGib);
    setReached(mask, kBandwidthBit, kBandwidthTiersMbit, has.bandwidthMbit);
    return mask;
}

std::optional<Mask256> resourceNeeds(const Resources& least) {
    Mask256 mask;
    const bool sayable = setNeeded(mask, kVramTotalBit, kVramTiersGib, least.vramTotalGib) &&
                         setNeeded(mask, kVramSingleBit, kVramTiersGib, least.vramSingleGib) &&
                         setNeeded(mask, kCoresBit, kCoreTiers, least.cores) &&
                         setNeeded(mask, kMemoryBit, kMemoryTiersGib, least.memoryGib) &&
                         setNeeded(mask, kBandwidthBit, kBandwidthTiersMbit, least.bandwidthMbit);
    if (!sayable) return std::nullopt;
    return mask;
}

Mask256 modelCapabilities(std::string_view modelName) {
    std::string name(modelName);
    std::transform(name.begin(), name.end(), name.begin(), lower);
    Mask256 mask;
    for (std::size_t i = 0; i < kModelFamilies.size(); ++i) {
        if (holdsWord(name, kModelFamilies[i])) mask.set(kFamilyBit + i);
    }
    for (std::size_t i = 0; i < kQuantizations.size(); ++i) {
        if (holdsWord(name, kQuantizations[i])) mask.set(kQuantizationBit + i);
    }
    return mask;
}

Mask256 availabilityMask(std::size_t freeModelSlots, std::size_t freeSandboxSlots) {
    Mask256 mask;
    setSlots(mask, kModelSlotsBit, freeModelSlots);
    setSlots(mask, kSandboxSlotsBit, freeSandboxSlots);
    return mask;
}

Mask256 availabilityNeeds(std::size_t modelSlots, std::size_t sandboxSlots) {
    return availabilityMask(modelSlots, sandboxSlots);
}

}  // namespace stacknet::routing
