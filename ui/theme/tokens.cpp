#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace stacknet::ui {
namespace {

Tokens makeLight() {
    Tokens tokens;
    tokens.window = QColor(0xF5F6F8);
    tokens.surface = QColor(0xFFFFFF);
    tokens.sunken = QColor(0xECEEF2);
    tokens.border = QColor(0xC9CED6);
    tokens.borderStrong = QColor(0x7E8794);
    tokens.text = QColor(0x15181D);
    tokens.muted = QColor(0x515B69);
    tokens.accent = QColor(0x1F5FBF);
    tokens.onAccent = QColor(0xFFFFFF);
    tokens.ok = QColor(0x1B7A3D);
    tokens.warn = QColor(0x8F5A00);
    tokens.danger = QColor(0xB3261E);
    tokens.info = QColor(0x0B6B82);
    tokens.okTint = QColor(0xE6F4EA);
    tokens.warnTint = QColor(0xFCF1DD);
    tokens.dangerTint = QColor(0xFCE8E6);
    tokens.infoTint = QColor(0xE3F3F7);
    tokens.accentTint = QColor(0xE4EDFA);
    tokens.series = {QColor(0x1F5FBF), QColor(0xB35900), QColor(0x0B7A75),
                     QColor(0x8E3B8A), QColor(0x6B7280), QColor(0xA8324A)};
    return tokens;
}

Tokens makeDark() {
    Tokens tokens;
    tokens.dark = true;
    tokens.window = QColor(0x14171B);
    tokens.surface = QColor(0x1C2026);
    tokens.sunken = QColor(0x101215);
    tokens.border = QColor(0x343B45);
    tokens.borderStrong = QColor(0x737E8C);
    tokens.text = QColor(0xE9ECF1);
    tokens.muted = QColor(0xA9B3C0);
    tokens.accent = QColor(0x7FB0FF);
    tokens.onAccent = QColor(0x0B1220);
    tokens.ok = QColor(0x5CC982);
    tokens.warn = QColor(0xF0B350);
    tokens.danger = QColor(0xFF8A80);
    tokens.info = QColor(0x62C7DD);
    tokens.okTint = QColor(0x16301F);
    tokens.warnTint = QColor(0x352811);
    tokens.dangerTint = QColor(0x3A1B19);
    tokens.infoTint = QColor(0x12303A);
    tokens.accentTint = QColor(0x1B2C47);
    tokens.series = {QColor(0x7FB0FF), QColor(0xFFB067), QColor(0x4FD1C5),
                     QColor(0xE09BE0), QColor(0xAAB4C2), QColor(0xFF9DB0)};
    return tokens;
}

Tokens makeHighContrastLight() {
    Tokens tokens;
    tokens.highContrast = true;
    tokens.window = QColor(0xFFFFFF);
    tokens.surface = QColor(0xFFFFFF);
    tokens.sunken = QColor(0xF2F2F2);
    tokens.border = QColor(0x4A4A4A);
    tokens.borderStrong = QColor(0x1A1A1A);
    tokens.text = QColor(Qt::black);
    tokens.muted = QColor(0x333333);
    tokens.accent = QColor(0x003C8F);
    tokens.onAccent = QColor(0xFFFFFF);
    tokens.ok = QColor(0x00501E);
    tokens.warn = QColor(0x5E3A00);
    tokens.danger = QColor(0x8A0008);
    tokens.info = QColor(0x00495A);
    tokens.okTint = QColor(0xEAF7EE);
    tokens.warnTint = QColor(0xFDF4E3);
    tokens.dangerTint = QColor(0xFDECEA);
    tokens.infoTint = QColor(0xE8F6FA);
    tokens.accentTint = QColor(0xE8F0FC);
    tokens.series = {QColor(0x003C8F), QColor(0x7A3300), QColor(0x00504C),
                     QColor(0x6A1466), QColor(0x3F4650), QColor(0x8A0A2A)};
    return tokens;
}

Tokens makeHighContrastDark() {
    Tokens tokens;
    tokens.dark = true;
    tokens.highContrast = true;
    tokens.window = QColor(Qt::black);
    tokens.surface = QColor(Qt::black);
    tokens.sunken = QColor(0x1A1A1A);
    tokens.border = QColor(0xB8B8B8);
    tokens.borderStrong = QColor(0xE6E6E6);
    tokens.text = QColor(0xFFFFFF);
    tokens.muted = QColor(0xDADADA);
    tokens.accent = QColor(0x9CC8FF);
    tokens.onAccent = QColor(Qt::black);
    tokens.ok = QColor(0x7CF2A4);
    tokens.warn = QColor(0xFFD166);
    tokens.danger = QColor(0xFFA8A0);
    tokens.info = QColor(0x7FE3F5);
    tokens.okTint = QColor(0x06240F);
    tokens.warnTint = QColor(0x2A1E02);
    tokens.dangerTint = QColor(0x330B08);
    tokens.infoTint = QColor(0x04262E);
    tokens.accentTint = QColor(0x0B2140);
    tokens.series = {QColor(0x9CC8FF), QColor(0xFFB067), QColor(0x5FE0D4),
                     QColor(0xF0AEF0), QColor(0xC8D0DC), QColor(0xFFA9BA)};
    return tokens;
}

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

}  // namespace

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const Tokens& highContrastTokens(bool dark) {
    static const Tokens kLight = makeHighContrastLight();
    static const Tokens kDark = makeHighContrastDark();
    return dark ? kDark : kLight;
}

const Tokens& lightTokens() {
    static const Tokens kTokens = makeLight();
    return kTokens;
}

const Tokens& darkTokens() {
    static const Tokens kTokens = makeDark();
    return kTokens;
}

QColor Tokens::tone(Tone which) const {
    switch (which) {
        case Tone::Neutral:
            return muted;
        case Tone::Accent:
            return accent;
        case Tone::Info:
            return info;
        case Tone::Ok:
            return ok;
        case Tone::Warn:
            return warn;
        case Tone::Danger:
            return danger;
    }
    return muted;
}

QColor Tokens::tint(Tone which) const {
    switch (which) {
        case Tone::Neutral:
            return sunken;
        case Tone::Accent:
            return accentTint;
        case Tone::Info:
            return infoTint;
        case Tone::Ok:
            return okTint;
        case Tone::Warn:
            return warnTint;
        case Tone::Danger:
            return dangerTint;
    }
    return sunken;
}

}  // namespace stacknet::ui
