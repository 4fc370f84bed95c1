#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class FormField;
class SecretField;

/// Writes a pin to a path that does not exist yet: as files, or as a CAR.
class RackExportDialog final : public ModalDialog {
    Q_OBJECT
public:
    RackExportDialog(NodeBridge& bridge, const api::RackPinInfo& pin, QWidget* parent);

private:
    void check();
    void send();

    NodeBridge& m_bridge;
    api::RackPinInfo m_pin;
    QComboBox* m_formChoice;
    QLineEdit* m_path;
    FormField* m_pathField;
    SecretField* m_key;
    FormField* m_keyField;
    QPushButton* m_export;
};

/// Brings content in: from a CAR file, or by its CID from an IPFS node.
class RackBringDialog final : public ModalDialog {
    Q_OBJECT
public:
    enum class From : std::uint8_t { CarFile, Cid };
    RackBringDialog(NodeBridge& bridge, From from, const QString& path, QWidget* parent);

private:
    void check();
    void send();

    NodeBridge& m_bridge;
    From m_from;
    QLineEdit* m_source;
    FormField* m_sourceField;
    QLineEdit* m_name;
    QPushButton* m_confirm;
};

/// The pin's name; without one the first letters of its CID and the last.
QString rackPinText(const api::RackPinInfo& pin);

}  // namespace stacknet::ui
