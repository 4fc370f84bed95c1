#include "ui/models/log_filter.h"

#include <algorithm>
#include <ctime>
#include <vector>

#include "ui/models/log_model.h"

namespace stacknet::ui {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Straight over the stored bytes: 20,000 lines in a few milliseconds, where building the shown
/// text of each would take a hundred.
bool contains(const std::string& text, const std::string& needle) {
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lower(a) == b; }) != text.end();
}

constexpr int kLinesAtOnce = 8;  ///< between two looks at the clock

}  // namespace

std::int64_t threadSpentMs() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::int64_t{now.tv_sec} * 1'000 + now.tv_nsec / 1'000'000;
}

LogFilter::LogFilter(LogModel* source, QObject* parent)
    : QAbstractListModel(parent), m_source(source) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &LogFilter::search);
    // Lines come at the end and go at the start, and nothing else happens to them.
    connect(source, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_pause.isActive()) search();
    });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { forget(last - first + 1); });
    connect(source, &QAbstractItemModel::modelReset, this, &LogFilter::restart);
    restart();
}

void LogFilter::setLevel(int level) {
    if (level == m_level) return;
    m_level = level;
    restart();
}

void LogFilter::setNeedle(const QString& needle) {
    auto next = needle.toUtf8().toStdString();
    std::transform(next.begin(), next.end(), next.begin(), lower);
    if (next == m_needle) return;
    m_needle = std::move(next);
    restart();
}

void LogFilter::setModule(const QString& module) {
    auto next = module.toStdString();
    if (next == m_module) return;
    m_module = std::move(next);
    restart();
}

void LogFilter::setCorrelation(const QString& correlation) {
    auto next = correlation.toStdString();
    if (next == m_correlation) return;
    m_correlation = std::move(next);
    restart();
}

bool LogFilter::setExpression(const QString& pattern) {
    // The limit is PCRE2's own, and stands before the pattern.
    const QString limited =
        pattern.isEmpty() ? QString()
                          : QStringLiteral("(*LIMIT_MATCH=%1)%2").arg(kLogMatchSteps).arg(pattern);
    QRegularExpression next(limited, QRegularExpression::CaseInsensitiveOption);
    m_problem = next.isValid() ? QString() : next.errorString();
    if (!next.isValid()) next = QRegularExpression();
    if (next == m_expression) return m_problem.isEmpty();
    m_expression = next;
    restart();
    return m_problem.isEmpty();
}

void LogFilter::restart() {
    beginResetModel();
    m_found.clear();
    m_gone = 0;
    m_next = 0;
    m_tooCostly = 0;
    endResetModel();
    search();
}

void LogFilter::search() {
    m_pause.stop();
    const std::int64_t end = m_gone + m_source->rowCount();
    const std::int64_t from = threadSpentMs();
    std::vector<std::int64_t> found;
    while (m_next < end) {
        const std::int64_t stop = std::min(end, m_next + kLinesAtOnce);
        for (; m_next < stop; ++m_next) {
            if (accepts(m_source->line(static_cast<int>(m_next - m_gone)))) found.push_back(m_next);
        }
        if (threadSpentMs() - from >= kLogSliceMs) break;
    }
    if (!found.empty()) {
        const int at = rowCount();
        beginInsertRows({}, at, at + static_cast<int>(found.size()) - 1);
        m_found.insert(m_found.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (m_next < end)
        m_pause.start();
    else
        emit searched();
}

/// The source has lost its first lines.
void LogFilter::forget(int lines) {
    m_gone += lines;
    m_next = std::max(m_next, m_gone);
    const auto kept = std::lower_bound(m_found.begin(), m_found.end(), m_gone);
    const auto rows = static_cast<int>(kept - m_found.begin());
    if (rows == 0) return;
    beginRemoveRows({}, 0, rows - 1);
    m_found.erase(m_found.begin(), kept);
    endRemoveRows();
}

bool LogFilter::accepts(const api::LogLine& line) {
    if (line.level < m_level) return false;
    if (!m_module.empty() && line.module != m_module) return false;
    if (!m_correlation.empty() && line.correlation != m_correlation) return false;
    if (!m_needle.empty() && !contains(line.event, m_needle) && !contains(line.fields, m_needle) &&
        !contains(line.module, m_needle) && !contains(line.correlation, m_needle))
        return false;
    if (m_expression.pattern().isEmpty()) return true;
    const auto match = m_expression.match(LogModel::text(line));
    // PCRE2 gave up; it is not known whether it would match.
    if (!match.isValid()) ++m_tooCostly;
    return match.hasMatch();
}

QModelIndex LogFilter::mapToSource(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto line = m_found[static_cast<std::size_t>(index.row())];
    return m_source->index(static_cast<int>(line - m_gone), 0);
}

int LogFilter::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant LogFilter::data(const QModelIndex& index, int role) const {
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? m_source->data(mapToSource(index), role)
               : QVariant();
}

}  // namespace stacknet::ui
