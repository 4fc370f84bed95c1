#pragma once

#include <string_view>

#include "core/api/snapshot.h"

/// The words for enumerations: stable snake_case identifiers for `stacknetctl --json`, logs and
/// translation keys. A value outside the enumeration gives "unknown".
namespace stacknet::api {

std::string_view engineStateName(EngineState state);  ///< starting running draining stopped failed
std::string_view peerStateName(PeerState state);      ///< connecting connected refused unreachable
std::string_view nodeKeyStateName(NodeKeyState state);  ///< cold active connected listed filed
std::string_view taskKindName(TaskKind kind);           ///< chat code
std::string_view taskStateName(TaskState state);  ///< queued running succeeded failed cancelled
std::string_view paperworkStateName(PaperworkState state);  ///< none submitted committed
std::string_view logLevelName(std::uint8_t level);          ///< debug info notice warning critical

}  // namespace stacknet::api
