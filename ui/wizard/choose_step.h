#pragma once

#include <map>

#include <QTimer>

#include "ui/wizard/wizard_step.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace stacknet::ui {

class Card;
class SetupField;

/// Step 1: how to begin.
class ChooseStep final : public WizardStep {
    Q_OBJECT
public:
    ChooseStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent = nullptr);
    QString title() const override;
    QString lead() const override;
    void enter() override;
    bool ready() const override;

signals:
    /// Everything at once, without questions.
    void lookAroundChosen();

protected:
    /// A click anywhere on a choice chooses it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Card* addChoice(api::SetupChoice choice, const QString& objectName, const QString& name,
                    const QString& text);
    SetupField* inviteField(const QString& label, const QString& objectName);
    void addInvite(Card* join, Card* restore);
    void addSocket(Card* attach);
    void addLookAround(QWidget* row);
    void choose(api::SetupChoice choice);
    void typeInvite(const QString& file);
    void readInvite();
    void showInvite(const Result<api::InviteInfo>& invite);
    void testSocket();
    void showFields();

    std::map<api::SetupChoice, QRadioButton*> m_radios;
    QButtonGroup* m_group;
    SetupField* m_joinInvite = nullptr;
    SetupField* m_restoreInvite = nullptr;
    SetupField* m_socketField = nullptr;
    QLineEdit* m_joinFile = nullptr;
    QLineEdit* m_restoreFile = nullptr;
    QLineEdit* m_socket = nullptr;
    QPushButton* m_test = nullptr;
    QTimer m_inviteTimer;
    int m_inviteAsked = 0;  ///< only the answer to the newest question counts
    int m_socketAsked = 0;
};

}  // namespace stacknet::ui
