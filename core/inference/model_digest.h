#pragma once

#include <filesystem>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/inference/cancel_token.h"

namespace stacknet::inference {

/// SHA-256 of a model file. Computed once and kept in `cacheFile`, with the file's path, size and
/// time of change (nanoseconds); computed again when one of these differs. Takes seconds for a
/// large file. Errors: "inference.model_unreadable", "inference.cancelled". An unwritable or
/// damaged cache is no error.
Result<Hash256> modelFileDigest(const std::filesystem::path& model,
                                const std::filesystem::path& cacheFile,
                                const CancelToken& cancel = {});

}  // namespace stacknet::inference
