#pragma once

#include <vector>

#include "core/api/snapshot.h"
#include "ui/widgets/card.h"

class QButtonGroup;

namespace stacknet::ui {

class DataTable;
class EmptyState;
class EventModel;

/// What happened last, the newest kEventsShown of it; chips choose how bad it must be.
class EventsCard final : public Card {
    Q_OBJECT
public:
    static constexpr std::size_t kEventsShown = 20;
    enum class Severity { All, Critical, Warning, Info };

    explicit EventsCard(QWidget* parent = nullptr);
    /// Oldest first, as the engine has them.
    void setEvents(const std::vector<api::NodeEvent>& events);
    void setLoading(bool loading);

signals:
    void navigate(const QString& page, const QString& subject);

private:
    void choose(Severity severity);
    void show();

    std::vector<api::NodeEvent> m_all;
    Severity m_severity = Severity::All;
    EventModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
};

}  // namespace stacknet::ui
