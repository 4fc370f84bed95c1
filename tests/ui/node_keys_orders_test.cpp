#include "tests/ui/node_keys_fixture.h"

namespace stacknet::testing {
namespace {

TEST_F(NodeKeysPageTest, SellingAndTransferringAskWithNumbers) {
    select(12);
    choose("sellNodeKey");
    QTest::keyClicks(find<QLineEdit>("sellPrice"), QStringLiteral("0"));
    EXPECT_FALSE(button("sellNext")->isEnabled());
    EXPECT_TRUE(find<QLabel>("sellProblem")->isVisible());
    find<QLineEdit>("sellPrice")->setText(QStringLiteral("1,250.5"));
    click("sellNext");
    ASSERT_NE(dialog("sellKeyDialog")->findChild<QDialog*>(QStringLiteral("dangerConfirm")),
              nullptr);
    click("dangerAccept");
    ASSERT_TRUE(gone("sellKeyDialog"));
    ASSERT_EQ(sent<api::ListNodeKey>().size(), 1U);
    EXPECT_EQ(sent<api::ListNodeKey>()[0].priceMicroUsd, 1'250'500'000U);
    ASSERT_TRUE(until([&] { return button("unlistNodeKey")->isVisible(); }));
    EXPECT_FALSE(menu().contains(QStringLiteral("transferNodeKey"))) << "the ledger refuses it";
    click("unlistNodeKey");
    ASSERT_TRUE(
        until([&] { return node.snapshot()->nodeKeys[3].state == api::NodeKeyState::Active; }));
    ASSERT_TRUE(until([&] { return button("connectNodeKey")->isVisible(); }));

    choose("transferNodeKey");
    find<QLineEdit>("transferOwner")->setText(QStringLiteral("12345"));
    EXPECT_FALSE(button("transferNext")->isEnabled());
    EXPECT_TRUE(text("transferProblem").contains(QStringLiteral("this has 5")));
    find<QLineEdit>("transferOwner")->setText(QString::fromStdString(sampleId(700)));
    click("transferNext");
    QTest::keyClicks(find<QLineEdit>("dangerType"), QStringLiteral("garage"));
    QTest::keyClicks(find<QLineEdit>("dangerPassphrase"), QStringLiteral("passphrase"));
    hold(button("dangerHold"));
    ASSERT_TRUE(gone("transferKeyDialog"));
    EXPECT_EQ(sent<api::TransferNodeKey>().size(), 1U);
}

TEST_F(NodeKeysPageTest, DeletingAKeyTakesItsOwnPassphraseAndTheNodesOwnIsNotOffered) {
    select(1);
    EXPECT_FALSE(menu().contains(QStringLiteral("removeNodeKey")));
    select(13);
    choose("removeNodeKey");
    QTest::keyClicks(find<QLineEdit>("dangerType"), QStringLiteral("fresh"));
    QTest::keyClicks(find<QLineEdit>("dangerPassphrase"), QStringLiteral("passphrase"));
    hold(button("dangerHold"));
    ASSERT_TRUE(gone("dangerConfirm"));
    ASSERT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 3; }));
    EXPECT_TRUE(sent<api::UnlockNodeKey>().empty()) << "deleting must not unlock";
}

TEST_F(NodeKeysPageTest, ColdKeysOfferNeitherSaleNorTransfer) {
    select(11);
    for (const char* name : {"sellNodeKey", "transferNodeKey", "fileNodeKey"})
        EXPECT_FALSE(menu().contains(QLatin1String(name))) << name;
    select(12);
    for (const char* name : {"sellNodeKey", "transferNodeKey", "fileNodeKey"})
        EXPECT_TRUE(menu().contains(QLatin1String(name))) << name;
}

TEST_F(NodeKeysPageTest, ProtectionIsShownExportedAndImportedWhileLocked) {
    select(1);
    EXPECT_EQ(detail("nodeKeyProtection", QStringLiteral("Last signed")),
              QStringLiteral("epoch 3 · view 18,976"));
    EXPECT_FALSE(find<QPushButton>("importProtection")
                     ->isVisibleTo(find<QTabWidget>("nodeKeyTabs")->widget(2)))
        << "only while the key is locked";
    click("exportProtection");
    const QString path = m_folder + QStringLiteral("/node 1-protection.json");
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray document = file.readAll();
    EXPECT_TRUE(document.contains(QByteArray::fromStdString(sampleId(1))));
    showSnapshot([](api::Snapshot& next) { next.nodeKeys[0].unlocked = false; });
    ASSERT_TRUE(until([&] {
        return find<QPushButton>("importProtection")
            ->isVisibleTo(find<QTabWidget>("nodeKeyTabs")->widget(2));
    }));
    openWith(document);
    click("importProtection");
    EXPECT_TRUE(until([&] { return sent<api::ImportProtection>().size() == 1; }));
    EXPECT_TRUE(until(
        [&] { return banner().contains(QStringLiteral("slashing protection is in place")); }));
}

