#pragma once

#include <QByteArray>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QPushButton;

namespace stacknet::ui {

class SecretField;
class TextLabel;

inline constexpr qint64 kKeyFileMax = 1'024;
inline constexpr qint64 kProtectionFileMax = 1'049'600;
/// For the dialogs that choose files.
QString keyFileFilter();
QString protectionFileFilter();

/// Opens an exported key file with its passphrase and says which key is in it. Writes nothing.
class VerifyBackupDialog final : public ModalDialog {
    Q_OBJECT
public:
    VerifyBackupDialog(NodeBridge& bridge, QWidget* parent);

private:
    void choose();
    void check();
    void verify();

    NodeBridge& m_bridge;
    QByteArray m_file;
    TextLabel* m_chosen;
    SecretField* m_passphrase;
    QPushButton* m_verify;
};

/// Puts an exported key file into the keystore, after saying what that means.
class ImportKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    ImportKeyDialog(NodeBridge& bridge, QWidget* parent);

signals:
    void imported(const QString& publicKey);

private:
    void choose();
    void import();

    NodeBridge& m_bridge;
    QByteArray m_file;
    TextLabel* m_chosen;
    QPushButton* m_import;
};

}  // namespace stacknet::ui
