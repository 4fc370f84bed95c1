#include "ui/dialogs/move_key_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QPushButton* stepButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget* actionRow(QPushButton* button, StatusPill* state) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k3);
    layout->addWidget(button);
    layout->addWidget(state);
    layout->addStretch(1);
    return row;
}

TextLabel* paragraph(const QString& text) {
    auto* label = new TextLabel(text, TextRole::Body, Tone::Neutral);
    label->setWordWrap(true);
    return label;
}

}  // namespace

MoveKeyDialog::MoveKeyDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("Move %1 to another machine").arg(keyName(key)),
                  QStringLiteral("moveKeyDialog"), parent),
      m_bridge(bridge),
      m_publicKey(key.publicKey),
      m_name(keyName(key)) {
    setRoom(640);
    for (const auto& protection : m_bridge.snapshot()->keystore->keys) {
        if (protection.publicKey == m_publicKey) m_needsProtection = protection.signedAnything;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k5);
    row->addWidget(buildSteps());
    m_pages = new QStackedWidget;
    row->addWidget(m_pages, 1);
    body()->addLayout(row);
    buildStop();
    buildWait();
    buildTakeAlong();
    buildThere();
    buildObserve();
    auto* close = addButton(tr("Close"), QStringLiteral("moveClose"), {});
    m_next = addButton(tr("Next"), QStringLiteral("moveNext"), QStringLiteral("primary"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &MoveKeyDialog::next);
    connect(&m_bridge, &NodeBridge::snapshotChanged, this, &MoveKeyDialog::refresh);
    goTo(Stop);
}

QWidget* MoveKeyDialog::buildSteps() {
    const QString names[kSteps] = {tr("1  Stop here"), tr("2  Wait"), tr("3  Take along"),
                                   tr("4  Import there"), tr("5  Observe, start")};
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    for (std::size_t i = 0; i < kSteps; ++i) {
        m_titles[i] = new TextLabel(names[i], TextRole::Body, Tone::Neutral);
        column->addWidget(m_titles[i]);
    }
    column->addStretch(1);
    return list;
}

void MoveKeyDialog::begin(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    m_pages->addWidget(page);
}

void MoveKeyDialog::buildStop() {
    auto* page = new QWidget;
    begin(page);
    m_stop = stepButton(tr("Lock the key"), QStringLiteral("moveStop"));
    m_locked = new StatusPill;
    m_locked->setObjectName(QStringLiteral("moveLocked"));
    auto* column = page->layout();
    column->addWidget(paragraph(
        tr("This machine must not sign with the key any more. Locking it stops votes and "
           "paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at "
           "the start, remove that file.")));
    column->addWidget(actionRow(m_stop, m_locked));
    static_cast<QVBoxLayout*>(column)->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &MoveKeyDialog::stopKey);
}

void MoveKeyDialog::buildWait() {
    auto* page = new QWidget;
    begin(page);
    m_waitText = paragraph({});
    m_waitText->setObjectName(QStringLiteral("moveWaitText"));
    m_waitBar = new ThinProgress;
    auto* column = page->layout();
    column->addWidget(paragraph(
        tr("Votes that are under way must reach everybody first. The other machine refuses the "
           "import as long as it sees votes of the key in the last blocks.")));
    column->addWidget(m_waitText);
    column->addWidget(m_waitBar);
    static_cast<QVBoxLayout*>(column)->addStretch(1);
}

