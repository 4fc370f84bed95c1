#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace stacknet::ui {

/// What the node has before it: leading, resting keys, fresh evidence, a change of the schedule.
struct Duty {
    QString name;
    QString when;    ///< "in 3 min", "now", "not planned"
    QString detail;  ///< one sentence
    QString page;
    Tone tone = Tone::Neutral;
    bool operator==(const Duty&) const = default;
};

/// Soonest kinds first; only those that this node has.
std::vector<Duty> dutiesOf(const api::Snapshot& snapshot, std::int64_t nowMs);

/// The duties as lines with a way to the page that knows more.
class DutiesCard final : public Card {
    Q_OBJECT
public:
    explicit DutiesCard(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

signals:
    void navigate(const QString& page, const QString& subject);

private:
    NodeBridge& m_bridge;
    QWidget* m_rows = nullptr;
    std::vector<Duty> m_shown;
};

}  // namespace stacknet::ui
