#include "ui/pages/access_bridge_tab.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

#include "ui/dialogs/bridge_client_dialog.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/pages/access_split.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

Label kindLabel(const api::BridgeClientInfo& client) {
    return client.development ? Label{AccessBridgeTab::tr("In development"), Tone::Warn}
                              : Label{AccessBridgeTab::tr("In use"), Tone::Ok};
}

}  // namespace

Label bridgeOutcomeLabel(const std::string& outcome) {
    const auto say = [](const char* text) { return AccessBridgeTab::tr(text); };
    struct Word {
        const char* outcome;
        const char* text;
        Tone tone;
    };
    static constexpr Word kWords[]{
        {"", QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Nobody asked yet"), Tone::Neutral},
        {"code", QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Signed in"), Tone::Ok},
        {"need_interaction", QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Needs the person"),
         Tone::Info},
        {"auth.consent_required",
         QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Asked for consent"), Tone::Info},
        {"auth.bridge_origin",
         QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Another origin asked"), Tone::Danger},
        {"auth.bridge_redirect_uri",
         QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Another address to return to"),
         Tone::Danger},
        {"auth.bridge_request",
         QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Request not valid"), Tone::Danger},
        {"auth.bridge_rate", QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Asked too often"),
         Tone::Warn},
        {"auth.too_many_codes",
         QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Too many codes are open"), Tone::Warn},
        {"auth.session_revoked",
         QT_TRANSLATE_NOOP("stacknet::ui::AccessBridgeTab", "Session was over"), Tone::Warn},
    };
    for (const Word& word : kWords) {
        if (outcome == word.outcome) return {say(word.text), word.tone};
    }
    return {plain(outcome), Tone::Warn};
}

BridgeClientModel::BridgeClientModel(QObject* parent) : RowsModel(parent) {
    using Row = api::BridgeClientInfo;
    setColumns({
        Column(tr("Name"), [](const Row& row) { return plain(row.name); }),
        Column(tr("State"), [](const Row& row) { return kindLabel(row).text; })
            .pill([](const Row& row) { return kindLabel(row).tone; }),
        Column(tr("First origin"),
               [](const Row& row) {
                   if (row.origins.empty()) return QStringLiteral("–");
                   const QString first = plain(row.origins.front());
                   return row.origins.size() == 1 ? first
                                                  : tr("%1 and %n more", nullptr,
                                                       static_cast<int>(row.origins.size()) - 1)
                                                        .arg(first);
               })
            .exactly([](const Row& row) {
                QStringList origins;
                for (const auto& origin : row.origins) origins << plain(origin);
                return origins.join(QLatin1Char(' '));
            })
            .fixedPitch(),
        Column(tr("Accounts"), [](const Row& row) { return countText(row.accounts); })
            .sorted([](const Row& row) { return QVariant::fromValue<qulonglong>(row.accounts); })
            .digits(),
        Column(tr("Last used"), [this](const Row& row) { return agoText(row.lastUsedMs, m_nowMs); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.lastUsedMs); })
            .exactly([](const Row& row) { return utcText(row.lastUsedMs); }),
        Column(tr("Entered"), [](const Row& row) { return timeText(row.createdMs).left(10); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.createdMs); })
            .exactly([](const Row& row) { return utcText(row.createdMs); })
            .fixedPitch(),
        Column(tr("Client id"), [](const Row& row) { return plain(row.clientId); }).fixedPitch(),
        Column(tr("Stack"), [](const Row& row) { return plain(row.stack); }),
        Column(tr("Last message"),
               [](const Row& row) { return bridgeOutcomeLabel(row.lastOutcome).text; })
            .exactly([](const Row& row) { return plain(row.lastOutcome); })
            .pill([](const Row& row) { return bridgeOutcomeLabel(row.lastOutcome).tone; }),
    });
}

void BridgeClientModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    touchColumn(4);
}

AccessBridgeTab::AccessBridgeTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("accessBridgeBanner"));
    m_split = new AccessSplit(tr("Sites of the Auth Bridge"), tr("No site selected"));
    m_add = new QPushButton(tr("Add a site"));
    m_add->setObjectName(QStringLiteral("bridgeAdd"));
    m_add->setProperty("variant", QStringLiteral("primary"));
    connect(m_add, &QPushButton::clicked, this, &AccessBridgeTab::add);
    m_split->list()->addHeaderWidget(m_add);
    m_model = new BridgeClientModel(this);
    m_table = new DataTable(m_model, tr("Sites of the Auth Bridge"), QStringLiteral("bridgeSites"));
    m_table->setColumnWidths({0, 138, 190, 80, 92, 104, 130, 120, 180});
    m_empty = new EmptyState(Glyph::Link, {}, {});
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_bridge.snapshot()->service.httpAddress.empty())
            emit navigate(QStringLiteral("settings"), QStringLiteral("serve"));
        else
            add();
    });
    m_table->setEmpty(m_empty);
    connect(m_table, &DataTable::currentIdChanged, this, &AccessBridgeTab::refreshDetails);
    connect(m_table, &DataTable::activated, this, &AccessBridgeTab::change);
    auto* changeAction = new QAction(tr("Change…"), this);
    auto* removeAction = new QAction(tr("Remove…"), this);
    connect(changeAction, &QAction::triggered, this, &AccessBridgeTab::change);
    connect(removeAction, &QAction::triggered, this, &AccessBridgeTab::remove);
    m_table->setRowActions({changeAction, removeAction});
    m_split->list()->body()->addWidget(m_table, 1);
    buildDetails();
    const auto narrow = [this](bool isNarrow) {
        if (isNarrow)
            m_table->hideColumns({2, 4, 5, 6, 7, 8});
        else
            m_table->hideColumns({4, 5, 6, 7});
    };
    connect(m_split, &AccessSplit::narrowChanged, this, narrow);
    narrow(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_banner);
    column->addWidget(m_split, 1);
    refreshDetails();
}

