#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"

class QPushButton;

namespace stacknet::ui {

class Card;
class DetailList;
class StatusPill;
class TextLabel;

/// Whether the model's back end and the sandbox can work, and what to do when they cannot.
class WorkHealth final : public QWidget {
    Q_OBJECT
public:
    explicit WorkHealth(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    struct Part {
        Card* card = nullptr;
        StatusPill* state = nullptr;
        TextLabel* words = nullptr;
        DetailList* list = nullptr;
    };
    Part part(const QString& title, const QString& name);
    void refreshBackend();
    void refreshSandbox();

    NodeBridge& m_bridge;
    Part m_backend;
    Part m_sandbox;
};

}  // namespace stacknet::ui
