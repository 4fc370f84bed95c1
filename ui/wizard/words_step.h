#pragma once

#include <array>

#include "ui/wizard/wizard_step.h"

class QCompleter;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace stacknet::ui {

class Banner;
class SetupField;
class TextLabel;
class SetupWordEntry;
class SetupWordGrid;

/// Step 3: the Node Key as words: shown and then checked, or typed in to restore it.
class WordsStep final : public WizardStep {
    Q_OBJECT
public:
    WordsStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent = nullptr);
    QString title() const override;
    QString lead() const override;
    QString nextText() const override;
    void enter() override;
    bool ready() const override;
    void finish(std::function<void()> go) override;
    /// The check can be put off: warned of once, then done.
    bool skippable() const override { return page() == Check; }
    QString skipText() const override;
    void skip(std::function<void()> go) override;
    bool back() override;

    static constexpr int kChecked = 3;
    static constexpr int kTries = 3;

private:
    enum Page { Show, Check, Type, Sealed };

    QWidget* buildShow();
    QWidget* buildCheck();
    QWidget* buildType();
    QWidget* buildSealed();
    Page page() const;
    void showPage(Page page);
    void makeWords();
    void drawPositions();
    void noteCheck(int field);
    void checkTyped(const std::function<void()>& go);
    /// Forgets a sealed key that the words in the draft do not stand for, notes whether they were
    /// proved to be on paper, then goes on.
    void settle(const std::function<void()>& go, bool checked);
    void typed();
    QString wordAt(int position) const;

    QStackedWidget* m_stack;
    Banner* m_banner;
    SetupWordGrid* m_grid = nullptr;
    std::array<SetupField*, kChecked> m_checkFields{};
    std::array<QLineEdit*, kChecked> m_checkEdits{};
    std::array<int, kChecked> m_positions{};  ///< from 1, ascending
    int m_tries = 0;
    bool m_skipWarned = false;
    SetupWordEntry* m_entry = nullptr;
    TextLabel* m_entryNote = nullptr;
    TextLabel* m_sealedText = nullptr;
    int m_asked = 0;
    bool m_fresh = false;     ///< the words in the draft were made here
    bool m_restored = false;  ///< the typed words belong together
    bool m_checking = false;
    bool m_makeAnother = false;  ///< than the one that lies sealed
};

}  // namespace stacknet::ui
