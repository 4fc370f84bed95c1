#include "ui/pages/work_history.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>

#include "ui/pages/work_details.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/side_pane.h"

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

api::TaskEnding endingOf(const QString& word) {
    static const QStringList kWords{QStringLiteral("none"),    QStringLiteral("exit"),
                                    QStringLiteral("signal"),  QStringLiteral("oom"),
                                    QStringLiteral("timeout"), QStringLiteral("output_limit"),
                                    QStringLiteral("refused")};
    return static_cast<api::TaskEnding>(std::max<qsizetype>(0, kWords.indexOf(word)));
}

QString endingText(const QString& word) {
    return taskEndingText(endingOf(word));
}

QString errorText(const QString& code) {
    return code.isEmpty() ? QString()
                          : errorSentence(code.toStdString(),
                                          WorkHistory::tr("Failed (%1).").arg(code).toStdString());
}

QString confidentialText(const QString& flag) {
    return flag == QLatin1String("1") ? WorkHistory::tr("confidential") : WorkHistory::tr("no");
}

QString classText(const QString& word) {
    return word == QLatin1String("none") ? QStringLiteral("–") : word;
}

}  // namespace

std::vector<HistoryColumn> WorkHistory::columns() {
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
    HistoryColumn error{QStringLiteral("error"), tr("Error"), HistoryCell::Word, 200};
    error.words = errorText;
    HistoryColumn confidential{QStringLiteral("confidential"), tr("Confidential"),
                               HistoryCell::Word, 110};
    confidential.words = confidentialText;
    HistoryColumn ended{QStringLiteral("ended_by"), tr("Ended by"), HistoryCell::Word, 130};
    ended.words = endingText;
    ended.hidden = true;
    HistoryColumn id{QStringLiteral("id"), tr("Task"), HistoryCell::Id, 130};
    std::vector<HistoryColumn> all{received,  state,        kind,  model, duration, tokens,
                                   taskClass, confidential, error, id,    ended};
    const auto hidden = [&](const char* name, const QString& title, HistoryCell cell) {
        HistoryColumn column{QString::fromLatin1(name), title, cell, 110};
        column.hidden = true;
        all.push_back(std::move(column));
    };
    hidden("api_key", tr("API key"), HistoryCell::Id);
    hidden("receipt", tr("Receipt digest"), HistoryCell::Id);
    hidden("language", tr("Language"), HistoryCell::Text);
    hidden("exit_code", tr("Exit code"), HistoryCell::Count);
    hidden("tokens_in", tr("Tokens in"), HistoryCell::Count);
    hidden("tokens_out", tr("Tokens out"), HistoryCell::Count);
    hidden("paperwork", tr("Paperwork"), HistoryCell::Text);
    hidden("paperwork_height", tr("Ledger height"), HistoryCell::Count);
    hidden("warm", tr("Served warm"), HistoryCell::Count);
    hidden("self_tested", tr("Tested here"), HistoryCell::Count);
    hidden("cpu_ms", tr("Processor time"), HistoryCell::Duration);
    hidden("cpu_limit", tr("Processors at most"), HistoryCell::Count);
    hidden("memory_peak_bytes", tr("Memory peak (bytes)"), HistoryCell::Count);
    hidden("memory_limit_bytes", tr("Memory at most (bytes)"), HistoryCell::Count);
    hidden("wall_limit_ms", tr("Time at most"), HistoryCell::Duration);
    hidden("declared_class", tr("Class asked for"), HistoryCell::Text);
    hidden("repro_class", tr("Reproduction class"), HistoryCell::Id);
    return all;
}

