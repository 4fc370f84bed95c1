#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/tasks/retention_rows.h"

namespace boost::json {
class object;
}

namespace stacknet::engine {

/// The part "retention" of node.json: how long what is deleted by time is kept, and whether the
/// node refuses to start where content could reach a disk.
///
///     "retention": {"settled_days": 90, "unsettled_days": 30, "failed_days": 7, "log_days": 30,
///                   "strict": false}
struct RetentionConfig {
    tasks::RetentionPeriods periods;
    /// The node starts only without swap (or with encrypted swap), with core files off and with
    /// memory that can be locked.
    bool strict = false;
    bool operator==(const RetentionConfig&) const = default;
};

/// Every member may be absent. Error "engine.bad_config" names the field; days are 1 to 3,650
/// (log_days from 2).
Result<RetentionConfig> retentionFromJson(const boost::json::object& document);
/// Adds "retention" to the document, unless all of it is as by default.
void addRetention(boost::json::object& document, const RetentionConfig& config);

}  // namespace stacknet::engine
