#pragma once

#include <vector>

#include "core/api/snapshot.h"
#include "ui/pages/consensus_words.h"
#include "ui/text/words.h"

/// Words for stake, slashes, evidence and points.
namespace stacknet::ui {

QString offenceText(api::OffenceClass offence);
/// What became of a slash: "Tombstoned", "Jailed", "Applied".
Label slashStatusLabel(const api::SlashInfo& slash);
/// What a state of signing means, one sentence.
QString signingMeaning(const api::SigningInfo& signing, std::int64_t nowMs);

/// Why points changed, by the word of api::PointsEntryInfo::reason.
QString pointsReasonText(const QString& reason);
/// What brings a group of reasons together on a chart.
QString pointsSourceText(const QString& reason);
/// The page that shows more about such a reason: "work"; empty: none does.
QString pointsPageOf(const QString& reason);
Tone pointsTone(const QString& reason);

/// "50 %", "12.5 %" of basis points.
QString percentText(std::uint32_t bps);
/// Everything that a key holds: what pays for an offence.
std::uint64_t stakeOf(const api::NodeKeyInfo& key);
/// Node Keys of this operator that are on the ledger.
std::vector<const api::NodeKeyInfo*> ownKeys(const api::Snapshot& now);
/// What all of them hold together: the one total of stake that the console shows.
std::uint64_t heldBy(const api::Snapshot& now);
const api::NodeKeyInfo* ownKey(const api::Snapshot& now, const std::string& publicKey);

/// The open alerts about slashes of a key of this operator.
std::vector<std::string> openSlashAlerts(const api::Snapshot& now, const std::string& publicKey);
/// Somebody has acknowledged the alert of this slash: it needs no alarm any more.
bool isAcknowledged(const api::SlashInfo& slash, const api::Snapshot& now);

/// What each rule would take of a key now, by api::previewOf(): the arithmetic is the ledger's.
struct Exposure {
    std::uint64_t disagreement = 0;
    std::uint64_t spotCheck = 0;
    std::uint64_t censorship = 0;
    bool operator==(const Exposure&) const = default;
};
Exposure exposureOf(const api::NodeKeyInfo& key, const api::Snapshot& now);
/// Of every key that serves or votes now.
Exposure exposureNow(const api::Snapshot& now);

/// How close an offence came; empty text: not that this node knows.
struct NearMiss {
    QString text;
    std::int64_t timeMs = 0;
};
NearMiss nearDisagreement(const api::Snapshot& now);
NearMiss nearSpotCheck(const api::Snapshot& now);
NearMiss nearCensorship(const api::Snapshot& now);

}  // namespace stacknet::ui
