#pragma once

#include <functional>
#include <optional>

#include "ui/bridge/node_bridge.h"
#include "ui/pages/attestation_report.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace stacknet::ui {

class Banner;
class EvidenceView;
class StatusPill;
class TextLabel;

/// Asks for a file to open; none when the person says no. Tests put their own in place.
using EvidenceAsker = std::function<std::optional<QString>(QWidget* parent)>;
void setEvidenceAsker(EvidenceAsker asker);

/// Takes evidence of somebody else's GPUs from a file, has it verified by the node and shows what
/// came out: a file, never this node.
class EvidenceFileCard final : public Card {
    Q_OBJECT
public:
    static constexpr qint64 kBytesMax = qint64{4} << 20;

    explicit EvidenceFileCard(NodeBridge& bridge, QWidget* parent = nullptr);
    /// Reads and verifies; what was shown before goes.
    void verify(const QString& path);
    bool isBusy() const { return m_busy; }
    const std::optional<EvidenceReport>& report() const { return m_report; }
    /// Somebody holds a file over the page.
    void setTarget(bool target);

signals:
    /// Something is shown that should be seen.
    void wantsSight();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildResult();
    void choose();
    void read(const QByteArray& text, const QString& fault);
    void showReport(EvidenceReport report);
    void sayFault(const QString& sentence, const QString& nextStep = {});
    void clear();
    void save();

    NodeBridge& m_bridge;
    QPushButton* m_open;
    TextLabel* m_hint;
    Banner* m_banner;
    QWidget* m_result;
    StatusPill* m_verdict;
    TextLabel* m_title;
    TextLabel* m_freshness;
    EvidenceView* m_evidence;
    std::optional<EvidenceReport> m_report;
    QString m_name;
    quint64 m_round = 0;  ///< an answer of a round before is dropped
    bool m_busy = false;
    bool m_target = false;
};

}  // namespace stacknet::ui
