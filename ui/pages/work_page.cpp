#include "ui/pages/work_page.h"

#include <algorithm>
#include <unordered_set>

#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

#include "ui/text/format.h"
#include "ui/text/seed_numbers.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kWideFrom = 1'000;
constexpr int kDetailsWidth = 380;
constexpr int kDetailsMin = 320;

/// The value below which `percent` of the sorted values lie.
std::uint32_t percentile(const std::vector<std::uint32_t>& sorted, std::size_t percent) {
    if (sorted.empty()) return 0;
    return sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
}

}  // namespace

WorkPage::WorkPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Work"), parent) {
    setObjectName(QStringLiteral("workPage"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("workBanner"));
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::k4);
    m_splitter->addWidget(buildTable());
    m_splitter->addWidget(buildDetails());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1'000, kDetailsWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_banner);
    column->addWidget(buildNumbers());
    column->addWidget(m_splitter, 1);
}

QWidget* WorkPage::buildNumbers() {
    auto* grid = new ResponsiveGrid(168, 4);
    const auto add = [&](const QString& title, const QString& name) {
        auto* card = new KpiCard(title);
        card->setObjectName(name);
        grid->add(card);
        return card;
    };
    m_running = add(tr("Running"), QStringLiteral("kpiRunning"));
    m_queued = add(tr("Queued"), QStringLiteral("kpiQueued"));
    m_success = add(tr("Succeeded"), QStringLiteral("kpiSuccess"));
    m_latency = add(tr("Median duration"), QStringLiteral("kpiLatency"));
    return grid;
}

QWidget* WorkPage::buildTable() {
    auto* card = new Card(tr("Tasks"));
    card->setSubtitle(tr("what was asked and answered is never kept"));
    m_showNew = new QPushButton;
    m_showNew->setObjectName(QStringLiteral("showNewTasks"));
    m_showNew->setProperty("variant", QStringLiteral("primary"));
    m_showNew->hide();
    m_pause = new QPushButton(tr("Pause"));
    m_pause->setObjectName(QStringLiteral("pauseTasks"));
    m_pause->setCheckable(true);
    m_pause->setAccessibleDescription(tr("New tasks wait until you show them."));
    card->addHeaderWidget(m_showNew);
    card->addHeaderWidget(m_pause);
    m_model = new TaskModel(this);
    m_table = new DataTable(m_model, tr("Tasks"), QStringLiteral("tasks"));
    m_table->setColumnWidths({90, 112, 60, 0, 90, 90, 95, 120, 120});
    m_table->hideColumns({5, 8});
    m_table->setEmpty(new EmptyState(
        Glyph::Work, tr("No task yet"),
        tr("A task appears here within a second of a client sending one. The Overview shows how to "
           "connect a client.")));
    connect(m_table, &DataTable::currentIdChanged, this, &WorkPage::refreshDetails);
    connect(m_pause, &QPushButton::toggled, this, [this](bool) { refreshRows(); });
    connect(m_showNew, &QPushButton::clicked, this, [this] {
        m_table->view()->verticalScrollBar()->setValue(0);
        m_model->setRows(snapshot().tasks);
        m_showNew->hide();
    });
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* WorkPage::buildDetails() {
    m_details = new Card(tr("No task selected"));
    m_details->setObjectName(QStringLiteral("taskDetails"));
    m_details->setMinimumWidth(kDetailsMin);
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("taskState"));
    m_paperwork = new StatusPill;
    m_paperwork->setObjectName(QStringLiteral("taskPaperwork"));
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::k2);
    pills->addWidget(m_state);
    pills->addWidget(m_paperwork);
    pills->addStretch(1);
    m_error = new TextLabel({}, TextRole::Body, Tone::Danger);
    m_error->setWordWrap(true);
    m_list = new DetailList(QStringLiteral("taskFields"));
    m_save = new QPushButton(tr("Save receipt…"));
    m_save->setObjectName(QStringLiteral("saveReceipt"));
    m_copy = new QPushButton(tr("Copy receipt"));
    m_copy->setObjectName(QStringLiteral("copyReceipt"));
    connect(m_save, &QPushButton::clicked, this, &WorkPage::saveReceipt);
    connect(m_copy, &QPushButton::clicked, this, &WorkPage::copyReceipt);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    m_limits = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_limits->setObjectName(QStringLiteral("taskLimits"));
    m_limits->setWordWrap(true);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::k2, 0);
    column->setSpacing(space::k3);
    column->addLayout(pills);
    column->addWidget(m_error);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_limits);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_details->body()->addWidget(scroll, 1);
    return m_details;
}

void WorkPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < kWideFrom;
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    const int details = narrow ? kDetailsMin : kDetailsWidth;
    m_splitter->setSizes({width() - details, details});
    if (narrow)
        m_table->hideColumns({3, 5, 6, 8});
    else
        m_table->hideColumns({5, 8});
}

bool WorkPage::paused() const {
    return m_pause->isChecked() || m_table->view()->verticalScrollBar()->value() > 0;
}

void WorkPage::refresh() {
    refreshNumbers();
    refreshRows();
    refreshDetails();
    refreshFreshness();
}

void WorkPage::refreshRows() {
    m_table->setLoading(bridge().freshness() == Freshness::Loading);
    const auto& tasks = snapshot().tasks;
    if (!paused() || m_model->rowCount() == 0) {
        m_model->setRows(tasks);
        m_showNew->hide();
        return;
    }
    std::unordered_set<std::string> known;
    for (const auto& row : m_model->rows()) known.insert(row.id);
    std::vector<api::TaskInfo> kept;
    for (const auto& task : tasks) {
        if (known.count(task.id) != 0) kept.push_back(task);
    }
    const auto fresh = static_cast<int>(tasks.size() - kept.size());
    m_model->setRows(kept);
    m_showNew->setText(tr("Show %n new", nullptr, fresh));
    m_showNew->setVisible(fresh > 0);
}

void WorkPage::refreshNumbers() {
    const auto& shown = snapshot();
    const auto& service = shown.service;
    m_running->setDetail(service.inferenceReady || service.sandboxReady
                             ? tr("the node takes tasks")
                             : tr("the node cannot take tasks"));
    m_running->setValue(countText(service.tasksRunning));
    m_queued->setDetail(service.tasksQueued == 0 ? tr("nothing waits")
                                                 : tr("waiting for their turn"));
    m_queued->setValue(countText(service.tasksQueued));
    const auto ended = service.tasksSucceeded + service.tasksFailed;
    m_success->setDetail(tr("%1 failed").arg(countText(service.tasksFailed)));
    m_success->setValue(
        countText(service.tasksSucceeded),
        ended == 0 ? QString() : tr("· %1 %").arg(service.tasksSucceeded * 100 / ended));
    std::vector<std::uint32_t> durations;
    for (const auto& task : shown.tasks) {
        if (task.state == api::TaskState::Succeeded) durations.push_back(task.durationMs);
    }
    std::sort(durations.begin(), durations.end());
    m_latency->setDetail(durations.empty() ? tr("no finished task yet")
                                           : tr("95 % under %1 · last %2")
                                                 .arg(durationText(percentile(durations, 95)))
                                                 .arg(durations.size()));
    m_latency->setValue(durations.empty() ? QStringLiteral("–")
                                          : durationText(percentile(durations, 50)));
}

void WorkPage::refreshFreshness() {
    const QString age = tr("%1 old").arg(spanText(bridge().ageMs()));
    for (auto* card : {m_running, m_queued, m_success, m_latency})
        card->setFreshness(bridge().freshness(), age);
}

