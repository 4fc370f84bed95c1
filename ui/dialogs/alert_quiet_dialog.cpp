#include "ui/dialogs/alert_quiet_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kPerHourMax = 1'000;
constexpr int kKeepDaysMax = 3'650;

QTimeEdit* timeField(const QString& objectName, std::uint32_t minute) {
    auto* field =
        new QTimeEdit(QTime(static_cast<int>(minute / 60), static_cast<int>(minute % 60)));
    field->setObjectName(objectName);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    return field;
}

std::uint32_t minuteOf(const QTimeEdit* field) {
    return static_cast<std::uint32_t>(field->time().hour() * 60 + field->time().minute());
}

}  // namespace

AlertQuietDialog::AlertQuietDialog(NodeBridge& bridge, const api::AlertsInfo& alerts,
                                   QWidget* parent)
    : ModalDialog(tr("When and how much"), QStringLiteral("quietHoursDialog"), parent),
      m_bridge(bridge) {
    m_enabled = new QCheckBox(tr("Quiet hours"));
    m_enabled->setObjectName(QStringLiteral("quietHoursEnabled"));
    m_enabled->setChecked(alerts.quietHours);
    body()->addWidget(m_enabled);
    addText(
        tr("What is not critical waits and comes in one message afterwards. Critical alerts come "
           "at any time."));
    m_from = timeField(QStringLiteral("quietHoursFrom"), alerts.quietFromMinute);
    m_to = timeField(QStringLiteral("quietHoursTo"), alerts.quietToMinute);
    addField(tr("From"), m_from);
    addField(tr("To"), m_to, tr("In the node's local time; over midnight when it is the earlier."));
    m_fault = new TextLabel(tr("Quiet hours must have an end."), TextRole::Caption, Tone::Danger);
    m_fault->setObjectName(QStringLiteral("quietHoursFault"));
    m_fault->hide();
    body()->addWidget(m_fault);
    m_perHour = new QSpinBox;
    m_perHour->setObjectName(QStringLiteral("quietHoursPerHour"));
    m_perHour->setRange(1, kPerHourMax);
    m_perHour->setValue(static_cast<int>(alerts.deliveriesPerHour));
    addField(tr("Messages an hour, at most"), m_perHour,
             tr("Then one message says that the rest is in the inbox."));
    m_keepDays = new QSpinBox;
    m_keepDays->setObjectName(QStringLiteral("quietHoursKeepDays"));
    m_keepDays->setRange(0, kKeepDaysMax);
    m_keepDays->setSpecialValueText(tr("for ever"));
    m_keepDays->setSuffix(tr(" days"));
    m_keepDays->setValue(static_cast<int>(alerts.keepDays));
    addField(tr("Keep ended alerts"), m_keepDays);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("quietHoursCancel"), {});
    m_save = addButton(tr("Save"), QStringLiteral("quietHoursSave"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AlertQuietDialog::save);
    connect(m_enabled, &QCheckBox::toggled, this, &AlertQuietDialog::check);
    for (auto* time : {m_from, m_to})
        connect(time, &QTimeEdit::timeChanged, this, &AlertQuietDialog::check);
    check();
}

api::SetQuietHours AlertQuietDialog::order() const {
    api::SetQuietHours order;
    order.enabled = m_enabled->isChecked();
    order.fromMinute = minuteOf(m_from);
    order.toMinute = minuteOf(m_to);
    order.deliveriesPerHour = static_cast<std::uint32_t>(m_perHour->value());
    order.keepDays = static_cast<std::uint32_t>(m_keepDays->value());
    return order;
}

void AlertQuietDialog::check() {
    const auto now = order();
    m_from->setEnabled(now.enabled);
    m_to->setEnabled(now.enabled);
    m_fault->setVisible(now.enabled && now.fromMinute == now.toMinute);
    m_save->setEnabled(api::checkAlertCommand(now).ok());
}

void AlertQuietDialog::save() {
    m_save->setEnabled(false);
    m_bridge.submit(order(), this, [this](const api::CommandResult& result) {
        if (result.error) {
            check();
            banner()->sayError(*result.error);
            return;
        }
        emit saved();
        accept();
    });
}

}  // namespace stacknet::ui
