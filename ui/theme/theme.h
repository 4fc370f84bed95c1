#pragma once

#include <QFont>
#include <QObject>
#include <QString>

#include "ui/theme/tokens.h"

class QWidget;

namespace stacknet::ui {

/// HighContrast is light or dark as the desktop is.
enum class ThemeChoice : std::uint8_t { System, Light, Dark, HighContrast };
/// How much air rows have.
enum class Density : std::uint8_t { Comfortable, Compact };

inline constexpr int kLeastFontPercent = 100;
inline constexpr int kMostFontPercent = 200;

/// What a person may choose about the look; applied while the program runs.
struct Look {
    ThemeChoice choice = ThemeChoice::System;
    int fontPercent = kLeastFontPercent;  ///< kLeastFontPercent..kMostFontPercent
    bool reducedMotion = false;           ///< nothing moves or blinks by itself
    Density density = Density::Comfortable;
    bool operator==(const Look&) const = default;
};

/// The sizes of type. Families are the system's.
enum class TextRole : std::uint8_t { Caption, Body, Strong, Title, PageTitle, Kpi, Mono };

/// The look of the whole program: palette, style and tokens; can change while it runs. GUI thread.
class Theme final : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    /// Sets style, palette and base font of the QApplication. Once, before the first widget.
    void install(ThemeChoice choice);
    /// Switches at once; every widget repaints.
    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_look.choice; }
    /// Switches all of it at once; the percent is brought into its bounds.
    void setLook(const Look& look);
    const Look& look() const { return m_look; }
    /// Remembers what the desktop prefers; matters while the choice is System.
    void setSystemDark(bool dark);

    const Tokens& tokens() const { return *m_tokens; }
    QFont font(TextRole role) const;
    /// Pixels at the font scale: for what must grow with its text.
    int scaled(int pixels) const { return pixels * m_look.fontPercent / 100; }
    /// Gives a widget the font of the role; it keeps the role when the scale changes.
    static void setTextRole(QWidget* widget, TextRole role);

signals:
    void changed();

private:
    Theme();
    void apply();
    double basePoints() const;

    Look m_look;
    bool m_systemDark = false;
    const Tokens* m_tokens = nullptr;
};

inline const Tokens& tokens() {
    return Theme::instance().tokens();
}

/// The height of a table row, in pixels, by density and font scale.
int tableRowHeight();

/// "system", "light", "dark" or "high_contrast"; System for anything else.
ThemeChoice themeChoiceFromName(const QString& name);
QString themeChoiceName(ThemeChoice choice);

}  // namespace stacknet::ui
