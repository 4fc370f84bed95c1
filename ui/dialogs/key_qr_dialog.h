#pragma once

#include "core/api/snapshot.h"
#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

/// The public key of a Node Key as a QR code and as text.
class KeyQrDialog final : public ModalDialog {
    Q_OBJECT
public:
    KeyQrDialog(const api::NodeKeyInfo& key, QWidget* parent);
};

}  // namespace stacknet::ui
