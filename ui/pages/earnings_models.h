#pragma once

#include <optional>

#include "core/api/snapshot.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

/// The operator's own rate for statements; the network knows no currency but the US dollar.
struct UserRate {
    QString currency;   ///< three letters
    double perUsd = 0;  ///< above 0
    bool operator==(const UserRate&) const = default;
};
/// Nothing while either field is not complete.
std::optional<UserRate> userRateOf(const QString& currency, const QString& perUsd);
QString inCurrency(const UserRate& rate, std::uint64_t microUsd);

/// What one UTC month brought.
struct MonthRow {
    std::string month;  ///< "2026-11"
    std::uint64_t tasks = 0;
    std::uint64_t tokens = 0;
    std::uint64_t chatMicroUsd = 0;
    std::uint64_t codeMicroUsd = 0;
    std::uint64_t microUsd = 0;
    bool operator==(const MonthRow&) const = default;
};
/// "2026-11" of a UTC day.
QString monthOf(std::int64_t dayMs);
/// What came in since the first record, day by day: the answer to "earnings.summary".
struct EarnedDays {
    /// Of one key on one UTC day.
    struct KeyDay {
        std::int64_t dayMs = 0;
        std::string nodeKey;
        std::uint64_t microUsd = 0;
        bool operator==(const KeyDay&) const = default;
    };
    std::vector<api::EarningsDayInfo> days;  ///< all keys together; oldest first
    std::vector<KeyDay> keys;                ///< oldest first
};
/// Nothing for a document of another form.
std::optional<EarnedDays> earnedDaysOf(const std::string& document);
/// Newest first.
std::vector<MonthRow> monthsOf(const std::vector<api::EarningsDayInfo>& days);

class MonthModel final : public RowsModel<MonthRow> {
    Q_OBJECT
public:
    /// Column 6 is in the operator's currency; its title says whose rate it is.
    static constexpr int kRateColumn = 6;
    explicit MonthModel(QObject* parent = nullptr);
    void setRate(const std::optional<UserRate>& rate);

private:
    std::string rowId(const MonthRow& row) const override { return row.month; }
    std::vector<Column> columns();
    std::optional<UserRate> m_rate;
};

/// A Node Key by what it earned.
struct EarnedRow {
    api::EarningsKeyInfo key;
    QString name;
    bool operator==(const EarnedRow&) const = default;
};
Label earnedLabel(const api::EarningsKeyInfo& key);

class EarnedModel final : public RowsModel<EarnedRow> {
    Q_OBJECT
public:
    explicit EarnedModel(QObject* parent = nullptr);

private:
    std::string rowId(const EarnedRow& row) const override { return row.key.nodeKey; }
};

}  // namespace stacknet::ui
