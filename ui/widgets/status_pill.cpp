#include "ui/widgets/status_pill.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kIconPixels = 12;
constexpr int kHeightPixels = 22;

int iconSide() {
    return Theme::instance().scaled(kIconPixels);
}

int pillHeight() {
    return Theme::instance().scaled(kHeightPixels);
}

}  // namespace

int pillWidth(const Label& label, const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(label.text) + iconSide() + space::k1 +
           2 * space::k2;
}

void paintPill(QPainter& painter, const QRect& rect, const Label& label, const QFont& font,
               Glyph glyph) {
    const auto& t = tokens();
    const int height = std::min(pillHeight(), rect.height());
    const int width = std::min(rect.width(), pillWidth(label, font));
    const auto direction = painter.layoutDirection();
    const int side = iconSide();
    const QRect body = QStyle::visualRect(
        direction, rect, QRect(rect.left(), rect.center().y() - height / 2 + 1, width, height));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.highContrast ? QPen(t.tone(label.tone), 1) : QPen(Qt::NoPen));
    painter.setBrush(t.tint(label.tone));
    painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                            height / 2.0);
    const QRect icon(body.left() + space::k2, body.center().y() - side / 2 + 1, side, side);
    paintGlyph(painter, glyph, QStyle::visualRect(direction, body, icon), t.tone(label.tone));
    painter.setPen(t.tone(label.tone));
    painter.setFont(font);
    const QRect text = QStyle::visualRect(
        direction, body, body.adjusted(space::k2 + side + space::k1, 0, -space::k1, 0));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(label.text, Qt::ElideRight, text.width()));
    painter.restore();
}

StatusPill::StatusPill(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    Theme::setTextRole(this, TextRole::Caption);
}

void StatusPill::setLabel(const Label& label) {
    if (label.text == m_label.text && label.tone == m_label.tone) return;
    m_label = label;
    if (!m_ownGlyph) m_glyph = toneGlyph(label.tone);
    setAccessibleName(label.text);
    updateGeometry();
    update();
}

void StatusPill::setGlyph(Glyph glyph) {
    m_glyph = glyph;
    m_ownGlyph = true;
    update();
}

QSize StatusPill::sizeHint() const {
    return {pillWidth(m_label, font()) + 2, pillHeight() + 2};
}

void StatusPill::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintPill(painter, rect(), m_label, font(), m_glyph);
}

}  // namespace stacknet::ui
