#include "ui/pages/privacy_data_tab.h"

#include <QBoxLayout>
#include <QPushButton>

#include "ui/pages/access_split.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/text/privacy_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}
QVariant moment(std::int64_t value) {
    return QVariant::fromValue<qlonglong>(value);
}
QString countedText(const api::DataClassInfo& row) {
    return row.counted ? countText(static_cast<std::uint64_t>(row.count)) : QStringLiteral("–");
}

/// The setting that says how long a class is kept; empty where none does.
QString periodSetting(const std::string& name) {
    if (name == "task_records" || name == "receipts") return QStringLiteral("retention.");
    return name == "logs" ? QStringLiteral("retention.log_days") : QString();
}

}  // namespace

DataClassModel::DataClassModel(QObject* parent) : RowsModel(parent) {
    using Row = api::DataClassInfo;
    setColumns({
        Column(tr("Data"), [](const Row& row) { return dataClassText(row.name); })
            .exactly([](const Row& row) { return plain(row.name); }),
        Column(tr("Kept for"), [](const Row& row) { return engineText(row.period); }),
        Column(tr("Kept now"), countedText)
            .sorted([](const Row& row) { return moment(row.counted ? row.count : -1); })
            .exactly(
                [](const Row& row) { return row.counted ? QString::number(row.count) : QString(); })
            .digits(),
        Column(tr("Oldest"), [](const Row& row) { return timeText(row.oldestMs).left(10); })
            .sorted([](const Row& row) { return moment(row.oldestMs); })
            .exactly([](const Row& row) { return utcText(row.oldestMs); })
            .fixedPitch(),
        Column(tr("Next deletion"),
               [this](const Row& row) {
                   return row.nextDeletionMs == 0 ? QStringLiteral("–")
                                                  : inText(row.nextDeletionMs, m_nowMs);
               })
            .sorted([](const Row& row) { return moment(row.nextDeletionMs); })
            .exactly([](const Row& row) { return utcText(row.nextDeletionMs); }),
        Column(tr("Last deletion"),
               [this](const Row& row) {
                   return row.lastDeletedMs == 0 ? QStringLiteral("–")
                                                 : agoText(row.lastDeletedMs, m_nowMs);
               })
            .sorted([](const Row& row) { return moment(row.lastDeletedMs); })
            .exactly([](const Row& row) { return utcText(row.lastDeletedMs); }),
        Column(tr("How it goes"), [](const Row& row) { return deletionLabel(row.how).text; })
            .pill([](const Row& row) { return deletionLabel(row.how).tone; }),
        Column(tr("Where"), [](const Row& row) { return engineText(row.where); }),
    });
}

void DataClassModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    for (const int column : {4, 5}) touchColumn(column);
}

