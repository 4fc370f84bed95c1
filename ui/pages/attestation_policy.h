#pragma once

#include <string>

#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

/// What this node asks of evidence, in words, with the exact policy to copy.
class AttestationPolicyDialog final : public ModalDialog {
    Q_OBJECT
public:
    /// `policy`: a JSON object with the members of attestation::Policy.
    AttestationPolicyDialog(const std::string& policy, QWidget* parent);
};

}  // namespace stacknet::ui
