#include "ui/widgets/duty_strip.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kGap = 4;
constexpr int kMargin = 3;
constexpr int kDenseGap = 2;

// Marks grow with their words.
int markWidth() {
    return Theme::instance().scaled(40);
}
int markHeight() {
    return Theme::instance().scaled(28);
}
int captionHeight() {
    return Theme::instance().scaled(16);
}
int denseMark() {
    return Theme::instance().scaled(14);
}

}  // namespace

DutyStrip::DutyStrip(const QString& name, const QString& objectName, QWidget* parent)
    : QWidget(parent) {
    setObjectName(objectName);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        fitRows();
        updateGeometry();
    });
}

void DutyStrip::setDense(bool dense) {
    m_dense = dense;
    fitRows();
}

int DutyStrip::columns() const {
    const int step = m_dense ? denseMark() + kDenseGap : markWidth() + kGap;
    return std::max(1, (width() - 2 * kMargin + (m_dense ? kDenseGap : kGap)) / step);
}

void DutyStrip::fitRows() {
    if (!m_dense) return;
    const int rows = std::max(1, (static_cast<int>(m_marks.size()) + columns() - 1) / columns());
    setFixedHeight(rows * (denseMark() + kDenseGap) - kDenseGap + 2 * kMargin);
}

void DutyStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitRows();
}

QSize DutyStrip::sizeHint() const {
    return {8 * (markWidth() + kGap), markHeight() + captionHeight() + 2 * kMargin};
}
QSize DutyStrip::minimumSizeHint() const {
    return {4 * (markWidth() + kGap), markHeight() + captionHeight() + 2 * kMargin};
}

void DutyStrip::setMarks(std::vector<Mark> marks) {
    if (marks == m_marks) return;
    const QString id = m_current >= 0 ? m_marks[static_cast<std::size_t>(m_current)].id : QString();
    m_marks = std::move(marks);
    m_current = -1;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (!id.isEmpty() && m_marks[i].id == id) m_current = static_cast<int>(i);
    }
    for (std::size_t i = m_marks.size(); i-- > 0 && m_current < 0;) {
        if (!m_marks[i].future) m_current = static_cast<int>(i);
    }
    fitRows();
    announce();
    update();
}

void DutyStrip::setCurrent(int index) {
    const int last = static_cast<int>(m_marks.size()) - 1;
    const int next = std::clamp(index, last < 0 ? -1 : firstShown(), last);
    if (next == m_current) return;
    m_current = next;
    announce();
    update();
}

QString DutyStrip::currentDetail() const {
    return m_current < 0 ? QString() : m_marks[static_cast<std::size_t>(m_current)].detail;
}

void DutyStrip::announce() {
    setAccessibleDescription(currentDetail());
    emit currentChanged();
}

int DutyStrip::firstShown() const {
    return m_dense ? 0 : std::max(0, static_cast<int>(m_marks.size()) - columns());
}

// Time goes from the left in every language, as in charts.
QRect DutyStrip::markRect(int index) const {
    const int place = index - firstShown();
    if (m_dense) {
        return {kMargin + place % columns() * (denseMark() + kDenseGap),
                kMargin + place / columns() * (denseMark() + kDenseGap), denseMark(), denseMark()};
    }
    return {kMargin + place * (markWidth() + kGap), kMargin, markWidth(), markHeight()};
}

int DutyStrip::markAt(const QPoint& point) const {
    for (int i = firstShown(); i < static_cast<int>(m_marks.size()); ++i) {
        const QRect place = m_dense ? markRect(i).adjusted(0, 0, kDenseGap, kDenseGap)
                                    : markRect(i).adjusted(0, 0, kGap, captionHeight());
        if (place.contains(point)) return i;
    }
    return -1;
}

void DutyStrip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrent(m_current - 1);
        case Qt::Key_Right:
            return setCurrent(m_current + 1);
        case Qt::Key_Up:
            if (!m_dense) break;
            return setCurrent(m_current - columns() < 0 ? m_current : m_current - columns());
        case Qt::Key_Down:
            if (!m_dense) break;
            return setCurrent(m_current + columns());
        case Qt::Key_Home:
            return setCurrent(firstShown());
        case Qt::Key_End:
            return setCurrent(static_cast<int>(m_marks.size()) - 1);
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void DutyStrip::mousePressEvent(QMouseEvent* event) {
    const int index = markAt(event->position().toPoint());
    if (index >= 0) setCurrent(index);
}

bool DutyStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = markAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           index < 0 ? QString() : m_marks[static_cast<std::size_t>(index)].detail,
                           this);
        return true;
    }
    return QWidget::event(event);
}

void DutyStrip::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(TextRole::Caption));
    for (int i = firstShown(); i < static_cast<int>(m_marks.size()); ++i) {
        const Mark& mark = m_marks[static_cast<std::size_t>(i)];
        const QRectF body = QRectF(markRect(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setBrush(mark.future ? QBrush(Qt::NoBrush) : QBrush(t.tint(mark.tone)));
        QPen edge(mark.ours     ? t.accent
                  : mark.future ? t.borderStrong
                                : t.tone(mark.tone),
                  mark.ours ? 2 : 1);
        if (mark.future) edge.setStyle(Qt::DashLine);
        painter.setPen(edge);
        const double corner = m_dense ? 3 : 5;
        const double glyph = Theme::instance().scaled(m_dense ? 10 : 16);
        painter.drawRoundedRect(body, corner, corner);
        paintGlyph(painter, mark.glyph,
                   QRectF(body.center() - QPointF(glyph / 2, glyph / 2), QSizeF(glyph, glyph)),
                   mark.future ? t.muted : t.tone(mark.tone));
        if (m_dense) {
            if (i != m_current) continue;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(hasFocus() ? t.accent : t.text, 2));
            painter.drawRoundedRect(body, corner, corner);
            continue;
        }
        if (i == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(hasFocus() ? t.accent : t.borderStrong);
            painter.drawRoundedRect(
                QRectF(body.left() + 8, body.bottom() + 1.5, body.width() - 16, 2.5), 1, 1);
        }
        painter.setPen(i == m_current ? t.text : t.muted);
        const QRect words(markRect(i).left() - kGap / 2, markRect(i).bottom() + 4,
                          markWidth() + kGap, captionHeight());
        painter.drawText(
            words, Qt::AlignCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(mark.caption, Qt::ElideRight, words.width()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kControlRadius,
                                kControlRadius);
    }
}

}  // namespace stacknet::ui
