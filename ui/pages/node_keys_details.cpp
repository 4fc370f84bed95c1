#include "ui/pages/node_keys_details.h"

#include <algorithm>

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

#include "ui/pages/node_keys_actions.h"
#include "ui/pages/node_keys_history.h"
#include "ui/pages/staking_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/side_pane.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

using api::NodeKeyInfo;
using api::NodeKeyState;

bool onLedger(const NodeKeyInfo& key, NodeKeyState state) {
    return key.ours && key.registered && key.state == state;
}

QString meaningOf(const NodeKeyInfo& key, std::int64_t nowMs) {
    if (!key.ours && !key.registered)
        return NodeKeyDetails::tr("A key that you watch. It is not on the ledger of this network.");
    if (key.watched && !key.ours)
        return NodeKeyDetails::tr("A key that you watch. Nothing can be signed with it here.");
    if (!key.ours) return NodeKeyDetails::tr("A key of another operator.");
    if (key.tombstoned)
        return NodeKeyDetails::tr("Tombstoned: it was slashed and never validates again.");
    if (key.jailed)
        return NodeKeyDetails::tr("Jailed until epoch %1 at least; unjail it on the Staking page.")
            .arg(countText(key.jailedUntilEpoch));
    if (!key.registered)
        return NodeKeyDetails::tr(
            "Only in your keystore so far. Register it to put it on the ledger.");
    switch (key.state) {
        case NodeKeyState::Cold:
            if (key.coldUntilMs > nowMs)
                return NodeKeyDetails::tr(
                           "New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.")
                    .arg(inText(key.coldUntilMs, nowMs), timeText(key.coldUntilMs));
            return NodeKeyDetails::tr("The 72 hours are over. Activate it to use it.");
        case NodeKeyState::Active:
            return NodeKeyDetails::tr("Ready. Connect it to let this node serve and earn with it.");
        case NodeKeyState::Connected:
            return key.unlocked
                       ? NodeKeyDetails::tr("This node serves and signs with the key.")
                       : NodeKeyDetails::tr("Connected but locked: it cannot sign. Unlock it.");
        case NodeKeyState::Listed:
            return NodeKeyDetails::tr("Offered for sale; it does not serve while listed.");
        case NodeKeyState::Filed:
            return NodeKeyDetails::tr("Filed for its paperwork. This is final.");
    }
    return {};
}

QString agoOrNever(std::int64_t timeMs, std::int64_t nowMs) {
    return timeMs == 0 ? NodeKeyDetails::tr("never") : agoText(timeMs, nowMs);
}

QString sessionText(const KeyRow& row, std::int64_t nowMs) {
    if (!row.key.unlocked) return NodeKeyDetails::tr("locked");
    if (row.protection.unlockedUntilMs > 0)
        return NodeKeyDetails::tr("locks %1").arg(inText(row.protection.unlockedUntilMs, nowMs));
    return NodeKeyDetails::tr("until you lock it");
}

QString signingText(const api::SigningInfo& signing) {
    switch (signing.state) {
        case api::SigningState::Signing:
            return NodeKeyDetails::tr("signs votes");
        case api::SigningState::Observer:
            return NodeKeyDetails::tr("follows without a vote");
        case api::SigningState::Locked:
            return NodeKeyDetails::tr("locked: signs nothing");
        case api::SigningState::SittingOut:
            return NodeKeyDetails::tr("sits out until view %1").arg(countText(signing.untilView));
        case api::SigningState::DoppelgangerWait:
            return NodeKeyDetails::tr("listens for another node with this key, %1 more")
                .arg(durationText(static_cast<std::uint64_t>(signing.remainingMs)));
        case api::SigningState::Stopped:
            return NodeKeyDetails::tr("stopped: %1").arg(engineText(signing.reason));
    }
    return {};
}

QWidget* tabPage(QVBoxLayout*& column) {
    auto* inner = new QWidget;
    column = new QVBoxLayout(inner);
    column->setContentsMargins(0, space::k3, space::k2, 0);
    column->setSpacing(space::k3);
    return scrolling(inner);
}

