#pragma once

#include <deque>
#include <optional>
#include <vector>

#include <QStackedWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/text/words.h"

class QAction;

namespace stacknet::ui {

class EmptyState;
class HistoryTable;

/// "IPFS node" or "Here": where a pin's blocks are kept.
Label rackPlaceLabel(const QString& place);

/// Every pin of the Rack, any number of them, with what can be done with one or with several.
class RackPins final : public QStackedWidget {
    Q_OBJECT
public:
    explicit RackPins(NodeBridge& bridge, QWidget* parent = nullptr);
    /// Looks anew when the picture says that pins came or went.
    void refresh();
    void setNarrow(bool narrow);
    /// The current pin; nothing when there is none.
    std::optional<api::RackPinInfo> current() const;
    /// The selected pins, in the order shown.
    std::vector<api::RackPinInfo> selected() const;

signals:
    void currentChanged();
    void addWanted();
    void settingsWanted();
    void exportWanted();
    void verifyWanted();
    void unpinWanted();
    void forgetWanted();
    void verifyAllWanted();
    void unpinAllWanted();

private:
    void buildTable();
    void buildActions();
    void updateActions();
    void keepCurrent();
    api::RackPinInfo pinAt(int row) const;

    NodeBridge& m_bridge;
    HistoryTable* m_table = nullptr;
    EmptyState* m_none = nullptr;
    QAction* m_forget = nullptr;
    std::vector<QAction*> m_single;
    std::vector<api::RackPinInfo> m_seen;  ///< of the picture when the rows were asked for
    std::uint64_t m_seenCount = 0;
    std::string m_cid;  ///< of the current row, over a look anew
};

/// Orders to the Rack one after the other, no more than it queues at a time: what it has no room
/// for is sent once the picture shows no job that waits. GUI thread.
class RackOrders final : public QObject {
    Q_OBJECT
public:
    explicit RackOrders(NodeBridge& bridge, QObject* parent = nullptr);
    /// After those that wait already.
    void add(std::vector<api::Command> orders);
    std::size_t waiting() const { return m_waiting.size(); }

signals:
    /// After each order: so many of so many are taken, so many refused, the last refusal.
    void went(int taken, int all, int refused, const stacknet::Error& error);

private:
    void step();
    void goOn();

    NodeBridge& m_bridge;
    std::deque<api::Command> m_waiting;
    bool m_sending = false;
    bool m_full = false;  ///< the Rack takes no more until a job has ended
    int m_all = 0;
    int m_taken = 0;
    int m_refused = 0;
    Error m_error;
};

}  // namespace stacknet::ui
