#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class EarningsPage final : public Page {
    Q_OBJECT
public:
    explicit EarningsPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
