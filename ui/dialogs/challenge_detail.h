#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/challenge_steps.h"
#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

class DetailList;
class StatusPill;

/// One challenge: who accuses whom of what, each check, and where it breaks.
class ChallengeDetailDialog final : public ModalDialog {
    Q_OBJECT
public:
    ChallengeDetailDialog(NodeBridge& bridge, const api::ChallengeInfo& challenge, QWidget* parent);

private:
    void showChallenge(const api::ChallengeInfo& challenge);
    void ask();

    NodeBridge& m_bridge;
    const std::string m_id;
    StatusPill* m_state;
    TextLabel* m_sentence;
    ChallengeSteps* m_steps;
    DetailList* m_fields;
    QByteArray m_json;
};

}  // namespace stacknet::ui
