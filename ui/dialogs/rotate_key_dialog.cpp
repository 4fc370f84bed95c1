#include "ui/dialogs/rotate_key_dialog.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include "ui/text/access_checks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/secret_once.h"

namespace stacknet::ui {

RotateKeyDialog::RotateKeyDialog(NodeBridge& bridge, const api::ApiKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("Replace the API key “%1”").arg(QString::fromStdString(key.name)),
                  QStringLiteral("rotateKeyDialog"), parent),
      m_bridge(bridge),
      m_id(key.id) {
    m_form = beginPage();
    addText(tr("A new key with the same rights, limits and budget takes the place of %1. The two "
               "share one budget.")
                .arg(QString::fromStdString(key.masked)));
    m_hours = new QSpinBox;
    m_hours->setObjectName(QStringLiteral("rotateHours"));
    m_hours->setRange(0, kGraceHoursMax);
    m_hours->setValue(kGraceHoursMax);
    m_hours->setSuffix(tr(" h"));
    auto* hours = new FormField(tr("The old key stays valid for"), m_hours);
    const auto words = [hours](int value) {
        hours->setHelp(value == 0 ? tr("Programs that still use the old key are refused at once.")
                                  : tr("Give programs the new key within this time."));
    };
    connect(m_hours, &QSpinBox::valueChanged, this, words);
    words(kGraceHoursMax);
    body()->addWidget(hours);
    beginPage();
    m_secret = new SecretOnce(tr("the new API key"),
                              tr("The node keeps a digest of it, not the key itself."),
                              QStringLiteral("rotated"));
    m_secret->setFileName(QStringLiteral("stacknet-api-key.txt"));
    body()->addWidget(m_secret);
    m_cancel = addButton(tr("Cancel"), QStringLiteral("rotateCancel"), {});
    m_rotate =
        addButton(tr("Replace key"), QStringLiteral("rotateConfirm"), QStringLiteral("primary"));
    m_done = addButton(tr("Done"), QStringLiteral("rotateDone"), QStringLiteral("primary"));
    m_done->hide();
    connect(m_cancel, &QPushButton::clicked, this, &RotateKeyDialog::reject);
    connect(m_rotate, &QPushButton::clicked, this, &RotateKeyDialog::rotate);
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_secret->wipe();
        accept();
    });
    connect(m_secret, &SecretOnce::storedChanged, this,
            [this](bool stored) { m_done->setEnabled(stored); });
    m_hours->setFocus();
}

void RotateKeyDialog::rotate() {
    banner()->hide();
    m_rotate->setEnabled(false);
    m_bridge.submit(api::RotateApiKey{m_id, static_cast<std::uint32_t>(m_hours->value())}, this,
                    [this](const api::CommandResult& result) { showKey(result); });
}

void RotateKeyDialog::showKey(const api::CommandResult& result) {
    m_rotate->setEnabled(true);
    if (result.error) {
        banner()->sayError(*result.error);
        return;
    }
    m_form->hide();
    m_rotate->hide();
    m_cancel->hide();
    m_done->show();
    m_done->setEnabled(false);
    m_secret->show(result.secret);
    adjustSize();
}

void RotateKeyDialog::reject() {
    if (m_secret->isShown() && !m_secret->isStored()) {
        m_secret->remind();
        return;
    }
    m_secret->wipe();
    ModalDialog::reject();
}

}  // namespace stacknet::ui
