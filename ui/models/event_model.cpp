#include "ui/models/event_model.h"

#include "core/api/names.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

/// A number as it is, an id shortened.
QString subjectText(const api::NodeEvent& event) {
    const bool number = event.subject.find_first_not_of("0123456789") == std::string::npos &&
                        event.subject.size() < 20;
    return number ? QString::fromStdString(event.subject) : shortId(event.subject);
}

}  // namespace

Label eventLabel(const api::NodeEvent& event) {
    switch (event.kind) {
        case api::EventKind::EvidenceSeen:
            return {EventModel::tr("A double signature was seen"), Tone::Warn};
        case api::EventKind::SlashApplied:
            return {EventModel::tr("A key was slashed"), Tone::Danger};
        case api::EventKind::ChallengeFiled:
            return {EventModel::tr("A leader was challenged"), Tone::Warn};
        case api::EventKind::ChallengeJudged:
            return {EventModel::tr("A challenge was judged"), Tone::Info};
        case api::EventKind::TermEnded:
            return {EventModel::tr("A term ended"), Tone::Neutral};
        case api::EventKind::WatchdogFired:
            return {EventModel::tr("This node left a term"), Tone::Warn};
        case api::EventKind::SigningStopped:
            return {EventModel::tr("Signing stopped"), Tone::Danger};
        case api::EventKind::ValidatorSetChanged:
            return {EventModel::tr("The validators changed"), Tone::Info};
        case api::EventKind::ValidatorSetKept:
            return {EventModel::tr("Too few validators for a new set"), Tone::Danger};
    }
    return {};
}

QString eventPage(api::EventKind kind) {
    switch (kind) {
        case api::EventKind::EvidenceSeen:
        case api::EventKind::SlashApplied:
            return QStringLiteral("staking");
        default:
            return QStringLiteral("consensus");
    }
}

EventModel::EventModel(QObject* parent) : RowsModel(parent) {
    using Event = api::NodeEvent;
    setColumns({
        Column(tr("Time"), [](const Event& e) { return shortTimeText(e.timeMs); })
            .sorted([](const Event& e) { return QVariant::fromValue<qlonglong>(e.timeMs); })
            .exactly([](const Event& e) { return utcText(e.timeMs); })
            .digits(),
        Column(tr("Event"), [](const Event& e) { return eventLabel(e).text; })
            .exactly(
                [](const Event& e) { return QString::fromUtf8(api::eventKindName(e.kind).data()); })
            .pill([](const Event& e) { return eventLabel(e).tone; }),
        Column(tr("About"), subjectText)
            .exactly([](const Event& e) { return QString::fromStdString(e.subject); })
            .fixedPitch(),
        Column(tr("Height"), [](const Event& e) { return countText(e.height); })
            .sorted([](const Event& e) { return QVariant::fromValue<qulonglong>(e.height); })
            .exactly([](const Event& e) { return QString::number(e.height); })
            .digits(),
    });
}

}  // namespace stacknet::ui
