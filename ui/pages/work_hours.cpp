#include "ui/pages/work_hours.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/schedule_grid.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kDay = ScheduleGrid::kHours;

/// The hours of the days from `first` on that lie in [from, to); past midnight when to < from.
QString hoursOf(int firstDay, int days, int from, int to) {
    QString hours(ScheduleGrid::kDays * kDay, QLatin1Char('0'));
    for (int day = firstDay; day < firstDay + days; ++day) {
        for (int hour = 0; hour < kDay; ++hour) {
            const bool in = from < to ? hour >= from && hour < to : hour >= from || hour < to;
            if (in) hours[day * kDay + hour] = QLatin1Char('1');
        }
    }
    return hours;
}

}  // namespace

WorkHours::WorkHours(NodeBridge& bridge, Banner& banner, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_banner(banner) {
    setObjectName(QStringLiteral("workHours"));
    auto* hours = new Card(tr("Hours of work"));
    hours->setSubtitle(
        tr("this machine's time, %1")
            .arg(QDateTime::fromMSecsSinceEpoch(bridge.nowMs()).timeZoneAbbreviation()));
    m_enabled = new QCheckBox(tr("Take new tasks only in these hours"));
    m_enabled->setObjectName(QStringLiteral("scheduleOn"));
    m_grid = new ScheduleGrid;
    m_grid->setObjectName(QStringLiteral("scheduleGrid"));
    m_summary = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_summary->setObjectName(QStringLiteral("scheduleSummary"));
    m_summary->setWordWrap(true);
    m_problem = new TextLabel({}, TextRole::Body, Tone::Danger);
    m_problem->setObjectName(QStringLiteral("scheduleProblem"));
    m_problem->setWordWrap(true);
    m_battery = new QCheckBox(tr("Pause while this machine runs on battery"));
    m_battery->setObjectName(QStringLiteral("pauseOnBattery"));
    m_power = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_power->setObjectName(QStringLiteral("powerState"));
    m_power->setWordWrap(true);
    auto* note = new TextLabel(
        tr("Tasks taken before an hour ends are finished after it. Consensus and spot-checks that "
           "this node owes go on at all times; attestation stays valid."),
        TextRole::Caption, Tone::Neutral);
    note->setWordWrap(true);
    for (QWidget* each : std::initializer_list<QWidget*>{m_enabled, m_grid, m_summary, m_problem,
                                                         m_battery, m_power, note}) {
        hours->body()->addWidget(each);
    }
    hours->body()->addWidget(buildButtons());
    hours->body()->addStretch(1);
    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(hours);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_grid, &ScheduleGrid::edited, this, &WorkHours::edited);
    connect(m_enabled, &QCheckBox::toggled, this, [this](bool on) {
        // An empty week is no schedule: begin with what most people mean.
        if (on && m_grid->isEmpty()) m_grid->setText(hoursOf(0, 5, 18, 8));
        edited();
    });
    connect(m_battery, &QCheckBox::toggled, this, &WorkHours::edited);
}

QWidget* WorkHours::buildButtons() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::k2, 0, 0);
    row->setSpacing(space::k2);
    const auto button = [&](const QString& text, const char* name, auto run) {
        auto* made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_save = button(tr("Save hours"), "saveSchedule", [this] { save(); });
    m_save->setProperty("variant", QStringLiteral("primary"));
    m_revert = button(tr("Put back"), "revertSchedule", [this] {
        m_edited = false;
        m_savedAt = 0;
        refresh();
    });
    row->addWidget(m_save);
    row->addWidget(m_revert);
    row->addStretch(1);
    row->addWidget(button(tr("Nights"), "fillNights", [this] { fill(hoursOf(0, 7, 20, 8)); }));
    row->addWidget(
        button(tr("Working hours"), "fillOffice", [this] { fill(hoursOf(0, 5, 8, 18)); }));
    row->addWidget(button(tr("All hours"), "fillAll", [this] { fill(hoursOf(0, 7, 0, 24)); }));
    row->addWidget(button(tr("Clear"), "fillNone", [this] { fill({}); }));
    return box;
}

void WorkHours::fill(const QString& hours) {
    m_grid->setText(hours);
    edited();
}

void WorkHours::takeOver() {
    const api::WorkInfo& work = *m_bridge.snapshot()->work;
    const QSignalBlocker first(m_enabled);
    const QSignalBlocker second(m_battery);
    m_enabled->setChecked(work.scheduleEnabled);
    m_battery->setChecked(work.pauseOnBattery);
    const QString hours = QString::fromStdString(work.schedule);
    if (m_grid->text() != hours) m_grid->setText(hours);
}

void WorkHours::edited() {
    m_edited = true;
    refresh();
}

void WorkHours::refresh() {
    const api::WorkInfo& work = *m_bridge.snapshot()->work;
    // What was saved stays on the screen until a picture shows it.
    if (!m_edited && m_bridge.snapshot()->version != m_savedAt) takeOver();
    setEnabled(work.takesTasks);
    m_summary->setText(m_enabled->isChecked()
                           ? tr("Works %1").arg(m_grid->summary())
                           : tr("The hours are not in force: tasks are taken all the time."));
    const bool empty = m_enabled->isChecked() && m_grid->isEmpty();
    m_problem->setText(empty ? tr("Choose one hour at least. To stop all work, pause it instead.")
                             : QString());
    m_problem->setVisible(empty);
    m_power->setText(!work.batteryKnown ? tr("This machine has no battery, or does not tell.")
                     : work.onBattery   ? tr("It runs on battery now.")
                                        : tr("It is plugged in now."));
    m_save->setEnabled(m_edited && !empty && !m_busy && m_bridge.freshness() != Freshness::Offline);
    m_revert->setEnabled(m_edited && !m_busy);
}

QString WorkHours::formState() const {
    return m_grid->text() + QString::number(m_enabled->isChecked()) +
           QString::number(m_battery->isChecked());
}

void WorkHours::save() {
    m_busy = true;
    refresh();
    api::SetWorkSchedule order{m_enabled->isChecked(), m_grid->text().toStdString(),
                               m_battery->isChecked()};
    const QString sent = formState();
    m_bridge.submit(std::move(order), this, [this, sent](const api::CommandResult& result) {
        m_busy = false;
        if (result.error) {
            m_banner.sayError(*result.error);
        } else {
            // What was changed since then is not saved.
            m_edited = formState() != sent;
            m_savedAt = m_bridge.snapshot()->version;
            m_banner.say(Tone::Ok, tr("The hours are saved and in force."));
            m_banner.setClosable(true);
        }
        refresh();
    });
}

}  // namespace stacknet::ui
