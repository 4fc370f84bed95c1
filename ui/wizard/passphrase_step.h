#pragma once

#include <QByteArray>

#include "ui/wizard/wizard_step.h"

class QCheckBox;
class QSpinBox;

namespace stacknet::ui {

class Banner;
class SetupField;
class SecretField;
class TextLabel;
class ThinProgress;

/// What was typed, in normal form NFC as the keystore wants it.
SecretBytes passphraseOf(const SecretField& field);

/// Step 4: the passphrase that the key is encrypted under, and when the key locks itself.
class PassphraseStep final : public WizardStep {
    Q_OBJECT
public:
    PassphraseStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent = nullptr);
    QString title() const override;
    QString lead() const override;
    QString nextText() const override;
    void enter() override;
    bool ready() const override;
    bool busy() const override { return m_sealing; }
    /// Encrypts the key and stores it in the folder, unless it lies there under this passphrase.
    void finish(std::function<void()> go) override;

private:
    void addAutoLock();
    void check();
    void showAutoLock();
    /// The key lies in the folder and its passphrase was typed in an earlier run.
    bool sealedBefore() const;
    void seal(const std::function<void()>& go);

    Banner* m_banner;
    SecretField* m_passphrase;
    SecretField* m_repeat;
    SetupField* m_passphraseField;
    SetupField* m_repeatField;
    ThinProgress* m_strength;
    TextLabel* m_kdf;
    QWidget* m_lockRow;
    QCheckBox* m_autoLock;
    QSpinBox* m_minutes;
    bool m_sealing = false;
    std::uint32_t m_kdfMs = 0;
    std::string m_sealedIn;  ///< the folder that holds the key under draft.passphrase
};

}  // namespace stacknet::ui
