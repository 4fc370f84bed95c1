#pragma once

#include <filesystem>
#include <vector>

#include <QObject>

#include "core/api/commands.h"
#include "ui/bridge/node_bridge.h"

namespace stacknet::console {

/// The channels that were wished for in the wizard (core/engine/setup_make.cpp wrote the file), as
/// orders. Empty when there is no such file or it is not readable.
std::vector<api::SaveAlertChannel> wishedChannels(const std::filesystem::path& file);

/// Hands the wishes to the engine once it runs, and removes the file when the engine has taken
/// them all; otherwise the next start tries again.
class AlertWishes final : public QObject {
public:
    AlertWishes(ui::NodeBridge& bridge, std::filesystem::path file);
    /// The engine is running.
    void send();

private:
    ui::NodeBridge& m_bridge;
    std::filesystem::path m_file;
    std::size_t m_open = 0;
    bool m_refused = false;
    bool m_sent = false;
};

}  // namespace stacknet::console
