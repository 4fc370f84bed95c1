#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"

class QScrollArea;

namespace stacknet::ui {

/// One page of the console. Reads the bridge's picture when told to; is told only while it is seen.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(NodeBridge& bridge, const QString& title, QWidget* parent = nullptr)
        : QWidget(parent), m_bridge(bridge), m_title(title) {
        setAccessibleName(title);
    }

    const QString& title() const { return m_title; }
    /// Shows the newest picture.
    virtual void refresh() = 0;
    /// Selects or starts what another page named; empty: nothing. After the first refresh().
    virtual void open(const QString& /*subject*/) {}
    /// Shows the age and trust of the picture; at least once a second.
    virtual void refreshFreshness() {}

signals:
    /// The page wants another one shown, perhaps with something selected there.
    void navigate(const QString& page, const QString& subject);

protected:
    /// Fills the page with an area that scrolls `content` up and down; the arrow keys of what is
    /// focused in it scroll, the area itself takes no focus.
    QScrollArea* scrollOver(QWidget* content, const QString& objectName);
    NodeBridge& bridge() const { return m_bridge; }
    const api::Snapshot& snapshot() const { return *m_bridge.snapshot(); }

private:
    NodeBridge& m_bridge;
    QString m_title;
};

}  // namespace stacknet::ui
