#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "ui/models/roles.h"
#include "ui/pages/access_audit_tab.h"
#include "ui/pages/access_models.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

struct Named {
    const char* id;
    const char* text;
};

constexpr std::array kActions{
    Named{"key_created", QT_TRANSLATE_NOOP("Access", "API key created")},
    Named{"key_rotated", QT_TRANSLATE_NOOP("Access", "API key replaced")},
    Named{"key_revoked", QT_TRANSLATE_NOOP("Access", "API key revoked")},
    Named{"key_leaked", QT_TRANSLATE_NOOP("Access", "API key seen in public")},
    Named{"session_created", QT_TRANSLATE_NOOP("Access", "Signed in")},
    Named{"session_ended", QT_TRANSLATE_NOOP("Access", "Session ended")},
    Named{"sessions_ended", QT_TRANSLATE_NOOP("Access", "All sessions ended")},
    Named{"login_failed", QT_TRANSLATE_NOOP("Access", "Sign-in failed")},
    Named{"bridge_client_put", QT_TRANSLATE_NOOP("Access", "Site entered or changed")},
    Named{"bridge_client_removed", QT_TRANSLATE_NOOP("Access", "Site removed")},
    Named{"bridge_grant", QT_TRANSLATE_NOOP("Access", "Signed in to a site")},
    Named{"bridge_code_reused", QT_TRANSLATE_NOOP("Access", "Code of a site used twice")},
    Named{"consent_given", QT_TRANSLATE_NOOP("Access", "Agreed to a site")},
    Named{"consent_revoked", QT_TRANSLATE_NOOP("Access", "Agreement taken back")},
};

// The names of a page's columns, by AuditModel::Column.
constexpr std::array<const char*, AuditModel::ColumnCount> kCells{"time_ms", "actor",  "action",
                                                                  "subject", "detail", "log"};

QString actorText(const QString& actor) {
    if (actor == QLatin1String("operator"))
        return QCoreApplication::translate("Access", "Operator");
    if (actor == QLatin1String("system")) return QCoreApplication::translate("Access", "This node");
    const auto account = actor.toStdString();
    return actor.count(QLatin1Char(':')) >= 2 ? shortId(addressOf(account), 10, 6) : actor;
}

}  // namespace

QString auditActionText(const QString& action) {
    for (const Named& known : kActions) {
        if (action == QLatin1String(known.id))
            return QCoreApplication::translate("Access", known.text);
    }
    return action;
}

QString auditLogText(const QString& log) {
    if (log == QLatin1String("keys")) return QCoreApplication::translate("Access", "API keys");
    if (log == QLatin1String("sign_in")) return QCoreApplication::translate("Access", "Sign-in");
    return log;
}

std::vector<QString> AuditModel::cellsOf(const api::HistoryPage& page, const api::HistoryRow& row) {
    std::vector<QString> cells(ColumnCount);
    for (std::size_t at = 0; at < kCells.size(); ++at) {
        const auto column = std::find(page.columns.begin(), page.columns.end(), kCells[at]);
        const auto index = static_cast<std::size_t>(column - page.columns.begin());
        if (index < row.cells.size()) cells[at] = QString::fromStdString(row.cells[index]);
    }
    return cells;
}

void AuditModel::setPage(const api::HistoryPage& page, bool append) {
    if (!append && !m_rows.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_next = page.next;
    if (page.rows.empty()) return;
    const int from = rowCount();
    beginInsertRows({}, from, from + static_cast<int>(page.rows.size()) - 1);
    for (const auto& row : page.rows) m_rows.push_back({row.id, cellsOf(page, row)});
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& cell = row.cells[static_cast<std::size_t>(index.column())];
    const auto time = index.column() == Time ? cell.toLongLong() : 0;
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == Time) return timeText(time);
            if (index.column() == Actor) return actorText(cell);
            if (index.column() == Action) return auditActionText(cell);
            if (index.column() == Log) return auditLogText(cell);
            return cell;
        case Qt::ToolTipRole:
        case ExportRole:
            return index.column() == Time ? utcText(time) : cell;
        case SortRole:
            return index.column() == Time ? QVariant::fromValue<qlonglong>(time) : QVariant(cell);
        case IdRole:
            return QString::fromStdString(row.id);
        case MonoRole:
            return index.column() == Time || index.column() == Subject;
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | Qt::AlignLeft);
        default:
            return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole) return {};
    const std::array<QString, ColumnCount> titles{tr("Time"), tr("Who"),    tr("What"),
                                                  tr("On"),   tr("Detail"), tr("Log")};
    return section >= 0 && section < ColumnCount ? titles[static_cast<std::size_t>(section)]
                                                 : QString();
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_next.empty();
}

void AuditModel::fetchMore(const QModelIndex& /*parent*/) {
    emit needMore();
}

}  // namespace stacknet::ui
