#pragma once

#include <vector>

#include "ui/wizard/wizard_step.h"

class QPushButton;
class QVBoxLayout;

namespace stacknet::ui {

class Banner;
class Card;
class TextLabel;

/// What a check is about and why it matters, in the reader's language. Empty for an unknown id.
struct HardwareWords {
    QString title;
    QString why;
};
HardwareWords hardwareWords(const std::string& id);

/// Step 5: what this machine can do. Nothing here stops anybody.
class HardwareStep final : public WizardStep {
    Q_OBJECT
public:
    HardwareStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent = nullptr);
    QString title() const override;
    QString lead() const override;
    void enter() override;
    bool ready() const override { return !m_asking; }

private:
    void ask();
    void show(const std::vector<api::HardwareCheck>& checks);
    QWidget* makeRow(const api::HardwareCheck& check);

    Banner* m_banner;
    TextLabel* m_summary;
    QPushButton* m_again;
    Card* m_card;
    std::vector<QWidget*> m_rows;
    bool m_asking = false;
    int m_asked = 0;
    std::string m_folder;  ///< that the shown answer is about
    std::string m_listen;
};

}  // namespace stacknet::ui
