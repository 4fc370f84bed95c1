#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include "ui/theme/console_style.h"
#include "ui/theme/system_scheme.h"

namespace stacknet::ui {
namespace {

constexpr double kBasePoints = 10.0;

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.danger);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.window);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.sunken);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.borderStrong);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.borderStrong);
    return palette;
}

}  // namespace

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

Theme::Theme() : m_tokens(&lightTokens()) {}

void Theme::install(ThemeChoice choice) {
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new ConsoleStyle);
    auto font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(kBasePoints);
    QApplication::setFont(font);
    m_choice = choice;
    apply();
    watchSystemScheme(this, [this](bool dark) { setSystemDark(dark); });
}

void Theme::setChoice(ThemeChoice choice) {
    m_choice = choice;
    apply();
}

void Theme::setSystemDark(bool dark) {
    m_systemDark = dark;
    if (m_choice == ThemeChoice::System) apply();
}

void Theme::apply() {
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    m_tokens = dark ? &darkTokens() : &lightTokens();
    QApplication::setPalette(paletteOf(*m_tokens));
    emit changed();
    for (auto* widget : QApplication::allWidgets()) widget->update();
}

QFont Theme::font(TextRole role) const {
    QFont font = QApplication::font();
    switch (role) {
        case TextRole::Caption:
            font.setPointSizeF(kBasePoints * 0.85);
            break;
        case TextRole::Body:
            break;
        case TextRole::Strong:
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Title:
            font.setPointSizeF(kBasePoints * 1.3);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::PageTitle:
            font.setPointSizeF(kBasePoints * 1.7);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Kpi:
            font.setPointSizeF(kBasePoints * 2.2);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Mono:
            font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            font.setPointSizeF(kBasePoints * 0.95);
            break;
    }
    return font;
}

void Theme::setTextRole(QWidget* widget, TextRole role) {
    widget->setFont(instance().font(role));
}

ThemeChoice themeChoiceFromName(const QString& name) {
    if (name == QLatin1String("light")) return ThemeChoice::Light;
    if (name == QLatin1String("dark")) return ThemeChoice::Dark;
    return ThemeChoice::System;
}

QString themeChoiceName(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::Light:
            return QStringLiteral("light");
        case ThemeChoice::Dark:
            return QStringLiteral("dark");
        case ThemeChoice::System:
            break;
    }
    return QStringLiteral("system");
}

}  // namespace stacknet::ui
