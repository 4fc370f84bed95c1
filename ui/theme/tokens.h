#pragma once

#include <array>

#include <QColor>

#include "ui/text/words.h"

namespace stacknet::ui {

/// The colours of one theme. Contrast (WCAG 2.1) of every ink on every ground that it is put on is
/// at least 4.5 to 1, of borders and chart colours that carry meaning at least 3 to 1; 7 to 1 for
/// all of them in high contrast.
struct Tokens {
    bool dark = false;
    bool highContrast = false;
    QColor window, surface, sunken, border, borderStrong;
    QColor text, muted;
    QColor accent, onAccent;
    QColor ok, warn, danger, info;
    QColor okTint, warnTint, dangerTint, infoTint, accentTint;
    std::array<QColor, 6> series;

    QColor tone(Tone which) const;
    QColor tint(Tone which) const;
};

const Tokens& lightTokens();
const Tokens& darkTokens();
const Tokens& highContrastTokens(bool dark);

/// Contrast of two opaque colours after WCAG 2.1: 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

/// 4-8-12-16-24-32
namespace space {
inline constexpr int k1 = 4;
inline constexpr int k2 = 8;
inline constexpr int k3 = 12;
inline constexpr int k4 = 16;
inline constexpr int k5 = 24;
inline constexpr int k6 = 32;
}  // namespace space

inline constexpr int kCardRadius = 8;
inline constexpr int kControlRadius = 6;
/// Every control leaves this much round its body for the focus ring.
inline constexpr int kRing = 2;
inline constexpr int kControlHeight = 32 + 2 * kRing;
inline constexpr int kRowHeight = 28;
inline constexpr int kCompactRowHeight = 24;

}  // namespace stacknet::ui
