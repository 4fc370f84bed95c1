#pragma once

#include <QFont>
#include <QObject>
#include <QString>

#include "ui/theme/tokens.h"

class QWidget;

namespace stacknet::ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

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
    ThemeChoice choice() const { return m_choice; }
    /// Remembers what the desktop prefers; matters while the choice is System.
    void setSystemDark(bool dark);

    const Tokens& tokens() const { return *m_tokens; }
    QFont font(TextRole role) const;
    /// Gives a widget the font of the role.
    static void setTextRole(QWidget* widget, TextRole role);

signals:
    void changed();

private:
    Theme();
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    const Tokens* m_tokens = nullptr;
};

inline const Tokens& tokens() {
    return Theme::instance().tokens();
}

/// "system", "light" or "dark"; System for anything else.
ThemeChoice themeChoiceFromName(const QString& name);
QString themeChoiceName(ThemeChoice choice);

}  // namespace stacknet::ui
