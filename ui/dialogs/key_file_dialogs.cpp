#include "ui/dialogs/key_file_dialogs.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/open_file.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QWidget* chooserRow(QPushButton* choose, TextLabel* chosen) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k3);
    layout->addWidget(choose);
    layout->addWidget(chosen, 1);
    return row;
}

QPushButton* chooseButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString sizeText(const QByteArray& file) {
    return QCoreApplication::translate("KeyFiles", "%n byte(s) chosen", nullptr,
                                       static_cast<int>(file.size()));
}

}  // namespace

QString keyFileFilter() {
    return QCoreApplication::translate("KeyFiles", "Node Key files (*.snkey);;All files (*)");
}

QString protectionFileFilter() {
    return QCoreApplication::translate("KeyFiles", "Slashing protection (*.json);;All files (*)");
}

VerifyBackupDialog::VerifyBackupDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Verify a backup"), QStringLiteral("verifyBackupDialog"), parent),
      m_bridge(bridge) {
    addText(
        tr("Opens an exported Node Key with its passphrase, as a restore would, and writes "
           "nothing: neither to the file nor to the keystore."));
    auto* choose = chooseButton(tr("Choose file…"), QStringLiteral("verifyChoose"));
    m_chosen = new TextLabel(tr("No file chosen"), TextRole::Body, Tone::Neutral);
    body()->addWidget(chooserRow(choose, m_chosen));
    m_passphrase = new SecretField(tr("Its passphrase"), QStringLiteral("verifyPassphrase"));
    addField(tr("Its passphrase"), m_passphrase);
    auto* close = addButton(tr("Close"), QStringLiteral("verifyClose"), {});
    m_verify = addButton(tr("Verify"), QStringLiteral("verifyConfirm"), QStringLiteral("primary"));
    connect(choose, &QPushButton::clicked, this, &VerifyBackupDialog::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verify, &QPushButton::clicked, this, &VerifyBackupDialog::verify);
    connect(m_passphrase, &SecretField::changed, this, &VerifyBackupDialog::check);
    check();
}

void VerifyBackupDialog::choose() {
    auto file = openFile(this, tr("Node Key to verify"), keyFileFilter(), kKeyFileMax);
    if (!file.ok()) {
        banner()->sayError(file.error());
        return;
    }
    if (!*file) return;
    m_file = **file;
    m_chosen->setText(sizeText(m_file));
    banner()->hide();
    m_passphrase->setFocus();
    check();
}

void VerifyBackupDialog::check() {
    m_verify->setEnabled(!m_file.isEmpty() && !m_passphrase->isEmpty());
}

void VerifyBackupDialog::verify() {
    api::VerifyKeyBackup order;
    order.file = m_file.toHex().toStdString();
    order.passphrase = m_passphrase->take();
    m_verify->setText(tr("Opening…"));
    m_bridge.submit(std::move(order), this, [this](const api::CommandResult& result) {
        m_verify->setText(tr("Verify"));
        if (result.error) {
            banner()->sayError(*result.error);
            return;
        }
        banner()->say(
            Tone::Ok,
            tr("The backup is good: it holds the Node Key %1.").arg(shortId(result.subject)));
    });
}

ImportKeyDialog::ImportKeyDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Import a Node Key"), QStringLiteral("importKeyDialog"), parent),
      m_bridge(bridge) {
    addText(
        tr("The file stays encrypted under its own passphrase; the key is locked until you "
           "unlock it."));
    auto* warning = new Banner;
    warning->say(Tone::Warn,
                 tr("Stop the key on every other machine for good before you unlock it here."),
                 tr("Two contradicting votes cost half of its tokens. The import is refused while "
                    "the key is seen signing elsewhere, and this node listens for it before it "
                    "signs."));
    body()->addWidget(warning);
    auto* choose = chooseButton(tr("Choose file…"), QStringLiteral("importChoose"));
    m_chosen = new TextLabel(tr("No file chosen"), TextRole::Body, Tone::Neutral);
    body()->addWidget(chooserRow(choose, m_chosen));
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("importCancel"), {});
    m_import =
        addButton(tr("Import key"), QStringLiteral("importConfirm"), QStringLiteral("primary"));
    m_import->setEnabled(false);
    connect(choose, &QPushButton::clicked, this, &ImportKeyDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportKeyDialog::import);
}

void ImportKeyDialog::choose() {
    auto file = openFile(this, tr("Node Key to import"), keyFileFilter(), kKeyFileMax);
    if (!file.ok()) {
        banner()->sayError(file.error());
        return;
    }
    if (!*file) return;
    m_file = **file;
    m_chosen->setText(sizeText(m_file));
    banner()->hide();
    m_import->setEnabled(!m_file.isEmpty());
}

void ImportKeyDialog::import() {
    m_import->setEnabled(false);
    m_bridge.submit(api::ImportNodeKey{m_file.toHex().toStdString()}, this,
                    [this](const api::CommandResult& result) {
                        m_import->setEnabled(true);
                        if (result.error) {
                            banner()->sayError(*result.error);
                            return;
                        }
                        emit imported(QString::fromStdString(result.subject));
                        accept();
                    });
}

}  // namespace stacknet::ui
