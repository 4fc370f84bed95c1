#include "ui/widgets/secret_once.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/save_file.h"

namespace stacknet::ui {
namespace {

constexpr int kShownCharacters = 58;

}  // namespace

SecretOnce::SecretOnce(const QString& what, const QString& why, const QString& prefix,
                       QWidget* parent)
    : QWidget(parent), m_what(what), m_fileName(QStringLiteral("stacknet-secret.txt")) {
    auto* warning = new Banner;
    warning->say(Tone::Warn, tr("This is the only time it is shown."), why);
    m_secret = new QLineEdit;
    m_secret->setObjectName(prefix + QStringLiteral("Secret"));
    m_secret->setAccessibleName(what);
    m_secret->setReadOnly(true);
    Theme::setTextRole(m_secret, TextRole::Mono);
    m_secret->setMinimumWidth(
        m_secret->fontMetrics().horizontalAdvance(QLatin1Char('0')) * kShownCharacters + 24);
    auto* copy = new CopyButton(what, [this] { return m_secret->text(); });
    copy->setSecret(true);
    copy->setObjectName(prefix + QStringLiteral("Copy"));
    auto* save = new QPushButton(tr("Save…"));
    save->setObjectName(prefix + QStringLiteral("Save"));
    save->setAccessibleName(tr("Save %1 to a file").arg(what));
    save->setIcon(glyphIcon(Glyph::Download));
    connect(save, &QPushButton::clicked, this, &SecretOnce::save);
    m_banner = new Banner;
    m_stored = new QCheckBox(tr("I stored it in a safe place"));
    m_stored->setObjectName(prefix + QStringLiteral("Stored"));
    connect(m_stored, &QCheckBox::toggled, this, &SecretOnce::storedChanged);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(warning);
    column->addWidget(m_secret);
    column->addLayout(buttons);
    column->addWidget(m_banner);
    column->addWidget(m_stored);
    hide();
}

SecretOnce::~SecretOnce() {
    wipe();
}

void SecretOnce::show(const std::string& secret) {
    m_secret->setText(QString::fromStdString(secret));
    m_secret->setCursorPosition(0);
    QWidget::show();
    m_secret->setFocus();
    m_secret->selectAll();
}

bool SecretOnce::isShown() const {
    return !m_secret->text().isEmpty();
}

bool SecretOnce::isStored() const {
    return m_stored->isChecked();
}

void SecretOnce::remind() {
    m_banner->say(Tone::Warn, tr("Store it first, then tick the box."),
                  tr("Closing now would lose it for good."));
    m_stored->setFocus();
}

void SecretOnce::save() {
    QByteArray line = m_secret->text().toUtf8() + '\n';
    const auto saved = saveFile(this, tr("Save %1").arg(m_what), m_fileName, line);
    line.fill('\0');
    if (!saved.ok()) {
        m_banner->sayError(saved.error());
    } else if (!saved->isEmpty()) {
        m_banner->say(Tone::Ok, tr("Saved to %1, readable by you alone.").arg(*saved));
    }
}

void SecretOnce::wipe() {
    m_secret->setText(QString(m_secret->text().size(), QLatin1Char('*')));
    m_secret->clear();
}

}  // namespace stacknet::ui
