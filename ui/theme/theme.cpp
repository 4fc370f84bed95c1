#include "ui/theme/theme.h"

#include <algorithm>

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include "ui/theme/console_style.h"
#include "ui/theme/system_scheme.h"

namespace stacknet::ui {
namespace {

constexpr double kBasePoints = 10.0;
constexpr auto kRoleProperty = "stacknetTextRole";
constexpr int kCursorFlashMs = 1'000;

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
    m_look.choice = choice;
    apply();
    watchSystemScheme(this, [this](bool dark) { setSystemDark(dark); });
}

void Theme::setChoice(ThemeChoice choice) {
    m_look.choice = choice;
    apply();
}

void Theme::setLook(const Look& look) {
    m_look = look;
    m_look.fontPercent = std::clamp(look.fontPercent, kLeastFontPercent, kMostFontPercent);
    apply();
}

void Theme::setSystemDark(bool dark) {
    m_systemDark = dark;
    if (m_look.choice == ThemeChoice::System || m_look.choice == ThemeChoice::HighContrast) apply();
}

void Theme::apply() {
    switch (m_look.choice) {
        case ThemeChoice::System:
            m_tokens = m_systemDark ? &darkTokens() : &lightTokens();
            break;
        case ThemeChoice::Light:
            m_tokens = &lightTokens();
            break;
        case ThemeChoice::Dark:
            m_tokens = &darkTokens();
            break;
        case ThemeChoice::HighContrast:
            m_tokens = &highContrastTokens(m_systemDark);
            break;
    }
    auto font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(basePoints());
    if (font != QApplication::font()) QApplication::setFont(font);
    QApplication::setPalette(paletteOf(*m_tokens));
    QApplication::setCursorFlashTime(m_look.reducedMotion ? 0 : kCursorFlashMs);
    for (auto* widget : QApplication::allWidgets()) {
        if (const auto role = widget->property(kRoleProperty); role.isValid())
            widget->setFont(this->font(static_cast<TextRole>(role.toInt())));
    }
    emit changed();
    for (auto* widget : QApplication::allWidgets()) {
        widget->updateGeometry();
        widget->update();
    }
}

double Theme::basePoints() const {
    return kBasePoints * m_look.fontPercent / 100.0;
}

QFont Theme::font(TextRole role) const {
    QFont font = QApplication::font();
    switch (role) {
        case TextRole::Caption:
            font.setPointSizeF(basePoints() * 0.85);
            break;
        case TextRole::Body:
            break;
        case TextRole::Strong:
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Title:
            font.setPointSizeF(basePoints() * 1.3);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::PageTitle:
            font.setPointSizeF(basePoints() * 1.7);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Kpi:
            font.setPointSizeF(basePoints() * 2.2);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Mono:
            font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            font.setPointSizeF(basePoints() * 0.95);
            break;
    }
    return font;
}

void Theme::setTextRole(QWidget* widget, TextRole role) {
    widget->setProperty(kRoleProperty, static_cast<int>(role));
    widget->setFont(instance().font(role));
}

int tableRowHeight() {
    const auto& theme = Theme::instance();
    return theme.scaled(theme.look().density == Density::Compact ? kCompactRowHeight : kRowHeight);
}

ThemeChoice themeChoiceFromName(const QString& name) {
    if (name == QLatin1String("light")) return ThemeChoice::Light;
    if (name == QLatin1String("dark")) return ThemeChoice::Dark;
    if (name == QLatin1String("high_contrast")) return ThemeChoice::HighContrast;
    return ThemeChoice::System;
}

QString themeChoiceName(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::Light:
            return QStringLiteral("light");
        case ThemeChoice::Dark:
            return QStringLiteral("dark");
        case ThemeChoice::HighContrast:
            return QStringLiteral("high_contrast");
        case ThemeChoice::System:
            break;
    }
    return QStringLiteral("system");
}

}  // namespace stacknet::ui
