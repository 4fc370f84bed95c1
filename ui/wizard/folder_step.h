#pragma once

#include <optional>

#include <QTimer>

#include "ui/wizard/wizard_step.h"

class QCheckBox;
class QLineEdit;

namespace stacknet::ui {

class SetupField;

/// Step 2: where the node's data lies and what the node is called.
class FolderStep final : public WizardStep {
    Q_OBJECT
public:
    FolderStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent = nullptr);
    QString title() const override;
    QString lead() const override;
    void enter() override;
    bool ready() const override;

private:
    void addFolder();
    void typeFolder(const QString& folder);
    void inspect();
    void showFolder(const Result<api::FolderInfo>& info);
    void setPortable(bool on);
    void checkAlias();
    void checkListen();
    bool withInvite() const;

    QLineEdit* m_folder;
    SetupField* m_folderField;
    QCheckBox* m_portable;
    QLineEdit* m_alias;
    SetupField* m_aliasField;
    QLineEdit* m_listen;
    SetupField* m_listenField;
    QTimer m_timer;
    std::optional<api::FolderInfo> m_info;
    bool m_folderGood = false;
    bool m_aliasGood = false;
    bool m_listenGood = false;
    QString m_ownFolder;  ///< what the field held before portable was ticked
    int m_asked = 0;
};

/// True for "HOST:PORT" with a port of 0 to 65,535.
bool isHostPort(const QString& text);

}  // namespace stacknet::ui
