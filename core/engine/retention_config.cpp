#include "core/engine/retention_config.h"

#include <boost/json.hpp>
#include <string>

#include "core/base/sentence.h"

namespace stacknet::engine {

namespace json = boost::json;

namespace {

constexpr std::int64_t kLogDaysMin = 2;  // half of it is the age at which a file is turned over

Error badConfig(const std::string& field, const std::string& must) {
    return makeError("engine.bad_config",
                     sentence("node.json: field retention%1 %2.", {field, must}));
}

}  // namespace

Result<RetentionConfig> retentionFromJson(const json::object& document) {
    RetentionConfig config;
    const json::value* value = document.if_contains("retention");
    if (value == nullptr) return config;
    if (!value->is_object()) return badConfig("", sentence("must be an object"));
    tasks::RetentionPeriods& periods = config.periods;
    for (const auto& [name, member] : value->get_object()) {
        const std::string field(name);
        if (field == "strict") {
            if (!member.is_bool()) return badConfig(".strict", sentence("must be true or false"));
            config.strict = member.get_bool();
            continue;
        }
        std::uint32_t* days = field == "settled_days"     ? &periods.settledDays
                              : field == "unsettled_days" ? &periods.unsettledDays
                              : field == "failed_days"    ? &periods.failedDays
                              : field == "log_days"       ? &periods.logDays
                                                          : nullptr;
        if (days == nullptr) return badConfig("." + field, sentence("is not known"));
        const std::int64_t least = field == "log_days" ? kLogDaysMin : 1;
        if (!member.is_int64() || member.get_int64() < least ||
            member.get_int64() > tasks::kRetentionDaysMax) {
            return badConfig("." + field, sentence("must be a number of days from %1 to %2",
                                                   {least, tasks::kRetentionDaysMax}));
        }
        *days = static_cast<std::uint32_t>(member.get_int64());
    }
    return config;
}

void addRetention(json::object& document, const RetentionConfig& config) {
    if (config == RetentionConfig()) return;
    const tasks::RetentionPeriods& periods = config.periods;
    document["retention"] = json::object{{"settled_days", periods.settledDays},
                                         {"unsettled_days", periods.unsettledDays},
                                         {"failed_days", periods.failedDays},
                                         {"log_days", periods.logDays},
                                         {"strict", config.strict}};
}

}  // namespace stacknet::engine
