#include "ui/pages/consensus_models.h"

#include "ui/pages/consensus_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}
QString digits(std::uint64_t value) {
    return QString::number(value);
}
QVariant number(std::uint64_t value) {
    return QVariant::fromValue<qulonglong>(value);
}
QString orDash(std::uint64_t value) {
    return value == 0 ? QStringLiteral("–") : countText(value);
}

}  // namespace

ValidatorModel::ValidatorModel(QObject* parent) : RowsModel(parent) {
    using Row = api::ValidatorInfo;
    setColumns({
        Column(tr("#"), [](const Row& row) { return digits(row.index); })
            .sorted([](const Row& row) { return row.index; })
            .digits(),
        Column(tr("Validator"), [](const Row& row) { return plain(row.name); }),
        Column(tr("Node Key"), [](const Row& row) { return shortId(row.key); })
            .exactly([](const Row& row) { return plain(row.key); })
            .fixedPitch(),
        Column(tr("State"), [](const Row& row) { return validatorLabel(row).text; })
            .pill([](const Row& row) { return validatorLabel(row).tone; }),
        Column(tr("Weight"), [](const Row& row) { return countText(row.weight); })
            .sorted([](const Row& row) { return number(row.weight); })
            .exactly([](const Row& row) { return digits(row.weight); })
            .digits(),
        Column(tr("Share"), [](const Row& row) { return shareText(row.weightBps); })
            .sorted([](const Row& row) { return row.weightBps; })
            .exactly([](const Row& row) { return digits(row.weightBps); })
            .digits(),
        Column(tr("Votes present"),
               [](const Row& row) { return votesText(row.votesPresent, row.votesCounted); })
            .sorted([](const Row& row) { return row.votesPresent; })
            .exactly([](const Row& row) { return digits(row.votesPresent); })
            .digits(),
        Column(tr("Points"), [](const Row& row) { return countText(row.points); })
            .sorted([](const Row& row) { return number(row.points); })
            .exactly([](const Row& row) { return digits(row.points); })
            .digits(),
        Column(tr("Last seen"),
               [this](const Row& row) {
                   return row.lastSeenMs == 0 ? QStringLiteral("–")
                                              : agoText(row.lastSeenMs, m_nowMs);
               })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.lastSeenMs); })
            .exactly([](const Row& row) { return utcText(row.lastSeenMs); }),
    });
}

void ValidatorModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    touchColumn(8);
}

EvidenceModel::EvidenceModel(QObject* parent) : RowsModel(parent) {
    using Row = api::EvidenceInfo;
    setColumns({
        Column(tr("What"), [](const Row& row) { return evidenceKindText(row.kind); }),
        Column(tr("Who"), [](const Row& row) { return plain(row.offenderName); })
            .exactly([](const Row& row) { return plain(row.offender); }),
        Column(tr("View"), [](const Row& row) { return countText(row.view); })
            .sorted([](const Row& row) { return number(row.view); })
            .exactly([](const Row& row) { return digits(row.view); })
            .digits(),
        Column(tr("Seen here"), [](const Row& row) { return timeText(row.seenMs); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.seenMs); })
            .exactly([](const Row& row) { return utcText(row.seenMs); })
            .fixedPitch(),
        Column(tr("In block"), [](const Row& row) { return orDash(row.committedHeight); })
            .sorted([](const Row& row) { return number(row.committedHeight); })
            .exactly([](const Row& row) { return digits(row.committedHeight); })
            .digits(),
        Column(tr("Id"), [](const Row& row) { return shortId(row.id); })
            .exactly([](const Row& row) { return plain(row.id); })
            .fixedPitch(),
    });
}

