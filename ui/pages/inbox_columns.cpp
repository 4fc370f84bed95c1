#include "ui/pages/inbox_columns.h"

#include <QCoreApplication>

#include "core/api/names.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

using Cells = std::function<QString(const char*)>;

QString say(const char* text) {
    return QCoreApplication::translate("Incidents", text);
}

api::AlertSeverity severityOf(const QString& word) {
    for (int i = 0; i <= static_cast<int>(api::AlertSeverity::Critical); ++i) {
        const auto severity = static_cast<api::AlertSeverity>(i);
        if (api::alertSeverityName(severity) == word.toStdString()) return severity;
    }
    return api::AlertSeverity::Info;
}

api::AlertState stateOf(const QString& word) {
    for (int i = 0; i <= static_cast<int>(api::AlertState::Recovered); ++i) {
        const auto state = static_cast<api::AlertState>(i);
        if (api::alertStateName(state) == word.toStdString()) return state;
    }
    return api::AlertState::Open;
}

QString whatText(const Cells& cell) {
    return alertText(cell("condition").toStdString(), cell("subject_name").toStdString(),
                     cell("value").toLongLong(), cell("threshold").toLongLong());
}

QString stateText(const Cells& cell) {
    const QString state = alertStateLabel(stateOf(cell("state"))).text;
    const auto until = mutedUntilOf(cell);
    return until == 0 ? state
                      : QCoreApplication::translate("Incidents", "%1, muted until %2")
                            .arg(state, shortTimeText(until));
}

/// A time that has not come is no time.
QString timeWords(const QString& cell) {
    const auto time = cell.toLongLong();
    return time == 0 ? QString() : shortTimeText(time);
}

QString numberText(std::int64_t number) {
    return QString::number(number);
}

}  // namespace

std::vector<HistoryColumn> incidentColumns() {
    std::vector<HistoryColumn> columns;
    const auto add = [&](const char* name, const char* title, HistoryCell cell, int width,
                         bool hidden = false) -> HistoryColumn& {
        HistoryColumn made;
        made.name = QLatin1String(name);
        made.title = say(title);
        made.cell = cell;
        made.width = width;
        made.hidden = hidden;
        columns.push_back(std::move(made));
        return columns.back();
    };
    auto& severity =
        add("severity", QT_TRANSLATE_NOOP("Incidents", "Severity"), HistoryCell::Word, 118);
    severity.words = [](const QString& word) { return severityLabel(severityOf(word)).text; };
    severity.tone = [](const QString& word) { return severityLabel(severityOf(word)).tone; };
    add("last_ms", QT_TRANSLATE_NOOP("Incidents", "Last"), HistoryCell::Time, 150).words =
        timeWords;
    add("condition", QT_TRANSLATE_NOOP("Incidents", "What"), HistoryCell::Word, 0).rowWords =
        whatText;
    add("page", QT_TRANSLATE_NOOP("Incidents", "Source"), HistoryCell::Word, 110).words =
        [](const QString& page) { return pageTitle(page.toStdString()); };
    // The sentence names the subject already.
    add("subject_name", QT_TRANSLATE_NOOP("Incidents", "About"), HistoryCell::Text, 130, true)
        .words = [](const QString& name) { return name.isEmpty() ? say("this node") : name; };
    auto& state = add("state", QT_TRANSLATE_NOOP("Incidents", "State"), HistoryCell::Word, 170);
    state.rowWords = stateText;
    state.tone = [](const QString& word) { return alertStateLabel(stateOf(word)).tone; };
    add("count", QT_TRANSLATE_NOOP("Incidents", "Times"), HistoryCell::Count, 70);
    add("first_ms", QT_TRANSLATE_NOOP("Incidents", "First"), HistoryCell::Time, 150, true).words =
        timeWords;
    add("acknowledged_ms", QT_TRANSLATE_NOOP("Incidents", "Acknowledged"), HistoryCell::Time, 150,
        true)
        .words = timeWords;
    add("recovered_ms", QT_TRANSLATE_NOOP("Incidents", "Recovered"), HistoryCell::Time, 150, true)
        .words = timeWords;
    auto& muted = add("muted_until_ms", QT_TRANSLATE_NOOP("Incidents", "Muted until"),
                      HistoryCell::Time, 150, true);
    muted.words = timeWords;
    muted.sorts = false;
    add("rule", QT_TRANSLATE_NOOP("Incidents", "Rule"), HistoryCell::Text, 120, true);
    add("subject", QT_TRANSLATE_NOOP("Incidents", "Id"), HistoryCell::Id, 120, true);
    add("value", QT_TRANSLATE_NOOP("Incidents", "Value"), HistoryCell::Count, 80, true);
    add("threshold", QT_TRANSLATE_NOOP("Incidents", "Limit"), HistoryCell::Count, 80, true);
    add("detail", QT_TRANSLATE_NOOP("Incidents", "Detail"), HistoryCell::Text, 200, true);
    return columns;
}

std::int64_t mutedUntilOf(const Cells& cell) {
    return cell("muted_until_ms").toLongLong();
}

api::AlertInfo incidentOf(const Cells& cell) {
    api::AlertInfo info;
    info.rule = cell("rule").toStdString();
    info.condition = cell("condition").toStdString();
    info.severity = severityOf(cell("severity"));
    info.state = stateOf(cell("state"));
    info.subject = cell("subject").toStdString();
    info.subjectName = cell("subject_name").toStdString();
    info.detail = cell("detail").toStdString();
    info.page = cell("page").toStdString();
    info.value = cell("value").toLongLong();
    info.threshold = cell("threshold").toLongLong();
    info.count = cell("count").toULongLong();
    info.firstMs = cell("first_ms").toLongLong();
    info.lastMs = cell("last_ms").toLongLong();
    info.acknowledgedMs = cell("acknowledged_ms").toLongLong();
    info.recoveredMs = cell("recovered_ms").toLongLong();
    info.muted = mutedUntilOf(cell) != 0;
    return info;
}

api::HistoryPage pageOfRecent(const api::AlertsInfo& alerts) {
    api::HistoryPage page;
    const auto columns = incidentColumns();
    for (const auto& column : columns) page.columns.push_back(column.name.toStdString());
    for (const auto& one : alerts.recent) {
        const auto cell = [&](const std::string& name) -> std::string {
            if (name == "severity") return std::string(api::alertSeverityName(one.severity));
            if (name == "state") return std::string(api::alertStateName(one.state));
            if (name == "condition") return one.condition;
            if (name == "page") return one.page;
            if (name == "subject_name") return one.subjectName;
            if (name == "subject") return one.subject;
            if (name == "rule") return one.rule;
            if (name == "detail") return one.detail;
            const auto number = name == "last_ms"           ? one.lastMs
                                : name == "first_ms"        ? one.firstMs
                                : name == "acknowledged_ms" ? one.acknowledgedMs
                                : name == "recovered_ms"    ? one.recoveredMs
                                : name == "value"           ? one.value
                                : name == "threshold"       ? one.threshold
                                : name == "count"           ? static_cast<std::int64_t>(one.count)
                                                            : 0;
            return numberText(number).toStdString();
        };
        api::HistoryRow row{one.id, {}};
        for (const auto& name : page.columns) row.cells.push_back(cell(name));
        page.rows.push_back(std::move(row));
    }
    page.total = alerts.total;
    page.totalKnown = true;
    return page;
}

}  // namespace stacknet::ui
