#pragma once

#include <filesystem>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "ui/bridge/node_bridge.h"
#include "ui/shell/main_window.h"

namespace stacknet::console {

/// Waits for live data, then writes PAGE-THEME.png for every page in both themes and ends the
/// program: 0 when all were written, 1 with a sentence on stderr otherwise.
class Screenshots final : public QObject {
public:
    Screenshots(ui::NodeBridge& bridge, ui::MainWindow& window, std::filesystem::path directory);

private:
    void poll();
    void next();
    void finish(int code, const QString& sentence);

    ui::NodeBridge& m_bridge;
    ui::MainWindow& m_window;
    std::filesystem::path m_directory;
    QTimer m_poll;
    QTimer m_settle;
    qint64 m_waitedMs = 0;
    qsizetype m_at = 0;
};

}  // namespace stacknet::console
