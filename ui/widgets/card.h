#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace stacknet::ui {

class ElidedLabel;
class TextLabel;

/// A rounded surface with an optional title row. Children go into body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    /// Puts a widget at the end of the title row.
    void addHeaderWidget(QWidget* widget);
    void setTitle(const QString& title);
    /// Muted words beside the title: a unit, a count.
    void setSubtitle(const QString& text);

protected:
    /// Pixels that title and subtitle want, beside each other.
    int headerWordsWidth() const;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeader();

    QHBoxLayout* m_header = nullptr;
    ElidedLabel* m_title = nullptr;
    TextLabel* m_subtitle = nullptr;       ///< beside the title
    TextLabel* m_subtitleBelow = nullptr;  ///< the same where there is no room for it
    QVBoxLayout* m_body = nullptr;
};

}  // namespace stacknet::ui
