#include "ui/widgets/word_grid.h"

#include <algorithm>

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kRows = 8;
// The longest word of the list has eight letters.
constexpr int kHiddenDots = 8;

void overwrite(QStringList& words) {
    for (QString& word : words) word.fill(QLatin1Char('*'));
    words.clear();
}

}  // namespace

WordGrid::WordGrid(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("wordGrid"));
    auto* well = new Card;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k2);
    grid->setVerticalSpacing(space::k2);
    for (int i = 0; i < kWordCount; ++i) {
        const int column = i / kRows * 3;
        auto* number = new TextLabel(QString::number(i + 1), TextRole::Caption, Tone::Neutral);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setMinimumWidth(number->fontMetrics().horizontalAdvance(QStringLiteral("00")));
        auto* word = new TextLabel({}, TextRole::Mono);
        word->setTextInteractionFlags(Qt::NoTextInteraction);
        word->setMinimumWidth(
            word->fontMetrics().horizontalAdvance(QString(kHiddenDots + 1, QLatin1Char('m'))));
        word->setObjectName(QStringLiteral("word%1").arg(i + 1));
        m_labels[static_cast<std::size_t>(i)] = word;
        grid->addWidget(number, i % kRows, column);
        grid->addWidget(word, i % kRows, column + 1);
        if (i / kRows < 2) grid->setColumnMinimumWidth(column + 2, space::k4);
    }
    grid->setColumnStretch(8, 1);
    well->body()->addLayout(grid);
    m_show = new QPushButton;
    m_show->setObjectName(QStringLiteral("wordsShow"));
    connect(m_show, &QPushButton::clicked, this, [this] { setShown(!m_shown); });
    auto* hint = new TextLabel(
        tr("Look around first: whoever reads these words owns the key. No program can keep another "
           "one, or a camera, from taking a picture of the screen; end screen sharing before you "
           "show them."),
        TextRole::Caption, Tone::Neutral);
    hint->setObjectName(QStringLiteral("wordsHint"));
    hint->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k3);
    row->addWidget(m_show, 0, Qt::AlignTop);
    row->addWidget(hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(well);
    column->addLayout(row);
    apply();
}

WordGrid::~WordGrid() {
    overwrite(m_words);
}

void WordGrid::setWords(std::string&& words) {
    overwrite(m_words);
    QString text = QString::fromStdString(words);
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    text.fill(QLatin1Char('*'));
    std::fill(words.begin(), words.end(), '\0');
    words.clear();
    apply();
}

void WordGrid::setShown(bool shown) {
    m_shown = shown && !m_words.isEmpty();
    m_wasShown = m_wasShown || m_shown;
    apply();
    emit shownChanged(m_shown);
}

void WordGrid::wipe() {
    overwrite(m_words);
    setShown(false);
}

void WordGrid::apply() {
    for (int i = 0; i < kWordCount; ++i) {
        auto* label = m_labels[static_cast<std::size_t>(i)];
        const bool there = m_shown && i < m_words.size();
        const QString word = there ? m_words[i] : QString();
        label->setText(there ? word : QString(kHiddenDots, QChar(0x2022)));
        label->setAccessibleName(there ? tr("Word %1: %2").arg(i + 1).arg(word)
                                       : tr("Word %1, hidden").arg(i + 1));
        label->setInk(there ? std::nullopt : std::optional<Tone>(Tone::Neutral));
    }
    m_show->setText(m_shown ? tr("Hide the words") : tr("Show the words"));
    m_show->setEnabled(!m_words.isEmpty());
}

}  // namespace stacknet::ui