void AccessBridgeTab::buildDetails() {
    m_split->details()->setObjectName(QStringLiteral("bridgeDetails"));
    m_kind = new StatusPill;
    m_words = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_words->setWordWrap(true);
    m_change = new QPushButton(tr("Change…"));
    m_change->setObjectName(QStringLiteral("bridgeChange"));
    m_remove = new QPushButton(tr("Remove…"));
    m_remove->setObjectName(QStringLiteral("bridgeRemove"));
    connect(m_change, &QPushButton::clicked, this, &AccessBridgeTab::change);
    connect(m_remove, &QPushButton::clicked, this, &AccessBridgeTab::remove);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_fields = new DetailList(QStringLiteral("bridgeFields"));
    auto* body = m_split->detailsBody();
    body->addWidget(m_kind, 0, Qt::AlignLeft);
    body->addWidget(m_words);
    body->addLayout(buttons);
    body->addWidget(m_fields);
    body->addStretch(1);
}

void AccessBridgeTab::refresh() {
    const auto& shown = *m_bridge.snapshot();
    const bool serves = !shown.service.httpAddress.empty();
    m_model->setNow(m_bridge.nowMs() / 1'000 * 1'000);
    m_model->setRows(*shown.bridge);
    m_table->setLoading(m_bridge.freshness() == Freshness::Loading);
    m_add->setEnabled(serves);
    m_add->setToolTip(serves ? QString() : tr("This node does not serve clients."));
    m_empty->setText(
        serves ? tr("No site may ask who you are") : tr("This node does not serve clients"),
        serves ? tr("Enter a site here to let people sign in to it with a wallet "
                    "through this node.")
               : tr("Nobody can sign in through it. The settings can change that."));
    m_empty->setAction(
        serves ? tr("Add a site") : tr("Open Settings"),
        serves ? QStringLiteral("bridgeAddFirst") : QStringLiteral("accessBridgeSettings"));
    if (m_table->currentId().empty() && !shown.bridge->empty())
        m_table->selectId(shown.bridge->front().clientId);
    refreshDetails();
}

