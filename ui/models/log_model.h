#pragma once

#include <cstddef>
#include <vector>

#include <QAbstractListModel>

#include "core/api/node.h"

namespace stacknet::ui {

inline constexpr std::size_t kLogRingLines = 20'000;

/// The newest kLogRingLines log lines. Appending is one insert a batch, whatever its size; the
/// oldest lines make room.
class LogModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit LogModel(QObject* parent = nullptr, std::size_t capacity = kLogRingLines);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Adds lines in order; those with a sequence at or below the newest one are left out.
    void append(const std::vector<api::LogLine>& lines);
    void clear();
    std::uint64_t newestSequence() const { return m_newest; }
    const api::LogLine& line(int row) const;
    /// "14:02:03.678 info consensus block_final height=12"
    static QString text(const api::LogLine& line);

private:
    std::size_t slot(int row) const {
        return (m_first + static_cast<std::size_t>(row)) % m_capacity;
    }

    std::size_t m_capacity;
    std::vector<api::LogLine> m_ring;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    std::uint64_t m_newest = 0;
};

}  // namespace stacknet::ui
