#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/models/rows_model.h"

class QAction;
class QPushButton;

namespace stacknet::ui {

class Banner;
class Card;
class DataTable;
class DetailList;
class HistogramBars;
class StatusPill;
class TextLabel;

/// A peer with all that is known of it.
struct PeerRow {
    api::PeerInfo peer;
    api::PeerLinkInfo link;
    bool validator = false;
    std::uint32_t weightBps = 0;
    std::uint64_t points = 0;
    bool banned = false;
    api::BannedPeerInfo ban;
    bool operator==(const PeerRow&) const = default;
};
std::vector<PeerRow> peerRows(const api::Snapshot& now);

class PeerRowModel final : public RowsModel<PeerRow> {
    Q_OBJECT
public:
    explicit PeerRowModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs) { m_nowMs = nowMs; }

private:
    std::string rowId(const PeerRow& row) const override { return row.peer.nodeKey; }
    std::int64_t m_nowMs = 0;
};

/// The peers of this node, one of them in detail, and how far away they are.
class NetworkPeers final : public QWidget {
    Q_OBJECT
public:
    NetworkPeers(NodeBridge& bridge, Banner& banner, QWidget* parent = nullptr);
    void refresh();
    void open(const QString& nodeKey);

private:
    QWidget* buildTable();
    QWidget* buildDetails();
    void refreshDetails();
    void refreshLatency(const std::vector<PeerRow>& rows);
    void ban();
    void banSelected();
    void unban();
    void copyPeer();

    NodeBridge& m_bridge;
    Banner& m_banner;
    PeerRowModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    Card* m_details = nullptr;
    StatusPill* m_state = nullptr;
    TextLabel* m_reason = nullptr;
    DetailList* m_list = nullptr;
    HistogramBars* m_latency = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_ban = nullptr;
    QPushButton* m_unban = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_banAction = nullptr;
    QAction* m_unbanAction = nullptr;
};

}  // namespace stacknet::ui
