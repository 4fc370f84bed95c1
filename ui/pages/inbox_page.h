#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class InboxPage final : public Page {
    Q_OBJECT
public:
    explicit InboxPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace stacknet::ui
