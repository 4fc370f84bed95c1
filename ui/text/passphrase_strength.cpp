#include "ui/text/passphrase_strength.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>

namespace stacknet::ui {
namespace {

constexpr double kWordBits = 13;  // log2 of a list of 8,192
constexpr double kLetterBits = 4.7;
constexpr double kDigitBits = 3.3;
constexpr double kOtherBits = 5;
constexpr double kStepBits = 0.5;  // of "aaaa" and "1234"
constexpr double kCommonBits = 4;

/// What every list of leaked passwords begins with.
constexpr const char* kCommon[] = {"password", "passwort", "qwerty",   "qwertz", "letmein",
                                   "admin",    "welcome",  "iloveyou", "dragon", "monkey",
                                   "stacknet", "login",    "master",   "abc",    "secret"};

bool follows(QChar previous, QChar next) {
    const int step = next.unicode() - previous.unicode();
    return step >= -1 && step <= 1;
}

double wordBits(const QString& word) {
    for (const char* common : kCommon) {
        if (word.compare(QLatin1String(common), Qt::CaseInsensitive) == 0) return kCommonBits;
    }
    double letters = kLetterBits;
    for (qsizetype i = 1; i < word.size(); ++i)
        letters += follows(word[i - 1], word[i]) ? kStepBits : kLetterBits;
    return std::min(letters, kWordBits);
}

}  // namespace

double passphraseBits(const QString& passphrase) {
    double bits = 0;
    std::set<QString> seen;
    for (qsizetype at = 0; at < passphrase.size();) {
        if (passphrase[at].isLetter()) {
            qsizetype end = at;
            while (end < passphrase.size() && passphrase[end].isLetter()) ++end;
            const QString word = passphrase.mid(at, end - at);
            bits += seen.insert(word.toLower()).second ? wordBits(word) : kStepBits;
            at = end;
            continue;
        }
        const bool step = at > 0 && follows(passphrase[at - 1], passphrase[at]);
        // A space between words adds nothing.
        if (!passphrase[at].isSpace())
            bits += step ? kStepBits : passphrase[at].isDigit() ? kDigitBits : kOtherBits;
        ++at;
    }
    return bits;
}

Label passphraseLabel(double bits) {
    if (bits < kFairBits) return {QCoreApplication::translate("Words", "Weak"), Tone::Danger};
    if (bits < kGoodBits) return {QCoreApplication::translate("Words", "Fair"), Tone::Warn};
    if (bits < 52) return {QCoreApplication::translate("Words", "Good"), Tone::Info};
    return {QCoreApplication::translate("Words", "Strong"), Tone::Ok};
}

}  // namespace stacknet::ui
