#pragma once

#include <deque>
#include <string>

#include <QAbstractListModel>
#include <QRegularExpression>
#include <QTimer>

#include "core/api/node.h"

namespace stacknet::ui {

class LogModel;

/// Processor time that a search may take before it lets the screen have its turn.
inline constexpr int kLogSliceMs = 8;
/// Processor time of this thread: what other programs take meanwhile does not count.
std::int64_t threadSpentMs();
/// Steps that an expression may take on one line: a pattern that tries for ever gives up.
inline constexpr int kLogMatchSteps = 10'000;

/// Lines at or above a level, of a module, of one call, that contain a text in any case or match an
/// expression. A search goes through the lines in slices of kLogSliceMs, so that no key stroke
/// waits for it; what is found appears as it is found. GUI thread.
class LogFilter final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit LogFilter(LogModel* source, QObject* parent = nullptr);
    void setLevel(int level);
    void setNeedle(const QString& needle);
    /// Empty: every module.
    void setModule(const QString& module);
    /// Lines of this call alone. Empty: of every call and of none.
    void setCorrelation(const QString& correlation);
    /// Lines that match; false, and every line passes, when it is no regular expression. Empty: no
    /// expression.
    bool setExpression(const QString& pattern);
    const QString& expressionProblem() const { return m_problem; }
    /// Not every line has been looked at yet.
    bool isSearching() const { return m_pause.isActive(); }
    /// Lines on which the expression gave up; they are not shown.
    int tooCostly() const { return m_tooCostly; }

    /// Of the source.
    QModelIndex mapToSource(const QModelIndex& index) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// Every line has been looked at.
    void searched();

private:
    void restart();
    void search();
    bool accepts(const api::LogLine& line);
    void forget(int lines);

    LogModel* m_source;
    int m_level = 1;
    std::string m_needle;
    std::string m_module;
    std::string m_correlation;
    QRegularExpression m_expression;
    QString m_problem;
    int m_tooCostly = 0;
    /// Lines that pass, counted from the first that ever was; the source has lost m_gone of those.
    std::deque<std::int64_t> m_found;
    std::int64_t m_gone = 0;
    std::int64_t m_next = 0;  ///< the first that was not looked at
    QTimer m_pause;
};

}  // namespace stacknet::ui
