#include "ui/pages/access_keys_tab.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

#include "ui/dialogs/create_api_key_dialog.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/dialogs/rotate_key_dialog.h"
#include "ui/pages/access_split.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

QString listText(const std::vector<std::string>& list, const QString& none) {
    QStringList words;
    for (const auto& each : list) words << plain(each);
    return words.isEmpty() ? none : words.join(QStringLiteral(", "));
}

}  // namespace

AccessKeysTab::AccessKeysTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("accessKeysBanner"));
    m_look = new Banner;
    m_look->setObjectName(QStringLiteral("accessKeysLook"));
    m_split = new AccessSplit(tr("API keys"), tr("No key selected"));
    buildTable();
    buildDetails();
    connect(m_split, &AccessSplit::narrowChanged, this, &AccessKeysTab::setNarrow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_look);
    column->addWidget(m_banner);
    column->addWidget(m_split, 1);
    setNarrow(false);
    refreshDetails();
}

void AccessKeysTab::buildTable() {
    m_create = new QPushButton(tr("Create API key"));
    m_create->setObjectName(QStringLiteral("accessCreateKey"));
    m_create->setProperty("variant", QStringLiteral("primary"));
    connect(m_create, &QPushButton::clicked, this, &AccessKeysTab::createKey);
    m_split->list()->addHeaderWidget(m_create);
    m_model = new AccessKeyModel(this);
    m_table = new DataTable(m_model, tr("API keys"), QStringLiteral("accessKeys"));
    m_table->setColumnWidths({0, 208, 120, 168, 110, 100, 170, 100, 220, 200, 90});
    m_empty = new EmptyState(Glyph::Key, {}, {});
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_bridge.snapshot()->service.httpAddress.empty())
            emit navigate(QStringLiteral("settings"), QStringLiteral("serve"));
        else
            createKey();
    });
    m_table->setEmpty(m_empty);
    connect(m_table, &DataTable::currentIdChanged, this, &AccessKeysTab::refreshDetails);
    auto* rotate = new QAction(tr("Replace…"), this);
    auto* revoke = new QAction(tr("Revoke…"), this);
    connect(rotate, &QAction::triggered, this, &AccessKeysTab::rotateCurrent);
    connect(revoke, &QAction::triggered, this, &AccessKeysTab::revokeCurrent);
    m_table->setRowActions({rotate, revoke});
    auto* revokeAll = new QAction(tr("Revoke these keys…"), this);
    revokeAll->setObjectName(QStringLiteral("accessRevokeSelected"));
    connect(revokeAll, &QAction::triggered, this, &AccessKeysTab::revokeSelected);
    m_table->setBulkActions({revokeAll});
    m_split->list()->body()->addWidget(m_table, 1);
}

void AccessKeysTab::buildDetails() {
    m_split->details()->setObjectName(QStringLiteral("accessKeyDetails"));
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("accessKeyState"));
    m_notice = new StatusPill;
    m_notice->setObjectName(QStringLiteral("accessKeyNotice"));
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::k2);
    pills->addWidget(m_state);
    pills->addWidget(m_notice);
    pills->addStretch(1);
    m_advice = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_advice->setObjectName(QStringLiteral("accessKeyAdvice"));
    m_advice->setWordWrap(true);
    m_budgetText = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_budgetText->setObjectName(QStringLiteral("accessKeyBudget"));
    m_budgetText->setWordWrap(true);
    m_budget = new ThinProgress;
    m_rotate = new QPushButton(tr("Replace…"));
    m_rotate->setObjectName(QStringLiteral("accessRotateKey"));
    m_revoke = new QPushButton(tr("Revoke…"));
    m_revoke->setObjectName(QStringLiteral("accessRevokeKey"));
    connect(m_rotate, &QPushButton::clicked, this, &AccessKeysTab::rotateCurrent);
    connect(m_revoke, &QPushButton::clicked, this, &AccessKeysTab::revokeCurrent);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_revoke);
    buttons->addStretch(1);
    m_fields = new DetailList(QStringLiteral("accessKeyFields"));
    auto* body = m_split->detailsBody();
    body->addLayout(pills);
    body->addWidget(m_advice);
    body->addWidget(m_budgetText);
    body->addWidget(m_budget);
    body->addLayout(buttons);
    body->addWidget(m_fields);
    body->addStretch(1);
}