DemandModel::DemandModel(QObject* parent) : RowsModel(parent) {
    using Row = api::DemandInfo;
    m_nameOf = [](const std::string& key) { return shortId(key); };
    setColumns({
        Column(tr("Transaction"), [](const Row& row) { return shortId(row.txHash); })
            .exactly([](const Row& row) { return plain(row.txHash); })
            .fixedPitch(),
        Column(tr("State"), [this](const Row& row) { return demandLabel(row, m_view).text; })
            .sorted([this](const Row& row) {
                return row.metView == 0 || isLeftOut(row, m_view) ? 0 : 1;
            })
            .pill([this](const Row& row) { return demandLabel(row, m_view).tone; }),
        Column(tr("Leader"), [this](const Row& row) { return m_nameOf(row.leader); })
            .exactly([](const Row& row) { return plain(row.leader); }),
        Column(tr("Demanded at view"), [](const Row& row) { return orDash(row.firstView); })
            .sorted([](const Row& row) { return number(row.firstView); })
            .exactly([](const Row& row) { return digits(row.firstView); })
            .digits(),
        Column(tr("Due view"), [](const Row& row) { return orDash(row.dueView); })
            .sorted([](const Row& row) { return number(row.dueView); })
            .exactly([](const Row& row) { return digits(row.dueView); })
            .digits(),
        Column(tr("In chain at view"), [](const Row& row) { return orDash(row.metView); })
            .sorted([](const Row& row) { return number(row.metView); })
            .exactly([](const Row& row) { return digits(row.metView); })
            .digits(),
        Column(tr("Since"), [this](const Row& row) { return agoText(row.sinceMs, m_nowMs); })
            .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.sinceMs); })
            .exactly([](const Row& row) { return utcText(row.sinceMs); }),
        Column(tr("Demanded by"),
               [this](const Row& row) {
                   return row.byUs             ? tr("this node")
                          : row.signer.empty() ? QStringLiteral("–")
                                               : m_nameOf(row.signer);
               })
            .exactly([](const Row& row) { return plain(row.signer); }),
    });
}

std::string DemandModel::idOf(const api::DemandInfo& demand) {
    return demand.txHash + ":" + std::to_string(demand.epoch) + ":" + std::to_string(demand.term);
}

void DemandModel::setNow(std::uint64_t view, std::int64_t nowMs) {
    if (view != m_view) {
        m_view = view;
        touchColumn(1);
    }
    if (nowMs != m_nowMs) {
        m_nowMs = nowMs;
        touchColumn(6);
    }
}

void DemandModel::setNames(std::function<QString(const std::string& key)> nameOf) {
    m_nameOf = std::move(nameOf);
}

ChallengeModel::ChallengeModel(QObject* parent) : RowsModel(parent) {
    using Row = api::ChallengeInfo;
    setColumns({
        Column(tr("State"), [](const Row& row) { return challengeLabel(row).text; })
            .pill([](const Row& row) { return challengeLabel(row).tone; }),
        Column(tr("Accused"),
               [](const Row& row) {
                   return row.accusedName.empty() ? tr("not known yet") : plain(row.accusedName);
               })
            .exactly([](const Row& row) { return plain(row.accused); }),
        Column(tr("At view"), [](const Row& row) { return countText(row.view); })
            .sorted([](const Row& row) { return number(row.view); })
            .exactly([](const Row& row) { return digits(row.view); })
            .digits(),
        Column(tr("Due view"), [](const Row& row) { return countText(row.dueView); })
            .sorted([](const Row& row) { return number(row.dueView); })
            .exactly([](const Row& row) { return digits(row.dueView); })
            .digits(),
        Column(tr("Filed in block"), [](const Row& row) { return orDash(row.filedHeight); })
            .sorted([](const Row& row) { return number(row.filedHeight); })
            .exactly([](const Row& row) { return digits(row.filedHeight); })
            .digits(),
        Column(tr("Judged in block"), [](const Row& row) { return orDash(row.verdictHeight); })
            .sorted([](const Row& row) { return number(row.verdictHeight); })
            .exactly([](const Row& row) { return digits(row.verdictHeight); })
            .digits(),
        Column(tr("Why"),
               [](const Row& row) {
                   return row.rejectCode.empty() ? QString() : rejectText(row.rejectCode);
               })
            .exactly([](const Row& row) { return plain(row.rejectCode); }),
        Column(tr("Id"), [](const Row& row) { return shortId(row.id); })
            .exactly([](const Row& row) { return plain(row.id); })
            .fixedPitch(),
    });
}

}  // namespace stacknet::ui
