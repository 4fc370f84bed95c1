#include "ui/pages/node_keys_page.h"

#include <algorithm>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QScrollArea>

#include "core/api/backup_rule.h"
#include "ui/pages/node_keys_actions.h"
#include "ui/pages/node_keys_details.h"
#include "ui/pages/node_keys_keystore.h"
#include "ui/pages/node_keys_market.h"
#include "ui/pages/node_keys_price.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button_choice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_pane.h"
#include "ui/widgets/undo_bar.h"

namespace stacknet::ui {
namespace {

constexpr int kTableMin = 240;
constexpr std::int64_t kMinuteMs = 60'000;

}  // namespace

NodeKeysPage::NodeKeysPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Node Keys"), parent) {
    setObjectName(QStringLiteral("nodeKeysPage"));
    m_actions = new NodeKeyActions(bridge, this);
    m_nag = new Banner;
    m_nag->setObjectName(QStringLiteral("backupNag"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("nodeKeysBanner"));
    m_undo = new UndoBar;
    m_details = new NodeKeyDetails(bridge, *m_actions);
    m_keystore = new KeystoreCard(bridge, *m_actions);
    m_market = new KeyMarket(bridge, *m_actions);
    m_prices = new KeyPriceCard(bridge);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space::k4);
    auto* table = buildTable();
    table->setMinimumHeight(kTableMin);
    leftColumn->addWidget(table, 1);
    leftColumn->addWidget(m_keystore);
    leftColumn->addWidget(m_prices);
    m_market->hide();
    m_prices->hide();
    m_pane = new SidePane(scrolling(left), m_details, {.pane = 384, .paneMin = 356, .wide = 560});
    connect(m_pane, &SidePane::narrowChanged, this, &NodeKeysPage::hideColumns);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_nag);
    column->addWidget(m_banner);
    column->addWidget(m_undo);
    column->addWidget(m_pane, 1);
    connectActions();
}

QWidget* NodeKeysPage::buildTable() {
    auto* card = new Card;
    buildScopes(card);
    m_model = new KeyTableModel(this);
    m_table = new DataTable(m_model, tr("Node Keys"), QStringLiteral("nodeKeys"));
    std::vector<int> widths(KeyTableModel::kCount, 120);
    widths[KeyTableModel::Name] = 0;
    widths[KeyTableModel::State] = 186;
    widths[KeyTableModel::Keystore] = 104;
    widths[KeyTableModel::Stake] = 118;
    widths[KeyTableModel::LastSigned] = 84;
    widths[KeyTableModel::Backup] = 130;
    widths[KeyTableModel::Protection] = 116;
    m_table->setColumnWidths(widths);
    m_empty = new EmptyState(Glyph::Key, {}, {});
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_scope == KeyScope::Watched)
            m_actions->watch();
        else
            createKey();
    });
    m_table->setEmpty(m_empty);
    hideColumns();
    connect(m_table, &DataTable::currentIdChanged, this, &NodeKeysPage::refreshDetails);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_market, 1);
    return card;
}

void NodeKeysPage::buildScopes(Card* card) {
    m_scopes = new QButtonGroup(this);
    m_scopes->setExclusive(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    const char* names[] = {"scopeOurs", "scopeWatched", "scopeNetwork", "scopeMarket"};
    for (int i = 0; i < 4; ++i) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setObjectName(QString::fromLatin1(names[i]));
        button->setChecked(i == 0);
        m_scopes->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_watch = new QPushButton(tr("Watch a key…"));
    m_watch->setObjectName(QStringLiteral("watchNodeKey"));
    m_create = new QPushButton(tr("Create key…"));
    m_create->setObjectName(QStringLiteral("createNodeKey"));
    m_create->setProperty("variant", QStringLiteral("primary"));
    m_watch->hide();
    row->addWidget(m_watch);
    row->addWidget(m_create);
    card->body()->addLayout(row);
    onChosen(m_scopes, this, [this](int id) { setScope(static_cast<KeyScope>(id)); });
    connect(m_watch, &QPushButton::clicked, m_actions, &NodeKeyActions::watch);
    connect(m_create, &QPushButton::clicked, this, &NodeKeysPage::createKey);
}

void NodeKeysPage::connectActions() {
    connect(m_actions, &NodeKeyActions::said, this,
            [this](Tone tone, const QString& sentence, const QString& next) {
                m_banner->say(tone, sentence, next);
                m_banner->setClosable(true);
                refresh();
            });
    connect(m_actions, &NodeKeyActions::failed, this,
            [this](const Error& error) { m_banner->sayError(error); });
    connect(m_actions, &NodeKeyActions::busyChanged, this, &NodeKeysPage::refreshDetails);
    connect(m_actions, &NodeKeyActions::undoable, m_undo, &UndoBar::offer);
    connect(m_actions, &NodeKeyActions::keyAdded, this,
            [this](const QString& publicKey) { open(publicKey); });
}

void NodeKeysPage::hideColumns() {
    const bool narrow = m_pane != nullptr && m_pane->isNarrow();
    using Model = KeyTableModel;
    std::vector<int> hidden = {Model::Free,      Model::Bonded, Model::Served,
                               Model::Paperwork, Model::Paper,  Model::PublicKey};
    if (m_scope != KeyScope::Ours) {
        hidden.insert(hidden.end(), {Model::Keystore, Model::LastSigned, Model::Backup});
        if (!narrow) std::erase(hidden, int(Model::PublicKey));
    }
    if (narrow) hidden.insert(hidden.end(), {Model::LastSigned, Model::Keystore, Model::Backup});
    m_table->hideColumns(hidden);
}

void NodeKeysPage::setScope(KeyScope scope) {
    m_scope = scope;
    choose(m_scopes, static_cast<int>(scope));
    m_watch->setVisible(scope == KeyScope::Watched);
    m_create->setVisible(scope == KeyScope::Ours);
    const bool market = scope == KeyScope::Market;
    for (QWidget* each : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_details),
                          static_cast<QWidget*>(m_keystore)})
        each->setVisible(!market);
    m_market->setVisible(market);
    m_prices->setVisible(market);
    hideColumns();
    refresh();
}

