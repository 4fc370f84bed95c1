#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class TextLabel;

/// A price in dollars for a key; DangerConfirm asks afterwards.
class SellKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    SellKeyDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);
    /// "1,250.50" or "1250,5" in the reader's language as millionths; nothing when it is no price.
    static std::optional<std::uint64_t> microUsd(const QString& text);

private:
    void check();
    void next();

    NodeBridge& m_bridge;
    api::NodeKeyInfo m_key;
    QLineEdit* m_price;
    TextLabel* m_problem;
    QPushButton* m_next;
};

/// Another owner for a key; DangerConfirm asks afterwards.
class TransferKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    TransferKeyDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);

private:
    void check();
    void next();

    NodeBridge& m_bridge;
    api::NodeKeyInfo m_key;
    QLineEdit* m_owner;
    TextLabel* m_problem;
    QPushButton* m_next;
};

/// Another operator's key to look at, under a name.
class WatchKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    WatchKeyDialog(NodeBridge& bridge, QWidget* parent);

signals:
    void watched(const QString& publicKey);

private:
    void check();
    void watch();

    NodeBridge& m_bridge;
    QLineEdit* m_key;
    QLineEdit* m_alias;
    TextLabel* m_problem;
    QPushButton* m_watch;
};

/// Whether the text is a key or owner id: 64 lower case hexadecimal digits.
bool isKeyId(const QString& text);

}  // namespace stacknet::ui
