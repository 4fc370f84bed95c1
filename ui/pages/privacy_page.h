#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class PrivacyPage final : public Page {
    Q_OBJECT
public:
    explicit PrivacyPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
