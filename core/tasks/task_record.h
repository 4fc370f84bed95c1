#pragma once

#include <cstdint>
#include <string>

#include "core/base/bytes.h"
#include "core/tasks/task_class.h"

namespace stacknet::tasks {

enum class TaskKind : std::uint8_t { Chat = 0, Code = 1 };
enum class TaskState : std::uint8_t {
    Queued = 0,
    Running = 1,
    Succeeded = 2,
    Failed = 3,
    Cancelled = 4
};
enum class PaperworkState : std::uint8_t { None = 0, Submitted = 1, Committed = 2 };

/// A task as it is kept: ids, counts and digests, never content. Times are milliseconds since 1970
/// UTC, 0 when not reached.
struct TaskRecord {
    std::string id;  ///< "task_" and 26 base32 characters
    TaskKind kind = TaskKind::Chat;
    TaskState state = TaskState::Queued;
    std::string apiKeyId;
    std::string model;     ///< model or tool image
    std::string language;  ///< of a code task
    std::int64_t receivedMs = 0;
    std::int64_t startedMs = 0;
    std::int64_t finishedMs = 0;
    std::uint64_t tokensIn = 0;
    std::uint64_t tokensOut = 0;
    std::int32_t exitCode = 0;
    bool warm = false;
    std::string errorCode;
    std::string receiptDigest;  ///< hexadecimal; empty unless Succeeded
    std::string contractHash;   ///< hexadecimal
    std::string fingerprint;
    std::uint64_t valueMicroUsd = 0;
    PaperworkState paperwork = PaperworkState::None;
    std::uint64_t paperworkHeight = 0;
    // What a run of code used and what it may use at most; 0 of a chat, for which the node measures
    // and limits tokens alone. Of a run that was repeated the first time counts.
    std::uint64_t cpuMs = 0;
    std::uint64_t memoryPeakBytes = 0;
    std::uint64_t memoryLimitBytes = 0;
    std::uint32_t cpuLimit = 0;  ///< processors
    std::uint64_t wallLimitMs = 0;
    TaskEnding endedBy = TaskEnding::None;
    TaskClass declaredClass = TaskClass::None;   ///< what the client asked for
    TaskClass effectiveClass = TaskClass::None;  ///< what the receipt says; None without one
    bool selfTested = false;                     ///< of code: as in the receipt
    std::string reproClass;     ///< of class R: inference::taskReproClass, hexadecimal
    bool confidential = false;  ///< as ChatTask
    bool operator==(const TaskRecord&) const = default;
};

/// How many tasks are in which state now, and how many of the kept records ended well or not.
struct TaskCounts {
    std::uint32_t queued = 0;
    std::uint32_t running = 0;
    std::uint64_t succeeded = 0;
    std::uint64_t failed = 0;  ///< with the cancelled ones
};

}  // namespace stacknet::tasks
