#pragma once

#include <vector>

#include <QLayout>

namespace stacknet::ui {

/// Widgets in a row that goes on in the next line where there is no room: tools above a table, in a
/// narrow window or in large type. What may grow sideways shares the room that its line has left.
/// From the side where reading begins.
class FlowRow final : public QLayout {
public:
    /// Without margins of its own.
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override;
    /// Room that parts what follows from what was before, in their line.
    void addStretch();
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// As wide as the widest of them.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;

    std::vector<QLayoutItem*> m_items;
};

}  // namespace stacknet::ui
