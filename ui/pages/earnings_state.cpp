// What the page shows of api::EarningsInfo, and what it can do.

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QThreadPool>

#include "ui/dialogs/stake_confirm.h"
#include "ui/pages/earnings_page.h"
#include "ui/pages/earnings_series.h"
#include "ui/pages/earnings_statement.h"
#include "ui/pages/staking_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kAskAgainMs = 10'000;
const QString kCurrencySetting = QStringLiteral("earnings/currency");
const QString kRateSetting = QStringLiteral("earnings/per_usd");

/// The books are read after the start; until then there is nothing to say.
bool known(const api::EarningsInfo& earnings) {
    return !earnings.keys.empty();
}

/// The model server chooses where a task runs and does not tell.
QString gpuNote(const std::vector<api::GpuInfo>& gpus) {
    if (gpus.size() != 1)
        return EarningsPage::tr(
            "There is no split by GPU: the model server chooses which one serves a task, and does "
            "not tell.");
    const QString name = gpus.front().name.empty() ? QString::fromStdString(gpus.front().uuid)
                                                   : QString::fromStdString(gpus.front().name);
    return EarningsPage::tr(
               "This machine has one GPU, %1: all that a GPU earned here came from it.")
        .arg(ltrIsolated(name));
}

}  // namespace

QWidget* EarningsPage::buildRate() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    const QSettings settings;
    m_currency = new QLineEdit(settings.value(kCurrencySetting).toString());
    m_currency->setObjectName(QStringLiteral("earningsCurrency"));
    m_currency->setAccessibleName(tr("Your currency, three letters"));
    m_currency->setPlaceholderText(QStringLiteral("EUR"));
    m_currency->setMaxLength(3);
    m_currency->setFixedWidth(72);
    m_perUsd = new QLineEdit(settings.value(kRateSetting).toString());
    m_perUsd->setObjectName(QStringLiteral("earningsPerUsd"));
    m_perUsd->setAccessibleName(tr("Your rate for one US dollar"));
    m_perUsd->setPlaceholderText(QStringLiteral("0.92"));
    m_perUsd->setMaxLength(20);
    m_perUsd->setFixedWidth(110);
    row->addWidget(new TextLabel(tr("Your own rate: 1 USD ="), TextRole::Body, Tone::Neutral));
    row->addWidget(m_perUsd);
    row->addWidget(m_currency);
    row->addStretch(1);
    m_rateProblem = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_rateProblem->setObjectName(QStringLiteral("earningsRateProblem"));
    m_rateProblem->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_rateProblem);
    for (auto* field : {m_currency, m_perUsd})
        connect(field, &QLineEdit::textChanged, this, &EarningsPage::rateTyped);
    rateTyped();
    return box;
}

void EarningsPage::rateTyped() {
    m_rate = userRateOf(m_currency->text(), m_perUsd->text());
    const bool empty =
        m_currency->text().trimmed().isEmpty() && m_perUsd->text().trimmed().isEmpty();
    const bool currencyOk = m_currency->text().trimmed().size() == 3;
    m_rateProblem->setInk(m_rate || empty ? Tone::Neutral : Tone::Danger);
    m_rateProblem->setText(m_rate
                               ? tr("Only shown here and in statements; the network knows no rate.")
                           : empty       ? tr("Type a rate and a currency to see a column in it.")
                           : !currencyOk ? tr("The currency is three letters, such as EUR.")
                                         : tr("The rate is a number above zero, such as 0.92."));
    m_monthModel->setRate(m_rate);
    m_months->hideColumns(m_rate ? std::vector<int>{} : std::vector<int>{MonthModel::kRateColumn});
    if (!m_rate && !empty) return;
    QSettings settings;
    settings.setValue(kCurrencySetting, m_currency->text().trimmed().toUpper());
    settings.setValue(kRateSetting, m_perUsd->text().trimmed());
}

