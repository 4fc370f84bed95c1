#include "ui/dialogs/challenge_wizard.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableView>

#include "ui/dialogs/challenge_excerpt.h"
#include "ui/dialogs/danger_confirm.h"
#include "ui/dialogs/dialog_draft.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/models/rows_model.h"
#include "ui/pages/consensus_words.h"
#include "ui/text/consequence_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kWidth = 720;
constexpr int kTableHeight = kRowHeight * 7 + kControlHeight + 16;
enum Step { Choose, Proof, File, Done };

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

QString nameIn(const api::Snapshot& now, const std::string& key) {
    for (const auto& one : *now.validators) {
        if (one.key == key) return plain(one.name);
    }
    return shortId(key);
}

}  // namespace

/// What can be chosen.
class ChallengeItemModel final : public RowsModel<ChallengeWizard::Item> {
public:
    ChallengeItemModel(NodeBridge& bridge, QObject* parent) : RowsModel(parent) {
        using Row = ChallengeWizard::Item;
        const auto now = [&bridge]() -> const api::Snapshot& { return *bridge.snapshot(); };
        setColumns({
            Column(ChallengeWizard::tr("Transaction"),
                   [](const Row& row) { return shortId(row.demand.txHash); })
                .exactly([](const Row& row) { return plain(row.demand.txHash); })
                .fixedPitch(),
            Column(ChallengeWizard::tr("State"),
                   [now](const Row& row) {
                       return row.promised ? ChallengeWizard::tr("Your client's order")
                                           : demandLabel(row.demand, now().consensus.view).text;
                   })
                .pill([now](const Row& row) {
                    return row.promised ? Tone::Info
                                        : demandLabel(row.demand, now().consensus.view).tone;
                }),
            Column(ChallengeWizard::tr("Leader"),
                   [now](const Row& row) {
                       return row.promised ? QStringLiteral("–") : nameIn(now(), row.demand.leader);
                   }),
            Column(ChallengeWizard::tr("Due view"),
                   [](const Row& row) {
                       return row.demand.dueView == 0 ? QStringLiteral("–")
                                                      : countText(row.demand.dueView);
                   })
                .digits(),
            Column(ChallengeWizard::tr("Since"),
                   [&bridge](const Row& row) { return agoText(row.sinceMs, bridge.nowMs()); }),
        });
    }

private:
    std::string rowId(const ChallengeWizard::Item& row) const override { return row.id; }
};

std::vector<ChallengeWizard::Item> ChallengeWizard::itemsOf(const api::Snapshot& now) {
    std::vector<Item> items;
    for (const api::DemandInfo& demand : *now.demands) {
        const bool owed = demand.firstView != 0 && !demand.signer.empty() &&
                          (demand.metView == 0 || demand.metView > demand.dueView);
        if (!owed) continue;
        items.push_back({"demand:" + demand.txHash + ":" + std::to_string(demand.firstView), false,
                         demand, demand.sinceMs});
    }
    // What is provable first.
    std::stable_sort(items.begin(), items.end(), [&](const Item& left, const Item& right) {
        return isLeftOut(left.demand, now.consensus.view) >
               isLeftOut(right.demand, now.consensus.view);
    });
    for (const api::SubmissionInfo& order : *now.submissions) {
        Item item;
        item.id = "order:" + order.txHash;
        item.promised = true;
        item.demand.txHash = order.txHash;
        item.demand.epoch = order.epoch;
        item.sinceMs = order.takenMs;
        items.push_back(std::move(item));
    }
    return items;
}

