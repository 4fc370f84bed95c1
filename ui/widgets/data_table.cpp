#include "ui/widgets/data_table.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>

#include "ui/models/roles.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

DataTable::DataTable(QAbstractItemModel* model, const QString& name, const QString& objectName,
                     QWidget* parent)
    : QWidget(parent), m_model(model), m_name(name) {
    m_proxy = new TableProxy(this);
    m_proxy->setSourceModel(model);
    m_banner = new Banner;
    m_tools = new TableTools(name, objectName);
    buildView(objectName, name);
    connect(m_tools, &TableTools::filterChanged, this, [this](const QString& needle) {
        m_proxy->setNeedle(needle);
        updateCount();
    });
    connect(m_tools, &TableTools::columnsMenuWanted, this,
            [this] { m_view->fillColumnsMenu(m_tools->columnsMenu()); });
    connect(m_tools, &TableTools::copyRequested, this, &DataTable::copySelection);
    connect(m_tools, &TableTools::exportRequested, this, &DataTable::exportAs);
    m_noMatch = new TextLabel(tr("Nothing matches the filter."), TextRole::Body, Tone::Neutral);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_noMatch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k2);
    layout->addWidget(m_tools);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    for (auto* source : {static_cast<QAbstractItemModel*>(m_proxy), m_model}) {
        connect(source, &QAbstractItemModel::rowsInserted, this, &DataTable::updateCount);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateCount);
        connect(source, &QAbstractItemModel::modelReset, this, &DataTable::updateCount);
    }
    updateCount();
}

void DataTable::buildView(const QString& objectName, const QString& name) {
    m_view = new TableView(name, objectName);
    m_view->setModel(m_proxy);
    m_view->setSortingEnabled(true);
    m_proxy->sort(-1);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_view, &TableView::rowMenuRequested, this, &DataTable::showRowMenu);
    connect(m_view, &TableView::copyRequested, this, &DataTable::copySelection);
    connect(m_view, &QTableView::activated, this, [this] { emit activated(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentIdChanged(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_tools->setSelected(m_view->selectedCount()); });
}

QTableView* DataTable::view() const {
    return m_view;
}

void DataTable::setCompact(bool compact) {
    m_tools->setCompact(compact);
}

void DataTable::setColumnWidths(const std::vector<int>& widths) {
    m_view->setColumnWidths(widths);
}

void DataTable::hideColumns(const std::vector<int>& columns) {
    m_view->hideColumns(columns);
}

void DataTable::sortBy(int column, Qt::SortOrder order) {
    m_view->sortByColumn(column, order);
}

void DataTable::setEmpty(EmptyState* empty) {
    m_empty = empty;
    m_stack->addWidget(empty);
    updateCount();
}

void DataTable::setLoading(bool loading) {
    m_loading = loading;
    updateCount();
}

void DataTable::setTotal(std::uint64_t total) {
    m_total = total;
    updateCount();
}

void DataTable::updateCount() {
    const int here = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    const auto all = std::max(m_total, static_cast<std::uint64_t>(here));
    m_tools->setCount(static_cast<std::uint64_t>(shown) == all
                          ? tr("%n row(s)", nullptr, shown)
                          : tr("Showing %1 of %2")
                                .arg(countText(static_cast<std::uint64_t>(shown)), countText(all)));
    m_tools->setFiltered(shown != here);
    // An empty table that says why has nothing to filter, copy or save.
    const bool saysWhy = here == 0 && m_empty != nullptr && !m_loading;
    m_tools->setVisible(!saysWhy);
    if (saysWhy)
        m_stack->setCurrentWidget(m_empty);
    else if (shown == 0 && here > 0)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_view);
}

std::string DataTable::currentId() const {
    return m_view->currentIndex().data(IdRole).toString().toStdString();
}

std::vector<std::string> DataTable::selectedIds() const {
    auto rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> ids;
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (const auto& row : rows) ids.push_back(row.data(IdRole).toString().toStdString());
    return ids;
}

bool DataTable::selectId(const std::string& id) {
    const QString wanted = QString::fromStdString(id);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->index(row, 0).data(IdRole).toString() != wanted) continue;
        m_view->selectRow(row);
        return true;
    }
    return false;
}

void DataTable::setRowActions(const QList<QAction*>& actions) {
    m_rowActions = actions;
}

void DataTable::setBulkActions(const QList<QAction*>& actions) {
    m_tools->setBulkActions(actions);
}

void DataTable::showRowMenu(const QPoint& at) {
    if (!m_view->currentIndex().isValid() && m_proxy->rowCount() > 0) m_view->selectRow(0);
    emit rowMenuAboutToShow();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    connect(menu->addAction(glyphIcon(Glyph::Copy), tr("Copy rows")), &QAction::triggered, this,
            &DataTable::copySelection);
    if (!m_rowActions.isEmpty()) menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->popup(m_view->viewport()->mapToGlobal(at));
    menu->setActiveAction(menu->actions().constFirst());
}

void DataTable::copySelection() {
    int rows = 0;
    copyText(m_view->selectedText(rows));
    m_banner->say(Tone::Info, tr("%n row(s) copied.", nullptr, rows));
    m_banner->setClosable(true);
}

void DataTable::exportAs(bool json, bool all) {
    const QAbstractItemModel& rows =
        all ? *m_model : static_cast<const QAbstractItemModel&>(*m_proxy);
    const QByteArray content = json ? toJson(rows) : toCsv(rows);
    const QString file = QStringLiteral("stacknet-%1.%2")
                             .arg(m_view->objectName().toLower(),
                                  json ? QStringLiteral("json") : QStringLiteral("csv"));
    const auto saved = saveFile(this, tr("Export %1").arg(m_name), file, content);
    if (!saved.ok()) {
        m_banner->sayError(saved.error());
        return;
    }
    if (saved->isEmpty()) return;
    m_banner->say(Tone::Ok, tr("Saved to %1").arg(*saved));
    m_banner->setClosable(true);
}

}  // namespace stacknet::ui
