#include "core/keystore/mnemonic.h"

#include <utf8proc.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "generated/bip39_english.h"

namespace stacknet::keystore {

namespace {

static_assert(kBip39English.size() == 2048);
constexpr int kBitsPerWord = 11;
// 256 bits of entropy and their checksum of 256 / 32 bits.
constexpr std::size_t kBits = 264;
static_assert(kBits == kMnemonicWords * kBitsPerWord);
// A character has at most 18 in its compatibility decomposition (Unicode 15, U+FDFA).
constexpr std::size_t kExpansionMax = 18;

/// Entropy and checksum in one row of bits.
using PaddedSeed = FixedSecret<64>;

std::uint8_t checksumOf(std::span<const std::uint8_t, 32> seed) {
    return crypto::sha256(ByteView(seed.data(), seed.size())).data[0];
}

bool isSpace(std::uint8_t byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

Result<SecretBytes> normalForm(const SecretBytes& words) {
    const auto refuse = [](const std::string& why) {
        return makeError(
            "keystore.mnemonic_text",
            sentence("The words %1. Type the 24 words with spaces between them.", {why}));
    };
    if (words.size() > kMnemonicBytesMax) return refuse(sentence("are too long a text"));
    if (!isUtf8(words.exposeText())) return refuse(sentence("are no well-formed text"));
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
                                                        UTF8PROC_COMPAT | UTF8PROC_REJECTNA);
    // Our own memory for every step, because the library's would not be wiped. One more for the
    // zero byte that it appends.
    std::vector<utf8proc_int32_t, WipingAllocator<utf8proc_int32_t>> buffer(
        kExpansionMax * words.size() + 1);
    const auto capacity = static_cast<utf8proc_ssize_t>(buffer.size() - 1);
    const utf8proc_ssize_t length =
        utf8proc_decompose(words.view().data(), static_cast<utf8proc_ssize_t>(words.size()),
                           buffer.data(), capacity, options);
    if (length < 0 || length > capacity)
        return refuse(sentence("have a character that is not known"));
    const utf8proc_ssize_t bytes = utf8proc_reencode(buffer.data(), length, options);
    if (bytes < 0) return refuse(sentence("cannot be read"));
    return SecretBytes::copyOf(ByteView(reinterpret_cast<const std::uint8_t*>(buffer.data()),
                                        static_cast<std::size_t>(bytes)));
}

/// Where each word lies in the text: the words themselves are not copied.
std::vector<std::string_view> split(SecretBytes& text) {
    const auto bytes = text.mutableView();
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < bytes.size();) {
        if (isSpace(bytes[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        for (; at < bytes.size() && !isSpace(bytes[at]); ++at) {
            if (bytes[at] >= 'A' && bytes[at] <= 'Z') bytes[at] += 'a' - 'A';
        }
        found.push_back(text.exposeText().substr(begin, at - begin));
    }
    return found;
}

std::optional<std::uint32_t> indexOf(std::string_view word) {
    const auto at = std::lower_bound(kBip39English.begin(), kBip39English.end(), word);
    if (at == kBip39English.end() || *at != word) return std::nullopt;
    return static_cast<std::uint32_t>(at - kBip39English.begin());
}

}  // namespace

std::span<const std::string_view> mnemonicWordList() {
    return kBip39English;
}

SecretBytes mnemonicOf(std::span<const std::uint8_t, 32> seed) {
    PaddedSeed padded;
    const auto bits = padded.mutableView();
    std::copy(seed.begin(), seed.end(), bits.begin());
    bits[32] = checksumOf(seed);
    SecretBytes words;
    for (std::size_t word = 0; word < kMnemonicWords; ++word) {
        std::uint32_t index = 0;
        for (std::size_t bit = word * kBitsPerWord; bit < (word + 1) * kBitsPerWord; ++bit) {
            index = index << 1 | (bits[bit / 8] >> (7 - bit % 8) & 1U);
        }
        if (word > 0) words.append(std::string_view(" "));
        words.append(kBip39English[index]);
        wipe(&index, sizeof index);
    }
    return words;
}

Result<FixedSecret<32>> seedOfMnemonic(const SecretBytes& words) {
    STACKNET_TRY(SecretBytes text, normalForm(words));
    const std::vector<std::string_view> found = split(text);
    if (found.size() != kMnemonicWords) {
        return makeError("keystore.mnemonic_length",
                         sentence("A Node Key has 24 words, these are %1. Look for a word that is "
                                  "missing, or that is there twice.",
                                  {found.size()}));
    }
    PaddedSeed padded;
    const auto bits = padded.mutableView();
    std::fill(bits.begin(), bits.end(), std::uint8_t{0});
    for (std::size_t word = 0; word < kMnemonicWords; ++word) {
        const auto index = indexOf(found[word]);
        if (!index) {
            return makeError(
                "keystore.mnemonic_word",
                sentence(
                    "Word %1 is not in the list of words. Compare it with what you wrote down.",
                    {word + 1}));
        }
        for (int i = 0; i < kBitsPerWord; ++i) {
            const std::size_t bit = word * kBitsPerWord + static_cast<std::size_t>(i);
            const auto set = static_cast<std::uint8_t>(*index >> (kBitsPerWord - 1 - i) & 1U);
            bits[bit / 8] |= static_cast<std::uint8_t>(set << (7 - bit % 8));
        }
    }
    auto seed = FixedSecret<32>::copyOf(bits.first<32>());
    if (checksumOf(seed.view()) != bits[32]) {
        return makeError(
            "keystore.mnemonic_checksum",
            sentence("All words are known, but they do not belong together: one of them is another "
                     "than you wrote down, or two have changed places."));
    }
    return seed;
}

}  // namespace stacknet::keystore
