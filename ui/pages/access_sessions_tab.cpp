#include "ui/pages/access_sessions_tab.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/node_key_dialogs.h"
#include "ui/dialogs/wallet_login_dialog.h"
#include "ui/pages/access_wallet_dialog.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

QPushButton* headerButton(const QString& text, const char* objectName, const char* variant = "") {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setProperty("variant", QString::fromLatin1(variant));
    return button;
}

QVBoxLayout* tabLayout(QWidget* tab, Banner* banner, Card* card) {
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(banner);
    column->addWidget(card, 1);
    return column;
}

bool serves(const NodeBridge& bridge) {
    return !bridge.snapshot()->service.httpAddress.empty();
}

}  // namespace

AccessWalletsTab::AccessWalletsTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("accessWalletsBanner"));
    auto* card = new Card(tr("Wallets that have signed in"));
    m_rename = headerButton(tr("Name…"), "accessRenameWallet");
    m_unlink = headerButton(tr("Unlink…"), "accessUnlinkWallet");
    m_signIn = headerButton(tr("Sign in with a wallet…"), "accessSignIn", "primary");
    card->addHeaderWidget(m_rename);
    card->addHeaderWidget(m_unlink);
    card->addHeaderWidget(m_signIn);
    m_model = new WalletModel(this);
    m_table = new DataTable(m_model, tr("Wallets"), QStringLiteral("accessWallets"));
    m_table->setColumnWidths({120, 176, 0, 120, 80, 70, 110, 110});
    m_empty = new EmptyState(Glyph::Wallet, {}, {});
    m_table->setEmpty(m_empty);
    card->body()->addWidget(m_table, 1);
    tabLayout(this, m_banner, card);
    auto* sessions = new QAction(tr("Show its sessions"), this);
    const auto show = [this] {
        const auto* row = m_model->find(m_table->currentId());
        if (row != nullptr) emit sessionsOf(plain(row->account));
    };
    connect(sessions, &QAction::triggered, this, show);
    connect(m_table, &DataTable::activated, this, show);
    auto* rename = new QAction(tr("Name…"), this);
    connect(rename, &QAction::triggered, this, &AccessWalletsTab::rename);
    auto* endThem = new QAction(tr("Sign out everywhere…"), this);
    endThem->setObjectName(QStringLiteral("accessSignOutWallet"));
    connect(endThem, &QAction::triggered, this, &AccessWalletsTab::endAll);
    auto* unlink = new QAction(tr("Unlink…"), this);
    connect(unlink, &QAction::triggered, this, &AccessWalletsTab::unlink);
    m_table->setRowActions({sessions, rename, endThem, unlink});
    connect(m_table, &DataTable::rowMenuAboutToShow, this, [this, endThem] {
        const auto* row = m_model->find(m_table->currentId());
        endThem->setEnabled(row != nullptr && row->sessions > 0);
    });
    connect(m_signIn, &QPushButton::clicked, this, &AccessWalletsTab::signIn);
    connect(m_rename, &QPushButton::clicked, this, &AccessWalletsTab::rename);
    connect(m_unlink, &QPushButton::clicked, this, &AccessWalletsTab::unlink);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (serves(m_bridge))
            signIn();
        else
            emit navigate(QStringLiteral("settings"), QStringLiteral("serve"));
    });
    connect(m_table, &DataTable::currentIdChanged, this, &AccessWalletsTab::updateActions);
}

void AccessWalletsTab::updateActions() {
    const bool chosen = m_model->find(m_table->currentId()) != nullptr;
    m_rename->setEnabled(chosen);
    m_unlink->setEnabled(chosen);
}

void AccessWalletsTab::refresh() {
    m_model->setNow(m_bridge.nowMs() / 1'000 * 1'000);
    m_model->setRows(*m_bridge.snapshot()->wallets);
    m_table->setLoading(m_bridge.freshness() == Freshness::Loading);
    const bool open = serves(m_bridge);
    m_signIn->setEnabled(open);
    m_signIn->setToolTip(open ? QString() : tr("This node does not serve clients."));
    updateActions();
    if (open) {
        m_empty->setText(tr("No wallet has signed in"),
                         tr("A wallet's signature proves who somebody is. No transaction is made, "
                            "nothing is paid."));
        m_empty->setAction(tr("Sign in with a wallet"), QStringLiteral("accessFirstSignIn"));
    } else {
        m_empty->setText(tr("This node does not serve clients"),
                         tr("Nobody can sign in to it. The settings can change that."));
        m_empty->setAction(tr("Open Settings"), QStringLiteral("accessWalletsSettings"));
    }
}

