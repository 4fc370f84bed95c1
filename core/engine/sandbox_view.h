#pragma once

#include "core/api/sandbox_info.h"
#include "core/sandbox/doctor.h"
#include "core/sandbox/sandbox.h"

namespace stacknet::engine {

/// The sandbox as readers see it. Pure.
api::SandboxInfo sandboxInfo(const sandbox::Doctor& doctor,
                             const sandbox::SandboxActivity& activity);

}  // namespace stacknet::engine
