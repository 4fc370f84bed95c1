#pragma once

#include <optional>

#include <QWidget>

#include "core/api/alerts_info.h"
#include "ui/bridge/node_bridge.h"
#include "ui/models/history_model.h"

class QAction;
class QComboBox;
class QPushButton;

namespace stacknet::ui {

class Banner;
class Card;
class DetailList;
class HistoryTable;
class StatusPill;
class TextLabel;

/// The incidents, from the engine's table page by page: all of them for ever, or as long as is set.
/// j and k go down and up, e acknowledges; the menu key has the rest, for one row or for several.
class InboxIncidents final : public QWidget {
    Q_OBJECT
public:
    explicit InboxIncidents(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    void refreshFreshness();
    /// Selects the incident once it is loaded.
    void select(const std::string& id);

signals:
    void navigate(const QString& page, const QString& subject);

private:
    void setNarrow(bool narrow);
    QWidget* buildTools();
    QWidget* buildTable();
    QWidget* buildDetail();
    void addKeys();
    void addActions();
    PageSource source();
    void applyFilters();
    void reload();
    void stateChanged();
    void showFailure(const Error& error);
    /// The row of this incident, where it is loaded; none.
    int rowOf(const std::string& id) const;
    std::vector<api::AlertInfo> selected() const;
    api::AlertInfo incidentAt(int row) const;
    void showDetail();
    void move(int step);
    void acknowledge();
    void acknowledgeSelected();
    void muteSelected(std::int64_t forMs);
    void acknowledgeAll();
    void mute(std::int64_t forMs);
    void sent(const api::CommandResult& result, const QString& done);
    std::optional<api::AlertInfo> current() const;

    NodeBridge& m_bridge;
    HistoryTable* m_table = nullptr;
    Banner* m_banner = nullptr;
    TextLabel* m_summary = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_time = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_fresh = nullptr;
    QAction* m_rowAcknowledge = nullptr;
    QAction* m_rowOpen = nullptr;
    std::vector<QAction*> m_rowMutes;
    Card* m_detail = nullptr;
    StatusPill* m_detailSeverity = nullptr;
    StatusPill* m_detailState = nullptr;
    TextLabel* m_detailText = nullptr;
    TextLabel* m_detailNote = nullptr;
    DetailList* m_detailList = nullptr;
    QPushButton* m_acknowledge = nullptr;
    QPushButton* m_mute = nullptr;
    QPushButton* m_goThere = nullptr;
    api::Shared<api::AlertsInfo> m_seen;
    std::string m_wanted;  ///< to be selected once it is loaded
    int m_scroll = -1;     ///< where the reader was before the table was read again
};

}  // namespace stacknet::ui
