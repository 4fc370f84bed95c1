#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"

namespace stacknet::ui {

class TextLabel;

/// The line at the bottom: peers, height and view, clock offset, processor, GPU, how old the data
/// is. What is not known, or does not fit, is not there.
class StatusFooter final : public QWidget {
    Q_OBJECT
public:
    explicit StatusFooter(QWidget* parent = nullptr);
    void refresh(const api::Snapshot& snapshot, Freshness freshness, std::int64_t ageMs);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyScale();
    void fit();

    TextLabel* m_peers;
    TextLabel* m_height;
    TextLabel* m_clock;
    TextLabel* m_processor;
    TextLabel* m_gpu;
    TextLabel* m_asOf;
};

}  // namespace stacknet::ui
