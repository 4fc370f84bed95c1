#include "ui/pages/network_local.h"

#include <algorithm>

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStringList>

#include "ui/bridge/node_bridge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

using State = api::LocalValidatorState;

Label stateLabel(State state) {
    switch (state) {
        case State::Running:
            return {NetworkLocal::tr("Running"), Tone::Ok};
        case State::Starting:
            return {NetworkLocal::tr("Starting"), Tone::Info};
        case State::Frozen:
            return {NetworkLocal::tr("Frozen"), Tone::Warn};
        case State::Stopped:
            return {NetworkLocal::tr("Stopped"), Tone::Danger};
        case State::Withholding:
            return {NetworkLocal::tr("Withholding"), Tone::Warn};
        case State::Unknown:
            break;
    }
    return {NetworkLocal::tr("Unknown"), Tone::Neutral};
}

}  // namespace

NetworkLocal::NetworkLocal(NodeBridge& bridge, Banner& banner, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_banner(banner) {
    setObjectName(QStringLiteral("networkLocalValidators"));
    auto* card = new Card(tr("Validators on this machine"));
    auto* meaning = new TextLabel(
        tr("Stop or freeze one and look what the network does. A frozen one keeps its links and "
           "says nothing, as a hung program does: when it leads, the others leave it. One that "
           "withholds is started again and, when it leads, leaves out what other nodes send: they "
           "demand it, and what it still leaves out is proof for a challenge that takes its whole "
           "stake. These nodes are real; the faults are yours."),
        TextRole::Body, Tone::Neutral);
    meaning->setWordWrap(true);
    m_censors = new StripedBanner;
    m_censors->setObjectName(QStringLiteral("localCensors"));
    m_quorum = new TextLabel;
    m_quorum->setObjectName(QStringLiteral("localQuorum"));
    m_quorum->setWordWrap(true);
    card->body()->addWidget(meaning);
    card->body()->addWidget(m_censors);
    card->body()->addWidget(m_quorum);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::k2);
    card->body()->addLayout(m_column);
    card->body()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

QPushButton* NetworkLocal::button(const QString& text, const QString& name, std::uint32_t index,
                                  State state) {
    auto* made = new QPushButton(text);
    made->setObjectName(QStringLiteral("local%1%2").arg(name).arg(index));
    made->setAccessibleName(tr("%1 node %2").arg(text).arg(index));
    connect(made, &QPushButton::clicked, this, [this, index, state] {
        m_bridge.submit(api::SetLocalValidator{index, state}, this,
                        [this](const api::CommandResult& result) {
                            if (!result.error) return;
                            m_banner.sayError(*result.error);
                            m_banner.setClosable(true);
                        });
    });
    return made;
}

void NetworkLocal::buildRows() {
    for (const auto& validator : m_bridge.snapshot()->host->localValidators) {
        Row row;
        row.index = validator.index;
        row.name = new TextLabel({}, TextRole::Strong);
        row.name->setObjectName(QStringLiteral("localName%1").arg(row.index));
        row.state = new StatusPill;
        row.state->setObjectName(QStringLiteral("localState%1").arg(row.index));
        row.run = button(tr("Start"), QStringLiteral("Run"), row.index, State::Running);
        row.freeze = button(tr("Freeze"), QStringLiteral("Freeze"), row.index, State::Frozen);
        row.withhold =
            button(tr("Withhold"), QStringLiteral("Withhold"), row.index, State::Withholding);
        row.withhold->setToolTip(
            tr("Starts it again as a censor: a leader that leaves out what other nodes send"));
        row.stop = button(tr("Stop"), QStringLiteral("Stop"), row.index, State::Stopped);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::k3);
        line->addWidget(row.name, 1);
        line->addWidget(row.state);
        for (auto* action : {row.run, row.freeze, row.withhold, row.stop}) line->addWidget(action);
        m_column->addLayout(line);
        m_rows.push_back(row);
    }
}

void NetworkLocal::showRow(const Row& row, const api::LocalValidatorInfo& validator, bool leads) {
    row.name->setText(leads ? tr("Node %1, leads now").arg(validator.index)
                            : tr("Node %1").arg(validator.index));
    row.state->setLabel(stateLabel(validator.state));
    const bool withholds = validator.state == State::Withholding;
    const bool frozen = validator.state == State::Frozen;
    row.run->setText(withholds ? tr("Include again") : frozen ? tr("Go on") : tr("Start"));
    row.run->setAccessibleName(tr("%1 node %2").arg(row.run->text()).arg(row.index));
    row.run->setEnabled(withholds || frozen || validator.state == State::Stopped);
    row.freeze->setEnabled(withholds || validator.state == State::Running);
    row.withhold->setEnabled(validator.state == State::Running ||
                             validator.state == State::Stopped);
    row.stop->setEnabled(validator.state != State::Stopped);
}

void NetworkLocal::refresh() {
    const auto& now = *m_bridge.snapshot();
    const auto& validators = now.host->localValidators;
    // How many there are is fixed for the life of a local network.
    if (m_rows.empty()) buildRows();
    int running = 1;  // this node
    QStringList censors;
    for (const auto& validator : validators) {
        const bool withholds = validator.state == State::Withholding;
        running += withholds || validator.state == State::Running ? 1 : 0;
        if (withholds) censors.append(tr("node %1").arg(validator.index));
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row& one) { return one.index == validator.index; });
        if (row == m_rows.end()) continue;
        showRow(*row, validator,
                !validator.nodeKey.empty() && validator.nodeKey == now.chain.leader);
    }
    m_censors->setText(tr("STAGED CENSORSHIP"),
                       tr("%1 leaves out what other nodes send, when it leads. File a challenge "
                          "on the page Consensus.")
                           .arg(QLocale().createSeparatedList(censors)));
    m_censors->setVisible(!censors.isEmpty());
    const int all = static_cast<int>(validators.size()) + 1;
    const int needed = all - (all - 1) / 3;
    m_quorum->setText(
        tr("%1 of %2 run; blocks need %3 of them.").arg(running).arg(all).arg(needed));
    m_quorum->setInk(running >= needed ? Tone::Neutral : Tone::Danger);
}

}  // namespace stacknet::ui
