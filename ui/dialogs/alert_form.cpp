#include "ui/dialogs/alert_form.h"

#include <QBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

AlertFormField formField(const QString& name, QWidget* field, const QString& help) {
    AlertFormField made;
    made.box = new QWidget;
    auto* column = new QVBoxLayout(made.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k1);
    made.name = new TextLabel(name, TextRole::Strong);
    made.name->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(name);
    made.note = new TextLabel(help, TextRole::Caption, Tone::Neutral);
    made.note->setWordWrap(true);
    made.note->setVisible(!help.isEmpty());
    field->setAccessibleDescription(help);
    made.fault = new TextLabel({}, TextRole::Caption, Tone::Danger);
    made.fault->setObjectName(field->objectName() + QStringLiteral("Fault"));
    made.fault->setWordWrap(true);
    made.fault->hide();
    for (QWidget* part : {static_cast<QWidget*>(made.name), field, static_cast<QWidget*>(made.note),
                          static_cast<QWidget*>(made.fault)})
        column->addWidget(part);
    column->addStretch(1);
    return made;
}

void AlertFormField::setFault(bool wrong, const QString& text) const {
    fault->setText(text);
    fault->setVisible(wrong);
}

QWidget* formRow(QWidget* left, QWidget* right) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k3);
    layout->addWidget(left, 1);
    layout->addWidget(right, 1);
    return row;
}

}  // namespace stacknet::ui
