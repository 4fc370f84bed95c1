#include "ui/pages/staking_page.h"

#include <algorithm>

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>

#include "ui/pages/staking_cards.h"
#include "ui/pages/staking_models.h"
#include "ui/pages/staking_slashes.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kContentMax = 1'440;
constexpr int kChartHeight = 420;
constexpr int kKeyRows = 5;

int heightOfRows(int rows) {
    return kRowHeight * (rows + 1) + 8;
}

}  // namespace

StakingPage::StakingPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Staking"), parent) {
    setObjectName(QStringLiteral("stakingPage"));
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, [this] {
        // It may say how many tokens were moved.
        if (PrivacyMask::instance().on()) m_banner->hide();
        refresh();
    });
    m_slashed = new Banner;
    m_slashed->setObjectName(QStringLiteral("stakingSlashed"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("stakingBanner"));
    auto* content = new QWidget;
    content->setMaximumWidth(kContentMax);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_slashed);
    column->addWidget(m_banner);
    column->addWidget(buildNumbers());
    m_exposure = new ExposureCard;
    column->addWidget(m_exposure);
    column->addWidget(buildKeys());
    m_chart = new ChartCard(QStringLiteral("stakeChart"));
    m_chart->setMaximumHeight(kChartHeight);
    m_chart->setRanges({ChartRange::Week, ChartRange::Month, ChartRange::All, ChartRange::Custom},
                       ChartRange::Month);
    m_protection = new ProtectionCard;
    connect(m_protection, &ProtectionCard::openKeys, this,
            [this] { emit navigate(QStringLiteral("node_keys"), {}); });
    auto* middle = new ResponsiveGrid(370, 3);
    middle->add(m_chart, 2);
    middle->add(m_protection, 1);
    column->addWidget(middle);
    m_slashes = new StakingSlashes(bridge);
    connect(m_slashes, &StakingSlashes::openRequested, this, &StakingPage::openEvidence);
    column->addWidget(m_slashes);
    column->addStretch(1);
    scrollOver(content, QStringLiteral("stakingScroll"));
}

QWidget* StakingPage::buildNumbers() {
    auto* grid = new ResponsiveGrid(200, 4);
    const auto add = [&](const QString& title, const QString& name) {
        auto* card = new KpiCard(title);
        card->setObjectName(name);
        grid->add(card);
        return card;
    };
    m_allocation = add(tr("Allocation"), QStringLiteral("kpiAllocation"));
    m_stake = add(tr("Held now"), QStringLiteral("kpiStake"));
    m_taken = add(tr("Slashed to date"), QStringLiteral("kpiSlashed"));
    m_atRisk = add(tr("Could be lost now"), QStringLiteral("kpiExposure"));
    return grid;
}

QWidget* StakingPage::buildKeys() {
    auto* card = new Card(tr("Your keys"));
    card->setObjectName(QStringLiteral("stakeKeysCard"));
    card->setSubtitle(tr("tokens"));
    m_keyModel = new StakeModel(this);
    m_keys =
        new DataTable(m_keyModel, tr("Your keys and what they hold"), QStringLiteral("stakeKeys"));
    m_keys->setCompact(true);
    m_keys->setColumnWidths({0, 120, 130, 130, 110, 150, 140, 140});
    m_keys->setMinimumHeight(heightOfRows(kKeyRows));
    auto* empty = new EmptyState(Glyph::Staking, tr("No key on the ledger"),
                                 tr("Only a registered Node Key holds tokens and can bond them."));
    empty->setAction(tr("Open Node Keys"), QStringLiteral("stakeOpenKeys"));
    connect(empty, &EmptyState::actionTriggered, this,
            [this] { emit navigate(QStringLiteral("node_keys"), {}); });
    m_keys->setEmpty(empty);
    connect(m_keys, &DataTable::currentIdChanged, this, &StakingPage::refreshActions);
    card->body()->addWidget(m_keys);
    buildActions(card);
    return card;
}

void StakingPage::buildActions(Card* card) {
    m_keyNote = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_keyNote->setObjectName(QStringLiteral("stakeKeyNote"));
    m_keyNote->setWordWrap(true);
    card->body()->addWidget(m_keyNote);
    // What is done to the stake, and below it what is done to the key.
    auto* stake = new QHBoxLayout;
    auto* keys = new QHBoxLayout;
    for (auto* each : {stake, keys}) each->setSpacing(space::k2);
    auto* row = stake;
    const auto action = [&](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_bond = action(tr("Bond…"), QStringLiteral("stakeBond"), &StakingPage::bond);
    m_unbond = action(tr("Unbond…"), QStringLiteral("stakeUnbond"), &StakingPage::unbond);
    m_withdraw = action(tr("Withdraw…"), QStringLiteral("stakeWithdraw"), &StakingPage::withdraw);
    m_unjail = action(tr("End the jail…"), QStringLiteral("stakeUnjail"), &StakingPage::unjail);
    m_list = action(tr("List for sale…"), QStringLiteral("stakeList"), &StakingPage::list);
    m_unlist =
        action(tr("Take off the market…"), QStringLiteral("stakeUnlist"), &StakingPage::unlist);
    m_exit = action(tr("Exit…"), QStringLiteral("stakeExit"), &StakingPage::exitKey);
    m_exit->setToolTip(tr("Unbond everything that the key has bonded."));
    row = keys;
    m_exportProtection = action(tr("Export protection file…"), QStringLiteral("stakeProtection"),
                                [this] { openKeys(QStringLiteral("protection:")); });
    m_move = action(tr("Move key…"), QStringLiteral("stakeMove"),
                    [this] { openKeys(QStringLiteral("move:")); });
    m_move->setToolTip(tr("Take the key to another machine without signing twice."));
    for (auto* each : {stake, keys}) {
        each->addStretch(1);
        card->body()->addLayout(each);
    }
}

void StakingPage::refresh() {
    const auto& now = snapshot();
    const auto nowMs = bridge().nowMs();
    m_keyModel->setNow(nowMs / 60'000 * 60'000);
    std::vector<StakeRow> rows;
    for (const auto& key : now.nodeKeys) {
        if (!key.registered || (!key.ours && !key.watched)) continue;
        const Exposure exposure = key.ours ? exposureOf(key, now) : Exposure{};
        rows.push_back({key, exposure.disagreement, exposure.spotCheck, exposure.censorship});
    }
    m_keyModel->setRows(rows);
    if (m_keys->currentId().empty() && !rows.empty()) m_keys->selectId(rows.front().key.publicKey);
    refreshNumbers();
    refreshSlashed();
    refreshActions();
    m_slashes->refresh();
    m_exposure->refresh(now, nowMs);
    m_protection->refresh(now, nowMs);
    askHistory();
    refreshFreshness();
}

void StakingPage::refreshFreshness() {
    const auto freshness = bridge().freshness();
    const QString age = tr("%1 old").arg(spanText(bridge().ageMs()));
    for (auto* card : {m_allocation, m_stake, m_taken, m_atRisk})
        card->setFreshness(freshness, age);
    const bool loading = freshness == Freshness::Loading;
    m_keys->setLoading(loading);
    m_chart->setLoading(loading);
}

const api::NodeKeyInfo* StakingPage::current() const {
    return ownKey(snapshot(), m_keys->currentId());
}

}  // namespace stacknet::ui