void AccessBridgeTab::refreshDetails() {
    const auto* client = m_model->find(m_table->currentId());
    for (QWidget* each : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_change),
                          static_cast<QWidget*>(m_remove)})
        each->setVisible(client != nullptr);
    if (client == nullptr) {
        m_split->details()->setTitle(tr("No site selected"));
        m_words->setText(tr("Choose a site in the table to see it here."));
        m_fields->setRows({});
        return;
    }
    m_split->details()->setTitle(plain(client->name));
    m_kind->setLabel(kindLabel(*client));
    m_words->setText(
        client->development
            ? tr("http on this machine counts as an origin. Turn that off before others use it.")
            : tr("People who agree are named to it, by a token that is good for one minute."));
    const QString none = QStringLiteral("–");
    std::vector<DetailList::Row> rows{
        {tr("Client id"), plain(client->clientId), true, true},
        {tr("Stack"), plain(client->stack), false, true},
        {tr("Accounts"), countText(client->accounts), false, true},
        {tr("Last used"), agoText(client->lastUsedMs, m_bridge.nowMs()), false, false},
        {tr("Last message"),
         client->lastOutcome.empty()
             ? bridgeOutcomeLabel({}).text
             : tr("%1, %2").arg(bridgeOutcomeLabel(client->lastOutcome).text,
                                agoText(client->lastOutcomeMs, m_bridge.nowMs())),
         false, false},
        {tr("Entered"), client->createdMs == 0 ? none : timeText(client->createdMs), false, true},
    };
    int number = 0;
    for (const auto& origin : client->origins)
        rows.push_back({tr("Origin %1").arg(++number), plain(origin), true, true});
    number = 0;
    for (const auto& uri : client->redirectUris)
        rows.push_back({tr("Redirect %1").arg(++number), plain(uri), true, true});
    rows.push_back({tr("Logout URL"), client->logoutUrl.empty() ? none : plain(client->logoutUrl),
                    !client->logoutUrl.empty(), true});
    m_fields->setRows(rows);
}

void AccessBridgeTab::openDialog(const api::BridgeClientInfo* client) {
    auto* dialog = new BridgeClientDialog(m_bridge, client, *m_bridge.snapshot()->bridge, window());
    connect(dialog, &QDialog::accepted, this, [this] {
        m_banner->say(Tone::Ok, tr("The site is entered."));
        m_banner->setClosable(true);
        refresh();
    });
    dialog->open();
}

void AccessBridgeTab::add() {
    if (m_add->isEnabled()) openDialog(nullptr);
}

void AccessBridgeTab::change() {
    const auto* client = m_model->find(m_table->currentId());
    if (client != nullptr) openDialog(client);
}

void AccessBridgeTab::remove() {
    const auto* client = m_model->find(m_table->currentId());
    if (client == nullptr) return;
    ConfirmDialog::Words words;
    words.title = tr("Remove “%1”?").arg(plain(client->name));
    words.consequence =
        tr("The site is refused from its next request on, and codes that it has "
           "not used yet are worth nothing.");
    words.cost = client->accounts == 0
                     ? tr("No account has agreed to sign in there.")
                     : tr("%n account(s) must agree again if it is entered again.", nullptr,
                          static_cast<int>(client->accounts));
    words.confirm = tr("Remove site");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, id = client->clientId] {
        m_bridge.submit(api::RemoveBridgeClient{id}, this,
                        [this](const api::CommandResult& result) {
                            if (result.error)
                                m_banner->sayError(*result.error);
                            else
                                m_banner->say(Tone::Ok, tr("The site is removed."));
                            m_banner->setClosable(true);
                            refresh();
                        });
    });
    dialog->open();
}

}  // namespace stacknet::ui