void EarningsPage::refreshNumbers() {
    const auto& earnings = *snapshot().earnings;
    if (!known(earnings)) return;
    std::uint64_t open = 0;
    std::uint64_t filed = 0;
    std::uint64_t redeemed = 0;
    for (const auto& key : earnings.keys) ++(key.redeemed ? redeemed : key.filed ? filed : open);
    m_accrued->setDetail(tr("%n key(s), not filed", nullptr, static_cast<int>(open)));
    m_accrued->setValue(masked(usdText(earnings.accruedMicroUsd)));
    m_filed->setDetail(tr("%n key(s), waiting for a payout", nullptr, static_cast<int>(filed)));
    m_filed->setValue(masked(usdText(earnings.filedMicroUsd)));
    m_redeemed->setDetail(tr("%n key(s), paid out", nullptr, static_cast<int>(redeemed)));
    m_redeemed->setValue(masked(usdText(earnings.redeemedMicroUsd)));
    m_average->setDetail(
        earnings.averageDays == 0
            ? earnings.fromMs == 0 ? tr("no earnings yet") : tr("the first day still runs")
            : tr("over %n whole UTC day(s)", nullptr, static_cast<int>(earnings.averageDays)));
    m_average->setValue(earnings.averageDays == 0 ? QStringLiteral("–")
                                                  : masked(usdText(earnings.averageMicroUsd)));
}

void EarningsPage::refreshAlarm() {
    const auto& earnings = *snapshot().earnings;
    const QString shown = QString::fromStdString(earnings.difference + "\n" + earnings.errorCode);
    if (shown == m_alarmShown) return;
    m_alarmShown = shown;
    if (!earnings.difference.empty()) {
        m_alarm->say(Tone::Danger,
                     tr("The records do not add up with the ledger. %1")
                         .arg(engineText(earnings.difference)),
                     tr("Do not file before it is understood: stacknetctl paperwork export makes "
                        "the same comparison from chain.db."));
    } else if (!earnings.errorCode.empty()) {
        m_alarm->sayError(makeError(earnings.errorCode, earnings.errorMessage));
        m_alarm->setClosable(false);
    } else {
        m_alarm->hide();
    }
}

void EarningsPage::refreshCheck() {
    const auto& earnings = *snapshot().earnings;
    std::uint64_t tasks = 0;
    std::uint64_t microUsd = 0;
    std::uint64_t ledgerTasks = 0;
    std::uint64_t ledgerMicroUsd = 0;
    for (const auto& key : earnings.keys) {
        tasks += key.tasks;
        microUsd += key.microUsd;
        ledgerTasks += key.ledgerTasks;
        ledgerMicroUsd += key.ledgerMicroUsd;
    }
    Label label{tr("Adds up"), Tone::Ok};
    QString words =
        tr("Every record in the blocks was added up and is what the ledger says of "
           "your keys.");
    if (!known(earnings)) {
        label = {tr("Reading"), Tone::Info};
        words = tr("The blocks are being read.");
    } else if (!earnings.difference.empty()) {
        label = {tr("Differs"), Tone::Danger};
        words = engineText(earnings.difference);
    } else if (earnings.missingHeight > 0) {
        label = {tr("Not comparable"), Tone::Warn};
        words = tr("This node joined by a snapshot and has no block up to height %1: records from "
                   "before are not listed. The ledger's sums are whole.")
                    .arg(countText(earnings.missingHeight));
    } else if (!earnings.complete) {
        label = {tr("Reading"), Tone::Info};
        words = tr("Blocks up to height %1 are read; the others follow.")
                    .arg(countText(earnings.height));
    }
    m_checkState->setLabel(label);
    m_checkWords->setText(words);
    const auto sum = [](std::uint64_t count, std::uint64_t value) {
        return tr("%n record(s), %1", nullptr, static_cast<int>(count)).arg(masked(usdText(value)));
    };
    if (!known(earnings)) {
        m_checkList->setRows({});
        return;
    }
    m_checkList->setRows({{tr("In the blocks"), sum(tasks, microUsd), false, true},
                          {tr("On the ledger"), sum(ledgerTasks, ledgerMicroUsd), false, true},
                          {tr("At height"), countText(earnings.height), false, true},
                          {tr("Counted"), tr("on the UTC day of the block"), false, false}});
}