void MoveKeyDialog::buildTakeAlong() {
    auto* page = new QWidget;
    begin(page);
    auto* saveKeyButton = stepButton(tr("Save the key…"), QStringLiteral("moveSaveKey"));
    m_saveProtection =
        stepButton(tr("Save the slashing protection…"), QStringLiteral("moveSaveProtection"));
    m_keyState = new StatusPill;
    m_keyState->setObjectName(QStringLiteral("moveKeySaved"));
    m_protectionState = new StatusPill;
    m_protectionState->setObjectName(QStringLiteral("moveProtectionSaved"));
    auto* column = page->layout();
    column->addWidget(
        paragraph(m_needsProtection
                      ? tr("Two files go along: the key, encrypted under its passphrase, and what "
                           "it has signed. Without the second the other machine does not know "
                           "which votes it must never contradict.")
                      : tr("One file goes along: the key, encrypted under its passphrase. It has "
                           "voted in nothing here, so there is no slashing protection to take.")));
    column->addWidget(actionRow(saveKeyButton, m_keyState));
    auto* protection = actionRow(m_saveProtection, m_protectionState);
    protection->setVisible(m_needsProtection);
    column->addWidget(protection);
    static_cast<QVBoxLayout*>(column)->addStretch(1);
    connect(saveKeyButton, &QPushButton::clicked, this, &MoveKeyDialog::saveKey);
    connect(m_saveProtection, &QPushButton::clicked, this, &MoveKeyDialog::saveProtection);
}

void MoveKeyDialog::buildThere() {
    auto* page = new QWidget;
    begin(page);
    m_imported = new QCheckBox(tr("Both are imported there, and the key is locked there"));
    m_imported->setObjectName(QStringLiteral("moveImported"));
    auto* column = page->layout();
    column->addWidget(paragraph(
        tr("A node runs with the key that it was set up with, so that a machine which runs "
           "already with another key cannot take this one over: there it would only be kept, and "
           "never vote. Set up a new node, in a data folder of its own.")));
    const QString asks =
        tr("What the wizard asks there, step by step. Begin: Restore a Node Key from its words, "
           "with the invite file of this network. Data: a folder of its own. Node Key: the 24 "
           "words; More, Show words brings them up here. Passphrase: a new one for that "
           "machine. This machine, Alerts and Start: as for a new node.");
    auto* asked = paragraph(asks);
    asked->setObjectName(QStringLiteral("moveWizardAsks"));
    column->addWidget(asked);
    column->addWidget(paragraph(
        m_needsProtection
            ? tr("Then lock the key there, and on the page Node Keys choose Import slashing "
                 "protection. Without a screen, stacknetctl takes both files over: see the "
                 "operator guide.")
            : tr("Then lock the key there. Without a screen, stacknetctl takes the file over: see "
                 "the operator guide.")));
    column->addWidget(m_imported);
    static_cast<QVBoxLayout*>(column)->addStretch(1);
    connect(m_imported, &QCheckBox::toggled, this, &MoveKeyDialog::refresh);
}

void MoveKeyDialog::buildObserve() {
    auto* page = new QWidget;
    begin(page);
    m_observed = new TextLabel({}, TextRole::Strong);
    m_observed->setObjectName(QStringLiteral("moveObserved"));
    m_observed->setWordWrap(true);
    auto* column = page->layout();
    column->addWidget(paragraph(
        tr("Let the other machine follow the chain until it shows the height of the network, then "
           "unlock the key there. It listens for another signer first and starts by itself. Its "
           "votes show here:")));
    column->addWidget(m_observed);
    column->addWidget(paragraph(
        tr("When it signs, delete the key on this machine, or stop this node for good if it runs "
           "with the key.")));
    static_cast<QVBoxLayout*>(column)->addStretch(1);
}

const api::NodeKeyInfo* MoveKeyDialog::key() const {
    const auto& keys = m_bridge.snapshot()->nodeKeys;
    const auto at = std::find_if(keys.begin(), keys.end(), [&](const api::NodeKeyInfo& each) {
        return each.publicKey == m_publicKey;
    });
    return at == keys.end() ? nullptr : &*at;
}

const api::ValidatorInfo* MoveKeyDialog::validator() const {
    const auto& validators = *m_bridge.snapshot()->validators;
    const auto at = std::find_if(validators.begin(), validators.end(),
                                 [&](const auto& each) { return each.key == m_publicKey; });
    return at == validators.end() ? nullptr : &*at;
}

bool MoveKeyDialog::mayGoOn() const {
    const auto* now = key();
    const bool locked = now != nullptr && !now->unlocked;
    switch (m_step) {
        case Stop:
            return locked;
        case Wait:
            return locked && (validator() == nullptr || validator()->votesPresent == 0);
        case TakeAlong:
            return m_keySaved && (m_protectionSaved || !m_needsProtection);
        case ThereImport:
            return m_imported->isChecked();
        case Observe:
        case kSteps:
            return true;
    }
    return false;
}

