#pragma once

#include "core/sandbox/helper/options.h"

namespace stacknet::sandbox::helper {

/// The whole life of one run. Returns the process's exit code: 0 when a result frame was sent.
int supervise(const Options& options);

}  // namespace stacknet::sandbox::helper
