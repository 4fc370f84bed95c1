#pragma once

#include <QWidget>

class QSplitter;
class QVBoxLayout;

namespace stacknet::ui {

class Card;

/// A list on the left and what is chosen in it on the right; the right side scrolls.
class AccessSplit final : public QWidget {
    Q_OBJECT
public:
    AccessSplit(const QString& listTitle, const QString& detailsTitle, QWidget* parent = nullptr);
    Card* list() const { return m_list; }
    Card* details() const { return m_details; }
    QVBoxLayout* detailsBody() const { return m_body; }
    bool isNarrow() const { return m_narrow; }

signals:
    /// The width went over or under the point where columns must go.
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* m_list;
    Card* m_details;
    QVBoxLayout* m_body;
    QSplitter* m_splitter;
    bool m_narrow = false;
};

}  // namespace stacknet::ui
