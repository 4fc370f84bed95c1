#include <gtest/gtest.h>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>

#include "tests/ui/access_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/access_bridge_tab.h"
#include "ui/pages/access_models.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/detail_list.h"

namespace stacknet::testing {
namespace {

TEST_F(AccessPageTest, KeysShowWhatTheyMayDoAndHowMuchIsLeft) {
    EXPECT_EQ(table("accessKeys")->model()->rowCount(), 2);
    window.showPage(QStringLiteral("access"), QStringLiteral("TeavBC3ko0"));
    EXPECT_TRUE(text("accessKeyAdvice").contains(QStringLiteral("Chat, Code, List models")));
    EXPECT_EQ(text("accessKeyBudget"),
              QStringLiteral("812,345 of 5,000,000 tokens used this month (UTC)"));
    EXPECT_TRUE(button("accessRotateKey")->isVisible());
    window.showPage(QStringLiteral("access"), QStringLiteral("Qm4x8sZq1P"));
    EXPECT_FALSE(button("accessRotateKey")->isVisible());
    EXPECT_FALSE(button("accessRevokeKey")->isVisible());
    EXPECT_EQ(find<QTabBar>("accessTabs")->tabText(0), QStringLiteral("API keys (2)"));
}

TEST_F(AccessPageTest, NoticesNameKeysThatNeedALook) {
    const auto now = nowMs();
    api::ApiKeyInfo key;
    key.createdMs = now - 100 * kDayMs;
    key.lastUsedMs = now - 1'000;
    key.expiresMs = now + 30 * kDayMs;
    EXPECT_EQ(ui::keyNotice(key, now).text, QString());
    key.expiresMs = now + ui::kKeyEndsSoonMs;
    EXPECT_TRUE(ui::keyNotice(key, now).text.startsWith(QStringLiteral("Expires")));
    key.expiresMs = now + ui::kKeyEndsSoonMs + 1;
    EXPECT_EQ(ui::keyNotice(key, now).text, QString());
    key.lastUsedMs = now - ui::kKeyUnusedMs;
    EXPECT_EQ(ui::keyNotice(key, now).text, QStringLiteral("Unused for 90 days"));
    key.lastUsedMs = now - ui::kKeyUnusedMs + 1;
    EXPECT_EQ(ui::keyNotice(key, now).text, QString());
    key.lastUsedMs = 0;
    EXPECT_TRUE(ui::keyNotice(key, now).text.startsWith(QStringLiteral("Unused")));
    key.expiresMs = 0;
    EXPECT_EQ(ui::keyNotice(key, now).text, QStringLiteral("Never expires"));
    key.revokedMs = now - 1;
    EXPECT_EQ(ui::keyNotice(key, now).text, QString()) << "nobody needs to look at a dead key";
    EXPECT_EQ(ui::accessKeyLabel(key, now).text, QStringLiteral("Revoked"));
    key.revokedMs = now + 3 * 3'600'000;
    EXPECT_EQ(ui::accessKeyLabel(key, now).text, QStringLiteral("Replaced"));
    EXPECT_EQ(ui::keyNotice(key, now).text, QStringLiteral("Ends in 3 h"));
    addKey("forgotten", [&](auto& shown) {
        shown.createdMs = now - 200 * kDayMs;
        shown.lastUsedMs = now - 91 * kDayMs;
    });
    window.showPage(QStringLiteral("access"), QStringLiteral("forgotten"));
    EXPECT_TRUE(find("accessKeyNotice")->isVisible());
    EXPECT_TRUE(bannerSays("accessKeysLook", QStringLiteral("1 key")));
    addKey("eternal", [&](auto& shown) {
        shown.expiresMs = 0;
        shown.lastUsedMs = now;
    });
    EXPECT_TRUE(bannerSays("accessKeysLook", QStringLiteral("2 key")));
    showSnapshot([](auto& next) { next.apiKeys.resize(1); });
    EXPECT_TRUE(until([&] { return !find("accessKeysLook")->isVisible(); }));
    const auto* shown = table("accessKeys");
    EXPECT_FALSE(shown->isColumnHidden(5)) << "when a key ends is seen at once";
    EXPECT_EQ(cell("accessKeys", 0, 10), QStringLiteral("4,812"));
}

TEST_F(AccessPageTest, SeveralKeysAreRevokedTogether) {
    addKey("second", [](auto&) {});
    table("accessKeys")->selectAll();
    find<QAction>("accessRevokeSelected")->trigger();
    EXPECT_TRUE(dialogSays("confirmDialog", QStringLiteral("Revoke 2 API key")));
    click("confirmAccept");
    ASSERT_TRUE(until([&] { return sent<api::RevokeApiKey>().size() == 2; }))
        << "the one that is revoked already is left out";
}

TEST_F(AccessPageTest, EveryTabLeadsToItsLog) {
    open("sessions");
    click("accessLog");
    EXPECT_EQ(find<QTabBar>("accessTabs")->currentIndex(), 4);
    EXPECT_EQ(find<QComboBox>("auditLog")->currentData().toString(), QStringLiteral("sign_in"));
    EXPECT_FALSE(find("accessLog")->isVisible());
    open("keys");
    click("accessLog");
    EXPECT_EQ(find<QComboBox>("auditLog")->currentData().toString(), QStringLiteral("keys"));
}

TEST_F(AccessPageTest, ANewKeyTakesEverythingThatAKeyCanBeGiven) {
    click("accessCreateKey");
    ASSERT_NE(dialog("createApiKeyDialog"), nullptr);
    EXPECT_FALSE(find("apiKeyMorePart")->isVisible());
    find<QAbstractButton>("apiKeyMore")->click();
    EXPECT_TRUE(find("apiKeyMorePart")->isVisible());
    EXPECT_FALSE(button("createApiKeyConfirm")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("apiKeyName"), QStringLiteral("nightly"));
    EXPECT_TRUE(button("createApiKeyConfirm")->isEnabled());
    find<QCheckBox>("apiKeyScopeCode")->setChecked(false);
    find<QCheckBox>("apiKeyScopeMemory")->setChecked(true);
    auto* expires = find<QComboBox>("apiKeyExpires");
    EXPECT_FALSE(find("apiKeyDays")->isVisible());
    expires->setCurrentIndex(expires->count() - 1);
    EXPECT_TRUE(find("apiKeyDays")->isVisible());
    find<QSpinBox>("apiKeyDays")->setValue(12);
    find<QPlainTextEdit>("apiKeyCidrs")->setPlainText(QStringLiteral("10.0.0.0/8\n2001:db8::1\n"));
    find<QPlainTextEdit>("apiKeyModels")->setPlainText(QStringLiteral("small, large"));
    find<QLineEdit>("apiKeyMonthly")->setText(QStringLiteral("5 000 000"));
    find<QLineEdit>("apiKeyTokens")->setText(QStringLiteral("90000"));
    find<QLineEdit>("apiKeyRequests")->setText(QString());
    find<QLineEdit>("apiKeyConcurrent")->setText(QStringLiteral("4"));
    find<QLineEdit>("apiKeyStack")->setText(QStringLiteral("stack-1"));
    find<QCheckBox>("apiKeyTest")->setChecked(true);
    click("createApiKeyConfirm");
    ASSERT_TRUE(until([&] { return find<QLineEdit>("apiKeySecret")->isVisible(); }));
    const auto orders = sent<api::CreateApiKey>();
    ASSERT_EQ(orders.size(), 1U);
    const auto& order = orders.front();
    EXPECT_EQ(order.name, "nightly");
    EXPECT_EQ(order.scopes, (std::vector<std::string>{"chat", "models:read", "memory"}));
    EXPECT_EQ(order.expiresDays, 12U);
    EXPECT_TRUE(order.test);
    EXPECT_EQ(order.stack, "stack-1");
    EXPECT_EQ(order.cidrs, (std::vector<std::string>{"10.0.0.0/8", "2001:db8::1"}));
    EXPECT_EQ(order.models, (std::vector<std::string>{"small", "large"}));
    EXPECT_EQ(order.monthlyTokens, 5'000'000U);
    EXPECT_EQ(order.requestsPerMinute, 0U) << "empty is no limit";
    EXPECT_EQ(order.tokensPerMinute, 90'000U);
    EXPECT_EQ(order.concurrent, 4U);
    find<QCheckBox>("apiKeyStored")->setChecked(true);
    click("apiKeyDone");
    EXPECT_TRUE(gone("createApiKeyDialog"));
}

TEST_F(AccessPageTest, EveryFieldOfANewKeySaysWhatIsWrongWithIt) {
    click("accessCreateKey");
    find<QAbstractButton>("apiKeyMore")->click();
    find<QLineEdit>("apiKeyName")->setText(QStringLiteral("x"));
    const auto wrong = [&](const char* field, const std::function<void()>& type,
                           const QString& says) {
        type();
        EXPECT_TRUE(note(field).contains(says)) << field << ": " << note(field).toStdString();
        EXPECT_FALSE(button("createApiKeyConfirm")->isEnabled()) << field;
        EXPECT_EQ(find(field)->accessibleDescription(), note(field));
    };
    const auto right = [&](const std::function<void()>& type) {
        type();
        EXPECT_TRUE(button("createApiKeyConfirm")->isEnabled());
    };
    auto* name = find<QLineEdit>("apiKeyName");
    wrong(
        "apiKeyName", [&] { name->setText(QString(65, QLatin1Char('n'))); },
        QStringLiteral("too long"));
    right([&] { name->setText(QStringLiteral("x")); });
    auto* admin = find<QCheckBox>("apiKeyScopeAdmin");
    wrong(
        "apiKeyScopes", [&] { admin->setChecked(true); }, QStringLiteral("nothing else"));
    right([&] { admin->setChecked(false); });
    auto* cidrs = find<QPlainTextEdit>("apiKeyCidrs");
    wrong(
        "apiKeyCidrs", [&] { cidrs->setPlainText(QStringLiteral("10.0.0.1/8")); },
        QStringLiteral("10.0.0.1/8"));
    right([&] { cidrs->setPlainText(QStringLiteral("10.0.0.0/8")); });
    auto* models = find<QPlainTextEdit>("apiKeyModels");
    wrong(
        "apiKeyModels", [&] { models->setPlainText(QString(129, QLatin1Char('m'))); },
        QStringLiteral("too long"));
    right([&] { models->clear(); });
    auto* stack = find<QLineEdit>("apiKeyStack");
    wrong(
        "apiKeyStack", [&] { stack->setText(QStringLiteral("two words")); },
        QStringLiteral("one word"));
    right([&] { stack->clear(); });
    auto* monthly = find<QLineEdit>("apiKeyMonthly");
    wrong(
        "apiKeyMonthly", [&] { monthly->setText(QStringLiteral("12x")); },
        QStringLiteral("Digits"));
    wrong(
        "apiKeyMonthly", [&] { monthly->setText(QStringLiteral("1000000000000001")); },
        QStringLiteral("At most"));
    right([&] { monthly->clear(); });
    EXPECT_TRUE(sent<api::CreateApiKey>().empty());
    QTest::keyClick(dialog("createApiKeyDialog"), Qt::Key_Escape);
    EXPECT_TRUE(gone("createApiKeyDialog"));
}

TEST_F(AccessPageTest, TheSecretIsSavedForItsOwnerAlone) {
    click("accessCreateKey");
    find<QLineEdit>("apiKeyName")->setText(QStringLiteral("saved"));
    click("createApiKeyConfirm");
    auto* secret = find<QLineEdit>("apiKeySecret");
    ASSERT_TRUE(until([&] { return secret->isVisible() && !secret->text().isEmpty(); }));
    const QString key = secret->text();
    const QString path =
        QDir::tempPath() +
        QStringLiteral("/stacknet-key-%1.txt").arg(QCoreApplication::applicationPid());
    ui::setSaveAsker([&](QWidget*, const QString&, const QString&) { return path; });
    click("apiKeySave");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), key.toUtf8() + '\n');
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    file.remove();
    EXPECT_FALSE(button("apiKeyDone")->isEnabled()) << "saving is not saying so";
    find<QCheckBox>("apiKeyStored")->setChecked(true);
    click("apiKeyDone");
    EXPECT_TRUE(gone("createApiKeyDialog"));
}

TEST_F(AccessPageTest, AKeyIsReplacedWithTimeToChangeOver) {
    window.showPage(QStringLiteral("access"), QStringLiteral("TeavBC3ko0"));
    click("accessRotateKey");
    ASSERT_NE(dialog("rotateKeyDialog"), nullptr);
    auto* hours = find<QSpinBox>("rotateHours");
    EXPECT_EQ(hours->maximum(), 24);
    hours->setValue(0);
    EXPECT_TRUE(note("rotateHours").contains(QStringLiteral("at once")));
    hours->setValue(6);
    click("rotateConfirm");
    auto* secret = find<QLineEdit>("rotatedSecret");
    ASSERT_TRUE(until([&] { return secret->isVisible() && !secret->text().isEmpty(); }));
    const QString key = secret->text();
    QTest::keyClick(dialog("rotateKeyDialog"), Qt::Key_Escape);
    ASSERT_NE(dialog("rotateKeyDialog"), nullptr) << "Escape must not lose the key";
    find<QCheckBox>("rotatedStored")->setChecked(true);
    click("rotateDone");
    ASSERT_TRUE(gone("rotateKeyDialog"));
    const auto orders = sent<api::RotateApiKey>();
    ASSERT_EQ(orders.size(), 1U);
    EXPECT_EQ(orders.front().id, "TeavBC3ko0");
    EXPECT_EQ(orders.front().graceHours, 6U);
    ASSERT_TRUE(until([&] { return table("accessKeys")->model()->rowCount() == 3; }));
    for (const auto* edit : window.findChildren<QLineEdit*>())
        EXPECT_FALSE(edit->text().contains(key)) << "the key is still on the screen";
}

TEST_F(AccessPageTest, RevokingAsksAndCancelIsTheDefault) {
    window.showPage(QStringLiteral("access"), QStringLiteral("TeavBC3ko0"));
    click("accessRevokeKey");
    ASSERT_NE(dialog("confirmDialog"), nullptr);
    EXPECT_TRUE(button("confirmCancel")->isDefault());
    click("confirmCancel");
    ASSERT_TRUE(gone("confirmDialog"));
    EXPECT_TRUE(sent<api::RevokeApiKey>().empty());
    click("accessRevokeKey");
    click("confirmAccept");
    ASSERT_TRUE(bannerSays("accessKeysBanner", QStringLiteral("is revoked")));
    EXPECT_EQ(sent<api::RevokeApiKey>().front().id, "TeavBC3ko0");
    ASSERT_TRUE(until([&] { return !button("accessRevokeKey")->isVisible(); }));
    addKey("again", [](auto& key) { key.revokedMs = 0; });
    window.showPage(QStringLiteral("access"), QStringLiteral("again"));
    node.failNextCommand(makeError("auth.unknown_key", "English of the engine."));
    click("accessRevokeKey");
    click("confirmAccept");
    EXPECT_TRUE(bannerSays("accessKeysBanner", QStringLiteral("does not exist any more")));
}

TEST_F(AccessPageTest, ANodeThatDoesNotServeSaysSoEverywhere) {
    showSnapshot([](api::Snapshot& next) {
        next.service.httpAddress.clear();
        next.apiKeys.clear();
        next.sessions.clear();
        next.wallets = {};
        next.bridge = {};
    });
    const auto says = [&](const QString& words) {
        return until([&] {
            for (const auto* label : find("accessPage")->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words)) return true;
            }
            return false;
        });
    };
    const QString words = QStringLiteral("does not serve clients");
    EXPECT_TRUE(says(words));
    EXPECT_FALSE(button("accessCreateKey")->isEnabled());
    EXPECT_TRUE(button("accessKeysSettings")->isVisible());
    open("wallets");
    EXPECT_TRUE(says(words));
    EXPECT_TRUE(button("accessWalletsSettings")->isVisible());
    EXPECT_FALSE(button("accessSignIn")->isEnabled());
    open("bridge");
    EXPECT_TRUE(says(words));
    EXPECT_FALSE(button("bridgeAdd")->isEnabled());
    EXPECT_TRUE(button("accessBridgeSettings")->isVisible());
    open("audit");
    EXPECT_TRUE(says(words));
    open("keys");
    click("accessKeysSettings");
    ASSERT_TRUE(until([&] { return find("settingsPage")->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>("settingsSearch")->text(), QStringLiteral("serve"));
}

TEST_F(AccessPageTest, EmptyTablesSayWhyAndOfferTheFirstStep) {
    showSnapshot([](api::Snapshot& next) {
        next.apiKeys.clear();
        next.sessions.clear();
        next.wallets = {};
        next.bridge = {};
    });
    EXPECT_TRUE(button("accessCreateFirstKey")->isVisible());
    open("wallets");
    EXPECT_TRUE(button("accessFirstSignIn")->isVisible());
    open("sessions");
    EXPECT_FALSE(button("accessEndSession")->isEnabled());
    EXPECT_FALSE(button("accessEndOthers")->isEnabled());
    open("bridge");
    EXPECT_TRUE(button("bridgeAddFirst")->isVisible());
    click("bridgeAddFirst");
    EXPECT_NE(dialog("bridgeClientDialog"), nullptr);
}

TEST_F(AccessPageTest, AWalletStaysIsNamedAndIsUnlinked) {
    open("wallets");
    ASSERT_EQ(table("accessWallets")->model()->rowCount(), 2);
    EXPECT_EQ(cell("accessWallets", 0, 0), QStringLiteral("Ethereum"));
    EXPECT_EQ(cell("accessWallets", 1, 0), QStringLiteral("Solana"));
    const auto glyph = [&](int row) {
        return table("accessWallets")->model()->index(row, 0).data(ui::GlyphRole).toInt();
    };
    EXPECT_NE(glyph(0), glyph(1)) << "each chain has a sign beside its word";
    EXPECT_EQ(cell("accessWallets", 0, 2), QStringLiteral("desk"));
    EXPECT_EQ(cell("accessWallets", 1, 4), QStringLiteral("0")) << "it stays without a session";
    EXPECT_EQ(table("accessWallets")->model()->index(0, 1).data(Qt::ToolTipRole).toString(),
              QStringLiteral("0xC826324Afb154ec7143c57b04040879731401F46"));
    EXPECT_EQ(find<QTabBar>("accessTabs")->tabText(1), QStringLiteral("Wallets (2)"));
    table("accessWallets")->selectRow(1);
    click("accessRenameWallet");
    ASSERT_NE(dialog("renameWalletDialog"), nullptr);
    auto* name = dialog("renameWalletDialog")->findChild<QLineEdit*>("walletName");
    EXPECT_FALSE(button("walletNameSave")->isEnabled());
    name->setText(QString(65, QLatin1Char('x')));
    EXPECT_FALSE(button("walletNameSave")->isEnabled()) << "64 bytes at most";
    name->setText(QStringLiteral("phone"));
    click("walletNameSave");
    ASSERT_TRUE(gone("renameWalletDialog"));
    ASSERT_TRUE(until([&] { return cell("accessWallets", 1, 2) == QStringLiteral("phone"); }));
    table("accessWallets")->selectRow(0);
    click("accessUnlinkWallet");
    EXPECT_TRUE(dialogSays("confirmDialog", QStringLiteral("1 session")));
    EXPECT_TRUE(dialogSays("confirmDialog", QStringLiteral("2 site")));
    click("confirmAccept");
    ASSERT_TRUE(until([&] { return table("accessWallets")->model()->rowCount() == 1; }));
    EXPECT_TRUE(node.snapshot()->sessions.empty());
    EXPECT_EQ(sent<api::UnlinkWallet>().size(), 1u);
}

TEST_F(AccessPageTest, SigningAWalletOutKeepsIt) {
    open("wallets");
    table("accessWallets")->selectRow(0);
    find<QAction>("accessSignOutWallet")->trigger();
    ASSERT_NE(dialog("confirmDialog"), nullptr);
    click("confirmAccept");
    ASSERT_TRUE(until([&] { return node.snapshot()->sessions.empty(); }));
    EXPECT_EQ(table("accessWallets")->model()->rowCount(), 2);
}

TEST_F(AccessPageTest, SessionsSayWhereTheyWereSignedInFrom) {
    open("sessions");
    EXPECT_EQ(cell("accessSessions", 0, 8), QStringLiteral("https://node.example"));
    EXPECT_EQ(cell("accessSessions", 0, 9), QStringLiteral("203.0.113.7"));
    ui::PrivacyMask::instance().setOn(true);
    EXPECT_EQ(cell("accessSessions", 0, 9), ui::PrivacyMask::mask());
    EXPECT_EQ(cell("accessSessions", 0, 8), QStringLiteral("https://node.example"));
    ui::PrivacyMask::instance().setOn(false);
    showSnapshot([](api::Snapshot& next) {
        next.sessions.front().origin.clear();
        next.sessions.front().address.clear();
    });
    EXPECT_EQ(cell("accessSessions", 0, 8), QStringLiteral("–")) << "from before it was kept";
    EXPECT_EQ(cell("accessSessions", 0, 9), QStringLiteral("–"));
}

TEST_F(AccessPageTest, SitesSayWhatCameOfTheirNewestRequest) {
    open("bridge");
    EXPECT_EQ(cell("bridgeSites", 0, 8), QStringLiteral("Signed in"));
    EXPECT_EQ(cell("bridgeSites", 1, 8), QStringLiteral("Another origin asked"));
    table("bridgeSites")->selectRow(1);
    EXPECT_TRUE(until([&] {
        return find<ui::DetailList>("bridgeFields")->value(QStringLiteral("Last message")) ==
               QStringLiteral("Another origin asked, 20 min ago");
    }));
    const std::pair<const char*, const char*> words[]{
        {"", "Nobody asked yet"},
        {"need_interaction", "Needs the person"},
        {"auth.consent_required", "Asked for consent"},
        {"auth.bridge_redirect_uri", "Another address to return to"},
        {"auth.bridge_request", "Request not valid"},
        {"auth.bridge_rate", "Asked too often"},
        {"auth.too_many_codes", "Too many codes are open"},
        {"auth.session_revoked", "Session was over"},
        {"auth.of_tomorrow", "auth.of_tomorrow"}};
    for (const auto& [outcome, text] : words)
        EXPECT_EQ(ui::bridgeOutcomeLabel(outcome).text, QLatin1String(text)) << outcome;
}

TEST_F(AccessPageTest, SeveralSessionsEndTogether) {
    showSnapshot([](api::Snapshot& next) {
        for (const char* sid : {"second", "third"}) {
            auto more = next.sessions.front();
            more.sid = sid;
            next.sessions.push_back(more);
        }
    });
    open("sessions");
    table("accessSessions")->selectAll();
    find<QAction>("accessEndSelected")->trigger();
    EXPECT_TRUE(dialogSays("confirmDialog", QStringLiteral("End 3 session")));
    click("confirmAccept");
    EXPECT_TRUE(until([&] { return node.snapshot()->sessions.empty(); }));
}

TEST_F(AccessPageTest, OneSessionEndsOrAllOthersDo) {
    showSnapshot([](api::Snapshot& next) {
        for (const char* sid : {"second", "third"}) {
            auto more = next.sessions.front();
            more.sid = sid;
            next.sessions.push_back(more);
        }
    });
    open("sessions");
    EXPECT_EQ(table("accessSessions")->model()->rowCount(), 3);
    table("accessSessions")->selectRow(0);
    click("accessEndSession");
    click("confirmAccept");
    ASSERT_TRUE(bannerSays("accessSessionsBanner", QStringLiteral("is ended")));
    EXPECT_EQ(sent<api::EndSession>().front().sid, "Sess10nOfTheSample");
    ASSERT_TRUE(until([&] { return table("accessSessions")->model()->rowCount() == 2; }));
    table("accessSessions")->selectRow(1);
    EXPECT_EQ(button("accessEndOthers")->text(), QStringLiteral("End all others…"));
    click("accessEndOthers");
    EXPECT_TRUE(dialogSays("confirmDialog", QStringLiteral("1 session")));
    click("confirmAccept");
    ASSERT_TRUE(until([&] { return node.snapshot()->sessions.size() == 1; }));
    EXPECT_EQ(sent<api::EndOtherSessions>().front().sid, "third");
    EXPECT_EQ(node.snapshot()->sessions.front().sid, "third");
    ASSERT_TRUE(until([&] { return table("accessSessions")->model()->rowCount() == 1; }));
    EXPECT_FALSE(button("accessEndOthers")->isEnabled()) << "there are no others";
}

TEST_F(AccessPageTest, SitesAreAddedChangedAndRemoved) {
    open("bridge");
    EXPECT_EQ(table("bridgeSites")->model()->rowCount(), 2);
    click("bridgeAdd");
    EXPECT_FALSE(button("bridgeSave")->isEnabled());
    find<QLineEdit>("bridgeId")->setText(QStringLiteral("shop"));
    EXPECT_TRUE(note("bridgeId").contains(QStringLiteral("entered already")));
    find<QLineEdit>("bridgeId")->setText(QStringLiteral("forum"));
    find<QLineEdit>("bridgeStack")->setText(QStringLiteral("forum"));
    find<QLineEdit>("bridgeName")->setText(QStringLiteral("The Forum"));
    auto* origins = find<QPlainTextEdit>("bridgeOrigins");
    origins->setPlainText(QStringLiteral("https://Forum.example"));
    EXPECT_TRUE(note("bridgeOrigins").contains(QStringLiteral("lower case")));
    origins->setPlainText(QStringLiteral("http://localhost:3000"));
    EXPECT_TRUE(note("bridgeOrigins").contains(QStringLiteral("development")));
    find<QCheckBox>("bridgeDevelopment")->setChecked(true);
    EXPECT_TRUE(button("bridgeSave")->isEnabled());
    find<QCheckBox>("bridgeDevelopment")->setChecked(false);
    origins->setPlainText(QStringLiteral("https://forum.example\nhttps://forum.example:8443"));
    auto* redirects = find<QPlainTextEdit>("bridgeRedirects");
    redirects->setPlainText(QStringLiteral("https://evil.example/back"));
    EXPECT_TRUE(note("bridgeRedirects").contains(QStringLiteral("one of the origins")));
    EXPECT_FALSE(button("bridgeSave")->isEnabled());
    redirects->setPlainText(QStringLiteral("https://forum.example/back"));
    find<QLineEdit>("bridgeLogout")->setText(QStringLiteral("https://forum.example/out#x"));
    EXPECT_TRUE(note("bridgeLogout").contains(QStringLiteral("#")));
    find<QLineEdit>("bridgeLogout")->setText(QStringLiteral("https://forum.example/out"));
    click("bridgeSave");
    ASSERT_TRUE(gone("bridgeClientDialog"));
    const auto saved = sent<api::SaveBridgeClient>();
    ASSERT_EQ(saved.size(), 1U);
    EXPECT_EQ(saved.front().origins.size(), 2U);
    EXPECT_EQ(saved.front().redirectUris, std::vector<std::string>{"https://forum.example/back"});
    EXPECT_EQ(saved.front().logoutUrl, "https://forum.example/out");
    ASSERT_TRUE(until([&] { return table("bridgeSites")->model()->rowCount() == 3; }));
    table("bridgeSites")->selectRow(0);
    click("bridgeChange");
    EXPECT_TRUE(find<QLineEdit>("bridgeId")->isReadOnly());
    node.failNextCommand(makeError("auth.too_many_clients", "The bridge takes at most 1,000."));
    click("bridgeSave");
    EXPECT_TRUE(dialogSays("bridgeClientDialog", QStringLiteral("1,000")));
    EXPECT_EQ(find<QLineEdit>("bridgeName")->text(), QStringLiteral("The Forum"))
        << "what was typed stays";
    dialog("bridgeClientDialog")->close();
    ASSERT_TRUE(gone("bridgeClientDialog"));
    click("bridgeRemove");
    EXPECT_TRUE(button("confirmCancel")->isDefault());
    click("confirmAccept");
    ASSERT_TRUE(until([&] { return table("bridgeSites")->model()->rowCount() == 2; }));
    EXPECT_EQ(sent<api::RemoveBridgeClient>().front().clientId, "forum");
}

}  // namespace
}  // namespace stacknet::testing
