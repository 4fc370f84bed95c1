#include "ui/pages/attestation_page.h"

namespace stacknet::ui {

AttestationPage::AttestationPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Attestation"), parent) {
    setObjectName(QStringLiteral("attestationPage"));
}

void AttestationPage::refresh() {}

}  // namespace stacknet::ui
