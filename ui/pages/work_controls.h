#pragma once

#include <QFrame>

#include "ui/bridge/node_bridge.h"
#include "ui/text/words.h"

class QMenu;
class QPushButton;

namespace stacknet::ui {

class Banner;
class StatusPill;
class TextLabel;

/// One line: whether this node takes tasks, why not and until when, and the buttons for it.
class WorkControls final : public QFrame {
    Q_OBJECT
public:
    WorkControls(NodeBridge& bridge, Banner& banner, QWidget* parent = nullptr);
    void refresh();

signals:
    /// The hours are what holds the work back: show them.
    void hoursWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMenu();
    void pause(std::int64_t untilMs, bool drain);
    void pauseUntilTomorrow();
    void resume();
    void send(api::Command command);

    NodeBridge& m_bridge;
    Banner& m_banner;
    StatusPill* m_state;
    TextLabel* m_words;
    QPushButton* m_pause;
    QPushButton* m_drain;
    QPushButton* m_resume;
    QPushButton* m_hours;
    QMenu* m_menu;
    bool m_busy = false;
};

/// What the state of work is called, and the sentence for it.
Label workStateLabel(const api::WorkInfo& work);
QString workSentence(const api::WorkInfo& work, std::int64_t nowMs);

}  // namespace stacknet::ui
