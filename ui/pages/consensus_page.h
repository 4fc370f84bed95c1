#pragma once

#include "ui/pages/page.h"

class QScrollArea;

namespace stacknet::ui {

class Banner;
class Card;
class ChallengesCard;
class CountdownRing;
class DataTable;
class DemandModel;
class DetailList;
class DutyStrip;
class EvidenceModel;
class KpiCard;
class StatusPill;
class TextLabel;
class ThinProgress;
class ValidatorModel;
class WatchdogRing;

/// Who leads and how it goes, whether this node votes, what leaders owe, and the challenges.
class ConsensusPage final : public Page {
    Q_OBJECT
public:
    explicit ConsensusPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;
    /// A challenge's id opens it, "challenge" starts a new one, "against" shows those against us.
    void open(const QString& subject) override;

private:
    QWidget* buildNumbers();
    QWidget* buildTerms();
    QWidget* buildSigning();
    QWidget* buildVotes();
    QWidget* buildDemands();
    QWidget* buildValidators();
    QWidget* buildEvidence();
    void refreshAlarm();
    void refreshNumbers();
    void refreshWatchdog();
    void refreshTerms();
    void refreshSigning();
    void refreshVotes();
    void refreshLists();
    void openEvidence();
    const api::ValidatorInfo* ownValidator() const;
    QString nameOf(const std::string& key) const;

    QScrollArea* m_scroll = nullptr;
    Banner* m_alarm = nullptr;
    KpiCard* m_height = nullptr;
    KpiCard* m_votes = nullptr;
    KpiCard* m_leader = nullptr;
    KpiCard* m_term = nullptr;
    WatchdogRing* m_watchdog = nullptr;
    DutyStrip* m_strip = nullptr;
    TextLabel* m_stripDetail = nullptr;
    TextLabel* m_next = nullptr;
    Card* m_votesCard = nullptr;
    DutyStrip* m_voteStrip = nullptr;
    TextLabel* m_voteDetail = nullptr;
    Card* m_signingCard = nullptr;
    StatusPill* m_signing = nullptr;
    TextLabel* m_signingText = nullptr;
    CountdownRing* m_wait = nullptr;
    QWidget* m_sync = nullptr;
    TextLabel* m_syncText = nullptr;
    ThinProgress* m_syncBar = nullptr;
    DetailList* m_facts = nullptr;
    ChallengesCard* m_challenges = nullptr;
    Card* m_demandsCard = nullptr;
    DemandModel* m_demandModel = nullptr;
    DataTable* m_demands = nullptr;
    ValidatorModel* m_validatorModel = nullptr;
    DataTable* m_validators = nullptr;
    EvidenceModel* m_evidenceModel = nullptr;
    DataTable* m_evidence = nullptr;
    std::int64_t m_waitTotalMs = 0;  ///< the longest wait seen
};

}  // namespace stacknet::ui
