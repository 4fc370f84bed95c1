#pragma once

#include <array>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace stacknet::ui {

class StatusPill;
class TextLabel;
class ThinProgress;

/// Takes a Node Key to another machine without signing twice: stop, wait until its votes are gone
/// from the last blocks, export key and slashing protection, import there, observe, start there.
/// Closing it half-way is safe: the key stays locked here.
class MoveKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    MoveKeyDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);

    enum Step { Stop, Wait, TakeAlong, ThereImport, Observe, kSteps };
    Step step() const { return m_step; }

private:
    QWidget* buildSteps();
    void buildStop();
    void buildWait();
    void buildTakeAlong();
    void buildThere();
    void buildObserve();
    void begin(QWidget* page);
    void goTo(Step step);
    void next();
    void refresh();
    void stopKey();
    void saveKey();
    void saveProtection();
    bool mayGoOn() const;
    const api::NodeKeyInfo* key() const;
    const api::ValidatorInfo* validator() const;

    NodeBridge& m_bridge;
    std::string m_publicKey;
    QString m_name;
    Step m_step = Stop;
    bool m_keySaved = false;
    bool m_protectionSaved = false;
    bool m_needsProtection = false;
    std::array<TextLabel*, kSteps> m_titles{};
    QStackedWidget* m_pages = nullptr;
    StatusPill* m_locked = nullptr;
    TextLabel* m_waitText = nullptr;
    ThinProgress* m_waitBar = nullptr;
    StatusPill* m_keyState = nullptr;
    StatusPill* m_protectionState = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_saveProtection = nullptr;
    QCheckBox* m_imported = nullptr;
    TextLabel* m_observed = nullptr;
    QPushButton* m_next = nullptr;
};

}  // namespace stacknet::ui
