#include "ui/pages/work_history.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

api::TaskInfo withState(const QString& word) {
    static const std::vector<QString> kWords{QStringLiteral("queued"), QStringLiteral("running"),
                                             QStringLiteral("succeeded"), QStringLiteral("failed"),
                                             QStringLiteral("cancelled")};
    api::TaskInfo task;
    const auto found = std::find(kWords.begin(), kWords.end(), word);
    task.state = static_cast<api::TaskState>(found - kWords.begin());
    return task;
}

QString stateText(const QString& word) {
    return taskStateLabel(withState(word)).text;
}

Tone stateTone(const QString& word) {
    return taskStateLabel(withState(word)).tone;
}

QString kindText(const QString& word) {
    return taskKindText(word == QLatin1String("code") ? api::TaskKind::Code : api::TaskKind::Chat);
}

QString classText(const QString& word) {
    return word == QLatin1String("none") ? QStringLiteral("–") : word;
}

std::vector<HistoryColumn> columns() {
    const auto tr = [](const char* text) { return WorkHistory::tr(text); };
    HistoryColumn received{QStringLiteral("received_ms"), tr("Received"), HistoryCell::Time, 170};
    HistoryColumn state{QStringLiteral("state"), tr("State"), HistoryCell::Word, 112};
    state.words = stateText;
    state.tone = stateTone;
    HistoryColumn kind{QStringLiteral("kind"), tr("Kind"), HistoryCell::Word, 60};
    kind.words = kindText;
    HistoryColumn model{QStringLiteral("model"), tr("Model or image"), HistoryCell::Text, 0};
    HistoryColumn duration{QStringLiteral("duration_ms"), tr("Duration"), HistoryCell::Duration,
                           95};
    HistoryColumn tokens{QStringLiteral("tokens"), tr("Tokens"), HistoryCell::Count, 90};
    HistoryColumn taskClass{QStringLiteral("class"), tr("Class"), HistoryCell::Word, 60};
    taskClass.words = classText;
    HistoryColumn error{QStringLiteral("error"), tr("Error"), HistoryCell::Text, 170};
    HistoryColumn key{QStringLiteral("api_key"), tr("API key"), HistoryCell::Id, 110};
    key.hidden = true;
    HistoryColumn id{QStringLiteral("id"), tr("Task"), HistoryCell::Id, 130};
    HistoryColumn receipt{QStringLiteral("receipt"), tr("Receipt digest"), HistoryCell::Id, 130};
    receipt.hidden = true;
    HistoryColumn height{QStringLiteral("paperwork_height"), tr("Ledger height"),
                         HistoryCell::Count, 110};
    height.hidden = true;
    return {received,  state, kind, model, duration, tokens,
            taskClass, error, id,   key,   receipt,  height};
}

}  // namespace

WorkHistory::WorkHistory(NodeBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    auto* card = new Card(tr("Every task that is kept"));
    card->setSubtitle(tr("what was asked and answered is never kept"));
    m_state = chooser(tr("State"), "historyState",
                      {{tr("All states"), {}},
                       {tr("Succeeded"), QStringLiteral("succeeded")},
                       {tr("Failed"), QStringLiteral("failed")},
                       {tr("Cancelled"), QStringLiteral("cancelled")},
                       {tr("Running"), QStringLiteral("running")},
                       {tr("Queued"), QStringLiteral("queued")}});
    m_kind = chooser(tr("Kind"), "historyKind",
                     {{tr("All kinds"), {}},
                      {tr("Chats"), QStringLiteral("chat")},
                      {tr("Code"), QStringLiteral("code")}});
    m_class = chooser(tr("Class"), "historyClass",
                      {{tr("All classes"), {}},
                       {QStringLiteral("D0"), QStringLiteral("D0")},
                       {QStringLiteral("D1"), QStringLiteral("D1")},
                       {QStringLiteral("D2"), QStringLiteral("D2")},
                       {QStringLiteral("D3"), QStringLiteral("D3")},
                       {QStringLiteral("R"), QStringLiteral("R")},
                       {QStringLiteral("T"), QStringLiteral("T")}});
    m_since = chooser(tr("Time"), "historySince",
                      {{tr("All time"), {}},
                       {tr("Last hour"), QString::number(kHourMs)},
                       {tr("Last 24 hours"), QString::number(24 * kHourMs)},
                       {tr("Last 7 days"), QString::number(7 * 24 * kHourMs)}});
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    for (auto* each : {m_state, m_kind, m_class, m_since}) row->addWidget(each);
    row->addStretch(1);
    m_table = new HistoryTable(bridge, "tasks", columns(), tr("Task history"),
                               QStringLiteral("taskHistory"));
    m_table->setEmpty(new EmptyState(
        Glyph::History, tr("No task is kept"),
        tr("Tasks stay here until their time is over; Data and privacy says how long.")));
    connect(m_table, &HistoryTable::activated, this,
            [this] { emit openTask(QString::fromStdString(m_table->currentId())); });
    card->body()->addLayout(row);
    card->body()->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QComboBox* WorkHistory::chooser(const QString& name, const char* objectName,
                                const std::vector<std::pair<QString, QString>>& values) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    for (const auto& [text, value] : values) box->addItem(text, value);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { filter(); });
    return box;
}

void WorkHistory::filter() {
    std::vector<api::HistoryFilter> filters;
    const auto add = [&](const QComboBox* box, const char* column) {
        const QString value = box->currentData().toString();
        if (!value.isEmpty()) filters.push_back({column, "is", value.toStdString()});
    };
    add(m_state, "state");
    add(m_kind, "kind");
    add(m_class, "class");
    const std::int64_t span = m_since->currentData().toString().toLongLong();
    if (span > 0) {
        filters.push_back({"received_ms", "at_least", std::to_string(m_bridge.nowMs() - span)});
    }
    m_table->setFilters(std::move(filters));
}

void WorkHistory::reload() {
    m_table->reload();
}

}  // namespace stacknet::ui