TextLabel* note(const QString& name) {
    auto* label = new TextLabel({}, TextRole::Body, Tone::Neutral);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

HistoryTable* pointsOfKey(NodeBridge& bridge) {
    const auto reasonWords = [](const QString& word) { return pointsReasonText(word); };
    const auto reasonTone = [](const QString& word) { return pointsTone(word); };
    std::vector<HistoryColumn> columns = {
        {.name = QStringLiteral("time_ms"),
         .title = NodeKeyDetails::tr("Until"),
         .cell = HistoryCell::Time,
         .width = 112},
        {.name = QStringLiteral("reason"),
         .title = NodeKeyDetails::tr("Reason"),
         .cell = HistoryCell::Word,
         .width = 0,
         .words = reasonWords,
         .tone = reasonTone},
        {.name = QStringLiteral("delta"),
         .title = NodeKeyDetails::tr("Change"),
         .cell = HistoryCell::Count,
         .width = 84,
         .amount = true,
         .words = [](const QString& number) {
             const auto value = number.toLongLong();
             const auto size = static_cast<std::uint64_t>(value < 0 ? -value : value);
             return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + countText(size);
         }}};
    auto* table = new HistoryTable(bridge, "points", std::move(columns),
                                   NodeKeyDetails::tr("Why the key's points changed"),
                                   QStringLiteral("nodeKeyPoints"));
    table->setEmpty(new EmptyState(
        Glyph::Points, NodeKeyDetails::tr("No points yet"),
        NodeKeyDetails::tr("A key earns them by votes in time, by tasks and by spot checks.")));
    return table;
}

}  // namespace

NodeKeyDetails::NodeKeyDetails(NodeBridge& bridge, NodeKeyActions& actions, QWidget* parent)
    : Card(tr("No key selected"), parent), m_bridge(bridge), m_actions(actions) {
    setObjectName(QStringLiteral("nodeKeyDetails"));
    buildHead();
    body()->addWidget(buildButtons());
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("nodeKeyTabs"));
    m_tabs->setAccessibleName(tr("Details of the key"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildOverview(), tr("Overview"));
    m_tabs->addTab(buildHistory(), tr("History"));
    m_protectionTab = buildProtection();
    m_backupTab = buildBackup();
    m_tabs->addTab(m_protectionTab, tr("Protection"));
    m_tabs->addTab(m_backupTab, tr("Backup"));
    body()->addWidget(m_tabs, 1);
    show(nullptr);
}

void NodeKeyDetails::buildHead() {
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("nodeKeyState"));
    m_lockState = new StatusPill;
    m_lockState->setObjectName(QStringLiteral("nodeKeyLockState"));
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::k2);
    pills->addWidget(m_state);
    pills->addWidget(m_lockState);
    pills->addStretch(1);
    m_meaning = note(QStringLiteral("nodeKeyMeaning"));
    body()->addLayout(pills);
    body()->addWidget(m_meaning);
}

QPushButton* NodeKeyDetails::button(const QString& text, const QString& name, Order order) {
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this,
            [this, order] { (m_actions.*order)(NodeKeyInfo(m_row.key)); });
    return made;
}

QWidget* NodeKeyDetails::buildButtons() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k2);
    const auto offer = [&](const QString& text, const char* name, Order order, bool needsUnlock,
                           bool (*applies)(const NodeKeyInfo&)) {
        auto* made = button(text, QString::fromLatin1(name), order);
        m_offers.push_back({made, applies, needsUnlock});
        layout->addWidget(made);
    };
    offer(tr("Unlock…"), "unlockNodeKey", &NodeKeyActions::unlock, false,
          [](const NodeKeyInfo& key) { return key.ours && !key.unlocked; });
    offer(tr("Register…"), "registerNodeKey", &NodeKeyActions::registerKey, true,
          [](const NodeKeyInfo& key) { return key.ours && !key.registered; });
    offer(tr("Activate"), "activateNodeKey", &NodeKeyActions::activate, true,
          [](const NodeKeyInfo& key) { return onLedger(key, NodeKeyState::Cold); });
    offer(tr("Connect…"), "connectNodeKey", &NodeKeyActions::connectKey, true,
          [](const NodeKeyInfo& key) { return onLedger(key, NodeKeyState::Active); });
    offer(tr("Disconnect…"), "disconnectNodeKey", &NodeKeyActions::disconnectKey, true,
          [](const NodeKeyInfo& key) { return onLedger(key, NodeKeyState::Connected); });
    offer(tr("Take off the list"), "unlistNodeKey", &NodeKeyActions::unlist, true,
          [](const NodeKeyInfo& key) { return onLedger(key, NodeKeyState::Listed); });
    offer(tr("Lock"), "lockNodeKey", &NodeKeyActions::lock, false,
          [](const NodeKeyInfo& key) { return key.ours && key.unlocked; });
    offer(tr("Stop watching"), "unwatchNodeKey", &NodeKeyActions::unwatch, false,
          [](const NodeKeyInfo& key) { return key.watched && !key.ours; });
    m_more = new QPushButton(tr("More"));
    m_more->setObjectName(QStringLiteral("nodeKeyMore"));
    m_more->setAccessibleName(tr("More actions with the key"));
    m_menu = new QMenu(m_more);
    m_menu->setObjectName(QStringLiteral("nodeKeyMenu"));
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        fillMenu(m_menu);
    });
    layout->addWidget(m_more);
    layout->addStretch(1);
    return row;
}

