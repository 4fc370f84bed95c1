#include "ui/pages/inbox_models.h"

#include <QStringList>

#include "ui/pages/inbox_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

AlertRuleModel::AlertRuleModel(QObject* parent) : RowsModel(parent) {
    using Row = api::AlertRuleInfo;
    setColumns({
        Column(tr("Tell me of"), [](const Row& row) { return conditionTitle(row.condition); }),
        Column(tr("When"),
               [](const Row& row) { return thresholdText(row.condition, row.threshold); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.threshold); }),
        Column(tr("After"), [](const Row& row) { return waitText(row.forMs); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.forMs); }),
        Column(tr("As"), [](const Row& row) { return severityLabel(row.severity).text; })
            .sorted([](const Row& row) { return static_cast<int>(row.severity); }),
        Column(tr("To"),
               [this](const Row& row) {
                   QStringList names;
                   for (const auto& id : row.channels) names << channelName(m_alerts, id);
                   return names.isEmpty() ? tr("inbox only") : names.join(QStringLiteral(", "));
               }),
        Column(tr("Rule"),
               [this](const Row& row) {
                   if (!row.enabled) return tr("off");
                   if (row.mutedUntilMs > m_nowMs)
                       return tr("muted until %1").arg(shortTimeText(row.mutedUntilMs));
                   return row.mutes.empty()
                              ? tr("on")
                              : tr("on, %n muted", nullptr, static_cast<int>(row.mutes.size()));
               }),
    });
}

void AlertRuleModel::setAlerts(const api::AlertsInfo& alerts, std::int64_t nowMs) {
    m_nowMs = nowMs;
    m_alerts.channels = alerts.channels;
    setRows(alerts.rules);
    touchColumn(4);
    touchColumn(5);
}

AlertChannelModel::AlertChannelModel(QObject* parent) : RowsModel(parent) {
    using Row = api::AlertChannelInfo;
    setColumns({
        Column(tr("Name"), [](const Row& row) { return plain(row.name); }),
        Column(tr("Kind"), [](const Row& row) { return channelKindText(row.kind); }),
        Column(tr("To"), [](const Row& row) { return plain(row.target); }),
        Column(tr("Use"), [](const Row& row) { return row.enabled ? tr("on") : tr("off"); }),
        Column(tr("Last sent"), [this](const Row& row) { return agoText(row.lastSentMs, m_nowMs); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.lastSentMs); })
            .exactly([](const Row& row) { return utcText(row.lastSentMs); }),
        Column(tr("Last result"),
               [](const Row& row) {
                   if (row.lastErrorMs > row.lastSentMs) return tr("failed");
                   return row.lastSentMs > 0 ? tr("delivered") : tr("not used yet");
               })
            .pill([](const Row& row) {
                if (row.lastErrorMs > row.lastSentMs) return Tone::Danger;
                return row.lastSentMs > 0 ? Tone::Ok : Tone::Neutral;
            }),
        Column(tr("Waiting"), [](const Row& row) { return countText(row.queued); }).digits(),
    });
}

void AlertChannelModel::setNow(std::int64_t nowMs) {
    if (m_nowMs == nowMs) return;
    m_nowMs = nowMs;
    touchColumn(4);
}

}  // namespace stacknet::ui