TEST_F(NodeKeysPageTest, TheGuidedMoveGoesOnOnlyWhenEachStepIsDone) {
    const auto votes = [](std::uint32_t present) {
        return [present](api::Snapshot& next) {
            api::ValidatorInfo own;
            own.key = sampleId(1);
            own.ours = true;
            own.votesPresent = present;
            own.votesCounted = 100;
            next.validators = api::Shared(std::vector<api::ValidatorInfo>{own});
        };
    };
    showSnapshot(votes(40));
    select(1);
    choose("moveNodeKey");
    EXPECT_FALSE(button("moveNext")->isEnabled()) << "the key still signs";
    click("moveStop");
    ASSERT_TRUE(until([&] { return button("moveNext")->isEnabled(); }));
    click("moveNext");
    EXPECT_FALSE(button("moveNext")->isEnabled()) << "its votes are in the last blocks";
    EXPECT_TRUE(text("moveWaitText").contains(QStringLiteral("40 of the last 100")));
    showSnapshot(votes(0));
    ASSERT_TRUE(until([&] { return button("moveNext")->isEnabled(); }));
    click("moveNext");
    click("moveSaveKey");
    ASSERT_TRUE(until([&] { return QFile::exists(m_folder + QStringLiteral("/node 1.snkey")); }));
    EXPECT_FALSE(button("moveNext")->isEnabled()) << "without the protection it is no move";
    click("moveSaveProtection");
    ASSERT_TRUE(until([&] { return button("moveNext")->isEnabled(); }));
    EXPECT_TRUE(QFile::exists(m_folder + QStringLiteral("/node 1-protection.json")));
    click("moveNext");
    EXPECT_FALSE(button("moveNext")->isEnabled());
    find<QCheckBox>("moveImported")->setChecked(true);
    click("moveNext");
    EXPECT_EQ(text("moveObserved"), QStringLiteral("No vote seen yet."));
    showSnapshot(votes(7));
    EXPECT_TRUE(
        until([&] { return text("moveObserved").contains(QStringLiteral("It signs: 7 of")); }));
    showSnapshot([](api::Snapshot& next) { next.nodeKeys[0].unlocked = true; });
    EXPECT_TRUE(until([&] { return text("moveObserved").contains(QStringLiteral("HERE")); }));
    click("moveNext");
    EXPECT_TRUE(gone("moveKeyDialog"));
}

TEST_F(NodeKeysPageTest, TheUnlockPolicyIsChosenAndLockAllAsks) {
    auto* minutes = find<QComboBox>("unlockMinutes");
    EXPECT_EQ(minutes->currentData().toInt(), 30);
    EXPECT_TRUE(find<QCheckBox>("signWhileLocked")->isChecked());
    minutes->setCurrentIndex(minutes->findData(5));
    emit minutes->activated(minutes->currentIndex());
    ASSERT_TRUE(until([&] { return sent<api::SetUnlockPolicy>().size() == 1; }));
    EXPECT_EQ(sent<api::SetUnlockPolicy>()[0].minutes, 5U);
    EXPECT_TRUE(sent<api::SetUnlockPolicy>()[0].signWhileLocked);
    find<QCheckBox>("signWhileLocked")->click();
    ASSERT_TRUE(until([&] { return !node.snapshot()->keystore->signWhileLocked; }));
    toggle(find<QCheckBox>("signWhileLocked"));
    ASSERT_TRUE(until([&] { return node.snapshot()->keystore->signWhileLocked; }));
    EXPECT_TRUE(text("keystoreFormat").contains(QStringLiteral("scrypt N=2^17")));

    showSnapshot(
        [](api::Snapshot& next) { next.consensus.signing.state = api::SigningState::Signing; });
    click("lockAllKeys");
    ASSERT_NE(dialog("confirmDialog"), nullptr) << "the node signs with one of them";
    click("confirmAccept");
    ASSERT_TRUE(until([&] { return !node.snapshot()->nodeKeys[0].unlocked; }));
    EXPECT_TRUE(until([&] { return !button("lockAllKeys")->isEnabled(); }));
}

