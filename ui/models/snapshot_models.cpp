#include "ui/models/snapshot_models.h"

#include <QDateTime>

#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"

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

QString taskModelText(const api::TaskInfo& task) {
    return task.language.empty() ? plain(task.model)
                                 : plain(task.language) + QStringLiteral(" · ") + plain(task.model);
}

}  // namespace

NodeKeyModel::NodeKeyModel(QObject* parent) : RowsModel(parent) {
    using Row = api::NodeKeyInfo;
    setColumns({
        Column(tr("Name"), [](const Row& key) { return keyName(key); }),
        Column(tr("Public key"), [](const Row& key) { return shortId(key.publicKey); })
            .exactly([](const Row& key) { return plain(key.publicKey); })
            .fixedPitch(),
        Column(tr("State"), [this](const Row& key) { return keyStateLabel(key, m_nowMs).text; })
            .pill([this](const Row& key) { return keyStateLabel(key, m_nowMs).tone; }),
        Column(tr("Keystore"), [](const Row& key) { return lockLabel(key).text; })
            .pill([](const Row& key) { return lockLabel(key).tone; }),
        Column(tr("Free tokens"), [](const Row& key) { return countText(key.tokensFree); })
            .sorted([](const Row& key) { return number(key.tokensFree); })
            .exactly([](const Row& key) { return digits(key.tokensFree); })
            .amount(),
        Column(tr("Bonded tokens"), [](const Row& key) { return countText(key.tokensBonded); })
            .sorted([](const Row& key) { return number(key.tokensBonded); })
            .exactly([](const Row& key) { return digits(key.tokensBonded); })
            .amount(),
        Column(tr("Tokens served"), [](const Row& key) { return countText(key.tokensServed); })
            .sorted([](const Row& key) { return number(key.tokensServed); })
            .exactly([](const Row& key) { return digits(key.tokensServed); })
            .amount(),
        Column(tr("Paperwork"), [](const Row& key) { return countText(key.paperworkCount); })
            .sorted([](const Row& key) { return number(key.paperworkCount); })
            .exactly([](const Row& key) { return digits(key.paperworkCount); })
            .digits(),
        Column(tr("Paper"), [](const Row& key) { return usdText(key.paperMicroUsd); })
            .sorted([](const Row& key) { return number(key.paperMicroUsd); })
            .exactly([](const Row& key) { return digits(key.paperMicroUsd) + tr(" micro-USD"); })
            .amount(),
    });
}

void NodeKeyModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    touchColumn(2);
}

TaskModel::TaskModel(QObject* parent, bool all) : RowsModel(parent) {
    using Row = api::TaskInfo;
    std::vector<Column> columns{
        Column(tr("Received"), [](const Row& task) { return shortTimeText(task.receivedMs); })
            .sorted([](const Row& task) { return QVariant::fromValue<qlonglong>(task.receivedMs); })
            .exactly([](const Row& task) { return utcText(task.receivedMs); })
            .fixedPitch(),
        Column(tr("State"), [](const Row& task) { return taskStateLabel(task).text; })
            .pill([](const Row& task) { return taskStateLabel(task).tone; }),
        Column(tr("Kind"), [](const Row& task) { return taskKindText(task.kind); }),
        Column(tr("Model or image"), taskModelText),
        Column(tr("Duration"),
               [](const Row& task) {
                   return task.durationMs == 0 ? QStringLiteral("–")
                                               : durationText(task.durationMs);
               })
            .sorted([](const Row& task) { return number(task.durationMs); })
            .exactly([](const Row& task) { return digits(task.durationMs) + tr(" ms"); })
            .digits(),
        Column(tr("Tokens in"), [](const Row& task) { return countText(task.tokensIn); })
            .sorted([](const Row& task) { return number(task.tokensIn); })
            .exactly([](const Row& task) { return digits(task.tokensIn); })
            .digits(),
        Column(tr("Tokens out"), [](const Row& task) { return countText(task.tokensOut); })
            .sorted([](const Row& task) { return number(task.tokensOut); })
            .exactly([](const Row& task) { return digits(task.tokensOut); })
            .digits(),
        Column(tr("Paperwork"), [](const Row& task) { return paperworkLabel(task).text; })
            .pill([](const Row& task) { return paperworkLabel(task).tone; }),
        Column(tr("Task"), [](const Row& task) { return shortId(task.id); })
            .exactly([](const Row& task) { return plain(task.id); })
            .fixedPitch(),
    };
    if (all) {
        columns.push_back(Column(tr("Confidential"),
                                 [](const Row& task) {
                                     return task.confidential ? tr("confidential") : QString();
                                 })
                              .exactly([](const Row& task) {
                                  return task.confidential ? tr("confidential") : tr("no");
                              })
                              .pill([](const Row&) { return Tone::Accent; }));
        columns.push_back(Column(tr("Result digest"), [](const Row& task) {
                              return task.receiptDigest.empty() ? QStringLiteral("–")
                                                                : shortId(task.receiptDigest);
                          }).exactly([](const Row& task) {
                                return plain(task.receiptDigest);
                            }).fixedPitch());
    }
    setColumns(std::move(columns));
}

