#pragma once

#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"

/// A Node Key's seed as words to write down: BIP-39 with 256 bits of entropy and the English list.
/// The entropy is the Ed25519 seed itself (RFC 8032), not a BIP-32 root: the words of a Node Key
/// are of no use in a wallet, and a wallet's words make another key there than here.
namespace stacknet::keystore {

inline constexpr std::size_t kMnemonicWords = 24;
inline constexpr std::size_t kMnemonicBytesMax = 1024;

/// The words, lower case, one space between two.
SecretBytes mnemonicOf(std::span<const std::uint8_t, 32> seed);

/// The seed of the words. Text is brought into normal form NFKD; capitals A to Z count as small
/// letters and any white space separates. No error ever repeats a word.
/// Errors: "keystore.mnemonic_text" (no text, or more than kMnemonicBytesMax bytes),
/// "keystore.mnemonic_length" (says how many words there are), "keystore.mnemonic_word" (says at
/// which position, from 1), "keystore.mnemonic_checksum" (all words are known and do not belong
/// together).
Result<FixedSecret<32>> seedOfMnemonic(const SecretBytes& words);

/// The 2,048 words in the alphabet's order.
std::span<const std::string_view> mnemonicWordList();

}  // namespace stacknet::keystore
