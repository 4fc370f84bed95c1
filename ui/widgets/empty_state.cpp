#include "ui/widgets/empty_state.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/widgets/clipboard.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

GlyphLabel::GlyphLabel(Glyph glyph, int size, Tone tone, QWidget* parent)
    : QWidget(parent), m_glyph(glyph), m_tone(tone) {
    setFixedSize(size, size);
}

void GlyphLabel::setGlyph(Glyph glyph, Tone tone) {
    if (glyph == m_glyph && tone == m_tone) return;
    m_glyph = glyph;
    m_tone = tone;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintGlyph(painter, m_glyph, QRectF(rect()).adjusted(1, 1, -1, -1), tokens().tone(m_tone));
}

EmptyState::EmptyState(Glyph glyph, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent) {
    m_title = new TextLabel(title, TextRole::Strong);
    m_title->setAlignment(Qt::AlignCenter);
    m_text = new TextLabel(text, TextRole::Body, Tone::Neutral);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_action = new QPushButton;
    m_action->hide();
    m_copy = new QPushButton(tr("Copy details"));
    m_copy->setObjectName(QStringLiteral("copyDetails"));
    m_copy->setProperty("variant", QStringLiteral("ghost"));
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_details); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::k2);
    layout->addStretch(1);
    layout->addWidget(new GlyphLabel(glyph, 32), 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(space::k1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::setAction(const QString& text, const QString& objectName) {
    m_action->setText(text);
    m_action->setObjectName(objectName);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setDetails(const QString& details) {
    m_details = details;
    m_copy->setVisible(!details.isEmpty());
}

QString EmptyState::title() const {
    return m_title->text();
}

}  // namespace stacknet::ui
