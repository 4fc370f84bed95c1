#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "ui/models/roles.h"
#include "ui/text/words.h"

namespace stacknet::ui {

/// A table over rows of one kind. Each column is a few functions over a row; setRows() changes only
/// what differs, so selections and scroll positions survive live data.
template <typename Row>
class RowsModel : public QAbstractTableModel {
public:
    struct Column {
        QString title;
        std::function<QString(const Row&)> text;
        std::function<QVariant(const Row&)> sort;  ///< none: by text
        std::function<QString(const Row&)> exact;  ///< for export and tool tip; none: text
        std::function<Tone(const Row&)> tone;      ///< set: shown as a pill
        bool number = false;                       ///< right-aligned, fixed pitch
        bool mono = false;
        bool hidable = false;  ///< an amount: the privacy mask hides it

        Column(QString name, std::function<QString(const Row&)> words)
            : title(std::move(name)), text(std::move(words)) {}
        Column& sorted(std::function<QVariant(const Row&)> by) {
            sort = std::move(by);
            return *this;
        }
        Column& exactly(std::function<QString(const Row&)> value) {
            exact = std::move(value);
            return *this;
        }
        Column& pill(std::function<Tone(const Row&)> of) {
            tone = std::move(of);
            return *this;
        }
        Column& digits() {
            number = true;
            return *this;
        }
        Column& fixedPitch() {
            mono = true;
            return *this;
        }
        Column& amount() {
            hidable = true;
            return digits();
        }
        /// Words that the privacy mask hides as it hides amounts.
        Column& discreet() {
            hidable = true;
            return *this;
        }
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const auto& row = m_rows[static_cast<std::size_t>(index.row())];
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
            case Qt::DisplayRole:
                return column.text(row);
            case Qt::ToolTipRole:
            case ExportRole:
                return column.exact ? column.exact(row) : column.text(row);
            case Qt::TextAlignmentRole:
                return int(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
            case SortRole:
                return column.sort ? column.sort(row) : QVariant(column.text(row));
            case IdRole:
                return QString::fromStdString(rowId(row));
            case AmountRole:
                return column.hidable;
            case MonoRole:
                return column.number || column.mono;
            case ToneRole:
                return column.tone ? QVariant(static_cast<int>(column.tone(row))) : QVariant();
            default:
                return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const auto& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) return column.title;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }

    const std::vector<Row>& rows() const { return m_rows; }
    /// The row with this id, or null. Valid until the next setRows().
    const Row* find(const std::string& id) const {
        for (const auto& row : m_rows) {
            if (rowId(row) == id) return &row;
        }
        return nullptr;
    }

    /// Shows `next`; ids must differ from each other. Cost grows with the rows that moved.
    void setRows(const std::vector<Row>& next) {
        removeMissing(next);
        for (std::size_t i = 0; i < next.size(); ++i) place(i, next[i]);
    }

protected:
    virtual std::string rowId(const Row& row) const = 0;
    void setColumns(std::vector<Column> columns) { m_columns = std::move(columns); }
    /// Texts that depend on the time (ages) changed.
    void touchColumn(int column) {
        if (!m_rows.empty()) emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }

private:
    void removeMissing(const std::vector<Row>& next) {
        std::vector<std::string> kept;
        kept.reserve(next.size());
        for (const auto& row : next) kept.push_back(rowId(row));
        std::sort(kept.begin(), kept.end());
        for (int i = rowCount() - 1; i >= 0; --i) {
            const auto at = static_cast<std::size_t>(i);
            if (std::binary_search(kept.begin(), kept.end(), rowId(m_rows[at]))) continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }

    void place(std::size_t at, const Row& row) {
        const int target = static_cast<int>(at);
        const auto id = rowId(row);
        auto found = at;
        while (found < m_rows.size() && rowId(m_rows[found]) != id) ++found;
        if (found == m_rows.size()) {
            beginInsertRows({}, target, target);
            m_rows.insert(m_rows.begin() + target, row);
            endInsertRows();
            return;
        }
        if (found != at) {
            const int from = static_cast<int>(found);
            beginMoveRows({}, from, from, {}, target);
            std::rotate(m_rows.begin() + target, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (m_rows[at] == row) return;
        m_rows[at] = row;
        emit dataChanged(index(target, 0), index(target, columnCount() - 1));
    }

    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
};

}  // namespace stacknet::ui