PrivacyDataTab::PrivacyDataTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_unnamed = new Banner;
    m_unnamed->setObjectName(QStringLiteral("privacyUnnamed"));
    m_trouble = new Banner;
    m_trouble->setObjectName(QStringLiteral("privacyTrouble"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("privacyBanner"));
    m_split = new AccessSplit(tr("Classes of data"), tr("Nothing selected"));
    m_run = new QPushButton(tr("Delete now what is past its time"));
    m_run->setObjectName(QStringLiteral("privacyRunNow"));
    m_run->setIcon(glyphIcon(Glyph::Trash));
    connect(m_run, &QPushButton::clicked, this, &PrivacyDataTab::runNow);
    m_split->list()->addHeaderWidget(m_run);
    m_summary = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_summary->setObjectName(QStringLiteral("privacySummary"));
    m_summary->setWordWrap(true);
    m_model = new DataClassModel(this);
    m_table = new DataTable(m_model, tr("Classes of data"), QStringLiteral("dataClasses"));
    m_table->setColumnWidths({170, 0, 84, 100, 110, 110, 160, 220});
    m_empty = new EmptyState(Glyph::Privacy, tr("The table is not here yet"),
                             tr("The engine writes it once the stores are open."));
    m_table->setEmpty(m_empty);
    connect(m_table, &DataTable::currentIdChanged, this, &PrivacyDataTab::refreshDetails);
    m_split->list()->body()->addWidget(m_summary);
    m_split->list()->body()->addWidget(m_table, 1);
    buildDetails();
    const auto narrow = [this](bool isNarrow) {
        if (isNarrow)
            m_table->hideColumns({1, 3, 5, 6, 7});
        else
            m_table->hideColumns({3, 5, 7});
    };
    connect(m_split, &AccessSplit::narrowChanged, this, narrow);
    narrow(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    for (auto* banner : {m_unnamed, m_trouble, m_banner}) column->addWidget(banner);
    column->addWidget(m_split, 1);
    refreshDetails();
}

void PrivacyDataTab::buildDetails() {
    m_split->details()->setObjectName(QStringLiteral("dataClassDetails"));
    m_how = new StatusPill;
    m_what = new TextLabel;
    m_what->setWordWrap(true);
    m_fields = new DetailList(QStringLiteral("dataClassFields"));
    m_rest = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_rest->setObjectName(QStringLiteral("dataClassRest"));
    m_rest->setWordWrap(true);
    auto* body = m_split->detailsBody();
    body->addWidget(m_how, 0, Qt::AlignLeft);
    body->addWidget(m_what);
    body->addWidget(m_fields);
    body->addWidget(m_rest);
    m_change = new QPushButton(tr("Change the period…"));
    m_change->setObjectName(QStringLiteral("dataChangePeriod"));
    connect(m_change, &QPushButton::clicked, this, [this] {
        emit navigate(QStringLiteral("settings"), periodSetting(m_table->currentId()));
    });
    body->addWidget(m_change, 0, Qt::AlignLeading);
    body->addStretch(1);
}

void PrivacyDataTab::refresh() {
    const api::PrivacyInfo& info = *m_bridge.snapshot()->privacy;
    const auto now = m_bridge.nowMs() / 1'000 * 1'000;
    m_model->setNow(now);
    m_model->setRows(info.classes);
    m_table->setLoading(m_bridge.freshness() == Freshness::Loading);
    if (m_table->currentId().empty() && !info.classes.empty())
        m_table->selectId(info.classes.front().name);
    m_summary->setText(
        info.lastRunMs == 0
            ? tr("Deletion by time has not run yet; it runs %1.").arg(inText(info.nextRunMs, now))
            : tr("Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.")
                  .arg(agoText(info.lastRunMs, now), inText(info.nextRunMs, now),
                       countText(static_cast<std::uint64_t>(info.lastRows)),
                       countText(static_cast<std::uint64_t>(info.totalRows))));
    m_run->setEnabled(!m_running && m_bridge.freshness() != Freshness::Loading);
    refreshWarnings(info);
    refreshDetails();
}

void PrivacyDataTab::refreshWarnings(const api::PrivacyInfo& info) {
    if (info.unnamedStores.empty()) {
        m_unnamed->hide();
    } else {
        QStringList stores;
        for (const auto& store : info.unnamedStores) stores << plain(store);
        m_unnamed->say(Tone::Danger,
                       tr("%n store(s) in the data directory are not in the table: %1", nullptr,
                          static_cast<int>(stores.size()))
                           .arg(stores.join(QStringLiteral(", "))),
                       tr("Nobody deletes what lies there. Find out which program wrote it."));
    }
    if (!info.lastError.empty())
        m_trouble->say(
            Tone::Warn,
            tr("The last pass did not get everything: %1").arg(engineText(info.lastError)),
            tr("It is tried again with the next pass."));
    else if (info.erasuresOpen > 0)
        m_trouble->say(Tone::Info,
                       tr("%n deletion(s) wait until the log of their database is free.", nullptr,
                          static_cast<int>(info.erasuresOpen)));
    else
        m_trouble->hide();
}

void PrivacyDataTab::refreshDetails() {
    const auto* row = m_model->find(m_table->currentId());
    m_how->setVisible(row != nullptr);
    m_rest->setVisible(row != nullptr);
    m_change->setVisible(row != nullptr && !periodSetting(row->name).isEmpty());
    if (row == nullptr) {
        m_split->details()->setTitle(tr("Nothing selected"));
        m_what->setText(tr("Choose a row in the table to see it here."));
        m_fields->setRows({});
        return;
    }
    const auto now = m_bridge.nowMs();
    m_split->details()->setTitle(dataClassText(row->name));
    m_how->setLabel(deletionLabel(row->how));
    m_what->setText(engineText(row->what));
    const QString none = QStringLiteral("–");
    m_fields->setRows({
        {tr("Kept now"), row->counted ? countedText(*row) : tr("not counted"), false, true},
        {tr("Oldest"), timeText(row->oldestMs), false, true},
        {tr("Next deletion"), row->nextDeletionMs == 0 ? none : inText(row->nextDeletionMs, now),
         false, false},
        {tr("Last deletion"),
         row->lastDeletedMs == 0
             ? none
             : tr("%1, %2 rows")
                   .arg(agoText(row->lastDeletedMs, now))
                   .arg(countText(static_cast<std::uint64_t>(row->lastDeletedRows))),
         false, false},
    });
    m_rest->setText(tr("Where: %1\n\nHow long: %2\n\nWhy: %3\n\nWho can delete it before: %4")
                        .arg(engineText(row->where), engineText(row->period), engineText(row->why),
                             engineText(row->who)));
}

void PrivacyDataTab::runNow() {
    m_running = true;
    m_run->setEnabled(false);
    m_run->setText(tr("Deleting…"));
    m_bridge.submit(api::RunRetentionNow{}, this, [this](const api::CommandResult& result) {
        m_running = false;
        m_run->setText(tr("Delete now what is past its time"));
        if (result.error) {
            m_banner->sayError(*result.error);
        } else {
            const int rows = std::atoi(result.subject.c_str());
            m_banner->say(Tone::Ok,
                          rows == 0
                              ? tr("Nothing was past its time.")
                              : tr("%n row(s) that were past their time are gone.", nullptr, rows),
                          rows == 0 ? QString() : tr("The proofs are under Promises and proofs."));
        }
        m_banner->setClosable(true);
        refresh();
    });
}

}  // namespace stacknet::ui
