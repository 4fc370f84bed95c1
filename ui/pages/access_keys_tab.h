#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/pages/access_models.h"

class QPushButton;

namespace stacknet::ui {

class AccessSplit;
class Banner;
class DataTable;
class DetailList;
class EmptyState;
class StatusPill;
class TextLabel;
class ThinProgress;

/// API keys: the table, what one may do, and replacing and revoking it.
class AccessKeysTab final : public QWidget {
    Q_OBJECT
public:
    explicit AccessKeysTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    void createKey();
    bool select(const std::string& id);
    /// How many keys need a look: they never expire, end soon or are unused.
    int notices() const { return m_notices; }

signals:
    /// As Page::navigate.
    void navigate(const QString& page, const QString& subject);

private:
    void buildTable();
    void buildDetails();
    void setNarrow(bool narrow);
    void refreshDetails();
    void rotateCurrent();
    void revokeCurrent();
    void revokeSelected();

    NodeBridge& m_bridge;
    AccessSplit* m_split = nullptr;
    AccessKeyModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_create = nullptr;
    StatusPill* m_state = nullptr;
    StatusPill* m_notice = nullptr;
    TextLabel* m_advice = nullptr;
    ThinProgress* m_budget = nullptr;
    TextLabel* m_budgetText = nullptr;
    DetailList* m_fields = nullptr;
    QPushButton* m_rotate = nullptr;
    QPushButton* m_revoke = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_look = nullptr;  ///< keys that need one
    int m_notices = 0;
};

}  // namespace stacknet::ui
