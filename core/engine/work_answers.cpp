#include "core/engine/work_answers.h"

#include <array>
#include <boost/json.hpp>

namespace stacknet::engine {

namespace {

namespace json = boost::json;

Error badArgument(const std::string& what) {
    return makeError("api.bad_argument", std::string(kWorkHistoryTopic) + ": " + what + ".");
}

}  // namespace

Result<tasks::TaskSumsQuery> workHistoryQuery(const std::string& argument, std::int64_t nowMs) {
    tasks::TaskSumsQuery query;
    query.chooseStep = true;
    if (!argument.empty()) {
        boost::system::error_code failure;
        const json::value value = json::parse(argument, failure);
        if (failure || !value.is_object()) return badArgument("it takes a JSON object or nothing");
        const std::array<std::pair<std::string_view, std::int64_t*>, 3> fields{
            {{"from_ms", &query.fromMs}, {"to_ms", &query.toMs}, {"step_ms", &query.stepMs}}};
        for (const auto& [name, place] : fields) {
            const json::value* given = value.get_object().if_contains(name);
            if (given == nullptr) continue;
            if (!given->is_int64() || given->get_int64() < 0) {
                return badArgument(std::string(name) + " must be a whole number from 0 on");
            }
            *place = given->get_int64();
        }
    }
    if (query.toMs == 0) query.toMs = nowMs + 1;
    return query;
}

std::string workHistoryJson(const tasks::TaskSums& sums, std::int64_t toMs) {
    json::array steps;
    for (const tasks::TaskSum& sum : sums.steps) {
        steps.push_back({{"time_ms", sum.timeMs},
                         {"chats", sum.chats},
                         {"codes", sum.codes},
                         {"failed", sum.failed},
                         {"p50_ms", sum.p50Ms},
                         {"p95_ms", sum.p95Ms}});
    }
    return json::serialize(json::object{{"format", "stacknet-work-history/1"},
                                        {"since_ms", sums.sinceMs},
                                        {"from_ms", sums.fromMs},
                                        {"to_ms", toMs},
                                        {"step_ms", sums.stepMs},
                                        {"steps", std::move(steps)}});
}

}  // namespace stacknet::engine
