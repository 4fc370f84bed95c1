#include "ui/pages/node_keys_history.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QString words(const char* source) {
    return QCoreApplication::translate("NodeKeys", source);
}

QString offenceText(api::OffenceClass offence) {
    switch (offence) {
        case api::OffenceClass::BftDisagreement:
            return words(QT_TRANSLATE_NOOP("NodeKeys", "Slashed: contradicting votes"));
        case api::OffenceClass::SpotCheck:
            return words(QT_TRANSLATE_NOOP("NodeKeys", "Slashed: failed spot-check"));
        case api::OffenceClass::Censorship:
            return words(QT_TRANSLATE_NOOP("NodeKeys", "Slashed: censorship"));
    }
    return {};
}

void addSlashes(const api::Snapshot& from, const std::string& key,
                std::vector<KeyHistoryRow>& rows) {
    for (const api::SlashInfo& slash : *from.slashes) {
        if (slash.offender != key) continue;
        rows.push_back(
            {"slash " + slash.proofId, slash.timeMs, offenceText(slash.offence),
             words(QT_TRANSLATE_NOOP("NodeKeys", "−%1 tokens")).arg(countText(slash.penalty)),
             Tone::Danger});
    }
}

void addOwnDeeds(const api::Snapshot& from, const std::string& key,
                 std::vector<KeyHistoryRow>& rows) {
    for (const api::KeyProtectionInfo& protection : from.keystore->keys) {
        if (protection.publicKey != key) continue;
        const auto add = [&](const char* id, std::int64_t timeMs, const QString& what) {
            if (timeMs > 0) rows.push_back({id, timeMs, what, {}, Tone::Neutral});
        };
        add("created", protection.createdMs, words(QT_TRANSLATE_NOOP("NodeKeys", "Key made")));
        add("backup", protection.backupMs, words(QT_TRANSLATE_NOOP("NodeKeys", "File exported")));
        add("protection", protection.protectionBackupMs,
            words(QT_TRANSLATE_NOOP("NodeKeys", "Protection exported")));
    }
}

}  // namespace

std::vector<KeyHistoryRow> keyHistory(const api::Snapshot& snapshot, const std::string& publicKey) {
    std::vector<KeyHistoryRow> rows;
    addSlashes(snapshot, publicKey, rows);
    addOwnDeeds(snapshot, publicKey, rows);
    for (const api::NodeEvent& event : *snapshot.events) {
        if (event.kind != api::EventKind::SigningStopped || event.subject != publicKey) continue;
        rows.push_back({"event " + std::to_string(event.sequence),
                        event.timeMs,
                        words(QT_TRANSLATE_NOOP("NodeKeys", "Signing stopped")),
                        {},
                        Tone::Warn});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& left, const auto& right) {
        return left.timeMs > right.timeMs;
    });
    return rows;
}

KeyHistoryModel::KeyHistoryModel(QObject* parent) : RowsModel(parent) {
    setColumns({
        Column(tr("Time"),
               [](const KeyHistoryRow& row) {
                   return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.timeMs),
                                             QStringLiteral("d MMM HH:mm"));
               })
            .sorted(
                [](const KeyHistoryRow& row) { return QVariant::fromValue<qlonglong>(row.timeMs); })
            .exactly([](const KeyHistoryRow& row) { return utcText(row.timeMs); }),
        Column(tr("What"), [](const KeyHistoryRow& row) { return row.what; }),
        Column(tr("Change"), [](const KeyHistoryRow& row) { return row.change; }).amount(),
    });
}

}  // namespace stacknet::ui
