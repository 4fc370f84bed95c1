#include "ui/pages/node_keys_page.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>

#include "ui/dialogs/node_key_dialogs.h"
#include "ui/text/format.h"
#include "ui/text/seed_numbers.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kWideFrom = 1'000;
constexpr int kDetailsWidth = 380;
constexpr int kDetailsMin = 320;

QString meaningOf(const api::NodeKeyInfo& key, std::int64_t nowMs) {
    if (!key.ours) return NodeKeysPage::tr("A key of another operator. You can watch it here.");
    if (!key.registered)
        return NodeKeysPage::tr(
            "Only in your keystore so far. Register it to put it on the ledger.");
    switch (key.state) {
        case api::NodeKeyState::Cold:
            if (key.coldUntilMs > nowMs)
                return NodeKeysPage::tr(
                           "New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.")
                    .arg(inText(key.coldUntilMs, nowMs), timeText(key.coldUntilMs));
            return NodeKeysPage::tr("The 72 hours are over. Activate it to use it.");
        case api::NodeKeyState::Active:
            return NodeKeysPage::tr("Ready. Connect it to let this node serve and earn with it.");
        case api::NodeKeyState::Connected:
            return key.unlocked
                       ? NodeKeysPage::tr("This node serves and signs with the key.")
                       : NodeKeysPage::tr("Connected but locked: it cannot sign. Unlock it.");
        case api::NodeKeyState::Listed:
            return NodeKeysPage::tr("Offered for sale; it does not serve while listed.");
        case api::NodeKeyState::Filed:
            return NodeKeysPage::tr("Filed for its paperwork. This is final.");
    }
    return {};
}

}  // namespace

NodeKeysPage::NodeKeysPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Node Keys"), parent) {
    setObjectName(QStringLiteral("nodeKeysPage"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("nodeKeysBanner"));
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::k4);
    m_splitter->addWidget(buildTable());
    m_splitter->addWidget(buildDetails());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1'000, kDetailsWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
}

QWidget* NodeKeysPage::buildTable() {
    auto* card = new Card(tr("Keys of the network"));
    auto* create = new QPushButton(tr("Create Node Key"));
    create->setObjectName(QStringLiteral("createNodeKey"));
    create->setProperty("variant", QStringLiteral("primary"));
    connect(create, &QPushButton::clicked, this, &NodeKeysPage::createKey);
    card->addHeaderWidget(create);
    m_model = new NodeKeyModel(this);
    m_table = new DataTable(m_model, tr("Node Keys"), QStringLiteral("nodeKeys"));
    m_table->setColumnWidths({0, 120, 128, 112, 125, 125, 120, 100, 120});
    m_table->hideColumns({6, 7, 8});
    auto* empty = new EmptyState(Glyph::Key, tr("No Node Key"),
                                 tr("A Node Key lets this node vote, serve and earn."));
    empty->setAction(tr("Create the first one"), QStringLiteral("createFirstNodeKey"));
    connect(empty, &EmptyState::actionTriggered, this, &NodeKeysPage::createKey);
    m_table->setEmpty(empty);
    connect(m_table, &DataTable::currentIdChanged, this, &NodeKeysPage::refreshDetails);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* NodeKeysPage::buildDetails() {
    m_details = new Card(tr("No key selected"));
    m_details->setObjectName(QStringLiteral("nodeKeyDetails"));
    m_details->setMinimumWidth(kDetailsMin);
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("nodeKeyState"));
    m_lockState = new StatusPill;
    m_lockState->setObjectName(QStringLiteral("nodeKeyLockState"));
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::k2);
    pills->addWidget(m_state);
    pills->addWidget(m_lockState);
    pills->addStretch(1);
    m_meaning = new TextLabel(tr("Choose a key in the table to see it here."), TextRole::Body,
                              Tone::Neutral);
    m_meaning->setObjectName(QStringLiteral("nodeKeyMeaning"));
    m_meaning->setWordWrap(true);
    m_list = new DetailList(QStringLiteral("nodeKeyFields"));
    const auto action = [this](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_unlock = action(tr("Unlock…"), QStringLiteral("unlockNodeKey"), &NodeKeysPage::unlockCurrent);
    m_lock = action(tr("Lock"), QStringLiteral("lockNodeKey"), &NodeKeysPage::lockCurrent);
    m_register =
        action(tr("Register"), QStringLiteral("registerNodeKey"), &NodeKeysPage::registerCurrent);
    m_activate =
        action(tr("Activate"), QStringLiteral("activateNodeKey"), &NodeKeysPage::activateCurrent);
    m_connect =
        action(tr("Connect"), QStringLiteral("connectNodeKey"), &NodeKeysPage::connectCurrent);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    for (auto* button : {m_unlock, m_register, m_activate, m_connect, m_lock})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::k2, 0);
    column->setSpacing(space::k3);
    column->addLayout(pills);
    column->addWidget(m_meaning);
    column->addLayout(buttons);
    column->addWidget(m_list);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_details->body()->addWidget(scroll, 1);
    refreshActions(nullptr);
    return m_details;
}

void NodeKeysPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < kWideFrom;
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    const int details = narrow ? kDetailsMin : kDetailsWidth;
    m_splitter->setSizes({width() - details, details});
    if (narrow)
        m_table->hideColumns({1, 5, 6, 7, 8});
    else
        m_table->hideColumns({6, 7, 8});
}

void NodeKeysPage::refresh() {
    m_table->setLoading(bridge().freshness() == Freshness::Loading);
    m_model->setNow(bridge().nowMs() / 60'000 * 60'000);
    m_model->setRows(snapshot().nodeKeys);
    if (m_table->currentId().empty() && !snapshot().nodeKeys.empty())
        m_table->selectId(snapshot().nodeKeys.front().publicKey);
    refreshDetails();
}

void NodeKeysPage::open(const QString& subject) {
    if (subject == QLatin1String("create"))
        createKey();
    else if (!subject.isEmpty())
        m_table->selectId(subject.toStdString());
}

void NodeKeysPage::createKey() {
    auto* dialog = new CreateNodeKeyDialog(bridge(), window());
    connect(dialog, &CreateNodeKeyDialog::created, this, [this](const QString& publicKey) {
        refresh();
        m_table->selectId(publicKey.toStdString());
        m_banner->say(Tone::Ok, tr("The Node Key is in your keystore."),
                      tr("Unlock it, then register it to put it on the ledger."));
        m_banner->setClosable(true);
    });
    dialog->open();
}

void NodeKeysPage::refreshDetails() {
    const auto* key = m_model->find(m_table->currentId());
    m_state->setVisible(key != nullptr);
    m_lockState->setVisible(key != nullptr);
    refreshActions(key);
    if (key == nullptr) {
        m_details->setTitle(tr("No key selected"));
        m_meaning->setText(tr("Choose a key in the table to see it here."));
        m_list->setRows({});
        return;
    }
    const auto now = bridge().nowMs();
    m_details->setTitle(keyName(*key));
    m_state->setLabel(keyStateLabel(*key, now));
    m_lockState->setLabel(lockLabel(*key));
    m_lockState->setGlyph(key->ours && key->unlocked ? Glyph::Unlock : Glyph::Lock);
    m_meaning->setText(meaningOf(*key, now));
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    m_list->setRows({
        {tr("Public key"), words(key->publicKey), true, true},
        {tr("Owner"), words(key->owner), !key->owner.empty(), true},
        {tr("Free tokens"), countText(key->tokensFree), false, true},
        {tr("Bonded tokens"), countText(key->tokensBonded), false, true},
        {tr("Tokens served"), countText(key->tokensServed), false, true},
        {tr("Paperwork"), tr("%1 records").arg(countText(key->paperworkCount)), false, false},
        {tr("Paper"), usdText(key->paperMicroUsd), false, true},
        {tr("Index"), countText(key->index), false, true},
        {tr("Source stack"),
         key->sourceStack.empty() ? QStringLiteral("–") : words(key->sourceStack), false, false},
        {tr("Validator"), key->validator ? tr("yes, it votes") : tr("no"), false, false},
    });
}

