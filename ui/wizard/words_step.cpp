#include "ui/wizard/words_step.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>

#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/setup_calls.h"
#include "ui/wizard/setup_field.h"
#include "ui/wizard/setup_word_grid.h"

namespace stacknet::ui {
namespace {

constexpr int kWords = 24;

QVBoxLayout* columnOf(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    return column;
}

TextLabel* caption(const QString& text) {
    auto* label = new TextLabel(text, TextRole::Caption, Tone::Neutral);
    label->setWordWrap(true);
    return label;
}

}  // namespace

WordsStep::WordsStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent)
    : WizardStep(setup, draft, parent) {
    auto* column = columnOf(this);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("wordsBanner"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildShow());
    m_stack->addWidget(buildCheck());
    m_stack->addWidget(buildType());
    m_stack->addWidget(buildSealed());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

QWidget* WordsStep::buildShow() {
    auto* page = new QWidget;
    auto* column = columnOf(page);
    auto* card = new Card;
    m_grid = new SetupWordGrid;
    card->body()->addWidget(m_grid);
    column->addWidget(card);
    column->addWidget(
        caption(tr("Nobody can give you these words again, and they open the key without a "
                   "passphrase. Let nobody look at this screen; take no picture of it.")));
    column->addStretch(1);
    return page;
}

QWidget* WordsStep::buildCheck() {
    auto* page = new QWidget;
    auto* column = columnOf(page);
    auto* completer = wordCompleter(m_setup.wordList(), this);
    for (int i = 0; i < kChecked; ++i) {
        auto* edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("checkWord%1").arg(i + 1));
        edit->setMaxLength(32);
        edit->setCompleter(completer);
        auto* field = new SetupField(tr("Word"), edit, QStringLiteral("checkWord%1").arg(i + 1));
        m_checkEdits[static_cast<std::size_t>(i)] = edit;
        m_checkFields[static_cast<std::size_t>(i)] = field;
        column->addWidget(field);
        connect(edit, &QLineEdit::textChanged, this, [this, i] { noteCheck(i); });
    }
    column->addWidget(
        caption(tr("The list that opens while you type holds all 2,048 words; yours "
                   "stand on your paper.")));
    column->addStretch(1);
    return page;
}

QWidget* WordsStep::buildType() {
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_entry = new SetupWordEntry(m_setup.wordList());
    m_entryNote = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_entryNote->setObjectName(QStringLiteral("typedWordsNote"));
    m_entryNote->setWordWrap(true);
    auto* card = new Card;
    card->body()->addWidget(m_entry);
    column->addWidget(card);
    column->addWidget(m_entryNote);
    column->addStretch(1);
    connect(m_entry, &SetupWordEntry::changed, this, &WordsStep::typed);
    return page;
}

QWidget* WordsStep::buildSealed() {
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_sealedText = new TextLabel;
    m_sealedText->setObjectName(QStringLiteral("sealedText"));
    m_sealedText->setWordWrap(true);
    auto* another = new QPushButton(tr("Begin with another key"));
    another->setObjectName(QStringLiteral("anotherKey"));
    auto* row = new QHBoxLayout;
    row->addWidget(another);
    row->addStretch(1);
    column->addWidget(m_sealedText);
    column->addLayout(row);
    column->addStretch(1);
    connect(another, &QPushButton::clicked, this, [this] {
        m_makeAnother = true;
        enter();
    });
    return page;
}

WordsStep::Page WordsStep::page() const {
    return static_cast<Page>(m_stack->currentIndex());
}

void WordsStep::showPage(Page page) {
    m_skipWarned = false;
    m_stack->setCurrentIndex(page);
    emit changed();
}

QString WordsStep::title() const {
    return m_draft.progress.choice == api::SetupChoice::Restore ? tr("Type the words of the key")
                                                                : tr("Your Node Key");
}

QString WordsStep::lead() const {
    switch (page()) {
        case Show:
            return tr(
                "Write these 24 words on paper, in this order. They are the only backup that "
                "does not depend on this machine.");
        case Check:
            return tr("Type three of them from your paper, so that you know it can be read.");
        case Type:
            return tr("All 24, in their order. They can be pasted into the first field at once.");
        case Sealed:
            return tr("The key was made before the program was closed.");
    }
    return {};
}

QString WordsStep::nextText() const {
    return page() == Show ? tr("I wrote them down") : WizardStep::nextText();
}

void WordsStep::enter() {
    m_banner->hide();
    const auto& progress = m_draft.progress;
    if (!progress.nodeKey.empty() && m_draft.words.empty() && !m_makeAnother) {
        m_sealedText->setText(
            tr("Node Key %1 lies encrypted in the data folder. You are asked for its "
               "passphrase at the end. Its words are not kept anywhere but on your paper.")
                .arg(shortId(progress.nodeKey, 12, 8)));
        showPage(Sealed);
        m_setup.hasSealedKey(progress.folder, progress.nodeKey,
                             onGui<bool>(this, [this](Result<bool>& there) {
                                 if (there.ok() && *there) return;
                                 m_draft.progress.nodeKey.clear();
                                 enter();
                             }));
        return;
    }
    if (progress.choice == api::SetupChoice::Restore) {
        showPage(Type);
        typed();
        m_entry->setFocusFirst();
        return;
    }
    if (m_draft.words.empty() || !m_fresh)
        makeWords();
    else
        showPage(page() == Check ? Check : Show);
}

