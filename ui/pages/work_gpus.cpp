#include "ui/pages/work_gpus.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include "ui/bridge/node_bridge.h"
#include "ui/pages/work_gpu_dialog.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/usage_bar.h"

namespace stacknet::ui {
namespace {

constexpr double kBpsWhole = 10'000;
constexpr std::uint32_t kBpsPerPercent = 100;
constexpr double kGiB = 1024.0 * 1024 * 1024;
constexpr std::uint32_t kMilliwattsPerWatt = 1'000;
/// As long for every id, so that the mask says nothing.
const QString kMask = QStringLiteral("••••••••••••");

QString memoryText(const api::GpuInfo& gpu) {
    if (gpu.memoryTotalBytes == 0) return WorkGpus::tr("not told");
    return WorkGpus::tr("%1 of %2 GiB")
        .arg(QLocale().toString(static_cast<double>(gpu.memoryUsedBytes) / kGiB, 'f', 1),
             QLocale().toString(static_cast<double>(gpu.memoryTotalBytes) / kGiB, 'f', 1));
}

/// "61 °C · 412 W": what the GPU tells of it.
QString figuresText(const api::GpuInfo& gpu) {
    QStringList parts;
    if (gpu.temperatureC > 0) parts << WorkGpus::tr("%1 °C").arg(gpu.temperatureC);
    if (gpu.powerMilliwatts > 0)
        parts << WorkGpus::tr("%1 W").arg(countText(gpu.powerMilliwatts / kMilliwattsPerWatt));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

WorkGpus::WorkGpus(NodeBridge& bridge, Banner& banner, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_banner(banner) {
    setObjectName(QStringLiteral("workGpus"));
    m_card = new Card(tr("GPUs of this machine"));
    m_reveal = new QPushButton(tr("Show ids"));
    m_reveal->setObjectName(QStringLiteral("gpusReveal"));
    m_reveal->setAccessibleName(tr("Show the ids of the GPUs"));
    m_reveal->setCheckable(true);
    m_reveal->setProperty("variant", QStringLiteral("ghost"));
    m_card->addHeaderWidget(m_reveal);
    m_reason = new TextLabel;
    m_reason->setObjectName(QStringLiteral("gpusReason"));
    m_reason->setWordWrap(true);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::k4);
    m_choice = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_choice->setObjectName(QStringLiteral("gpusChoice"));
    m_choice->setWordWrap(true);
    m_card->body()->addWidget(m_reason);
    m_card->body()->addLayout(m_column);
    m_card->body()->addWidget(m_choice);
    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(m_card);
    innerColumn->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_reveal, &QPushButton::toggled, this, &WorkGpus::refresh);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &WorkGpus::followMask);
    followMask();
}

/// The mask, which a locked console has on too, ends what was revealed.
void WorkGpus::followMask() {
    const bool masked = PrivacyMask::instance().on();
    if (masked) m_reveal->setChecked(false);
    m_reveal->setEnabled(!masked);
}

WorkGpus::Row WorkGpus::makeRow(std::uint32_t index) {
    const auto named = [index](const char* part) {
        return QStringLiteral("gpu%1%2").arg(index).arg(QLatin1String(part));
    };
    Row row;
    row.box = new QWidget;
    row.name = new TextLabel({}, TextRole::Strong);
    row.name->setObjectName(named("Name"));
    row.name->setWordWrap(true);
    row.uuid = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    row.uuid->setObjectName(named("Uuid"));
    row.load = new UsageBar(tr("Busy"));
    row.load->setObjectName(named("Load"));
    row.load->setCalm(true);
    row.memory = new UsageBar(tr("Memory"));
    row.memory->setObjectName(named("Memory"));
    row.memory->setCalm(true);
    row.figures = new TextLabel;
    row.figures->setObjectName(named("Figures"));
    row.works = new QCheckBox(tr("Takes work"));
    row.works->setObjectName(named("Works"));
    row.works->setAccessibleName(tr("GPU %1 takes work").arg(index));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.name);
    words->addWidget(row.uuid);
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::k4);
    line->addLayout(words, 2);
    line->addWidget(row.load, 2);
    line->addWidget(row.memory, 2);
    line->addWidget(row.figures, 1);
    line->addWidget(row.works);
    return row;
}

