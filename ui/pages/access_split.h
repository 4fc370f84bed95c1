#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stacknet::ui {

class Card;
class SidePane;

/// A list and what is chosen in it beside or below it; what is chosen scrolls.
class AccessSplit final : public QWidget {
    Q_OBJECT
public:
    AccessSplit(const QString& listTitle, const QString& detailsTitle, QWidget* parent = nullptr);
    Card* list() const { return m_list; }
    Card* details() const { return m_details; }
    QVBoxLayout* detailsBody() const { return m_body; }
    bool isNarrow() const;

signals:
    /// The list went over or under the width where columns must go.
    void narrowChanged(bool narrow);

private:
    Card* m_list;
    Card* m_details;
    QVBoxLayout* m_body;
    SidePane* m_pane;
};

}  // namespace stacknet::ui
