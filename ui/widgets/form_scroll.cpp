#include "ui/widgets/form_scroll.h"

#include <algorithm>

#include <QBoxLayout>
#include <QResizeEvent>

#include "ui/theme/tokens.h"

namespace stacknet::ui {
namespace {

/// Of a dialog around its fields: margins, title, a banner, buttons.
constexpr int kFrameHeight = 190;
constexpr int kLeast = 260;

}  // namespace

FormScroll::FormScroll(const QString& objectName, QWidget* parent) : QScrollArea(parent) {
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    m_fields = new QVBoxLayout(m_content);
    m_fields->setContentsMargins(0, 0, space::k3, 0);
    m_fields->setSpacing(space::k3);
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void FormScroll::fit() {
    const QWidget* dialog = window();
    const QWidget* behind = dialog->parentWidget();
    const int room =
        behind == nullptr ? QWIDGETSIZE_MAX : behind->window()->height() - kFrameHeight;
    m_fields->activate();
    const int width = viewport()->width();
    const int wanted = m_fields->hasHeightForWidth() ? m_fields->totalHeightForWidth(width)
                                                     : m_fields->totalSizeHint().height();
    setFixedHeight(std::clamp(wanted, 0, std::max(kLeast, room)));
}

void FormScroll::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    fit();
}

void FormScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

}  // namespace stacknet::ui
