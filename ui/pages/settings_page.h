#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
