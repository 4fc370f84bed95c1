#pragma once

#include "core/api/consensus_info.h"
#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

/// The two signed messages of a contradiction side by side, what differs marked, to copy whole.
class EvidenceDialog final : public ModalDialog {
    Q_OBJECT
public:
    EvidenceDialog(const api::EvidenceInfo& evidence, QWidget* parent);

private:
    QWidget* message(const api::SignedMessageInfo& shown, const api::SignedMessageInfo& other,
                     const QString& objectName);
};

}  // namespace stacknet::ui
