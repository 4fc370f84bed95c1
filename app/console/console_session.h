#pragma once

#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include <QObject>

#include "app/console/console_options.h"
#include "app/console/crash_marker.h"
#include "app/console/single_instance.h"
#include "app/console/startup.h"
#include "core/api/node.h"
#include "core/api/setup.h"
#include "core/base/secret.h"
#include "core/engine/log_ring.h"
#include "ui/bridge/node_bridge.h"
#include "ui/shell/main_window.h"
#include "ui/shell/presence_watch.h"
#include "ui/wizard/setup_wizard.h"

namespace stacknet::console {

class AlertWishes;
class Desktop;
class Screenshots;

/// Puts engine, bridge and window together, and takes them apart in order. Where nothing is set up
/// yet the wizard comes first.
class ConsoleSession final : public QObject {
public:
    /// `instance` has been acquired for `target`. `crash`: how the run before ended.
    ConsoleSession(ConsoleOptions options, StartTarget target,
                   std::unique_ptr<SingleInstance> instance, std::optional<CrashReport> crash);
    ~ConsoleSession() override;

    /// Shows the window at once; the engine starts right after its first paint.
    void start();

private:
    bool needsSetup() const;
    void openWizard();
    void finishSetup(ui::SetupOutcome outcome);
    void remember(const ui::SetupOutcome& outcome);
    void makeDesktop();
    void openWindow();
    void buildWindow();
    void remakeWindow();
    void connectEnginePage();
    void openProfiles();
    void tellCrash();
    void show(QWidget* window);
    /// Another start was made for the same data; its arguments.
    void asked(const QStringList& arguments);
    void listen();
    void startNode();
    std::unique_ptr<api::INode> makeNode();
    /// Takes the engine apart without holding up the screen, then calls `then`.
    void dropNode(std::function<void()> then);
    void openFolder(const QString& folder);
    void quitInOrder();
    void logConnection();

    engine::LogRing m_log;  ///< of this program, for when no engine can be asked
    ui::Freshness m_logged = ui::Freshness::Loading;
    ConsoleOptions m_options;
    StartTarget m_target;
    std::vector<std::unique_ptr<SingleInstance>> m_instances;
    std::optional<CrashReport> m_crash;
    SecretBytes m_passphrase;    ///< typed in the wizard; until the engine runs
    SecretBytes m_mailPassword;  ///< the same
    std::unique_ptr<api::INode> m_node;
    ui::NodeBridge m_bridge;
    ui::PresenceWatch m_presence{m_bridge};
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<AlertWishes> m_wishes;
    std::unique_ptr<api::ISetup> m_setup;
    ui::SetupWizard* m_wizard = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Screenshots> m_screenshots;
    std::thread m_cleaner;
};

}  // namespace stacknet::console
