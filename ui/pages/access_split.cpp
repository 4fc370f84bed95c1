#include "ui/pages/access_split.h"

#include <QBoxLayout>
#include <QScrollArea>

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/side_pane.h"

namespace stacknet::ui {

AccessSplit::AccessSplit(const QString& listTitle, const QString& detailsTitle, QWidget* parent)
    : QWidget(parent) {
    m_list = new Card(listTitle);
    m_details = new Card(detailsTitle);
    auto* inner = new QWidget;
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(0, 0, space::k2, 0);
    m_body->setSpacing(space::k3);
    m_details->body()->addWidget(scrolling(inner), 1);
    m_pane = new SidePane(m_list, m_details, {.pane = 380, .paneMin = 324});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &SidePane::narrowChanged, this, &AccessSplit::narrowChanged);
}

bool AccessSplit::isNarrow() const {
    return m_pane->isNarrow();
}

}  // namespace stacknet::ui
