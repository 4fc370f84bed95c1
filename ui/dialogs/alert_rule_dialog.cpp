#include "ui/dialogs/alert_rule_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>

#include "ui/dialogs/dialog_draft.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kSecondMs = 1'000;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kWeekSeconds = 7 * 24 * 3'600;

QSpinBox* numberField(const QString& objectName, int least, int most) {
    auto* field = new QSpinBox;
    field->setObjectName(objectName);
    field->setRange(least, most);
    field->setGroupSeparatorShown(true);
    return field;
}

}  // namespace

AlertRuleDialog::AlertRuleDialog(NodeBridge& bridge, const api::SaveAlertRule& start, bool builtIn,
                                 QWidget* parent)
    : ModalDialog(start.id.empty() ? tr("New rule") : tr("Change the rule"),
                  QStringLiteral("alertRuleDialog"), parent),
      m_bridge(bridge),
      m_id(start.id) {
    build(start, builtIn);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("alertRuleCancel"), {});
    m_test = addButton(tr("Send a test"), QStringLiteral("alertRuleTest"), {});
    m_test->setAccessibleDescription(tr("To each place that is ticked. Nothing is saved."));
    m_test->setToolTip(m_test->accessibleDescription());
    connect(m_test, &QPushButton::clicked, this, &AlertRuleDialog::test);
    m_save = addButton(tr("Save rule"), QStringLiteral("alertRuleSave"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AlertRuleDialog::save);
    conditionChanged(false);
    if (start.threshold != 0) m_threshold->setValue(static_cast<int>(start.threshold));
    check();
    new DialogDraft(this, QString::fromStdString(m_id));
}

void AlertRuleDialog::build(const api::SaveAlertRule& start, bool builtIn) {
    m_condition = new QComboBox;
    m_condition->setObjectName(QStringLiteral("alertRuleCondition"));
    for (const auto& condition : api::kAlertConditions)
        m_condition->addItem(
            conditionTitle(std::string(condition.name)),
            QString::fromLatin1(condition.name.data(), static_cast<int>(condition.name.size())));
    m_condition->setCurrentIndex(m_condition->findData(QString::fromStdString(start.condition)));
    m_condition->setEnabled(!builtIn);
    addField(tr("Tell me of"), m_condition);
    m_threshold = numberField(QStringLiteral("alertRuleThreshold"), 0, INT32_MAX);
    m_limit = formField(tr("Limit"), m_threshold);
    m_severity = new QComboBox;
    m_severity->setObjectName(QStringLiteral("alertRuleSeverity"));
    for (int i = 0; i <= static_cast<int>(api::AlertSeverity::Critical); ++i) {
        const auto severity = static_cast<api::AlertSeverity>(i);
        m_severity->addItem(glyphIcon(severityGlyph(severity), severityLabel(severity).tone),
                            severityLabel(severity).text);
    }
    m_severity->setCurrentIndex(static_cast<int>(start.severity));
    body()->addWidget(
        formRow(formField(tr("As"), m_severity, tr("Critical alerts come in quiet hours too.")).box,
                m_limit.box));
    m_for = numberField(QStringLiteral("alertRuleFor"), 0, kWeekSeconds);
    m_for->setSuffix(tr(" s"));
    m_for->setSpecialValueText(tr("at once"));
    m_for->setValue(static_cast<int>(start.forMs / kSecondMs));
    m_escalate = numberField(QStringLiteral("alertRuleEscalate"), 0, kWeekSeconds / 60);
    m_escalate->setSuffix(tr(" min"));
    m_escalate->setSpecialValueText(tr("never"));
    m_escalate->setValue(static_cast<int>(start.escalateMs / kMinuteMs));
    body()->addWidget(
        formRow(formField(tr("When it has lasted for"), m_for,
                          tr("It must be over for as long, at most 5 minutes, to be recovered."))
                    .box,
                formField(tr("One step worse after"), m_escalate,
                          tr("When nobody has acknowledged it by then."))
                    .box));
    addChannels(start);
    addMutes();
    m_enabled = new QCheckBox(tr("This rule is on"));
    m_enabled->setObjectName(QStringLiteral("alertRuleEnabled"));
    m_enabled->setChecked(start.enabled);
    body()->addWidget(m_enabled);
    m_meaning = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_meaning->setObjectName(QStringLiteral("alertRuleMeaning"));
    m_meaning->setWordWrap(true);
    body()->addWidget(m_meaning);
    connect(m_condition, &QComboBox::currentIndexChanged, this, [this] { conditionChanged(true); });
    connect(m_severity, &QComboBox::currentIndexChanged, this, &AlertRuleDialog::check);
    for (auto* number : {m_threshold, m_for, m_escalate})
        connect(number, &QSpinBox::valueChanged, this, &AlertRuleDialog::check);
}

