#pragma once

#include <filesystem>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace stacknet::inference {

/// SHA-256 of a model file. Computed once and kept in `cacheFile`, with the file's path, size and
/// time of change (nanoseconds); computed again when one of these differs. Takes seconds for a
/// large file. Errors: "inference.model_unreadable". An unwritable or damaged cache is no error.
Result<Hash256> modelFileDigest(const std::filesystem::path& model,
                                const std::filesystem::path& cacheFile);

}  // namespace stacknet::inference
