#include "ui/pages/node_keys_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "core/api/backup_rule.h"
#include "ui/pages/staking_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QVariant number(std::uint64_t value) {
    return QVariant::fromValue<qulonglong>(value);
}

KeyTableModel::Column amount(const QString& title, std::uint64_t api::NodeKeyInfo::*field) {
    KeyTableModel::Column column(title,
                                 [field](const KeyRow& row) { return countText(row.key.*field); });
    column.sorted([field](const KeyRow& row) { return number(row.key.*field); })
        .exactly([field](const KeyRow& row) { return QString::number(row.key.*field); })
        .digits();
    return column;
}

bool belongs(const api::NodeKeyInfo& key, KeyScope scope) {
    switch (scope) {
        case KeyScope::Ours:
            return key.ours;
        case KeyScope::Watched:
            return key.watched && !key.ours;
        case KeyScope::Network:
            return key.registered;
        case KeyScope::Market:
            break;
    }
    return false;
}

}  // namespace

std::vector<KeyRow> keyRows(const api::Snapshot& snapshot, KeyScope scope) {
    std::vector<KeyRow> rows;
    const auto& protections = snapshot.keystore->keys;
    for (const api::NodeKeyInfo& key : snapshot.nodeKeys) {
        if (!belongs(key, scope)) continue;
        KeyRow row{key, {}};
        const auto at = std::find_if(protections.begin(), protections.end(), [&](const auto& each) {
            return each.publicKey == key.publicKey;
        });
        if (at != protections.end()) row.protection = *at;
        rows.push_back(std::move(row));
    }
    return rows;
}

Label keyChip(const api::NodeKeyInfo& key, std::int64_t nowMs) {
    Label label = keyStateLabel(key, nowMs);
    if (!key.registered) return label;
    if (key.state == api::NodeKeyState::Cold && key.coldUntilMs > nowMs)
        label.text = QCoreApplication::translate("NodeKeys", "Cold until %1")
                         .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(key.coldUntilMs),
                                                 QStringLiteral("d MMM HH:mm")));
    if (key.tombstoned)
        return {QCoreApplication::translate("NodeKeys", "%1, tombstoned").arg(label.text),
                Tone::Danger};
    if (key.jailed)
        return {QCoreApplication::translate("NodeKeys", "%1, jailed").arg(label.text),
                Tone::Danger};
    return label;
}

Label backupLabel(const KeyRow& row, std::int64_t nowMs) {
    if (!row.key.ours) return {};
    switch (api::backupState(row.protection, nowMs)) {
        case api::BackupState::None:
            return {QCoreApplication::translate("NodeKeys", "No backup"), Tone::Warn};
        case api::BackupState::Old:
            return {QCoreApplication::translate("NodeKeys", "Backup old"), Tone::Warn};
        case api::BackupState::File:
            return {QCoreApplication::translate("NodeKeys", "Words not checked"), Tone::Info};
        case api::BackupState::Words:
            break;
    }
    return {QCoreApplication::translate("NodeKeys", "Backed up"), Tone::Ok};
}

Label protectionLabel(const KeyRow& row) {
    if (!row.key.ours) return {};
    if (!row.protection.signedAnything)
        return {QCoreApplication::translate("NodeKeys", "Nothing signed"), Tone::Neutral};
    return row.protection.protectionBackupMs == 0
               ? Label{QCoreApplication::translate("NodeKeys", "Not exported"), Tone::Info}
               : Label{QCoreApplication::translate("NodeKeys", "Exported"), Tone::Ok};
}

QString lastSignedText(const api::KeyProtectionInfo& protection) {
    if (!protection.signedAnything) return QStringLiteral("–");
    return QCoreApplication::translate("NodeKeys", "epoch %1 · view %2")
        .arg(countText(protection.highestEpoch), countText(protection.highestView));
}

KeyTableModel::KeyTableModel(QObject* parent) : RowsModel(parent) {
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    setColumns({
        Column(tr("Name"), [](const KeyRow& row) { return keyName(row.key); }),
        Column(tr("State"), [this](const KeyRow& row) { return keyChip(row.key, m_nowMs).text; })
            .pill([this](const KeyRow& row) { return keyChip(row.key, m_nowMs).tone; }),
        Column(tr("Keystore"), [](const KeyRow& row) { return lockLabel(row.key).text; })
            .pill([](const KeyRow& row) { return lockLabel(row.key).tone; }),
        Column(tr("Stake"), [](const KeyRow& row) { return countText(stakeOf(row.key)); })
            .sorted([](const KeyRow& row) { return number(stakeOf(row.key)); })
            .exactly([](const KeyRow& row) { return QString::number(stakeOf(row.key)); })
            .amount(),
        Column(tr("Last signed"),
               [](const KeyRow& row) {
                   return row.protection.signedAnything ? countText(row.protection.highestView)
                                                        : QStringLiteral("–");
               })
            .sorted([](const KeyRow& row) { return number(row.protection.highestView); })
            .exactly([](const KeyRow& row) { return lastSignedText(row.protection); })
            .digits(),
        Column(tr("Backup"), [this](const KeyRow& row) { return backupLabel(row, m_nowMs).text; })
            .pill([this](const KeyRow& row) { return backupLabel(row, m_nowMs).tone; }),
        Column(tr("Protection"), [](const KeyRow& row) { return protectionLabel(row).text; })
            .exactly([](const KeyRow& row) { return utcText(row.protection.protectionBackupMs); })
            .pill([](const KeyRow& row) { return protectionLabel(row).tone; }),
        amount(tr("Free tokens"), &api::NodeKeyInfo::tokensFree).amount(),
        amount(tr("Bonded tokens"), &api::NodeKeyInfo::tokensBonded).amount(),
        amount(tr("Tokens served"), &api::NodeKeyInfo::tokensServed).amount(),
        amount(tr("Paperwork"), &api::NodeKeyInfo::paperworkCount),
        Column(tr("Paper"), [](const KeyRow& row) { return usdText(row.key.paperMicroUsd); })
            .sorted([](const KeyRow& row) { return number(row.key.paperMicroUsd); })
            .exactly([](const KeyRow& row) {
                return QString::number(row.key.paperMicroUsd) + tr(" micro-USD");
            })
            .amount(),
        Column(tr("Public key"), [](const KeyRow& row) { return shortId(row.key.publicKey); })
            .exactly([text](const KeyRow& row) { return text(row.key.publicKey); })
            .fixedPitch(),
    });
}

void KeyTableModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    touchColumn(State);
    touchColumn(Backup);
}

}  // namespace stacknet::ui
