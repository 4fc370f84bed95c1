#include "ui/pages/inbox_rules.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "ui/dialogs/alert_rule_dialog.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

/// The rule as an order that changes nothing.
api::SaveAlertRule orderOf(const api::AlertRuleInfo& rule) {
    return {rule.id,       rule.condition,  rule.threshold,
            rule.forMs,    rule.escalateMs, static_cast<std::uint32_t>(rule.severity),
            rule.channels, rule.enabled};
}

}  // namespace

InboxRules::InboxRules(NodeBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    m_model = new AlertRuleModel(this);
    m_banner = new Banner;
    m_table = new DataTable(m_model, tr("Rules"), QStringLiteral("alertRules"));
    m_table->setColumnWidths({220, 175, 80, 80, 0, 150});
    connect(m_table, &DataTable::currentIdChanged, this, &InboxRules::showActions);
    connect(m_table, &DataTable::activated, this, [this] { edit(false); });
    auto* card = new Card;
    auto* note = new TextLabel(
        tr("These are settings. What has happened is under Alerts; the inbox gets every alert."),
        TextRole::Caption, Tone::Neutral);
    note->setWordWrap(true);
    card->body()->addWidget(note);
    card->body()->addWidget(buildTools());
    card->body()->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k3, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_banner);
    column->addWidget(card, 1);
    showActions();
}

QWidget* InboxRules::buildTools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    auto* fresh = add(tr("New rule…"), "alertRuleNew");
    fresh->setProperty("variant", QStringLiteral("primary"));
    m_edit = add(tr("Change…"), "alertRuleEdit");
    m_toggle = add(tr("Switch off"), "alertRuleToggle");
    m_mute = add(tr("Mute"), "alertRuleMute");
    m_remove = add(tr("Remove"), "alertRuleRemove");
    row->addStretch(1);
    auto* times = new QMenu(m_mute);
    const std::pair<QString, std::int64_t> spans[] = {{tr("For 1 hour"), kHourMs},
                                                      {tr("For 8 hours"), 8 * kHourMs},
                                                      {tr("For 24 hours"), 24 * kHourMs},
                                                      {tr("For 7 days"), 7 * 24 * kHourMs},
                                                      {tr("Not any more"), 0}};
    for (const auto& [text, forMs] : spans) {
        connect(times->addAction(text), &QAction::triggered, this,
                [this, forMs = forMs] { mute(forMs); });
    }
    m_mute->setMenu(times);
    connect(fresh, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_toggle, &QPushButton::clicked, this, &InboxRules::toggle);
    connect(m_remove, &QPushButton::clicked, this, &InboxRules::remove);
    return tools;
}

void InboxRules::refresh() {
    m_model->setAlerts(*m_bridge.snapshot()->alerts, m_bridge.nowMs());
    setEnabled(m_bridge.freshness() != Freshness::Offline);
    showActions();
}

const api::AlertRuleInfo* InboxRules::current() const {
    return m_model->find(m_table->currentId());
}

void InboxRules::showActions() {
    const auto* rule = current();
    for (auto* button : {m_edit, m_toggle, m_mute}) button->setEnabled(rule != nullptr);
    m_remove->setEnabled(rule != nullptr && !rule->builtIn);
    m_remove->setToolTip(rule != nullptr && rule->builtIn
                             ? tr("This rule comes with the program; switch it off instead.")
                             : QString());
    m_toggle->setText(rule == nullptr || rule->enabled ? tr("Switch off") : tr("Switch on"));
}

void InboxRules::edit(bool fresh) {
    const auto* rule = current();
    if (!fresh && rule == nullptr) return;
    api::SaveAlertRule start;
    if (!fresh) {
        start = orderOf(*rule);
    } else {
        start.condition = "peers_below";
        start.threshold = 3;
    }
    auto* dialog = new AlertRuleDialog(m_bridge, start, !fresh && rule->builtIn, window());
    connect(dialog, &AlertRuleDialog::saved, this, [this](const QString& id) {
        m_banner->say(Tone::Info, tr("The rule is saved."));
        m_banner->setClosable(true);
        refresh();
        m_table->selectId(id.toStdString());
    });
    dialog->open();
}

void InboxRules::toggle() {
    const auto* rule = current();
    if (rule == nullptr) return;
    auto order = orderOf(*rule);
    order.enabled = !order.enabled;
    send(order,
         order.enabled
             ? tr("%1: switched on.").arg(conditionTitle(rule->condition))
             : tr("%1: switched off; nothing is told of it.").arg(conditionTitle(rule->condition)));
}

void InboxRules::remove() {
    const auto* rule = current();
    if (rule == nullptr || rule->builtIn) return;
    const auto back = orderOf(*rule);
    send(api::RemoveAlertRule{rule->id}, tr("The rule is removed."));
    // It can be taken back, so nothing is asked before.
    // Queued: the banner's action must not replace itself.
    m_banner->setAction(tr("Undo"), [this, back] {
        QMetaObject::invokeMethod(
            this, [this, back] { restore(back); }, Qt::QueuedConnection);
    });
}

void InboxRules::restore(api::SaveAlertRule rule) {
    rule.id.clear();
    send(rule, tr("The rule is back."));
}

void InboxRules::mute(std::int64_t forMs) {
    const auto* rule = current();
    if (rule == nullptr) return;
    api::MuteAlertRule order;
    order.id = rule->id;
    order.untilMs = forMs == 0 ? 0 : m_bridge.nowMs() + forMs;
    send(order, forMs == 0 ? tr("Not muted any more.")
                           : tr("Muted until %1. Its alerts are in the inbox all the same.")
                                 .arg(shortTimeText(order.untilMs)));
}

void InboxRules::send(const api::Command& command, const QString& done) {
    m_banner->setAction({}, {});
    m_bridge.submit(command, this, [this, done](const api::CommandResult& result) {
        if (result.error) {
            m_banner->setAction({}, {});
            m_banner->sayError(*result.error);
            return;
        }
        m_banner->say(Tone::Info, done);
        m_banner->setClosable(true);
        refresh();
    });
}

}  // namespace stacknet::ui