void AccessWalletsTab::signIn() {
    if (serves(m_bridge)) (new WalletLoginDialog(m_bridge, window()))->open();
}

void AccessWalletsTab::rename() {
    const auto* row = m_model->find(m_table->currentId());
    if (row != nullptr) (new RenameWalletDialog(m_bridge, *row, window()))->open();
}

void AccessWalletsTab::unlink() {
    const auto* row = m_model->find(m_table->currentId());
    if (row == nullptr) return;
    ConfirmDialog::Words words;
    words.title = tr("Unlink %1?").arg(shortId(addressOf(row->account), 10, 6));
    words.consequence =
        tr("%n session(s) end at once.", nullptr, static_cast<int>(row->sessions)) +
        QLatin1Char(' ') +
        tr("What it agreed to at %n site(s) is taken back, and this node forgets it.", nullptr,
           static_cast<int>(row->sites));
    words.cost = tr("It may sign in again; then it is a new wallet here.");
    words.confirm = tr("Unlink");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, account = row->account] {
        m_bridge.submit(api::UnlinkWallet{account}, this, [this](const api::CommandResult& result) {
            if (result.error)
                m_banner->sayError(*result.error);
            else
                m_banner->say(Tone::Ok, tr("The wallet is unlinked."));
            m_banner->setClosable(true);
            refresh();
        });
    });
    dialog->open();
}

void AccessWalletsTab::endAll() {
    const auto* row = m_model->find(m_table->currentId());
    if (row == nullptr) return;
    std::vector<std::string> sids;
    for (const auto& session : m_bridge.snapshot()->sessions) {
        if (session.account == row->account) sids.push_back(session.sid);
    }
    ConfirmDialog::Words words;
    words.title = tr("Sign %1 out everywhere?").arg(shortId(addressOf(row->account), 10, 6));
    words.consequence = tr("%n session(s) end at once, with all that sites got in them.", nullptr,
                           static_cast<int>(sids.size()));
    words.cost = tr("To come back, somebody has to sign with the wallet again.");
    words.confirm = tr("Sign out");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, sids] {
        for (const auto& sid : sids) {
            m_bridge.submit(api::EndSession{sid}, this, [this](const api::CommandResult& result) {
                if (result.error)
                    m_banner->sayError(*result.error);
                else if (!m_banner->isVisible())
                    m_banner->say(Tone::Ok, tr("The account is signed out."));
                m_banner->setClosable(true);
                refresh();
            });
        }
    });
    dialog->open();
}

AccessSessionsTab::AccessSessionsTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("accessSessionsBanner"));
    auto* card = new Card(tr("Open sessions"));
    m_end = headerButton(tr("End session…"), "accessEndSession");
    m_endOthers = headerButton(tr("End all others…"), "accessEndOthers");
    card->addHeaderWidget(m_end);
    card->addHeaderWidget(m_endOthers);
    m_model = new SessionModel(this);
    m_table = new DataTable(m_model, tr("Sessions"), QStringLiteral("accessSessions"));
    m_table->setColumnWidths({0, 160, 86, 96, 120, 90, 86, 120, 170, 124});
    m_table->hideColumns({7});
    m_empty = new EmptyState(Glyph::Unlock, tr("No open session"),
                             tr("A session begins when somebody signs in with a wallet. It ends "
                                "12 hours after its last use, and after 7 days in any case."));
    m_table->setEmpty(m_empty);
    card->body()->addWidget(m_table, 1);
    tabLayout(this, m_banner, card);
    auto* end = new QAction(tr("End session…"), this);
    auto* others = new QAction(tr("End all others…"), this);
    connect(end, &QAction::triggered, this, &AccessSessionsTab::endCurrent);
    connect(others, &QAction::triggered, this, &AccessSessionsTab::endOthers);
    m_table->setRowActions({end, others});
    auto* these = new QAction(tr("End these sessions…"), this);
    these->setObjectName(QStringLiteral("accessEndSelected"));
    connect(these, &QAction::triggered, this, &AccessSessionsTab::endSelected);
    m_table->setBulkActions({these});
    connect(m_end, &QPushButton::clicked, this, &AccessSessionsTab::endCurrent);
    connect(m_endOthers, &QPushButton::clicked, this, &AccessSessionsTab::endOthers);
    connect(m_table, &DataTable::currentIdChanged, this, &AccessSessionsTab::updateActions);
    updateActions();
}

