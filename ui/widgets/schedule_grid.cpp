#include "ui/widgets/schedule_grid.h"

#include <algorithm>

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kLabelWidth = 44;
constexpr int kHeadHeight = 20;
constexpr int kCellWidth = 22;
constexpr int kCellHeight = 22;
constexpr int kHeadEvery = 3;

QString dayName(int day) {
    return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

QString clockText(int hour) {
    return QStringLiteral("%1:00").arg(hour % 24, 2, 10, QLatin1Char('0'));
}

}  // namespace

ScheduleGrid::ScheduleGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Hours of work"));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    say();
}

void ScheduleGrid::setText(const QString& hours) {
    m_on.fill(false);
    if (hours.size() == kDays * kHours) {
        for (int i = 0; i < hours.size(); ++i) {
            m_on[static_cast<std::size_t>(i)] = hours[i] == QLatin1Char('1');
        }
    }
    m_fromDay = -1;
    say();
    update();
}

QString ScheduleGrid::text() const {
    QString hours;
    for (const bool on : m_on) hours += on ? QLatin1Char('1') : QLatin1Char('0');
    return hours;
}

bool ScheduleGrid::isEmpty() const {
    return std::none_of(m_on.begin(), m_on.end(), [](bool on) { return on; });
}

QString ScheduleGrid::summary() const {
    std::array<QString, kDays> days;
    for (int day = 0; day < kDays; ++day) {
        QStringList spans;
        for (int hour = 0; hour < kHours; ++hour) {
            if (!at(day, hour)) continue;
            int end = hour;
            while (end < kHours && at(day, end)) ++end;
            spans << (hour == 0 && end == kHours
                          ? tr("all day")
                          : QStringLiteral("%1–%2").arg(clockText(hour), clockText(end)));
            hour = end;
        }
        days[static_cast<std::size_t>(day)] = spans.join(QStringLiteral(" + "));
    }
    QStringList parts;
    for (int day = 0; day < kDays;) {
        int end = day;
        const QString& hours = days[static_cast<std::size_t>(day)];
        while (end + 1 < kDays && days[static_cast<std::size_t>(end + 1)] == hours) ++end;
        if (!hours.isEmpty()) {
            const QString names =
                end == day ? dayName(day) : QStringLiteral("%1–%2").arg(dayName(day), dayName(end));
            parts << tr("%1 %2", "days, hours").arg(names, hours);
        }
        day = end + 1;
    }
    return parts.isEmpty() ? tr("no hours chosen") : parts.join(QStringLiteral(", "));
}

QSize ScheduleGrid::sizeHint() const {
    const auto& theme = Theme::instance();
    return {theme.scaled(kLabelWidth + kHours * kCellWidth),
            theme.scaled(kHeadHeight + kDays * kCellHeight) + 2 * kRing};
}

QSize ScheduleGrid::minimumSizeHint() const {
    const auto& theme = Theme::instance();
    return {theme.scaled(kLabelWidth + kHours * 14), sizeHint().height()};
}

QRectF ScheduleGrid::cell(int day, int hour) const {
    const auto& theme = Theme::instance();
    const qreal left = theme.scaled(kLabelWidth);
    const qreal top = theme.scaled(kHeadHeight);
    const qreal width =
        std::min<qreal>((this->width() - left - kRing) / kHours, theme.scaled(kCellWidth) * 2);
    const qreal height = theme.scaled(kCellHeight);
    return {left + hour * width, top + day * height, width, height};
}

bool ScheduleGrid::hit(const QPointF& point, int& day, int& hour) const {
    const QRectF first = cell(0, 0);
    day = static_cast<int>((point.y() - first.top()) / first.height());
    hour = static_cast<int>((point.x() - first.left()) / first.width());
    const bool inside =
        point.x() >= first.left() && point.y() >= first.top() && day < kDays && hour < kHours;
    day = std::clamp(day, 0, kDays - 1);
    hour = std::clamp(hour, 0, kHours - 1);
    return inside;
}

