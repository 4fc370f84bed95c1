#pragma once

#include <array>
#include <cstdint>

#include "core/api/rack_info.h"

namespace stacknet::testing {

/// CIDs of the reference: an empty file and an empty directory, and two more.
inline constexpr std::array<const char*, 4> kSampleCids = {
    "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
    "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354",
    "bafybeicqdsshtk5ozumdpkqyntonhtnowrkm3qrzhhlxxyu5gdicu3ltx4",
    "bafkreihbmfxfw7t3o6l6mf2qtiueej6fi5tub5vgroq2cfhviuvrwljeza"};

/// A Rack on an IPFS node: every field of every type has another value than its default somewhere.
api::RackInfo sampleRack(std::int64_t nowMs);

/// A Rack with nothing in it, on the embedded store.
api::RackInfo emptyRack();

}  // namespace stacknet::testing
