#include "ui/widgets/hold_button.h"

#include <algorithm>

#include <QPainter>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kTickMs = 40;
constexpr int kBarHeight = 4;
int g_testHoldMs = 0;

}  // namespace

HoldButton::HoldButton(const QString& text, int holdMs, const QString& objectName, QWidget* parent)
    : QPushButton(text, parent), m_holdMs(g_testHoldMs > 0 ? g_testHoldMs : holdMs) {
    setObjectName(objectName);
    setAutoDefault(false);
    setProperty("variant", QStringLiteral("danger"));
    setAccessibleName(text);
    setAccessibleDescription(tr("Hold it down for %n second(s).", nullptr, holdMs / 1'000));
    setToolTip(accessibleDescription());
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &HoldButton::tick);
    connect(this, &QPushButton::pressed, this, [this] {
        m_since.start();
        m_tick.start();
    });
    connect(this, &QPushButton::released, this, &HoldButton::stop);
}

void HoldButton::setHoldMsForTests(int ms) {
    g_testHoldMs = ms;
}

double HoldButton::progress() const {
    if (!m_tick.isActive()) return 0;
    return std::clamp(double(m_since.elapsed()) / m_holdMs, 0.0, 1.0);
}

void HoldButton::tick() {
    update();
    if (m_since.elapsed() < m_holdMs) return;
    stop();
    setDown(false);
    emit held();
}

void HoldButton::stop() {
    m_tick.stop();
    update();
}

void HoldButton::focusOutEvent(QFocusEvent* event) {
    stop();
    setDown(false);
    QPushButton::focusOutEvent(event);
}

void HoldButton::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    const double share = progress();
    if (share <= 0) return;
    QPainter painter(this);
    const QRect inner = rect().adjusted(kRing + 2, kRing + 2, -kRing - 2, -kRing - 2);
    QRect bar(inner.left(), inner.bottom() - kBarHeight, int(inner.width() * share), kBarHeight);
    if (layoutDirection() == Qt::RightToLeft) bar.moveRight(inner.right());
    painter.fillRect(bar, tokens().onAccent);
}

}  // namespace stacknet::ui
