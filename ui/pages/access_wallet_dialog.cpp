#include "ui/pages/access_wallet_dialog.h"

#include <QLineEdit>
#include <QPushButton>

#include "ui/pages/access_models.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"

namespace stacknet::ui {
namespace {

constexpr int kNameBytesMax = 64;

}  // namespace

RenameWalletDialog::RenameWalletDialog(NodeBridge& bridge, const api::WalletInfo& wallet,
                                       QWidget* parent)
    : ModalDialog(tr("Name %1").arg(shortId(addressOf(wallet.account), 10, 6)),
                  QStringLiteral("renameWalletDialog"), parent),
      m_bridge(bridge),
      m_account(wallet.account),
      m_before(QString::fromStdString(wallet.label)) {
    m_name = new QLineEdit(m_before);
    m_name->setObjectName(QStringLiteral("walletName"));
    addField(tr("Name"), m_name, tr("Only you see it. Leave it empty to have none."));
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("walletNameCancel"), {});
    m_rename = addButton(tr("Save"), QStringLiteral("walletNameSave"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &RenameWalletDialog::rename);
    connect(m_name, &QLineEdit::textChanged, this, &RenameWalletDialog::check);
    m_name->selectAll();
    m_name->setFocus();
    check();
}

void RenameWalletDialog::check() {
    const QString name = m_name->text().trimmed();
    m_rename->setEnabled(name != m_before && name.toUtf8().size() <= kNameBytesMax);
}

void RenameWalletDialog::rename() {
    m_rename->setEnabled(false);
    m_bridge.submit(api::RenameWallet{m_account, m_name->text().trimmed().toStdString()}, this,
                    [this](const api::CommandResult& result) {
                        if (!result.error) return accept();
                        banner()->sayError(*result.error);
                        check();
                    });
}

}  // namespace stacknet::ui
