#pragma once

#include <memory>
#include <thread>

#include <QObject>

#include "app/console/console_options.h"
#include "core/api/node.h"
#include "ui/bridge/node_bridge.h"
#include "ui/shell/main_window.h"

namespace stacknet::console {

class Screenshots;

/// Puts engine, bridge and window together, and takes them apart in order.
class ConsoleSession final : public QObject {
public:
    explicit ConsoleSession(ConsoleOptions options);
    ~ConsoleSession() override;

    /// Shows the window at once; the engine starts right after its first paint.
    void start();

private:
    void startNode();
    void retry();
    void rememberTheme(ui::ThemeChoice choice);

    ConsoleOptions m_options;
    std::unique_ptr<api::INode> m_node;
    ui::NodeBridge m_bridge;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Screenshots> m_screenshots;
    std::thread m_cleaner;  ///< takes a failed engine apart without holding up the screen
};

}  // namespace stacknet::console