void EarningsPage::refreshChart() {
    const std::int64_t minute = bridge().nowMs() / 60'000;
    if (minute == m_chartedMinute && m_drawn) return;
    m_chartedMinute = minute;
    m_drawn = true;
    ChartData bars = earningsBars(m_earned.days, bridge().nowMs());
    ChartData cumulative = bars;
    cumulative.title = tr("What came together?");
    cumulative.unit = tr("USD");
    cumulative.barMs = 0;
    cumulative.series.clear();
    ChartData keys = keyChart(cumulative);
    keys.barMs = bars.barMs;
    keys.unit = bars.unit;
    if (!m_earned.days.empty()) {
        ChartSeries line{tr("Together"), SeriesShape::Line, {}, {}, true};
        std::uint64_t sum = 0;
        const auto usd = [](std::uint64_t microUsd) { return static_cast<double>(microUsd) / 1e6; };
        line.points.emplace_back(static_cast<double>(m_earned.days.front().dayMs), usd(sum));
        for (const auto& day : m_earned.days) {
            sum += day.microUsd;
            line.points.emplace_back(static_cast<double>(std::min(day.dayMs + kDayMs, bars.nowMs)),
                                     usd(sum));
        }
        cumulative.series = {std::move(line)};
    }
    m_chart->setCharts({std::move(bars), std::move(cumulative), std::move(keys)});
}

/// One series for each key; those past the last colour are one.
ChartData EarningsPage::keyChart(ChartData like) const {
    like.title = tr("Which key earned it?");
    std::vector<std::string> names;
    for (const auto& key : snapshot().earnings->keys) names.push_back(key.nodeKey);
    const std::size_t apart = names.size() <= kMaxSeries ? names.size() : kMaxSeries - 1;
    for (std::size_t at = 0; at < apart; ++at) {
        const auto* own = ownKey(snapshot(), names[at]);
        like.series.push_back(
            {own != nullptr ? keyName(*own) : shortId(names[at]), SeriesShape::StackedBars});
    }
    if (apart < names.size()) like.series.push_back({tr("Others"), SeriesShape::StackedBars});
    if (like.series.empty() || m_earned.days.empty()) {
        like.series.clear();
        return like;
    }
    auto next = m_earned.keys.begin();
    for (const auto& day : m_earned.days) {
        const auto x = static_cast<double>(day.dayMs);
        for (auto& series : like.series) series.points.emplace_back(x, 0.0);
        for (; next != m_earned.keys.end() && next->dayMs == day.dayMs; ++next) {
            const auto found = std::find(names.begin(), names.end(), next->nodeKey);
            const auto at = std::min<std::size_t>(static_cast<std::size_t>(found - names.begin()),
                                                  like.series.size() - 1);
            like.series[at].points.back().ry() += static_cast<double>(next->microUsd) / 1e6;
        }
    }
    return like;
}

/// Days and months come from all records, of whatever age, not from the picture's last days.
void EarningsPage::askEarned() {
    if (!known(*snapshot().earnings)) return;
    std::uint64_t tasks = 0;
    for (const auto& key : snapshot().earnings->keys) tasks += key.tasks;
    const std::int64_t nowMs = bridge().nowMs();
    const bool again = m_earnedAskedMs == 0 || tasks != m_earnedTasks ||
                       (!m_earnedKnown && nowMs - m_earnedAskedMs >= kAskAgainMs);
    if (!again) return;
    m_earnedAskedMs = nowMs;
    m_earnedTasks = tasks;
    bridge().ask({"earnings.summary", "{}"}, this,
                 [this](const Result<std::string>& answer) { takeEarned(answer); });
}

void EarningsPage::takeEarned(const Result<std::string>& answer) {
    std::optional<EarnedDays> earned;
    if (answer.ok()) earned = earnedDaysOf(*answer);
    if (!earned) {
        // What was known before stays; an engine that has only just started may answer soon.
        m_earnedKnown = false;
        if (!answer.ok() && !answer.error().retryable) m_banner->sayError(answer.error());
        return;
    }
    m_earned = std::move(*earned);
    m_earnedKnown = true;
    m_drawn = false;
    refresh();
}