void AlertRuleDialog::addChannels(const api::SaveAlertRule& start) {
    const auto& alerts = *m_bridge.snapshot()->alerts;
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::k1);
    const auto add = [&](const std::string& id) {
        auto* tick = new QCheckBox(channelName(alerts, id));
        tick->setObjectName(QStringLiteral("alertRuleChannel_") + QString::fromStdString(id));
        tick->setChecked(std::find(start.channels.begin(), start.channels.end(), id) !=
                         start.channels.end());
        connect(tick, &QCheckBox::toggled, this, &AlertRuleDialog::check);
        const auto place = static_cast<int>(m_channels.size());
        grid->addWidget(tick, place / 2, place % 2);
        m_channels.emplace_back(id, tick);
    };
    add("all");
    add("desktop");
    for (const auto& channel : alerts.channels) add(channel.id);
    addField(tr("To, beside the inbox"), box);
}

/// What is muted now, with a way to lift it.
void AlertRuleDialog::addMutes() {
    const auto& alerts = *m_bridge.snapshot()->alerts;
    const auto rule = std::find_if(alerts.rules.begin(), alerts.rules.end(),
                                   [this](const auto& one) { return one.id == m_id; });
    if (m_id.empty() || rule == alerts.rules.end()) return;
    m_mutes = new QWidget;
    auto* column = new QVBoxLayout(m_mutes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k1);
    const auto add = [&](const std::string& subject, std::int64_t untilMs) {
        if (untilMs <= m_bridge.nowMs()) return;
        QString name = subject.empty() ? tr("The whole rule") : shortId(subject);
        for (const auto& one : alerts.recent) {
            if (!subject.empty() && one.subject == subject && !one.subjectName.empty())
                name = QString::fromStdString(one.subjectName);
        }
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::k2);
        auto* text = new TextLabel(tr("%1, until %2").arg(name, shortTimeText(untilMs)));
        text->setObjectName(QStringLiteral("alertRuleMute_") + QString::fromStdString(subject));
        auto* button = new QPushButton(tr("Lift"));
        button->setObjectName(QStringLiteral("alertRuleLift_") + QString::fromStdString(subject));
        button->setAccessibleName(tr("Lift the mute of %1").arg(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, subject, line] { lift(subject, line); });
        row->addWidget(text, 1);
        row->addWidget(button);
        column->addWidget(line);
    };
    add({}, rule->mutedUntilMs);
    for (const auto& mute : rule->mutes) add(mute.subject, mute.untilMs);
    if (column->count() == 0) {
        delete m_mutes;
        m_mutes = nullptr;
        return;
    }
    addField(tr("Muted now"), m_mutes);
}

void AlertRuleDialog::lift(const std::string& subject, QWidget* row) {
    row->setEnabled(false);
    m_bridge.submit(api::MuteAlertRule{m_id, 0, subject}, this,
                    [this, row](const api::CommandResult& result) {
                        row->setEnabled(true);
                        if (result.error) return banner()->sayError(*result.error);
                        row->hide();
                        banner()->say(Tone::Info, tr("Not muted any more."));
                    });
}

std::vector<std::string> AlertRuleDialog::places() const {
    std::vector<std::string> ids;
    const auto& alerts = *m_bridge.snapshot()->alerts;
    if (!m_channels.front().second->isChecked()) {
        for (const auto& [id, tick] : m_channels) {
            if (tick->isChecked()) ids.push_back(id);
        }
        return ids;
    }
    ids.emplace_back("desktop");
    for (const auto& channel : alerts.channels) {
        if (channel.enabled) ids.push_back(channel.id);
    }
    return ids;
}

