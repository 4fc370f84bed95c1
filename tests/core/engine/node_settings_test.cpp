#include "core/engine/node_settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace stacknet::engine {
namespace {

NodeConfig sample() {
    NodeConfig config;
    config.name = "node 0";
    config.listen = "127.0.0.1:0";
    config.nodeKey.data.fill(7);
    return config;
}

const api::NodeSettingInfo& named(const std::vector<api::NodeSettingInfo>& all,
                                  const std::string& name) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == name; });
    EXPECT_NE(found, all.end()) << name;
    return *found;
}

/// Another valid value of a setting.
std::string other(const api::NodeSettingInfo& setting) {
    if (setting.kind == "bool") return setting.value == "true" ? "false" : "true";
    if (setting.kind == "choice")
        return setting.choices.back() == setting.value ? setting.choices.front()
                                                       : setting.choices.back();
    if (setting.kind == "number") return setting.name == "kdf_log2n" ? "18" : "45";
    return setting.name == "listen" ? "0.0.0.0:9000" : "https://other.example";
}

TEST(NodeSettings, EachCanBeChangedAndChangesNothingElse) {
    const NodeConfig config = sample();
    const auto before = nodeSettings(config, config);
    std::set<std::string> names;
    for (const auto& setting : before) {
        EXPECT_TRUE(names.insert(setting.name).second) << setting.name;
        if (setting.name == "metrics.prometheus") continue;
        const auto changed = withSetting(config, setting.name, other(setting));
        ASSERT_TRUE(changed.ok()) << setting.name << ": " << changed.error().message;
        for (const auto& after : nodeSettings(config, *changed)) {
            EXPECT_EQ(after.pending,
                      after.name == setting.name ? other(setting) : named(before, after.name).value)
                << setting.name << " changed " << after.name;
            EXPECT_EQ(after.value, named(before, after.name).value);
        }
    }
    EXPECT_GE(names.size(), 20U);
}

TEST(NodeSettings, WrongOnesAreRefusedByName) {
    const std::pair<const char*, const char*> wrong[] = {
        {"serve", "yes"},
        {"retention.settled_days", "0"},
        {"kdf_log2n", "30"},
        {"kdf_log2n", "17x"},
        {"kdf_log2n", "300"},
        {"sandbox_runtime", "docker"},
        {"name", ""},
        {"rack.quota_pins", "-1"},
        {"arena.check_tasks", ""},
        {"retention.settled_days", "99999999999999999999"}};
    for (const auto& [name, value] : wrong) {
        const auto changed = withSetting(sample(), name, value);
        ASSERT_FALSE(changed.ok()) << name << "=" << value;
        EXPECT_EQ(changed.error().code, "engine.bad_config") << name;
    }
    EXPECT_EQ(withSetting(sample(), "node_key", "00").error().code, "engine.unknown_setting");
    EXPECT_EQ(withSetting(sample(), "tls_key", "x").error().code, "engine.unknown_setting");
}

}  // namespace
}  // namespace stacknet::engine
