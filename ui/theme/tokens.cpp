#include "ui/theme/tokens.h"

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

}  // namespace

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
