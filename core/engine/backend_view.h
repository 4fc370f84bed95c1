#pragma once

#include "core/api/backend_info.h"
#include "core/base/clock.h"
#include "core/inference/backend.h"
#include "core/tasks/tasks.h"

namespace stacknet::engine {

/// The back end as the seam shows it.
api::BackendInfo backendInfo(const inference::IInferenceBackend& backend, const Clock& clock);
api::QueueInfo queueInfo(const tasks::QueueStatus& queue);

}  // namespace stacknet::engine
