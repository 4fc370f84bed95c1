#include "ui/models/log_model.h"

#include <algorithm>
#include <span>

#include "ui/models/roles.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

namespace stacknet::ui {

LogModel::LogModel(QObject* parent, std::size_t capacity)
    : QAbstractListModel(parent), m_capacity(std::max<std::size_t>(1, capacity)) {
    m_ring.resize(m_capacity);
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

const api::LogLine& LogModel::line(int row) const {
    return m_ring[slot(row)];
}

QString LogModel::text(const api::LogLine& line) {
    QString fields = QString::fromStdString(line.fields);
    if (!line.correlation.empty()) {
        fields +=
            (fields.isEmpty() ? QStringLiteral("correlation=") : QStringLiteral(" correlation=")) +
            QString::fromStdString(line.correlation);
    }
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(clockText(line.timeMs), logLevelLabel(line.level).text,
             QString::fromStdString(line.module), QString::fromStdString(line.event), fields);
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& entry = line(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(entry);
        case Qt::ToolTipRole:
            return utcText(entry.timeMs);
        case LevelRole:
            return static_cast<int>(entry.level);
        case ToneRole:
            return static_cast<int>(logLevelLabel(entry.level).tone);
        default:
            return {};
    }
}

void LogModel::append(const std::vector<api::LogLine>& lines) {
    std::span<const api::LogLine> fresh(lines);
    while (!fresh.empty() && fresh.front().sequence <= m_newest) fresh = fresh.subspan(1);
    if (fresh.empty()) return;
    m_newest = fresh.back().sequence;
    if (fresh.size() > m_capacity) fresh = fresh.last(m_capacity);
    const std::size_t room = m_capacity - m_count;
    if (fresh.size() > room) {
        const std::size_t gone = fresh.size() - room;
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_first = (m_first + gone) % m_capacity;
        m_count -= gone;
        endRemoveRows();
    }
    const int at = static_cast<int>(m_count);
    beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
    for (const auto& entry : fresh) {
        m_ring[(m_first + m_count) % m_capacity] = entry;
        ++m_count;
    }
    endInsertRows();
}

void LogModel::clear() {
    beginResetModel();
    m_first = 0;
    m_count = 0;
    m_newest = 0;
    endResetModel();
}

}  // namespace stacknet::ui
