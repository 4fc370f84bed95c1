#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class ConsensusPage final : public Page {
    Q_OBJECT
public:
    explicit ConsensusPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
