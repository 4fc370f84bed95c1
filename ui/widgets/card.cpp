#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include "ui/widgets/text_label.h"

namespace stacknet::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::k4, space::k4, space::k4, space::k4);
    outer->setSpacing(space::k3);
    m_header = new QHBoxLayout;
    m_header->setSpacing(space::k2);
    m_title = new ElidedLabel(title, TextRole::Title);
    m_subtitle = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_subtitle->hide();
    auto* words = new QHBoxLayout;
    words->setSpacing(space::k2);
    words->addWidget(m_title, 0, Qt::AlignBaseline);
    words->addWidget(m_subtitle, 0, Qt::AlignBaseline);
    m_header->addLayout(words);
    m_header->addStretch(1);
    outer->addLayout(m_header);
    m_subtitleBelow = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_subtitleBelow->setWordWrap(true);
    m_subtitleBelow->hide();
    outer->addWidget(m_subtitleBelow);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::k2);
    outer->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setFullText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& text) {
    m_subtitle->setText(text);
    m_subtitleBelow->setText(text);
    fitHeader();
}

/// The subtitle goes below a title that it would cut.
void Card::fitHeader() {
    const bool any = !m_subtitle->text().isEmpty();
    int room = contentsRect().width() - 2 * space::k4;
    for (int i = 0; i < m_header->count(); ++i) {
        const QWidget* widget = m_header->itemAt(i)->widget();
        if (widget != nullptr && !widget->isHidden())
            room -= widget->sizeHint().width() + space::k2;
    }
    // Before the first layout nothing is known of the room.
    const bool below = any && testAttribute(Qt::WA_Resized) && headerWordsWidth() > room;
    m_subtitle->setVisible(any && !below);
    m_subtitleBelow->setVisible(below);
}

bool Card::event(QEvent* event) {
    const bool handled = QFrame::event(event);
    // A font or a widget of the header has changed.
    if (event->type() == QEvent::LayoutRequest) fitHeader();
    return handled;
}

void Card::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitHeader();
}

void Card::addHeaderWidget(QWidget* widget) {
    m_header->addWidget(widget);
}

int Card::headerWordsWidth() const {
    const int unit = m_subtitle->text().isEmpty() ? 0 : space::k2 + m_subtitle->sizeHint().width();
    return m_title->sizeHint().width() + unit;
}

void Card::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().border, 1));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
}

}  // namespace stacknet::ui
