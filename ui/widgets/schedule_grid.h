#pragma once

#include <array>

#include <QWidget>

namespace stacknet::ui {

/// A week of hours that are on or off: seven rows, Monday first, of 24. Space turns the hour under
/// the cursor, Shift with an arrow key or a drag of the mouse paints a block like the hour that it
/// began at. GUI thread.
class ScheduleGrid final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kDays = 7;
    static constexpr int kHours = 24;

    explicit ScheduleGrid(QWidget* parent = nullptr);
    /// 168 characters '0' and '1', Monday 00:00 first; anything else is an empty week.
    void setText(const QString& hours);
    QString text() const;
    bool isEmpty() const;
    /// "Mon–Fri 08:00–18:00, Sat all day": the week in words.
    QString summary() const;
    int cursorDay() const { return m_day; }
    int cursorHour() const { return m_hour; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person changed it.
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool& at(int day, int hour) { return m_on[static_cast<std::size_t>(day * kHours + hour)]; }
    bool at(int day, int hour) const { return m_on[static_cast<std::size_t>(day * kHours + hour)]; }
    QRectF cell(int day, int hour) const;
    bool hit(const QPointF& point, int& day, int& hour) const;
    void moveCursor(int day, int hour, bool paint);
    void beginBlock(bool value);
    void paintBlock();
    void say();

    std::array<bool, kDays * kHours> m_on{};
    std::array<bool, kDays * kHours> m_before{};  ///< when the block began
    int m_day = 0;
    int m_hour = 8;
    int m_fromDay = -1;  ///< where the block began; -1: there is none
    int m_fromHour = 0;
    bool m_value = false;
};

}  // namespace stacknet::ui
