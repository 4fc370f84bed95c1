#pragma once

#include "ui/wizard/wizard_step.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class AlertMailForm;
class SecretField;
class SetupField;
class TextLabel;

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
    /// What is not whole is not wished for.
    void skip(std::function<void()> go) override;

private:
    QWidget* buildMail();
    SetupField* addField(const QString& label, const QString& objectName,
                         const QString& placeholder);
    /// Sends a test to what the field names, and says beside it how that went.
    QPushButton* addTest(SetupField* field, const char* kind);
    void test(SetupField* field, const char* kind);
    void testMail();
    void showMail();
    void check();
    bool checkMail();
    QString text(SetupField* field) const;

    QCheckBox* m_desktop;
    SetupField* m_command;
    SetupField* m_webhook;
    QPushButton* m_testCommand;
    QPushButton* m_testWebhook;
    QCheckBox* m_mail;
    AlertMailForm* m_mailForm = nullptr;
    SecretField* m_mailPassword = nullptr;
    TextLabel* m_mailNote = nullptr;
    QPushButton* m_testMail = nullptr;
    QWidget* m_mailBox;
    int m_asked = 0;  ///< answers to older questions are dropped
    bool m_testing = false;
    bool m_filling = false;
    bool m_good = true;
};

}  // namespace stacknet::ui