void MoveKeyDialog::goTo(Step step) {
    m_step = step;
    m_pages->setCurrentIndex(step);
    for (std::size_t i = 0; i < kSteps; ++i) {
        m_titles[i]->setRole(i == std::size_t(step) ? TextRole::Strong : TextRole::Body);
        m_titles[i]->setInk(i == std::size_t(step) ? std::optional<Tone>(Tone::Accent)
                                                   : std::optional<Tone>(Tone::Neutral));
    }
    m_next->setText(step == Observe ? tr("Done") : tr("Next"));
    refresh();
}

void MoveKeyDialog::next() {
    if (m_step == Observe) return accept();
    goTo(static_cast<Step>(m_step + 1));
}

void MoveKeyDialog::refresh() {
    const auto* now = key();
    const bool locked = now != nullptr && !now->unlocked;
    m_stop->setEnabled(!locked);
    m_locked->setLabel(locked ? Label{tr("Locked"), Tone::Ok} : Label{tr("Unlocked"), Tone::Warn});
    const auto* votes = validator();
    const std::uint32_t left = votes == nullptr ? 0 : votes->votesPresent;
    const std::uint32_t all = votes == nullptr ? 0 : votes->votesCounted;
    m_waitText->setText(left == 0 ? tr("No vote of the key is in the last blocks.")
                                  : tr("%1 of the last %2 blocks still hold a vote of the key.")
                                        .arg(countText(left), countText(all)));
    m_waitBar->setShare(all == 0 ? 1.0 : 1.0 - double(left) / double(all));
    m_keyState->setLabel(m_keySaved ? Label{tr("Saved"), Tone::Ok}
                                    : Label{tr("Not saved"), Tone::Neutral});
    m_protectionState->setLabel(m_protectionSaved ? Label{tr("Saved"), Tone::Ok}
                                                  : Label{tr("Not saved"), Tone::Neutral});
    if (m_step == Observe) {
        const bool ours = now != nullptr && now->unlocked;
        m_observed->setText(ours ? tr("The key is unlocked HERE again. Lock it at once.")
                            : left > 0
                                ? tr("It signs: %1 of the last %2 blocks hold a vote of the key.")
                                      .arg(countText(left), countText(all))
                                : tr("No vote seen yet."));
        m_observed->setInk(ours ? Tone::Danger : left > 0 ? Tone::Ok : Tone::Neutral);
    }
    m_next->setEnabled(mayGoOn());
}

void MoveKeyDialog::stopKey() {
    m_bridge.submit(api::LockNodeKey{m_publicKey}, this, [this](const api::CommandResult& result) {
        if (result.error) banner()->sayError(*result.error);
        refresh();
    });
}

void MoveKeyDialog::saveKey() {
    m_bridge.submit(
        api::ExportNodeKey{m_publicKey}, this, [this](const api::CommandResult& result) {
            if (result.error) return banner()->sayError(*result.error);
            const auto saved =
                saveFile(this, tr("Save the Node Key"), m_name + QStringLiteral(".snkey"),
                         QByteArray::fromHex(QByteArray::fromStdString(result.secret)));
            if (!saved.ok()) return banner()->sayError(saved.error());
            m_keySaved = m_keySaved || !saved->isEmpty();
            refresh();
        });
}

void MoveKeyDialog::saveProtection() {
    m_bridge.submit(api::ExportProtection{m_publicKey}, this,
                    [this](const api::CommandResult& result) {
                        if (result.error) return banner()->sayError(*result.error);
                        const auto saved = saveFile(this, tr("Save the slashing protection"),
                                                    m_name + QStringLiteral("-protection.json"),
                                                    QByteArray::fromStdString(result.secret));
                        if (!saved.ok()) return banner()->sayError(saved.error());
                        m_protectionSaved = m_protectionSaved || !saved->isEmpty();
                        refresh();
                    });
}

}  // namespace stacknet::ui