void AlertRuleDialog::test() {
    const auto ids = places();
    m_testsLeft = static_cast<int>(ids.size());
    m_reached.clear();
    m_notReached.reset();
    m_test->setEnabled(false);
    m_test->setText(tr("Sending…"));
    for (const auto& id : ids) {
        const QString place = channelName(*m_bridge.snapshot()->alerts, id);
        m_bridge.submit(api::TestAlertChannel{id}, this,
                        [this, place](const api::CommandResult& result) { tested(place, result); });
    }
}

void AlertRuleDialog::tested(const QString& place, const api::CommandResult& result) {
    if (!result.error) {
        m_reached << place;
    } else if (!m_notReached) {
        m_notReached = result.error;
        m_notReached->message = place.toStdString() + ": " + m_notReached->message;
    }
    if (--m_testsLeft > 0) return;
    m_test->setText(tr("Send a test"));
    check();
    if (m_notReached) return banner()->sayError(*m_notReached);
    banner()->say(Tone::Ok, tr("The test went to: %1.").arg(m_reached.join(QStringLiteral(", "))),
                  tr("Look whether it has arrived."));
}

/// `usual`: takes the numbers that the program proposes for the condition.
void AlertRuleDialog::conditionChanged(bool usual) {
    const auto name = m_condition->currentData().toString().toStdString();
    const auto* condition = api::findAlertCondition(name);
    if (condition == nullptr) return;
    m_limit.box->setVisible(!condition->unit.empty());
    m_threshold->setRange(static_cast<int>(condition->least),
                          static_cast<int>(std::min<std::int64_t>(condition->most, INT32_MAX)));
    m_threshold->setSuffix(QLatin1Char(' ') + unitText(name));
    m_limit.note->setText(tr("%1 to %2 %3")
                              .arg(QString::number(condition->least),
                                   QString::number(condition->most), unitText(name)));
    m_limit.note->show();
    // What happens once does not last.
    m_for->setEnabled(!condition->occurrence);
    if (usual) {
        m_threshold->setValue(static_cast<int>(condition->threshold));
        m_for->setValue(static_cast<int>(condition->forMs / kSecondMs));
        m_severity->setCurrentIndex(static_cast<int>(condition->severity));
    }
    check();
}

api::SaveAlertRule AlertRuleDialog::order() const {
    api::SaveAlertRule order;
    order.id = m_id;
    order.condition = m_condition->currentData().toString().toStdString();
    const auto* condition = api::findAlertCondition(order.condition);
    if (condition != nullptr && !condition->unit.empty()) order.threshold = m_threshold->value();
    if (m_for->isEnabled()) order.forMs = m_for->value() * kSecondMs;
    order.escalateMs = m_escalate->value() * kMinuteMs;
    order.severity = static_cast<std::uint32_t>(std::max(0, m_severity->currentIndex()));
    order.channels.clear();
    for (const auto& [id, tick] : m_channels) {
        if (tick->isChecked()) order.channels.push_back(id);
    }
    order.enabled = m_enabled->isChecked();
    return order;
}

void AlertRuleDialog::check() {
    if (m_save == nullptr) return;
    const bool all = m_channels.front().second->isChecked();
    for (const auto& [id, tick] : m_channels) tick->setEnabled(id == "all" || !all);
    const auto now = order();
    const QString what = tr("%1, %2").arg(conditionTitle(now.condition),
                                          thresholdText(now.condition, now.threshold));
    const QString severity = severityLabel(static_cast<api::AlertSeverity>(now.severity)).text;
    m_meaning->setText(now.forMs == 0
                           ? tr("%1: %2.").arg(what, severity)
                           : tr("%1, for %2: %3.").arg(what, waitText(now.forMs), severity));
    m_save->setEnabled(api::checkAlertCommand(now).ok());
    m_test->setEnabled(m_testsLeft == 0 && !places().empty());
}

void AlertRuleDialog::save() {
    m_save->setEnabled(false);
    m_bridge.submit(order(), this, [this](const api::CommandResult& result) {
        if (result.error) {
            m_save->setEnabled(true);
            banner()->sayError(*result.error);
            return;
        }
        emit saved(QString::fromStdString(result.subject));
        accept();
    });
}

}  // namespace stacknet::ui
