#include "ui/pages/logs_query.h"

#include <algorithm>
#include <array>

#include <QBoxLayout>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_well.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

/// Topics of docs/architecture.md that change nothing anywhere.
constexpr std::array kTopics{"attestation.verify",   "challenge.report", "diagnostics.preview",
                             "earnings.summary",     "evidence.verify",  "keys.protection",
                             "network.reachability", "node.self_check",  "stake.history"};
constexpr std::array kTables{"alerts", "audit", "paperwork", "points", "tasks"};
constexpr auto kPage = "page";
constexpr std::uint32_t kPageRows = 50;

bool isAmong(const QStringList& list, const QString& word) {
    return list.contains(word);
}

QByteArray jsonOf(const api::HistoryPage& page) {
    QJsonArray rows;
    for (const auto& row : page.rows) {
        QJsonObject object{{QStringLiteral("id"), QString::fromStdString(row.id)}};
        for (std::size_t i = 0; i < std::min(page.columns.size(), row.cells.size()); ++i)
            object.insert(QString::fromStdString(page.columns[i]),
                          QString::fromStdString(row.cells[i]));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

}  // namespace

bool holdsSecret(const QString& line) {
    static const QRegularExpression shapes(
        QStringLiteral("gk_\\w+_|\\bsk-\\w|\\beyJ|bearer|authorization|passw|passphrase|secret|"
                       "token=|(\\b[a-z]{3,8}\\b[\\s,]+){11}\\b[a-z]{3,8}\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return shapes.match(line).hasMatch();
}

QStringList LogsQuery::questions() {
    QStringList all;
    for (const char* topic : kTopics) all << QLatin1String(topic);
    for (const char* table : kTables)
        all << QStringLiteral("%1 %2").arg(QLatin1String(kPage), QLatin1String(table));
    return all;
}

LogsQuery::LogsQuery(NodeBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    auto* card = new Card(tr("Ask the node"));
    auto* help = new TextLabel(tr("Nothing can be changed from here. Type a question and what it "
                                  "is about, for example a Node Key; the arrow keys bring back "
                                  "earlier ones."),
                               TextRole::Caption, Tone::Neutral);
    help->setWordWrap(true);
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("queryLine"));
    m_line->setAccessibleName(tr("Question"));
    m_line->setPlaceholderText(tr("for example: node.self_check"));
    auto* completer = new QCompleter(questions(), m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_line->setCompleter(completer);
    m_line->installEventFilter(this);
    m_run = new QPushButton(tr("Ask"));
    m_run->setObjectName(QStringLiteral("queryRun"));
    m_run->setProperty("variant", QStringLiteral("primary"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    row->addWidget(m_line, 1);
    row->addWidget(m_run);
    m_state = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_state->setObjectName(QStringLiteral("queryState"));
    m_state->setWordWrap(true);
    m_answer = new CodeWell(tr("Answer"), QStringLiteral("queryAnswer"));
    card->body()->addWidget(help);
    card->body()->addLayout(row);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_answer, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_run, &QPushButton::clicked, this, &LogsQuery::run);
    connect(m_line, &QLineEdit::returnPressed, this, &LogsQuery::run);
}

void LogsQuery::run() {
    const QString line = m_line->text().trimmed();
    if (line.isEmpty()) return;
    const bool page = line.section(QLatin1Char(' '), 0, 0) == QLatin1String(kPage);
    const QString what = line.section(QLatin1Char(' '), 0, page ? 1 : 0);
    const QString rest = line.section(QLatin1Char(' '), page ? 2 : 1).trimmed();
    const auto turn = ++m_turn;
    m_answer->clear();
    if (!isAmong(questions(), what)) {
        m_state->setInk(Tone::Warn);
        m_state->setText(
            tr("This cannot be asked here. What can: %1.").arg(questions().join(tr(", "))));
        return;
    }
    remember(line);
    m_state->setInk(Tone::Neutral);
    m_state->setText(tr("Asking…"));
    const auto failed = [this](const Error& error) {
        m_state->setInk(Tone::Danger);
        m_state->setText(errorSentence(error));
    };
    if (page) {
        api::HistoryQuery query;
        query.table = what.section(QLatin1Char(' '), 1).toStdString();
        query.text = rest.toStdString();
        query.limit = kPageRows;
        m_bridge.page(query, this, [this, turn, failed](const Result<api::HistoryPage>& answer) {
            if (turn != m_turn) return;
            answer.ok() ? showAnswer(jsonOf(*answer)) : failed(answer.error());
        });
        return;
    }
    m_bridge.ask({what.toStdString(), rest.toStdString()}, this,
                 [this, turn, failed](const Result<std::string>& answer) {
                     if (turn != m_turn) return;
                     answer.ok() ? showAnswer(QByteArray::fromStdString(*answer))
                                 : failed(answer.error());
                 });
}

void LogsQuery::showAnswer(const QByteArray& json) {
    const auto document = QJsonDocument::fromJson(json);
    const QString text = QString::fromUtf8(document.isNull() ? json : document.toJson());
    m_state->setText(text.size() > kQueryAnswerMax
                         ? tr("The answer is long; this is its beginning.")
                         : tr("%n character(s).", nullptr, static_cast<int>(text.size())));
    m_answer->setPlainText(text.left(kQueryAnswerMax));
}

void LogsQuery::remember(const QString& question) {
    m_history.removeAll(question);
    if (!holdsSecret(question)) m_history << question;
    if (m_history.size() > kQueryHistoryMax) m_history.removeFirst();
    m_recalled = static_cast<int>(m_history.size());
}

void LogsQuery::recall(int step) {
    const int at = m_recalled + step;
    if (at < 0 || at > m_history.size()) return;
    m_recalled = at;
    m_line->setText(at == m_history.size() ? QString() : m_history.at(at));
}

bool LogsQuery::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace stacknet::ui
