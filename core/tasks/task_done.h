#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/secret.h"
#include "core/sandbox/receipt.h"
#include "core/tasks/spot_check.h"
#include "core/tasks/task_record.h"

/// Who is told when a task has ended well: what its receipt says, and what another node needs to
/// run it again.
namespace stacknet::tasks {

/// A task that succeeded and may be spot checked. It is never one of a test key, never a
/// confidential one, and never one that its client kept out.
struct EndedTask {
    std::string taskId;
    TaskKind kind = TaskKind::Chat;
    Hash256 resultDigest;  ///< that of the receipt
    std::int64_t startedMs = 0;
    std::int64_t finishedMs = 0;

    // Code: of a class that the node may be held to (sandbox::slashable()).
    sandbox::Determinism determinism = sandbox::Determinism::D0;
    Hash256 imageDigest;
    sandbox::Environment environment;

    // Chat
    Hash256 modelDigest;  ///< of the model's file
    /// The node's reproduction class, where the receipt says that the answer is of class R.
    std::optional<Hash256> reproClass;

    SecretBytes input;  ///< encoded by rerun_input.h
};

class ITaskDoneListener {
public:
    virtual ~ITaskDoneListener() = default;
    /// Whether taskDone() is of any use now: the copy of the input is made only then. Any thread.
    virtual bool wantsTasks() const = 0;
    /// Once per task, right before its last word to the client, on a task thread. Must return at
    /// once. Says what becomes of it.
    virtual SpotCheck taskDone(EndedTask task) = 0;
    /// A task that its client kept out, for the count. Any thread.
    virtual void taskKeptOut() = 0;
};

}  // namespace stacknet::tasks
