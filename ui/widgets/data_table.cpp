#include "ui/widgets/data_table.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include "ui/models/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kDefaultWidth = 108;
constexpr int kToolsWide = 640;

}  // namespace

void TableProxy::setNeedle(const QString& needle) {
    m_needle = needle;
    invalidateFilter();
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_needle.isEmpty()) return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const auto index = sourceModel()->index(row, column, parent);
        if (index.data(Qt::DisplayRole).toString().contains(m_needle, Qt::CaseInsensitive) ||
            index.data(ExportRole).toString().contains(m_needle, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

DataTable::DataTable(QAbstractItemModel* model, const QString& name, const QString& objectName,
                     QWidget* parent)
    : QWidget(parent), m_model(model), m_name(name) {
    m_proxy = new TableProxy(this);
    m_proxy->setSourceModel(model);
    m_proxy->setSortRole(SortRole);
    m_proxy->setDynamicSortFilter(true);
    m_banner = new Banner;
    buildTools(objectName, name);
    buildView(objectName, name);
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

void DataTable::buildTools(const QString& objectName, const QString& name) {
    m_tools = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(objectName + QStringLiteral("Filter"));
    m_filter->setAccessibleName(tr("Filter %1").arg(name));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& needle) {
        m_proxy->setNeedle(needle.trimmed());
        updateCount();
    });
    m_count = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_count->setObjectName(objectName + QStringLiteral("Count"));
    auto* columns = new QPushButton(tr("Columns"));
    columns->setObjectName(objectName + QStringLiteral("Columns"));
    columns->setIcon(glyphIcon(Glyph::Columns));
    m_columnsMenu = new QMenu(columns);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &DataTable::fillColumnsMenu);
    columns->setMenu(m_columnsMenu);
    auto* copy = new QPushButton(tr("Copy rows"));
    copy->setObjectName(objectName + QStringLiteral("Copy"));
    copy->setIcon(glyphIcon(Glyph::Copy));
    connect(copy, &QPushButton::clicked, this, &DataTable::copySelection);
    auto* exporter = new QPushButton(tr("Export…"));
    exporter->setObjectName(objectName + QStringLiteral("Export"));
    exporter->setIcon(glyphIcon(Glyph::Download));
    auto* menu = new QMenu(exporter);
    connect(menu->addAction(tr("As CSV…")), &QAction::triggered, this, [this] { exportAs(false); });
    connect(menu->addAction(tr("As JSON…")), &QAction::triggered, this, [this] { exportAs(true); });
    exporter->setMenu(menu);
    for (auto* button : {columns, copy, exporter}) {
        m_toolButtons.emplace_back(button, button->text());
        button->setAccessibleName(button->text());
    }
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(columns);
    row->addWidget(copy);
    row->addWidget(exporter);
}

void DataTable::buildView(const QString& objectName, const QString& name) {
    m_view = new QTableView;
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(name);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->setMouseTracking(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(48);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    Theme::setTextRole(m_view->horizontalHeader(), TextRole::Caption);
    m_proxy->sort(-1);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DataTable::showRowMenu);
    connect(m_view, &QTableView::activated, this, [this] { emit activated(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentIdChanged(); });
    auto* copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &DataTable::copySelection);
}

void DataTable::setCompact(bool compact) {
    m_tools->setVisible(!compact);
    if (compact) m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void DataTable::setColumnWidths(const std::vector<int>& widths) {
    m_widths = widths;
    layoutColumns();
}

void DataTable::hideColumns(const std::vector<int>& columns) {
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnHidden(column,
                                std::find(columns.begin(), columns.end(), column) != columns.end());
    layoutColumns();
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

void DataTable::updateCount() {
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_count->setText(shown == all ? tr("%n row(s)", nullptr, all)
                                  : tr("Showing %1 of %2").arg(shown).arg(all));
    if (all == 0 && m_empty != nullptr && !m_loading)
        m_stack->setCurrentWidget(m_empty);
    else if (shown == 0 && all > 0)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_view);
}

std::string DataTable::currentId() const {
    return m_view->currentIndex().data(IdRole).toString().toStdString();
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

void DataTable::showRowMenu(const QPoint& at) {
    QPoint where = at;
    if (const auto rect = m_view->visualRect(m_view->currentIndex());
        !rect.contains(at) && !m_view->indexAt(at).isValid())
        where = rect.bottomLeft();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    connect(menu->addAction(glyphIcon(Glyph::Copy), tr("Copy rows")), &QAction::triggered, this,
            &DataTable::copySelection);
    if (!m_rowActions.isEmpty()) menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

void DataTable::copySelection() {
    auto rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_proxy->rowCount(); ++row) rows << m_proxy->index(row, 0);
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const auto& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            if (m_view->isColumnHidden(column)) continue;
            cells << row.siblingAtColumn(column).data(ExportRole).toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    copyText(lines.join(QLatin1Char('\n')));
    m_banner->say(Tone::Info, tr("%n row(s) copied.", nullptr, static_cast<int>(rows.size())));
    m_banner->setClosable(true);
}

void DataTable::exportAs(bool json) {
    const QByteArray content = json ? toJson(*m_proxy) : toCsv(*m_proxy);
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

void DataTable::fillColumnsMenu() {
    m_columnsMenu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto* action = m_columnsMenu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            layoutColumns();
        });
    }
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setToolsNarrow(width() < kToolsWide);
}

bool DataTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) layoutColumns();
    return QWidget::eventFilter(watched, event);
}

void DataTable::setToolsNarrow(bool narrow) {
    for (const auto& [button, words] : m_toolButtons) {
        button->setText(narrow ? QString() : words);
        button->setToolTip(narrow ? words : QString());
    }
}

void DataTable::layoutColumns() {
    int fixed = 0;
    std::vector<int> growing;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_view->isColumnHidden(column)) continue;
        const auto at = static_cast<std::size_t>(column);
        const int width = at < m_widths.size() ? m_widths[at] : kDefaultWidth;
        if (width == 0)
            growing.push_back(column);
        else
            fixed += width;
        if (width != 0) m_view->setColumnWidth(column, width);
    }
    const int room = m_view->viewport()->width() - fixed;
    if (growing.empty()) {
        // Nothing grows: the last column takes what is left, so that rows reach the edge.
        for (int column = m_model->columnCount() - 1; column >= 0 && room > 0; --column) {
            if (m_view->isColumnHidden(column)) continue;
            m_view->setColumnWidth(column, m_view->columnWidth(column) + room);
            break;
        }
        return;
    }
    for (const int column : growing)
        m_view->setColumnWidth(column,
                               std::max(kDefaultWidth, room / static_cast<int>(growing.size())));
}

}  // namespace stacknet::ui