void WorkGpus::makeRows() {
    const auto same = [](const api::GpuInfo& one, const api::GpuInfo& other) {
        return one.index == other.index;
    };
    std::vector<api::GpuInfo> before = std::exchange(m_shown, m_bridge.snapshot()->host->gpus);
    if (std::equal(before.begin(), before.end(), m_shown.begin(), m_shown.end(), same)) return;
    for (const Row& row : m_rows) delete row.box;
    m_rows.clear();
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        m_rows.push_back(makeRow(m_shown[at].index));
        m_column->addWidget(m_rows.back().box);
        connect(m_rows.back().works, &QCheckBox::toggled, this, [this, at](bool wanted) {
            if (!m_filling) choose(at, wanted);
        });
    }
}

void WorkGpus::fillRow(const Row& row, const api::GpuInfo& gpu) {
    row.name->setText(gpu.name.empty()
                          ? tr("GPU %1").arg(gpu.index)
                          : tr("GPU %1 · %2").arg(gpu.index).arg(QString::fromStdString(gpu.name)));
    row.uuid->setText(m_reveal->isChecked() ? ltrIsolated(QString::fromStdString(gpu.uuid))
                                            : kMask);
    row.load->setUse(gpu.busyBps / kBpsWhole,
                     gpu.busyKnown ? tr("%1 %").arg(gpu.busyBps / kBpsPerPercent) : tr("not told"));
    const bool known = gpu.memoryTotalBytes > 0;
    row.memory->setUse(
        known ? static_cast<double>(gpu.memoryUsedBytes) / static_cast<double>(gpu.memoryTotalBytes)
              : 0,
        memoryText(gpu));
    row.figures->setText(figuresText(gpu));
    row.works->setChecked(gpu.allowed);
}

void WorkGpus::refresh() {
    const api::HostInfo& host = *m_bridge.snapshot()->host;
    m_filling = true;
    makeRows();
    for (std::size_t at = 0; at < m_rows.size(); ++at) fillRow(m_rows[at], m_shown[at]);
    m_filling = false;
    const bool shown = m_reveal->isChecked();
    m_reveal->setText(shown ? tr("Hide ids") : tr("Show ids"));
    m_reveal->setIcon(glyphIcon(shown ? Glyph::EyeOff : Glyph::Eye));
    m_reveal->setVisible(!m_rows.empty());
    m_reason->setText(engineText(host.gpuReason));
    m_reason->setVisible(m_rows.empty());
    const QString why = engineText(host.gpuChoiceReason);
    m_choice->setText(why.isEmpty() ? tr("A GPU that takes no work is hidden from the model server "
                                         "of this node.")
                                    : why);
    m_choice->setVisible(!m_rows.empty());
    const bool usable = why.isEmpty() && !m_busy && m_bridge.freshness() != Freshness::Offline;
    for (const Row& row : m_rows) {
        row.works->setEnabled(usable);
        row.works->setAccessibleDescription(why);
    }
}

void WorkGpus::choose(std::size_t row, bool wanted) {
    m_filling = true;  // the mark is the node's word, not the person's wish
    m_rows[row].works->setChecked(m_shown[row].allowed);
    m_filling = false;
    auto* dialog = new WorkGpuDialog(m_shown[row], wanted, this);
    connect(dialog, &QDialog::accepted, this, [this, uuid = m_shown[row].uuid, wanted] {
        m_busy = true;
        refresh();
        m_bridge.submit(api::SetGpuAllowed{uuid, wanted}, this,
                        [this](const api::CommandResult& result) {
                            m_busy = false;
                            if (result.error) m_banner.sayError(*result.error);
                            refresh();
                        });
    });
    dialog->open();
}

}  // namespace stacknet::ui
