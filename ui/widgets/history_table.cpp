#include "ui/widgets/history_table.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/models/roles.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_export.h"
#include "ui/widgets/mask_proxy.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kTypingMs = 250;
constexpr int kSkeletonMs = 150;

PageSource pagesOf(NodeBridge& bridge) {
    return [&bridge](api::HistoryQuery query, QObject* context, NodeBridge::PageDone done) {
        bridge.page(std::move(query), context, std::move(done));
    };
}

}  // namespace

HistoryTable::HistoryTable(NodeBridge& bridge, const std::string& table,
                           std::vector<HistoryColumn> columns, const QString& name,
                           const QString& objectName, QWidget* parent)
    : HistoryTable(pagesOf(bridge), table, std::move(columns), name, objectName, parent) {}

HistoryTable::HistoryTable(PageSource source, const std::string& table,
                           std::vector<HistoryColumn> columns, const QString& name,
                           const QString& objectName, QWidget* parent)
    : QWidget(parent), m_source(std::move(source)), m_name(name) {
    m_model = new PagedHistoryModel(m_source, table, std::move(columns), this);
    m_banner = new Banner;
    m_tools = new TableTools(name, objectName);
    buildView(objectName, name);
    buildProgress(objectName);
    m_loading = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_loading->setAlignment(Qt::AlignCenter);
    m_noMatch = new EmptyState(Glyph::Filter, tr("Nothing matches"),
                               tr("No row passes the filter. Clear it to see all of them."));
    m_failed = new EmptyState(Glyph::Octagon, tr("This could not be read"), {});
    m_failed->setAction(tr("Try again"), objectName + QStringLiteral("Retry"));
    connect(m_failed, &EmptyState::actionTriggered, this, &HistoryTable::reload);
    m_stack = new QStackedWidget;
    for (QWidget* page : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_loading),
                          static_cast<QWidget*>(m_noMatch), static_cast<QWidget*>(m_failed)})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k2);
    layout->addWidget(m_tools);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this,
            [this] { m_model->setText(m_needle.toStdString()); });
    m_skeleton.setSingleShot(true);
    m_skeleton.setInterval(kSkeletonMs);
    connect(&m_skeleton, &QTimer::timeout, this, [this] { m_loading->setText(tr("Loading…")); });
    connect(m_tools, &TableTools::filterChanged, this, [this](const QString& needle) {
        m_needle = needle;
        m_typing.start();
    });
    connect(m_tools, &TableTools::columnsMenuWanted, this,
            [this] { m_view->fillColumnsMenu(m_tools->columnsMenu()); });
    connect(m_tools, &TableTools::copyRequested, this, &HistoryTable::copySelection);
    connect(m_tools, &TableTools::exportRequested, this, &HistoryTable::askForFile);
    connect(m_model, &PagedHistoryModel::stateChanged, this, &HistoryTable::updateState);
    updateState();
}

void HistoryTable::buildView(const QString& objectName, const QString& name) {
    m_view = new TableView(name, objectName);
    auto* mask = new MaskProxy(this);
    mask->setSourceModel(m_model);
    m_view->setModel(mask);
    std::vector<int> widths;
    std::vector<int> hidden;
    for (std::size_t i = 0; i < m_model->columns().size(); ++i) {
        widths.push_back(m_model->columns()[i].width);
        if (m_model->columns()[i].hidden) hidden.push_back(static_cast<int>(i));
    }
    m_view->setColumnWidths(widths);
    m_view->hideColumns(hidden);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &TableView::rowMenuRequested, this, &HistoryTable::showRowMenu);
    connect(m_view, &TableView::copyRequested, this, &HistoryTable::copySelection);
    connect(m_view, &QTableView::activated, this, [this] { emit activated(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentIdChanged(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_tools->setSelected(m_view->selectedCount()); });
}

void HistoryTable::buildProgress(const QString& objectName) {
    m_progressRow = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progressText = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    auto* cancel = new QPushButton(tr("Cancel export"));
    cancel->setObjectName(objectName + QStringLiteral("ExportCancel"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_export != nullptr) m_export->cancel();
    });
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k3);
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressText);
    row->addWidget(cancel);
    m_progressRow->hide();
}

QTableView* HistoryTable::view() const {
    return m_view;
}

void HistoryTable::setFilters(std::vector<api::HistoryFilter> filters) {
    m_model->setFilters(std::move(filters));
}

void HistoryTable::setEmpty(EmptyState* empty) {
    m_empty = empty;
    m_stack->addWidget(empty);
    updateState();
}

void HistoryTable::setRowActions(const QList<QAction*>& actions) {
    m_rowActions = actions;
}

void HistoryTable::setBulkActions(const QList<QAction*>& actions) {
    m_tools->setBulkActions(actions);
}

void HistoryTable::reload() {
    m_model->reload();
}

void HistoryTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_model->state() == PagedHistoryModel::State::Idle) m_model->reload();
}

