#pragma once

#include <QString>

#include "ui/text/words.h"

namespace stacknet::ui {

/// How hard a passphrase is to guess, in bits: a rough estimate from below. Each run of letters
/// counts as a word of a list of some 8,000, what repeats or counts up as almost nothing.
double passphraseBits(const QString& passphrase);
/// Below the first "Weak", below the second "Fair".
inline constexpr double kFairBits = 28;
inline constexpr double kGoodBits = 40;
/// "Weak", "Fair", "Good" or "Strong".
Label passphraseLabel(double bits);

}  // namespace stacknet::ui
