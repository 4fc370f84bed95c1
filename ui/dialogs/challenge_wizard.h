#pragma once

#include <vector>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/challenge_steps.h"
#include "ui/dialogs/modal_dialog.h"

class QComboBox;
class QVBoxLayout;

namespace stacknet::ui {

class DataTable;
class DialogDraft;
class DetailList;
class ChallengeExcerpt;
class ChallengeItemModel;
class DetailList;

/// Opens a challenge in four steps: what was left out, the proof that the log holds, what filing
/// costs and publishes, and what came of it. What the log does not prove cannot be filed here: it
/// would only burn the deposit.
class ChallengeWizard final : public ModalDialog {
    Q_OBJECT
public:
    ChallengeWizard(NodeBridge& bridge, QWidget* parent);

    /// A transaction that a leader left out, or one that a leader promised to a client of ours.
    struct Item {
        std::string id;
        bool promised = false;
        api::DemandInfo demand;
        std::int64_t sinceMs = 0;
        bool operator==(const Item&) const = default;
    };
    static std::vector<Item> itemsOf(const api::Snapshot& now);
    int step() const { return m_step; }

signals:
    /// A challenge went out; its id.
    void filed(const QString& id);

private:
    void buildChoose();
    void buildProof();
    void buildFile();
    void buildDone();
    void refreshItems();
    void refreshKeys();
    void refreshCost();
    void showStep(int step);
    void updateButtons();
    void next();
    void back();
    void askReport();
    void reported(const Result<std::string>& answer);
    void file();
    const Item* chosen() const;
    api::FileChallenge order() const;
    const api::NodeKeyInfo* payer() const;

    NodeBridge& m_bridge;
    DialogDraft* m_draft = nullptr;
    int m_step = 0;
    std::vector<QWidget*> m_pages;
    ChallengeItemModel* m_items = nullptr;
    DataTable* m_table = nullptr;
    TextLabel* m_proofSentence = nullptr;
    ChallengeSteps* m_steps = nullptr;
    ChallengeExcerpt* m_excerpt = nullptr;
    QComboBox* m_key = nullptr;
    TextLabel* m_keyState = nullptr;
    QPushButton* m_unlock = nullptr;
    QVBoxLayout* m_costs = nullptr;
    DetailList* m_published = nullptr;
    TextLabel* m_done = nullptr;
    DetailList* m_doneFields = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_file = nullptr;
    QPushButton* m_board = nullptr;
    std::optional<ChallengeReportView> m_report;
    std::string m_reportOf;  ///< id of the item that m_report or the question under way is about
    std::string m_filed;
};

}  // namespace stacknet::ui
