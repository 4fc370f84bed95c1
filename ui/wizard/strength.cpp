#include "ui/wizard/strength.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QStringList>

namespace stacknet::ui {
namespace {

constexpr int kWordBits = 11;
constexpr std::array kCommon = {"password", "passwort", "passphrase", "12345678", "qwertyui",
                                "qwertz",   "letmein",  "stacknet",   "iloveyou", "geheim"};

/// How many characters of its kind there are to choose from.
int poolOf(QChar c) {
    if (c.isDigit()) return 10;
    if (c.isLower()) return 26;
    if (c.isUpper()) return 26;
    return 33;
}

/// A character that the one before it makes likely: the same, or its neighbour in the alphabet.
bool follows(QChar before, QChar c) {
    return std::abs(static_cast<int>(before.unicode()) - static_cast<int>(c.unicode())) <= 1;
}

int characterBits(const QString& text) {
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    int counted = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        lower |= c.isLower();
        upper |= c.isUpper();
        digit |= c.isDigit();
        other |= !c.isLetterOrNumber();
        if (i == 0 || !follows(text[i - 1], c)) ++counted;
    }
    int pool = 0;
    if (lower) pool += poolOf(QLatin1Char('a'));
    if (upper) pool += poolOf(QLatin1Char('A'));
    if (digit) pool += poolOf(QLatin1Char('1'));
    if (other) pool += poolOf(QLatin1Char('!'));
    return pool == 0 ? 0 : static_cast<int>(counted * std::log2(pool));
}

}  // namespace

int passphraseBits(const QString& passphrase) {
    const QString text = passphrase.simplified();
    for (const char* common : kCommon) {
        if (!text.toLower().contains(QLatin1String(common))) continue;
        QString rest = text.toLower();
        rest.remove(QLatin1String(common));
        return std::min(kWordBits + characterBits(rest), characterBits(text));
    }
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2) return characterBits(text);
    words.removeDuplicates();
    int bits = 0;
    for (const auto& word : words) bits += std::min(kWordBits, characterBits(word));
    return bits;
}

}  // namespace stacknet::ui
