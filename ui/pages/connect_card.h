#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/models/snapshot_models.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace stacknet::ui {

class Banner;
class CodeWell;
class DataTable;
class ElidedLabel;
class StatusPill;

/// "Connect a client": the HTTP address, what is served, a snippet to paste, and the API keys.
class ConnectCard final : public Card {
    Q_OBJECT
public:
    explicit ConnectCard(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    void createKey();

private:
    QWidget* buildClient();
    QWidget* buildKeys();
    void refreshSnippet();
    void revokeCurrent();
    void updateRevoke();

    NodeBridge& m_bridge;
    ApiKeyModel* m_model = nullptr;
    DataTable* m_keys = nullptr;
    ElidedLabel* m_address = nullptr;
    StatusPill* m_chat = nullptr;
    StatusPill* m_code = nullptr;
    QComboBox* m_language = nullptr;
    CodeWell* m_snippet = nullptr;
    Banner* m_banner = nullptr;
    QPushButton* m_revoke = nullptr;
    QPushButton* m_copyAddress = nullptr;
};

/// The lines a client needs, in "javascript", "python" or "curl".
QString clientSnippet(const QString& language, const QString& address, const QString& model);

}  // namespace stacknet::ui