QVariant TaskModel::data(const QModelIndex& index, int role) const {
    if (index.column() == kConfidentialColumn && (role == ToneRole || role == GlyphRole)) {
        if (!rows()[static_cast<std::size_t>(index.row())].confidential) return {};
        if (role == GlyphRole) return static_cast<int>(Glyph::Lock);
    }
    return RowsModel::data(index, role);
}

ApiKeyModel::ApiKeyModel(QObject* parent) : RowsModel(parent) {
    using Row = api::ApiKeyInfo;
    setColumns({
        Column(tr("Name"), [](const Row& key) { return plain(key.name); }),
        Column(tr("Key"), [](const Row& key) { return plain(key.masked); }).fixedPitch(),
        Column(tr("State"), [this](const Row& key) { return apiKeyLabel(key, m_nowMs).text; })
            .pill([this](const Row& key) { return apiKeyLabel(key, m_nowMs).tone; }),
        Column(tr("Last used"), [this](const Row& key) { return agoText(key.lastUsedMs, m_nowMs); })
            .sorted([](const Row& key) { return QVariant::fromValue<qlonglong>(key.lastUsedMs); })
            .exactly([](const Row& key) { return utcText(key.lastUsedMs); }),
        Column(tr("Expires"), [](const Row& key) { return timeText(key.expiresMs).left(10); })
            .sorted([](const Row& key) { return QVariant::fromValue<qlonglong>(key.expiresMs); })
            .exactly([](const Row& key) { return utcText(key.expiresMs); })
            .fixedPitch(),
        Column(tr("Scopes"),
               [](const Row& key) {
                   QStringList scopes;
                   for (const auto& scope : key.scopes) scopes << plain(scope);
                   return scopes.join(QStringLiteral(", "));
               }),
    });
}

void ApiKeyModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    touchColumn(2);
    touchColumn(3);
}

PeerModel::PeerModel(QObject* parent) : RowsModel(parent) {
    using Row = api::PeerInfo;
    setColumns({
        Column(tr("Peer"), [](const Row& peer) { return plain(peer.name); })
            .exactly([](const Row& peer) { return plain(peer.nodeKey); }),
        Column(tr("State"), [](const Row& peer) { return peerLabel(peer).text; })
            .exactly([](const Row& peer) {
                return peer.reason.empty() ? peerLabel(peer).text : engineText(peer.reason);
            })
            .pill([](const Row& peer) { return peerLabel(peer).tone; }),
        Column(tr("Height"), [](const Row& peer) { return countText(peer.height); })
            .sorted([](const Row& peer) { return number(peer.height); })
            .exactly([](const Row& peer) { return digits(peer.height); })
            .digits(),
        Column(tr("Round trip"), [](const Row& peer) { return durationText(peer.roundTripMs); })
            .sorted([](const Row& peer) { return number(peer.roundTripMs); })
            .digits(),
        Column(tr("Address"), [](const Row& peer) { return plain(peer.address); }).fixedPitch(),
    });
}

HistoryModel::HistoryModel(QObject* parent) : RowsModel(parent) {
    using Row = api::HistoryPoint;
    setColumns({
        Column(tr("Time"), [](const Row& point) { return timeText(point.timeMs); })
            .exactly([](const Row& point) { return utcText(point.timeMs); })
            .fixedPitch(),
        Column(tr("Height"), [](const Row& point) { return countText(point.height); })
            .exactly([](const Row& point) { return digits(point.height); })
            .digits(),
        Column(tr("Finalized per minute"),
               [](const Row& point) { return countText(point.finalizedPerMinute); })
            .digits(),
        Column(tr("Tasks per minute"),
               [](const Row& point) { return countText(point.tasksPerMinute); })
            .digits(),
        Column(tr("Peers"), [](const Row& point) { return countText(point.peers); }).digits(),
    });
}

}  // namespace stacknet::ui