/// Newer records appear, but never under somebody who reads further down.
void EarningsPage::refreshRecords() {
    std::uint64_t tasks = 0;
    for (const auto& key : snapshot().earnings->keys) tasks += key.tasks;
    if (tasks == m_listedTasks || m_records->view()->verticalScrollBar()->value() != 0) return;
    if (std::exchange(m_listedTasks, tasks) != 0) m_records->reload();
}

void EarningsPage::refreshKeys() {
    const auto& now = snapshot();
    std::vector<EarnedRow> rows;
    for (const auto& key : now.earnings->keys) {
        const auto* own = ownKey(now, key.nodeKey);
        if (own == nullptr) continue;
        rows.push_back({key, keyName(*own)});
    }
    m_keyModel->setRows(rows);
    m_gpuNote->setText(gpuNote(now.host->gpus));
    if (m_keys->currentId().empty() && !rows.empty()) m_keys->selectId(rows.front().key.nodeKey);
    const auto months = monthsOf(m_earned.days);
    m_monthModel->setRows(months);
    if (m_months->currentId().empty() && !months.empty()) m_months->selectId(months.front().month);
}

void EarningsPage::refreshActions() {
    const auto& now = snapshot();
    m_statement->setEnabled(!m_months->currentId().empty());
    const auto* row = m_keyModel->find(m_keys->currentId());
    const auto* key = ownKey(now, m_keys->currentId());
    const bool unfiled = row != nullptr && key != nullptr && !row->key.filed;
    m_file->setVisible(unfiled);
    // What stands between a Connected key and its filing.
    const bool serves = key != nullptr && key->state == api::NodeKeyState::Connected;
    m_disconnect->setVisible(unfiled && serves);
    m_disconnect->setEnabled(serves && key->unlocked);
    m_disconnect->setToolTip(serves && !key->unlocked ? tr("Unlock the key first") : QString());
    QString note;
    if (row != nullptr && row->key.redeemed) {
        note = tr("Redeemed: paid out under the reference %1.")
                   .arg(QString::fromStdString(row->key.payoutReference));
    } else if (row != nullptr && row->key.filed) {
        note = tr("Filed: it waits until its Stack pays it out and says so on the ledger.");
    } else if (key != nullptr) {
        const auto preview = api::previewOf(api::FileNodeKey{key->publicKey}, now);
        note = serves
                   ? tr("Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has "
                        "bonded.")
                         .arg(keyName(*key))
               : key->state != api::NodeKeyState::Active
                   ? tr("Cannot be filed now: only an Active key can be, and %1 is %2.")
                         .arg(keyName(*key), keyStateLabel(*key, bridge().nowMs()).text)
               : preview.refusal
                   ? tr("Cannot be filed now: %1").arg(errorSentence(*preview.refusal))
                   : tr("Filing hands in all paperwork of the key, once and for ever, and burns "
                        "the tokens that are left on it.");
        m_file->setEnabled(!preview.refusal);
    }
    m_keyNote->setText(note);
    m_keyNote->setVisible(!note.isEmpty());
}

void EarningsPage::fileKey() {
    const auto* key = ownKey(snapshot(), m_keys->currentId());
    if (key == nullptr) return;
    const QString name = keyName(*key);
    confirmStake(this, bridge(), api::FileNodeKey{key->publicKey},
                 {tr("File %1 for ever?").arg(name), tr("File for ever"),
                  tr("A key is filed once. After that its paperwork can be redeemed, and the key "
                     "itself is at its end.")},
                 [this, name](const api::CommandResult& result) {
                     if (result.error) {
                         m_banner->sayError(*result.error);
                     } else {
                         m_banner->say(Tone::Ok, tr("%1 is filed.").arg(name));
                         m_banner->setClosable(true);
                     }
                     refresh();
                 });
}

