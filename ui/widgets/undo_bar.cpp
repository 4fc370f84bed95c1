#include "ui/widgets/undo_bar.h"

#include <utility>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include "ui/widgets/text_label.h"

namespace stacknet::ui {

UndoBar::UndoBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("undoBar"));
    m_sentence = new TextLabel({}, TextRole::Body);
    m_sentence->setObjectName(QStringLiteral("undoSentence"));
    m_undo = new QPushButton(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undoAction"));
    m_dismiss = new QPushButton(tr("Dismiss"));
    m_dismiss->setObjectName(QStringLiteral("undoDismiss"));
    m_dismiss->setProperty("variant", QStringLiteral("ghost"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k4, space::k2, space::k3, space::k2);
    row->setSpacing(space::k2);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    row->addWidget(m_dismiss);
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, this, &UndoBar::close);
    connect(m_dismiss, &QPushButton::clicked, this, &UndoBar::close);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, nullptr);
        close();
        if (action) action();
    });
    hide();
}

void UndoBar::offer(const QString& sentence, std::function<void()> undo) {
    m_action = std::move(undo);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_undo->setAccessibleName(tr("Undo: %1").arg(sentence));
    show();
    m_over.start(kUndoMs);
}

void UndoBar::close() {
    m_over.stop();
    m_action = nullptr;
    hide();
}

void UndoBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void UndoBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().border);
    painter.setBrush(tokens().infoTint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
}

}  // namespace stacknet::ui
