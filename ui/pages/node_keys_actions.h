#pragma once

#include <functional>

#include <QObject>

#include "ui/bridge/node_bridge.h"
#include "ui/text/words.h"

namespace stacknet::ui {

struct KeyOfferRow;

/// What can be done with Node Keys: opens the dialog that it takes, sends the command, and tells
/// how it ended. One command of its own at a time.
class NodeKeyActions final : public QObject {
    Q_OBJECT
public:
    /// `page` is what dialogs belong to.
    NodeKeyActions(NodeBridge& bridge, QWidget* page);

    bool isBusy() const { return m_busy; }

    void create();
    void restore();
    void importKey();
    void importProtection();
    void verifyBackup();
    void watch();
    void lockAll();

    void unlock(const api::NodeKeyInfo& key);
    void lock(const api::NodeKeyInfo& key);
    void registerKey(const api::NodeKeyInfo& key);
    void activate(const api::NodeKeyInfo& key);
    void connectKey(const api::NodeKeyInfo& key);
    void disconnectKey(const api::NodeKeyInfo& key);
    void sell(const api::NodeKeyInfo& key);
    void unlist(const api::NodeKeyInfo& key);
    void confirmSale(const api::NodeKeyInfo& key);
    void buy(const KeyOfferRow& offer);
    void transfer(const api::NodeKeyInfo& key);
    void file(const api::NodeKeyInfo& key);
    void remove(const api::NodeKeyInfo& key);
    void rename(const api::NodeKeyInfo& key);
    void changePassphrase(const api::NodeKeyInfo& key);
    void exportKey(const api::NodeKeyInfo& key);
    void exportProtection(const api::NodeKeyInfo& key);
    void showWords(const api::NodeKeyInfo& key);
    void showQr(const api::NodeKeyInfo& key);
    void move(const api::NodeKeyInfo& key);
    void unwatch(const api::NodeKeyInfo& key);

signals:
    void said(stacknet::ui::Tone tone, const QString& sentence, const QString& nextStep);
    void failed(const stacknet::Error& error);
    void busyChanged();
    /// A key came into the keystore or is watched from now on.
    void keyAdded(const QString& publicKey);
    /// Something was done that can be taken back.
    void undoable(const QString& sentence, std::function<void()> undo);

private:
    void send(const api::Command& command, const QString& done);
    void ask(const api::Command& command, const QString& title, const QString& action,
             const QString& done);
    void save(const api::Command& command, const QString& title, const QString& proposal, bool hex,
              const QString& done);

    NodeBridge& m_bridge;
    QWidget* m_page;
    bool m_busy = false;
};

}  // namespace stacknet::ui
