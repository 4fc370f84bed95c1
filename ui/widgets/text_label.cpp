#include "ui/widgets/text_label.h"

#include <algorithm>

#include <QEvent>
#include <QFontMetrics>
#include <QPalette>

namespace stacknet::ui {
namespace {

constexpr QChar kRightToLeftMark(0x200F);

bool hasRightToLeft(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

}  // namespace

TextLabel::TextLabel(const QString& text, TextRole role, std::optional<Tone> ink, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_ink(ink) {
    setTextFormat(Qt::PlainText);
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::applyTheme);
    applyTheme();
}

void TextLabel::setInk(std::optional<Tone> ink) {
    if (ink == m_ink) return;
    m_ink = ink;
    applyTheme();
}

void TextLabel::setRole(TextRole role) {
    m_role = role;
    applyTheme();
    fitHeight();
}

void TextLabel::applyTheme() {
    Theme::setTextRole(this, m_role);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_ink ? tokens().tone(*m_ink) : tokens().text);
    setPalette(colors);
}

void TextLabel::setText(const QString& text) {
    // A sentence that begins with a name in Latin letters is still one from right to left.
    const bool mixed =
        layoutDirection() == Qt::RightToLeft && !text.isRightToLeft() && hasRightToLeft(text);
    const QString shown = mixed ? kRightToLeftMark + text : text;
    if (shown == QLabel::text()) return;
    QLabel::setText(shown);
    fitHeight();
}

void TextLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    mirror();
    fitHeight();
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) mirror();
}

void TextLabel::mirror() {
    const bool wanted = layoutDirection() == Qt::RightToLeft;
    const auto sideways = alignment() & Qt::AlignHorizontal_Mask;
    if (wanted == m_mirrored || sideways & (Qt::AlignHCenter | Qt::AlignJustify)) return;
    m_mirrored = wanted;
    const bool toRight = sideways & Qt::AlignRight;
    const auto side = toRight ? Qt::AlignLeft : Qt::AlignRight;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side |
                 (wanted ? Qt::AlignAbsolute : Qt::Alignment()));
}

void TextLabel::fitHeight() {
    if (!wordWrap() || width() <= 0) return;
    // Not heightForWidth(): it never falls below the minimum that was set here before.
    const auto margins = contentsMargins();
    const int room = std::max(1, width() - margins.left() - margins.right());
    const int text = fontMetrics()
                         .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                       int(Qt::TextWordWrap | alignment()), QLabel::text())
                         .height();
    setFixedHeight((QLabel::text().isEmpty() ? 0 : text) + margins.top() + margins.bottom());
}

ElidedLabel::ElidedLabel(const QString& text, TextRole role, std::optional<Tone> ink,
                         QWidget* parent)
    : TextLabel(text, role, ink, parent), m_full(text) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
    if (text == m_full) return;
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const {
    const int some = fontMetrics().horizontalAdvance(QStringLiteral("00000000…"));
    return {std::min(some, sizeHint().width()), fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    TextLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideMiddle, width());
    if (shown != text()) QLabel::setText(shown);
    setToolTip(shown == m_full ? QString() : m_full);
}

}  // namespace stacknet::ui
