// What can be done about stake: every order goes through its preview.

#include "ui/dialogs/danger_confirm.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/dialogs/stake_amount_dialog.h"
#include "ui/dialogs/stake_confirm.h"
#include "ui/dialogs/stake_evidence_dialog.h"
#include "ui/pages/staking_page.h"
#include "ui/pages/staking_words.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"

namespace stacknet::ui {

void StakingPage::bond() {
    const auto* key = current();
    if (key == nullptr || key->tokensFree == 0) return;
    const QString name = keyName(*key);
    AmountDialog::Words words;
    words.title = tr("Bond tokens of %1").arg(name);
    words.text =
        tr("Bonded tokens are this key's weight in votes. They come back by unbonding, "
           "after a wait.");
    words.have = tr("Free tokens");
    words.next = tr("Continue");
    const auto make = [id = key->publicKey](std::uint64_t tokens) {
        return api::Command(api::Bond{id, tokens});
    };
    auto* dialog = new AmountDialog(bridge(), words, key->tokensFree, make, window());
    connect(dialog, &AmountDialog::chosen, this, [this, make, name](quint64 tokens) {
        send(make(tokens), tr("Bond %1 tokens of %2?").arg(countText(tokens), name), tr("Bond"),
             tr("%1 tokens of %2 are bonded.").arg(masked(countText(tokens)), name));
    });
    dialog->open();
}

void StakingPage::unbond() {
    const auto* key = current();
    if (key == nullptr || key->tokensBonded == 0) return;
    const QString name = keyName(*key);
    AmountDialog::Words words;
    words.title = tr("Unbond tokens of %1").arg(name);
    words.text =
        tr("They stop being voting weight at the next epoch, wait, and are free once you "
           "withdraw them. They stay at risk until then.");
    words.have = tr("Bonded tokens");
    words.next = tr("Continue");
    const auto make = [id = key->publicKey](std::uint64_t tokens) {
        return api::Command(api::Unbond{id, tokens});
    };
    auto* dialog = new AmountDialog(bridge(), words, key->tokensBonded, make, window());
    connect(dialog, &AmountDialog::chosen, this, [this, make, name](quint64 tokens) {
        send(make(tokens), tr("Unbond %1 tokens of %2?").arg(countText(tokens), name), tr("Unbond"),
             tr("%1 tokens of %2 are unbonding.").arg(masked(countText(tokens)), name));
    });
    dialog->open();
}

void StakingPage::withdraw() {
    const auto* key = current();
    if (key == nullptr) return;
    const QString name = keyName(*key);
    send(api::Withdraw{key->publicKey}, tr("Withdraw the tokens of %1?").arg(name), tr("Withdraw"),
         tr("%1 tokens of %2 are free.").arg(masked(countText(key->tokensWithdrawable)), name));
}

void StakingPage::unjail() {
    const auto* key = current();
    if (key == nullptr) return;
    const QString name = keyName(*key);
    send(api::Unjail{key->publicKey}, tr("End the jail of %1?").arg(name), tr("End the jail"),
         tr("%1 validates again from the next epoch on.").arg(name),
         tr("Be sure that what failed the spot-check is mended: the next failure costs as much "
            "again."));
}

void StakingPage::list() {
    const auto* key = current();
    if (key == nullptr) return;
    auto* dialog = new PriceDialog(bridge(), *key, window());
    connect(dialog, &PriceDialog::chosen, this,
            [this, id = key->publicKey, name = keyName(*key)](quint64 microUsd) {
                send(api::ListNodeKey{id, microUsd},
                     tr("List %1 for %2?").arg(name, usdText(microUsd)), tr("List for sale"),
                     tr("%1 is for sale.").arg(name));
            });
    dialog->open();
}

void StakingPage::unlist() {
    const auto* key = current();
    if (key == nullptr) return;
    const QString name = keyName(*key);
    send(api::UnlistNodeKey{key->publicKey}, tr("Take %1 off the market?").arg(name),
         tr("Take off the market"), tr("%1 is not for sale any more.").arg(name));
}

void StakingPage::lockAll() {
    ConfirmDialog::Words words;
    words.title = tr("Stop signing with all keys?");
    words.consequence = tr("Every key is locked at once. The node goes on following the network.");
    words.cost = tr("It cannot vote, serve or earn until you unlock a key again.");
    words.confirm = tr("Stop signing");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this] {
        m_busy = true;
        bridge().submit(api::LockAllNodeKeys{}, this, [this](const api::CommandResult& result) {
            finished(result, tr("Every key is locked. Nothing is signed."));
        });
    });
    dialog->open();
}

/// What the alarm is about is known from now on; alerts of other pages stay as they are.
void StakingPage::acknowledgeSlashes() {
    for (const std::string& id : m_slashAlerts) {
        bridge().submit(api::AcknowledgeAlert{id}, this, [this](const api::CommandResult& result) {
            if (result.error) m_banner->sayError(*result.error);
            refresh();
        });
    }
}

void StakingPage::exitKey() {
    const auto* key = current();
    if (key == nullptr || key->tokensBonded == 0) return;
    const QString name = keyName(*key);
    DangerWords words;
    words.title = tr("Exit with everything that %1 has bonded?").arg(name);
    words.action = tr("Unbond everything");
    words.note =
        tr("The key stops voting at the next epoch and earns nothing by votes any more. Unbonding "
           "cannot be stopped: to bond again, wait, withdraw and bond anew.");
    words.irreversible = true;
    DangerConfirm::ask(this, bridge(), api::Unbond{key->publicKey, key->tokensBonded},
                       std::move(words), [this, name](const api::CommandResult& result) {
                           finished(result,
                                    tr("Everything that %1 had bonded is unbonding.").arg(name));
                       });
}

/// The flows of Node Keys, for the key that is chosen here.
void StakingPage::openKeys(const QString& what) {
    const auto* key = current();
    if (key == nullptr) return;
    emit navigate(QStringLiteral("node_keys"), what + QString::fromStdString(key->publicKey));
}

void StakingPage::openEvidence(const api::SlashInfo& slash) {
    for (const auto& evidence : *snapshot().evidence) {
        if (evidence.id != slash.proofId) continue;
        (new SlashEvidenceDialog(bridge(), evidence, &slash, window()))->open();
        return;
    }
    if (slash.offence == api::OffenceClass::Censorship) {
        // The log is the evidence; the challenge shows each step of it.
        emit navigate(QStringLiteral("consensus"), QString::fromStdString(slash.proofId));
        return;
    }
    const bool check = slash.offence == api::OffenceClass::SpotCheck;
    m_banner->say(Tone::Info,
                  check ? tr("A committee of the network ran the task again: %1.")
                              .arg(QString::fromStdString(slash.proofId))
                        : tr("This node no longer holds the evidence %1.")
                              .arg(QString::fromStdString(slash.proofId)),
                  check ? tr("stacknetctl arena explain shows what each of them found.")
                        : tr("It is in the block at height %1.").arg(countText(slash.height)));
    m_banner->setClosable(true);
}

void StakingPage::send(const api::Command& command, const QString& title, const QString& action,
                       const QString& done, const QString& note) {
    confirmStake(this, bridge(), command, {title, action, note},
                 [this, done](const api::CommandResult& result) { finished(result, done); });
}

void StakingPage::finished(const api::CommandResult& result, const QString& done) {
    m_busy = false;
    if (result.error) {
        m_banner->sayError(*result.error);
    } else {
        m_banner->say(Tone::Ok, done);
        m_banner->setClosable(true);
    }
    refresh();
}

}  // namespace stacknet::ui
