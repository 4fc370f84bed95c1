#pragma once

#include <vector>

#include <QWidget>

#include "ui/bridge/node_bridge.h"

class QLayout;
class QPushButton;

namespace stacknet::ui {

class GlyphLabel;
class TextLabel;
class ThinProgress;

/// What closing would cut off now, each as a line for people; empty: nothing.
QStringList pendingAtClose(const api::Snapshot& snapshot);

/// Shown in place of the pages while the engine is not running: starting, stopping, stopped, not
/// set up, failed, with data of a newer version, or out of reach.
class EnginePage final : public QWidget {
    Q_OBJECT
public:
    explicit EnginePage(QWidget* parent = nullptr);
    /// `closing`: the window is about to close.
    void refresh(const api::Snapshot& snapshot, bool closing);
    /// The engine is another program's, and this is how it stands with it. Call it before
    /// refresh().
    void setConnection(Freshness freshness, const QString& reason);

signals:
    void retryRequested();
    void logsRequested();
    /// Nothing is set up: the wizard is wanted.
    void setupRequested();
    /// Another data directory was chosen, for example a backup.
    void folderChosen(const QString& folder);

private:
    QWidget* buildSteps();
    QLayout* buildButtons();
    void showStarting(const api::EngineInfo& engine);
    void showFailure(const api::EngineInfo& engine);
    void showNewerData(const api::EngineInfo& engine);
    void showNotConfigured(const api::EngineInfo& engine);
    void showOffline();
    void showStopping(const api::Snapshot& snapshot);
    void keepDetails(const api::EngineInfo& engine);
    void chooseFolder();

    struct Step {
        GlyphLabel* glyph;
        TextLabel* name;
    };

    GlyphLabel* m_glyph;
    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_step;
    ThinProgress* m_progress;
    QWidget* m_stepList;
    std::vector<Step> m_steps;
    QPushButton* m_retry;
    QPushButton* m_setup;
    QPushButton* m_folder;
    QPushButton* m_copy;
    QPushButton* m_logs;
    QString m_details;
    QString m_dataDirectory;
    Freshness m_freshness = Freshness::Live;
    QString m_reason;
};

}  // namespace stacknet::ui
