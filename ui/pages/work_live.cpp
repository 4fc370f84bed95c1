#include "ui/pages/work_live.h"

#include <unordered_set>

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include "ui/pages/work_details.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_pane.h"

namespace stacknet::ui {
WorkLive::WorkLive(NodeBridge& bridge, Banner& banner, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_details = new WorkDetails(bridge, banner, {});
    m_details->setObjectName(QStringLiteral("taskDetails"));
    auto* pane = new SidePane(buildTable(), m_details, {.pane = 380, .paneMin = 300});
    connect(pane, &SidePane::narrowChanged, this, [this](bool narrow) {
        if (narrow)
            m_table->hideColumns({3, 5, 6, 8, 10});
        else
            m_table->hideColumns({5, 6, 8});
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pane);
}

QWidget* WorkLive::buildTable() {
    auto* card = new Card(tr("Newest tasks"));
    m_showNew = new QPushButton;
    m_showNew->setObjectName(QStringLiteral("showNewTasks"));
    m_showNew->setProperty("variant", QStringLiteral("primary"));
    m_showNew->hide();
    m_pause = new QPushButton(tr("Hold still"));
    m_pause->setObjectName(QStringLiteral("pauseTasks"));
    m_pause->setCheckable(true);
    m_pause->setAccessibleDescription(tr("New tasks wait until you show them."));
    m_pause->setToolTip(m_pause->accessibleDescription());
    card->addHeaderWidget(m_showNew);
    card->addHeaderWidget(m_pause);
    m_model = new TaskModel(this, true);
    m_table = new DataTable(m_model, tr("Tasks"), QStringLiteral("tasks"));
    m_table->setColumnWidths({90, 112, 60, 0, 90, 90, 95, 120, 120, 128, 110});
    m_table->hideColumns({5, 6, 8});
    m_table->setEmpty(new EmptyState(
        Glyph::Work, tr("No task yet"),
        tr("A task appears here within a second of a client sending one. The Overview shows how to "
           "connect a client.")));
    connect(m_table, &DataTable::currentIdChanged, this,
            [this] { m_details->show(m_model->find(m_table->currentId())); });
    auto* digest = new QAction(tr("Copy result digest"), this);
    digest->setObjectName(QStringLiteral("copyResultDigest"));
    auto* receipt = new QAction(tr("Save receipt…"), this);
    receipt->setObjectName(QStringLiteral("saveTaskReceipt"));
    connect(digest, &QAction::triggered, this, [this] {
        const auto* task = m_model->find(m_table->currentId());
        if (task != nullptr) copyText(QString::fromStdString(task->receiptDigest));
    });
    connect(receipt, &QAction::triggered, m_details, &WorkDetails::saveReceipt);
    connect(m_table, &DataTable::rowMenuAboutToShow, this, [this, digest, receipt] {
        const auto* task = m_model->find(m_table->currentId());
        const bool has = task != nullptr && !task->receiptDigest.empty();
        digest->setEnabled(has);
        receipt->setEnabled(has);
    });
    m_table->setRowActions({digest, receipt});
    connect(m_pause, &QPushButton::toggled, this, [this](bool) { refreshRows(); });
    connect(m_showNew, &QPushButton::clicked, this, [this] {
        m_table->view()->verticalScrollBar()->setValue(0);
        m_model->setRows(m_bridge.snapshot()->tasks);
        m_showNew->hide();
    });
    card->body()->addWidget(m_table, 1);
    return card;
}

bool WorkLive::paused() const {
    return m_pause->isChecked() || m_table->view()->verticalScrollBar()->value() > 0;
}

void WorkLive::open(const QString& taskId) {
    if (!taskId.isEmpty()) m_table->selectId(taskId.toStdString());
}

void WorkLive::refresh() {
    refreshRows();
    m_details->show(m_model->find(m_table->currentId()));
}

void WorkLive::refreshRows() {
    m_table->setLoading(m_bridge.freshness() == Freshness::Loading);
    const auto& tasks = m_bridge.snapshot()->tasks;
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

}  // namespace stacknet::ui
