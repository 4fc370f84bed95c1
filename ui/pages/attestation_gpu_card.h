#pragma once

#include "core/api/attestation_info.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace stacknet::ui {

class CountdownRing;
class DetailList;
class StatusPill;

/// One GPU of this machine: who it is, what runs on it, how old its evidence is and how long it
/// holds. What identifies the chip is masked until its owner wants to see it.
class GpuCard final : public Card {
    Q_OBJECT
public:
    explicit GpuCard(std::uint32_t index, QWidget* parent = nullptr);
    void showGpu(const api::GpuAttestationInfo& gpu, std::int64_t nowMs);
    void setFrozen(bool frozen);
    bool revealed() const;

signals:
    /// Its chain, checks and measurements are wanted.
    void detailsWanted();

private:
    void refresh();
    void followMask();

    api::GpuAttestationInfo m_gpu;
    std::int64_t m_nowMs = 0;
    StatusPill* m_state;
    CountdownRing* m_ring;
    DetailList* m_fields;
    QPushButton* m_reveal;
};

}  // namespace stacknet::ui
