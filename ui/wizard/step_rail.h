#pragma once

#include <vector>

#include <QWidget>

namespace stacknet::ui {

class GlyphLabel;
class TextLabel;

/// The steps on the left: done, current, still to come, not needed.
class StepRail final : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(const QStringList& names, QWidget* parent = nullptr);
    /// `current` from 1; `skipped` says which steps are left out.
    void setState(int current, const std::vector<bool>& skipped);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        GlyphLabel* glyph;
        TextLabel* name;
    };
    QStringList m_names;
    std::vector<Line> m_lines;
    TextLabel* m_position;
};

}  // namespace stacknet::ui
