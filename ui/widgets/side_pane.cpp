#include "ui/widgets/side_pane.h"

#include <algorithm>

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace stacknet::ui {
namespace {

/// Of each part when the pane is below: enough for a few rows or fields, the rest scrolls.
constexpr int kStackedMain = 260;
constexpr int kStackedPane = 240;

}  // namespace

QScrollArea* scrolling(QWidget* content) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

SidePane::SidePane(QWidget* main, QWidget* pane, const Sizes& sizes, QWidget* parent)
    : QWidget(parent), m_sizes(sizes), m_main(main), m_pane(pane) {
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::k4);
    m_splitter->addWidget(main);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(m_splitter));
    connect(&Theme::instance(), &Theme::changed, this, &SidePane::arrange);
}

void SidePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SidePane::arrange() {
    const auto& theme = Theme::instance();
    const auto scaled = [&theme](int pixels) { return theme.scaled(pixels); };
    const bool stacked = width() < scaled(m_sizes.paneMin) + space::k4 + scaled(m_sizes.mainMin);
    const int mainWidth = stacked ? width() : width() - scaled(m_sizes.pane) - space::k4;
    const bool narrow = mainWidth < scaled(m_sizes.wide);
    const bool sized = m_percent == scaled(100) && stacked == m_stacked && narrow == m_narrow;
    if (sized) return;
    const bool told = narrow != m_narrow;
    m_percent = scaled(100);
    m_stacked = stacked;
    m_narrow = narrow;
    m_splitter->setOrientation(stacked ? Qt::Vertical : Qt::Horizontal);
    m_splitter->setStretchFactor(1, stacked ? 1 : 0);
    m_main->setMinimumHeight(stacked ? scaled(kStackedMain) : 0);
    m_pane->setMinimumHeight(
        stacked ? std::max(scaled(kStackedPane), m_pane->minimumSizeHint().height()) : 0);
    m_pane->setMinimumWidth(stacked ? 0 : scaled(m_sizes.paneMin));
    if (stacked) {
        m_splitter->setSizes({scaled(kStackedMain), scaled(kStackedPane)});
    } else {
        const int pane = scaled(narrow ? m_sizes.paneMin : m_sizes.pane);
        m_splitter->setSizes({width() - pane, pane});
    }
    if (told) emit narrowChanged(narrow);
}

}  // namespace stacknet::ui
