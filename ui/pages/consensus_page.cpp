#include "ui/pages/consensus_page.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "ui/dialogs/stake_evidence_dialog.h"
#include "ui/pages/consensus_challenges.h"
#include "ui/pages/consensus_models.h"
#include "ui/pages/consensus_words.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/duty_strip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/watchdog_ring.h"

namespace stacknet::ui {
namespace {

constexpr int kContentMax = 1'440;
constexpr int kRowsMin = 4;
constexpr int kRowsMax = 10;
constexpr int kWaitRing = 72;
constexpr int kStateColumn = 1;

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

/// As high as its rows, within reason: the page scrolls, not every table in it.
void fitRows(DataTable* table, std::size_t rows) {
    const int shown = std::clamp(static_cast<int>(rows), kRowsMin, kRowsMax);
    const int height = kRowHeight * (shown + 1) + kControlHeight + space::k4;
    if (table->minimumHeight() != height) table->setMinimumHeight(height);
}

}  // namespace

ConsensusPage::ConsensusPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Consensus"), parent) {
    setObjectName(QStringLiteral("consensusPage"));
    m_alarm = new Banner;
    m_alarm->setObjectName(QStringLiteral("consensusAlarm"));
    m_challenges = new ChallengesCard(bridge);
    auto* content = new QWidget;
    content->setMaximumWidth(kContentMax);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_alarm);
    column->addWidget(buildNumbers());
    auto* middle = new ResponsiveGrid(340, 3);
    middle->add(buildTerms(), 2);
    middle->add(buildSigning(), 1);
    column->addWidget(middle);
    column->addWidget(buildVotes());
    column->addWidget(m_challenges);
    column->addWidget(buildDemands());
    column->addWidget(buildValidators());
    column->addWidget(buildEvidence());
    column->addStretch(1);
    m_scroll = scrollOver(content, QStringLiteral("consensusScroll"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget* ConsensusPage::buildNumbers() {
    auto* grid = new ResponsiveGrid(176, 6);
    const auto add = [&](const QString& title, const char* name) {
        auto* card = new KpiCard(title);
        card->setObjectName(QString::fromLatin1(name));
        grid->add(card);
        return card;
    };
    m_height = add(tr("Height"), "consensusHeight");
    m_votes = add(tr("My votes in 24 h"), "consensusVotes");
    m_leader = add(tr("Leader now"), "consensusLeader");
    m_term = add(tr("Term"), "consensusTerm");
    m_watchdog = new WatchdogRing(tr("Watchdog"), QStringLiteral("consensusWatchdog"));
    grid->add(m_watchdog, 2);
    return grid;
}

QWidget* ConsensusPage::buildTerms() {
    auto* card = new Card(tr("Terms"));
    card->setSubtitle(tr("past, running and next leaders"));
    m_strip = new DutyStrip(tr("Terms, oldest first"), QStringLiteral("dutyStrip"));
    m_stripDetail = new TextLabel;
    m_stripDetail->setObjectName(QStringLiteral("dutyDetail"));
    m_stripDetail->setWordWrap(true);
    connect(m_strip, &DutyStrip::currentChanged, this,
            [this] { m_stripDetail->setText(m_strip->currentDetail()); });
    m_next = new TextLabel;
    m_next->setObjectName(QStringLiteral("nextLeaders"));
    m_next->setWordWrap(true);
    auto* hint = new TextLabel(tr("Arrow keys walk through the terms. Framed: this node leads. "
                                  "Dashed: still to come."),
                               TextRole::Caption, Tone::Neutral);
    hint->setWordWrap(true);
    card->body()->addWidget(m_strip);
    card->body()->addWidget(m_stripDetail);
    card->body()->addWidget(m_next);
    card->body()->addWidget(hint);
    card->body()->addStretch(1);
    return card;
}

QWidget* ConsensusPage::buildSigning() {
    m_signingCard = new Card(tr("This node's vote"));
    m_signing = new StatusPill;
    m_signing->setObjectName(QStringLiteral("signingState"));
    m_signingCard->addHeaderWidget(m_signing);
    m_signingText = new TextLabel;
    m_signingText->setObjectName(QStringLiteral("signingText"));
    m_signingText->setWordWrap(true);
    m_wait = new CountdownRing(kWaitRing, tr("It begins to vote in"));
    m_wait->setObjectName(QStringLiteral("signingWait"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k3);
    row->addWidget(m_signingText, 1);
    row->addWidget(m_wait, 0, Qt::AlignTop);
    m_signingCard->body()->addLayout(row);
    m_sync = new QWidget;
    m_sync->setObjectName(QStringLiteral("syncProgress"));
    m_syncText = new TextLabel({}, TextRole::Body);
    m_syncText->setObjectName(QStringLiteral("syncText"));
    m_syncText->setWordWrap(true);
    m_syncBar = new ThinProgress;
    auto* sync = new QVBoxLayout(m_sync);
    sync->setContentsMargins(0, 0, 0, 0);
    sync->setSpacing(space::k1);
    sync->addWidget(m_syncText);
    sync->addWidget(m_syncBar);
    m_signingCard->body()->addWidget(m_sync);
    m_facts = new DetailList(QStringLiteral("signingFacts"));
    m_signingCard->body()->addWidget(m_facts);
    m_signingCard->body()->addStretch(1);
    return m_signingCard;
}

QWidget* ConsensusPage::buildVotes() {
    m_votesCard = new Card(tr("My last votes"));
    m_votesCard->setObjectName(QStringLiteral("votesCard"));
    m_voteStrip = new DutyStrip(tr("My votes, oldest first"), QStringLiteral("voteStrip"));
    m_voteStrip->setDense(true);
    m_voteDetail = new TextLabel;
    m_voteDetail->setObjectName(QStringLiteral("voteDetail"));
    m_voteDetail->setWordWrap(true);
    connect(m_voteStrip, &DutyStrip::currentChanged, this,
            [this] { m_voteDetail->setText(m_voteStrip->currentDetail()); });
    auto* hint = new TextLabel(
        tr("Arrow keys walk through the votes. A certificate is closed as soon as a quorum has "
           "voted: a late vote alone is no fault."),
        TextRole::Caption, Tone::Neutral);
    hint->setWordWrap(true);
    m_votesCard->body()->addWidget(m_voteStrip);
    m_votesCard->body()->addWidget(m_voteDetail);
    m_votesCard->body()->addWidget(hint);
    return m_votesCard;
}

QWidget* ConsensusPage::buildDemands() {
    m_demandsCard = new Card(tr("What leaders owe"));
    m_demandModel = new DemandModel(this);
    m_demandModel->setNames([this](const std::string& key) { return nameOf(key); });
    m_demands = new DataTable(m_demandModel, tr("Demands"), QStringLiteral("demands"));
    m_demands->setColumnWidths({150, 120, 0, 140, 100, 140, 110, 120});
    m_demands->sortBy(kStateColumn, Qt::AscendingOrder);
    m_demands->setEmpty(new EmptyState(
        Glyph::Check, tr("No one is being blocked"),
        tr("Validators demand a transaction in their votes when it waits longer than a second.")));
    m_demandsCard->body()->addWidget(m_demands, 1);
    return m_demandsCard;
}

QWidget* ConsensusPage::buildValidators() {
    auto* card = new Card(tr("Validators"));
    card->setSubtitle(tr("of this epoch; a missing vote alone is no fault"));
    m_validatorModel = new ValidatorModel(this);
    m_validators = new DataTable(m_validatorModel, tr("Validators"), QStringLiteral("validators"));
    m_validators->setColumnWidths({50, 0, 120, 130, 140, 90, 120, 90, 120});
    m_validators->setEmpty(new EmptyState(Glyph::Consensus, tr("No validators yet"),
                                          tr("They appear when the node knows the chain.")));
    card->body()->addWidget(m_validators, 1);
    return card;
}

QWidget* ConsensusPage::buildEvidence() {
    auto* card = new Card(tr("Evidence of contradictions"));
    card->setSubtitle(tr("two signed messages that no honest node signs both"));
    m_evidenceModel = new EvidenceModel(this);
    m_evidence = new DataTable(m_evidenceModel, tr("Evidence"), QStringLiteral("evidence"));
    m_evidence->setColumnWidths({0, 120, 100, 170, 100, 120});
    m_evidence->setEmpty(new EmptyState(Glyph::Check, tr("No contradiction was seen"),
                                        tr("Every signature that reached this node agrees with "
                                           "the others of its signer.")));
    connect(m_evidence, &DataTable::activated, this, &ConsensusPage::openEvidence);
    auto* show = new QPushButton(tr("Show both messages"));
    show->setObjectName(QStringLiteral("evidenceShow"));
    show->setEnabled(false);
    connect(show, &QPushButton::clicked, this, &ConsensusPage::openEvidence);
    connect(m_evidence, &DataTable::currentIdChanged, this,
            [this, show] { show->setEnabled(!m_evidence->currentId().empty()); });
    card->addHeaderWidget(show);
    card->body()->addWidget(m_evidence, 1);
    return card;
}

const api::ValidatorInfo* ConsensusPage::ownValidator() const {
    const auto& all = *snapshot().validators;
    // This node's own row has no link; another key of the keystore may run elsewhere.
    const auto own = std::find_if(all.begin(), all.end(),
                                  [](const auto& one) { return one.ours && one.lastSeenMs == 0; });
    return own == all.end() ? nullptr : &*own;
}

QString ConsensusPage::nameOf(const std::string& key) const {
    for (const auto& one : *snapshot().validators) {
        if (one.key == key) return plain(one.name);
    }
    return shortId(key);
}

void ConsensusPage::refresh() {
    const bool loading = bridge().freshness() == Freshness::Loading;
    for (auto* table : {m_demands, m_validators, m_evidence}) table->setLoading(loading);
    refreshFreshness();  // before the numbers: a card that still loads shows no bar
    refreshAlarm();
    refreshNumbers();
    refreshWatchdog();
    refreshTerms();
    refreshSigning();
    refreshVotes();
    m_challenges->refresh();
    refreshLists();
    refreshFreshness();
}

/// One alarm, the worst.
void ConsensusPage::refreshAlarm() {
    const auto& now = snapshot();
    const auto* own = ownValidator();
    const auto accused = [&](api::ChallengeState state) {
        return std::any_of(now.challenges->begin(), now.challenges->end(),
                           [&](const auto& one) { return one.againstUs && one.state == state; });
    };
    const api::DemandInfo* owed = nullptr;
    for (const auto& demand : *now.demands) {
        const bool ours = own != nullptr && demand.leader == own->key && demand.metView == 0 &&
                          demand.dueView >= now.consensus.view;
        if (ours && (owed == nullptr || demand.dueView < owed->dueView)) owed = &demand;
    }
    const auto showAgainst = [this] {
        m_challenges->showWhich(ChallengesCard::Which::AgainstMe);
        m_scroll->ensureWidgetVisible(m_challenges, 0, space::k4);
    };
    if (accused(api::ChallengeState::Open)) {
        m_alarm->say(Tone::Danger, tr("A challenge accuses this node of censorship."),
                     tr("The ledger judges it in the block that holds it, from the log alone. "
                        "Upheld, it costs every token of the key."));
        m_alarm->setAction(tr("Show it"), showAgainst);
    } else if (own != nullptr && own->tombstoned) {
        m_alarm->say(Tone::Danger, tr("This node's key was convicted: it never validates again."),
                     tr("Staking shows what it cost and the proof."));
        m_alarm->setAction(tr("Staking"), [this] { emit navigate(QStringLiteral("staking"), {}); });
    } else if (own != nullptr && own->jailed) {
        m_alarm->say(Tone::Danger, tr("This node's key is jailed after a failed spot check."),
                     tr("It leads and votes again after Unjail, once its time is over."));
        m_alarm->setAction(tr("Staking"), [this] { emit navigate(QStringLiteral("staking"), {}); });
    } else if (owed != nullptr) {
        const auto left = static_cast<int>(owed->dueView - now.consensus.view + 1);
        m_alarm->say(
            Tone::Warn,
            tr("This node leads and owes a demanded transaction within %n proposal(s).", nullptr,
               left),
            tr("It includes it by itself. Left out past view %1, it would cost every token "
               "of the key.")
                .arg(countText(owed->dueView)));
        m_alarm->setAction({}, {});
    } else {
        m_alarm->hide();
    }
}

void ConsensusPage::refreshNumbers() {
    const auto& now = snapshot();
    const auto& consensus = now.consensus;
    m_height->setDetail(tr("view %1 · final %2")
                            .arg(countText(now.chain.view), countText(now.chain.finalizedView)));
    m_height->setValue(countText(now.chain.height));
    const auto* own = ownValidator();
    m_votes->setDetail(own == nullptr ? tr("this node is no validator")
                                      : tr("%1 late · %2 missed")
                                            .arg(countText(consensus.votesLate24h),
                                                 countText(consensus.votesMissed24h)));
    m_votes->setValue(own == nullptr ? QStringLiteral("–") : countText(consensus.votesAgreed24h),
                      own == nullptr ? QString() : tr("agreed"));
    m_leader->setDetail(consensus.weLead ? tr("this node · term %1").arg(countText(consensus.term))
                                         : tr("leads term %1").arg(countText(consensus.term)));
    m_leader->setValue(plain(consensus.leaderName));
    m_term->setDetail(tr("%1 proposals left").arg(countText(consensus.proposalsLeft)));
    m_term->setValue(countText(consensus.proposalsMade),
                     tr("/ %1").arg(countText(consensus.termLength)));
    m_term->setProgress(consensus.termLength == 0
                            ? 0
                            : static_cast<double>(consensus.proposalsMade) / consensus.termLength,
                        tr("%1 of %2 proposals of the term made")
                            .arg(consensus.proposalsMade)
                            .arg(consensus.termLength));
}

void ConsensusPage::refreshWatchdog() {
    const auto& now = snapshot();
    const auto& watchdog = now.consensus.watchdog;
    WatchdogRing::State state;
    const std::int64_t age = std::max<std::int64_t>(0, bridge().nowMs() - now.asOfMs);
    state.totalMs =
        std::int64_t{watchdog.timeoutMs} * std::max<std::uint32_t>(1, watchdog.backoffFactor);
    if (!watchdog.armed.empty()) {
        const auto& first = watchdog.armed.front();
        state.counting = true;
        state.remainingMs = std::max<std::int64_t>(0, first.remainingMs - age);
        state.reason = watchdogReasonText(first.reason);
        state.tone = first.remainingMs * 2 < state.totalMs ? Tone::Warn : Tone::Accent;
    } else {
        const bool votes = now.consensus.signing.state == api::SigningState::Signing;
        state.reason = votes ? tr("Nothing is late") : tr("This node does not vote");
    }
    QStringList detail{tr("leaves the term after %1")
                           .arg(durationText(static_cast<std::uint64_t>(state.totalMs)))};
    if (watchdog.lastFiredMs != 0) {
        detail.push_back(tr("last left term %1, %2")
                             .arg(countText(watchdog.lastTerm),
                                  agoText(watchdog.lastFiredMs, bridge().nowMs())));
    }
    state.detail = detail.join(QStringLiteral(" · "));
    m_watchdog->setState(state);
}

void ConsensusPage::refreshTerms() {
    const auto& consensus = snapshot().consensus;
    std::vector<DutyStrip::Mark> marks;
    for (auto term = consensus.recentTerms.rbegin(); term != consensus.recentTerms.rend(); ++term) {
        const TermWords words = termWords(*term, consensus.termLength);
        marks.push_back({QString::number(term->term), QString::number(term->term), words.sentence,
                         words.tone, words.glyph, term->ours, false});
    }
    for (const auto& next : consensus.nextLeaders) {
        marks.push_back({QString::number(next.term), QString::number(next.term),
                         next.ours ? tr("Term %1 will be led by this node, from view %2.")
                                         .arg(countText(next.term), countText(next.firstView))
                                   : tr("Term %1 will be led by %2, from view %3.")
                                         .arg(countText(next.term), plain(next.leaderName),
                                              countText(next.firstView)),
                         Tone::Neutral, next.ours ? Glyph::Key : Glyph::Dot, next.ours, true});
    }
    m_strip->setMarks(std::move(marks));
    QStringList next;
    for (const auto& one : consensus.nextLeaders) {
        next.push_back(one.ours ? tr("this node") : plain(one.leaderName));
    }
    m_next->setText(next.isEmpty() ? QString()
                                   : tr("Next leaders: %1").arg(next.join(QStringLiteral(", "))));
}

void ConsensusPage::refreshSigning() {
    const auto& now = snapshot();
    const auto& consensus = now.consensus;
    m_signing->setLabel(signingLabel(consensus.signing));
    m_signingText->setText(signingSentence(consensus.signing));
    const bool waits = consensus.signing.state == api::SigningState::DoppelgangerWait;
    m_wait->setVisible(waits);
    if (waits) {
        m_waitTotalMs = std::max(m_waitTotalMs, consensus.signing.remainingMs);
        const std::int64_t age = std::max<std::int64_t>(0, bridge().nowMs() - now.asOfMs);
        m_wait->setTime(consensus.signing.remainingMs - age, m_waitTotalMs, Tone::Info);
    }
    const auto& sync = consensus.snapshotSync;
    m_sync->setVisible(sync.active || now.chain.syncing);
    if (sync.active && sync.height != 0) {
        m_syncText->setText(tr("Joining by the state of block %1: %2 of %3 pieces")
                                .arg(countText(sync.height))
                                .arg(sync.chunksDone)
                                .arg(sync.chunksTotal));
        m_syncBar->setShare(
            sync.chunksTotal == 0 ? 0 : static_cast<double>(sync.chunksDone) / sync.chunksTotal);
    } else {
        m_syncText->setText(sync.active ? tr("Far behind: looking for a state to start from")
                                        : tr("Catching up block by block"));
        m_syncBar->setShare(0);
    }
    m_syncBar->setVisible(sync.active && sync.height != 0);
    m_syncBar->setAccessibleName(m_syncText->text());
    std::uint64_t dropped = 0;
    for (const auto& one : consensus.dropped) dropped += one.count;
    m_facts->setRows(
        {{tr("Epoch"), countText(consensus.epoch), false, true},
         {tr("Contradictions seen"), countText(consensus.evidenceSeen), false, true},
         {tr("Messages not used"), countText(dropped), false, true},
         {tr("State kept for others"),
          sync.keptHeight == 0 ? tr("none") : tr("of block %1").arg(countText(sync.keptHeight)),
          false, false}});
}

void ConsensusPage::refreshVotes() {
    const auto& consensus = snapshot().consensus;
    m_votesCard->setVisible(ownValidator() != nullptr || !consensus.recentVotes.empty());
    m_votesCard->setSubtitle(
        tr("last %n block(s)", nullptr, static_cast<int>(consensus.recentVotes.size())));
    std::vector<DutyStrip::Mark> marks;
    marks.reserve(consensus.recentVotes.size());
    for (auto vote = consensus.recentVotes.rbegin(); vote != consensus.recentVotes.rend(); ++vote) {
        const VoteWords words = voteWords(*vote);
        marks.push_back({QStringLiteral("%1:%2").arg(vote->epoch).arg(vote->view),
                         {},
                         words.sentence,
                         words.tone,
                         words.glyph,
                         false,
                         false});
    }
    m_voteStrip->setMarks(std::move(marks));
}

void ConsensusPage::refreshLists() {
    const auto& now = snapshot();
    const std::int64_t minute = bridge().nowMs() / 60'000 * 60'000;
    m_demandModel->setNow(now.consensus.view, minute);
    m_demandModel->setRows(*now.demands);
    const auto unmet =
        static_cast<int>(std::count_if(now.demands->begin(), now.demands->end(),
                                       [](const auto& demand) { return demand.metView == 0; }));
    m_demandsCard->setSubtitle(
        unmet == 0
            ? tr("a leader has %1 proposals to include a demand").arg(now.stakeRules.demandWindow)
            : tr("%n not met yet", nullptr, unmet));
    m_validatorModel->setNow(minute);
    m_validatorModel->setRows(*now.validators);
    m_evidenceModel->setRows(*now.evidence);
    fitRows(m_demands, now.demands->size());
    fitRows(m_validators, now.validators->size());
    fitRows(m_evidence, now.evidence->size());
}

void ConsensusPage::refreshFreshness() {
    const QString age = tr("%1 old").arg(spanText(bridge().ageMs()));
    for (auto* card : {m_height, m_votes, m_leader, m_term}) {
        card->setFreshness(bridge().freshness(), age);
    }
    m_watchdog->setFreshness(bridge().freshness(), age);
    const Freshness freshness = bridge().freshness();
    m_wait->setFrozen(freshness == Freshness::Stale || freshness == Freshness::Offline);
}

void ConsensusPage::open(const QString& subject) {
    if (subject == QLatin1String("challenge")) return m_challenges->openWizard();
    if (subject == QLatin1String("against")) {
        return m_challenges->showWhich(ChallengesCard::Which::AgainstMe);
    }
    if (!subject.isEmpty()) m_challenges->openDetail(subject);
}

void ConsensusPage::openEvidence() {
    const auto* evidence = m_evidenceModel->find(m_evidence->currentId());
    if (evidence == nullptr) return;
    const api::SlashInfo* slash = nullptr;
    for (const auto& one : *snapshot().slashes) {
        if (one.proofId == evidence->id) slash = &one;
    }
    (new SlashEvidenceDialog(bridge(), *evidence, slash, window()))->open();
}

}  // namespace stacknet::ui
