#include "ui/pages/consensus_challenges.h"

#include <algorithm>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include "core/api/preview.h"
#include "ui/dialogs/challenge_detail.h"
#include "ui/dialogs/challenge_wizard.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/pages/consensus_board.h"
#include "ui/pages/consensus_models.h"
#include "ui/pages/consensus_words.h"
#include "ui/text/consequence_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button_choice.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kRowsMin = 3;
constexpr int kRowsMax = 10;

bool belongs(const api::ChallengeInfo& challenge, ChallengesCard::Which which) {
    switch (which) {
        case ChallengesCard::Which::Mine:
            return challenge.byUs;
        case ChallengesCard::Which::AgainstMe:
            return challenge.againstUs;
        case ChallengesCard::Which::Network:
            return true;
    }
    return false;
}

}  // namespace

ChallengesCard::ChallengesCard(NodeBridge& bridge, QWidget* parent)
    : Card(tr("Challenges"), parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("challengesCard"));
    m_asTable = new QPushButton(tr("As a table"));
    m_asTable->setObjectName(QStringLiteral("challengesAsTable"));
    m_asTable->setIcon(glyphIcon(Glyph::Table));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QPushButton::toggled, this, &ChallengesCard::setTable);
    auto* file = new QPushButton(tr("Open a challenge…"));
    file->setObjectName(QStringLiteral("challengeOpen"));
    file->setIcon(glyphIcon(Glyph::Flag));
    connect(file, &QPushButton::clicked, this, &ChallengesCard::openWizard);
    addHeaderWidget(m_asTable);
    addHeaderWidget(file);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("challengesBanner"));
    body()->addWidget(m_banner);
    body()->addWidget(buildTabs());
    m_against = new TextLabel(
        tr("The verdict comes in the very block that holds a challenge, from the log alone: there "
           "is no deadline to meet and nothing to hand in."),
        TextRole::Caption, Tone::Neutral);
    m_against->setObjectName(QStringLiteral("challengesAgainstNote"));
    m_against->setWordWrap(true);
    body()->addWidget(m_against);
    m_board = new ChallengeBoard;
    connect(m_board, &ChallengeBoard::opened, this, &ChallengesCard::openDetail);
    buildTable();
    m_empty = new EmptyState(
        Glyph::Check, tr("No one is being blocked"),
        tr("A challenge appears here when somebody proves that a leader left out what was "
           "demanded."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
}

QWidget* ChallengesCard::buildTabs() {
    auto* row = new QWidget;
    auto* layout = new FlowRow(row);
    m_tabs = new QButtonGroup(this);
    const char* names[] = {"challengesMine", "challengesAgainst", "challengesNetwork"};
    for (int i = 0; i < 3; ++i) {
        auto* tab = new QPushButton;
        tab->setObjectName(QString::fromLatin1(names[i]));
        tab->setCheckable(true);
        tab->setChecked(i == 0);
        m_tabs->addButton(tab, i);
        layout->addWidget(tab);
    }
    onChosen(m_tabs, this, [this](int id) {
        m_chosen = true;
        showWhich(static_cast<Which>(id));
    });
    layout->addStretch();
    m_auto = new QCheckBox(tr("File challenges by itself"));
    m_auto->setObjectName(QStringLiteral("challengesAuto"));
    m_auto->setAccessibleDescription(
        tr("The node accuses a leader whenever the log proves that it left something out."));
    // Not `clicked`: a screen reader's toggle emits none.
    connect(m_auto, &QCheckBox::toggled, this, &ChallengesCard::switchAuto);
    layout->addWidget(m_auto);
    return row;
}

void ChallengesCard::buildTable() {
    m_model = new ChallengeModel(this);
    m_table = new DataTable(m_model, tr("Challenges"), QStringLiteral("challenges"));
    m_table->setColumnWidths({110, 130, 90, 90, 110, 120, 0, 120});
    connect(m_table, &DataTable::activated, this,
            [this] { openDetail(QString::fromStdString(m_table->currentId())); });
}

void ChallengesCard::refresh() {
    const auto& now = *m_bridge.snapshot();
    const auto& all = *now.challenges;
    const auto count = [&](Which which) {
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [&](const auto& one) { return belongs(one, which); }));
    };
    // Somebody accuses this node: that is what an operator must see first.
    if (!m_chosen) {
        m_which = count(Which::AgainstMe) > 0 ? Which::AgainstMe
                  : count(Which::Mine) > 0    ? Which::Mine
                                              : Which::Network;
        choose(m_tabs, static_cast<int>(m_which));
    }
    m_tabs->button(0)->setText(tr("My challenges · %1").arg(count(Which::Mine)));
    m_tabs->button(1)->setText(tr("Against me · %1").arg(count(Which::AgainstMe)));
    m_tabs->button(2)->setText(tr("Network · %1").arg(count(Which::Network)));
    {
        const QSignalBlocker quiet(m_auto);
        m_auto->setChecked(now.consensus.autoChallenge);
    }
    std::vector<api::ChallengeInfo> shown;
    for (const auto& one : all) {
        if (belongs(one, m_which)) shown.push_back(one);
    }
    m_against->setVisible(m_which == Which::AgainstMe);
    m_model->setRows(shown);
    const int rows = std::clamp(static_cast<int>(shown.size()), kRowsMin, kRowsMax);
    m_table->setMinimumHeight(kRowHeight * (rows + 1) + kControlHeight + space::k4);
    m_board->showChallenges(shown);
    m_stack->setCurrentWidget(shown.empty()            ? static_cast<QWidget*>(m_empty)
                              : m_asTable->isChecked() ? static_cast<QWidget*>(m_table)
                                                       : m_board);
    m_empty->setText(m_which == Which::AgainstMe ? tr("No one accuses this node")
                     : m_which == Which::Mine    ? tr("This node has filed no challenge")
                                                 : tr("No one is being blocked"),
                     tr("A challenge appears here when somebody proves that a leader left out what "
                        "was demanded."));
}