void NodeKeyDetails::fillMenu(QMenu* menu) const {
    const NodeKeyInfo& key = m_row.key;
    const auto add = [&](const QString& text, const char* name, Order order) {
        auto* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this,
                [this, order] { (m_actions.*order)(NodeKeyInfo(m_row.key)); });
    };
    if (!m_any) return;
    add(tr("Show as QR code…"), "qrNodeKey", &NodeKeyActions::showQr);
    if (!key.ours) return;
    add(tr("Rename…"), "renameNodeKey", &NodeKeyActions::rename);
    add(tr("Change passphrase…"), "passphraseNodeKey", &NodeKeyActions::changePassphrase);
    add(tr("Export encrypted file…"), "exportNodeKey", &NodeKeyActions::exportKey);
    add(tr("Show words…"), "wordsNodeKey", &NodeKeyActions::showWords);
    add(tr("Move to another machine…"), "moveNodeKey", &NodeKeyActions::move);
    menu->addSeparator();
    if (onLedger(key, NodeKeyState::Active)) {
        add(tr("Offer for sale…"), "sellNodeKey", &NodeKeyActions::sell);
    }
    if (onLedger(key, NodeKeyState::Listed))
        add(tr("Confirm a sale…"), "confirmSaleNodeKey", &NodeKeyActions::confirmSale);
    if (onLedger(key, NodeKeyState::Active) || onLedger(key, NodeKeyState::Connected))
        add(tr("Transfer…"), "transferNodeKey", &NodeKeyActions::transfer);
    if (onLedger(key, NodeKeyState::Active))
        add(tr("File paperwork…"), "fileNodeKey", &NodeKeyActions::file);
    if (!key.validator)
        add(tr("Delete from this machine…"), "removeNodeKey", &NodeKeyActions::remove);
}

QWidget* NodeKeyDetails::buildOverview() {
    QVBoxLayout* column = nullptr;
    auto* page = tabPage(column);
    m_overview = new DetailList(QStringLiteral("nodeKeyFields"));
    column->addWidget(m_overview);
    column->addStretch(1);
    return page;
}

QWidget* NodeKeyDetails::buildHistory() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::k3, 0, 0);
    m_historyModel = new KeyHistoryModel(this);
    m_history =
        new DataTable(m_historyModel, tr("History of the key"), QStringLiteral("nodeKeyHistory"));
    m_history->setCompact(true);
    m_history->setColumnWidths({112, 0, 84});
    m_history->setEmpty(new EmptyState(Glyph::Clock, tr("Nothing yet"),
                                       tr("Slashes and backups of the key show here.")));
    m_points = pointsOfKey(m_bridge);
    column->addWidget(m_history, 1);
    column->addSpacing(space::k3);
    column->addWidget(new TextLabel(tr("Why its points changed"), TextRole::Strong));
    column->addWidget(m_points, 2);
    return page;
}

