#pragma once

#include <cstdint>

#include <QPushButton>

#include "ui/theme/icons.h"

namespace stacknet::ui {

/// A button that is only an icon, with a name for screen readers and tool tips, and perhaps a small
/// count on its corner.
class BadgeButton final : public QPushButton {
    Q_OBJECT
public:
    BadgeButton(Glyph glyph, const QString& name, const QString& objectName,
                QWidget* parent = nullptr);
    void setGlyph(Glyph glyph);
    /// Name and tool tip; `keys` ("Ctrl+L") only in the tool tip.
    void setName(const QString& name, const QString& keys = {});
    /// 0 takes the badge away; more than 99 shows as "99+".
    void setCount(std::uint32_t count, Tone tone);
    std::uint32_t count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    std::uint32_t m_count = 0;
    Tone m_tone = Tone::Accent;
};

/// Paints a count as a small pill whose end is at `edge` (right, or left where text runs so).
void paintBadge(QPainter& painter, const QPoint& edge, std::uint32_t count, Tone tone);

}  // namespace stacknet::ui
