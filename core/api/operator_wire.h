#pragma once

#include "core/api/node.h"
#include "core/base/result.h"
#include "generated/operator.pb.h"

/// Between the values of the seam and their wire form, field by field as core/api/fields.h lists
/// them. Reading is total: an enumeration value that we do not know, a command of no kind or a
/// number too large for its field is "api.bad_message" and names the field. Internal to the module.
namespace stacknet::api {

namespace wire_api = stacknet::api::wire;

inline constexpr std::uint32_t kApiVersion = 1;
/// A message on the operator socket.
inline constexpr int kMessageBytesMax = 16 * 1024 * 1024;

void writeWire(const Snapshot& from, wire_api::Snapshot& to);
/// Leaves out the sections (Shared members) that are the same value in memory as in `before`, and
/// names them in `unchanged`.
void writeWireSince(const Snapshot& before, const Snapshot& from, wire_api::Snapshot& to);
void writeWire(const TaskInfo& from, wire_api::TaskInfo& to);
void writeWire(const LogLine& from, wire_api::LogLine& to);
void writeWire(const CommandResult& from, wire_api::CommandResult& to);
void writeWire(const Error& from, wire_api::Error& to);
void writeWire(const Command& from, wire_api::Command& to);
void writeWire(const HistoryQuery& from, wire_api::HistoryQuery& to);
void writeWire(const HistoryPage& from, wire_api::HistoryPage& to);
void writeWire(const Question& from, wire_api::Question& to);

/// A picture that names unchanged sections is "api.bad_message" here.
Result<Snapshot> readWire(const wire_api::Snapshot& from);
/// Takes the unchanged sections from `before`. A name that is no section is "api.bad_message".
Result<Snapshot> readWireSince(const Snapshot& before, const wire_api::Snapshot& from);
Result<TaskInfo> readWire(const wire_api::TaskInfo& from);
Result<LogLine> readWire(const wire_api::LogLine& from);
Result<CommandResult> readWire(const wire_api::CommandResult& from);
Error readError(const wire_api::Error& from);
Result<Command> readWire(const wire_api::Command& from);
Result<HistoryQuery> readWire(const wire_api::HistoryQuery& from);
Result<HistoryPage> readWire(const wire_api::HistoryPage& from);

/// Overwrites the passphrases and secrets of a message that has been used.
void wipeSecrets(wire_api::Command& message);
void wipeSecrets(wire_api::CommandResult& message);

}  // namespace stacknet::api
