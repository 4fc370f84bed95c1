#include "core/engine/arena_config.h"

#include <boost/json.hpp>

#include "core/base/sentence.h"

namespace stacknet::engine {

namespace json = boost::json;

namespace {

Error badField(const std::string& field, std::string_view reason) {
    return makeError("engine.bad_config", sentence("node.json: field %1 %2.", {field, reason}));
}

}  // namespace

json::value arenaConfigJson(const ArenaConfig& config) {
    json::object object{{"commit_tasks", config.commitTasks}};
    if (config.checkTasks) object["check_tasks"] = *config.checkTasks;
    if (config.plantCanaries) object["plant_canaries"] = true;
    return object;
}

Result<ArenaConfig> arenaConfigFrom(const json::value& value) {
    ArenaConfig config;
    if (!value.is_object()) return badField("arena", sentence("must be an object"));
    for (const auto& member : value.get_object()) {
        const std::string name = "arena." + std::string(member.key());
        if (!member.value().is_bool()) return badField(name, sentence("must be true or false"));
        const bool flag = member.value().get_bool();
        if (member.key() == "commit_tasks") {
            config.commitTasks = flag;
        } else if (member.key() == "check_tasks") {
            config.checkTasks = flag;
        } else if (member.key() == "plant_canaries") {
            config.plantCanaries = flag;
        } else {
            return badField(name, sentence("is not known"));
        }
    }
    return config;
}

}  // namespace stacknet::engine