void HistoryTable::updateState() {
    const int rows = m_model->rowCount();
    const auto shown = countText(static_cast<std::uint64_t>(rows));
    if (!m_model->totalKnown())
        m_tools->setCount(rows == 0 ? QString() : tr("Showing %1").arg(shown));
    else if (m_model->total() <= static_cast<std::uint64_t>(rows))
        m_tools->setCount(tr("%n row(s)", nullptr, rows));
    else
        m_tools->setCount(tr("Showing %1 of %2").arg(shown, countText(m_model->total())));
    m_tools->setFiltered(m_model->isFiltered());
    switch (m_model->state()) {
        case PagedHistoryModel::State::Idle:
        case PagedHistoryModel::State::Loading:
            if (m_stack->currentWidget() == m_loading) break;
            m_loading->setText({});
            m_skeleton.start();
            m_stack->setCurrentWidget(m_loading);
            break;
        case PagedHistoryModel::State::Ready:
            m_banner->hide();
            m_stack->setCurrentWidget(m_view);
            break;
        case PagedHistoryModel::State::Empty:
            m_stack->setCurrentWidget(m_model->isFiltered() || m_empty == nullptr ? m_noMatch
                                                                                  : m_empty);
            break;
        case PagedHistoryModel::State::Failed: {
            const auto& error = *m_model->error();
            if (rows > 0) {  // what is there stays; the next page is what is missing
                m_banner->sayError(error);
                m_banner->setAction(tr("Try again"), [this] { reload(); });
                break;
            }
            const auto next = errorNextStep(error.code);
            m_failed->setText(tr("This could not be read"),
                              next.isEmpty() ? errorSentence(error)
                                             : errorSentence(error) + QLatin1Char(' ') + next);
            m_failed->setDetails(errorDetails(error));
            m_stack->setCurrentWidget(m_failed);
            break;
        }
    }
}

std::string HistoryTable::currentId() const {
    return m_view->currentIndex().data(IdRole).toString().toStdString();
}

QString HistoryTable::cell(const QString& column) const {
    return m_model->exactCell(m_view->currentIndex().row(), column);
}

std::vector<std::string> HistoryTable::selectedIds() const {
    auto rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(row.data(IdRole).toString().toStdString());
    return ids;
}

void HistoryTable::showRowMenu(const QPoint& at) {
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) m_view->selectRow(0);
    emit rowMenuAboutToShow();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    connect(menu->addAction(glyphIcon(Glyph::Copy), tr("Copy rows")), &QAction::triggered, this,
            &HistoryTable::copySelection);
    if (!m_rowActions.isEmpty()) menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->popup(m_view->viewport()->mapToGlobal(at));
    menu->setActiveAction(menu->actions().constFirst());
}

void HistoryTable::copySelection() {
    if (m_view->selectedCount() == 0) m_view->selectRow(0);
    const auto selected = m_view->selectionModel()->selectedRows();
    const bool all = std::all_of(selected.begin(), selected.end(), [this](const QModelIndex& row) {
        return m_model->isHeld(row.row());
    });
    m_banner->setClosable(true);
    if (!all) {
        m_banner->setAction({}, {});
        m_banner->say(Tone::Warn, tr("These are too many rows to copy."),
                      tr("Choose fewer of them, or use Export."));
        return;
    }
    int rows = 0;
    copyText(m_view->selectedText(rows));
    m_banner->setAction({}, {});
    m_banner->say(Tone::Info, tr("%n row(s) copied.", nullptr, rows));
    m_banner->setClosable(true);
}

void HistoryTable::askForFile(bool json, bool all) {
    if (m_export != nullptr) return;
    const QString proposal = QStringLiteral("stacknet-%1.%2")
                                 .arg(m_view->objectName().toLower(),
                                      json ? QStringLiteral("json") : QStringLiteral("csv"));
    const auto path = askWhereToSave(this, tr("Export %1").arg(m_name), proposal);
    if (!path.ok())
        m_banner->sayError(path.error());
    else if (!path->isEmpty())
        exportTo(*path, json, all);
}

void HistoryTable::exportTo(const QString& path, bool json, bool all) {
    m_export =
        new HistoryExport(m_source, m_model->query(!all), m_model->columns(), json, path, this);
    m_progress->setRange(0, 0);
    m_progressText->setText(tr("Reading…"));
    m_progressRow->show();
    connect(m_export, &HistoryExport::progress, this, [this](quint64 rows, quint64 total) {
        constexpr int kSteps = 1'000;
        if (total > 0) {
            m_progress->setRange(0, kSteps);
            m_progress->setValue(static_cast<int>(std::min(rows, total) * kSteps / total));
            m_progressText->setText(tr("%1 of %2").arg(countText(rows), countText(total)));
        } else {
            m_progressText->setText(tr("%1 so far").arg(countText(rows)));
        }
    });
    connect(m_export, &HistoryExport::finished, this,
            [this, path](const Result<quint64>& rows) { exportOver(rows, path); });
    m_export->start();
}

void HistoryTable::exportOver(const Result<quint64>& rows, const QString& path) {
    m_export = nullptr;
    m_progressRow->hide();
    m_banner->setAction({}, {});
    if (rows.ok()) {
        m_banner->say(Tone::Ok, tr("%1 rows saved to %2").arg(countText(*rows), path));
        m_banner->setClosable(true);
    } else if (rows.error().code == "ui.export_cancelled") {
        m_banner->say(Tone::Info, tr("The export was cancelled; no file was written."));
        m_banner->setClosable(true);
    } else {
        m_banner->sayError(rows.error());
    }
    emit exportEnded(rows.ok());
}

}  // namespace stacknet::ui
