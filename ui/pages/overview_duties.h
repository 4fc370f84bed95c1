#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace stacknet::ui {

/// What the node has before it: leading, resting keys, fresh evidence, a change of the schedule.
struct Duty {
    QString id;  ///< one of kDutyIds
    QString name;
    QString when;    ///< "in 3 min", "now", "not planned"
    QString detail;  ///< one sentence
    QString page;
    Tone tone = Tone::Neutral;
    bool operator==(const Duty&) const = default;
};

/// Every kind of duty, in the order that they are shown.
inline constexpr const char* kDutyIds[] = {"leading", "watchdog", "evidence", "cold_key", "work"};

/// In the order of kDutyIds, each at most once; only those that this node has.
std::vector<Duty> dutiesOf(const api::Snapshot& snapshot, std::int64_t nowMs);

class EmptyState;
class TextLabel;

/// The duties as lines with a way to the page that knows more. A line is made once and only hidden
/// while there is no such duty, so that a button is never taken from under a hand.
class DutiesCard final : public Card {
    Q_OBJECT
public:
    explicit DutiesCard(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

signals:
    void navigate(const QString& page, const QString& subject);

private:
    struct Row {
        TextLabel* name = nullptr;
        TextLabel* when = nullptr;
        TextLabel* detail = nullptr;
        QPushButton* more = nullptr;
        Duty shown;
        bool visible = true;
    };
    Row makeRow(QGridLayout* grid, int row);
    void fill(Row& row, const Duty& duty);
    void setVisible(Row& row, bool visible);

    NodeBridge& m_bridge;
    std::vector<Row> m_rows;  ///< one for each of kDutyIds
    EmptyState* m_empty;
};

}  // namespace stacknet::ui
