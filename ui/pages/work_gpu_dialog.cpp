#include "ui/pages/work_gpu_dialog.h"

#include <QPushButton>

#include "ui/widgets/text_label.h"

namespace stacknet::ui {

WorkGpuDialog::WorkGpuDialog(const api::GpuInfo& gpu, bool wanted, QWidget* parent)
    : ModalDialog(wanted ? tr("Let GPU %1 work?").arg(gpu.index)
                         : tr("Keep GPU %1 out of the work?").arg(gpu.index),
                  QStringLiteral("gpuDialog"), parent) {
    auto* cost = addText(
        tr("The model server of this node starts again. Chats that run are finished first; new "
           "ones wait until the model is loaded, which takes seconds to minutes."));
    cost->setObjectName(QStringLiteral("gpuCost"));
    if (!wanted)
        addText(
            tr("What the remaining GPUs have no memory for is computed by the processor, or "
               "the model does not start."));
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("gpuCancel"), {});
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* accept = addButton(wanted ? tr("Let it work") : tr("Keep it out"),
                             QStringLiteral("gpuAccept"), QStringLiteral("primary"));
    accept->setAutoDefault(false);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
}

}  // namespace stacknet::ui