void AccessKeysTab::setNarrow(bool narrow) {
    if (narrow)
        m_table->hideColumns({1, 4, 6, 7, 8, 9, 10});
    else
        m_table->hideColumns({6, 7, 8, 9});
}

void AccessKeysTab::createKey() {
    (new CreateApiKeyDialog(m_bridge, window()))->open();
}

bool AccessKeysTab::select(const std::string& id) {
    return m_table->selectId(id);
}

void AccessKeysTab::refresh() {
    const auto& shown = *m_bridge.snapshot();
    const bool serves = !shown.service.httpAddress.empty();
    const auto now = m_bridge.nowMs() / 1'000 * 1'000;
    m_model->setNow(now);
    m_model->setRows(shown.apiKeys);
    m_table->setLoading(m_bridge.freshness() == Freshness::Loading);
    m_notices = static_cast<int>(std::count_if(
        shown.apiKeys.begin(), shown.apiKeys.end(),
        [&](const api::ApiKeyInfo& key) { return keyNotice(key, now).tone == Tone::Warn; }));
    m_look->setVisible(m_notices > 0);
    if (m_notices > 0) {
        m_look->say(Tone::Warn, tr("%n key(s) need a look", nullptr, m_notices),
                    tr("A key that never expires, ends soon, or was not used for 90 days is a way "
                       "in that nobody watches. The column Notice names them."));
    }
    m_create->setEnabled(serves);
    m_create->setToolTip(serves ? QString() : tr("This node does not serve clients."));
    if (serves) {
        m_empty->setText(tr("No API key yet"),
                         tr("Programs need one to call this node. A new key is shown once, then "
                            "never again."));
        m_empty->setAction(tr("Create the first one"), QStringLiteral("accessCreateFirstKey"));
    } else {
        m_empty->setText(tr("This node does not serve clients"),
                         tr("It keeps no API keys. The settings can let it take requests."));
        m_empty->setAction(tr("Open Settings"), QStringLiteral("accessKeysSettings"));
    }
    if (m_table->currentId().empty() && !shown.apiKeys.empty())
        m_table->selectId(shown.apiKeys.front().id);
    refreshDetails();
}

