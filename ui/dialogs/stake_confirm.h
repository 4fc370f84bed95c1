#pragma once

#include <functional>

#include "core/api/preview.h"
#include "ui/bridge/node_bridge.h"

class QWidget;

namespace stacknet::ui {

/// What a command will do, one sentence a line.
QString previewText(const api::CommandPreview& preview);

struct StakeWords {
    QString title;   ///< "Bond 1,000 tokens of garage?"
    QString action;  ///< the button: "Bond tokens"
    QString note = {};
};
/// Shows what `command` does and costs by api::previewOf(), and sends it when the person agrees: by
/// DangerConfirm when it is costly or irreversible. `done` runs on the GUI thread with the result,
/// unless `parent` has died by then.
void confirmStake(QWidget* parent, NodeBridge& bridge, const api::Command& command,
                  const StakeWords& words, std::function<void(const api::CommandResult&)> done);

}  // namespace stacknet::ui
