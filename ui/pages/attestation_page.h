#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class AttestationPage final : public Page {
    Q_OBJECT
public:
    explicit AttestationPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
