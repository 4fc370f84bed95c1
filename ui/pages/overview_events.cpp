#include "ui/pages/overview_events.h"

#include <utility>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

#include "ui/models/event_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button_choice.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

namespace stacknet::ui {
namespace {

constexpr int kListRows = 5;

EventsCard::Severity severityOf(Tone tone) {
    switch (tone) {
        case Tone::Danger:
            return EventsCard::Severity::Critical;
        case Tone::Warn:
            return EventsCard::Severity::Warning;
        default:
            return EventsCard::Severity::Info;
    }
}

}  // namespace

EventsCard::EventsCard(QWidget* parent) : Card(tr("Recent events"), parent) {
    setObjectName(QStringLiteral("eventsCard"));
    auto* chips = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k1);
    int id = 0;
    for (const QString& text : {tr("All"), tr("Critical"), tr("Warning"), tr("Info")}) {
        auto* chip = new QPushButton(text);
        chip->setCheckable(true);
        chip->setChecked(id == 0);
        chip->setProperty("variant", QStringLiteral("ghost"));
        chip->setObjectName(QStringLiteral("overviewEventsChip%1").arg(id));
        chip->setAccessibleName(tr("Show: %1").arg(text));
        chips->addButton(chip, id++);
        row->addWidget(chip);
    }
    row->addStretch(1);
    onChosen(chips, this, [this](int chip) { choose(static_cast<Severity>(chip)); });
    m_model = new EventModel(this);
    m_table = new DataTable(m_model, tr("Recent events"), QStringLiteral("overviewEvents"));
    m_table->setCompact(true);
    m_table->setColumnWidths({110, 0, 120, 90});
    m_table->setMinimumHeight(kRowHeight * (kListRows + 1) + 8);
    m_table->sortBy(0, Qt::DescendingOrder);
    m_empty = new EmptyState(Glyph::Clock, {}, {});
    m_table->setEmpty(m_empty);
    connect(m_table, &DataTable::activated, this, [this] {
        const auto* event = m_model->find(m_table->currentId());
        if (event != nullptr) emit navigate(eventPage(event->kind), {});
    });
    body()->addLayout(row);
    body()->addWidget(m_table);
    choose(Severity::All);
}

void EventsCard::setLoading(bool loading) {
    m_table->setLoading(loading);
}

void EventsCard::setEvents(const std::vector<api::NodeEvent>& events) {
    m_all = events;
    show();
}

void EventsCard::choose(Severity severity) {
    m_severity = severity;
    if (severity == Severity::All)
        m_empty->setText(
            tr("Nothing has happened yet"),
            tr("Slashes, challenges, ended terms and changes of the validators appear here."));
    else
        m_empty->setText(tr("No such event"),
                         tr("None of the events that this node knows is of this severity."));
    show();
}

void EventsCard::show() {
    std::vector<api::NodeEvent> rows;
    for (auto event = m_all.rbegin(); event != m_all.rend() && rows.size() < kEventsShown; ++event)
        if (m_severity == Severity::All || severityOf(eventLabel(*event).tone) == m_severity)
            rows.push_back(*event);
    m_model->setRows(std::move(rows));
}

}  // namespace stacknet::ui
