#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api/privacy_info.h"
#include "core/base/result.h"

namespace stacknet::engine {

/// Where this machine puts memory that it needs for something else.
struct SwapUse {
    std::vector<std::string> encrypted;  ///< by dm-crypt, or compressed memory (zram)
    std::vector<std::string> plain;      ///< content could be read there later
};
/// From the text of /proc/swaps; `uuidOf` gives the device mapper's uuid of a device's name
/// ("dm-1"), empty for others. A swap file counts as plain: whether its file system is encrypted
/// cannot be told.
SwapUse parseSwaps(std::string_view swaps,
                   const std::function<std::string(const std::string&)>& uuidOf);

/// What protects content on this machine and in this process: "swap", "core_files", "dumpable" and
/// "locked_memory", each with a sentence.
std::vector<api::PrivacyFactInfo> machineFacts();

/// With `strict`, error "engine.not_strict" names the first bad fact among `facts`.
Result<void> checkStrict(bool strict, const std::vector<api::PrivacyFactInfo>& facts);

}  // namespace stacknet::engine
