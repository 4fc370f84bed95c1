#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/bridge/node_bridge.h"

class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class CodeWell;
class TextLabel;

inline constexpr int kQueryHistoryMax = 50;
inline constexpr int kQueryAnswerMax = 1 << 20;  ///< characters shown of an answer

/// Asks the node what its screens ask, and shows the answer as JSON. Only what reads is offered and
/// sent: "TOPIC [ARGUMENT]", or "page TABLE [WORDS]". The last questions are under the arrow keys
/// until the console ends; one that holds a secret is forgotten at once.
class LogsQuery final : public QWidget {
    Q_OBJECT
public:
    explicit LogsQuery(NodeBridge& bridge, QWidget* parent = nullptr);
    /// What may be asked, as it is completed.
    static QStringList questions();
    const QStringList& history() const { return m_history; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run();
    void showAnswer(const QByteArray& json);
    void remember(const QString& question);
    void recall(int step);

    NodeBridge& m_bridge;
    QLineEdit* m_line;
    QPushButton* m_run;
    TextLabel* m_state;
    CodeWell* m_answer;
    QStringList m_history;
    int m_recalled = 0;
    std::uint64_t m_turn = 0;  ///< an answer to an earlier question is late
};

/// Whether a line holds something that opens something: it is not kept.
bool holdsSecret(const QString& line);

}  // namespace stacknet::ui
