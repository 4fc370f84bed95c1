#pragma once

#include "ui/wizard/wizard_step.h"

class QVBoxLayout;

namespace stacknet::ui {

class Banner;
class Card;
class DetailList;
class SetupField;
class SecretField;
class TextLabel;

/// Step 7: what will start, what it may sign and what that may cost. Starting makes the node.
class SummaryStep final : public WizardStep {
    Q_OBJECT
public:
    SummaryStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent = nullptr);
    QString title() const override;
    QString lead() const override;
    QString nextText() const override;
    void enter() override;
    bool ready() const override;
    bool busy() const override { return m_making; }
    void finish(std::function<void()> go) override;

private:
    void addRisks(QVBoxLayout* column);
    void showRows();
    bool attaches() const { return m_draft.progress.choice == api::SetupChoice::Attach; }
    /// The key was encrypted in an earlier run: its passphrase is not known here.
    bool asksPassphrase() const;

    Banner* m_banner;
    DetailList* m_rows;
    Card* m_risks;
    TextLabel* m_signs;
    TextLabel* m_join;
    SecretField* m_passphrase;
    SetupField* m_passphraseField;
    bool m_making = false;
};

}  // namespace stacknet::ui
