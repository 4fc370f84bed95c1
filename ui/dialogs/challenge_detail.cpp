#include "ui/dialogs/challenge_detail.h"

#include <QBoxLayout>
#include <QPushButton>

#include "core/api/api_json.h"
#include "ui/dialogs/challenge_excerpt.h"
#include "ui/pages/consensus_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kWidth = 880;
constexpr int kFieldsWidth = 380;

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

QString heightText(std::uint64_t height) {
    return height == 0 ? ChallengeDetailDialog::tr("not yet")
                       : ChallengeDetailDialog::tr("block %1").arg(countText(height));
}

}  // namespace

ChallengeDetailDialog::ChallengeDetailDialog(NodeBridge& bridge,
                                             const api::ChallengeInfo& challenge, QWidget* parent)
    : ModalDialog(challenge.accusedName.empty()
                      ? tr("Challenge at view %1").arg(countText(challenge.view))
                      : tr("Challenge against %1").arg(plain(challenge.accusedName)),
                  QStringLiteral("challengeDetail"), parent),
      m_bridge(bridge),
      m_shown(challenge),
      m_json(QByteArray::fromStdString(api::toJson(challenge))) {
    setRoom(kWidth);
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("challengeDetailState"));
    m_sentence = new TextLabel;
    m_sentence->setObjectName(QStringLiteral("challengeDetailSentence"));
    m_sentence->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::k2);
    head->addWidget(m_state, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    body()->addLayout(head);
    m_steps = new ChallengeSteps(QStringLiteral("challengeDetailSteps"));
    m_fields = new DetailList(QStringLiteral("challengeDetailFields"));
    m_fields->setFixedWidth(kFieldsWidth);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(space::k5);
    halves->addWidget(m_steps, 1, Qt::AlignTop);
    halves->addWidget(m_fields, 0, Qt::AlignTop);
    body()->addLayout(halves);
    m_excerpt = new ChallengeExcerpt(QStringLiteral("challengeDetailExcerpt"));
    body()->addWidget(m_excerpt);
    auto* copy =
        new CopyButton(tr("the challenge as JSON"), [this] { return QString::fromUtf8(m_json); });
    copy->setObjectName(QStringLiteral("challengeDetailCopy"));
    auto* row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    body()->addLayout(row);
    auto* close =
        addButton(tr("Close"), QStringLiteral("challengeDetailClose"), QStringLiteral("primary"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showChallenge(challenge);
    ask();
    connect(&m_bridge, &NodeBridge::snapshotChanged, this, &ChallengeDetailDialog::follow);
}

/// One that has left the lists stays as it was shown last.
void ChallengeDetailDialog::follow() {
    for (const api::ChallengeInfo& one : *m_bridge.snapshot()->challenges) {
        if (one.id != m_shown.id) continue;
        if (one == m_shown) return;
        m_shown = one;
        m_json = QByteArray::fromStdString(api::toJson(one));
        banner()->hide();
        showChallenge(one);
        ask();
        return;
    }
}

void ChallengeDetailDialog::showChallenge(const api::ChallengeInfo& challenge) {
    m_state->setLabel(challengeLabel(challenge));
    QString sentence;
    switch (challenge.state) {
        case api::ChallengeState::Open:
            sentence = tr("The ledger judges it when a block holds it.");
            break;
        case api::ChallengeState::Upheld:
            sentence = challenge.promised
                           ? tr("The leader broke its promise; it lost its tokens.")
                           : tr("The leader left out what was demanded; it lost its tokens.");
            break;
        case api::ChallengeState::Rejected:
            sentence = rejectText(challenge.rejectCode);
            break;
    }
    m_sentence->setText(sentence);
    if (challenge.steps.empty()) {
        m_steps->showWaiting(challenge.promised);
    } else {
        m_steps->showSteps(challenge.steps, challenge.promised);
    }
    const bool promised = challenge.promised;
    std::vector<DetailList::Row> rows = {
        {tr("Accused"), challenge.accused.empty() ? tr("not known yet") : plain(challenge.accused),
         !challenge.accused.empty(), true},
        {promised ? tr("Promised for") : tr("Built on the demand at"),
         tr("view %1 of epoch %2").arg(countText(challenge.view), countText(challenge.epoch)),
         false, false}};
    if (!promised) {
        rows.push_back({tr("Due"), tr("view %1").arg(countText(challenge.dueView)), false, false});
    }
    rows.push_back({tr("Transaction"), plain(challenge.txHash), true, true});
    rows.push_back(promised
                       ? DetailList::Row{tr("Promised by"), tr("the accused"), false, false}
                       : DetailList::Row{tr("Demanded by"), plain(challenge.signer), true, true});
    rows.push_back({tr("Filed by"), plain(challenge.filedBy), true, true});
    rows.push_back({tr("Filed"), heightText(challenge.filedHeight), false, false});
    rows.push_back({tr("Judged"), heightText(challenge.verdictHeight), false, false});
    rows.push_back({tr("Id"), plain(challenge.id), true, true});
    m_fields->setRows(rows);
}

void ChallengeDetailDialog::ask() {
    const auto asked = m_shown;
    m_bridge.ask({"challenge.report", asked.id}, this, [this, asked](const auto& answer) {
        // The verdict has come since: its own answer is on the way.
        if (!(asked == m_shown)) return;
        const auto report = answer.ok() ? readChallengeReport(*answer) : answer.error();
        if (!report.ok()) {
            // The picture's own checks stay; only the log's further word is missing.
            banner()->say(Tone::Info, tr("This node's log says nothing more about it."),
                          errorSentence(report.error()));
            return;
        }
        m_json = report->json;
        if (!report->sentence.isEmpty())
            m_sentence->setText(engineText(report->sentence.toStdString()));
        if (!report->steps.empty()) m_steps->showSteps(report->steps, asked.promised);
        m_excerpt->showBlocks(report->excerpt);
    });
}

}  // namespace stacknet::ui
