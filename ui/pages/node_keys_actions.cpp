#include "ui/pages/node_keys_actions.h"

#include <QWidget>

#include "ui/dialogs/create_key_dialog.h"
#include "ui/dialogs/danger_confirm.h"
#include "ui/dialogs/key_file_dialogs.h"
#include "ui/dialogs/key_market_dialogs.h"
#include "ui/dialogs/key_qr_dialog.h"
#include "ui/dialogs/key_settings_dialogs.h"
#include "ui/dialogs/key_trade_dialogs.h"
#include "ui/dialogs/key_words_dialog.h"
#include "ui/dialogs/move_key_dialog.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/dialogs/restore_key_dialog.h"
#include "ui/text/format.h"
#include "ui/widgets/open_file.h"
#include "ui/widgets/save_file.h"

namespace stacknet::ui {

NodeKeyActions::NodeKeyActions(NodeBridge& bridge, QWidget* page)
    : QObject(page), m_bridge(bridge), m_page(page) {}

void NodeKeyActions::send(const api::Command& command, const QString& done) {
    m_busy = true;
    emit busyChanged();
    m_bridge.submit(command, this, [this, done](const api::CommandResult& result) {
        m_busy = false;
        if (result.error)
            emit failed(*result.error);
        else
            emit said(Tone::Ok, done, {});
        emit busyChanged();
    });
}

void NodeKeyActions::ask(const api::Command& command, const QString& title, const QString& action,
                         const QString& done) {
    DangerWords words;
    words.title = title;
    words.action = action;
    DangerConfirm::ask(m_page->window(), m_bridge, command, words,
                       [this, done](const api::CommandResult&) {
                           emit said(Tone::Ok, done, {});
                           emit busyChanged();
                       });
}

void NodeKeyActions::save(const api::Command& command, const QString& title,
                          const QString& proposal, bool hex, const QString& done) {
    m_bridge.submit(command, this,
                    [this, title, proposal, hex, done](const api::CommandResult& result) {
                        if (result.error) {
                            emit failed(*result.error);
                            return;
                        }
                        QByteArray content = QByteArray::fromStdString(result.secret);
                        if (hex) content = QByteArray::fromHex(content);
                        const auto saved = saveFile(m_page->window(), title, proposal, content);
                        if (!saved.ok())
                            emit failed(saved.error());
                        else if (!saved->isEmpty())
                            emit said(Tone::Ok, done.arg(*saved), {});
                    });
}

void NodeKeyActions::create() {
    auto* dialog = new CreateNodeKeyDialog(m_bridge, m_page->window());
    connect(dialog, &CreateNodeKeyDialog::created, this, [this](const QString& publicKey) {
        emit said(Tone::Ok, tr("The Node Key is in your keystore."),
                  tr("Unlock it, then register it to put it on the ledger."));
        emit keyAdded(publicKey);
    });
    dialog->open();
}

void NodeKeyActions::restore() {
    auto* dialog = new RestoreKeyDialog(m_bridge, m_page->window());
    connect(dialog, &RestoreKeyDialog::restored, this, [this](const QString& publicKey) {
        emit said(Tone::Ok, tr("The Node Key is back in your keystore."),
                  tr("If it voted elsewhere, import its slashing protection before you unlock "
                     "it."));
        emit keyAdded(publicKey);
    });
    dialog->open();
}

void NodeKeyActions::importKey() {
    auto* dialog = new ImportKeyDialog(m_bridge, m_page->window());
    connect(dialog, &ImportKeyDialog::imported, this, [this](const QString& publicKey) {
        emit said(Tone::Ok, tr("The Node Key is in your keystore."),
                  tr("If it voted elsewhere, import its slashing protection before you unlock "
                     "it."));
        emit keyAdded(publicKey);
    });
    dialog->open();
}

void NodeKeyActions::importProtection() {
    auto file = openFile(m_page->window(), tr("Slashing protection to import"),
                         protectionFileFilter(), kProtectionFileMax);
    if (!file.ok()) {
        emit failed(file.error());
        return;
    }
    if (!*file) return;
    send(api::ImportProtection{(*file)->toStdString()},
         tr("The slashing protection is in place: nothing that is in it is signed again."));
}

void NodeKeyActions::verifyBackup() {
    (new VerifyBackupDialog(m_bridge, m_page->window()))->open();
}

void NodeKeyActions::watch() {
    auto* dialog = new WatchKeyDialog(m_bridge, m_page->window());
    connect(dialog, &WatchKeyDialog::watched, this, &NodeKeyActions::keyAdded);
    dialog->open();
}

void NodeKeyActions::lockAll() {
    const auto& signing = m_bridge.snapshot()->consensus.signing;
    if (signing.state != api::SigningState::Signing) {
        send(api::LockAllNodeKeys{}, tr("Every Node Key is locked."));
        return;
    }
    ConfirmDialog::Words words;
    words.title = tr("Lock every Node Key?");
    words.consequence = tr("This node signs its votes and paperwork with one of them.");
    words.cost = tr("While that key is locked the node cannot vote or earn.");
    words.confirm = tr("Lock all keys");
    auto* dialog = new ConfirmDialog(words, m_page->window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this] { send(api::LockAllNodeKeys{}, tr("Every Node Key is locked.")); });
    dialog->open();
}

void NodeKeyActions::unlock(const api::NodeKeyInfo& key) {
    (new UnlockDialog(m_bridge, key, m_page->window()))->open();
}

