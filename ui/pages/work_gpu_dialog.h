#pragma once

#include "core/api/host_info.h"
#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

/// Asks before a GPU is kept out of the work, or let in again, and says what that costs. Sends
/// nothing itself.
class WorkGpuDialog final : public ModalDialog {
    Q_OBJECT
public:
    WorkGpuDialog(const api::GpuInfo& gpu, bool wanted, QWidget* parent);
};

}  // namespace stacknet::ui
