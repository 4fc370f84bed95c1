#pragma once

#include "app/console/startup.h"
#include "ui/dialogs/diagnostics_dialog.h"

namespace stacknet::console {

/// Makes support bundles of the target's data directory while its engine does not answer. None for
/// an engine that is only attached to and whose data directory is not there.
ui::DiagnosticsCollector bundleCollector(const StartTarget& target);

}  // namespace stacknet::console
