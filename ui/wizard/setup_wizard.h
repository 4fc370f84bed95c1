#pragma once

#include <array>
#include <functional>

#include <QTimer>

#include "ui/wizard/wizard_step.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace stacknet::ui {

class StepRail;
class TextLabel;

/// What the person decided; the node is made already, unless the choice is LookAround or Attach.
struct SetupOutcome {
    api::SetupChoice choice = api::SetupChoice::LookAround;
    std::string folder;
    std::string socket;
    bool portable = false;
    std::uint32_t autoLockMinutes = 0;
    bool desktopNotifications = true;
    SecretBytes passphrase;    ///< unlocks the Node Key; empty: none was made
    SecretBytes mailPassword;  ///< of the mail account that was wished for; empty: none
};

/// The first run: seven steps in a window of their own. Goes on where an earlier run was closed or
/// killed; what was typed is saved as it is typed, words and passphrases never are.
class SetupWizard final : public QWidget {
    Q_OBJECT
public:
    /// `setup` outlives the wizard. `done` is called once.
    SetupWizard(api::ISetup& setup, SetupDefaults defaults, std::function<void(SetupOutcome)> done,
                QWidget* parent = nullptr);
    ~SetupWizard() override;

    static constexpr int kSteps = 7;
    /// 1..7
    int step() const { return m_step; }

signals:
    /// The window was closed before the end.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildCentre();
    void buildSteps();
    WizardStep& current() const { return *m_steps[static_cast<std::size_t>(m_step - 1)]; }
    bool visits(int step) const;
    int neighbour(int direction) const;
    void showStep(int step);
    void refresh();
    void goNext();
    void skip();
    void goBack();
    void advance();
    void save();
    void end(api::SetupChoice choice);

    api::ISetup& m_setup;
    SetupDraft m_draft;
    std::function<void(SetupOutcome)> m_done;
    std::array<WizardStep*, kSteps> m_steps{};
    int m_step = 1;
    bool m_ended = false;
    StepRail* m_rail;
    TextLabel* m_title = nullptr;
    TextLabel* m_lead = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_next = nullptr;
    QTimer m_saveTimer;
};

}  // namespace stacknet::ui