void ScheduleGrid::paintEvent(QPaintEvent*) {
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(TextRole::Caption));
    painter.setPen(tokens.muted);
    for (int hour = 0; hour < kHours; hour += kHeadEvery) {
        const QRectF box = cell(0, hour);
        painter.drawText(QRectF(box.left(), 0, box.width() * kHeadEvery, box.top()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    }
    for (int day = 0; day < kDays; ++day) {
        painter.setPen(tokens.muted);
        const QRectF first = cell(day, 0);
        painter.drawText(QRectF(0, first.top(), first.left() - space::k1, first.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, dayName(day));
        for (int hour = 0; hour < kHours; ++hour) {
            const QRectF box = cell(day, hour).adjusted(1, 1, -1, -1);
            painter.setPen(QPen(at(day, hour) ? tokens.accent : tokens.border, 1));
            painter.setBrush(at(day, hour) ? tokens.accent : tokens.sunken);
            painter.drawRoundedRect(box, 3, 3);
            if (!isEnabled()) continue;
            if (hasFocus() && day == m_day && hour == m_hour) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(tokens.text, 2));
                painter.drawRoundedRect(box, 3, 3);
            }
        }
    }
}

void ScheduleGrid::beginBlock(bool value) {
    m_fromDay = m_day;
    m_fromHour = m_hour;
    m_value = value;
    m_before = m_on;
}

void ScheduleGrid::paintBlock() {
    m_on = m_before;
    for (int day = std::min(m_day, m_fromDay); day <= std::max(m_day, m_fromDay); ++day) {
        for (int hour = std::min(m_hour, m_fromHour); hour <= std::max(m_hour, m_fromHour); ++hour)
            at(day, hour) = m_value;
    }
    emit edited();
}

void ScheduleGrid::moveCursor(int day, int hour, bool paint) {
    if (paint && m_fromDay < 0) beginBlock(at(m_day, m_hour));
    if (!paint) m_fromDay = -1;
    m_day = std::clamp(day, 0, kDays - 1);
    m_hour = std::clamp(hour, 0, kHours - 1);
    if (paint) paintBlock();
    say();
    update();
}

void ScheduleGrid::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
        case Qt::Key_Left:
            return moveCursor(m_day, m_hour - 1, shift);
        case Qt::Key_Right:
            return moveCursor(m_day, m_hour + 1, shift);
        case Qt::Key_Up:
            return moveCursor(m_day - 1, m_hour, shift);
        case Qt::Key_Down:
            return moveCursor(m_day + 1, m_hour, shift);
        case Qt::Key_Home:
            return moveCursor(m_day, 0, shift);
        case Qt::Key_End:
            return moveCursor(m_day, kHours - 1, shift);
        case Qt::Key_Space:
            beginBlock(!at(m_day, m_hour));
            paintBlock();
            m_fromDay = -1;
            say();
            update();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void ScheduleGrid::mousePressEvent(QMouseEvent* event) {
    int day = 0;
    int hour = 0;
    if (event->button() != Qt::LeftButton || !hit(event->position(), day, hour)) return;
    m_day = day;
    m_hour = hour;
    beginBlock(!at(day, hour));
    paintBlock();
    say();
    update();
}

void ScheduleGrid::mouseMoveEvent(QMouseEvent* event) {
    if (m_fromDay < 0) return;
    hit(event->position(), m_day, m_hour);
    paintBlock();
    say();
    update();
}

void ScheduleGrid::mouseReleaseEvent(QMouseEvent*) {
    m_fromDay = -1;
}

void ScheduleGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ScheduleGrid::focusOutEvent(QFocusEvent* event) {
    m_fromDay = -1;
    QWidget::focusOutEvent(event);
    update();
}

/// What a screen reader says: the hour under the cursor, then the week.
void ScheduleGrid::say() {
    const QString here =
        tr("%1 %2, %3", "day, hour, on or off")
            .arg(dayName(m_day), clockText(m_hour), at(m_day, m_hour) ? tr("works") : tr("rests"));
    setAccessibleDescription(tr("%1. The week: %2. Arrow keys move, Space changes an hour, Shift "
                                "with an arrow key changes a block.")
                                 .arg(here, summary()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace stacknet::ui
