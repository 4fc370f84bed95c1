#include "ui/wizard/summary_step.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

#include "ui/text/format.h"
#include "ui/text/seed_numbers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/passphrase_step.h"
#include "ui/wizard/setup_calls.h"
#include "ui/wizard/setup_field.h"

namespace stacknet::ui {
namespace {

TextLabel* wrapped(const QString& text, TextRole role = TextRole::Body) {
    auto* label = new TextLabel(text, role);
    label->setWordWrap(true);
    return label;
}

QStringList channelNames(const api::AlertWishes& wishes) {
    QStringList names{SummaryStep::tr("inbox")};
    if (wishes.desktop) names << SummaryStep::tr("desktop");
    if (!wishes.command.empty()) names << SummaryStep::tr("program");
    if (!wishes.webhook.empty()) names << SummaryStep::tr("web address");
    if (!wishes.mail.to.empty()) names << SummaryStep::tr("mail");
    return names;
}

bool wordsChecked(const api::SetupProgress& progress) {
    return !progress.nodeKey.empty() && progress.checkedKey == progress.nodeKey;
}

}  // namespace

SummaryStep::SummaryStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent)
    : WizardStep(setup, draft, parent) {
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("summaryBanner"));
    m_rows = new DetailList(QStringLiteral("setupSummary"));
    auto* rowsCard = new Card(tr("What starts"));
    rowsCard->body()->addWidget(m_rows);
    m_join = wrapped({});
    m_join->setObjectName(QStringLiteral("summaryJoin"));
    rowsCard->body()->addWidget(m_join);
    m_risks = new Card(tr("What it may sign, and what that may cost"));
    addRisks(m_risks->body());
    m_passphrase = new SecretField(tr("Passphrase"), QStringLiteral("summaryPassphrase"));
    m_passphraseField = new SetupField(tr("Passphrase of the Node Key"), m_passphrase,
                                       QStringLiteral("summaryPassphraseField"));
    m_passphraseField->setNote(Tone::Neutral, tr("It was typed before the program was closed, and "
                                                 "is kept nowhere."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(m_banner);
    column->addWidget(rowsCard);
    column->addWidget(m_risks);
    column->addWidget(m_passphraseField);
    column->addStretch(1);
    connect(m_passphrase, &SecretField::changed, this, &SummaryStep::changed);
}

void SummaryStep::addRisks(QVBoxLayout* column) {
    m_signs =
        wrapped(tr("Votes and proposals of consensus, receipts and paperwork of tasks, and "
                   "what you order here. Nothing else, and nothing while the key is locked."));
    column->addWidget(m_signs);
    struct Risk {
        unsigned percent;
        QString what;
    };
    const Risk risks[] = {
        {seed::kSpotCheckPercent, tr("A spot check finds another result than the one it served.")},
        {seed::kDisagreementPercent,
         tr("Two votes of it contradict each other. Never run one key on two machines.")},
        {seed::kCensorshipPercent, tr("As leader, it is proved to have left out transactions.")},
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k4);
    grid->setVerticalSpacing(space::k2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& risk : risks) {
        auto* share = new TextLabel(tr("%1 %").arg(risk.percent), TextRole::Strong, Tone::Danger);
        share->setObjectName(QStringLiteral("penalty%1").arg(row + 1));
        share->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(share, row, 0);
        grid->addWidget(wrapped(risk.what), row, 1);
        ++row;
    }
    column->addLayout(grid);
    auto* base = new TextLabel(tr("Of all the tokens that the key holds, staked or not."),
                               TextRole::Caption, Tone::Neutral);
    base->setWordWrap(true);
    column->addWidget(base);
}

QString SummaryStep::title() const {
    return attaches() ? tr("Ready to attach") : tr("Ready to start");
}

QString SummaryStep::lead() const {
    if (attaches()) return tr("The engine goes on by itself when this window is closed.");
    return m_draft.progress.inviteFile.empty()
               ? tr("All of it runs on this machine; nothing on a local network has value.")
               : tr("From here on the node takes part in the network.");
}

QString SummaryStep::nextText() const {
    if (m_making) return tr("Making the node…");
    return attaches() ? tr("Attach") : tr("Start node");
}

bool SummaryStep::asksPassphrase() const {
    return !attaches() && m_draft.passphrase.empty();
}

void SummaryStep::enter() {
    m_banner->hide();
    m_risks->setVisible(!attaches());
    m_passphraseField->setVisible(asksPassphrase());
    showRows();
    emit changed();
}

void SummaryStep::showRows() {
    const auto& progress = m_draft.progress;
    std::vector<DetailList::Row> rows;
    if (attaches()) {
        rows.push_back(
            {tr("Operator socket"), QString::fromStdString(progress.socket), true, true});
        if (m_draft.engine) {
            rows.push_back({tr("Network"), QString::fromStdString(m_draft.engine->networkName)});
            rows.push_back({tr("Version"), QString::fromStdString(m_draft.engine->version)});
        }
        m_rows->setRows(rows);
        m_join->hide();
        return;
    }
    const bool joins = m_draft.invite.has_value() && !progress.inviteFile.empty();
    rows.push_back({tr("Network"), joins ? QString::fromStdString(m_draft.invite->networkName)
                                         : tr("a local network of four validators")});
    if (joins) {
        rows.push_back({tr("Chain"), QString::fromStdString(m_draft.invite->chainId), true, true});
        rows.push_back({tr("Peers reach it at"), QString::fromStdString(progress.listen)});
    }
    rows.push_back({tr("Name"), QString::fromStdString(progress.alias)});
    rows.push_back({tr("Node Key"), QString::fromStdString(progress.nodeKey), true, true});
    rows.push_back({tr("Words on paper"), wordsChecked(progress)
                                              ? tr("checked")
                                              : tr("not checked; you are reminded of it")});
    rows.push_back({tr("Data folder"), QString::fromStdString(progress.folder), true});
    rows.push_back({tr("Locks itself"), progress.autoLockMinutes == 0
                                            ? tr("never")
                                            : tr("after %n minute(s)", nullptr,
                                                 static_cast<int>(progress.autoLockMinutes))});
    rows.push_back({tr("Tells you by"), channelNames(progress.alerts).join(QStringLiteral(", "))});
    m_rows->setRows(rows);
    m_join->setVisible(joins);
    m_join->setText(
        tr("Send the Node Key to whoever invited you: the operators of the network add "
           "it before their nodes let this one in."));
}

bool SummaryStep::ready() const {
    return !m_making && (!asksPassphrase() || !m_passphrase->isEmpty());
}

void SummaryStep::finish(std::function<void()> go) {
    if (attaches()) {
        go();
        return;
    }
    const auto& progress = m_draft.progress;
    const bool asked = asksPassphrase();
    auto typed = std::make_shared<SecretBytes>(asked ? passphraseOf(*m_passphrase)
                                                     : m_draft.passphrase.clone());
    m_making = true;
    m_banner->hide();
    emit changed();
    const api::NodePlan plan{progress.folder,       progress.alias,  progress.nodeKey,
                             progress.inviteFile,   progress.listen, progress.alerts,
                             wordsChecked(progress)};
    m_setup.makeNode(
        plan, typed->clone(),
        onGui<api::FolderHolds>(this, [this, go, typed](Result<api::FolderHolds>& made) {
            m_making = false;
            if (made.ok()) {
                m_draft.passphrase = std::move(*typed);
                go();
            } else {
                m_banner->sayError(made.error());
                if (m_passphraseField->isVisible()) m_passphrase->setFocus();
            }
            emit changed();
        }));
}

}  // namespace stacknet::ui
