#pragma once

#include <QString>

namespace stacknet::ui {

/// What somebody who tries the likely passphrases first would need, as a power of two. An estimate
/// from below: rows and repetitions count once, a word of a sentence as one of 2,048.
int passphraseBits(const QString& passphrase);

inline constexpr int kFairBits = 40;
inline constexpr int kGoodBits = 55;

}  // namespace stacknet::ui
