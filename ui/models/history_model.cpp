#include "ui/models/history_model.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include <QTimer>

#include "ui/models/roles.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

std::optional<std::int64_t> numberOf(const std::string& text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

QString signedText(std::int64_t value, QString (*words)(std::uint64_t)) {
    if (value >= 0) return words(static_cast<std::uint64_t>(value));
    return QChar(0x2212) + words(std::uint64_t{0} - static_cast<std::uint64_t>(value));
}

bool isNumber(HistoryCell cell) {
    return cell == HistoryCell::Count || cell == HistoryCell::MicroUsd ||
           cell == HistoryCell::Duration;
}

}  // namespace

PagedHistoryModel::PagedHistoryModel(PageSource source, std::string table,
                                     std::vector<HistoryColumn> columns, QObject* parent)
    : QAbstractTableModel(parent),
      m_source(std::move(source)),
      m_table(std::move(table)),
      m_columns(std::move(columns)) {}

api::HistoryQuery PagedHistoryModel::query(bool filtered) const {
    api::HistoryQuery query;
    query.table = m_table;
    if (filtered) {
        query.filters = m_filters;
        query.text = m_text;
    }
    query.sort = m_sort;
    query.descending = m_descending;
    query.limit = kHistoryPageRows;
    return query;
}

void PagedHistoryModel::reload() {
    ++m_generation;
    beginResetModel();
    m_pages.clear();
    m_rows = 0;
    m_next.clear();
    m_more = true;
    m_fetching = false;
    m_totalKnown = false;
    m_error.reset();
    endResetModel();
    fetchMore({});
}

void PagedHistoryModel::setFilters(std::vector<api::HistoryFilter> filters) {
    if (filters == m_filters) return;
    m_filters = std::move(filters);
    if (m_state != State::Idle) reload();
}

void PagedHistoryModel::setText(const std::string& text) {
    if (text == m_text) return;
    m_text = text;
    if (m_state != State::Idle) reload();
}

void PagedHistoryModel::sort(int column, Qt::SortOrder order) {
    const bool known = column >= 0 && column < columnCount();
    if (known && !m_columns[static_cast<std::size_t>(column)].sorts) return;
    const auto name = known ? m_columns[static_cast<std::size_t>(column)].name.toStdString() : "";
    const bool descending = !known || order == Qt::DescendingOrder;
    if (name == m_sort && descending == m_descending) return;
    m_sort = name;
    m_descending = descending;
    if (m_state != State::Idle) reload();
}

bool PagedHistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_fetching && m_state != State::Failed;
}

void PagedHistoryModel::fetchMore(const QModelIndex& parent) {
    if (parent.isValid() || !m_more || m_fetching) return;
    m_fetching = true;
    if (m_pages.empty()) setState(State::Loading);
    auto query = this->query();
    query.after = m_next;
    query.count = m_pages.empty();
    m_source(std::move(query), this,
             [this, generation = m_generation](const Result<api::HistoryPage>& answer) {
                 if (generation == m_generation) append(answer);
             });
}

void PagedHistoryModel::append(const Result<api::HistoryPage>& answer) {
    m_fetching = false;
    if (!answer.ok()) {
        m_error = answer.error();
        setState(State::Failed);
        return;
    }
    const auto& page = answer.value();
    if (page.totalKnown) {
        m_total = page.total;
        m_totalKnown = true;
    }
    PageSlot slot;
    slot.after = m_next;
    slot.first = m_rows;
    slot.count = static_cast<int>(page.rows.size());
    fill(slot, page);
    // A page that leads to itself would never end.
    m_more = !page.next.empty() && page.next != m_next && !page.rows.empty();
    m_next = page.next;
    if (slot.count > 0) {
        beginInsertRows({}, m_rows, m_rows + slot.count - 1);
        m_rows += slot.count;
        m_pages.push_back(std::move(slot));
        endInsertRows();
        letGo(m_pages.size() - 1);
    }
    setState(m_rows == 0 ? State::Empty : State::Ready);
}

void PagedHistoryModel::fill(PageSlot& slot, const api::HistoryPage& page) const {
    std::vector<std::size_t> from;
    for (const auto& column : m_columns) {
        const auto at =
            std::find(page.columns.begin(), page.columns.end(), column.name.toStdString());
        from.push_back(at == page.columns.end()
                           ? kNowhere
                           : static_cast<std::size_t>(at - page.columns.begin()));
    }
    slot.cells.clear();
    slot.ids.clear();
    for (const auto& row : page.rows) {
        std::vector<std::string> cells;
        cells.reserve(from.size());
        for (const auto at : from)
            cells.push_back(at < row.cells.size() ? row.cells[at] : std::string());
        slot.cells.push_back(std::move(cells));
        slot.ids.push_back(row.id);
    }
    // Rows that went away meanwhile leave empty ones: the count of rows stays as it was said.
    slot.cells.resize(static_cast<std::size_t>(slot.count),
                      std::vector<std::string>(m_columns.size()));
    slot.ids.resize(static_cast<std::size_t>(slot.count));
    slot.held = true;
    slot.asked = false;
}

std::size_t PagedHistoryModel::slotOf(int row) const {
    const auto after =
        std::upper_bound(m_pages.begin(), m_pages.end(), row,
                         [](int at, const PageSlot& slot) { return at < slot.first; });
    return static_cast<std::size_t>(after - m_pages.begin()) - 1;
}

