#include "ui/pages/attestation_models.h"

#include "ui/pages/attestation_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

/// Long hashes in tables: the beginning tells two apart, the tool tip has the whole.
QString hashText(const std::string& hex) {
    return hex.empty() ? QStringLiteral("–") : shortId(hex, 12, 4);
}

QString expectedText(const api::MeasurementInfo& row) {
    if (row.expected.empty()) return QStringLiteral("–");
    const QString first = hashText(row.expected.front());
    if (row.expected.size() == 1) return first;
    return MeasurementModel::tr("%1 or %n other(s)", nullptr,
                                static_cast<int>(row.expected.size()) - 1)
        .arg(first);
}

/// Mismatches first, whatever the language calls them.
int severity(const std::string& outcome) {
    return outcome == "mismatch" ? 0 : outcome == "match" ? 2 : 1;
}

int severity(const api::AttestationCheckInfo& check) {
    if (check.status == "fail") return 0;
    if (check.status == "unknown") return check.tolerated ? 2 : 1;
    return check.status == "skipped" ? 3 : 4;
}

}  // namespace

CheckModel::CheckModel(QObject* parent) : RowsModel(parent) {
    using Row = CheckRow;
    setColumns({
        Column(tr("Check"), [](const Row& row) { return checkTitle(row.check.name); })
            .sorted([](const Row& row) { return QVariant::fromValue<qulonglong>(row.order); })
            .exactly([](const Row& row) { return plain(row.check.name); }),
        Column(tr("Result"), [](const Row& row) { return checkStatusLabel(row.check).text; })
            .sorted([](const Row& row) { return severity(row.check); })
            .exactly([](const Row& row) { return plain(row.check.status); })
            .pill([](const Row& row) { return checkStatusLabel(row.check).tone; }),
        Column(tr("Reason"),
               [](const Row& row) {
                   return row.check.reason == "OK" ? QStringLiteral("–") : plain(row.check.reason);
               })
            .exactly([](const Row& row) { return plain(row.check.reason); })
            .fixedPitch(),
        Column(tr("Detail"), [](const Row& row) { return engineText(row.check.detail); }),
    });
}

MeasurementModel::MeasurementModel(QObject* parent) : RowsModel(parent) {
    using Row = api::MeasurementInfo;
    setColumns({
        Column(tr("Index"), [](const Row& row) { return QString::number(row.index); })
            .sorted([](const Row& row) { return row.index; })
            .digits(),
        Column(tr("Source"), [](const Row& row) { return rimSourceText(row.source); }),
        Column(tr("Result"), [](const Row& row) { return measurementLabel(row).text; })
            .sorted([](const Row& row) {
                return severity(row.outcome) * 1'000 + static_cast<int>(row.index);
            })
            .exactly([](const Row& row) { return plain(row.outcome); })
            .pill([](const Row& row) { return measurementLabel(row).tone; }),
        Column(tr("Expected"), expectedText)
            .exactly([](const Row& row) {
                QStringList all;
                for (const std::string& one : row.expected) all.push_back(plain(one));
                return all.join(QLatin1Char('\n'));
            })
            .fixedPitch(),
        Column(tr("Measured"), [](const Row& row) { return hashText(row.actual); })
            .exactly([](const Row& row) { return plain(row.actual); })
            .fixedPitch(),
    });
}

AttestedNodeModel::AttestedNodeModel(QObject* parent) : RowsModel(parent) {
    using Row = api::AttestedNodeInfo;
    setColumns({
        Column(tr("Node"),
               [](const Row& row) {
                   return row.ours ? tr("%1 (this node)").arg(plain(row.name)) : plain(row.name);
               }),
        Column(tr("Node Key"), [](const Row& row) { return shortId(row.nodeKey); })
            .exactly([](const Row& row) { return plain(row.nodeKey); })
            .fixedPitch(),
        Column(tr("State"),
               [](const Row& row) {
                   return row.duplicateGpu ? tr("GPU claimed twice") : tr("Attested");
               })
            .pill([](const Row& row) { return row.duplicateGpu ? Tone::Danger : Tone::Ok; }),
        Column(tr("GPUs"), [](const Row& row) { return QString::number(row.gpus); })
            .sorted([](const Row& row) { return row.gpus; })
            .digits(),
        Column(tr("Verified by"),
               [](const Row& row) {
                   return tr("%n node(s)", nullptr, static_cast<int>(row.verifiers));
               })
            .sorted([](const Row& row) { return row.verifiers; })
            .exactly([](const Row& row) { return QString::number(row.verifiers); })
            .digits(),
        Column(tr("Valid"), [this](const Row& row) { return inText(row.validUntilMs, m_nowMs); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.validUntilMs); })
            .exactly([](const Row& row) { return utcText(row.validUntilMs); }),
    });
}

void AttestedNodeModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    touchColumn(5);
}

AttestationEventModel::AttestationEventModel(QObject* parent) : RowsModel(parent) {
    using Row = api::AttestationEventInfo;
    setColumns({
        Column(tr("Time"), [](const Row& row) { return timeText(row.timeMs); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.timeMs); })
            .exactly([](const Row& row) { return utcText(row.timeMs); })
            .fixedPitch(),
        Column(tr("Result"),
               [](const Row& row) { return row.passed ? tr("Passed") : tr("Failed"); })
            .pill([](const Row& row) { return row.passed ? Tone::Ok : Tone::Danger; }),
        Column(tr("Reason"),
               [](const Row& row) {
                   return row.reason == "OK" ? QStringLiteral("–") : plain(row.reason);
               })
            .exactly([](const Row& row) { return plain(row.reason); })
            .fixedPitch(),
        Column(tr("GPU"),
               [](const Row& row) { return row.pdi.empty() ? tr("all") : shortId(row.pdi, 4, 4); })
            .fixedPitch(),
        Column(tr("Valid until"), [](const Row& row) { return timeText(row.validUntilMs); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.validUntilMs); })
            .exactly([](const Row& row) { return utcText(row.validUntilMs); })
            .fixedPitch(),
        Column(tr("Took"),
               [](const Row& row) {
                   return row.durationMs == 0
                              ? QStringLiteral("–")
                              : durationText(static_cast<std::uint64_t>(row.durationMs));
               })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.durationMs); })
            .exactly([](const Row& row) { return QString::number(row.durationMs); })
            .digits(),
    });
}

}  // namespace stacknet::ui
