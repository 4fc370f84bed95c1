#pragma once

#include <vector>

#include <QWidget>

#include "core/api/attestation_info.h"

class QButtonGroup;
class QCheckBox;
class QHBoxLayout;

namespace stacknet::ui {

class Card;
class ChainView;
class CheckModel;
class DataTable;
class MeasurementModel;
class TextLabel;

/// Evidence of one or more GPUs in detail: chain, checks, measurements of the GPU that is chosen.
/// Shows this node's own evidence and that of a file alike.
class EvidenceView final : public QWidget {
    Q_OBJECT
public:
    /// `objectName` is the beginning of the names of its parts: "ownEvidence" + "Checks".
    explicit EvidenceView(const QString& objectName, QWidget* parent = nullptr);

    /// `nodeChecks` are about all GPUs together and stand before those of the chosen one. Takes the
    /// first GPU with a problem when the number of GPUs changes.
    void showEvidence(const std::vector<api::GpuAttestationInfo>& gpus,
                      const std::vector<api::AttestationCheckInfo>& nodeChecks, std::int64_t nowMs);
    void choose(std::size_t gpu);
    std::size_t chosen() const { return m_chosen; }

private:
    QWidget* buildMeasurements(const QString& objectName);
    void buildButtons();
    void refreshChosen();
    void refreshDetail();
    void refreshChain(const api::GpuAttestationInfo* gpu);
    void refreshMeasurements(const api::GpuAttestationInfo* gpu);

    std::vector<api::GpuAttestationInfo> m_gpus;
    std::vector<api::AttestationCheckInfo> m_nodeChecks;
    std::int64_t m_nowMs = 0;
    std::size_t m_chosen = 0;
    QWidget* m_buttons;
    QHBoxLayout* m_buttonRow;
    QButtonGroup* m_group;
    ChainView* m_chain;
    TextLabel* m_noChain;
    Card* m_chainCard;
    CheckModel* m_checkModel;
    DataTable* m_checks;
    TextLabel* m_checkDetail;
    Card* m_checksCard;
    MeasurementModel* m_measurementModel;
    DataTable* m_measurements = nullptr;
    Card* m_measurementsCard = nullptr;
    QCheckBox* m_onlyMismatches = nullptr;
};

}  // namespace stacknet::ui
