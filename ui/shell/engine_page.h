#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"

class QPushButton;

namespace stacknet::ui {

class GlyphLabel;
class TextLabel;
class ThinProgress;

/// Shown in place of the pages while the engine is not running: starting, stopping, stopped,
/// failed.
class EnginePage final : public QWidget {
    Q_OBJECT
public:
    explicit EnginePage(QWidget* parent = nullptr);
    /// `closing`: the window is about to close.
    void refresh(const api::Snapshot& snapshot, bool closing);

signals:
    void retryRequested();
    void logsRequested();

private:
    void showFailure(const api::EngineInfo& engine);

    GlyphLabel* m_glyph;
    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_step;
    ThinProgress* m_progress;
    QPushButton* m_retry;
    QPushButton* m_copy;
    QPushButton* m_logs;
    QString m_details;
};

}  // namespace stacknet::ui
