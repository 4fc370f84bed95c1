#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/challenge_steps.h"
#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

class ChallengeExcerpt;
class DetailList;
class StatusPill;

/// One challenge: who accuses whom of what, each check, and where it breaks. It follows the
/// pictures: the verdict shows here when it comes.
class ChallengeDetailDialog final : public ModalDialog {
    Q_OBJECT
public:
    ChallengeDetailDialog(NodeBridge& bridge, const api::ChallengeInfo& challenge, QWidget* parent);

private:
    void showChallenge(const api::ChallengeInfo& challenge);
    void follow();
    void ask();

    NodeBridge& m_bridge;
    api::ChallengeInfo m_shown;
    StatusPill* m_state;
    TextLabel* m_sentence;
    ChallengeSteps* m_steps;
    DetailList* m_fields;
    ChallengeExcerpt* m_excerpt;
    QByteArray m_json;
};

}  // namespace stacknet::ui
