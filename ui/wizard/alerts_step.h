#pragma once

#include "ui/wizard/wizard_step.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class SetupField;

/// Step 6: how the operator wants to be told. The inbox is always there.
class AlertsStep final : public WizardStep {
    Q_OBJECT
public:
    AlertsStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent = nullptr);
    QString title() const override;
    QString lead() const override;
    void enter() override;
    bool ready() const override;
    bool skippable() const override { return true; }

private:
    SetupField* addField(const QString& label, const QString& objectName,
                         const QString& placeholder);
    /// Sends a test to what the field names, and says beside it how that went.
    QPushButton* addTest(SetupField* field, const char* kind);
    void test(SetupField* field, const char* kind);
    void check();
    QString text(SetupField* field) const;

    QCheckBox* m_desktop;
    SetupField* m_command;
    SetupField* m_webhook;
    QPushButton* m_testCommand;
    QPushButton* m_testWebhook;
    int m_asked = 0;  ///< answers to older questions are dropped
    bool m_testing = false;
    bool m_filling = false;
    bool m_good = true;
};

}  // namespace stacknet::ui
