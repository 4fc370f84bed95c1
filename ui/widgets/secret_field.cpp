#include "ui/widgets/secret_field.h"

#include <algorithm>

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace stacknet::ui {

SecretField::SecretField(const QString& accessibleName, const QString& objectName, QWidget* parent)
    : QWidget(parent) {
    m_edit = new QLineEdit;
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setMaxLength(1'024);
    m_reveal = new QToolButton;
    m_reveal->setCheckable(true);
    m_reveal->setText(tr("Show"));
    m_reveal->setObjectName(objectName + QStringLiteral("Reveal"));
    m_reveal->setAccessibleName(tr("Show what is typed in %1").arg(accessibleName));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k1);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_reveal);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::submitted);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    });
}

SecretField::~SecretField() {
    const QSignalBlocker quiet(this);
    clear();
}

bool SecretField::isEmpty() const {
    return m_edit->text().isEmpty();
}
int SecretField::length() const {
    return static_cast<int>(m_edit->text().size());
}

int SecretField::byteLength() const {
    std::string text = copy();
    const auto bytes = static_cast<int>(text.size());
    std::fill(text.begin(), text.end(), '\0');
    return bytes;
}

std::string SecretField::take() {
    std::string taken = copy();
    clear();
    return taken;
}

std::string SecretField::copy() const {
    QString normal = m_edit->text().normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    normal.fill(QLatin1Char('*'));
    std::string taken(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    utf8.fill('\0');
    return taken;
}

bool SecretField::equals(const SecretField& other) const {
    return m_edit->text() == other.m_edit->text();
}

void SecretField::clear() {
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(QString(m_edit->text().size(), QLatin1Char('*')));
        m_edit->clear();
    }
    emit changed();
}

}  // namespace stacknet::ui
