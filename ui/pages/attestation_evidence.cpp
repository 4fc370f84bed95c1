#include "ui/pages/attestation_evidence.h"

#include <algorithm>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include "ui/pages/attestation_models.h"
#include "ui/pages/attestation_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button_choice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kCheckRows = 12;
constexpr int kMeasurementRowsMin = 3;
constexpr int kMeasurementRowsMax = 12;
constexpr int kResultColumn = 2;

int heightOf(int rows) {
    return kRowHeight * (rows + 1) + 8;
}

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

EvidenceView::EvidenceView(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
    m_buttons = new QWidget;
    m_buttonRow = new QHBoxLayout(m_buttons);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(space::k2);
    m_group = new QButtonGroup(this);
    onChosen(m_group, this, [this](int id) { choose(static_cast<std::size_t>(id)); });

    m_chainCard = new Card(tr("Certificate chain"));
    m_chainCard->setSubtitle(tr("from the GPU to NVIDIA's root"));
    m_chain = new ChainView(objectName + QStringLiteral("Chain"));
    m_noChain =
        new TextLabel(tr("There is no certificate to show."), TextRole::Body, Tone::Neutral);
    m_noChain->setWordWrap(true);
    m_chainCard->body()->addWidget(m_chain);
    m_chainCard->body()->addWidget(m_noChain);
    m_chainCard->body()->addStretch(1);

    m_checksCard = new Card(tr("Checks"));
    m_checkModel = new CheckModel(this);
    m_checks = new DataTable(m_checkModel, tr("Checks of the evidence"),
                             objectName + QStringLiteral("Checks"));
    m_checks->setCompact(true);
    m_checks->setColumnWidths({235, 150, 170, 0});
    m_checks->setMinimumHeight(heightOf(kCheckRows));
    m_checks->setEmpty(new EmptyState(Glyph::Shield, tr("Nothing was checked yet"),
                                      tr("Checks appear here with the first evidence.")));
    m_checksCard->body()->addWidget(m_checks, 1);
    m_checkDetail = new TextLabel({}, TextRole::Body);
    m_checkDetail->setObjectName(objectName + QStringLiteral("CheckDetail"));
    m_checkDetail->setWordWrap(true);
    m_checksCard->body()->addWidget(m_checkDetail);
    connect(m_checks, &DataTable::currentIdChanged, this, &EvidenceView::refreshDetail);

    auto* grid = new ResponsiveGrid(360, 3);
    grid->add(m_chainCard, 1);
    grid->add(m_checksCard, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(m_buttons);
    column->addWidget(grid);
    column->addWidget(buildMeasurements(objectName));
}

QWidget* EvidenceView::buildMeasurements(const QString& objectName) {
    m_measurementsCard = new Card(tr("Measurements"));
    m_onlyMismatches = new QCheckBox(tr("Only mismatches"));
    m_onlyMismatches->setObjectName(objectName + QStringLiteral("OnlyMismatches"));
    connect(m_onlyMismatches, &QCheckBox::toggled, this, &EvidenceView::refreshChosen);
    m_measurementsCard->addHeaderWidget(m_onlyMismatches);
    m_measurementModel = new MeasurementModel(this);
    m_measurements = new DataTable(m_measurementModel, tr("Measurements, expected against actual"),
                                   objectName + QStringLiteral("Measurements"));
    m_measurements->setColumnWidths({80, 100, 130, 0, 210});
    m_measurements->sortBy(kResultColumn, Qt::AscendingOrder);
    m_measurements->setEmpty(new EmptyState(
        Glyph::Table, tr("No measurements to compare"),
        tr("They are compared when the report is signed and the reference values are at hand.")));
    m_measurementsCard->body()->addWidget(m_measurements, 1);
    return m_measurementsCard;
}

void EvidenceView::showEvidence(const std::vector<api::GpuAttestationInfo>& gpus,
                                const std::vector<api::AttestationCheckInfo>& nodeChecks,
                                std::int64_t nowMs) {
    const bool recount = gpus.size() != m_gpus.size();
    const bool same = gpus == m_gpus && nodeChecks == m_nodeChecks;
    m_nowMs = nowMs;
    if (same && !recount) return;
    m_gpus = gpus;
    m_nodeChecks = nodeChecks;
    if (recount) {
        const auto bad =
            std::find_if(m_gpus.begin(), m_gpus.end(), [](const auto& gpu) { return !gpu.passed; });
        m_chosen = bad == m_gpus.end() ? 0 : static_cast<std::size_t>(bad - m_gpus.begin());
    }
    buildButtons();
    refreshChosen();
}

void EvidenceView::buildButtons() {
    m_buttons->setVisible(m_gpus.size() > 1);
    while (m_group->buttons().size() > static_cast<int>(m_gpus.size())) {
        delete m_group->buttons().back();
    }
    while (m_group->buttons().size() < static_cast<int>(m_gpus.size())) {
        const int id = static_cast<int>(m_group->buttons().size());
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setObjectName(objectName() + QStringLiteral("Gpu%1").arg(id));
        m_group->addButton(button, id);
        m_buttonRow->insertWidget(id, button);
    }
    if (m_buttonRow->count() == static_cast<int>(m_gpus.size())) m_buttonRow->addStretch(1);
    for (std::size_t i = 0; i < m_gpus.size(); ++i) {
        auto* button = m_group->button(static_cast<int>(i));
        button->setText(tr("GPU %1").arg(m_gpus[i].index));
        button->setIcon(glyphIcon(m_gpus[i].passed ? Glyph::Check : Glyph::Octagon,
                                  m_gpus[i].passed ? Tone::Ok : Tone::Danger));
        button->setAccessibleName(m_gpus[i].passed ? tr("GPU %1, passed").arg(m_gpus[i].index)
                                                   : tr("GPU %1, failed").arg(m_gpus[i].index));
        if (i == m_chosen) ui::choose(m_group, static_cast<int>(i));
    }
}

void EvidenceView::choose(std::size_t gpu) {
    if (gpu >= m_gpus.size()) return;
    m_chosen = gpu;
    ui::choose(m_group, static_cast<int>(gpu));
    refreshChosen();
}

void EvidenceView::refreshChosen() {
    const api::GpuAttestationInfo* gpu = m_chosen < m_gpus.size() ? &m_gpus[m_chosen] : nullptr;
    std::vector<CheckRow> checks;
    for (const auto& check : m_nodeChecks) checks.push_back({checks.size(), check});
    if (gpu != nullptr) {
        for (const auto& check : gpu->checks) checks.push_back({checks.size(), check});
    }
    const auto bad = static_cast<int>(std::count_if(
        checks.begin(), checks.end(), [](const CheckRow& row) { return !isGood(row.check); }));
    m_checksCard->setSubtitle(
        checks.empty() ? QString()
        : bad == 0     ? tr("%n in all, none against it", nullptr, static_cast<int>(checks.size()))
                       : tr("%n against it", nullptr, bad));
    m_checkModel->setRows(checks);
    refreshDetail();
    refreshChain(gpu);
    refreshMeasurements(gpu);
}

/// The whole sentence of the check that is chosen, else of the first that is not good.
void EvidenceView::refreshDetail() {
    const CheckRow* row = m_checkModel->find(m_checks->currentId());
    if (row == nullptr) {
        for (const CheckRow& one : m_checkModel->rows()) {
            if (row == nullptr && !isGood(one.check)) row = &one;
        }
    }
    const bool said = row != nullptr && !row->check.detail.empty();
    m_checkDetail->setVisible(said);
    if (!said) return;
    m_checkDetail->setText(
        QStringLiteral("%1: %2").arg(checkTitle(row->check.name), engineText(row->check.detail)));
    m_checkDetail->setInk(isGood(row->check) ? std::optional(Tone::Neutral) : Tone::Danger);
}

void EvidenceView::refreshChain(const api::GpuAttestationInfo* gpu) {
    std::vector<ChainView::Certificate> chain;
    if (gpu != nullptr) {
        for (std::size_t i = 0; i < gpu->chain.size(); ++i) {
            const api::AttestationCertificateInfo& one = gpu->chain[i];
            const Label state = certificateLabel(one, m_nowMs);
            const Label standing = certificateStanding(one, i + 1 == gpu->chain.size());
            chain.push_back({plain(one.subject), certificateRole(i, gpu->chain.size()),
                             plain(one.serial), plain(one.sha256), one.notBeforeMs, one.notAfterMs,
                             state.text, state.tone, engineText(one.problem), standing.text,
                             standing.tone, engineText(one.revocationDetail)});
        }
    }
    m_noChain->setVisible(chain.empty());
    m_chain->setVisible(!chain.empty());
    m_chain->setChain(std::move(chain), m_nowMs);
}

void EvidenceView::refreshMeasurements(const api::GpuAttestationInfo* gpu) {
    std::vector<api::MeasurementInfo> rows;
    int mismatches = 0;
    if (gpu != nullptr) {
        for (const auto& row : gpu->measurements) {
            const bool mismatch = row.outcome == "mismatch";
            mismatches += mismatch;
            if (mismatch || !m_onlyMismatches->isChecked()) rows.push_back(row);
        }
    }
    const auto all = gpu == nullptr ? 0 : static_cast<int>(gpu->measurements.size());
    m_measurementsCard->setSubtitle(all == 0 ? QString()
                                    : mismatches == 0
                                        ? tr("%n, all as expected", nullptr, all)
                                        : tr("%1 of %n differ", nullptr, all).arg(mismatches));
    m_measurementModel->setRows(rows);
    m_measurements->setMinimumHeight(
        heightOf(std::clamp(all, kMeasurementRowsMin, kMeasurementRowsMax)) + kControlHeight +
        space::k2);
}

}  // namespace stacknet::ui
