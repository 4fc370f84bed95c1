#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QTimer>

namespace stacknet::ui {

class NodeBridge;

/// Key presses, mouse, touch and pen: what a person does, not what a program sends.
bool isInput(QEvent::Type type);

/// So long after the last input the console counts as left alone.
inline constexpr int kPresenceMs = 10'000;

/// Tells the bridge whether somebody works with the console, so that one that is left alone costs
/// next to nothing. Sees the input of the whole program. GUI thread.
class PresenceWatch final : public QObject {
    Q_OBJECT
public:
    /// Somebody is there at first. `milliseconds`: after which nobody is.
    explicit PresenceWatch(NodeBridge& bridge, int milliseconds = kPresenceMs);
    ~PresenceWatch() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    NodeBridge& m_bridge;
    int m_milliseconds;
    QElapsedTimer m_sinceInput;
    QTimer m_timer;
};

}  // namespace stacknet::ui
