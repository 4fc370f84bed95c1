#include "ui/pages/staking_slashes.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

#include "ui/pages/staking_words.h"
#include "ui/text/format.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kTableHeight = 330;

api::OffenceClass offenceOf(const QString& word) {
    if (word == QLatin1String("spot_check")) return api::OffenceClass::SpotCheck;
    return word == QLatin1String("censorship") ? api::OffenceClass::Censorship
                                               : api::OffenceClass::BftDisagreement;
}

Label statusLabel(const QString& word) {
    api::SlashInfo slash;
    slash.tombstoned = word == QLatin1String("tombstoned");
    slash.jailed = word == QLatin1String("jailed");
    return slashStatusLabel(slash);
}

/// Whose key it is, as far as the picture says.
QString holderText(const api::Snapshot& now, const std::string& key) {
    if (const auto* own = ownKey(now, key)) return keyName(*own);
    for (const auto& validator : *now.validators) {
        if (validator.key == key && !validator.name.empty())
            return QString::fromStdString(validator.name);
    }
    for (const auto& slash : *now.slashes) {
        if (slash.offender == key && !slash.offenderName.empty())
            return QString::fromStdString(slash.offenderName);
    }
    return shortId(key);
}

}  // namespace

StakingSlashes::StakingSlashes(NodeBridge& bridge, QWidget* parent)
    : Card(tr("Slashing events"), parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("slashesCard"));
    m_mineOnly = new QCheckBox(tr("Only my keys"));
    m_mineOnly->setObjectName(QStringLiteral("slashesMine"));
    addHeaderWidget(m_mineOnly);
    m_open = new QPushButton(tr("Show evidence"));
    m_open->setObjectName(QStringLiteral("slashesOpen"));
    m_open->setEnabled(false);
    buildTable();
    connect(m_mineOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_table->setFilters(only ? std::vector<api::HistoryFilter>{{"mine", "is", "1"}}
                                 : std::vector<api::HistoryFilter>{});
    });
    connect(m_table, &HistoryTable::activated, this, &StakingSlashes::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &StakingSlashes::openCurrent);
    connect(m_table, &HistoryTable::currentIdChanged, this,
            [this] { m_open->setEnabled(!m_table->currentId().empty()); });
    auto* foot = new QHBoxLayout;
    auto* note = new TextLabel(tr("A penalty is final with its block: there is no appeal. Anybody "
                                  "can check the evidence."),
                               TextRole::Caption, Tone::Neutral);
    note->setWordWrap(true);
    foot->addWidget(note, 1);
    foot->addWidget(m_open);
    body()->addLayout(foot);
}

void StakingSlashes::buildTable() {
    const auto nameOf = [this](const QString& key) {
        return holderText(*m_bridge.snapshot(), key.toStdString());
    };
    const auto rule = [](const auto& cell) {
        return tr("%1, %2").arg(offenceText(offenceOf(cell("offence"))),
                                percentText(cell("rate_bps").toUInt()));
    };
    const auto tokens = [](const char* name, const QString& title, bool hidden = false) {
        return HistoryColumn{.name = QString::fromLatin1(name),
                             .title = title,
                             .cell = HistoryCell::Count,
                             .width = 120,
                             .amount = true,
                             .hidden = hidden};
    };
    std::vector<HistoryColumn> columns = {
        {.name = QStringLiteral("time_ms"),
         .title = tr("Time"),
         .cell = HistoryCell::Time,
         .width = 170},
        {.name = QStringLiteral("node_key"),
         .title = tr("Node Key"),
         .cell = HistoryCell::Id,
         .width = 120,
         .words = nameOf},
        {.name = QStringLiteral("offence"),
         .title = tr("Rule"),
         .cell = HistoryCell::Word,
         .width = 0,
         .rowWords = rule},
        {.name = QStringLiteral("proof"),
         .title = tr("Evidence"),
         .cell = HistoryCell::Id,
         .width = 130},
        tokens("stake_before", tr("Before")),
        tokens("penalty", tr("Taken")),
        tokens("stake_after", tr("After")),
        {.name = QStringLiteral("status"),
         .title = tr("Status"),
         .cell = HistoryCell::Word,
         .width = 115,
         .words = [](const QString& word) { return statusLabel(word).text; },
         .tone = [](const QString& word) { return statusLabel(word).tone; }},
        {.name = QStringLiteral("height"),
         .title = tr("Height"),
         .cell = HistoryCell::Count,
         .width = 90,
         .hidden = true},
        {.name = QStringLiteral("rate_bps"),
         .title = tr("Rate (basis points)"),
         .cell = HistoryCell::Count,
         .width = 90,
         .hidden = true},
        tokens("burned", tr("Burned"), true),
        tokens("reward", tr("Reward"), true),
        {.name = QStringLiteral("whistleblower"),
         .title = tr("Rewarded"),
         .cell = HistoryCell::Id,
         .width = 130,
         .hidden = true,
         .words = [nameOf](const QString& key) { return key.isEmpty() ? key : nameOf(key); }}};
    m_table = new HistoryTable(m_bridge, "stake.slashes", std::move(columns), tr("Slashing events"),
                               QStringLiteral("slashes"));
    m_table->setMinimumHeight(kTableHeight);
    m_table->setEmpty(new EmptyState(
        Glyph::Shield, tr("Nobody was slashed"),
        tr("Penalties of every key on this network appear here, with the evidence for them.")));
    body()->addWidget(m_table);
}

void StakingSlashes::refresh() {
    const auto& slashes = *m_bridge.snapshot()->slashes;
    if (slashes == m_seen) return;
    m_seen = slashes;
    m_table->reload();
}

/// The slash of the current row, from its exact cells.
void StakingSlashes::openCurrent() {
    if (m_table->currentId().empty()) return;
    const auto text = [&](const char* column) {
        return m_table->cell(QString::fromLatin1(column));
    };
    const auto number = [&](const char* column) { return text(column).toULongLong(); };
    api::SlashInfo slash;
    slash.height = number("height");
    slash.timeMs = text("time_ms").toLongLong();
    slash.offence = offenceOf(text("offence"));
    slash.offender = text("node_key").toStdString();
    slash.offenderName = holderText(*m_bridge.snapshot(), slash.offender).toStdString();
    slash.rateBps = static_cast<std::uint32_t>(number("rate_bps"));
    slash.stakeBefore = number("stake_before");
    slash.penalty = number("penalty");
    slash.stakeAfter = number("stake_after");
    slash.burned = number("burned");
    slash.reward = number("reward");
    slash.whistleblower = text("whistleblower").toStdString();
    slash.proofId = text("proof").toStdString();
    slash.tombstoned = text("status") == QLatin1String("tombstoned");
    slash.jailed = text("status") == QLatin1String("jailed");
    emit openRequested(slash);
}

}  // namespace stacknet::ui
