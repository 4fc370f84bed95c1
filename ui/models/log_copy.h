#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <QObject>
#include <QString>
#include <QTimer>

namespace stacknet::ui {

class LogModel;

/// Makes the text of many log lines in slices of kLogSliceMs, so that nothing on the screen waits
/// for it. Few lines are done at once. GUI thread.
class LogCopy final : public QObject {
    Q_OBJECT
public:
    explicit LogCopy(LogModel* source, QObject* parent = nullptr);
    /// Rows of the source as they are now, in the order they are wanted. What was begun before is
    /// dropped. Lines that the source loses meanwhile are left out.
    void start(std::vector<int> rows);
    bool isCopying() const { return m_pause.isActive(); }

signals:
    void copied(const QString& text, int lines);

private:
    void slice();

    LogModel* m_source;
    std::vector<int> m_rows;
    std::size_t m_next = 0;
    int m_gone = 0;  ///< lines that the source has lost since the start
    int m_lines = 0;
    QString m_text;
    QTimer m_pause;
};

}  // namespace stacknet::ui
