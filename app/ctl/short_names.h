#pragma once

#include <string>
#include <vector>

#include "core/api/commands.h"
#include "core/api/snapshot.h"
#include "core/base/result.h"

namespace stacknet::ctl {

/// Tables show ids in short, so the beginning of an id stands for it: at least this many digits.
inline constexpr std::size_t kShortIdMin = 6;

/// The one of `ids` that `word` is or begins; `word` itself when it begins none. Error "ctl.usage"
/// when it begins several.
Result<std::string> idFor(const std::string& word, const std::vector<std::string>& ids);

/// The public key of the Node Key or validator that `word` names: by its name as tables show it, or
/// as in idFor().
Result<std::string> keyFor(const std::string& word, const api::Snapshot& now);

/// Puts public keys in the place of the names in an order.
Result<void> expandKeys(api::Command& command, const api::Snapshot& now);

}  // namespace stacknet::ctl
