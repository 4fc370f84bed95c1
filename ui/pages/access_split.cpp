#include "ui/pages/access_split.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

namespace stacknet::ui {
namespace {

constexpr int kWideFrom = 1'000;
constexpr int kDetailsWidth = 380;
constexpr int kDetailsMin = 324;

}  // namespace

AccessSplit::AccessSplit(const QString& listTitle, const QString& detailsTitle, QWidget* parent)
    : QWidget(parent) {
    m_list = new Card(listTitle);
    m_details = new Card(detailsTitle);
    m_details->setMinimumWidth(kDetailsMin);
    auto* inner = new QWidget;
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(0, 0, space::k2, 0);
    m_body->setSpacing(space::k3);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_details->body()->addWidget(scroll, 1);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::k4);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1'000, kDetailsWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

void AccessSplit::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kWideFrom;
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    const int details = narrow ? kDetailsMin : kDetailsWidth;
    m_splitter->setSizes({width() - details, details});
    emit narrowChanged(narrow);
}

}  // namespace stacknet::ui
