#include "ui/widgets/table_view.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include "ui/models/roles.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_delegate.h"

namespace stacknet::ui {
namespace {

/// In the settings: %1 the table, %2 "shown" or "order".
const QString kKept = QStringLiteral("tables/%1/%2");
constexpr int kDefaultWidth = 108;
/// Columns shrink by one part in so many at most.
constexpr int kMostShrink = 8;

}  // namespace

TableView::TableView(const QString& name, const QString& objectName, QWidget* parent)
    : QTableView(parent) {
    setObjectName(objectName);
    setAccessibleName(name);
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_moving) keepColumns();
    });
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&Theme::instance(), &Theme::changed, this, &TableView::applyDensity);
    applyDensity();
}

void TableView::applyDensity() {
    Theme::setTextRole(this, TextRole::Body);
    Theme::setTextRole(horizontalHeader(), TextRole::Caption);
    verticalHeader()->setMinimumSectionSize(tableRowHeight());
    verticalHeader()->setDefaultSectionSize(tableRowHeight());
    if (model() != nullptr) layoutColumns();
}

void TableView::setColumnWidths(const std::vector<int>& widths) {
    m_widths = widths;
    layoutColumns();
}

void TableView::hideColumns(const std::vector<int>& columns) {
    m_hidden = columns;
    applyHidden();
}

void TableView::applyHidden() {
    for (int column = 0; column < model()->columnCount(); ++column) {
        const auto chosen = m_chosen.find(column);
        setColumnHidden(
            column, chosen != m_chosen.end()
                        ? !chosen->second
                        : std::find(m_hidden.begin(), m_hidden.end(), column) != m_hidden.end());
    }
    layoutColumns();
}

void TableView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    if (model != nullptr) takeKeptColumns();
}

void TableView::keepColumns() const {
    if (objectName().isEmpty()) return;
    QStringList shown;
    for (const auto& [column, on] : m_chosen)
        shown << (on ? QStringLiteral("+%1") : QStringLiteral("-%1")).arg(column);
    QStringList order;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        order << QString::number(horizontalHeader()->logicalIndex(place));
    QSettings store;
    store.setValue(kKept.arg(objectName(), QLatin1String("shown")), shown);
    store.setValue(kKept.arg(objectName(), QLatin1String("order")), order);
}

/// What was kept for a table of another number of columns is left alone.
void TableView::takeKeptColumns() {
    const QSettings store;
    const auto order = store.value(kKept.arg(objectName(), QLatin1String("order"))).toStringList();
    const int columns = model()->columnCount();
    if (objectName().isEmpty() || order.size() != columns) return;
    m_chosen.clear();
    for (const auto& one :
         store.value(kKept.arg(objectName(), QLatin1String("shown"))).toStringList()) {
        bool number = false;
        const int column = one.mid(1).toInt(&number);
        if (number && column > 0 && column < columns)
            m_chosen[column] = one.startsWith(QLatin1Char('+'));
    }
    m_moving = true;
    for (int place = 0; place < columns; ++place) {
        const int from = horizontalHeader()->visualIndex(order[place].toInt());
        if (from >= 0) horizontalHeader()->moveSection(from, place);
    }
    m_moving = false;
    applyHidden();
}

void TableView::forgetColumns() {
    QSettings().remove(QStringLiteral("tables/") + objectName());
    m_chosen.clear();
    m_moving = true;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(place), place);
    m_moving = false;
    applyHidden();
}

void TableView::fillColumnsMenu(QMenu* menu) {
    menu->clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto* action = menu->addAction(
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_chosen[column] = shown;
            setColumnHidden(column, !shown);
            layoutColumns();
            keepColumns();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as by default"), this, &TableView::forgetColumns);
}

QString TableView::selectedText(int& rows) const {
    auto selected = selectionModel()->selectedRows();
    if (selected.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row) selected << model()->index(row, 0);
    }
    std::sort(selected.begin(), selected.end());
    QStringList lines;
    for (const auto& row : selected) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column)) continue;
            const auto cell = row.siblingAtColumn(column);
            const QString exact = cell.data(ExportRole).toString();
            cells << (cell.data(AmountRole).toBool() ? masked(exact) : exact);
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    rows = static_cast<int>(selected.size());
    return lines.join(QLatin1Char('\n'));
}

int TableView::selectedCount() const {
    return selectionModel() == nullptr ? 0
                                       : static_cast<int>(selectionModel()->selectedRows().size());
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layoutColumns();
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const bool menuKey =
        event->key() == Qt::Key_Menu ||
        (event->key() == Qt::Key_F10 && event->modifiers().testFlag(Qt::ShiftModifier));
    if (menuKey) {
        event->accept();
        emit rowMenuRequested(visualRect(currentIndex()).bottomLeft());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->accept();
        emit copyRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    const bool onRow =
        event->reason() == QContextMenuEvent::Mouse && indexAt(event->pos()).isValid();
    emit rowMenuRequested(onRow ? event->pos() : visualRect(currentIndex()).bottomLeft());
}

void TableView::layoutColumns() {
    if (model() == nullptr) return;
    const int percent = Theme::instance().look().fontPercent;
    int fixed = 0;
    std::vector<int> growing;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column)) continue;
        const auto at = static_cast<std::size_t>(column);
        const int width = (at < m_widths.size() ? m_widths[at] : kDefaultWidth) * percent / 100;
        if (width == 0)
            growing.push_back(column);
        else
            fixed += width;
        if (width != 0) setColumnWidth(column, width);
    }
    int room = viewport()->width() - fixed;
    // A little too wide is not worth a scroll bar: every column gives a little.
    if (room < 0 && growing.empty() && -room * kMostShrink <= fixed) {
        const int had = viewport()->width();
        int used = 0;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column)) continue;
            const int width = columnWidth(column) * had / fixed;
            setColumnWidth(column, width);
            used += width;
        }
        room = had - used;
    }
    if (growing.empty()) {
        // Nothing grows: the last column takes what is left, so that rows reach the edge.
        for (int column = model()->columnCount() - 1; column >= 0 && room > 0; --column) {
            if (isColumnHidden(column)) continue;
            setColumnWidth(column, columnWidth(column) + room);
            break;
        }
        return;
    }
    const int least = kDefaultWidth * percent / 100;
    for (const int column : growing)
        setColumnWidth(column, std::max(least, room / static_cast<int>(growing.size())));
}

}  // namespace stacknet::ui
