#include "ui/widgets/chart_table.h"

#include <cmath>
#include <limits>
#include <map>

#include "ui/models/roles.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

bool sameValue(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

}  // namespace

bool ChartTable::Row::operator==(const Row& other) const {
    if (timeMs != other.timeMs || values.size() != other.values.size()) return false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!sameValue(values[i], other.values[i])) return false;
    }
    return true;
}

void ChartTable::setChart(const ChartData& data, TimeSpan span) {
    std::vector<QString> titles;
    std::vector<std::vector<QPointF>> columns;
    for (const auto& series : data.series) {
        const QString name = series.name.isEmpty() ? data.title : series.name;
        const bool band = series.shape == SeriesShape::Band;
        titles.push_back(band ? tr("%1, at least").arg(name) : name);
        columns.push_back(series.points);
        if (!band) continue;
        titles.push_back(tr("%1, at most").arg(name));
        auto upper = series.points;
        upper.resize(std::min(upper.size(), series.upper.size()));
        for (std::size_t i = 0; i < upper.size(); ++i) upper[i].setY(series.upper[i]);
        columns.push_back(std::move(upper));
    }
    std::map<std::int64_t, std::vector<double>, std::greater<>> rows;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        for (const auto& point : columns[column]) {
            const auto time = static_cast<std::int64_t>(point.x());
            if (time < span.fromMs || time > span.toMs) continue;
            auto& row = rows[time];
            row.resize(columns.size(), std::numeric_limits<double>::quiet_NaN());
            row[column] = point.y();
        }
    }
    std::vector<Row> next;
    next.reserve(rows.size());
    for (auto& [time, values] : rows) next.push_back({time, std::move(values)});
    if (next == m_rows && titles == m_titles) return;
    beginResetModel();
    m_data = data;
    m_data.series.clear();
    m_titles = std::move(titles);
    m_rows = std::move(next);
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_titles.size());
}

QVariant ChartTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool time = index.column() == 0;
    const double value = time ? 0 : row.values[static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
        case Qt::DisplayRole:
            return time ? timeText(row.timeMs) : valueText(m_data, value);
        case Qt::ToolTipRole:
        case ExportRole:
            if (time) return utcText(row.timeMs);
            return std::isnan(value) ? QString() : QString::number(value, 'g', 15);
        case SortRole:
            return time ? QVariant(static_cast<qlonglong>(row.timeMs)) : QVariant(value);
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (time ? Qt::AlignLeft : Qt::AlignRight));
        case IdRole:
            return QString::number(row.timeMs);
        case AmountRole:
            return !time && m_data.amounts;
        case MonoRole:
            return true;
        default:
            return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Time") : m_titles[static_cast<std::size_t>(section - 1)];
}

}  // namespace stacknet::ui
