#pragma once

#include <functional>
#include <vector>

#include "ui/pages/page.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace stacknet::ui {

class AttestationEventModel;
class AttestedNodeModel;
class Banner;
class Card;
class ChartCard;
class CountdownRing;
class DataTable;
class DutyStrip;
class EvidenceFileCard;
class EvidenceView;
class GlyphLabel;
class GpuCard;
class StatusPill;
class TextLabel;

/// What this node's GPUs prove and what they cannot, the evidence behind it, what is known of other
/// nodes, and a place to check somebody else's evidence.
class AttestationPage final : public Page {
    Q_OBJECT
public:
    explicit AttestationPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;
    /// "file:/path" checks that file.
    void open(const QString& subject) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildStatus();
    QWidget* buildWithoutGpu();
    QWidget* buildHistory();
    QWidget* buildNodes();
    QWidget* buildLimits();
    void refreshStatus(const api::AttestationInfo& info);
    void refreshGpus(const api::AttestationInfo& info);
    void refreshHistory(const api::AttestationInfo& info);
    void refreshOrders(const api::AttestationInfo& info);
    void askHistory(const api::AttestationInfo& info);
    void attestNow();
    /// Fresh evidence of the GPUs for `use`, or a banner that says why there is none.
    void askEvidence(std::function<void(const std::string&)> use);
    void say(const QString& sentence);
    void saved(const Result<QString>& path, const QString& sentence);
    void copyReport();
    void saveReport();
    void showPolicy();
    void scrollTo(QWidget* widget);

    QScrollArea* m_scroll;
    Banner* m_banner;
    GlyphLabel* m_glyph = nullptr;
    TextLabel* m_word = nullptr;
    TextLabel* m_sentence = nullptr;
    TextLabel* m_next = nullptr;
    TextLabel* m_age = nullptr;
    StatusPill* m_test = nullptr;
    StatusPill* m_confidential = nullptr;
    StatusPill* m_cpu = nullptr;
    CountdownRing* m_ring = nullptr;
    QPushButton* m_now = nullptr;
    QPushButton* m_copyEvidence = nullptr;
    QPushButton* m_saveEvidence = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_policy = nullptr;
    Card* m_withoutGpu = nullptr;
    TextLabel* m_withoutGpuText = nullptr;
    QVBoxLayout* m_gpuPlace = nullptr;
    QWidget* m_gpuGrid = nullptr;
    std::vector<GpuCard*> m_gpuCards;
    EvidenceView* m_evidence = nullptr;
    EvidenceFileCard* m_file = nullptr;
    DutyStrip* m_strip = nullptr;
    TextLabel* m_stripDetail = nullptr;
    AttestationEventModel* m_eventModel = nullptr;
    DataTable* m_events = nullptr;
    Card* m_historyCard = nullptr;
    AttestedNodeModel* m_nodeModel = nullptr;
    DataTable* m_nodes = nullptr;
    Card* m_nodesCard = nullptr;
    TextLabel* m_limits = nullptr;
    ChartCard* m_chart = nullptr;
    std::int64_t m_chartNewestMs = -1;  ///< of the verdicts that the chart was asked for with
    std::int64_t m_chartRetryMs = 0;    ///< when it is asked for again; 0: only with news
    bool m_asking = false;              ///< an order to attest is under way
    bool m_fetching = false;            ///< evidence is under way
};

}  // namespace stacknet::ui
