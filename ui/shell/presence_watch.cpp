#include "ui/shell/presence_watch.h"

#include <algorithm>
#include <array>

#include <QApplication>

#include "ui/bridge/node_bridge.h"

namespace stacknet::ui {

bool isInput(QEvent::Type type) {
    static constexpr std::array kTypes = {
        QEvent::KeyPress,   QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::Wheel,
        QEvent::TouchBegin, QEvent::HoverMove, QEvent::TabletPress};
    return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

PresenceWatch::PresenceWatch(NodeBridge& bridge, int milliseconds)
    : m_bridge(bridge), m_milliseconds(milliseconds) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PresenceWatch::look);
    m_sinceInput.start();
    m_timer.start(m_milliseconds);
    qApp->installEventFilter(this);
}

PresenceWatch::~PresenceWatch() {
    qApp->removeEventFilter(this);
    m_bridge.setLeftAlone(false);
}

/// The timer runs once a period, not once an event: input only moves the mark.
void PresenceWatch::look() {
    const qint64 left = m_milliseconds - m_sinceInput.elapsed();
    if (left > 0)
        m_timer.start(static_cast<int>(left));
    else
        m_bridge.setLeftAlone(true);
}

bool PresenceWatch::eventFilter(QObject* watched, QEvent* event) {
    if (isInput(event->type())) {
        m_sinceInput.start();
        if (m_bridge.isLeftAlone()) m_bridge.setLeftAlone(false);
        if (!m_timer.isActive()) m_timer.start(m_milliseconds);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace stacknet::ui
