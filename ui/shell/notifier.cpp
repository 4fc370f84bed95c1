#include "ui/shell/notifier.h"

#include <algorithm>

#include "ui/pages/inbox_words.h"

namespace stacknet::ui {
namespace {

constexpr std::uint64_t kSummaryKey = 1;

}  // namespace

Notifier::Notifier(NodeBridge& bridge, std::unique_ptr<NotificationSink> sink, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_sink(std::move(sink)) {
    m_sink->opened = [this](std::uint64_t key) { opened(key); };
    m_sink->closed = [this](std::uint64_t key) { closed(key); };
    connect(&m_bridge, &NodeBridge::snapshotChanged, this, &Notifier::look);
    look();
}

Notifier::~Notifier() = default;

void Notifier::look() {
    const auto& notices = m_bridge.snapshot()->alerts->notices;
    for (const auto& notice : notices) {
        if (notice.sequence <= m_seen) continue;
        m_seen = notice.sequence;
        if (m_enabled && m_bridge.nowMs() - notice.timeMs < kNoticeNewsMs) show(notice);
    }
}

NotificationText Notifier::textOf(const api::AlertNoticeInfo& notice) const {
    const bool over = notice.kind == "recovered";
    NotificationText text;
    text.severity = over ? api::AlertSeverity::Info : notice.severity;
    text.sound = m_criticalSound && text.severity == api::AlertSeverity::Critical;
    const QString word = over ? tr("Recovered") : severityLabel(notice.severity).text;
    text.title = tr("Stacknet: %1").arg(word);
    if (notice.kind == "test") {
        text.title = tr("Stacknet: a test");
        text.body = tr("Alerts on this desktop look like this.");
        return text;
    }
    if (m_private) {
        text.body =
            over ? tr("An alert is over.") : tr("There is an alert. Unlock the console to see it.");
        return text;
    }
    if (notice.kind == "summary") {
        text.body = notice.count == 0 ? tr("There are many alerts. The others wait in the inbox.")
                                      : tr("%n alert(s) came in the quiet hours.", nullptr,
                                           static_cast<int>(notice.count));
        return text;
    }
    text.body = alertText(notice.condition, notice.subjectName, notice.value, notice.threshold);
    if (over) text.body = tr("It is over: %1").arg(text.body);
    return text;
}

void Notifier::show(const api::AlertNoticeInfo& notice) {
    const auto known = m_incidents.find(notice.incident);
    const bool again = !notice.incident.empty() && known != m_incidents.end();
    if (!again && m_waiting.size() >= kNotificationsWaitingMax) {
        // What is over needs no place in the count of what is new.
        if (notice.kind != "recovered") {
            ++m_more;
            showSummary();
        }
        return;
    }
    const std::uint64_t key = again ? known->second : m_nextKey++;
    m_waiting[key] = {QString::fromStdString(notice.incident.empty() ? "inbox" : notice.page),
                      QString::fromStdString(notice.subject), notice.incident};
    if (!notice.incident.empty()) m_incidents[notice.incident] = key;
    m_sink->show(key, textOf(notice));
}

void Notifier::showSummary() {
    NotificationText text;
    text.severity = api::AlertSeverity::Warning;
    text.title = tr("Stacknet: more alerts");
    text.body = tr("%n more alert(s) in the inbox.", nullptr, static_cast<int>(m_more));
    m_sink->show(kSummaryKey, text);
}

void Notifier::opened(std::uint64_t key) {
    if (key == kSummaryKey) {
        m_more = 0;
        emit openRequested(QStringLiteral("inbox"), {});
        return;
    }
    const auto at = m_waiting.find(key);
    if (at == m_waiting.end()) return;
    const Shown shown = at->second;
    closed(key);
    emit openRequested(shown.page, shown.subject);
}

void Notifier::closed(std::uint64_t key) {
    if (key == kSummaryKey) {
        m_more = 0;
        return;
    }
    const auto at = m_waiting.find(key);
    if (at == m_waiting.end()) return;
    m_incidents.erase(at->second.incident);
    m_waiting.erase(at);
}

}  // namespace stacknet::ui
