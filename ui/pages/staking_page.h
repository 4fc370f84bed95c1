#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class StakingPage final : public Page {
    Q_OBJECT
public:
    explicit StakingPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