void NodeKeysPage::refreshActions(const api::NodeKeyInfo* key) {
    const bool ours = key != nullptr && key->ours;
    const bool open = ours && key->unlocked;
    const bool cold = ours && key->registered && key->state == api::NodeKeyState::Cold;
    const bool active = ours && key->registered && key->state == api::NodeKeyState::Active;
    // Steps that make no sense now are absent, not grey; the one to do next is the strong one.
    m_unlock->setVisible(ours && !key->unlocked);
    m_lock->setVisible(open);
    m_register->setVisible(ours && !key->registered);
    m_activate->setVisible(cold);
    m_connect->setVisible(active);
    m_register->setEnabled(open && !m_busy);
    m_activate->setEnabled(open && !m_busy && cold && key->coldUntilMs <= bridge().nowMs());
    m_connect->setEnabled(open && !m_busy);
    m_unlock->setEnabled(!m_busy);
    m_lock->setEnabled(!m_busy);
    const QString needsUnlock = ours && !key->unlocked ? tr("Unlock the key first") : QString();
    m_register->setToolTip(needsUnlock);
    m_connect->setToolTip(needsUnlock);
    m_activate->setToolTip(cold && key->coldUntilMs > bridge().nowMs()
                               ? tr("Possible %1").arg(inText(key->coldUntilMs, bridge().nowMs()))
                               : needsUnlock);
    for (auto* button : {m_unlock, m_register, m_activate, m_connect}) {
        button->setProperty("variant", button->isEnabled() ? QStringLiteral("primary") : QString());
        button->update();
    }
}

void NodeKeysPage::unlockCurrent() {
    const auto* key = m_model->find(m_table->currentId());
    if (key != nullptr) (new UnlockDialog(bridge(), *key, window()))->open();
}

void NodeKeysPage::lockCurrent() {
    const auto* key = m_model->find(m_table->currentId());
    if (key == nullptr) return;
    if (key->state != api::NodeKeyState::Connected || !key->registered) {
        send(api::LockNodeKey{key->publicKey}, tr("%1 is locked.").arg(keyName(*key)));
        return;
    }
    ConfirmDialog::Words words;
    words.title = tr("Lock %1?").arg(keyName(*key));
    words.consequence =
        tr("The key is connected: this node signs its votes and paperwork with it.");
    words.cost = tr("While it is locked the node cannot vote or earn with it.");
    words.confirm = tr("Lock key");
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, id = key->publicKey, name = keyName(*key)] {
                send(api::LockNodeKey{id}, tr("%1 is locked.").arg(name));
            });
    dialog->open();
}

void NodeKeysPage::registerCurrent() {
    const auto* key = m_model->find(m_table->currentId());
    if (key == nullptr) return;
    ConfirmDialog::Words words;
    words.title = tr("Register %1?").arg(keyName(*key));
    words.consequence =
        tr("The public key goes on the ledger of this network, where everybody sees it for good.");
    words.cost = tr("It stays Cold for 72 hours and cannot serve before that.");
    words.confirm = tr("Register key");
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, id = key->publicKey, name = keyName(*key)] {
                send(api::RegisterNodeKey{id}, tr("%1 is being registered.").arg(name));
            });
    dialog->open();
}

void NodeKeysPage::activateCurrent() {
    const auto* key = m_model->find(m_table->currentId());
    if (key != nullptr)
        send(api::ActivateNodeKey{key->publicKey}, tr("%1 is being activated.").arg(keyName(*key)));
}

void NodeKeysPage::connectCurrent() {
    const auto* key = m_model->find(m_table->currentId());
    if (key == nullptr) return;
    ConfirmDialog::Words words;
    words.title = tr("Connect %1?").arg(keyName(*key));
    words.consequence =
        tr("This node serves with the key from now on and its tokens are at stake.");
    words.cost =
        tr("Of its %1 tokens, two contradicting votes cost %2 %, a failed spot-check %3 %, "
           "censorship %4 %. Never run the same key on two machines.")
            .arg(countText(key->tokensFree + key->tokensBonded))
            .arg(seed::kDisagreementPercent)
            .arg(seed::kSpotCheckPercent)
            .arg(seed::kCensorshipPercent);
    words.confirm = tr("Connect key");
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, id = key->publicKey, name = keyName(*key)] {
                send(api::ConnectNodeKey{id}, tr("%1 is being connected.").arg(name));
            });
    dialog->open();
}

void NodeKeysPage::send(const api::Command& command, const QString& done) {
    m_busy = true;
    refreshDetails();
    bridge().submit(command, this, [this, done](const api::CommandResult& result) {
        m_busy = false;
        if (result.error) {
            m_banner->sayError(*result.error);
        } else {
            m_banner->say(Tone::Ok, done);
            m_banner->setClosable(true);
        }
        refresh();
    });
}

}  // namespace stacknet::ui
