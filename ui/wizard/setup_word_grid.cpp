#include "ui/wizard/setup_word_grid.h"

#include <algorithm>

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kWords = 24;
constexpr int kRows = 8;
constexpr int kWordMax = 400;  // a pasted row of all words

QGridLayout* wordLayout(QWidget* owner) {
    auto* grid = new QGridLayout(owner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k2);
    grid->setVerticalSpacing(space::k1);
    for (const int column : {1, 3, 5}) grid->setColumnStretch(column, 1);
    return grid;
}

/// Column by column, as one reads a list.
void place(QGridLayout* grid, int index, QWidget* word) {
    auto* number = new TextLabel(QString::number(index + 1), TextRole::Caption, Tone::Neutral);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setFixedWidth(space::k5);
    grid->addWidget(number, index % kRows, 2 * (index / kRows));
    grid->addWidget(word, index % kRows, 2 * (index / kRows) + 1);
}

void overwrite(QLineEdit* edit) {
    edit->setText(QString(edit->text().size(), QLatin1Char('*')));
    edit->clear();
}

}  // namespace

QCompleter* wordCompleter(const std::vector<std::string>& list, QObject* parent) {
    QStringList words;
    words.reserve(static_cast<qsizetype>(list.size()));
    for (const auto& word : list) words << QString::fromStdString(word);
    auto* completer = new QCompleter(new QStringListModel(words, parent), parent);
    completer->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(6);
    return completer;
}

SetupWordGrid::SetupWordGrid(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("wordGrid"));
    auto* grid = wordLayout(this);
    for (int i = 0; i < kWords; ++i) {
        auto* word = new TextLabel({}, TextRole::Mono);
        word->setObjectName(QStringLiteral("word%1").arg(i + 1));
        word->setTextInteractionFlags(Qt::NoTextInteraction);
        word->setMinimumHeight(26);
        m_words.push_back(word);
        place(grid, i, word);
    }
}

SetupWordGrid::~SetupWordGrid() {
    setWords({});
}

void SetupWordGrid::setWords(const SecretBytes& words) {
    const QStringList list =
        QString::fromUtf8(words.exposeText().data(), static_cast<qsizetype>(words.size()))
            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const QString word =
            static_cast<qsizetype>(i) < list.size() ? list[static_cast<qsizetype>(i)] : QString();
        m_words[i]->setText(word);
        m_words[i]->setAccessibleName(word.isEmpty() ? QString()
                                                     : tr("Word %1: %2").arg(i + 1).arg(word));
    }
}

SetupWordEntry::SetupWordEntry(const std::vector<std::string>& list, QWidget* parent)
    : QWidget(parent), m_list(list) {
    auto* grid = wordLayout(this);
    auto* completer = wordCompleter(list, this);
    for (int i = 0; i < kWords; ++i) {
        auto* edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("typedWord%1").arg(i + 1));
        edit->setAccessibleName(tr("Word %1").arg(i + 1));
        edit->setMaxLength(kWordMax);
        edit->setCompleter(completer);
        m_edits.push_back(edit);
        place(grid, i, edit);
        connect(edit, &QLineEdit::textChanged, this,
                [this, at = static_cast<std::size_t>(i)](const QString& text) {
                    if (!m_spreading) spread(at, text);
                });
        connect(edit, &QLineEdit::editingFinished, this, &SetupWordEntry::changed);
    }
    // The grid is filled column by column, and so is it walked.
    for (std::size_t i = 1; i < m_edits.size(); ++i) setTabOrder(m_edits[i - 1], m_edits[i]);
}

SetupWordEntry::~SetupWordEntry() {
    m_spreading = true;
    for (auto* edit : m_edits) overwrite(edit);
}

void SetupWordEntry::spread(std::size_t from, const QString& text) {
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > 1) {
        m_spreading = true;
        std::size_t at = from;
        for (const auto& word : words) {
            if (at == m_edits.size()) break;
            m_edits[at++]->setText(word.toLower());
        }
        m_spreading = false;
        m_edits[std::min(at, m_edits.size() - 1)]->setFocus();
    }
    emit changed();
}

bool SetupWordEntry::known(const QString& word) const {
    return std::binary_search(m_list.begin(), m_list.end(), word.trimmed().toLower().toStdString());
}

int SetupWordEntry::filled() const {
    return static_cast<int>(std::count_if(m_edits.begin(), m_edits.end(), [](const auto* edit) {
        return !edit->text().trimmed().isEmpty();
    }));
}

int SetupWordEntry::firstUnknown() const {
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        const QString word = m_edits[i]->text().trimmed().toLower();
        if (word.isEmpty() || known(word)) continue;
        const std::string typed = word.toStdString();
        const auto next = std::lower_bound(m_list.begin(), m_list.end(), typed);
        const bool begun = next != m_list.end() && next->starts_with(typed);
        if (!begun || !m_edits[i]->hasFocus()) return static_cast<int>(i) + 1;
    }
    return 0;
}

SecretBytes SetupWordEntry::words() const {
    SecretBytes all;
    for (const auto* edit : m_edits) {
        const QString word = edit->text().trimmed().toLower();
        if (!known(word)) return {};
        if (!all.empty()) all.append(" ");
        all.append(word.toStdString());
    }
    return all;
}

void SetupWordEntry::setFocusFirst() {
    m_edits.front()->setFocus();
}

}  // namespace stacknet::ui
