#include "core/engine/node_settings.h"

#include <algorithm>
#include <charconv>
#include <functional>

#include "core/base/sentence.h"

namespace stacknet::engine {
namespace {

Error badValue(const std::string& name, const std::string& reason) {
    return makeError("engine.bad_config", sentence("The setting %1 %2.", {name, reason}));
}

struct Setting {
    const char* name;
    const char* kind;  ///< as NodeSettingInfo::kind
    std::vector<std::string> choices;
    std::function<std::string(const NodeConfig&)> get;
    std::function<Result<void>(NodeConfig&, const std::string&)> set;
};

std::string word(bool value) {
    return value ? "true" : "false";
}

Setting flag(const char* name, std::function<bool&(NodeConfig&)> member) {
    return {name,
            "bool",
            {"true", "false"},
            [member](const NodeConfig& config) {
                NodeConfig copy = config;
                return word(member(copy));
            },
            [member](NodeConfig& config, const std::string& value) -> Result<void> {
                member(config) = value == "true";
                return {};
            }};
}

Setting text(const char* name, std::string NodeConfig::*member) {
    return {name,
            "text",
            {},
            [member](const NodeConfig& config) { return config.*member; },
            [member](NodeConfig& config, const std::string& value) -> Result<void> {
                config.*member = value;
                return {};
            }};
}

template <typename Number>
Setting number(const char* name, std::function<Number&(NodeConfig&)> member) {
    return {name,
            "number",
            {},
            [member](const NodeConfig& config) {
                NodeConfig copy = config;
                return std::to_string(member(copy));
            },
            [member, name](NodeConfig& config, const std::string& value) -> Result<void> {
                Number parsed{};
                const char* end = value.data() + value.size();
                const auto [at, failure] = std::from_chars(value.data(), end, parsed);
                if (failure != std::errc() || at != end)
                    return badValue(name, sentence("takes a whole number"));
                member(config) = parsed;
                return {};
            }};
}

Setting checkTasks() {
    return {"arena.check_tasks",
            "choice",
            {"auto", "true", "false"},
            [](const NodeConfig& config) {
                return config.arena.checkTasks ? word(*config.arena.checkTasks)
                                               : std::string("auto");
            },
            [](NodeConfig& config, const std::string& value) -> Result<void> {
                config.arena.checkTasks.reset();
                if (value != "auto") config.arena.checkTasks = value == "true";
                return {};
            }};
}

Setting runtime() {
    Setting setting = text("sandbox_runtime", &NodeConfig::sandboxRuntime);
    setting.kind = "choice";
    setting.choices = {"auto", "hardened", "crun", "runc", "runsc", "kata"};
    return setting;
}

const std::vector<Setting>& settings() {
    static const std::vector<Setting> all = {
        text("name", &NodeConfig::name),
        text("listen", &NodeConfig::listen),
        flag("serve", [](NodeConfig& c) -> bool& { return c.serve; }),
        flag("require_e2ee", [](NodeConfig& c) -> bool& { return c.requireE2ee; }),
        text("public_origin", &NodeConfig::publicOrigin),
        text("inference_url", &NodeConfig::inferenceUrl),
        runtime(),
        flag("arena.commit_tasks", [](NodeConfig& c) -> bool& { return c.arena.commitTasks; }),
        checkTasks(),
        flag("arena.plant_canaries", [](NodeConfig& c) -> bool& { return c.arena.plantCanaries; }),
        number<std::uint32_t>(
            "retention.settled_days",
            [](NodeConfig& c) -> std::uint32_t& { return c.retention.periods.settledDays; }),
        number<std::uint32_t>(
            "retention.unsettled_days",
            [](NodeConfig& c) -> std::uint32_t& { return c.retention.periods.unsettledDays; }),
        number<std::uint32_t>(
            "retention.failed_days",
            [](NodeConfig& c) -> std::uint32_t& { return c.retention.periods.failedDays; }),
        number<std::uint32_t>(
            "retention.log_days",
            [](NodeConfig& c) -> std::uint32_t& { return c.retention.periods.logDays; }),
        flag("retention.strict", [](NodeConfig& c) -> bool& { return c.retention.strict; }),
        flag("metrics.publish_usage",
             [](NodeConfig& c) -> bool& { return c.metrics.publishUsage; }),
        flag("metrics.prometheus", [](NodeConfig& c) -> bool& { return c.metrics.prometheus; }),
        flag("rack.enabled", [](NodeConfig& c) -> bool& { return c.rack.enabled; }),
        number<std::uint64_t>("rack.quota_bytes",
                              [](NodeConfig& c) -> std::uint64_t& { return c.rack.quotaBytes; }),
        number<std::uint64_t>("rack.quota_pins",
                              [](NodeConfig& c) -> std::uint64_t& { return c.rack.quotaPins; }),
        number<std::uint8_t>("kdf_log2n",
                             [](NodeConfig& c) -> std::uint8_t& { return c.kdfLog2N; }),
    };
    return all;
}

}  // namespace

std::vector<api::NodeSettingInfo> nodeSettings(const NodeConfig& running,
                                               const NodeConfig& stored) {
    const NodeConfig defaults;
    std::vector<api::NodeSettingInfo> infos;
    infos.reserve(settings().size());
    for (const Setting& setting : settings()) {
        infos.push_back({setting.name, setting.kind, setting.get(running), setting.get(stored),
                         setting.get(defaults), setting.choices, true});
    }
    return infos;
}

Result<NodeConfig> withSetting(NodeConfig config, const std::string& name,
                               const std::string& value) {
    const auto found = std::find_if(settings().begin(), settings().end(),
                                    [&](const Setting& setting) { return name == setting.name; });
    if (found == settings().end())
        return makeError("engine.unknown_setting", sentence("There is no setting %1.", {name}));
    if (!found->choices.empty() &&
        std::find(found->choices.begin(), found->choices.end(), value) == found->choices.end()) {
        std::string choices;
        for (const std::string& choice : found->choices)
            choices += (choices.empty() ? "" : ", ") + choice;
        return badValue(name, sentence("takes one of %1", {choices}));
    }
    STACKNET_CHECK(found->set(config, value));
    return NodeConfig::fromJson(config.toJson());
}

}  // namespace stacknet::engine