void ChallengesCard::showWhich(Which which) {
    m_which = which;
    m_chosen = true;
    choose(m_tabs, static_cast<int>(which));
    refresh();
}

void ChallengesCard::setTable(bool table) {
    m_asTable->setChecked(table);
    refresh();
}

void ChallengesCard::openWizard() {
    auto* wizard = new ChallengeWizard(m_bridge, window());
    connect(wizard, &ChallengeWizard::filed, this, [this] { showWhich(Which::Mine); });
    wizard->open();
}

void ChallengesCard::openDetail(const QString& id) {
    for (const auto& one : *m_bridge.snapshot()->challenges) {
        if (one.id != id.toStdString()) continue;
        (new ChallengeDetailDialog(m_bridge, one, window()))->open();
        return;
    }
}

void ChallengesCard::switchAuto(bool enabled) {
    // What the node does is shown, not what was asked for.
    {
        const QSignalBlocker quiet(m_auto);
        m_auto->setChecked(m_bridge.snapshot()->consensus.autoChallenge);
    }
    const auto send = [this, enabled] {
        m_bridge.submit(api::SetAutoChallenge{enabled}, this,
                        [this](const api::CommandResult& result) {
                            if (result.error) m_banner->sayError(*result.error);
                        });
    };
    if (!enabled) return send();
    const auto& now = *m_bridge.snapshot();
    const api::CommandPreview preview = api::previewOf(api::SetAutoChallenge{true}, now);
    QStringList cost;
    for (const auto& consequence : preview.consequences) {
        cost.push_back(consequenceText(consequence));
    }
    auto* dialog = new ConfirmDialog(
        {tr("File challenges by itself?"),
         tr("What the ledger would refuse is not filed, and no key of this node is accused."),
         cost.join(QLatin1Char('\n')), tr("Switch on"), false, sayAmounts(preview.consequences)},
        window());
    connect(dialog, &ConfirmDialog::confirmed, this, send);
    dialog->open();
}

}  // namespace stacknet::ui