void WorkPage::refreshDetails() {
    const auto* task = m_model->find(m_table->currentId());
    m_state->setVisible(task != nullptr);
    m_paperwork->setVisible(task != nullptr);
    m_error->setVisible(task != nullptr && !task->errorCode.empty());
    const bool ended = task != nullptr && task->state == api::TaskState::Succeeded;
    m_save->setVisible(task != nullptr);
    m_copy->setVisible(task != nullptr);
    m_save->setEnabled(ended);
    m_copy->setEnabled(ended);
    if (task == nullptr) {
        m_details->setTitle(tr("No task selected"));
        m_list->setRows({});
        m_limits->setText(
            tr("Choose a task to see its counts, digests and receipt. Prompts, answers, "
               "code and files are not kept, so they cannot be shown here."));
        return;
    }
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    const bool code = task->kind == api::TaskKind::Code;
    m_details->setTitle(tr("%1 task").arg(taskKindText(task->kind)));
    m_state->setLabel(taskStateLabel(*task));
    auto paperwork = paperworkLabel(*task);
    paperwork.text = tr("Paperwork: %1").arg(paperwork.text.toLower());
    m_paperwork->setLabel(paperwork);
    m_paperwork->setGlyph(Glyph::Receipt);
    m_error->setText(errorSentence(
        task->errorCode, tr("The task failed (%1).").arg(words(task->errorCode)).toStdString()));
    std::vector<DetailList::Row> rows{
        {tr("Task"), words(task->id), true, true},
        {tr("Received"), timeText(task->receivedMs), false, true},
        {tr("Duration"),
         task->durationMs == 0 ? QStringLiteral("–") : durationText(task->durationMs), false, true},
        {code ? tr("Image") : tr("Model"), words(task->model), false, false},
    };
    if (code) {
        rows.push_back({tr("Language"), words(task->language), false, false});
        rows.push_back({tr("Exit code"), QString::number(task->exitCode), false, true});
    } else {
        rows.push_back({tr("Tokens in"), countText(task->tokensIn), false, true});
        rows.push_back({tr("Tokens out"), countText(task->tokensOut), false, true});
    }
    rows.push_back({tr("API key"), words(task->apiKeyId), false, true});
    rows.push_back({tr("Receipt digest"),
                    task->receiptDigest.empty() ? QStringLiteral("–") : words(task->receiptDigest),
                    !task->receiptDigest.empty(), true});
    rows.push_back({tr("On the ledger"),
                    task->paperworkHeight == 0
                        ? tr("not yet")
                        : tr("at height %1").arg(countText(task->paperworkHeight)),
                    false, false});
    m_list->setRows(rows);
    m_limits->setText(
        code ? tr("Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs "
                  "and "
                  "%3 s. Code, files and output are not kept.")
                   .arg(seed::kSandboxMemoryGb)
                   .arg(seed::kSandboxCpus)
                   .arg(seed::kSandboxSeconds)
             : tr("Prompt and answer are not kept; the receipt holds their digests only."));
}

void WorkPage::open(const QString& taskId) {
    if (!taskId.isEmpty()) m_table->selectId(taskId.toStdString());
}

void WorkPage::withReceipt(const std::function<void(const std::string&)>& use) {
    bridge().receipt(m_table->currentId(), this, [this, use](const Result<std::string>& receipt) {
        if (!receipt.ok()) {
            m_banner->sayError(receipt.error());
            return;
        }
        use(*receipt);
    });
}

void WorkPage::saveReceipt() {
    const QString proposal = QStringLiteral("receipt-%1.json")
                                 .arg(QString::fromStdString(m_table->currentId()).left(12));
    withReceipt([this, proposal](const std::string& json) {
        const auto saved =
            saveFile(this, tr("Save the receipt"), proposal, QByteArray::fromStdString(json));
        if (!saved.ok()) {
            m_banner->sayError(saved.error());
        } else if (!saved->isEmpty()) {
            m_banner->say(Tone::Ok, tr("Receipt saved to %1").arg(*saved),
                          tr("Anyone can check it offline: stacknetctl receipt verify FILE"));
            m_banner->setClosable(true);
        }
    });
}

void WorkPage::copyReceipt() {
    withReceipt([this](const std::string& json) {
        copyText(QString::fromStdString(json));
        m_banner->say(Tone::Ok, tr("Receipt copied."));
        m_banner->setClosable(true);
    });
}

}  // namespace stacknet::ui
