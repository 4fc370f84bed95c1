#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>

#include "core/base/codec.h"

/// What the altered copies of the engine read from the environment. Only the test programs beside
/// this file include it.
namespace stacknet::consensus::byzantine {

/// STACKNET_TEST_CENSOR: whose transactions a leader leaves out (a public key, hexadecimal).
inline bool isCensored(const PublicKey& signer) {
    static const std::optional<PublicKey> victim = [] {
        const char* text = std::getenv("STACKNET_TEST_CENSOR");
        auto key = fixedFromHex<PublicKey>(text == nullptr ? "" : text, "censor");
        return key.ok() ? std::optional<PublicKey>(*key) : std::nullopt;
    }();
    return victim == signer;
}

/// STACKNET_TEST_EQUIVOCATE: "blocks" or "votes", what a leader signs two of; "exits": it leaves
/// its term at a view that it finalizes.
inline std::string_view equivocation() {
    const char* text = std::getenv("STACKNET_TEST_EQUIVOCATE");
    return text == nullptr ? std::string_view() : text;
}

/// STACKNET_TEST_LIE: a file; while it is there, a worker commits a wrong digest, and takes it
/// away.
inline bool liesNow() {
    const char* file = std::getenv("STACKNET_TEST_LIE");
    return file != nullptr && std::remove(file) == 0;
}

/// The first view with a contradiction: the network has made blocks by then.
inline constexpr std::uint64_t kEquivocationView = 6;

/// True once in the process: when a leader signs two of `what` at `view`.
inline bool equivocatesNow(std::string_view what, std::uint64_t view) {
    static bool done = false;
    if (done || equivocation() != what || view < kEquivocationView) return false;
    done = true;
    return true;
}

}  // namespace stacknet::consensus::byzantine
