#include "ui/widgets/word_entry.h"

#include <algorithm>

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

#include "ui/widgets/text_label.h"
#include "ui/widgets/word_check.h"

namespace stacknet::ui {
namespace {

constexpr int kRows = 6;
constexpr int kPasteMax = 1'024;

QString wordIn(const QLineEdit* field) {
    return field->text().trimmed().toLower();
}

}  // namespace

WordEntry::WordEntry(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("wordEntry"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k2);
    grid->setVerticalSpacing(space::k1);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const int row = static_cast<int>(i) % kRows;
        const int column = static_cast<int>(i) / kRows * 2;
        auto* field = new QLineEdit;
        field->setObjectName(QStringLiteral("entryWord%1").arg(i + 1));
        field->setAccessibleName(tr("Word %1").arg(i + 1));
        field->setMaxLength(kPasteMax);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                                   Qt::ImhNoPredictiveText);
        completeWords(field);
        auto* number = new TextLabel(QString::number(i + 1), TextRole::Caption, Tone::Neutral);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setBuddy(field);
        grid->addWidget(number, row, column);
        grid->addWidget(field, row, column + 1);
        m_fields[i] = field;
        connect(field, &QLineEdit::textChanged, this, [this, i] { fieldChanged(i); });
    }
    for (std::size_t i = 1; i < m_fields.size(); ++i) setTabOrder(m_fields[i - 1], m_fields[i]);
    m_problem = new TextLabel({}, TextRole::Caption, Tone::Danger);
    m_problem->setObjectName(QStringLiteral("entryProblem"));
    m_problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    column->addLayout(grid);
    column->addWidget(m_problem);
    m_problem->hide();
}

WordEntry::~WordEntry() {
    const QSignalBlocker quiet(this);
    clear();
}

bool WordEntry::isComplete() const {
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](const QLineEdit* field) { return isListedWord(wordIn(field)); });
}

std::string WordEntry::words() const {
    std::string text;
    for (const auto* field : m_fields) {
        if (!text.empty()) text += ' ';
        QByteArray word = wordIn(field).toUtf8();
        text.append(word.constData(), std::size_t(word.size()));
        word.fill('\0');
    }
    return text;
}

void WordEntry::clear() {
    for (auto* field : m_fields) {
        const QSignalBlocker quiet(field);
        field->setText(QString(field->text().size(), QLatin1Char('*')));
        field->clear();
    }
    sayProblem();
    emit changed();
}

void WordEntry::fieldChanged(std::size_t field) {
    static const QRegularExpression space(QStringLiteral("\\s"));
    const QString text = m_fields[field]->text();
    if (text.trimmed().contains(space)) spread(text);
    sayProblem();
    emit changed();
}

/// Words that were pasted fill the fields from the first one on.
void WordEntry::spread(const QString& text) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    const QStringList words = text.split(spaces, Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QSignalBlocker quiet(m_fields[i]);
        m_fields[i]->setText(i < std::size_t(words.size()) ? words[qsizetype(i)] : QString());
    }
    m_fields[std::min(std::size_t(words.size()), m_fields.size()) - 1]->setFocus();
}

/// The field that is being typed in may still become a word.
void WordEntry::sayProblem() {
    QStringList wrong;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString word = wordIn(m_fields[i]);
        const bool open = word.isEmpty() || m_fields[i]->hasFocus() || isListedWord(word);
        if (!open) wrong << QString::number(i + 1);
    }
    m_problem->setText(wrong.isEmpty() ? QString()
                                       : tr("Not in the list of words: number %1. Compare with "
                                            "your paper.")
                                             .arg(wrong.join(QStringLiteral(", "))));
    m_problem->setVisible(!wrong.isEmpty());
}

}  // namespace stacknet::ui
