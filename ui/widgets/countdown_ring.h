#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "ui/text/words.h"

namespace stacknet::ui {

/// What is left of a time, as a ring that empties, with the time in words inside. Counts down by
/// itself between two setTime(), at most four times a second and only while it is seen.
class CountdownRing final : public QWidget {
    Q_OBJECT
public:
    /// `diameter` in pixels. `meaning`: what a screen reader says before the time.
    CountdownRing(int diameter, const QString& meaning, QWidget* parent = nullptr);

    /// `remainingMs` of `totalMs` are left now; totalMs 0 shows `idle` in the middle and no arc.
    void setTime(std::int64_t remainingMs, std::int64_t totalMs, Tone tone);
    /// Nothing is counted: an empty ring with this text.
    void setIdle(const QString& text);
    /// Below this the ring is painted in the tone of warnings; 0: never.
    void setWarnBelow(std::int64_t ms) { m_warnBelowMs = ms; }
    /// Stops where it stands: the picture is old.
    void setFrozen(bool frozen);

    /// At least 0.
    std::int64_t remainingMs() const;
    bool isCounting() const { return m_tick.isActive(); }
    const QString& text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void applyScale();
    void updateText();
    void updateTimer();

    const int m_diameter;  ///< at 100 % type
    const QString m_meaning;
    QString m_text;
    QString m_idle;
    Tone m_tone = Tone::Accent;
    std::int64_t m_remainingMs = 0;
    std::int64_t m_totalMs = 0;
    std::int64_t m_warnBelowMs = 0;
    bool m_frozen = false;
    QElapsedTimer m_since;
    QTimer m_tick;
};

}  // namespace stacknet::ui
