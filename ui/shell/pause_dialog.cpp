#include "ui/shell/pause_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kProposedHours = 3;
constexpr int kMostDays = 30;
constexpr int kSecondsPerMinute = 60;
constexpr std::int64_t kMsPerMinute = 60'000;

}  // namespace

PauseDialog::PauseDialog(QWidget* parent)
    : ModalDialog(tr("Pause until…"), QStringLiteral("pauseDialog"), parent) {
    addText(tr("This node takes no tasks until then. It goes on voting, and keeps its stake."));
    auto until = QDateTime::currentDateTime().addSecs(kProposedHours * 3'600);
    until.setTime(QTime(until.time().hour(), 0));
    m_until = new QDateTimeEdit(until);
    m_until->setObjectName(QStringLiteral("pauseUntil"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setCalendarPopup(true);
    addField(tr("Take work again at"), m_until);
    m_note = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_note->setObjectName(QStringLiteral("pauseNote"));
    body()->addWidget(m_note);
    m_drain = new QCheckBox(tr("Let running tasks end first"));
    m_drain->setObjectName(QStringLiteral("pauseDrain"));
    m_drain->setChecked(true);
    body()->addWidget(m_drain);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("pauseCancel"), {});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_pause = addButton(tr("Pause"), QStringLiteral("pauseConfirm"), QStringLiteral("primary"));
    connect(m_pause, &QPushButton::clicked, this, [this] {
        emit chosen(minutes(), m_drain->isChecked());
        accept();
    });
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &PauseDialog::check);
    check();
}

int PauseDialog::minutes() const {
    const auto seconds = QDateTime::currentDateTime().secsTo(m_until->dateTime());
    return static_cast<int>((seconds + kSecondsPerMinute - 1) / kSecondsPerMinute);
}

void PauseDialog::check() {
    const int left = minutes();
    const bool later = left > 0;
    const bool near = left <= kMostDays * 24 * 60;
    m_note->setInk(later && near ? Tone::Neutral : Tone::Danger);
    m_note->setText(!later  ? tr("This time is over; choose a later one.")
                    : !near ? tr("Choose a time within the next %n day(s).", nullptr, kMostDays)
                            : tr("A pause of %1.").arg(spanText(left * kMsPerMinute)));
    m_until->setAccessibleDescription(m_note->text());
    m_pause->setEnabled(later && near);
}

}  // namespace stacknet::ui
