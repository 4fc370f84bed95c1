#include "ui/pages/earnings_models.h"

#include <algorithm>
#include <map>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QVariant number(std::uint64_t value) {
    return QVariant::fromValue<qulonglong>(value);
}

template <typename Model, typename Value>
typename Model::Column countColumn(const QString& title, Value value) {
    return typename Model::Column(title, [value](const auto& row) { return countText(value(row)); })
        .sorted([value](const auto& row) { return number(value(row)); })
        .exactly([value](const auto& row) { return QString::number(value(row)); })
        .digits();
}

template <typename Model, typename Value>
typename Model::Column usdColumn(const QString& title, Value value) {
    return typename Model::Column(title, [value](const auto& row) { return usdText(value(row)); })
        .sorted([value](const auto& row) { return number(value(row)); })
        .exactly(
            [value](const auto& row) { return MonthModel::tr("%1 micro-USD").arg(value(row)); })
        .digits()
        .amount();
}

}  // namespace

std::optional<UserRate> userRateOf(const QString& currency, const QString& perUsd) {
    static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
    static const QRegularExpression rate(QStringLiteral("^\\d{1,9}([.,]\\d{1,9})?$"));
    const QString letters = currency.trimmed().toUpper();
    QString digits = perUsd.trimmed();
    if (!code.match(letters).hasMatch() || !rate.match(digits).hasMatch()) return std::nullopt;
    const double value = digits.replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    if (value <= 0) return std::nullopt;
    return UserRate{letters, value};
}

QString inCurrency(const UserRate& rate, std::uint64_t microUsd) {
    const double value = static_cast<double>(microUsd) / 1'000'000 * rate.perUsd;
    return QLocale().toString(value, 'f', 2) + QLatin1Char(' ') + rate.currency;
}

QString monthOf(std::int64_t dayMs) {
    return QDateTime::fromMSecsSinceEpoch(dayMs, Qt::UTC).toString(QStringLiteral("yyyy-MM"));
}

std::optional<EarnedDays> earnedDaysOf(const std::string& document) {
    const QJsonObject answer =
        QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    if (answer.value(QLatin1String("format")).toString() != QLatin1String("stacknet-earnings/1"))
        return std::nullopt;
    std::map<std::int64_t, api::EarningsDayInfo> days;
    std::map<std::pair<std::int64_t, std::string>, std::uint64_t> keys;
    for (const QJsonValue& value : answer.value(QLatin1String("days")).toArray()) {
        const QJsonObject row = value.toObject();
        const QDate date =
            QDate::fromString(row.value(QLatin1String("day")).toString(), Qt::ISODate);
        if (!date.isValid()) return std::nullopt;
        const auto count = [&](const char* name) {
            return static_cast<std::uint64_t>(
                std::max<qint64>(0, row.value(QLatin1String(name)).toInteger()));
        };
        const std::int64_t dayMs = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        api::EarningsDayInfo& day = days[dayMs];
        day.dayMs = dayMs;
        day.tasks += count("tasks");
        day.tokens += count("tokens");
        day.microUsd += count("micro_usd");
        const bool chat = row.value(QLatin1String("kind")).toString() == QLatin1String("chat");
        (chat ? day.chatMicroUsd : day.codeMicroUsd) += count("micro_usd");
        keys[{dayMs, row.value(QLatin1String("node_key")).toString().toStdString()}] +=
            count("micro_usd");
    }
    EarnedDays earned;
    for (const auto& [dayMs, day] : days) earned.days.push_back(day);
    for (const auto& [at, microUsd] : keys) earned.keys.push_back({at.first, at.second, microUsd});
    return earned;
}

std::vector<MonthRow> monthsOf(const std::vector<api::EarningsDayInfo>& days) {
    std::map<std::string, MonthRow, std::greater<>> months;
    for (const auto& day : days) {
        const std::string name = monthOf(day.dayMs).toStdString();
        MonthRow& month = months[name];
        month.month = name;
        month.tasks += day.tasks;
        month.tokens += day.tokens;
        month.chatMicroUsd += day.chatMicroUsd;
        month.codeMicroUsd += day.codeMicroUsd;
        month.microUsd += day.microUsd;
    }
    std::vector<MonthRow> rows;
    for (auto& [name, month] : months) rows.push_back(std::move(month));
    return rows;
}

MonthModel::MonthModel(QObject* parent) : RowsModel(parent) {
    setColumns(columns());
}

void MonthModel::setRate(const std::optional<UserRate>& rate) {
    if (rate == m_rate) return;
    m_rate = rate;
    setColumns(columns());
    emit headerDataChanged(Qt::Horizontal, kRateColumn, kRateColumn);
    touchColumn(kRateColumn);
}

std::vector<MonthModel::Column> MonthModel::columns() {
    using Row = MonthRow;
    const QString own =
        m_rate ? tr("In %1 at your rate").arg(m_rate->currency) : tr("At your rate");
    return {
        Column(tr("Month (UTC)"), [](const Row& row) { return QString::fromStdString(row.month); })
            .fixedPitch(),
        countColumn<MonthModel>(tr("Tasks"), [](const Row& row) { return row.tasks; }),
        countColumn<MonthModel>(tr("Tokens"), [](const Row& row) { return row.tokens; }),
        usdColumn<MonthModel>(tr("Chat"), [](const Row& row) { return row.chatMicroUsd; }),
        usdColumn<MonthModel>(tr("Code"), [](const Row& row) { return row.codeMicroUsd; }),
        usdColumn<MonthModel>(tr("Paper"), [](const Row& row) { return row.microUsd; }),
        Column(own,
               [this](const Row& row) {
                   return m_rate ? inCurrency(*m_rate, row.microUsd) : QString();
               })
            .sorted([](const Row& row) { return number(row.microUsd); })
            .digits()
            .amount(),
    };
}

Label earnedLabel(const api::EarningsKeyInfo& key) {
    if (key.redeemed) return {EarnedModel::tr("Redeemed"), Tone::Ok};
    if (key.filed) return {EarnedModel::tr("Filed"), Tone::Info};
    return {EarnedModel::tr("Accruing"), Tone::Neutral};
}

EarnedModel::EarnedModel(QObject* parent) : RowsModel(parent) {
    using Row = EarnedRow;
    setColumns({
        Column(tr("Node Key"), [](const Row& row) { return row.name; }).exactly([](const Row& row) {
            return QString::fromStdString(row.key.nodeKey);
        }),
        Column(tr("Paperwork"), [](const Row& row) { return earnedLabel(row.key).text; })
            .pill([](const Row& row) { return earnedLabel(row.key).tone; }),
        countColumn<EarnedModel>(tr("Tasks"), [](const Row& row) { return row.key.ledgerTasks; }),
        countColumn<EarnedModel>(tr("Tokens"), [](const Row& row) { return row.key.ledgerTokens; }),
        usdColumn<EarnedModel>(tr("Paper"), [](const Row& row) { return row.key.ledgerMicroUsd; }),
    });
}

}  // namespace stacknet::ui
