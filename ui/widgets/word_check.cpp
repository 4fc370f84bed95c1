#include "ui/widgets/word_check.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCompleter>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QStringListModel>

#include "generated/bip39_english.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kSaltBytes = 16;
constexpr int kOffered = 7;

QStringListModel* listedWords() {
    static auto* model = [] {
        QStringList words;
        words.reserve(int(kBip39English.size()));
        for (const std::string_view word : kBip39English)
            words << QString::fromLatin1(word.data(), qsizetype(word.size()));
        return new QStringListModel(words);
    }();
    return model;
}

QString typedIn(const QLineEdit* edit) {
    return edit->text().trimmed().toLower();
}

}  // namespace

void completeWords(QLineEdit* edit) {
    auto* completer = new QCompleter(listedWords(), edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    completer->setMaxVisibleItems(kOffered);
    edit->setCompleter(completer);
}

bool isListedWord(const QString& word) {
    const QByteArray utf8 = word.toUtf8();
    const std::string_view text(utf8.constData(), std::size_t(utf8.size()));
    return std::binary_search(kBip39English.begin(), kBip39English.end(), text);
}

WordCheck::WordCheck(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("wordCheck"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    for (std::size_t i = 0; i < kCheckedWords; ++i) {
        m_names[i] = new TextLabel({}, TextRole::Strong);
        m_edits[i] = new QLineEdit;
        m_edits[i]->setObjectName(QStringLiteral("checkWord%1").arg(i + 1));
        m_edits[i]->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                                        Qt::ImhNoPredictiveText);
        completeWords(m_edits[i]);
        m_names[i]->setBuddy(m_edits[i]);
        connect(m_edits[i], &QLineEdit::textChanged, this, &WordCheck::changed);
        auto* field = new QVBoxLayout;
        field->setSpacing(space::k1);
        field->addWidget(m_names[i]);
        field->addWidget(m_edits[i]);
        column->addLayout(field);
    }
    m_verdict = new TextLabel({}, TextRole::Body, Tone::Danger);
    m_verdict->setObjectName(QStringLiteral("checkVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    column->addWidget(m_verdict);
}

void WordCheck::begin(const QStringList& words) {
    m_wrong = 0;
    m_verdict->hide();
    m_salt.resize(kSaltBytes);
    for (char& byte : m_salt) byte = char(QRandomGenerator::system()->bounded(256));
    std::vector<int> places;
    while (places.size() < kCheckedWords && qsizetype(places.size()) < words.size()) {
        const int place = QRandomGenerator::system()->bounded(int(words.size())) + 1;
        if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_places[i] = places[i];
        m_right[i] = digestOf(words[places[i] - 1]);
        m_names[i]->setText(tr("Word %1").arg(places[i]));
        m_edits[i]->setAccessibleName(tr("Word %1 of your paper").arg(places[i]));
        m_edits[i]->clear();
    }
    m_edits[0]->setFocus();
}

bool WordCheck::isComplete() const {
    return std::all_of(m_edits.begin(), m_edits.end(),
                       [](const QLineEdit* edit) { return !typedIn(edit).isEmpty(); });
}

QByteArray WordCheck::digestOf(const QString& word) const {
    return QCryptographicHash::hash(m_salt + word.toUtf8(), QCryptographicHash::Sha256);
}

void WordCheck::check() {
    bool right = true;
    for (std::size_t i = 0; i < kCheckedWords; ++i)
        right = right && digestOf(typedIn(m_edits[i])) == m_right[i];
    for (auto* edit : m_edits) edit->clear();
    if (right) {
        m_verdict->hide();
        emit passed();
        return;
    }
    ++m_wrong;
    // Which of the three is wrong is not said: it would help who guesses.
    m_verdict->setText(
        tr("That is not what you were shown. Read the numbers beside the words "
           "again."));
    m_verdict->show();
    m_edits[0]->setFocus();
    if (m_wrong >= kWrongChecksMax) emit failed();
}

}  // namespace stacknet::ui