/// All changes of points of the key, not only those that the picture still holds.
void NodeKeyDetails::refreshHistory() {
    const auto& now = *m_bridge.snapshot();
    const std::string& key = m_row.key.publicKey;
    m_historyModel->setRows(keyHistory(now, key));
    std::int64_t newestMs = 0;
    for (const api::PointsEntryInfo& entry : *now.points) {
        if (entry.nodeKey == key) newestMs = std::max(newestMs, entry.lastMs);
    }
    if (m_pointsOf != key) {
        m_pointsOf = key;
        m_pointsSeenMs = newestMs;
        return m_points->setFilters({{"node_key", "is", key}});
    }
    // Newer changes appear, but never under somebody who reads further down.
    const bool atTop = m_points->view()->verticalScrollBar()->value() == 0;
    if (newestMs == m_pointsSeenMs || !atTop) return;
    m_pointsSeenMs = newestMs;
    m_points->reload();
}

QWidget* NodeKeyDetails::buildProtection() {
    QVBoxLayout* column = nullptr;
    auto* page = tabPage(column);
    m_protection = new DetailList(QStringLiteral("nodeKeyProtection"));
    m_protectionNote = note(QStringLiteral("nodeKeyProtectionNote"));
    m_exportProtection =
        button(tr("Export slashing protection…"), QStringLiteral("exportProtection"),
               &NodeKeyActions::exportProtection);
    m_importProtection = new QPushButton(tr("Import slashing protection…"));
    m_importProtection->setObjectName(QStringLiteral("importProtection"));
    connect(m_importProtection, &QPushButton::clicked, this,
            [this] { m_actions.importProtection(); });
    column->addWidget(m_protectionNote);
    column->addWidget(m_protection);
    column->addWidget(m_exportProtection, 0, Qt::AlignLeft);
    column->addWidget(m_importProtection, 0, Qt::AlignLeft);
    column->addWidget(button(tr("Move to another machine…"), QStringLiteral("moveKeyButton"),
                             &NodeKeyActions::move),
                      0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget* NodeKeyDetails::buildBackup() {
    QVBoxLayout* column = nullptr;
    auto* page = tabPage(column);
    m_backup = new DetailList(QStringLiteral("nodeKeyBackup"));
    m_backupNote = note(QStringLiteral("nodeKeyBackupNote"));
    column->addWidget(m_backupNote);
    column->addWidget(m_backup);
    column->addWidget(button(tr("Write the words down…"), QStringLiteral("showKeyWords"),
                             &NodeKeyActions::showWords),
                      0, Qt::AlignLeft);
    column->addWidget(button(tr("Export encrypted file…"), QStringLiteral("exportKeyFile"),
                             &NodeKeyActions::exportKey),
                      0, Qt::AlignLeft);
    auto* verify = new QPushButton(tr("Verify a backup…"));
    verify->setObjectName(QStringLiteral("verifyKeyFile"));
    connect(verify, &QPushButton::clicked, this, [this] { m_actions.verifyBackup(); });
    column->addWidget(verify, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

void NodeKeyDetails::show(const KeyRow* row) {
    m_any = row != nullptr;
    m_row = m_any ? *row : KeyRow{};
    m_state->setVisible(m_any);
    m_lockState->setVisible(m_any);
    m_tabs->setVisible(m_any);
    m_more->setVisible(m_any);
    refreshButtons();
    if (!m_any) {
        setTitle(tr("No key selected"));
        m_meaning->setText(tr("Choose a key in the table to see it here."));
        return;
    }
    const auto now = m_bridge.nowMs();
    setTitle(keyName(m_row.key));
    m_state->setLabel(keyChip(m_row.key, now));
    m_lockState->setLabel(lockLabel(m_row.key));
    m_lockState->setGlyph(m_row.key.ours && m_row.key.unlocked ? Glyph::Unlock : Glyph::Lock);
    m_meaning->setText(meaningOf(m_row.key, now));
    refreshTabs();
    refreshOverview();
    refreshHistory();
    refreshProtection();
    refreshBackup();
}

void NodeKeyDetails::refreshTabs() {
    const bool ours = m_row.key.ours;
    m_tabs->setTabVisible(m_tabs->indexOf(m_protectionTab), ours);
    m_tabs->setTabVisible(m_tabs->indexOf(m_backupTab), ours);
}

void NodeKeyDetails::refreshButtons() {
    const auto now = m_bridge.nowMs();
    const NodeKeyInfo& key = m_row.key;
    for (const Offer& offer : m_offers) {
        offer.button->setVisible(m_any && offer.applies(key));
        const bool cold =
            offer.button->objectName() == QLatin1String("activateNodeKey") && key.coldUntilMs > now;
        offer.button->setEnabled(!m_actions.isBusy() && (!offer.needsUnlock || key.unlocked) &&
                                 !cold);
        offer.button->setToolTip(cold ? tr("Possible %1").arg(inText(key.coldUntilMs, now))
                                 : offer.needsUnlock && !key.unlocked ? tr("Unlock the key first")
                                                                      : QString());
        const bool quiet = offer.button->objectName() == QLatin1String("lockNodeKey") ||
                           offer.button->objectName() == QLatin1String("disconnectNodeKey") ||
                           offer.button->objectName() == QLatin1String("unwatchNodeKey");
        offer.button->setProperty(
            "variant", offer.button->isEnabled() && !quiet ? QStringLiteral("primary") : QString());
        offer.button->update();
    }
}

void NodeKeyDetails::refreshOverview() {
    const NodeKeyInfo& key = m_row.key;
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    const QString none = QStringLiteral("–");
    m_overview->setRows({
        {tr("Public key"), words(key.publicKey), true, true},
        {tr("Owner"), key.owner.empty() ? none : words(key.owner), !key.owner.empty(), true},
        {tr("Free tokens"), countText(key.tokensFree), false, true, true},
        {tr("Bonded tokens"), countText(key.tokensBonded), false, true, true},
        {tr("Unbonding tokens"), countText(key.tokensUnbonding), false, true, true},
        {tr("Tokens served"), countText(key.tokensServed), false, true, true},
        {tr("Paperwork"), tr("%1 records").arg(countText(key.paperworkCount)), false, false},
        {tr("Paper"), usdText(key.paperMicroUsd), false, true, true},
        {tr("Points"), countText(key.points), false, true, true},
        {tr("Index"), key.registered ? countText(key.index) : none, false, true},
        {tr("Source stack"), key.sourceStack.empty() ? none : words(key.sourceStack), false, false},
        {tr("Validator"), key.validator ? tr("yes, it votes") : tr("no"), false, false},
        {tr("Price"), key.listPriceMicroUsd == 0 ? none : usdText(key.listPriceMicroUsd), false,
         true, true},
    });
}

void NodeKeyDetails::refreshProtection() {
    const auto now = m_bridge.nowMs();
    const auto& shown = *m_bridge.snapshot();
    const auto& protection = m_row.protection;
    // Of the keys here the node votes with one: the validator.
    const bool votes = m_row.key.ours && m_row.key.validator;
    m_protectionNote->setText(
        votes || protection.signedAnything
            ? tr("What the key has signed is on disk before any vote leaves this machine, so that "
                 "a crash cannot make it sign twice.")
            : tr("This node has never voted with the key: there is nothing to protect yet."));
    m_protection->setRows({
        {tr("Last signed"), lastSignedText(protection), false, true},
        {tr("Signing"), votes ? signingText(shown.consensus.signing) : tr("no"), false, false},
        {tr("Unlocked"), sessionText(m_row, now), false, false},
        {tr("Wait after a start"),
         durationText(static_cast<std::uint64_t>(shown.keystore->doppelgangerWaitMs)), false,
         false},
        {tr("Protection exported"), agoOrNever(protection.protectionBackupMs, now), false, false},
    });
    m_exportProtection->setVisible(votes || protection.signedAnything);
    m_importProtection->setVisible(m_row.key.ours && !m_row.key.unlocked);
}

void NodeKeyDetails::refreshBackup() {
    const auto now = m_bridge.nowMs();
    const auto& protection = m_row.protection;
    m_backupNote->setText(
        protection.wordsChecked
            ? tr("Its words are on your paper. Keep an exported file elsewhere as well, and verify "
                 "it now and then.")
            : tr("If this machine dies, the key dies with it. Write its words down, or keep an "
                 "exported file elsewhere."));
    m_backup->setRows({
        {tr("Made"), timeText(protection.createdMs), false, false},
        {tr("Words"),
         protection.wordsChecked ? tr("written down and checked") : tr("not checked yet"), false,
         false},
        {tr("File exported"), agoOrNever(protection.backupMs, now), false, false},
        {tr("Sealed with"), QString::fromStdString(m_bridge.snapshot()->keystore->kdf), false,
         true},
    });
}

}  // namespace stacknet::ui
