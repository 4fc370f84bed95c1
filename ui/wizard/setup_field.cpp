#include "ui/wizard/setup_field.h"

#include <QBoxLayout>

#include "ui/widgets/text_label.h"

namespace stacknet::ui {

SetupField::SetupField(const QString& label, QWidget* field, const QString& objectName,
                       QWidget* parent)
    : QWidget(parent), m_field(field) {
    if (field->objectName().isEmpty()) field->setObjectName(objectName);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    m_name = new TextLabel(label, TextRole::Strong);
    m_name->setBuddy(field);
    m_note = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_note->setObjectName(objectName + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::k2);
    m_row->addWidget(field, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k1);
    column->addWidget(m_name);
    column->addLayout(m_row);
    column->addWidget(m_note);
}

void SetupField::setNote(Tone tone, const QString& text) {
    m_tone = tone;
    m_note->setInk(tone == Tone::Neutral ? Tone::Neutral : tone);
    m_note->setText(text);
    m_field->setAccessibleDescription(text);
}

QString SetupField::note() const {
    return m_note->text();
}

void SetupField::setLabel(const QString& label) {
    m_name->setText(label);
    m_field->setAccessibleName(label);
}

void SetupField::addBeside(QWidget* widget) {
    m_row->addWidget(widget);
}

}  // namespace stacknet::ui
