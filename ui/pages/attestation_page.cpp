#include "ui/pages/attestation_page.h"

#include <algorithm>

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include "core/api/api_json.h"
#include "ui/pages/attestation_evidence.h"
#include "ui/pages/attestation_file.h"
#include "ui/pages/attestation_gpu_card.h"
#include "ui/pages/attestation_models.h"
#include "ui/pages/attestation_policy.h"
#include "ui/pages/attestation_series.h"
#include "ui/pages/attestation_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/duty_strip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kContentMax = 1'440;
constexpr int kRingSize = 96;
constexpr int kGlyph = 36;
constexpr int kChartHeight = 360;
constexpr std::int64_t kRetryMs = 5'000;
constexpr int kListRows = 6;
constexpr int kListHeight = kRowHeight * (kListRows + 1) + 8;

/// The only file of a drop, when it is one on this machine.
QString droppedFile(const QMimeData& data) {
    const auto urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

QPushButton* actionButton(const QString& text, const QString& objectName) {
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    return button;
}

}  // namespace

AttestationPage::AttestationPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Attestation"), parent) {
    setObjectName(QStringLiteral("attestationPage"));
    setAcceptDrops(true);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("attestationBanner"));
    m_evidence = new EvidenceView(QStringLiteral("ownEvidence"));
    m_file = new EvidenceFileCard(bridge);
    connect(m_file, &EvidenceFileCard::wantsSight, this, [this] { scrollTo(m_file); });
    auto* content = new QWidget;
    content->setMaximumWidth(kContentMax);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_banner);
    column->addWidget(buildStatus());
    column->addWidget(buildWithoutGpu());
    m_gpuPlace = new QVBoxLayout;
    column->addLayout(m_gpuPlace);
    column->addWidget(m_evidence);
    column->addWidget(m_file);
    m_chart = new ChartCard(QStringLiteral("attestationChart"));
    m_chart->setMaximumHeight(kChartHeight);
    m_chart->setRanges(
        {ChartRange::Day, ChartRange::Week, ChartRange::Month, ChartRange::All, ChartRange::Custom},
        ChartRange::Month);
    column->addWidget(m_chart);
    auto* lists = new ResponsiveGrid(460, 2);
    lists->add(buildHistory());
    lists->add(buildNodes());
    column->addWidget(lists);
    column->addWidget(buildLimits());
    column->addStretch(1);
    m_scroll = scrollOver(content, QStringLiteral("attestationScroll"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget* AttestationPage::buildStatus() {
    auto* card = new Card;
    card->setObjectName(QStringLiteral("attestationStatus"));
    m_glyph = new GlyphLabel(Glyph::Shield, kGlyph, Tone::Neutral);
    m_word = new TextLabel({}, TextRole::PageTitle);
    m_word->setObjectName(QStringLiteral("attestationWord"));
    m_sentence = new TextLabel;
    m_sentence->setObjectName(QStringLiteral("attestationSentence"));
    m_sentence->setWordWrap(true);
    m_next = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_next->setObjectName(QStringLiteral("attestationNext"));
    m_next->setWordWrap(true);
    m_age = new TextLabel({}, TextRole::Caption, Tone::Warn);
    m_age->setObjectName(QStringLiteral("attestationAge"));
    m_age->hide();
    m_test = new StatusPill;
    m_test->setObjectName(QStringLiteral("attestationTestEvidence"));
    m_test->setLabel({tr("TEST EVIDENCE"), Tone::Danger});
    m_test->setToolTip(
        tr("Recorded evidence at a fixed clock is accepted here. It proves nothing."));
    m_test->setAccessibleDescription(m_test->toolTip());
    m_confidential = new StatusPill;
    m_confidential->setObjectName(QStringLiteral("attestationConfidential"));
    m_confidential->setGlyph(Glyph::Lock);
    m_cpu = new StatusPill;
    m_cpu->setObjectName(QStringLiteral("attestationCpu"));
    auto* pills = new FlowRow;
    for (auto* pill : {m_test, m_confidential, m_cpu}) pills->addWidget(pill);
    m_ring = new CountdownRing(kRingSize, tr("The verdict holds for"));
    m_ring->setObjectName(QStringLiteral("attestationRing"));
    m_now = actionButton(tr("Attest now"), QStringLiteral("attestationNow"));
    m_now->setIcon(glyphIcon(Glyph::Refresh));
    m_now->setToolTip(tr("Ask the GPUs for fresh evidence, whatever is planned."));
    m_copyEvidence = actionButton(tr("Copy evidence"), QStringLiteral("attestationCopyEvidence"));
    m_copyEvidence->setIcon(glyphIcon(Glyph::Copy));
    m_saveEvidence = actionButton(tr("Save evidence…"), QStringLiteral("attestationSaveEvidence"));
    m_saveEvidence->setIcon(glyphIcon(Glyph::Download));
    for (auto* button : {m_copyEvidence, m_saveEvidence})
        button->setToolTip(
            tr("Fresh evidence of the GPUs, with their ids, that anybody can check as a file."));
    connect(m_now, &QPushButton::clicked, this, &AttestationPage::attestNow);
    connect(m_copyEvidence, &QPushButton::clicked, this, [this] {
        askEvidence([this](const std::string& evidence) {
            copyText(QString::fromStdString(evidence));
            say(tr("Evidence copied. Whoever gets it can check it as a file."));
        });
    });
    connect(m_saveEvidence, &QPushButton::clicked, this, [this] {
        askEvidence([this](const std::string& evidence) {
            saved(saveFile(this, tr("Save the evidence"), QStringLiteral("evidence.json"),
                           QByteArray::fromStdString(evidence)),
                  tr("Evidence saved to %1"));
        });
    });
    m_copy = actionButton(tr("Copy report"), QStringLiteral("attestationCopy"));
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    m_export = actionButton(tr("Export JSON…"), QStringLiteral("attestationExport"));
    m_export->setIcon(glyphIcon(Glyph::Download));
    m_policy = actionButton(tr("Policy…"), QStringLiteral("attestationPolicyOpen"));
    connect(m_copy, &QPushButton::clicked, this, &AttestationPage::copyReport);
    connect(m_export, &QPushButton::clicked, this, &AttestationPage::saveReport);
    connect(m_policy, &QPushButton::clicked, this, &AttestationPage::showPolicy);
    const auto rowOf = [](std::initializer_list<QWidget*> buttons) {
        auto* actions = new FlowRow;
        for (auto* button : buttons) actions->addWidget(button);
        return actions;
    };
    auto* words = new QVBoxLayout;
    words->setSpacing(space::k1);
    words->addWidget(m_word);
    words->addWidget(m_sentence);
    words->addWidget(m_next);
    words->addWidget(m_age);
    words->addSpacing(space::k1);
    words->addLayout(pills);
    words->addSpacing(space::k1);
    words->addLayout(rowOf({m_now, m_copyEvidence, m_saveEvidence}));
    words->addLayout(rowOf({m_copy, m_export, m_policy}));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k4);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_ring, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    return card;
}

QWidget* AttestationPage::buildWithoutGpu() {
    m_withoutGpu = new Card(tr("What works without a GPU"));
    m_withoutGpu->setObjectName(QStringLiteral("attestationWithoutGpu"));
    m_withoutGpuText = new TextLabel(withoutGpuText());
    m_withoutGpuText->setWordWrap(true);
    m_withoutGpu->body()->addWidget(m_withoutGpuText);
    return m_withoutGpu;
}

QWidget* AttestationPage::buildHistory() {
    m_historyCard = new Card(tr("Verdicts so far"));
    m_strip =
        new DutyStrip(tr("Verdicts so far, oldest first"), QStringLiteral("attestationHistory"));
    m_stripDetail = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_stripDetail->setObjectName(QStringLiteral("attestationHistoryDetail"));
    m_stripDetail->setWordWrap(true);
    connect(m_strip, &DutyStrip::currentChanged, this,
            [this] { m_stripDetail->setText(m_strip->currentDetail()); });
    m_eventModel = new AttestationEventModel(this);
    m_events =
        new DataTable(m_eventModel, tr("Verdicts so far"), QStringLiteral("attestationEvents"));
    m_events->setCompact(true);
    m_events->setColumnWidths({170, 110, 0, 90, 170, 80});
    m_events->hideColumns({4});
    m_events->setMinimumHeight(kListHeight);
    m_events->setEmpty(new EmptyState(Glyph::History, tr("No verdict yet"),
                                      tr("Each time the GPUs are asked, what came out is kept "
                                         "here.")));
    m_historyCard->body()->addWidget(m_strip);
    m_historyCard->body()->addWidget(m_stripDetail);
    m_historyCard->body()->addWidget(m_events, 1);
    return m_historyCard;
}

QWidget* AttestationPage::buildNodes() {
    m_nodesCard = new Card(tr("Attested nodes"));
    m_nodesCard->setSubtitle(tr("by the ledger"));
    m_nodeModel = new AttestedNodeModel(this);
    m_nodes = new DataTable(m_nodeModel, tr("Attested nodes"), QStringLiteral("attestedNodes"));
    m_nodes->setCompact(true);
    m_nodes->setColumnWidths({0, 120, 150, 60, 100, 110});
    m_nodes->hideColumns({1});
    m_nodes->setMinimumHeight(kListHeight);
    m_nodes->setEmpty(
        new EmptyState(Glyph::Network, tr("No node is attested"),
                       tr("Nodes check each other's GPUs and say on the ledger what they found.")));
    m_nodesCard->body()->addWidget(m_nodes, 1);
    return m_nodesCard;
}

QWidget* AttestationPage::buildLimits() {
    auto* card = new Card(tr("What this cannot prove"));
    card->setObjectName(QStringLiteral("attestationLimits"));
    m_limits = new TextLabel;
    m_limits->setObjectName(QStringLiteral("attestationLimitsText"));
    m_limits->setWordWrap(true);
    card->body()->addWidget(m_limits);
    return card;
}

void AttestationPage::refresh() {
    const api::AttestationInfo& info = *snapshot().attestation;
    const bool loading = bridge().freshness() == Freshness::Loading;
    m_test->setVisible(info.testEvidence);
    m_events->setLoading(loading);
    m_nodes->setLoading(loading);
    refreshStatus(info);
    refreshOrders(info);
    refreshGpus(info);
    refreshHistory(info);
    askHistory(info);
    m_nodeModel->setNow(bridge().nowMs() / 60'000 * 60'000);
    m_nodeModel->setRows(info.nodes);
    const auto twice = std::any_of(info.nodes.begin(), info.nodes.end(),
                                   [](const auto& node) { return node.ours && node.duplicateGpu; });
    if (twice) {
        m_banner->say(Tone::Danger, tr("A GPU of this node is claimed for another node too."),
                      tr("Neither takes confidential tasks until one of them gives it up."));
    } else if (m_banner->property("twice").toBool()) {
        m_banner->hide();
    }
    m_banner->setProperty("twice", twice);
    QString limits;
    for (const QString& line : attestationLimits(info)) {
        if (!limits.isEmpty()) limits += QLatin1Char('\n');
        limits += QStringLiteral("•  ") + line;
    }
    m_limits->setText(limits);
    refreshFreshness();
}

void AttestationPage::refreshStatus(const api::AttestationInfo& info) {
    const std::int64_t now = bridge().nowMs();
    if (bridge().freshness() == Freshness::Loading) {
        m_word->setText(tr("Waiting for the node"));
        m_glyph->setGlyph(Glyph::Clock, Tone::Neutral);
        m_sentence->setText({});
        m_ring->setIdle(QStringLiteral("–"));
        return;
    }
    const AttestationHeadline headline = attestationHeadline(info, now);
    m_word->setText(headline.word);
    m_sentence->setText(headline.sentence);
    m_glyph->setGlyph(headline.tone == Tone::Ok || headline.tone == Tone::Neutral
                          ? Glyph::Shield
                          : toneGlyph(headline.tone),
                      headline.tone);
    const bool planned = info.nextMs > now;
    m_next->setText(
        planned ? tr("The GPUs are asked again %1, by themselves.").arg(inText(info.nextMs, now))
        : info.nextMs != 0 ? tr("The GPUs are asked again now.")
                           : QString());
    m_next->setVisible(!m_next->text().isEmpty());
    m_confidential->setLabel(confidentialLabel(info));
    m_cpu->setLabel(info.cpu == api::CpuTeeState::Verified
                        ? Label{tr("CPU side: verified"), Tone::Ok}
                        : Label{tr("CPU side: not proven"), Tone::Warn});
    if (info.lifetimeMs > 0 && info.validUntilMs > now) {
        m_ring->setWarnBelow(info.lifetimeMs * kExpiringPercent / 100);
        m_ring->setTime(info.validUntilMs - now, info.lifetimeMs, Tone::Ok);
    } else {
        m_ring->setIdle(info.validUntilMs == 0 ? tr("no verdict") : tr("expired"));
    }
    const bool any = !info.gpus.empty();
    m_copy->setVisible(any);
    m_export->setVisible(any);
    m_policy->setVisible(!info.policy.empty());
}

void AttestationPage::refreshGpus(const api::AttestationInfo& info) {
    const std::int64_t now = bridge().nowMs();
    const bool loading = bridge().freshness() == Freshness::Loading;
    m_withoutGpu->setVisible(!loading && info.gpus.empty());
    m_evidence->setVisible(!info.gpus.empty());
    if (m_gpuCards.size() != info.gpus.size()) {
        delete m_gpuGrid;
        m_gpuGrid = nullptr;
        m_gpuCards.clear();
        if (!info.gpus.empty()) {
            auto* grid = new ResponsiveGrid(430, 2);
            for (const auto& gpu : info.gpus) {
                auto* card = new GpuCard(gpu.index);
                const std::size_t place = m_gpuCards.size();
                connect(card, &GpuCard::detailsWanted, this, [this, place] {
                    m_evidence->choose(place);
                    scrollTo(m_evidence);
                });
                grid->add(card, info.gpus.size() == 1 ? 2 : 1);
                m_gpuCards.push_back(card);
            }
            m_gpuGrid = grid;
            m_gpuPlace->addWidget(grid);
        }
    }
    for (std::size_t i = 0; i < m_gpuCards.size(); ++i) m_gpuCards[i]->showGpu(info.gpus[i], now);
    m_evidence->showEvidence(info.gpus, {}, now);
}

void AttestationPage::refreshHistory(const api::AttestationInfo& info) {
    m_eventModel->setRows(info.history);
    std::vector<DutyStrip::Mark> marks;
    for (auto event = info.history.rbegin(); event != info.history.rend(); ++event) {
        const QString reason = QString::fromStdString(event->reason);
        marks.push_back({QString::number(event->timeMs) + QString::fromStdString(event->pdi),
                         clockText(event->timeMs).left(5),
                         event->passed
                             ? tr("%1: passed, valid until %2")
                                   .arg(timeText(event->timeMs), timeText(event->validUntilMs))
                             : tr("%1: failed, %2").arg(timeText(event->timeMs), reason),
                         event->passed ? Tone::Ok : Tone::Danger,
                         event->passed ? Glyph::Check : Glyph::Octagon, false, false});
    }
    m_strip->setVisible(!marks.empty());
    m_stripDetail->setVisible(!marks.empty());
    m_strip->setMarks(std::move(marks));
    const auto failed = static_cast<int>(std::count_if(
        info.history.begin(), info.history.end(), [](const auto& one) { return !one.passed; }));
    m_historyCard->setSubtitle(
        info.history.empty()
            ? QString()
            : tr("%1 passed · %2 failed").arg(info.history.size() - failed).arg(failed));
}

void AttestationPage::refreshFreshness() {
    const Freshness freshness = bridge().freshness();
    const bool old = freshness == Freshness::Stale || freshness == Freshness::Offline;
    m_age->setVisible(old);
    m_age->setText(
        freshness == Freshness::Offline
            ? tr("The engine does not answer; this is %1 old.").arg(spanText(bridge().ageMs()))
            : tr("This is %1 old.").arg(spanText(bridge().ageMs())));
    m_ring->setFrozen(old);
    for (auto* card : m_gpuCards) card->setFrozen(old);
}

void AttestationPage::open(const QString& subject) {
    constexpr QLatin1String kFile("file:");
    if (subject.startsWith(kFile)) m_file->verify(subject.mid(kFile.size()));
}

void AttestationPage::refreshOrders(const api::AttestationInfo& info) {
    const bool busy = m_asking || info.state == api::AttestationState::Collecting;
    m_now->setText(busy ? tr("Asking the GPUs…") : tr("Attest now"));
    m_now->setEnabled(!busy && bridge().freshness() != Freshness::Loading);
    for (auto* button : {m_copyEvidence, m_saveEvidence}) {
        button->setVisible(!info.gpus.empty());
        button->setEnabled(!m_fetching);
    }
}

void AttestationPage::attestNow() {
    m_asking = true;
    m_banner->hide();
    refreshOrders(*snapshot().attestation);
    bridge().submit(api::AttestNow{}, this, [this](const api::CommandResult& result) {
        m_asking = false;
        if (result.error) {
            m_banner->sayError(*result.error);
        } else {
            say(tr("The GPUs have answered, and their evidence is good."));
        }
        refreshOrders(*snapshot().attestation);
    });
}

void AttestationPage::askEvidence(std::function<void(const std::string&)> use) {
    m_fetching = true;
    m_banner->hide();
    refreshOrders(*snapshot().attestation);
    bridge().ask({"attestation.evidence", ""}, this,
                 [this, use = std::move(use)](const Result<std::string>& answer) {
                     m_fetching = false;
                     refreshOrders(*snapshot().attestation);
                     if (!answer.ok()) return m_banner->sayError(answer.error());
                     use(*answer);
                 });
}

/// As often as there is another verdict: none comes by itself.
void AttestationPage::askHistory(const api::AttestationInfo& info) {
    if (bridge().freshness() == Freshness::Loading) return;
    const std::int64_t newest = info.history.empty() ? 0 : info.history.front().timeMs;
    m_chart->setVisible(newest != 0 || !info.gpus.empty());
    const bool again = m_chartRetryMs != 0 && bridge().nowMs() >= m_chartRetryMs;
    if (newest == m_chartNewestMs && !again) return;
    m_chartNewestMs = newest;
    m_chartRetryMs = 0;
    bridge().ask({"attestation.history", ""}, this, [this](const Result<std::string>& answer) {
        auto verdicts = answer.ok() ? verdictHistoryOf(*answer) : std::nullopt;
        if (!verdicts) {
            // An engine that has only just started may answer soon.
            m_chartRetryMs = bridge().nowMs() + kRetryMs;
            verdicts.emplace();
        }
        const std::int64_t now = bridge().nowMs();
        m_chart->setCharts({verdictsByDay(*verdicts, now), checkDurations(*verdicts, now),
                            evidenceAges(*verdicts, now)});
    });
}

void AttestationPage::say(const QString& sentence) {
    m_banner->say(Tone::Ok, sentence);
    m_banner->setClosable(true);
}

/// `sentence` has a place for the path.
void AttestationPage::saved(const Result<QString>& path, const QString& sentence) {
    if (!path.ok()) return m_banner->sayError(path.error());
    if (!path->isEmpty()) say(sentence.arg(*path));
}

void AttestationPage::copyReport() {
    copyText(QString::fromStdString(api::toJson(*snapshot().attestation)));
    say(tr("Report copied."));
}

void AttestationPage::saveReport() {
    saved(saveFile(this, tr("Export the report"), QStringLiteral("attestation.json"),
                   QByteArray::fromStdString(api::toJson(*snapshot().attestation))),
          tr("Report saved to %1"));
}

void AttestationPage::showPolicy() {
    auto* dialog = new AttestationPolicyDialog(snapshot().attestation->policy, window());
    dialog->open();
}

void AttestationPage::scrollTo(QWidget* widget) {
    // After the layout knows how high everything is.
    QTimer::singleShot(0, widget, [this, widget] {
        m_scroll->ensureWidgetVisible(widget, 0, space::k4);
        const int top = widget->mapTo(m_scroll->widget(), QPoint()).y();
        if (widget->height() > m_scroll->viewport()->height()) {
            m_scroll->ensureVisible(0, top + m_scroll->viewport()->height() - space::k4, 0, 0);
        }
    });
}

void AttestationPage::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedFile(*event->mimeData()).isEmpty()) return;
    m_file->setTarget(true);
    event->acceptProposedAction();
}

void AttestationPage::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    m_file->setTarget(false);
}

void AttestationPage::dropEvent(QDropEvent* event) {
    m_file->setTarget(false);
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    m_file->verify(path);
}

}  // namespace stacknet::ui
