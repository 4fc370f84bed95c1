#pragma once

#include <QWidget>

class QScrollArea;
class QSplitter;

namespace stacknet::ui {

/// The content in an area that scrolls downwards, without a frame or a ground of its own. The
/// content grows with the area.
QScrollArea* scrolling(QWidget* content);

/// A main part and a pane with the details of what is chosen in it. The pane is beside the main
/// part where there is room for both, and below it where there is not: a narrow window, or large
/// type. Both sizes follow the type; a person may move the line between them.
class SidePane final : public QWidget {
    Q_OBJECT
public:
    /// Pixels at 100 % type.
    struct Sizes {
        int pane = 380;     ///< its width where the main part is wide
        int paneMin = 324;  ///< its least width beside the main part
        int mainMin = 420;  ///< of the main part: with less, the pane goes below
        int wide = 620;     ///< a main part narrower than this should drop columns
    };
    SidePane(QWidget* main, QWidget* pane, const Sizes& sizes, QWidget* parent = nullptr);
    bool isNarrow() const { return m_narrow; }
    bool isStacked() const { return m_stacked; }

signals:
    /// The main part went over or under the width where columns must go.
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Sizes m_sizes;
    QWidget* m_main;
    QWidget* m_pane;
    QSplitter* m_splitter;
    int m_percent = 0;  ///< of the type that the arrangement was made for
    bool m_narrow = false;
    bool m_stacked = false;
};

}  // namespace stacknet::ui
