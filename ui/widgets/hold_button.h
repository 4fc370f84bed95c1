#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace stacknet::ui {

/// A button that must be held down, by mouse, finger or Space, for as long as it says. Letting go
/// too early does nothing.
class HoldButton final : public QPushButton {
    Q_OBJECT
public:
    HoldButton(const QString& text, int holdMs, const QString& objectName,
               QWidget* parent = nullptr);
    /// 0..1, how much of the time is over.
    double progress() const;
    /// All buttons made from now on want this many milliseconds; 0: what they were made with.
    static void setHoldMsForTests(int ms);

signals:
    /// Held long enough. Once for each time it is pressed.
    void held();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tick();
    void stop();

    int m_holdMs;
    QElapsedTimer m_since;
    QTimer m_tick;
};

}  // namespace stacknet::ui
