#pragma once

#include <vector>

#include <QWidget>

#include "ui/text/words.h"
#include "ui/theme/icons.h"

namespace stacknet::ui {

/// Marks in the order of time, oldest first: a colour and a glyph each, and words for the one that
/// the arrow keys (Home, End) or the pointer are on. The words are its accessible text.
class DutyStrip final : public QWidget {
    Q_OBJECT
public:
    struct Mark {
        QString id;
        QString caption;  ///< under the mark; short or empty
        QString detail;   ///< one sentence
        Tone tone = Tone::Neutral;
        Glyph glyph = Glyph::Dot;
        bool ours = false;    ///< framed
        bool future = false;  ///< hollow: it has not come yet
        bool operator==(const Mark&) const = default;
    };
    DutyStrip(const QString& name, const QString& objectName, QWidget* parent = nullptr);
    /// Small marks without captions, all of them, in as many rows as the width asks for.
    void setDense(bool dense);

    /// Keeps the current mark while its id is still there, else takes the newest past one.
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark>& marks() const { return m_marks; }
    int current() const { return m_current; }
    void setCurrent(int index);
    QString currentDetail() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int columns() const;
    void fitRows();
    /// The newest marks that fit are painted; the index of the first of them.
    int firstShown() const;
    QRect markRect(int index) const;
    int markAt(const QPoint& point) const;
    void announce();

    std::vector<Mark> m_marks;
    int m_current = -1;
    bool m_dense = false;
};

}  // namespace stacknet::ui
