#include "ui/pages/node_keys_market.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QTableView>

#include "ui/pages/node_keys_actions.h"
#include "ui/text/format.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString standingWords(const QString& standing) {
    if (standing == QLatin1String("jailed")) return KeyMarket::tr("Jailed");
    if (standing == QLatin1String("tombstoned")) return KeyMarket::tr("Tombstoned");
    return KeyMarket::tr("Good");
}

Tone standingTone(const QString& standing) {
    return standing == QLatin1String("good") ? Tone::Ok : Tone::Danger;
}

QString mineWords(const QString& mine) {
    return mine == QLatin1String("yes") ? KeyMarket::tr("yours") : KeyMarket::tr("another's");
}

std::vector<HistoryColumn> columns() {
    const auto amount = [](HistoryColumn made) {
        made.amount = true;
        return made;
    };
    const auto hidden = [](HistoryColumn made) {
        made.hidden = true;
        return made;
    };
    HistoryColumn standing =
        historyColumn("standing", KeyMarket::tr("Standing"), HistoryCell::Word, 112);
    standing.words = standingWords;
    standing.tone = standingTone;
    HistoryColumn mine = historyColumn("mine", KeyMarket::tr("Whose"), HistoryCell::Word, 82);
    mine.words = mineWords;
    return {
        historyColumn("node_key", KeyMarket::tr("Key"), HistoryCell::Id, 106),
        historyColumn("owner", KeyMarket::tr("Owner"), HistoryCell::Id, 106),
        std::move(mine),
        historyColumn("price_micro_usd", KeyMarket::tr("Price"), HistoryCell::MicroUsd, 112),
        historyColumn("stack_name", KeyMarket::tr("Stack"), HistoryCell::Text, 0),
        amount(historyColumn("tokens_left", KeyMarket::tr("Tokens left"), HistoryCell::Count, 118)),
        amount(historyColumn("points", KeyMarket::tr("Points"), HistoryCell::Count, 80)),
        std::move(standing),
        hidden(
            historyColumn("tokens_allocated", KeyMarket::tr("Born with"), HistoryCell::Count, 118)),
        hidden(historyColumn("resale_fee_micro_usd", KeyMarket::tr("For the Stack"),
                             HistoryCell::MicroUsd, 112)),
        hidden(amount(
            historyColumn("paper_micro_usd", KeyMarket::tr("Paper"), HistoryCell::MicroUsd, 112))),
        hidden(historyColumn("sales", KeyMarket::tr("Sold before"), HistoryCell::Count, 90)),
    };
}

}  // namespace

KeyMarket::KeyMarket(NodeBridge& bridge, NodeKeyActions& actions, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_actions(actions) {
    setObjectName(QStringLiteral("keyMarket"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(buildHead());
    buildTable();
    outer->addWidget(m_table, 1);
    updateActions();
}

QWidget* KeyMarket::buildHead() {
    auto* words = new TextLabel(tr("Keys that their owners sell. You pay the seller yourself; the "
                                   "ledger moves the key, never the money."),
                                TextRole::Body, Tone::Neutral);
    words->setWordWrap(true);
    m_confirm = new QPushButton(tr("Confirm a sale…"));
    m_confirm->setObjectName(QStringLiteral("confirmKeySale"));
    m_buy = new QPushButton(tr("Buy…"));
    m_buy->setObjectName(QStringLiteral("buyNodeKey"));
    m_buy->setProperty("variant", QStringLiteral("primary"));
    connect(m_confirm, &QPushButton::clicked, this, &KeyMarket::confirmSale);
    connect(m_buy, &QPushButton::clicked, this, &KeyMarket::buy);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(words, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_buy);
    return head;
}

void KeyMarket::buildTable() {
    m_table = new HistoryTable(m_bridge, "keys.market", columns(), tr("Node Keys for sale"),
                               QStringLiteral("marketTable"));
    auto* empty = new EmptyState(Glyph::Key, tr("No key is for sale"),
                                 tr("An Active key shows here once its owner offers it."));
    m_table->setEmpty(empty);
    m_buyRow = new QAction(tr("Buy…"), this);
    m_confirmRow = new QAction(tr("Confirm a sale…"), this);
    connect(m_buyRow, &QAction::triggered, this, &KeyMarket::buy);
    connect(m_confirmRow, &QAction::triggered, this, &KeyMarket::confirmSale);
    m_table->setRowActions({m_buyRow, m_confirmRow});
    connect(m_table, &HistoryTable::rowMenuAboutToShow, this, &KeyMarket::updateActions);
    connect(m_table, &HistoryTable::currentIdChanged, this, &KeyMarket::updateActions);
    connect(m_table, &HistoryTable::activated, this, [this] {
        if (m_buy->isEnabled()) buy();
        if (m_confirm->isEnabled()) confirmSale();
    });
    connect(m_table->model(), &PagedHistoryModel::stateChanged, this, &KeyMarket::updateActions);
}

void KeyMarket::refresh() {
    QByteArray listed;
    for (const api::NodeKeyInfo& key : m_bridge.snapshot()->nodeKeys) {
        if (key.state != api::NodeKeyState::Listed || !key.registered) continue;
        listed += QByteArray::fromStdString(key.publicKey) +
                  QByteArray::number(static_cast<qulonglong>(key.listPriceMicroUsd)) + ' ';
    }
    if (listed == m_listed) return;
    m_listed = listed;
    if (m_table->model()->state() != PagedHistoryModel::State::Idle) m_table->reload();
}

void KeyMarket::reload() {
    m_table->reload();
}

std::optional<KeyOfferRow> KeyMarket::current() const {
    if (m_table->currentId().empty()) return std::nullopt;
    const auto text = [this](const char* name) {
        return m_table->cell(QLatin1String(name)).toStdString();
    };
    const auto number = [this](const char* name) {
        return m_table->cell(QLatin1String(name)).toULongLong();
    };
    KeyOfferRow row;
    row.nodeKey = text("node_key");
    row.owner = text("owner");
    row.stackName = text("stack_name");
    row.priceMicroUsd = number("price_micro_usd");
    row.resaleFeeMicroUsd = number("resale_fee_micro_usd");
    row.tokensLeft = number("tokens_left");
    if (row.nodeKey.empty()) return std::nullopt;  // let go, and not fetched again yet
    return row;
}

void KeyMarket::updateActions() {
    const bool any = current().has_value();
    const bool mine = any && m_table->cell(QStringLiteral("mine")) == QLatin1String("yes");
    m_buy->setEnabled(any && !mine);
    m_buyRow->setEnabled(any && !mine);
    m_confirm->setEnabled(mine);
    m_confirmRow->setEnabled(mine);
}

void KeyMarket::buy() {
    if (const auto row = current()) m_actions.buy(*row);
}

void KeyMarket::confirmSale() {
    const auto row = current();
    if (!row) return;
    const auto& keys = m_bridge.snapshot()->nodeKeys;
    const auto at = std::find_if(keys.begin(), keys.end(), [&](const api::NodeKeyInfo& key) {
        return key.publicKey == row->nodeKey;
    });
    if (at != keys.end()) m_actions.confirmSale(*at);
}

}  // namespace stacknet::ui
