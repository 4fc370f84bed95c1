#pragma once

#include "core/api/alerts_info.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

/// Rules: what is watched, from when on, how long, severity, where to, and whether it is set on.
/// Whether something is wrong now is never shown here: a setting must not look like a state.
class AlertRuleModel final : public RowsModel<api::AlertRuleInfo> {
    Q_OBJECT
public:
    explicit AlertRuleModel(QObject* parent = nullptr);
    void setAlerts(const api::AlertsInfo& alerts, std::int64_t nowMs);

private:
    std::string rowId(const api::AlertRuleInfo& row) const override { return row.id; }
    api::AlertsInfo m_alerts;  ///< for names of channels
    std::int64_t m_nowMs = 0;
};

class AlertChannelModel final : public RowsModel<api::AlertChannelInfo> {
    Q_OBJECT
public:
    explicit AlertChannelModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const api::AlertChannelInfo& row) const override { return row.id; }
    std::int64_t m_nowMs = 0;
};

}  // namespace stacknet::ui
