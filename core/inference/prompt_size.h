#pragma once

#include <cstddef>
#include <cstdint>

/// Whether a request fits a model's context, as far as it can be told from its bytes.
namespace stacknet::inference {

/// No tokenizer makes more tokens of a text than it has bytes; a template adds this much and this
/// much for each message.
inline constexpr std::uint64_t kTemplateTokensMax = 512;
inline constexpr std::uint64_t kMessageTokensMax = 16;
/// Text of any language or code has fewer bytes to a token than this, so a request with more bytes
/// than that does not fit. (English has 4 to 5; only runs of spaces and the like have more.)
inline constexpr std::uint64_t kBytesPerTokenMax = 8;

enum class Fit : std::uint8_t {
    Fits,      ///< for certain
    Unsure,    ///< somebody has to count
    TooLarge,  ///< by the estimate of kBytesPerTokenMax
};

/// The most tokens that a prompt of so many bytes of messages and tools can have.
std::uint64_t promptTokensMax(std::size_t bytes, std::size_t messages);
/// The fewest, by the estimate.
std::uint64_t promptTokensMin(std::size_t bytes);
/// An answer needs at least one token of the context.
Fit fitOf(std::size_t bytes, std::size_t messages, std::uint64_t contextTokens);

}  // namespace stacknet::inference
