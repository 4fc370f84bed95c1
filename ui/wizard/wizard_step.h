#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "core/api/setup.h"

namespace stacknet::ui {

/// Where things lie unless the person says otherwise.
struct SetupDefaults {
    QString folder;
    /// Beside the program, for a stick that carries both; empty: it cannot be written to.
    QString portableFolder;
    QString socket;  ///< of a running engine, where one was found
    QString alias;   ///< the machine's name
};

/// What the steps share. Secrets are wiped with it and never saved.
struct SetupDraft {
    SetupDefaults defaults;
    api::SetupProgress progress;
    SecretBytes words;
    SecretBytes passphrase;
    SecretBytes mailPassword;
    std::optional<api::InviteInfo> invite;
    std::optional<api::AttachInfo> engine;
};

/// One step of the wizard. What was typed stays in it when it is left.
class WizardStep : public QWidget {
    Q_OBJECT
public:
    WizardStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent = nullptr)
        : QWidget(parent), m_setup(setup), m_draft(draft) {}

    virtual QString title() const = 0;
    /// One or two sentences under the title.
    virtual QString lead() const = 0;
    /// The word on the button that goes on.
    virtual QString nextText() const { return tr("Next"); }
    /// Called each time the step comes into sight.
    virtual void enter() {}
    /// Whether the button that goes on can be pressed.
    virtual bool ready() const = 0;
    /// The button was pressed: does what is left to do, then calls `go`.
    virtual void finish(std::function<void()> go) { go(); }
    /// True when the step went back within itself.
    virtual bool back() { return false; }
    /// Something is being made that going back would pull from under it.
    virtual bool busy() const { return false; }
    virtual bool skippable() const { return false; }
    /// The word on the button that skips.
    virtual QString skipText() const { return tr("Skip"); }
    /// That button was pressed: calls `go` when the step may be left without what it asks for.
    virtual void skip(std::function<void()> go) { go(); }

signals:
    /// ready(), skippable(), a button's word or lead() may have changed.
    void changed();
    /// Something that is kept was entered.
    void edited();

protected:
    api::ISetup& m_setup;
    SetupDraft& m_draft;
};

}  // namespace stacknet::ui
