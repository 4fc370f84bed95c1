#include "ui/widgets/tab_strip.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QStyleOption>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kHeight = 36;
constexpr int kPad = space::k3;
constexpr int kLine = 2;

}  // namespace

TabStrip::TabStrip(const QString& name, const QString& objectName, QWidget* parent)
    : QTabBar(parent) {
    setObjectName(objectName);
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TabStrip::tabSizeHint(int index) const {
    const QFontMetrics metrics(Theme::instance().font(TextRole::Strong));
    return {metrics.horizontalAdvance(tabText(index)) + 2 * kPad,
            Theme::instance().scaled(kHeight)};
}

void TabStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(TextRole::Strong));
    painter.setPen(tokens().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int index = 0; index < count(); ++index) {
        const QRect rect = tabRect(index);
        const bool chosen = index == currentIndex();
        const bool hovered = underMouse() && rect.contains(pointer);
        painter.setPen(chosen ? tokens().accent : hovered ? tokens().text : tokens().muted);
        painter.drawText(rect, Qt::AlignCenter, tabText(index));
        if (!chosen) continue;
        painter.fillRect(
            QRect(rect.left() + kPad / 2, height() - kLine, rect.width() - kPad, kLine),
            tokens().accent);
        if (hasFocus()) {
            painter.setPen(QPen(tokens().accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -5), kControlRadius,
                                    kControlRadius);
        }
    }
}

TabbedPages::TabbedPages(const QString& name, const QString& objectName, QWidget* parent)
    : QWidget(parent) {
    m_strip = new TabStrip(name, objectName);
    m_stack = new QStackedWidget;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    connect(m_strip, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        emit currentChanged();
    });
}

void TabbedPages::addPage(const QString& id, const QString& title, QWidget* page) {
    m_ids << id;
    m_stack->addWidget(page);
    m_strip->addTab(title);
}

void TabbedPages::setTitle(const QString& id, const QString& title) {
    const int index = static_cast<int>(m_ids.indexOf(id));
    if (index >= 0 && m_strip->tabText(index) != title) m_strip->setTabText(index, title);
}

bool TabbedPages::choose(const QString& id) {
    const int index = static_cast<int>(m_ids.indexOf(id));
    if (index >= 0) m_strip->setCurrentIndex(index);
    return index >= 0;
}

QString TabbedPages::current() const {
    return m_ids.value(m_strip->currentIndex());
}

}  // namespace stacknet::ui