void AccessSessionsTab::refresh() {
    m_model->setNow(m_bridge.nowMs() / 1'000 * 1'000);
    m_model->setRows(m_bridge.snapshot()->sessions);
    m_table->setLoading(m_bridge.freshness() == Freshness::Loading);
    updateActions();
}

void AccessSessionsTab::filter(const QString& account) {
    auto* filter = m_table->findChild<QLineEdit*>(QStringLiteral("accessSessionsFilter"));
    if (filter != nullptr) filter->setText(account);
}

void AccessSessionsTab::updateActions() {
    const bool chosen = m_model->find(m_table->currentId()) != nullptr;
    const auto open = m_model->rows().size();
    m_end->setEnabled(chosen);
    m_endOthers->setEnabled(open > (chosen ? 1U : 0U));
    m_endOthers->setText(chosen ? tr("End all others…") : tr("End all…"));
    m_endOthers->setToolTip(chosen ? tr("The session that is chosen stays") : QString());
}

void AccessSessionsTab::endCurrent() {
    const auto* session = m_model->find(m_table->currentId());
    if (session == nullptr) return;
    ConfirmDialog::Words words;
    words.title = tr("End this session?");
    words.consequence =
        tr("%1 on “%2” is signed out at once, with all that sites got in the "
           "session.")
            .arg(shortId(addressOf(session->account), 10, 6), plain(session->label));
    words.cost = tr("To come back, somebody has to sign with the wallet again.");
    words.confirm = tr("End session");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, sid = session->sid] {
        send(api::EndSession{sid}, tr("The session is ended."));
    });
    dialog->open();
}

void AccessSessionsTab::endSelected() {
    const std::vector<std::string> sids = m_table->selectedIds();
    if (sids.empty()) return;
    const auto count = static_cast<int>(sids.size());
    ConfirmDialog::Words words;
    words.title = tr("End %n session(s)?", nullptr, count);
    words.consequence =
        tr("%n session(s) end at once, with all that sites got in them.", nullptr, count);
    words.cost = tr("To come back, somebody has to sign with the wallet again.");
    words.confirm = tr("End sessions");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, sids] {
        for (const std::string& sid : sids)
            send(api::EndSession{sid}, tr("The sessions are ended."));
    });
    dialog->open();
}

void AccessSessionsTab::endOthers() {
    const auto* kept = m_model->find(m_table->currentId());
    const auto others = static_cast<int>(m_model->rows().size()) - (kept != nullptr ? 1 : 0);
    if (others <= 0) return;
    ConfirmDialog::Words words;
    words.title = kept != nullptr ? tr("End all other sessions?") : tr("End all sessions?");
    words.consequence =
        tr("%n session(s) end at once, with all that sites got in them.", nullptr, others);
    words.cost = kept != nullptr
                     ? tr("Only “%1” of %2 stays signed in.")
                           .arg(plain(kept->label), shortId(addressOf(kept->account), 10, 6))
                     : tr("Nobody stays signed in.");
    words.confirm = tr("End sessions");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, sid = kept == nullptr ? std::string() : kept->sid] {
                send(api::EndOtherSessions{sid}, tr("The sessions are ended."));
            });
    dialog->open();
}

void AccessSessionsTab::send(const api::Command& command, const QString& done) {
    m_bridge.submit(command, this, [this, done](const api::CommandResult& result) {
        if (result.error)
            m_banner->sayError(*result.error);
        else
            m_banner->say(Tone::Ok, done);
        m_banner->setClosable(true);
        refresh();
    });
}

}  // namespace stacknet::ui
