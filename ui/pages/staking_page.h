#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/chart_card.h"

class QPushButton;

namespace stacknet::ui {

class Banner;
class DataTable;
class ExposureCard;
class KpiCard;
class ProtectionCard;
class StakeModel;
class StakingSlashes;
class TextLabel;

/// What this operator's keys hold, what each rule of slashing would take of it, what was taken, and
/// what can be done about it.
class StakingPage final : public Page {
    Q_OBJECT
public:
    explicit StakingPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;

private:
    QWidget* buildNumbers();
    QWidget* buildKeys();
    void buildActions(Card* card);
    void refreshNumbers();
    void refreshSlashed();
    void refreshActions();
    void askHistory();
    void showHistory(const Result<std::string>& answer);
    const api::NodeKeyInfo* current() const;
    void bond();
    void unbond();
    void withdraw();
    void unjail();
    void list();
    void unlist();
    void lockAll();
    void acknowledgeSlashes();
    void exitKey();
    void openKeys(const QString& what);
    void openEvidence(const api::SlashInfo& slash);
    void send(const api::Command& command, const QString& title, const QString& action,
              const QString& done, const QString& note = {});
    void finished(const api::CommandResult& result, const QString& done);

    Banner* m_slashed;
    Banner* m_banner;
    KpiCard* m_allocation;
    KpiCard* m_stake;
    KpiCard* m_taken;
    KpiCard* m_atRisk;
    ExposureCard* m_exposure;
    ChartCard* m_chart;
    ProtectionCard* m_protection;
    StakeModel* m_keyModel;
    DataTable* m_keys;
    TextLabel* m_keyNote;
    QPushButton* m_bond;
    QPushButton* m_unbond;
    QPushButton* m_withdraw;
    QPushButton* m_unjail;
    QPushButton* m_list;
    QPushButton* m_unlist;
    QPushButton* m_exit;
    QPushButton* m_exportProtection;
    QPushButton* m_move;
    StakingSlashes* m_slashes;
    std::uint64_t m_chartStake = 0;  ///< what the chart was asked for with
    std::int64_t m_chartAskedMs = 0;
    QString m_slashedShown;
    std::vector<std::string> m_slashAlerts;  ///< open ones that the alarm is about
    bool m_busy = false;
};

}  // namespace stacknet::ui
