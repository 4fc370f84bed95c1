#pragma once

#include <vector>

#include <QWidget>

#include "core/api/host_info.h"

class QPushButton;
class QVBoxLayout;

namespace stacknet::ui {

class Banner;
class NodeBridge;
class StatusPill;
class StripedBanner;
class TextLabel;

/// The other validators of a local network, each of which can be stopped, made to stand still or
/// to play the censor, to see what the network does: a silent leader is left, without a quorum
/// nothing goes on, and whom a censor leaves out can prove it.
class NetworkLocal final : public QWidget {
    Q_OBJECT
public:
    NetworkLocal(NodeBridge& bridge, Banner& banner, QWidget* parent = nullptr);
    void refresh();

private:
    struct Row {
        std::uint32_t index = 0;
        TextLabel* name = nullptr;
        StatusPill* state = nullptr;
        QPushButton* run = nullptr;
        QPushButton* freeze = nullptr;
        QPushButton* withhold = nullptr;
        QPushButton* stop = nullptr;
    };
    void buildRows();
    void showRow(const Row& row, const api::LocalValidatorInfo& validator, bool leads);
    QPushButton* button(const QString& text, const QString& name, std::uint32_t index,
                        api::LocalValidatorState state);

    NodeBridge& m_bridge;
    Banner& m_banner;
    StripedBanner* m_censors;
    TextLabel* m_quorum;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

}  // namespace stacknet::ui
