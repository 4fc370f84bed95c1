#pragma once

#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <string>

namespace stacknet::ui {

class LogModel;

/// Lines at or above a level, of a module, that contain a text in any case or match an expression.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LogFilter(LogModel* source, QObject* parent = nullptr);
    void setLevel(int level);
    void setNeedle(const QString& needle);
    /// Empty: every module.
    void setModule(const QString& module);
    /// Lines that match; false, and every line passes, when it is no regular expression. Empty: no
    /// expression.
    bool setExpression(const QString& pattern);
    const QString& expressionProblem() const { return m_problem; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogModel* m_source;
    int m_level = 1;
    std::string m_needle;
    std::string m_module;
    QRegularExpression m_expression;
    QString m_problem;
};

}  // namespace stacknet::ui
