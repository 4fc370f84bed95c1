#include "ui/shell/status_footer.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPainter>

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kHeightPixels = 28;

}  // namespace

StatusFooter::StatusFooter(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k5, 0, space::k5, 0);
    row->setSpacing(space::k5);
    const auto add = [&](const QString& name) {
        auto* label = new TextLabel({}, TextRole::Caption, Tone::Neutral);
        label->setObjectName(name);
        return label;
    };
    m_peers = add(QStringLiteral("footerPeers"));
    m_height = add(QStringLiteral("footerHeight"));
    m_clock = add(QStringLiteral("footerClock"));
    m_processor = add(QStringLiteral("footerProcessor"));
    m_gpu = add(QStringLiteral("footerGpu"));
    m_asOf = add(QStringLiteral("footerAsOf"));
    row->addWidget(m_peers);
    row->addWidget(m_height);
    row->addWidget(m_clock);
    row->addWidget(m_processor);
    row->addWidget(m_gpu);
    row->addStretch(1);
    row->addWidget(m_asOf);
    connect(&Theme::instance(), &Theme::changed, this, &StatusFooter::applyScale);
    applyScale();
}

void StatusFooter::applyScale() {
    setFixedHeight(Theme::instance().scaled(kHeightPixels));
    fit();
}

void StatusFooter::refresh(const api::Snapshot& snapshot, Freshness freshness, std::int64_t ageMs) {
    if (freshness == Freshness::Loading || snapshot.chain.chainId.empty()) {
        for (auto* label : {m_peers, m_height, m_clock, m_processor, m_gpu}) label->clear();
        m_asOf->setText(tr("no data yet"));
        m_asOf->setInk(Tone::Neutral);
        return;
    }
    m_peers->setText(tr("%1 of %2 peers").arg(snapshot.peersConnected).arg(snapshot.peers.size()));
    m_height->setText(tr("height %1 · view %2")
                          .arg(countText(snapshot.chain.height), countText(snapshot.chain.view)));
    m_clock->setText(tr("clock %1").arg(offsetText(snapshot.engine.clockOffsetMs)));
    const auto& host = *snapshot.host;
    constexpr std::uint32_t kBpsPerPercent = 100;
    m_processor->setText(host.checkedMs == 0 && host.cpuBps == 0
                             ? QString()
                             : tr("CPU %1 %").arg(host.cpuBps / kBpsPerPercent));
    const bool gpuKnown = std::any_of(host.gpus.begin(), host.gpus.end(),
                                      [](const auto& gpu) { return gpu.busyKnown; });
    m_gpu->setText(gpuKnown ? tr("GPU %1 %").arg(host.gpuBps / kBpsPerPercent) : QString());
    const bool live = freshness == Freshness::Live;
    m_asOf->setText(
        live
            ? tr("data as of %1").arg(clockText(snapshot.asOfMs).left(8))
            : tr("data as of %1, %2 old").arg(clockText(snapshot.asOfMs).left(8), spanText(ageMs)));
    m_asOf->setInk(live ? Tone::Neutral : Tone::Warn);
    fit();
}

/// What does not fit is left out whole, the least needed first: half a number misleads.
void StatusFooter::fit() {
    int room = width() - 2 * space::k5;
    for (auto* label : {m_asOf, m_height, m_peers, m_clock, m_processor, m_gpu}) {
        if (!label->text().isEmpty()) room -= label->sizeHint().width();
        label->setVisible(room >= 0 && !label->text().isEmpty());
        room -= space::k5;
    }
}

void StatusFooter::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void StatusFooter::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().border);
}

}  // namespace stacknet::ui
