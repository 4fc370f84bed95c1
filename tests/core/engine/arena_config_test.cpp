#include "core/engine/arena_config.h"

#include <gtest/gtest.h>

#include "core/engine/node_config.h"

namespace stacknet::engine {
namespace {

NodeConfig configWith(const std::string& arena) {
    NodeConfig config;
    config.name = "node";
    config.listen = "127.0.0.1:4000";
    std::string text = config.toJson();
    if (!arena.empty()) text.insert(1, "\"arena\":" + arena + ",");
    auto read = NodeConfig::fromJson(text);
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().message);
    return read.ok() ? *read : NodeConfig();
}

std::string refusal(const std::string& arena) {
    NodeConfig config;
    config.name = "node";
    config.listen = "127.0.0.1:4000";
    std::string text = config.toJson();
    text.insert(1, "\"arena\":" + arena + ",");
    const auto read = NodeConfig::fromJson(text);
    return read.ok() ? "" : read.error().code + " " + read.error().message;
}

TEST(ArenaConfig, TasksAreCommittedUnlessTheOperatorSaysOtherwise) {
    EXPECT_TRUE(configWith("").arena.commitTasks);
    EXPECT_EQ(configWith("").arena.checkTasks, std::nullopt);
    EXPECT_EQ(configWith("{}").arena, ArenaConfig());
    EXPECT_FALSE(configWith(R"({"commit_tasks":false})").arena.commitTasks);
    EXPECT_EQ(configWith(R"({"check_tasks":true})").arena.checkTasks, true);
    EXPECT_EQ(configWith(R"({"check_tasks":false})").arena.checkTasks, false);
}

TEST(ArenaConfig, ReturnsWhatWasWritten) {
    NodeConfig config = configWith(R"({"commit_tasks":false,"check_tasks":true})");
    EXPECT_EQ(NodeConfig::fromJson(config.toJson())->arena, config.arena);
}

TEST(ArenaConfig, CanariesArePlantedOnlyWhereTheOperatorSaysSo) {
    EXPECT_FALSE(configWith("").arena.plantCanaries);
    const NodeConfig config = configWith(R"({"plant_canaries":true})");
    EXPECT_TRUE(config.arena.plantCanaries);
    EXPECT_EQ(NodeConfig::fromJson(config.toJson())->arena, config.arena);
    EXPECT_NE(refusal(R"({"plant_canaries":"yes"})").find("arena.plant_canaries"),
              std::string::npos);
}

TEST(ArenaConfig, RefusesWhatItDoesNotKnow) {
    EXPECT_NE(refusal("[]").find("engine.bad_config node.json: field arena "), std::string::npos);
    EXPECT_NE(refusal(R"({"commit_tasks":1})").find("arena.commit_tasks"), std::string::npos);
    EXPECT_NE(refusal(R"({"commit":true})").find("arena.commit"), std::string::npos);
}

}  // namespace
}  // namespace stacknet::engine