WorkHistory::WorkHistory(NodeBridge& bridge, Banner& banner, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* card = new Card(tr("Every task that is kept"));
    m_table = new HistoryTable(bridge, "tasks", columns(), tr("Task history"),
                               QStringLiteral("taskHistory"));
    m_table->setEmpty(new EmptyState(
        Glyph::History, tr("No task is kept"),
        tr("Tasks stay here until their time is over; Data and privacy says how long.")));
    card->body()->addWidget(buildFilters());
    card->body()->addWidget(m_table, 1);
    m_details = new WorkDetails(bridge, banner, QStringLiteral("history_"));
    connect(m_table, &HistoryTable::currentIdChanged, this, &WorkHistory::showCurrent);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SidePane(card, m_details, {.pane = 360, .paneMin = 300}));
}

QWidget* WorkHistory::buildFilters() {
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
    std::vector<std::pair<QString, QString>> classes{{tr("All classes"), {}}};
    for (const char* name : {"D0", "D1", "D2", "D3", "R", "T"})
        classes.emplace_back(QString::fromLatin1(name), QString::fromLatin1(name));
    m_class = chooser(tr("Class"), "historyClass", classes);
    m_since = chooser(tr("Time"), "historySince",
                      {{tr("All time"), {}},
                       {tr("Last hour"), QString::number(kHourMs)},
                       {tr("Last 24 hours"), QString::number(24 * kHourMs)},
                       {tr("Last 7 days"), QString::number(7 * 24 * kHourMs)}});
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    for (auto* each : {m_state, m_kind, m_class, m_since}) row->addWidget(each);
    row->addStretch(1);
    return box;
}

/// The task of the current row, from its exact cells.
void WorkHistory::showCurrent() {
    if (m_table->currentId().empty()) {
        m_details->show(nullptr);
        return;
    }
    const auto text = [&](const char* column) {
        return m_table->cell(QString::fromLatin1(column));
    };
    const auto number = [&](const char* column) { return text(column).toULongLong(); };
    const QStringList papers{QStringLiteral("none"), QStringLiteral("submitted"),
                             QStringLiteral("committed")};
    const auto classNamed = [](const QString& word) {
        static const QStringList kClasses{QStringLiteral("none"), QStringLiteral("D0"),
                                          QStringLiteral("D1"),   QStringLiteral("D2"),
                                          QStringLiteral("D3"),   QStringLiteral("R"),
                                          QStringLiteral("T")};
        return static_cast<api::TaskClass>(std::max<qsizetype>(0, kClasses.indexOf(word)));
    };
    api::TaskInfo task = withState(text("state"));
    task.id = m_table->currentId();
    task.kind = text("kind") == QLatin1String("code") ? api::TaskKind::Code : api::TaskKind::Chat;
    task.model = text("model").toStdString();
    task.language = text("language").toStdString();
    task.receivedMs = text("received_ms").toLongLong();
    task.durationMs = static_cast<std::uint32_t>(number("duration_ms"));
    task.tokensIn = number("tokens_in");
    task.tokensOut = number("tokens_out");
    task.exitCode = text("exit_code").toInt();
    task.errorCode = text("error").toStdString();
    task.receiptDigest = text("receipt").toStdString();
    task.apiKeyId = text("api_key").toStdString();
    task.paperwork =
        static_cast<api::PaperworkState>(std::max<qsizetype>(0, papers.indexOf(text("paperwork"))));
    task.paperworkHeight = number("paperwork_height");
    task.warm = number("warm") != 0;
    task.selfTested = number("self_tested") != 0;
    task.cpuMs = number("cpu_ms");
    task.cpuLimit = static_cast<std::uint32_t>(number("cpu_limit"));
    task.memoryPeakBytes = number("memory_peak_bytes");
    task.memoryLimitBytes = number("memory_limit_bytes");
    task.wallLimitMs = number("wall_limit_ms");
    task.effectiveClass = classNamed(text("class"));
    task.declaredClass = classNamed(text("declared_class"));
    task.reproClass = text("repro_class").toStdString();
    task.confidential = number("confidential") != 0;
    task.endedBy = endingOf(text("ended_by"));
    m_details->show(&task);
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