TEST_F(NodeKeysPageTest, HistoryShowsWhatHappenedToThisKeyAlone) {
    showSnapshot([](api::Snapshot& next) {
        api::SlashInfo slash;
        slash.offender = sampleId(12);
        slash.proofId = "p1";
        slash.timeMs = nowMs() - 60'000;
        slash.penalty = 100'000'000;
        slash.offence = api::OffenceClass::SpotCheck;
        api::SlashInfo other = slash;
        other.offender = sampleId(2);
        other.proofId = "p2";
        next.slashes = api::Shared(std::vector<api::SlashInfo>{slash, other});
    });
    select(12);
    auto* history = find<QTableView>("nodeKeyHistory");
    ASSERT_TRUE(until([&] { return history->model()->rowCount() >= 2; }));
    int slashes = 0;
    for (int row = 0; row < history->model()->rowCount(); ++row) {
        const QString what = history->model()->index(row, 1).data().toString();
        slashes += what.contains(QStringLiteral("Slashed")) ? 1 : 0;
    }
    EXPECT_EQ(slashes, 1);
}

TEST_F(NodeKeysPageTest, HistoryPagesThroughEveryChangeOfTheKeysPoints) {
    scriptEarnings(node, nowMs());
    find<QTabWidget>("nodeKeyTabs")->setCurrentIndex(1);
    auto* points = find<QTableView>("nodeKeyPoints");
    select(1);
    ASSERT_TRUE(until([&] { return points->model()->rowCount() > 20; }))
        << "more than the picture holds";
    EXPECT_FALSE(points->model()->index(1, 1).data().toString().contains(QLatin1Char('_')));
    select(12);
    EXPECT_TRUE(until([&] { return points->model()->rowCount() == 0; })) << "another key's";
}

TEST_F(NodeKeysPageTest, MovingSaysWhatTheOtherMachinesWizardAsks) {
    select(1);
    choose("moveNodeKey");
    ASSERT_NE(dialog("moveKeyDialog"), nullptr);
    const QString asks = find<QLabel>("moveWizardAsks")->text();
    for (const char* step : {"Begin", "Data", "Node Key", "Passphrase", "24 words", "invite"})
        EXPECT_TRUE(asks.contains(QString::fromLatin1(step))) << step;
    click("moveClose");
}

TEST_F(NodeKeysPageTest, TheQrCodeIsThePublicKey) {
    select(12);
    choose("qrNodeKey");
    auto* code = find<ui::QrView>("qrView");
    // 64 bytes at level M: version 5, 37 modules a side; three finder patterns of 7.
    EXPECT_EQ(code->modules(), 37);
    for (const auto& [column, row] : {std::pair(0, 0), std::pair(30, 0), std::pair(0, 30)}) {
        for (int i = 0; i < 7; ++i) {
            EXPECT_TRUE(code->dark(column + i, row));
            EXPECT_TRUE(code->dark(column, row + i));
        }
        EXPECT_FALSE(code->dark(column + 1, row + 1));
    }
    EXPECT_TRUE(code->accessibleName().contains(QString::fromStdString(sampleId(12))));
}

TEST_F(NodeKeysPageTest, EmptyKeystoreOffersTheFirstKey) {
    showSnapshot([](api::Snapshot& next) {
        next.nodeKeys.clear();
        next.keystore = {};
    });
    ASSERT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 0; }));
    EXPECT_TRUE(button("createFirstNodeKey")->isVisible());
    EXPECT_FALSE(find("backupNag")->isVisible());
    EXPECT_FALSE(find<QTabWidget>("nodeKeyTabs")->isVisible());
}

TEST(PassphraseStrength, WordsCountAsWordsAndRepeatsAsNothing) {
    const auto bits = [](const char* text) { return ui::passphraseBits(QString::fromUtf8(text)); };
    EXPECT_LT(bits("aaaaaaaaaaaa"), 12);
    EXPECT_LT(bits("123456789"), 12);
    EXPECT_LT(bits("password"), 5);
    EXPECT_LT(bits("Passwort1"), 10);
    EXPECT_LT(bits("tree tree tree tree"), 20);
    EXPECT_GT(bits("orbit velvet canyon mustard"), 50);
    EXPECT_GT(bits("x7#Qm9!vR2$k"), 45);
    EXPECT_EQ(ui::passphraseLabel(bits("orbit velvet canyon mustard")).tone, ui::Tone::Ok);
    EXPECT_EQ(ui::passphraseLabel(bits("hunter2")).tone, ui::Tone::Danger);
    EXPECT_EQ(bits(""), 0);
}

}  // namespace
}  // namespace stacknet::testing