void NodeKeysPage::refresh() {
    refreshScopes();
    refreshNag();
    if (m_scope == KeyScope::Market) {
        m_market->refresh();
        m_prices->refresh();
        return;
    }
    m_table->setLoading(bridge().freshness() == Freshness::Loading);
    m_model->setNow(bridge().nowMs() / kMinuteMs * kMinuteMs);
    const auto rows = keyRows(snapshot(), m_scope);
    m_model->setRows(rows);
    if (m_table->currentId().empty() && !rows.empty())
        m_table->selectId(rows.front().key.publicKey);
    refreshEmpty();
    refreshDetails();
    m_keystore->refresh();
}

void NodeKeysPage::refreshScopes() {
    const auto count = [&](KeyScope scope) { return countText(keyRows(snapshot(), scope).size()); };
    m_scopes->button(0)->setText(tr("Yours %1").arg(count(KeyScope::Ours)));
    m_scopes->button(1)->setText(tr("Watched %1").arg(count(KeyScope::Watched)));
    m_scopes->button(2)->setText(tr("Network %1").arg(count(KeyScope::Network)));
    m_scopes->button(3)->setText(tr("Market"));
}

void NodeKeysPage::refreshEmpty() {
    switch (m_scope) {
        case KeyScope::Ours:
            m_empty->setText(tr("No Node Key"),
                             tr("A Node Key lets this node vote, serve and earn."));
            m_empty->setAction(tr("Create the first one"), QStringLiteral("createFirstNodeKey"));
            return;
        case KeyScope::Watched:
            m_empty->setText(tr("No watched key"),
                             tr("Watch the key of another machine or operator: its state and its "
                                "tokens, nothing more."));
            m_empty->setAction(tr("Watch a key…"), QStringLiteral("watchFirstNodeKey"));
            return;
        case KeyScope::Network:
            m_empty->setText(tr("No key on the ledger"),
                             tr("Keys show here once somebody registers one."));
            m_empty->setAction({}, {});
            return;
        case KeyScope::Market:
            return;
    }
}

/// The first key that would be lost with this machine, or whose only backup is old; the banner
/// stays until that is mended.
void NodeKeysPage::refreshNag() {
    const auto now = bridge().nowMs();
    std::vector<KeyRow> rows = keyRows(snapshot(), KeyScope::Ours);
    std::erase_if(rows, [](const KeyRow& row) {
        return row.protection.publicKey.empty() || row.key.state == api::NodeKeyState::Filed;
    });
    const auto in = [&](api::BackupState state) {
        return [state, now](const KeyRow& row) {
            return api::backupState(row.protection, now) == state;
        };
    };
    const auto none = std::find_if(rows.begin(), rows.end(), in(api::BackupState::None));
    const auto old = std::find_if(rows.begin(), rows.end(), in(api::BackupState::Old));
    if (none != rows.end()) {
        const auto count = std::count_if(rows.begin(), rows.end(), in(api::BackupState::None));
        m_nag->say(Tone::Warn,
                   count > 1 ? tr("%n key(s) have no backup.", nullptr, static_cast<int>(count))
                             : tr("%1 has no backup.").arg(keyName(none->key)),
                   tr("If this machine dies, so does the key, with its tokens and its paperwork."));
        m_nag->setAction(tr("Back up %1…").arg(keyName(none->key)),
                         [this, key = none->key] { m_actions->showWords(key); });
    } else if (old != rows.end()) {
        const auto days = static_cast<int>(api::backupAgeDays(old->protection, now));
        m_nag->say(
            Tone::Warn,
            tr("The only backup of %1 is %n day(s) old.", nullptr, days).arg(keyName(old->key)),
            tr("Export it again, or write its words down: paper does not age."));
        m_nag->setAction(tr("Back up %1…").arg(keyName(old->key)),
                         [this, key = old->key] { m_actions->showWords(key); });
    } else {
        m_nag->hide();
    }
}

void NodeKeysPage::open(const QString& subject) {
    if (subject == QLatin1String("create")) {
        createKey();
        return;
    }
    if (subject.isEmpty()) return;
    if (subject == QLatin1String("market")) {
        setScope(KeyScope::Market);
        return;
    }
    constexpr QLatin1String kProtection("protection:");
    constexpr QLatin1String kMove("move:");
    for (const QLatin1String flow : {kProtection, kMove}) {
        if (!subject.startsWith(flow)) continue;
        const QString key = subject.mid(flow.size());
        open(key);
        const auto* row = m_model->find(key.toStdString());
        if (row == nullptr || !row->key.ours) return;
        if (flow == kMove) return m_actions->move(row->key);
        return m_actions->exportProtection(row->key);
    }
    const std::string id = subject.toStdString();
    for (const KeyScope scope : {m_scope, KeyScope::Ours, KeyScope::Watched, KeyScope::Network}) {
        const auto rows = keyRows(snapshot(), scope);
        const bool there = std::any_of(rows.begin(), rows.end(),
                                       [&](const KeyRow& row) { return row.key.publicKey == id; });
        if (!there) continue;
        if (scope != m_scope) setScope(scope);
        refresh();
        m_table->selectId(id);
        return;
    }
}

void NodeKeysPage::createKey() {
    m_actions->create();
}

void NodeKeysPage::refreshDetails() {
    m_details->show(m_model->find(m_table->currentId()));
}

}  // namespace stacknet::ui