ChallengeWizard::ChallengeWizard(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Open a challenge"), QStringLiteral("challengeWizard"), parent),
      m_bridge(bridge) {
    setRoom(kWidth);
    buildChoose();
    buildProof();
    buildFile();
    buildDone();
    m_cancel = addButton(tr("Cancel"), QStringLiteral("challengeCancel"), {});
    m_back = addButton(tr("Back"), QStringLiteral("challengeBack"), {});
    m_next = addButton(tr("Next"), QStringLiteral("challengeNext"), QStringLiteral("primary"));
    m_file =
        addButton(tr("Sign and file"), QStringLiteral("challengeFile"), QStringLiteral("danger"));
    m_board = addButton(tr("Show on the board"), QStringLiteral("challengeShow"),
                        QStringLiteral("primary"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ChallengeWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ChallengeWizard::next);
    connect(m_file, &QPushButton::clicked, this, &ChallengeWizard::file);
    connect(m_board, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_bridge, &NodeBridge::snapshotChanged, this, [this] {
        refreshItems();
        if (m_step == File) refreshKeys();
    });
    refreshItems();
    showStep(Choose);
    m_draft = new DialogDraft(this);
    connect(m_draft, &DialogDraft::taken, this, [this](const QJsonObject& more) {
        const QString item = more.value(QStringLiteral("item")).toString();
        if (m_table->selectId(item.toStdString())) showStep(Proof);
    });
}

void ChallengeWizard::buildChoose() {
    m_pages.push_back(beginPage());
    addText(
        tr("1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own "
           "block, or what a leader promised, can be proven."));
    m_items = new ChallengeItemModel(m_bridge, this);
    m_table =
        new DataTable(m_items, tr("What can be challenged"), QStringLiteral("challengeItems"));
    m_table->setCompact(true);
    m_table->setColumnWidths({160, 150, 0, 100, 120});
    m_table->setMinimumHeight(kTableHeight);
    m_table->setEmpty(new EmptyState(
        Glyph::Check, tr("No one is being blocked"),
        tr("Every demanded transaction is in the chain, and no order of your clients waits.")));
    connect(m_table, &DataTable::currentIdChanged, this, &ChallengeWizard::updateButtons);
    connect(m_table, &DataTable::activated, this, &ChallengeWizard::next);
    body()->addWidget(m_table);
}

void ChallengeWizard::buildProof() {
    m_pages.push_back(beginPage());
    addText(tr("2 of 3 · The proof. This node judges by its own log, exactly as the ledger will."));
    m_proofSentence = new TextLabel({}, TextRole::Strong);
    m_proofSentence->setObjectName(QStringLiteral("challengeProof"));
    m_proofSentence->setWordWrap(true);
    body()->addWidget(m_proofSentence);
    m_steps = new ChallengeSteps(QStringLiteral("challengeSteps"));
    body()->addWidget(m_steps);
    m_excerpt = new ChallengeExcerpt(QStringLiteral("challengeExcerpt"));
    body()->addWidget(m_excerpt);
}

void ChallengeWizard::buildFile() {
    m_pages.push_back(beginPage());
    addText(tr("3 of 3 · What filing means. It cannot be taken back."));
    addAmountsNote();
    auto* costs = new QWidget;
    costs->setObjectName(QStringLiteral("challengeCosts"));
    m_costs = new QVBoxLayout(costs);
    m_costs->setContentsMargins(0, 0, 0, 0);
    m_costs->setSpacing(space::k1);
    body()->addWidget(costs);
    m_published = new DetailList(QStringLiteral("challengePublished"));
    body()->addWidget(m_published);
    m_key = new QComboBox;
    m_key->setObjectName(QStringLiteral("challengeKey"));
    addField(tr("Filed and paid by"), m_key);
    m_keyState = new TextLabel({}, TextRole::Caption, Tone::Warn);
    m_keyState->setObjectName(QStringLiteral("challengeKeyState"));
    m_keyState->setWordWrap(true);
    m_unlock = new QPushButton(tr("Unlock…"));
    m_unlock->setObjectName(QStringLiteral("challengeUnlock"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    row->addWidget(m_keyState, 1);
    row->addWidget(m_unlock);
    body()->addLayout(row);
    connect(m_key, &QComboBox::currentIndexChanged, this, &ChallengeWizard::refreshCost);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &ChallengeWizard::refreshKeys);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        if (const auto* key = payer()) (new UnlockDialog(m_bridge, *key, this))->open();
    });
}

void ChallengeWizard::buildDone() {
    m_pages.push_back(beginPage());
    m_done = new TextLabel({}, TextRole::Strong);
    m_done->setObjectName(QStringLiteral("challengeDone"));
    m_done->setWordWrap(true);
    body()->addWidget(m_done);
    addText(tr("It is shown on the board from now on."));
    m_doneFields = new DetailList(QStringLiteral("challengeDoneFields"));
    body()->addWidget(m_doneFields);
}

void ChallengeWizard::refreshItems() {
    if (m_step != Choose) return;
    const bool first = m_items->rowCount() == 0;
    m_items->setRows(itemsOf(*m_bridge.snapshot()));
    if (first && m_items->rowCount() > 0) m_table->selectId(m_items->rows().front().id);
    updateButtons();
}

const ChallengeWizard::Item* ChallengeWizard::chosen() const {
    return m_items->find(m_table->currentId());
}

void ChallengeWizard::showStep(int step) {
    m_step = step;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->setVisible(static_cast<int>(i) == step);
    }
    banner()->hide();
    if (step == Proof) askReport();
    if (step == File) refreshKeys();
    updateButtons();
    if (step == Choose) m_table->view()->setFocus();
    if (step == Done) m_draft->drop();
    if (m_draft != nullptr && (step == Proof || step == File))
        m_draft->setMore({{QStringLiteral("item"), QString::fromStdString(m_table->currentId())}});
    adjustSize();
}

