#pragma once

#include <QString>

#include "core/api/alerts_info.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"

/// Alerts in the reader's language. The engine sends words and numbers; sentences are made here.
namespace stacknet::ui {

Label severityLabel(api::AlertSeverity severity);
/// Info (i), Notice (dot), Warning (triangle), Critical (octagon): the same everywhere.
Glyph severityGlyph(api::AlertSeverity severity);
Label alertStateLabel(api::AlertState state);

/// What a condition is called in a list of rules: "Too few peers".
QString conditionTitle(const std::string& condition);
/// What has happened: "Only 2 peers are connected; the rule wants 3."
QString alertText(const std::string& condition, const std::string& subjectName, std::int64_t value,
                  std::int64_t threshold);
/// The condition of a rule with its number: "fewer than 3 peers".
QString thresholdText(const std::string& condition, std::int64_t threshold);
/// "peers", "seconds", ... ; empty where there is no threshold.
QString unitText(const std::string& condition);
/// "at once", "5 min", "2 h".
QString waitText(std::int64_t ms);
QString channelKindText(const std::string& kind);
/// The title of a page of the console.
QString pageTitle(const std::string& page);
/// "Desktop", "All channels", or the channel's name.
QString channelName(const api::AlertsInfo& alerts, const std::string& id);
/// "22:00" of minutes since midnight.
QString minuteText(std::uint32_t minute);

}  // namespace stacknet::ui
