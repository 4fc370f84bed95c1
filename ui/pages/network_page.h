#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class NetworkPage final : public Page {
    Q_OBJECT
public:
    explicit NetworkPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
