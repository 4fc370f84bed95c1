#pragma once

#include <optional>

#include "ui/pages/earnings_models.h"
#include "ui/pages/page.h"

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
    api::Shared<api::EarningsInfo> m_charted;  ///< what the chart was drawn from
    std::int64_t m_chartedMinute = 0;
    std::uint64_t m_listedTasks = 0;  ///< when the list of records was last read
    bool m_busy = false;
};

}  // namespace stacknet::ui
