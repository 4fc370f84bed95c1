#pragma once

#include <QElapsedTimer>

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
class TextLabel;

/// The newest 20,000 log lines with level and text filter. Follows the end until one scrolls up.
class LogsPage final : public Page {
    Q_OBJECT
public:
    explicit LogsPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    LogModel* model() const { return m_model; }

private:
    QWidget* buildTools();
    QWidget* buildList();
    void ask();
    void take(const Result<std::vector<api::LogLine>>& lines);
    void updateCount();
    void copyLines();

    LogModel* m_model;
    LogFilter* m_filter;
    QListView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    QComboBox* m_level = nullptr;
    QLineEdit* m_needle = nullptr;
    QPushButton* m_follow = nullptr;
    TextLabel* m_count = nullptr;
    Banner* m_banner = nullptr;
    bool m_asking = false;
    QElapsedTimer m_asked;
    std::int64_t m_engineStartedMs = 0;
};

}  // namespace stacknet::ui
