#pragma once

#include <optional>

#include "core/base/result.h"

namespace boost::json {
class value;
}

namespace stacknet::engine {

/// What the operator of a node lets the spot checks do: the object "arena" of node.json.
struct ArenaConfig {
    /// Tasks of this node's clients may be committed, unless a client keeps its own out.
    bool commitTasks = true;
    /// This node runs tasks of others again; nothing: when it serves clients. Without it nothing is
    /// committed either, because a worker commits only what it declares that it can run again.
    std::optional<bool> checkTasks;
    /// This node commits small programs of its own and plants canaries among them: tasks with a
    /// wrong digest, to see who confirms without looking. Only where tasks are committed.
    bool plantCanaries = false;
    bool operator==(const ArenaConfig&) const = default;
};

boost::json::value arenaConfigJson(const ArenaConfig& config);
/// Exactly the members that are known, each true or false; what is absent keeps its default. Error
/// "engine.bad_config" names the field.
Result<ArenaConfig> arenaConfigFrom(const boost::json::value& value);

}  // namespace stacknet::engine
