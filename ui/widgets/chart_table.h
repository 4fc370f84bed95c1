#pragma once

#include <QAbstractTableModel>

#include "ui/widgets/chart_data.h"

namespace stacknet::ui {

/// The points of a chart as rows, newest first: the time and each series, exact.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The points inside the span, none left out.
    void setChart(const ChartData& data, TimeSpan span);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::int64_t timeMs = 0;
        std::vector<double> values;  ///< NaN: no value at this time
        bool operator==(const Row& other) const;
    };
    ChartData m_data;
    std::vector<QString> m_titles;
    std::vector<Row> m_rows;
};

}  // namespace stacknet::ui
