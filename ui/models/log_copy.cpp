#include "ui/models/log_copy.h"

#include <utility>

#include "ui/models/log_filter.h"
#include "ui/models/log_model.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

namespace stacknet::ui {
namespace {

constexpr int kLinesAtOnce = 8;  ///< between two looks at the clock

}  // namespace

LogCopy::LogCopy(LogModel* source, QObject* parent) : QObject(parent), m_source(source) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &LogCopy::slice);
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { m_gone += last - first + 1; });
    // Nothing of what was wanted is there any more.
    connect(source, &QAbstractItemModel::modelReset, &m_pause, &QTimer::stop);
}

void LogCopy::start(std::vector<int> rows) {
    m_rows = std::move(rows);
    m_next = 0;
    m_gone = 0;
    m_lines = 0;
    m_text.clear();
    slice();
}

void LogCopy::slice() {
    m_pause.stop();
    const std::int64_t from = threadSpentMs();
    while (m_next < m_rows.size()) {
        for (int i = 0; i < kLinesAtOnce && m_next < m_rows.size(); ++i, ++m_next) {
            const int row = m_rows[m_next] - m_gone;
            if (row < 0) continue;
            const auto& line = m_source->line(row);
            if (m_lines++ > 0) m_text += QLatin1Char('\n');
            m_text +=
                QStringLiteral("%1 %2 %3 %4 %5")
                    .arg(utcText(line.timeMs), logLevelLabel(line.level).text,
                         QString::fromStdString(line.module), QString::fromStdString(line.event),
                         QString::fromStdString(line.fields));
        }
        if (threadSpentMs() - from >= kLogSliceMs) break;
    }
    if (m_next < m_rows.size()) {
        m_pause.start();
        return;
    }
    m_rows.clear();
    emit copied(std::exchange(m_text, {}), m_lines);
}

}  // namespace stacknet::ui