void NodeKeyActions::lock(const api::NodeKeyInfo& key) {
    const QString done = tr("%1 is locked.").arg(keyName(key));
    if (key.state != api::NodeKeyState::Connected || !key.registered) {
        send(api::LockNodeKey{key.publicKey}, done);
        return;
    }
    ConfirmDialog::Words words;
    words.title = tr("Lock %1?").arg(keyName(key));
    words.consequence =
        tr("The key is connected: this node signs its votes and paperwork with it.");
    words.cost = tr("While it is locked the node cannot vote or earn with it.");
    words.confirm = tr("Lock key");
    auto* dialog = new ConfirmDialog(words, m_page->window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, id = key.publicKey, done] { send(api::LockNodeKey{id}, done); });
    dialog->open();
}

void NodeKeyActions::registerKey(const api::NodeKeyInfo& key) {
    ask(api::RegisterNodeKey{key.publicKey}, tr("Register %1?").arg(keyName(key)),
        tr("Register key"), tr("%1 is registered.").arg(keyName(key)));
}

void NodeKeyActions::activate(const api::NodeKeyInfo& key) {
    send(api::ActivateNodeKey{key.publicKey}, tr("%1 is active.").arg(keyName(key)));
}

void NodeKeyActions::connectKey(const api::NodeKeyInfo& key) {
    ask(api::ConnectNodeKey{key.publicKey}, tr("Connect %1?").arg(keyName(key)), tr("Connect key"),
        tr("%1 is connected.").arg(keyName(key)));
}

void NodeKeyActions::disconnectKey(const api::NodeKeyInfo& key) {
    ask(api::DisconnectNodeKey{key.publicKey}, tr("Disconnect %1?").arg(keyName(key)),
        tr("Disconnect key"), tr("%1 is disconnected.").arg(keyName(key)));
}

void NodeKeyActions::sell(const api::NodeKeyInfo& key) {
    (new SellKeyDialog(m_bridge, key, m_page->window()))->open();
}

void NodeKeyActions::unlist(const api::NodeKeyInfo& key) {
    send(api::UnlistNodeKey{key.publicKey}, tr("%1 is not for sale any more.").arg(keyName(key)));
}

void NodeKeyActions::confirmSale(const api::NodeKeyInfo& key) {
    (new ConfirmSaleDialog(m_bridge, key, m_page->window()))->open();
}

void NodeKeyActions::buy(const KeyOfferRow& offer) {
    auto* dialog = new BuyKeyDialog(m_bridge, offer, m_page->window());
    connect(dialog, &BuyKeyDialog::bought, this, [this](const QString& nodeKey) {
        emit said(Tone::Ok, tr("%1 is yours.").arg(shortId(nodeKey.toStdString())),
                  tr("To run it on this machine you need its key file or words from the seller."));
    });
    dialog->open();
}

void NodeKeyActions::transfer(const api::NodeKeyInfo& key) {
    (new TransferKeyDialog(m_bridge, key, m_page->window()))->open();
}

void NodeKeyActions::file(const api::NodeKeyInfo& key) {
    ask(api::FileNodeKey{key.publicKey}, tr("File the paperwork of %1?").arg(keyName(key)),
        tr("Hold to file for ever"), tr("%1 is filed.").arg(keyName(key)));
}

void NodeKeyActions::remove(const api::NodeKeyInfo& key) {
    ask(api::RemoveNodeKey{key.publicKey, {}}, tr("Delete %1 from this machine?").arg(keyName(key)),
        tr("Hold to delete"), tr("%1 is deleted from this machine.").arg(keyName(key)));
}

void NodeKeyActions::rename(const api::NodeKeyInfo& key) {
    (new RenameKeyDialog(m_bridge, key, m_page->window()))->open();
}

void NodeKeyActions::changePassphrase(const api::NodeKeyInfo& key) {
    auto* dialog = new ChangePassphraseDialog(m_bridge, key, m_page->window());
    connect(dialog, &ChangePassphraseDialog::passphraseChanged, this, [this, name = keyName(key)] {
        emit said(Tone::Ok, tr("%1 has a new passphrase.").arg(name),
                  tr("Export it again: earlier files keep the old one."));
    });
    dialog->open();
}

void NodeKeyActions::exportKey(const api::NodeKeyInfo& key) {
    save(api::ExportNodeKey{key.publicKey}, tr("Save the Node Key"),
         keyName(key) + QStringLiteral(".snkey"), true,
         tr("The encrypted key is in %1. Its passphrase is not in the file."));
}

void NodeKeyActions::exportProtection(const api::NodeKeyInfo& key) {
    save(api::ExportProtection{key.publicKey}, tr("Save the slashing protection"),
         keyName(key) + QStringLiteral("-protection.json"), false,
         tr("What the key has signed is in %1."));
}

void NodeKeyActions::showWords(const api::NodeKeyInfo& key) {
    (new KeyWordsDialog(m_bridge, key, m_page->window()))->open();
}

void NodeKeyActions::showQr(const api::NodeKeyInfo& key) {
    (new KeyQrDialog(key, m_page->window()))->open();
}

void NodeKeyActions::move(const api::NodeKeyInfo& key) {
    (new MoveKeyDialog(m_bridge, key, m_page->window()))->open();
}

void NodeKeyActions::unwatch(const api::NodeKeyInfo& key) {
    m_bridge.submit(
        api::UnwatchNodeKey{key.publicKey}, this, [this, key](const api::CommandResult& result) {
            if (result.error) {
                emit failed(*result.error);
                return;
            }
            emit undoable(tr("%1 is not watched any more.").arg(keyName(key)), [this, key] {
                send(api::WatchNodeKey{key.publicKey, key.alias},
                     tr("%1 is watched again.").arg(keyName(key)));
            });
        });
}

}  // namespace stacknet::ui
