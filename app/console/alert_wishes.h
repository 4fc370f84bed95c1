#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <QObject>

#include "core/api/commands.h"
#include "core/base/secret.h"
#include "ui/bridge/node_bridge.h"

namespace stacknet::console {

/// The channels that were wished for in the wizard (core/engine/setup_make.cpp wrote the file), as
/// orders. Empty when there is no such file or it is not readable. No mail's password: the file
/// never holds one.
std::vector<api::SaveAlertChannel> wishedChannels(const std::filesystem::path& file);

/// Takes what was fulfilled from the file, and the file away with the last of it. `kind`: of
/// api::SaveAlertChannel. A file that cannot be written stays as it was.
void strikeWish(const std::filesystem::path& file, const std::string& kind);

/// Hands the wishes to the engine once it runs. What the engine takes is struck from the file; what
/// it refuses is tried again at the next start.
class AlertWishes final : public QObject {
public:
    AlertWishes(ui::NodeBridge& bridge, std::filesystem::path file);
    /// The engine is running. `mailPassword`: as it was typed in the wizard. A mail account whose
    /// user has none any more, because the console ended before the engine ran, is added switched
    /// off: its owner gives it on the page Inbox.
    void send(const SecretBytes& mailPassword = {});

private:
    ui::NodeBridge& m_bridge;
    std::filesystem::path m_file;
    bool m_sent = false;
};

}  // namespace stacknet::console
