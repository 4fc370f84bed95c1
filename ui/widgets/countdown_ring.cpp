#include "ui/widgets/countdown_ring.h"

#include <algorithm>

#include <QPainter>

#include "ui/text/format.h"
#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kFastTickMs = 250;  ///< the last minute
constexpr int kSlowTickMs = 1'000;
constexpr std::int64_t kFastBelowMs = 60'000;
constexpr int kPenWidth = 6;
constexpr int kFullTurn = 360 * 16;

/// "9.4 s" while it matters, then whole units.
QString leftText(std::int64_t ms) {
    if (ms <= 0) return CountdownRing::tr("now");
    if (ms < kFastBelowMs) return durationText(static_cast<std::uint64_t>(ms / 100 * 100));
    return spanText(ms);
}

}  // namespace

CountdownRing::CountdownRing(int diameter, const QString& meaning, QWidget* parent)
    : QWidget(parent), m_diameter(diameter), m_meaning(meaning) {
    setAccessibleName(meaning);
    connect(&Theme::instance(), &Theme::changed, this, &CountdownRing::applyScale);
    applyScale();
    connect(&m_tick, &QTimer::timeout, this, [this] {
        updateText();
        updateTimer();
        update();
    });
}

void CountdownRing::applyScale() {
    setFixedSize(sizeHint());
}

QSize CountdownRing::sizeHint() const {
    const int pixels = Theme::instance().scaled(m_diameter);
    return {pixels, pixels};
}

void CountdownRing::setTime(std::int64_t remainingMs, std::int64_t totalMs, Tone tone) {
    m_totalMs = std::max<std::int64_t>(totalMs, 0);
    m_remainingMs = std::clamp<std::int64_t>(remainingMs, 0, std::max(totalMs, remainingMs));
    m_tone = tone;
    m_idle.clear();
    m_since.start();
    updateText();
    updateTimer();
    update();
}

void CountdownRing::setIdle(const QString& text) {
    m_totalMs = 0;
    m_remainingMs = 0;
    m_idle = text;
    updateText();
    updateTimer();
    update();
}

void CountdownRing::setFrozen(bool frozen) {
    if (frozen == m_frozen) return;
    if (frozen) m_remainingMs = remainingMs();
    m_since.start();
    m_frozen = frozen;
    updateTimer();
    update();
}

std::int64_t CountdownRing::remainingMs() const {
    if (m_totalMs == 0) return 0;
    const std::int64_t gone = m_frozen || !m_since.isValid() ? 0 : m_since.elapsed();
    return std::max<std::int64_t>(0, m_remainingMs - gone);
}

void CountdownRing::updateText() {
    const QString text = m_totalMs == 0 ? m_idle : leftText(remainingMs());
    if (text == m_text) return;
    m_text = text;
    setAccessibleDescription(m_text);
    setToolTip(m_text.isEmpty() ? QString() : tr("%1: %2").arg(m_meaning, m_text));
}

void CountdownRing::updateTimer() {
    const std::int64_t left = remainingMs();
    if (!isVisible() || m_frozen || left == 0) {
        m_tick.stop();
        return;
    }
    const int wanted = left <= kFastBelowMs ? kFastTickMs : kSlowTickMs;
    if (!m_tick.isActive() || m_tick.interval() != wanted) m_tick.start(wanted);
}

void CountdownRing::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    updateText();
    updateTimer();
}

void CountdownRing::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_tick.stop();
}

void CountdownRing::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = kPenWidth / 2.0 + 1;
    const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(t.sunken, kPenWidth));
    painter.drawEllipse(ring);
    const std::int64_t left = remainingMs();
    if (m_totalMs > 0 && left > 0) {
        const bool warn = m_warnBelowMs > 0 && left < m_warnBelowMs;
        const double share = std::min(1.0, static_cast<double>(left) / m_totalMs);
        painter.setPen(QPen(m_frozen ? t.muted : t.tone(warn ? Tone::Warn : m_tone), kPenWidth,
                            Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, static_cast<int>(kFullTurn * share));
    }
    painter.setPen(m_totalMs == 0 || m_frozen ? t.muted : t.text);
    painter.setFont(
        Theme::instance().font(m_diameter >= 72 ? TextRole::Strong : TextRole::Caption));
    painter.drawText(rect().adjusted(kPenWidth, 0, -kPenWidth, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

}  // namespace stacknet::ui
