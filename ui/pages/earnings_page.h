#pragma once

#include <optional>

#include "ui/pages/earnings_models.h"
#include "ui/pages/page.h"
#include "ui/widgets/chart_data.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stacknet::ui {

class Banner;
class Card;
class ChartCard;
class DataTable;
class DetailList;
class HistoryTable;
class KpiCard;
class StatusPill;
class TextLabel;

/// What this operator's keys earned, day by day and record by record, whether it adds up with the
/// ledger, and how it is filed.
class EarningsPage final : public Page {
    Q_OBJECT
public:
    explicit EarningsPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;

private:
    QWidget* buildNumbers();
    QWidget* buildCheck();
    QWidget* buildKeys();
    QWidget* buildMonths();
    QWidget* buildRecords();
    QWidget* buildRate();
    void refreshNumbers();
    void refreshAlarm();
    void refreshCheck();
    void refreshChart();
    void refreshRecords();
    void refreshKeys();
    void refreshActions();
    void rateTyped();
    void fileKey();
    void disconnectKey();
    void saveStatement();
    void saveMade(const QString& month, const QByteArray& pdf);
    void askEarned();
    void takeEarned(const Result<std::string>& answer);
    ChartData keyChart(ChartData like) const;
    QWidget* buildRecordFilters();
    void filterRecords();
    void offerKeys();

    Banner* m_alarm;
    Banner* m_banner;
    KpiCard* m_accrued;
    KpiCard* m_filed;
    KpiCard* m_redeemed;
    KpiCard* m_average;
    ChartCard* m_chart;
    StatusPill* m_checkState;
    TextLabel* m_checkWords;
    DetailList* m_checkList;
    EarnedModel* m_keyModel;
    DataTable* m_keys;
    TextLabel* m_keyNote;
    TextLabel* m_gpuNote;
    QPushButton* m_file;
    QPushButton* m_disconnect;
    MonthModel* m_monthModel;
    DataTable* m_months;
    QPushButton* m_statement;
    QLineEdit* m_currency;
    QLineEdit* m_perUsd;
    TextLabel* m_rateProblem;
    HistoryTable* m_records;
    std::optional<UserRate> m_rate;
    QString m_alarmShown;
    std::int64_t m_chartedMinute = 0;
    std::uint64_t m_listedTasks = 0;   ///< when the list of records was last read
    EarnedDays m_earned;               ///< by the newest answer
    std::uint64_t m_earnedTasks = 0;   ///< how many records there were when it was asked for
    std::int64_t m_earnedAskedMs = 0;  ///< 0: never
    bool m_earnedKnown = false;
    bool m_drawn = false;  ///< the chart shows m_earned
    QComboBox* m_recordKey = nullptr;
    QComboBox* m_recordKind = nullptr;
    QComboBox* m_recordTime = nullptr;
};

}  // namespace stacknet::ui
