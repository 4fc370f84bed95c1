#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class PointsPage final : public Page {
    Q_OBJECT
public:
    explicit PointsPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
