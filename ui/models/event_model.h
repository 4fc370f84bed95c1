#pragma once

#include "core/api/snapshot.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

/// What happened, of the engine's events: a word, and a sentence.
Label eventLabel(const api::NodeEvent& event);
/// The page of the console that knows more.
QString eventPage(api::EventKind kind);

class EventModel final : public RowsModel<api::NodeEvent> {
    Q_OBJECT
public:
    explicit EventModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::NodeEvent& row) const override {
        return std::to_string(row.sequence);
    }
};

}  // namespace stacknet::ui