void EarningsPage::disconnectKey() {
    const auto* key = ownKey(snapshot(), m_keys->currentId());
    if (key == nullptr) return;
    const QString name = keyName(*key);
    confirmStake(this, bridge(), api::DisconnectNodeKey{key->publicKey},
                 {tr("Disconnect %1?").arg(name), tr("Disconnect key")},
                 [this, name](const api::CommandResult& result) {
                     if (result.error) {
                         m_banner->sayError(*result.error);
                     } else {
                         m_banner->say(Tone::Ok, tr("%1 is disconnected.").arg(name));
                         m_banner->setClosable(true);
                     }
                     refresh();
                 });
}

void EarningsPage::saveStatement() {
    const QString month = QString::fromStdString(m_months->currentId());
    if (month.isEmpty()) return;
    m_statement->setEnabled(false);
    // Setting the type of a page takes longer than a screen may stand still.
    QThreadPool::globalInstance()->start(
        [html = statementHtml(snapshot(), m_earned.days, month, m_rate), month,
         guard = QPointer(this)] {
            const QByteArray pdf = statementPdf(html);
            QMetaObject::invokeMethod(
                qApp,
                [guard, month, pdf] {
                    if (guard) guard->saveMade(month, pdf);
                },
                Qt::QueuedConnection);
        });
}

void EarningsPage::saveMade(const QString& month, const QByteArray& pdf) {
    refreshActions();
    const auto saved = saveFile(this, tr("Save the statement of %1").arg(month),
                                QStringLiteral("stacknet-earnings-%1.pdf").arg(month), pdf);
    if (!saved.ok()) {
        m_banner->sayError(saved.error());
    } else if (!saved->isEmpty()) {
        m_banner->say(Tone::Ok, tr("Saved to %1").arg(*saved));
        m_banner->setClosable(true);
    }
}

QWidget* EarningsPage::buildRecordFilters() {
    const auto chooser = [this](const QString& name, const char* objectName) {
        auto* box = new QComboBox;
        box->setObjectName(QString::fromLatin1(objectName));
        box->setAccessibleName(name);
        return box;
    };
    m_recordKey = chooser(tr("Node Key"), "paperworkKey");
    m_recordKind = chooser(tr("Kind"), "paperworkKind");
    m_recordTime = chooser(tr("Time"), "paperworkTime");
    m_recordKey->addItem(tr("All keys"), QString());
    m_recordKind->addItem(tr("All kinds"), QString());
    m_recordKind->addItem(tr("Chats"), QStringLiteral("chat"));
    m_recordKind->addItem(tr("Code"), QStringLiteral("code"));
    m_recordTime->addItem(tr("All time"), QString());
    m_recordTime->addItem(tr("Last 24 hours"), QString::number(kDayMs));
    m_recordTime->addItem(tr("Last 7 days"), QString::number(7 * kDayMs));
    m_recordTime->addItem(tr("Last 30 days"), QString::number(30 * kDayMs));
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    for (auto* each : {m_recordKey, m_recordKind, m_recordTime}) {
        row->addWidget(each);
        connect(each, &QComboBox::currentIndexChanged, this, &EarningsPage::filterRecords);
    }
    row->addStretch(1);
    return box;
}

/// The keys that have earned, in the chooser; the choice stays.
void EarningsPage::offerKeys() {
    for (const auto& key : snapshot().earnings->keys) {
        const QString id = QString::fromStdString(key.nodeKey);
        if (m_recordKey->findData(id) >= 0) continue;
        const auto* own = ownKey(snapshot(), key.nodeKey);
        m_recordKey->addItem(own != nullptr ? keyName(*own) : shortId(key.nodeKey), id);
    }
}

void EarningsPage::filterRecords() {
    std::vector<api::HistoryFilter> filters;
    const auto add = [&](const QComboBox* box, const char* column) {
        const QString value = box->currentData().toString();
        if (!value.isEmpty()) filters.push_back({column, "is", value.toStdString()});
    };
    add(m_recordKey, "node_key");
    add(m_recordKind, "kind");
    const std::int64_t span = m_recordTime->currentData().toString().toLongLong();
    if (span > 0)
        filters.push_back({"time_ms", "at_least", std::to_string(bridge().nowMs() - span)});
    m_records->setFilters(std::move(filters));
}

}  // namespace stacknet::ui