void PagedHistoryModel::want(std::size_t at) const {
    auto* self = const_cast<PagedHistoryModel*>(this);
    auto& slot = self->m_pages[at];
    if (slot.held || slot.asked) return;
    slot.asked = true;
    // Not from inside data(): the answer may come at once, and would change what is being painted.
    QTimer::singleShot(0, self, [self, at, generation = m_generation] {
        if (generation != self->m_generation) return;
        auto query = self->query();
        query.after = self->m_pages[at].after;
        self->m_source(std::move(query), self,
                       [self, at, generation](const Result<api::HistoryPage>& answer) {
                           if (generation == self->m_generation) self->refill(at, answer);
                       });
    });
}

void PagedHistoryModel::refill(std::size_t at, const Result<api::HistoryPage>& answer) {
    auto& slot = m_pages[at];
    if (!answer.ok()) {
        slot.asked = false;  // asked for again when it is looked at again
        m_error = answer.error();
        setState(State::Failed);
        return;
    }
    fill(slot, answer.value());
    letGo(at);
    emit dataChanged(index(slot.first, 0), index(slot.first + slot.count - 1, columnCount() - 1));
}

void PagedHistoryModel::letGo(std::size_t keep) {
    const auto distance = [&](std::size_t at) {
        const auto from = [at](std::size_t other) { return at > other ? at - other : other - at; };
        return std::min(from(keep), from(std::min(m_looked, m_pages.size() - 1)));
    };
    for (;;) {
        std::size_t held = 0;
        std::size_t furthest = kNowhere;
        for (std::size_t at = 0; at < m_pages.size(); ++at) {
            if (!m_pages[at].held) continue;
            ++held;
            if (furthest == kNowhere || distance(at) > distance(furthest)) furthest = at;
        }
        if (held <= kHistoryPagesHeld || distance(furthest) == 0) return;
        auto& slot = m_pages[furthest];
        slot.held = false;
        slot.cells = {};
        slot.ids = {};
    }
}

void PagedHistoryModel::setState(State state) {
    m_state = state;
    emit stateChanged();
}

bool PagedHistoryModel::isHeld(int row) const {
    return row >= 0 && row < m_rows && m_pages[slotOf(row)].held;
}

int PagedHistoryModel::heldRows() const {
    int rows = 0;
    for (const auto& slot : m_pages) rows += slot.held ? slot.count : 0;
    return rows;
}

int PagedHistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int PagedHistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString PagedHistoryModel::exportText(const HistoryColumn& column, const std::string& cell) {
    if (column.cell == HistoryCell::Time) {
        const auto time = numberOf(cell);
        return time ? utcText(*time) : QString::fromStdString(cell);
    }
    return QString::fromStdString(cell);
}

QString PagedHistoryModel::shownText(const HistoryColumn& column, const std::string& cell) const {
    if (column.words) return column.words(QString::fromStdString(cell));
    const auto number = numberOf(cell);
    switch (column.cell) {
        case HistoryCell::Count:
            if (number) return signedText(*number, countText);
            break;
        case HistoryCell::MicroUsd:
            if (number) return signedText(*number, usdText);
            break;
        case HistoryCell::Time:
            if (number) return timeText(*number);
            break;
        case HistoryCell::Duration:
            if (number) return signedText(*number, durationText);
            break;
        case HistoryCell::Id:
            return shortId(cell);
        case HistoryCell::Text:
        case HistoryCell::Word:
            break;
    }
    return QString::fromStdString(cell);
}

QVariant PagedHistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& column = m_columns[static_cast<std::size_t>(index.column())];
    const bool number = isNumber(column.cell);
    switch (role) {
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
        case AmountRole:
            return column.amount;
        case MonoRole:
            return number || column.cell == HistoryCell::Id || column.cell == HistoryCell::Time;
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case ExportRole:
        case IdRole:
        case ToneRole:
            break;
        default:
            return {};
    }
    const auto at = slotOf(index.row());
    m_looked = at;
    const auto& slot = m_pages[at];
    if (!slot.held) {
        want(at);
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    const auto row = static_cast<std::size_t>(index.row() - slot.first);
    if (role == IdRole) return QString::fromStdString(slot.ids[row]);
    const auto& cell = slot.cells[row][static_cast<std::size_t>(index.column())];
    if (role == ToneRole)
        return column.tone ? QVariant(static_cast<int>(column.tone(QString::fromStdString(cell))))
                           : QVariant();
    if (role != Qt::DisplayRole) return exportText(column, cell);
    if (!column.rowWords) return shownText(column, cell);
    return column.rowWords([&](const char* name) { return cellOf(slot.cells[row], name); });
}

QString PagedHistoryModel::cellOf(const std::vector<std::string>& cells, const char* name) const {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name == QLatin1String(name)) return QString::fromStdString(cells[i]);
    }
    return {};
}

QVariant PagedHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const auto& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column.cell) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString PagedHistoryModel::exactCell(int row, const QString& column) const {
    if (row < 0 || row >= m_rows) return {};
    const auto& slot = m_pages[slotOf(row)];
    if (!slot.held) return {};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name == column)
            return QString::fromStdString(
                slot.cells[static_cast<std::size_t>(row - slot.first)][i]);
    }
    return {};
}

}  // namespace stacknet::ui