void WordsStep::makeWords() {
    m_draft.words.clear();
    m_grid->setWords({});
    showPage(Show);
    m_setup.newWords(onGui<SecretBytes>(this, [this](Result<SecretBytes>& words) {
        if (!words.ok()) {
            m_banner->sayError(words.error());
            return;
        }
        m_draft.words = std::move(*words);
        m_fresh = true;
        m_tries = 0;
        m_grid->setWords(m_draft.words);
        if (!m_draft.progress.nodeKey.empty())
            m_banner->say(Tone::Warn, tr("These are new words. Strike out those that you wrote "
                                         "down before."));
        drawPositions();
        emit changed();
    }));
}

void WordsStep::drawPositions() {
    std::vector<int> all;
    for (int i = 1; i <= kWords; ++i) all.push_back(i);
    std::shuffle(all.begin(), all.end(), *QRandomGenerator::system());
    std::copy_n(all.begin(), kChecked, m_positions.begin());
    std::sort(m_positions.begin(), m_positions.end());
    for (std::size_t i = 0; i < kChecked; ++i) {
        m_checkFields[i]->setLabel(tr("Word %1").arg(m_positions[i]));
        m_checkEdits[i]->clear();
        m_checkFields[i]->setNote(Tone::Neutral, {});
    }
}

QString WordsStep::wordAt(int position) const {
    const auto text = m_draft.words.exposeText();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .split(QLatin1Char(' '))
        .value(position - 1);
}

void WordsStep::noteCheck(int field) {
    const auto at = static_cast<std::size_t>(field);
    const std::string typed = m_checkEdits[at]->text().trimmed().toLower().toStdString();
    const auto& list = m_setup.wordList();
    const auto next = std::lower_bound(list.begin(), list.end(), typed);
    const bool begun = next != list.end() && next->starts_with(typed);
    m_checkFields[at]->setNote(Tone::Danger,
                               begun ? QString() : tr("No word of the list begins like this."));
    emit changed();
}

bool WordsStep::ready() const {
    const auto& list = m_setup.wordList();
    switch (page()) {
        case Show:
            return !m_draft.words.empty();
        case Check:
            return std::all_of(m_checkEdits.begin(), m_checkEdits.end(), [&](const auto* edit) {
                return std::binary_search(list.begin(), list.end(),
                                          edit->text().trimmed().toLower().toStdString());
            });
        case Type:
            return m_restored;
        case Sealed:
            return true;
    }
    return false;
}

void WordsStep::finish(std::function<void()> go) {
    switch (page()) {
        case Show:
            m_banner->hide();
            showPage(Check);
            m_checkEdits.front()->setFocus();
            return;
        case Check:
            checkTyped(go);
            return;
        case Type:
            m_draft.words = m_entry->words();
            m_fresh = false;
            settle(go, true);
            return;
        case Sealed:
            go();
            return;
    }
}

void WordsStep::checkTyped(const std::function<void()>& go) {
    int wrong = 0;
    for (std::size_t i = 0; i < kChecked; ++i) {
        const bool right = m_checkEdits[i]->text().trimmed().toLower() == wordAt(m_positions[i]);
        wrong += right ? 0 : 1;
        m_checkFields[i]->setNote(
            Tone::Danger,
            right ? QString() : tr("This is not word %1. Look at your paper.").arg(m_positions[i]));
    }
    if (wrong == 0) {
        m_tries = 0;
        settle(go, true);
        return;
    }
    if (++m_tries < kTries) return;
    m_tries = 0;
    drawPositions();
    showPage(Show);
    m_banner->say(Tone::Warn, tr("Three tries were wrong. Compare your paper with the words."));
}

QString WordsStep::skipText() const {
    return m_skipWarned ? tr("Go on unchecked") : tr("Check later");
}

void WordsStep::skip(std::function<void()> go) {
    if (m_skipWarned) {
        settle(go, false);
        return;
    }
    m_skipWarned = true;
    m_banner->say(Tone::Warn, tr("Nobody knows yet whether your paper can be read."),
                  tr("With a wrong word on it the key, its tokens and its paperwork die with this "
                     "machine. The Node Keys page reminds you until the words are checked."));
}

void WordsStep::settle(const std::function<void()>& go, bool checked) {
    m_setup.checkWords(m_draft.words.clone(),
                       onGui<std::string>(this, [this, go, checked](Result<std::string>& key) {
                           if (!key.ok()) {
                               m_banner->sayError(key.error());
                               return;
                           }
                           if (m_draft.progress.nodeKey != *key) m_draft.progress.nodeKey.clear();
                           // What was proved once stays proved.
                           if (checked) m_draft.progress.checkedKey = *key;
                           m_makeAnother = false;
                           go();
                       }));
}

void WordsStep::typed() {
    m_restored = false;
    const int asked = ++m_asked;
    const auto say = [this](Tone tone, const QString& text) {
        m_entryNote->setInk(tone);
        m_entryNote->setText(text);
    };
    if (const int unknown = m_entry->firstUnknown(); unknown != 0) {
        say(Tone::Danger, tr("Word %1 is not one of the 2,048 words.").arg(unknown));
    } else if (m_entry->filled() < kWords) {
        say(Tone::Neutral, tr("%1 of 24 words are there.").arg(m_entry->filled()));
    } else if (SecretBytes words = m_entry->words(); !words.empty()) {
        say(Tone::Neutral, tr("Checking…"));
        m_setup.checkWords(
            std::move(words), onGui<std::string>(this, [=, this](Result<std::string>& key) {
                if (asked != m_asked) return;
                m_restored = key.ok();
                if (key.ok())
                    say(Tone::Ok,
                        tr("These are the words of Node Key %1.").arg(shortId(*key, 12, 8)));
                else
                    say(Tone::Danger, tr("Every word is known, but they do not belong together: "
                                         "one is wrong or two changed places."));
                emit changed();
            }));
    }
    emit changed();
}

bool WordsStep::back() {
    if (page() != Check) return false;
    m_banner->hide();
    showPage(Show);
    return true;
}

}  // namespace stacknet::ui
