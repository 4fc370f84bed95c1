#pragma once

#include <QString>

#include "ui/text/words.h"

namespace stacknet::ui {

/// How hard a passphrase is to guess, in bits: a rough estimate from below. Each run of letters
/// counts as a word of a list of some 8,000, what repeats or counts up as almost nothing.
double passphraseBits(const QString& passphrase);
/// "Weak", "Fair", "Good" or "Strong".
Label passphraseLabel(double bits);

}  // namespace stacknet::ui
