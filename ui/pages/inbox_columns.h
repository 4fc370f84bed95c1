#pragma once

#include "core/api/alerts_info.h"
#include "ui/models/history_model.h"

/// The table "alerts" on the screen: severity, time, what, source, about, state, times; the rest of
/// an incident when the person asks for it.
namespace stacknet::ui {

std::vector<HistoryColumn> incidentColumns();

/// The incident in a row of the table, `cell` giving its exact cells; what is missing stays empty.
api::AlertInfo incidentOf(const std::function<QString(const char*)>& cell);
/// Until when nothing is said of it; 0: it is not muted.
std::int64_t mutedUntilOf(const std::function<QString(const char*)>& cell);

/// The newest incidents of a picture as a page of the table, for when the table cannot be read.
api::HistoryPage pageOfRecent(const api::AlertsInfo& alerts);

}  // namespace stacknet::ui
