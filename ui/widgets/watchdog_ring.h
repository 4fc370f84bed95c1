#pragma once

#include <QFrame>

#include "ui/bridge/node_bridge.h"
#include "ui/text/words.h"

namespace stacknet::ui {

class CountdownRing;
class TextLabel;

/// The watchdog beside the numbers of a page: a ring that empties towards the moment at which this
/// node leaves the leader's term, and in words why.
class WatchdogRing final : public QFrame {
    Q_OBJECT
public:
    struct State {
        bool counting = false;
        std::int64_t remainingMs = 0;
        std::int64_t totalMs = 0;
        QString reason;  ///< what it counts down on; while not counting: why not
        QString detail;  ///< how often it fired, how far others are
        Tone tone = Tone::Accent;
    };
    WatchdogRing(const QString& title, const QString& objectName, QWidget* parent = nullptr);
    void setState(const State& state);
    void setFreshness(Freshness freshness, const QString& age);
    CountdownRing* ring() const { return m_ring; }
    QString reason() const;
    QString detail() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_reason;
    TextLabel* m_detail;
    CountdownRing* m_ring;
    QString m_detailText;
};

}  // namespace stacknet::ui
