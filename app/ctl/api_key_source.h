#pragma once

#include <string>

#include "app/ctl/arguments.h"
#include "core/base/result.h"

namespace stacknet::ctl {

/// The first line of the file, of at most 4 KiB; what was read is wiped. Errors of readFile().
Result<std::string> firstLineOf(const std::string& file);

/// The API key of --api-key-file or STACKNET_API_KEY: never from the command line, where everybody
/// on the machine reads it. Error "ctl.usage" with `missing` when neither is there.
Result<std::string> apiKeyFrom(const Arguments& arguments, const std::string& missing);

}  // namespace stacknet::ctl
