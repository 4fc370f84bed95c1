#pragma once

#include <functional>

#include <QElapsedTimer>

#include "ui/models/log_copy.h"
#include "ui/models/log_filter.h"
#include "ui/models/log_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace stacknet::ui {

class Banner;
class SelfCheckCard;
class TextLabel;

/// Up to `limit` lines with a sequence above `after`, oldest first, of this program itself.
using ConsoleLines = std::function<std::vector<api::LogLine>(std::uint64_t after, std::uint32_t)>;
/// What the page shows where no engine answers; the program sets it once. Thread safe to call.
void setConsoleLines(ConsoleLines lines);

inline constexpr QLatin1String kCallPrefix("call:");

/// The newest 20,000 log lines with filters, the levels that are written, the node's look at its
/// machine, and the support bundle. Follows the end until one scrolls up. Without an engine it
/// shows the console's own lines, and says so.
class LogsPage final : public Page {
    Q_OBJECT
public:
    explicit LogsPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;
    LogModel* model() const { return m_model; }
    /// "diagnostics" opens the support bundle, kCallPrefix and a correlation id shows the lines of
    /// that call alone; other words are looked for.
    void open(const QString& subject) override;

private:
    QWidget* buildTools();
    QWidget* buildLevels();
    void exportDiagnostics();
    void search();
    QString chosenCall() const;
    void filterCall(const QString& call);
    void showChosenCall();
    void showFault();
    void openFolder();
    void refreshLevels();
    void setWrittenLevel(int level);
    QWidget* buildList();
    void ask();
    void take(const Result<std::vector<api::LogLine>>& lines);
    void updateCount();
    void copyLines();
    bool hasEngineLines() const;
    void showSource();

    LogModel* m_model;
    LogFilter* m_filter;
    LogCopy* m_copy;
    QListView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    QComboBox* m_level = nullptr;
    QLineEdit* m_needle = nullptr;
    QPushButton* m_follow = nullptr;
    QPushButton* m_expression = nullptr;
    QPushButton* m_relative = nullptr;
    QPushButton* m_sameCall = nullptr;
    QString m_call;  ///< whose lines alone are shown; empty: all
    QPushButton* m_folder = nullptr;
    TextLabel* m_fault = nullptr;
    QComboBox* m_module = nullptr;
    QComboBox* m_written = nullptr;
    SelfCheckCard* m_checks = nullptr;
    TextLabel* m_count = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_missing = nullptr;
    bool m_ownLines = false;  ///< the model has the console's lines, not the engine's
    bool m_asking = false;
    QElapsedTimer m_asked;
    std::int64_t m_engineStartedMs = 0;
};

}  // namespace stacknet::ui
