#pragma once

#include <functional>
#include <vector>

#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace stacknet::ui {

class SetupField;

/// A profile as a person sees it.
struct ProfileEntry {
    QString name;
    QString where;  ///< its folder or socket
    bool attaches = false;
    bool current = false;
};

/// The list of profiles: opens one in a window of its own, begins a new one, takes one from the
/// list. Data is never touched.
class ProfilePicker final : public ModalDialog {
    Q_OBJECT
public:
    /// `nameProblem` says why a name cannot be used; empty: it can.
    ProfilePicker(std::vector<ProfileEntry> entries,
                  std::function<QString(const QString&)> nameProblem, QWidget* parent);

signals:
    void openRequested(const QString& name);
    void removeRequested(const QString& name);

private:
    void addNewProfile();
    void fill();
    void showChoice();
    void checkName();
    const ProfileEntry* chosen() const;

    std::vector<ProfileEntry> m_entries;
    std::function<QString(const QString&)> m_nameProblem;
    QListWidget* m_list;
    QPushButton* m_remove;
    QPushButton* m_open;
    QLineEdit* m_name = nullptr;
    SetupField* m_nameField = nullptr;
    QPushButton* m_create = nullptr;
};

}  // namespace stacknet::ui
