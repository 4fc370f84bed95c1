#include "ui/widgets/watchdog_ring.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kDiameter = 64;

}  // namespace

WatchdogRing::WatchdogRing(const QString& title, const QString& objectName, QWidget* parent)
    : QFrame(parent) {
    setObjectName(objectName);
    setAccessibleName(title);
    m_title = new TextLabel(title, TextRole::Caption, Tone::Neutral);
    m_reason = new TextLabel({}, TextRole::Strong);
    m_reason->setObjectName(objectName + QStringLiteral("Reason"));
    m_reason->setWordWrap(true);
    m_detail = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_detail->setObjectName(objectName + QStringLiteral("Detail"));
    m_detail->setWordWrap(true);
    m_ring = new CountdownRing(kDiameter, title);
    m_ring->setObjectName(objectName + QStringLiteral("Ring"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_reason);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::k4, space::k3, space::k4, space::k3);
    layout->setSpacing(space::k3);
    layout->addLayout(words, 1);
    layout->addWidget(m_ring, 0, Qt::AlignVCenter);
    setMinimumHeight(92);
}

void WatchdogRing::setState(const State& state) {
    if (state.counting) {
        m_ring->setTime(state.remainingMs, state.totalMs, state.tone);
    } else {
        m_ring->setIdle(tr("idle"));
    }
    m_reason->setText(state.reason);
    m_detailText = state.detail;
    m_detail->setText(state.detail);
    setAccessibleDescription(QStringLiteral("%1. %2").arg(state.reason, state.detail));
    update();
}

void WatchdogRing::setFreshness(Freshness freshness, const QString& age) {
    const bool old = freshness == Freshness::Stale || freshness == Freshness::Offline;
    m_ring->setFrozen(old);
    m_detail->setText(old ? age : m_detailText);
    m_detail->setInk(old ? Tone::Warn : Tone::Neutral);
}

QString WatchdogRing::reason() const {
    return m_reason->text();
}
QString WatchdogRing::detail() const {
    return m_detail->text();
}

void WatchdogRing::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().border, 1));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
}

}  // namespace stacknet::ui
