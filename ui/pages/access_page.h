#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class AccessPage final : public Page {
    Q_OBJECT
public:
    explicit AccessPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
