#include "ui/dialogs/modal_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPushButton>
#include <QScreen>

#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

ModalDialog::ModalDialog(const QString& title, const QString& objectName, QWidget* parent)
    : QDialog(parent) {
    setObjectName(objectName);
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setRoom(480);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::k5, space::k5, space::k5, space::k5);
    outer->setSpacing(space::k4);
    outer->addWidget(new TextLabel(title, TextRole::Title));
    m_pages = new QVBoxLayout;
    outer->addLayout(m_pages);
    m_banner = new Banner;
    outer->addWidget(m_banner);
    outer->addStretch(1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::k2);
    m_buttons->addStretch(1);
    outer->addLayout(m_buttons);
}

void ModalDialog::setRoom(int width) {
    const int most = std::max(width, screen()->availableGeometry().width() - 2 * space::k5);
    setMinimumWidth(std::min(Theme::instance().scaled(width), most));
}

QVBoxLayout* ModalDialog::body() {
    if (m_body == nullptr) beginPage();
    return m_body;
}

QWidget* ModalDialog::beginPage() {
    auto* page = new QWidget;
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::k3);
    m_pages->addWidget(page);
    return page;
}

TextLabel* ModalDialog::addText(const QString& text) {
    auto* label = new TextLabel(text, TextRole::Body, Tone::Neutral);
    label->setWordWrap(true);
    body()->addWidget(label);
    return label;
}

TextLabel* ModalDialog::addAmountsNote() {
    auto* note = addText(tr("Amounts are shown here because you must know what you agree to."));
    note->setObjectName(QStringLiteral("amountsShown"));
    auto& mask = PrivacyMask::instance();
    note->setVisible(mask.on());
    connect(&mask, &PrivacyMask::changed, note,
            [note] { note->setVisible(PrivacyMask::instance().on()); });
    return note;
}

TextLabel* ModalDialog::addField(const QString& label, QWidget* field, const QString& help) {
    auto* name = new TextLabel(label, TextRole::Strong);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::k1);
    column->addWidget(name);
    column->addWidget(field);
    TextLabel* note = nullptr;
    if (!help.isEmpty()) {
        note = new TextLabel(help, TextRole::Caption, Tone::Neutral);
        note->setWordWrap(true);
        field->setAccessibleDescription(help);
        column->addWidget(note);
    }
    body()->addLayout(column);
    return note;
}

QPushButton* ModalDialog::addButton(const QString& text, const QString& objectName,
                                    const QString& variant) {
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setProperty("variant", variant);
    button->setAutoDefault(variant == QLatin1String("primary"));
    button->setDefault(variant == QLatin1String("primary"));
    m_buttons->addWidget(button);
    return button;
}

void ModalDialog::addWidget(QWidget* widget) {
    m_buttons->addWidget(widget);
}

}  // namespace stacknet::ui
