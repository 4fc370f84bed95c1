#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/theme/theme.h"

class QPushButton;

namespace stacknet::ui {

class StatusPill;
class TextLabel;

/// Where one is, which network, how the engine does; theme and command palette.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    void setPageTitle(const QString& title);
    void refresh(const api::Snapshot& snapshot, Freshness freshness);
    /// Leaves out the words that do not fit a narrow window.
    void setNarrow(bool narrow);

signals:
    void paletteRequested();
    void themeChosen(stacknet::ui::ThemeChoice choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    StatusPill* m_network;
    StatusPill* m_engine;
    QPushButton* m_palette;
    QPushButton* m_theme;
};

/// The line at the bottom: peers, height and view, clock offset, how old the data is.
class StatusFooter final : public QWidget {
    Q_OBJECT
public:
    explicit StatusFooter(QWidget* parent = nullptr);
    void refresh(const api::Snapshot& snapshot, Freshness freshness, std::int64_t ageMs);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_peers;
    TextLabel* m_height;
    TextLabel* m_clock;
    TextLabel* m_asOf;
};

}  // namespace stacknet::ui
