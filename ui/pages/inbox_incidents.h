#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/pages/inbox_models.h"

class QComboBox;
class QPushButton;

namespace stacknet::ui {

class Banner;
class Card;
class DataTable;
class DetailList;
class StatusPill;
class TextLabel;

/// The incidents, from the engine's table page by page: all of them for ever, or as long as is set.
/// j and k go down and up, e acknowledges.
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTools();
    QWidget* buildTable();
    QWidget* buildDetail();
    void addKeys();
    void load(bool more);
    void loaded(const Result<api::HistoryPage>& page, bool more, std::uint64_t turn);
    void showRows();
    void showRecent(const Error& error);
    void showDetail();
    void move(int step);
    void acknowledge();
    void acknowledgeAll();
    void mute(std::int64_t forMs);
    void sent(const api::CommandResult& result, const QString& done);
    const api::AlertInfo* current() const;

    NodeBridge& m_bridge;
    IncidentModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    Banner* m_banner = nullptr;
    TextLabel* m_summary = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_time = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_more = nullptr;
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
    bool m_narrow = false;
    bool m_asked = false;
    bool m_loading = false;
    bool m_again = false;  ///< something changed while a page was under way
    std::uint64_t m_turn = 0;
    std::string m_next;
    std::string m_wanted;
    std::vector<api::AlertInfo> m_rows;
};

}  // namespace stacknet::ui
