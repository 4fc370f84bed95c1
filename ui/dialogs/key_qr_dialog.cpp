#include "ui/dialogs/key_qr_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include "ui/text/words.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

KeyQrDialog::KeyQrDialog(const api::NodeKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("Public key of %1").arg(keyName(key)), QStringLiteral("keyQrDialog"), parent) {
    addText(tr("Public: whoever has it can look at the key and send to it, nothing more."));
    auto* code = new QrView;
    code->setText(QString::fromStdString(key.publicKey));
    body()->addWidget(code, 0, Qt::AlignHCenter);
    auto* list = new DetailList(QStringLiteral("keyQrFields"));
    list->setRows({{tr("Public key"), QString::fromStdString(key.publicKey), true, true}});
    body()->addWidget(list);
    auto* close = addButton(tr("Close"), QStringLiteral("keyQrClose"), QStringLiteral("primary"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace stacknet::ui
