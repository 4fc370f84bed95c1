#pragma once

#include <vector>

#include "core/api/snapshot.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"

namespace stacknet::ui {

class StatusPill;
class TextLabel;

/// Something that makes this node get fewer tasks now, and where to look.
struct RoutingInput {
    QString text;
    QString action;  ///< empty: nothing to do
    QString page;
    Tone tone = Tone::Warn;
    bool operator==(const RoutingInput&) const = default;
};

/// This node as it advertises itself; null while it does not.
const api::RoutingNodeInfo* ownRoute(const api::Snapshot& now);
/// The best warmth that it offers: "hot", "warm", "cold"; empty: it offers nothing.
QString bestWarmth(const api::RoutingNodeInfo& node);
QString warmthText(const QString& warmth);
/// The load from which on a node gets nothing, basis points.
inline constexpr std::uint32_t kOverloadBps = 9'000;
/// Worst first; empty: nothing lowers its priority.
std::vector<RoutingInput> routingInputs(const api::Snapshot& now);

/// What lowers this node's priority now, from the picture's routing alone.
class RoutingCard final : public Card {
    Q_OBJECT
public:
    explicit RoutingCard(QWidget* parent = nullptr);
    void refresh(const api::Snapshot& now);

signals:
    void openPage(const QString& page);

private:
    StatusPill* m_state;
    QVBoxLayout* m_inputs;
    std::vector<RoutingInput> m_shown;
    bool m_filled = false;
};

}  // namespace stacknet::ui