void ChallengeWizard::updateButtons() {
    m_cancel->setVisible(m_step != Done);
    m_cancel->setText(tr("Cancel"));
    m_back->setVisible(m_step == Proof || m_step == File);
    m_next->setVisible(m_step == Choose || m_step == Proof);
    m_next->setEnabled(m_step == Choose ? chosen() != nullptr : m_report && m_report->proves());
    m_file->setVisible(m_step == File);
    const auto* key = payer();
    m_file->setEnabled(key != nullptr && key->unlocked);
    m_file->setText(tr("Sign and file…"));
    m_board->setVisible(m_step == Done);
    m_cancel->setDefault(m_step == File);
}

void ChallengeWizard::next() {
    if (m_step == Choose && chosen() != nullptr) return showStep(Proof);
    if (m_step == Proof && m_report && m_report->proves()) showStep(File);
}

void ChallengeWizard::back() {
    showStep(m_step - 1);
}

void ChallengeWizard::askReport() {
    const Item* item = chosen();
    if (item == nullptr) return;
    QJsonObject question;
    if (item->promised) {
        question[QLatin1String("order")] = plain(item->demand.txHash);
    } else {
        question[QLatin1String("epoch")] = static_cast<qint64>(item->demand.epoch);
        question[QLatin1String("view")] = static_cast<qint64>(item->demand.firstView);
        question[QLatin1String("signer")] = plain(item->demand.signer);
        question[QLatin1String("tx_hash")] = plain(item->demand.txHash);
    }
    m_report.reset();
    m_reportOf = item->id;
    m_proofSentence->setInk(std::nullopt);
    m_proofSentence->setText(tr("Reading the log…"));
    m_steps->showWaiting(item->promised);
    m_excerpt->showBlocks({});
    m_bridge.ask(
        {"challenge.report", QJsonDocument(question).toJson(QJsonDocument::Compact).toStdString()},
        this, [this, id = item->id](const Result<std::string>& answer) {
            if (id == m_reportOf) reported(answer);
        });
}

void ChallengeWizard::reported(const Result<std::string>& answer) {
    auto report = answer.ok() ? readChallengeReport(*answer) : answer.error();
    if (!report.ok()) {
        m_proofSentence->setText(tr("The proof could not be put together."));
        m_steps->showSteps({});
        m_excerpt->showBlocks({});
        banner()->sayError(report.error());
        return updateButtons();
    }
    m_report = std::move(report).value();
    m_proofSentence->setText(engineText(m_report->sentence.toStdString()));
    m_proofSentence->setInk(m_report->proves() ? Tone::Ok : Tone::Danger);
    const Item* item = chosen();
    m_steps->showSteps(m_report->steps, item != nullptr && item->promised);
    m_excerpt->showBlocks(m_report->excerpt);
    if (!m_report->proves()) {
        banner()->say(Tone::Warn,
                      tr("This cannot be filed: it would prove nothing and only burn "
                         "the deposit."),
                      m_report->fate == QLatin1String("open")
                          ? tr("Wait until the leader has passed the due view, then try again.")
                          : tr("Go back and choose another transaction."));
    }
    updateButtons();
    adjustSize();
}

