#include "ui/pages/work_controls.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kMorningHour = 8;

QString untilText(std::int64_t untilMs, std::int64_t nowMs) {
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(untilMs);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    if (until.date() == now.date()) return QLocale().toString(until, QStringLiteral("HH:mm"));
    return QLocale().toString(until, QStringLiteral("ddd d MMM, HH:mm"));
}

}  // namespace

Label workStateLabel(const api::WorkInfo& work) {
    switch (work.state) {
        case api::WorkState::Accepting:
            return {WorkControls::tr("Takes tasks"), Tone::Ok};
        case api::WorkState::Draining:
            return {WorkControls::tr("Finishing"), Tone::Info};
        case api::WorkState::Paused:
            return {WorkControls::tr("Paused"), Tone::Warn};
    }
    return {};
}

QString workSentence(const api::WorkInfo& work, std::int64_t nowMs) {
    if (!work.takesTasks)
        return WorkControls::tr("This node serves no clients, so there is no work to pause.");
    const std::int64_t next = work.nextChangeMs;
    if (work.state == api::WorkState::Accepting) {
        if (next == 0) return WorkControls::tr("New tasks are taken at all hours.");
        return WorkControls::tr("New tasks are taken until %1.").arg(untilText(next, nowMs));
    }
    QString why = WorkControls::tr("You paused it.");
    if (work.reason == "schedule") why = WorkControls::tr("It is outside of its hours.");
    if (work.reason == "battery") why = WorkControls::tr("This machine runs on battery.");
    QString when = WorkControls::tr("It stays so until you resume.");
    if (work.reason == "battery") when = WorkControls::tr("It goes on when power is back.");
    if (next != 0) when = WorkControls::tr("It goes on at %1.").arg(untilText(next, nowMs));
    const int left = static_cast<int>(work.running + work.queued);
    const QString rest =
        left == 0 ? QString() : WorkControls::tr("%n task(s) left to finish.", nullptr, left);
    return QStringList{why, when, rest}.join(QLatin1Char(' ')).trimmed();
}

WorkControls::WorkControls(NodeBridge& bridge, Banner& banner, QWidget* parent)
    : QFrame(parent), m_bridge(bridge), m_banner(banner) {
    setObjectName(QStringLiteral("workControls"));
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("workState"));
    m_words = new TextLabel({}, TextRole::Body);
    m_words->setObjectName(QStringLiteral("workWords"));
    m_words->setWordWrap(true);
    const auto button = [&](const QString& text, const char* name, const QString& description) {
        auto* made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleDescription(description);
        return made;
    };
    m_pause = button(tr("Pause"), "workPause",
                     tr("Takes no new task. What runs is finished, what waits is refused."));
    m_menu = new QMenu(m_pause);
    m_menu->setObjectName(QStringLiteral("workPauseMenu"));
    fillMenu();
    m_pause->setMenu(m_menu);
    m_drain = button(tr("Drain"), "workDrain",
                     tr("Takes no new task. What runs and what waits is finished."));
    m_drain->setToolTip(m_drain->accessibleDescription());
    m_resume = button(tr("Resume"), "workResume", tr("Takes new tasks again."));
    m_resume->setProperty("variant", QStringLiteral("primary"));
    m_hours = button(tr("Change the hours…"), "workShowHours", tr("Opens the hours of work."));
    connect(m_drain, &QPushButton::clicked, this, [this] { pause(0, true); });
    connect(m_resume, &QPushButton::clicked, this, &WorkControls::resume);
    connect(m_hours, &QPushButton::clicked, this, &WorkControls::hoursWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k4, space::k2, space::k4, space::k2);
    row->setSpacing(space::k3);
    row->addWidget(m_state);
    row->addWidget(m_words, 1);
    for (auto* each : {m_hours, m_drain, m_pause, m_resume}) row->addWidget(each);
}

void WorkControls::fillMenu() {
    const auto add = [&](const QString& text, const char* name, auto run) {
        auto* action = m_menu->addAction(text, this, run);
        action->setObjectName(QString::fromLatin1(name));
    };
    add(tr("For 10 minutes"), "pause10",
        [this] { pause(m_bridge.nowMs() + 10 * kMinuteMs, false); });
    add(tr("For 1 hour"), "pause60", [this] { pause(m_bridge.nowMs() + 60 * kMinuteMs, false); });
    add(tr("Until tomorrow, 08:00"), "pauseTomorrow", [this] { pauseUntilTomorrow(); });
    add(tr("Until I resume"), "pauseOpen", [this] { pause(0, false); });
    m_menu->addSeparator();
    add(tr("Finish what waits, then pause for 1 hour"), "drain60",
        [this] { pause(m_bridge.nowMs() + 60 * kMinuteMs, true); });
}

void WorkControls::pauseUntilTomorrow() {
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(m_bridge.nowMs()).date().addDays(1);
    pause(QDateTime(tomorrow, QTime(kMorningHour, 0)).toMSecsSinceEpoch(), false);
}

void WorkControls::pause(std::int64_t untilMs, bool drain) {
    send(api::PauseWork{untilMs, drain});
}

void WorkControls::resume() {
    send(api::ResumeWork{});
}

void WorkControls::send(api::Command command) {
    if (m_busy) return;
    m_busy = true;
    refresh();
    m_bridge.submit(std::move(command), this, [this](const api::CommandResult& result) {
        m_busy = false;
        if (result.error) m_banner.sayError(*result.error);
        refresh();
    });
}

void WorkControls::refresh() {
    const api::WorkInfo& work = *m_bridge.snapshot()->work;
    m_state->setLabel(work.takesTasks ? workStateLabel(work)
                                      : Label{tr("No clients"), Tone::Neutral});
    m_words->setText(workSentence(work, m_bridge.nowMs()));
    const bool accepting = work.state == api::WorkState::Accepting;
    const bool byOperator = work.reason == "operator";
    m_pause->setVisible(work.takesTasks && accepting);
    m_drain->setVisible(work.takesTasks && accepting);
    m_resume->setVisible(work.takesTasks && !accepting && byOperator);
    m_hours->setVisible(work.takesTasks && !accepting && !byOperator);
    const bool usable = !m_busy && m_bridge.freshness() != Freshness::Offline;
    for (auto* each : {m_pause, m_drain, m_resume}) each->setEnabled(usable);
}

void WorkControls::paintEvent(QPaintEvent*) {
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.border, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
}

}  // namespace stacknet::ui
