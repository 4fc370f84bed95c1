#include "ui/shell/badge_button.h"

#include <algorithm>

#include <QPainter>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr std::uint32_t kMostShown = 99;

}  // namespace

BadgeButton::BadgeButton(Glyph glyph, const QString& name, const QString& objectName,
                         QWidget* parent)
    : QPushButton(parent), m_glyph(glyph) {
    setObjectName(objectName);
    setProperty("variant", QStringLiteral("ghost"));
    setIcon(glyphIcon(glyph));
    setName(name);
}

void BadgeButton::setGlyph(Glyph glyph) {
    if (glyph == m_glyph) return;
    m_glyph = glyph;
    setIcon(glyphIcon(glyph));
}

void BadgeButton::setName(const QString& name, const QString& keys) {
    setAccessibleName(name);
    setToolTip(keys.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, keys));
}

void BadgeButton::setCount(std::uint32_t count, Tone tone) {
    if (count == m_count && tone == m_tone) return;
    m_count = count;
    m_tone = tone;
    update();
}

void BadgeButton::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    if (m_count == 0) return;
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintBadge(painter, QPoint(mirrored ? 1 : width() - 1, Theme::instance().scaled(10)), m_count,
               m_tone);
}

void paintBadge(QPainter& painter, const QPoint& edge, std::uint32_t count, Tone tone) {
    const auto& t = tokens();
    const QString text =
        count > kMostShown ? QStringLiteral("%1+").arg(kMostShown) : QString::number(count);
    QFont font = Theme::instance().font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    const QFontMetrics metrics(font);
    const int high = metrics.height() + space::k1;
    const int wide = std::max(high, metrics.horizontalAdvance(text) + space::k2);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF pill(mirrored ? edge.x() : edge.x() - wide, edge.y() - high / 2.0, wide, high);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.surface, 1.5));
    painter.setBrush(t.tone(tone));
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setFont(font);
    painter.setPen(t.onAccent);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}

}  // namespace stacknet::ui