void AccessKeysTab::refreshDetails() {
    const auto* key = m_model->find(m_table->currentId());
    const bool chosen = key != nullptr;
    for (QWidget* each : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_budgetText),
                          static_cast<QWidget*>(m_rotate), static_cast<QWidget*>(m_revoke)})
        each->setVisible(chosen);
    m_notice->hide();
    m_budget->hide();
    if (!chosen) {
        m_split->details()->setTitle(tr("No key selected"));
        m_advice->setText(tr("Choose a key in the table to see it here."));
        m_fields->setRows({});
        return;
    }
    const auto now = m_bridge.nowMs();
    const Label notice = keyNotice(*key, now);
    const bool over = key->revokedMs != 0 || (key->expiresMs != 0 && key->expiresMs <= now);
    m_split->details()->setTitle(plain(key->name));
    m_state->setLabel(accessKeyLabel(*key, now));
    m_notice->setLabel(notice);
    m_notice->setVisible(!notice.text.isEmpty());
    m_rotate->setVisible(!over);
    m_revoke->setVisible(key->revokedMs == 0 || key->revokedMs > now);
    m_advice->setText(over ? tr("Programs that use this key are refused.")
                           : tr("May be used for: %1.").arg(scopesText(key->scopes)));
    m_budgetText->setText(
        key->monthlyTokens == 0
            ? tr("%1 tokens used this month (UTC); no budget is set")
                  .arg(countText(key->usedTokens))
            : tr("%1 of %2 tokens used this month (UTC)")
                  .arg(countText(key->usedTokens), countText(key->monthlyTokens)));
    if (key->monthlyTokens != 0) {
        m_budget->setShare(std::min(
            1.0, static_cast<double>(key->usedTokens) / static_cast<double>(key->monthlyTokens)));
        m_budget->show();
    }
    m_fields->setRows({
        {tr("Key"), plain(key->masked), false, true},
        {tr("Id"), plain(key->id), true, true},
        {tr("Created"), timeText(key->createdMs), false, true},
        {tr("Expires"), key->expiresMs == 0 ? tr("never") : timeText(key->expiresMs), false, true},
        {tr("Last used"), agoText(key->lastUsedMs, now), false, false},
        {tr("Requests"), countText(key->requests), false, true},
        {tr("Limits"), keyLimitsText(*key), false, false},
        {tr("From addresses"), listText(key->cidrs, tr("any")), false, !key->cidrs.empty()},
        {tr("Models"), key->test ? tr("echo") : listText(key->models, tr("any")), false, false},
        {tr("Stack"), key->stack.empty() ? tr("none") : plain(key->stack), false, false},
        {tr("Replaces"), key->rotatedFrom.empty() ? QStringLiteral("–") : plain(key->rotatedFrom),
         false, true},
    });
}

void AccessKeysTab::rotateCurrent() {
    const auto* key = m_model->find(m_table->currentId());
    if (key == nullptr || key->revokedMs != 0) return;
    (new RotateKeyDialog(m_bridge, *key, window()))->open();
}

void AccessKeysTab::revokeSelected() {
    const auto now = m_bridge.nowMs();
    std::vector<std::string> ids;
    for (const std::string& id : m_table->selectedIds()) {
        const auto* key = m_model->find(id);
        if (key != nullptr && (key->revokedMs == 0 || key->revokedMs > now)) ids.push_back(id);
    }
    if (ids.empty()) return;
    const auto count = static_cast<int>(ids.size());
    ConfirmDialog::Words words;
    words.title = tr("Revoke %n API key(s)?", nullptr, count);
    words.consequence = tr("Programs that use them are refused from their next request on.");
    words.cost = tr("A revoked key cannot be brought back.");
    words.confirm = tr("Revoke keys");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, ids] {
        for (const std::string& id : ids) {
            m_bridge.submit(api::RevokeApiKey{id}, this, [this](const api::CommandResult& done) {
                if (done.error) m_banner->sayError(*done.error);
                m_banner->setClosable(true);
                refresh();
            });
        }
    });
    dialog->open();
}

void AccessKeysTab::revokeCurrent() {
    const auto* key = m_model->find(m_table->currentId());
    const auto now = m_bridge.nowMs();
    if (key == nullptr || (key->revokedMs != 0 && key->revokedMs <= now)) return;
    ConfirmDialog::Words words;
    words.title = tr("Revoke the API key “%1”?").arg(plain(key->name));
    words.consequence =
        key->lastUsedMs == 0
            ? tr("Nobody has used %1 yet.").arg(plain(key->masked))
            : tr("Programs that use %1 are refused from their next request on. It was last used "
                 "%2.")
                  .arg(plain(key->masked), agoText(key->lastUsedMs, now));
    words.cost =
        tr("A revoked key cannot be brought back. To change keys without a break, replace "
           "it instead.");
    words.confirm = tr("Revoke key");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, id = key->id, name = plain(key->name)] {
        m_bridge.submit(api::RevokeApiKey{id}, this, [this, name](const api::CommandResult& done) {
            if (done.error)
                m_banner->sayError(*done.error);
            else
                m_banner->say(Tone::Ok, tr("The key “%1” is revoked.").arg(name));
            m_banner->setClosable(true);
            refresh();
        });
    });
    dialog->open();
}

}  // namespace stacknet::ui
