#include "ui/pages/page.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stacknet::ui {

QScrollArea* Page::scrollOver(QWidget* content, const QString& objectName) {
    auto* scroll = new QScrollArea;
    scroll->setObjectName(objectName);
    scroll->setAccessibleName(title());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return scroll;
}

}  // namespace stacknet::ui
