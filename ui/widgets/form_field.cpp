#include "ui/widgets/form_field.h"

#include <QBoxLayout>

#include "ui/widgets/text_label.h"

namespace stacknet::ui {

FormField::FormField(const QString& label, QWidget* field, const QString& help, QWidget* parent)
    : QWidget(parent), m_field(field), m_help(help) {
    auto* name = new TextLabel(label, TextRole::Strong);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    m_note = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_note->setObjectName(field->objectName() + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k1);
    column->addWidget(name);
    column->addWidget(field);
    column->addWidget(m_note);
    column->addStretch(1);
    showNote();
}

void FormField::setFault(const QString& sentence) {
    if (sentence == m_fault) return;
    m_fault = sentence;
    showNote();
}

void FormField::setHelp(const QString& help) {
    m_help = help;
    showNote();
}

void FormField::showNote() {
    const bool wrong = !m_fault.isEmpty();
    m_note->setInk(wrong ? Tone::Danger : Tone::Neutral);
    m_note->setText(wrong ? m_fault : m_help);
    m_note->setVisible(!m_note->text().isEmpty());
    m_field->setAccessibleDescription(m_note->text());
}

}  // namespace stacknet::ui