api::FileChallenge ChallengeWizard::order() const {
    api::FileChallenge order;
    if (const auto* key = payer()) order.publicKey = key->publicKey;
    const Item* item = chosen();
    if (item == nullptr || !m_report) return order;
    if (item->promised) {
        order.promise = m_report->promise;
        return order;
    }
    order.epoch = item->demand.epoch;
    order.view = item->demand.firstView;
    order.signer = item->demand.signer;
    order.txHash = item->demand.txHash;
    return order;
}

const api::NodeKeyInfo* ChallengeWizard::payer() const {
    const std::string wanted = m_key->currentData().toString().toStdString();
    for (const auto& key : m_bridge.snapshot()->nodeKeys) {
        if (key.ours && key.publicKey == wanted) return &key;
    }
    return nullptr;
}

void ChallengeWizard::refreshKeys() {
    const QString before = m_key->currentData().toString();
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    for (const auto& key : m_bridge.snapshot()->nodeKeys) {
        if (!key.ours || !key.registered) continue;
        m_key->addItem(
            tr("%1 · %2 free tokens").arg(keyName(key), masked(countText(key.tokensFree))),
            plain(key.publicKey));
        if (key.validator && before.isEmpty()) m_key->setCurrentIndex(m_key->count() - 1);
    }
    const int kept = m_key->findData(before);
    if (kept >= 0) m_key->setCurrentIndex(kept);
    refreshCost();
}

void ChallengeWizard::refreshCost() {
    const auto& now = *m_bridge.snapshot();
    const auto* key = payer();
    m_unlock->setVisible(key != nullptr && !key->unlocked);
    m_keyState->setText(key == nullptr   ? tr("This node has no registered Node Key to pay with.")
                        : !key->unlocked ? tr("The key is locked. Unlock it to sign the challenge.")
                                         : QString());
    while (auto* item = m_costs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const api::CommandPreview preview = api::previewOf(order(), now);
    for (const auto& consequence : preview.consequences) {
        auto* line = new TextLabel(QStringLiteral("•  ") + consequenceText(consequence));
        line->setWordWrap(true);
        if (consequence.code == "deposit_at_risk") line->setInk(Tone::Danger);
        m_costs->addWidget(line);
    }
    if (preview.refusal) banner()->sayError(*preview.refusal);
    const Item* item = chosen();
    const bool promised = item != nullptr && item->promised;
    std::vector<DetailList::Row> rows = {
        {tr("Accused"), m_report ? m_report->accusedName : QString(), false, false},
        {tr("Transaction"), item == nullptr ? QString() : plain(item->demand.txHash), true, true}};
    if (m_report) {
        rows.push_back(
            {promised ? tr("Promised for") : tr("Demanded at"),
             tr("view %1 of epoch %2").arg(countText(m_report->view), countText(m_report->epoch)),
             false, false});
        if (!m_report->signer.empty()) {
            rows.push_back({tr("Demanded by"), plain(m_report->signer), true, true});
        }
        rows.push_back({tr("Published"), tr("%1 bytes").arg(countText(m_report->publishedBytes)),
                        false, false});
        if (!m_report->published.empty()) {
            rows.push_back({tr("These bytes"), plain(m_report->published), true, true});
        }
    }
    m_published->setRows(rows);
    updateButtons();
}

void ChallengeWizard::file() {
    DangerWords words;
    words.title = tr("Challenge %1?").arg(m_report ? m_report->accusedName : QString());
    words.action = tr("Sign and file");
    words.typeToConfirm = m_report ? m_report->accusedName : QString();
    words.note = tr("The verdict comes with the block that holds it.");
    DangerConfirm::ask(
        this, m_bridge, order(), std::move(words), [this](const api::CommandResult& result) {
            m_filed = result.subject;
            m_done->setText(tr("The ledger upheld the challenge: %1 is convicted of leaving the "
                               "transaction out.")
                                .arg(m_report ? m_report->accusedName : QString()));
            m_doneFields->setRows(
                {{tr("Challenge"), plain(m_filed), true, true},
                 {tr("Accused"), m_report ? m_report->accusedName : QString(), false, false}});
            showStep(Done);
            m_board->setFocus();
            emit filed(plain(m_filed));
        });
}

}  // namespace stacknet::ui
