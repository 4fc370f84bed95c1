#include "ui/pages/node_keys_keystore.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include "core/api/backup_rule.h"
#include "ui/pages/node_keys_actions.h"
#include "ui/pages/node_keys_model.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kChoices[] = {5, 15, 30, 60, 8 * 60, 0};

QString minutesText(int minutes) {
    if (minutes == 0) return KeystoreCard::tr("until it is locked");
    if (minutes % 60 == 0) return KeystoreCard::tr("%n hour(s)", nullptr, minutes / 60);
    return KeystoreCard::tr("%n minute(s)", nullptr, minutes);
}

/// The key that is locked next by time; null: none is.
const KeyRow* nextToLock(const std::vector<KeyRow>& rows) {
    const KeyRow* next = nullptr;
    for (const KeyRow& row : rows) {
        const std::int64_t until = row.protection.unlockedUntilMs;
        if (!row.key.unlocked || until == 0) continue;
        if (next == nullptr || until < next->protection.unlockedUntilMs) next = &row;
    }
    return next;
}

/// The key that has gone longest without a fresh backup; null: every key has its words on paper.
const KeyRow* oldestBackup(const std::vector<KeyRow>& rows, std::int64_t nowMs) {
    const KeyRow* oldest = nullptr;
    for (const KeyRow& row : rows) {
        if (row.protection.publicKey.empty() || row.protection.wordsChecked) continue;
        const auto worse = [&](const KeyRow& other) {
            const bool never = row.protection.backupMs == 0;
            const bool otherNever = other.protection.backupMs == 0;
            if (never != otherNever) return never;
            return api::backupAgeDays(row.protection, nowMs) >
                   api::backupAgeDays(other.protection, nowMs);
        };
        if (oldest == nullptr || worse(*oldest)) oldest = &row;
    }
    return oldest;
}

}  // namespace

KeystoreCard::KeystoreCard(NodeBridge& bridge, NodeKeyActions& actions, QWidget* parent)
    : Card(tr("Keystore"), parent), m_bridge(bridge), m_actions(actions) {
    setObjectName(QStringLiteral("keystoreCard"));
    m_lockAll = new QPushButton(glyphIcon(Glyph::Lock), tr("Lock all keys"));
    m_lockAll->setObjectName(QStringLiteral("lockAllKeys"));
    connect(m_lockAll, &QPushButton::clicked, this, [this] { m_actions.lockAll(); });
    addHeaderWidget(m_lockAll);
    buildPolicy();
    buildActions();
}

void KeystoreCard::buildPolicy() {
    auto* label = new TextLabel(tr("An unlocked key locks after"), TextRole::Body);
    m_minutes = new QComboBox;
    m_minutes->setObjectName(QStringLiteral("unlockMinutes"));
    m_minutes->setAccessibleName(label->text());
    for (const int minutes : kChoices) m_minutes->addItem(minutesText(minutes), minutes);
    label->setBuddy(m_minutes);
    m_signOn = new QCheckBox(tr("The node's own key is not locked by time: it signs on"));
    m_signOn->setObjectName(QStringLiteral("signWhileLocked"));
    m_signOn->setToolTip(
        tr("The node goes on voting and earning while the console is locked. Without this it "
           "stops as soon as the time is over."));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    row->addWidget(label);
    row->addWidget(m_minutes);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_signOn);
    connect(m_minutes, &QComboBox::activated, this, &KeystoreCard::sendPolicy);
    // Not `clicked`: a screen reader's toggle emits none.
    connect(m_signOn, &QCheckBox::toggled, this, &KeystoreCard::sendPolicy);
}

void KeystoreCard::buildActions() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    const auto add = [&](const QString& text, const QString& meaning, const char* name,
                         void (NodeKeyActions::*action)()) {
        auto* button = new QPushButton(text);
        button->setToolTip(meaning);
        button->setAccessibleName(meaning);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, action] { (m_actions.*action)(); });
        row->addWidget(button);
    };
    add(tr("Restore…"), tr("Restore from words…"), "restoreNodeKey", &NodeKeyActions::restore);
    add(tr("Import…"), tr("Import file…"), "importNodeKey", &NodeKeyActions::importKey);
    add(tr("Verify…"), tr("Verify a backup…"), "verifyBackup", &NodeKeyActions::verifyBackup);
    row->addStretch(1);
    body()->addLayout(row);
    m_format = new ElidedLabel({}, TextRole::Caption, Tone::Neutral);
    m_format->setObjectName(QStringLiteral("keystoreFormat"));
    m_locks = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_locks->setObjectName(QStringLiteral("keystoreLocks"));
    m_locks->setWordWrap(true);
    m_oldest = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_oldest->setObjectName(QStringLiteral("keystoreOldest"));
    m_oldest->setWordWrap(true);
    body()->addWidget(m_locks);
    body()->addWidget(m_oldest);
    body()->addWidget(m_format);
}

void KeystoreCard::refresh() {
    const auto& shown = *m_bridge.snapshot();
    const auto& keystore = *shown.keystore;
    m_format->setFullText(
        tr("%1 · %2 · AES-256-GCM")
            .arg(QString::fromStdString(keystore.format), QString::fromStdString(keystore.kdf)));
    const std::int64_t now = m_bridge.nowMs();
    const auto rows = keyRows(shown, KeyScope::Ours);
    const KeyRow* next = nextToLock(rows);
    m_locks->setText(next == nullptr ? tr("No key locks by time now.")
                                     : tr("%1 locks %2.")
                                           .arg(keyName(next->key),
                                                inText(next->protection.unlockedUntilMs, now)));
    const KeyRow* oldest = oldestBackup(rows, now);
    m_oldest->setText(
        oldest == nullptr ? tr("Every key has its words on paper.")
        : oldest->protection.backupMs == 0
            ? tr("Oldest backup: %1 has none.").arg(keyName(oldest->key))
            : tr("Oldest backup: %1, exported %2.")
                  .arg(keyName(oldest->key), agoText(oldest->protection.backupMs, now)));
    const auto& keys = shown.nodeKeys;
    m_lockAll->setEnabled(std::any_of(keys.begin(), keys.end(),
                                      [](const auto& key) { return key.ours && key.unlocked; }));
    if (m_sending || m_minutes->view()->isVisible()) return;
    const QSignalBlocker quietMinutes(m_minutes);
    const QSignalBlocker quietSign(m_signOn);
    const int minutes = static_cast<int>(keystore.unlockMinutes);
    if (m_minutes->findData(minutes) < 0) m_minutes->addItem(minutesText(minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(minutes));
    m_signOn->setChecked(keystore.signWhileLocked);
}

void KeystoreCard::sendPolicy() {
    api::SetUnlockPolicy order;
    order.minutes = m_minutes->currentData().toUInt();
    order.signWhileLocked = m_signOn->isChecked();
    m_sending = true;
    m_bridge.submit(order, this, [this](const api::CommandResult& result) {
        m_sending = false;
        if (result.error) emit m_actions.failed(*result.error);
        refresh();
    });
}

}  // namespace stacknet::ui
