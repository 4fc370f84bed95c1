#pragma once

#include <map>
#include <vector>

#include "ui/bridge/console_settings.h"
#include "ui/pages/page.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stacknet::ui {

class Banner;
class Card;
class EmptyState;
class SettingRow;
class TextLabel;

/// Every setting of the console and of the node, found by a word, each with its way back to the
/// default. What the node reads at its start says so before and after the change.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(NodeBridge& bridge, QWidget* parent = nullptr);
    /// Without settings only those of the node are shown. They outlive the page.
    void setConsoleSettings(ConsoleSettings* settings);
    void refresh() override;
    /// Looks for the words.
    void open(const QString& subject) override;

private:
    QWidget* buildTools();
    Card* section(const QString& name);
    SettingRow* addRow(const QString& section, SettingRow* row);
    void buildConsoleRows();
    void showConsoleValue(const QString& key);
    void chooseConsole(const QString& key, const QString& value);
    void sayStanding(const QString& key);
    /// True when it was refused, with a word.
    bool refuseWhileLocked();
    void addNodeRow(const api::NodeSettingInfo& setting);
    void showNodeSettings();
    void chooseNode(const QString& name, const QString& value);
    void buildElsewhere();
    void search();
    void resetAll();
    void exportSettings();
    void importSettings();

    ConsoleSettings* m_settings = nullptr;
    std::map<QString, Card*> m_sections;
    std::map<QString, SettingRow*> m_consoleRows;
    std::map<QString, SettingRow*> m_nodeRows;
    struct Elsewhere {
        QString words;  ///< what a search looks at
        QWidget* row;
    };
    std::vector<Elsewhere> m_elsewhere;
    std::map<QString, QString> m_refusals;  ///< of the node, by name, until the next try
    QLineEdit* m_search = nullptr;
    QPushButton* m_resetAll = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_import = nullptr;
    QVBoxLayout* m_column = nullptr;
    EmptyState* m_none = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_restart = nullptr;
};

}  // namespace stacknet::ui
