#include "ui/pages/attestation_gpu_card.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPushButton>

#include "ui/pages/attestation_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::ui {
namespace {

constexpr int kRingSize = 80;
/// As long for every id, so that the mask says nothing.
const QString kMask = QStringLiteral("••••••••••••");

QString orDash(const std::string& text) {
    return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
}

/// Of those that were compared.
QString measurementsText(const api::GpuAttestationInfo& gpu) {
    int compared = 0;
    int matching = 0;
    for (const auto& row : gpu.measurements) {
        compared += row.outcome != "skipped";
        matching += row.outcome == "match";
    }
    return compared == 0 ? GpuCard::tr("not compared")
                         : GpuCard::tr("%1 of %n match", nullptr, compared).arg(matching);
}

}  // namespace

GpuCard::GpuCard(std::uint32_t index, QWidget* parent) : Card(tr("GPU %1").arg(index), parent) {
    const QString name = QStringLiteral("gpu%1").arg(index);
    setObjectName(name);
    m_state = new StatusPill;
    m_state->setObjectName(name + QStringLiteral("State"));
    addHeaderWidget(m_state);
    m_fields = new DetailList(name + QStringLiteral("Fields"));
    m_ring = new CountdownRing(kRingSize, tr("The evidence of GPU %1 holds for").arg(index));
    m_ring->setObjectName(name + QStringLiteral("Ring"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k3);
    row->addWidget(m_fields, 1);
    row->addWidget(m_ring, 0, Qt::AlignTop);
    body()->addLayout(row);
    m_reveal = new QPushButton(tr("Show ids"));
    m_reveal->setObjectName(name + QStringLiteral("Reveal"));
    m_reveal->setAccessibleName(tr("Show the ids of GPU %1").arg(index));
    m_reveal->setCheckable(true);
    m_reveal->setProperty("variant", QStringLiteral("ghost"));
    auto* details = new QPushButton(tr("Chain, checks, measurements"));
    details->setObjectName(name + QStringLiteral("Details"));
    details->setAccessibleName(tr("Chain, checks and measurements of GPU %1").arg(index));
    details->setProperty("variant", QStringLiteral("ghost"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addWidget(details);
    buttons->addWidget(m_reveal);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_reveal, &QPushButton::toggled, this, &GpuCard::refresh);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &GpuCard::followMask);
    followMask();
    connect(details, &QPushButton::clicked, this, &GpuCard::detailsWanted);
}

void GpuCard::showGpu(const api::GpuAttestationInfo& gpu, std::int64_t nowMs) {
    m_gpu = gpu;
    m_nowMs = nowMs;
    refresh();
}

void GpuCard::setFrozen(bool frozen) {
    m_ring->setFrozen(frozen);
}

/// The mask, which a locked console has on too, ends what was revealed.
void GpuCard::followMask() {
    const bool masked = PrivacyMask::instance().on();
    if (masked) m_reveal->setChecked(false);
    m_reveal->setEnabled(!masked);
}

bool GpuCard::revealed() const {
    return m_reveal->isChecked();
}

void GpuCard::refresh() {
    setSubtitle(m_gpu.family.empty() ? QString() : QString::fromStdString(m_gpu.family));
    m_state->setLabel(m_gpu.passed ? Label{tr("Passed"), Tone::Ok}
                                   : Label{tr("Failed"), Tone::Danger});
    const std::int64_t life = m_gpu.validUntilMs - m_gpu.checkedMs;
    if (m_gpu.passed && life > 0) {
        m_ring->setWarnBelow(life * kExpiringPercent / 100);
        m_ring->setTime(m_gpu.validUntilMs - m_nowMs, life, Tone::Ok);
    } else {
        m_ring->setIdle(tr("not valid"));
    }
    const auto problem = std::find_if(m_gpu.checks.begin(), m_gpu.checks.end(),
                                      [](const auto& check) { return !isGood(check); });
    const bool shown = revealed();
    const auto masked = [shown](const std::string& id) {
        return id.empty() ? QStringLiteral("–") : shown ? QString::fromStdString(id) : kMask;
    };
    m_reveal->setText(shown ? tr("Hide ids") : tr("Show ids"));
    m_reveal->setIcon(glyphIcon(shown ? Glyph::EyeOff : Glyph::Eye));
    m_fields->setRows(
        {{tr("Model"), orDash(m_gpu.model), false, false},
         {tr("Chip (PDI)"), masked(m_gpu.pdi), shown && !m_gpu.pdi.empty(), true},
         {tr("Firmware (UEID)"), masked(m_gpu.ueid), shown && !m_gpu.ueid.empty(), true},
         {tr("Driver"), orDash(m_gpu.driverVersion), false, true},
         {tr("vBIOS"), orDash(m_gpu.vbiosVersion), false, true},
         {tr("Measurements"), measurementsText(m_gpu), false, false},
         {tr("Evidence"), agoText(m_gpu.checkedMs, m_nowMs), false, false},
         {tr("First problem"),
          problem == m_gpu.checks.end() ? tr("none") : checkTitle(problem->name), false, false}});
}

}  // namespace stacknet::ui
