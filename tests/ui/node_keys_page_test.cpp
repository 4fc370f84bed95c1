#include "tests/ui/node_keys_fixture.h"

namespace stacknet::testing {
namespace {

TEST_F(NodeKeysPageTest, TheTableSaysStateStakeLastSignedAndBackup) {
    auto* table = find<QTableView>("nodeKeys");
    EXPECT_EQ(table->model()->rowCount(), 4);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    using Model = ui::KeyTableModel;
    EXPECT_EQ(cell(0, Model::Name), QStringLiteral("node 1"));
    EXPECT_EQ(cell(0, Model::State), QStringLiteral("Connected"));
    EXPECT_EQ(cell(0, Model::Stake), QStringLiteral("1,000,000,000"));
    EXPECT_EQ(cell(0, Model::LastSigned), QStringLiteral("18,976"));
    EXPECT_EQ(cell(0, Model::Backup), QStringLiteral("Backed up"));
    EXPECT_TRUE(cell(1, Model::State).startsWith(QStringLiteral("Cold until ")));
    EXPECT_EQ(cell(1, Model::LastSigned), QStringLiteral("–"));
    EXPECT_EQ(cell(1, Model::Backup), QStringLiteral("No backup"));
    EXPECT_EQ(cell(2, Model::Backup), QStringLiteral("Backup old"));
    EXPECT_EQ(cell(0, Model::Protection), QStringLiteral("Exported"));
    EXPECT_EQ(cell(1, Model::Protection), QStringLiteral("Nothing signed"));
    showSnapshot([](api::Snapshot& next) {
        next.nodeKeys[0].jailed = true;
        next.nodeKeys[3].tombstoned = true;
    });
    EXPECT_TRUE(until([&] { return cell(0, Model::State) == QLatin1String("Connected, jailed"); }));
    EXPECT_EQ(cell(2, Model::State), QStringLiteral("Active, tombstoned"));
}

TEST_F(NodeKeysPageTest, ScopesAreSectionsOfTheirOwn) {
    EXPECT_EQ(button("scopeOurs")->text(), QStringLiteral("Yours 4"));
    EXPECT_EQ(button("scopeNetwork")->text(), QStringLiteral("Network 4"));
    toggle(button("scopeNetwork"));  // a screen reader's way
    EXPECT_EQ(find<QTableView>("nodeKeys")->model()->rowCount(), 4);
    click("scopeWatched");
    EXPECT_EQ(find<QTableView>("nodeKeys")->model()->rowCount(), 0);
    EXPECT_TRUE(button("watchFirstNodeKey")->isVisible());
    click("watchFirstNodeKey");
    QTest::keyClicks(find<QLineEdit>("watchKey"), QStringLiteral("abc"));
    EXPECT_FALSE(button("watchConfirm")->isEnabled());
    EXPECT_TRUE(text("watchProblem").contains(QStringLiteral("this has 3")));
    find<QLineEdit>("watchKey")->setText(QString::fromStdString(sampleId(2)));
    QTest::keyClicks(find<QLineEdit>("watchAlias"), QStringLiteral("cousin"));
    click("watchConfirm");
    ASSERT_TRUE(gone("watchKeyDialog"));
    ASSERT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 1; }));
    EXPECT_EQ(find<ui::NodeKeyDetails>("nodeKeyDetails")->accessibleName(),
              QStringLiteral("cousin"));
    // Actions are absent, not grey.
    for (const char* name : {"unlockNodeKey", "lockNodeKey", "registerNodeKey", "activateNodeKey",
                             "connectNodeKey", "disconnectNodeKey", "unlistNodeKey"})
        EXPECT_FALSE(button(name)->isVisible()) << name;
    EXPECT_EQ(menu(), QStringList{QStringLiteral("qrNodeKey")});
    auto* tabs = find<QTabWidget>("nodeKeyTabs");
    EXPECT_FALSE(tabs->isTabVisible(2));
    EXPECT_FALSE(tabs->isTabVisible(3));
    click("unwatchNodeKey");
    ASSERT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 0; }));
    ASSERT_TRUE(until([&] { return button("undoAction")->isVisible(); }));
    click("undoAction");
    EXPECT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 1; }));
}

TEST_F(NodeKeysPageTest, ANewKeyIsBackedUpByTypingItsWords) {
    click("createNodeKey");
    QTest::keyClicks(find<QLineEdit>("nodeKeyAlias"), QStringLiteral("attic"));
    QTest::keyClicks(find<QLineEdit>("nodeKeyPassphrase"), QStringLiteral("four random words"));
    EXPECT_EQ(text("strengthWord"), QStringLiteral("Fair"));
    QTest::keyClicks(find<QLineEdit>("nodeKeyRepeat"), QStringLiteral("four random words"));
    click("createNodeKeyConfirm");
    auto* grid = find<ui::WordGrid>("wordGrid");
    ASSERT_TRUE(until([&] { return grid->isVisible() && !grid->words().isEmpty(); }));
    EXPECT_EQ(text("word1"), QString(8, QChar(0x2022))) << "hidden until somebody asks";
    EXPECT_FALSE(button("wordsWritten")->isEnabled());
    click("wordsShow");
    EXPECT_EQ(text("word1"), sampleWords()[0]);
    EXPECT_EQ(text("word24"), sampleWords()[23]);
    EXPECT_EQ(find<QLabel>("word1")->textInteractionFlags(), Qt::NoTextInteraction);
    click("wordsWritten");
    EXPECT_FALSE(button("wordsCheck")->isEnabled());
    typeWords(true);
    click("wordsCheck");
    ASSERT_TRUE(gone("createNodeKeyDialog"));
    ASSERT_TRUE(until([&] { return sent<api::MarkWordsChecked>().size() == 1; }));
    EXPECT_NE(ui::clipboardText(), sampleWords().join(QLatin1Char(' ')));
    for (const auto* label : window.findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("museum"))) << "a word is left behind";
}

TEST_F(NodeKeysPageTest, ThreeWrongChecksShowTheWordsAgainAndTheyMayBePutOff) {
    select(11);
    click("showKeyWords");
    ASSERT_NE(dialog("keyWordsDialog"), nullptr);
    EXPECT_FALSE(button("wordsHold")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("wordsPassphrase"), QStringLiteral("wrong"));
    hold(button("wordsHold"));
    EXPECT_TRUE(saysIn("keyWordsDialog", QStringLiteral("does not open")));
    QTest::keyClicks(find<QLineEdit>("wordsPassphrase"), QStringLiteral("passphrase"));
    hold(button("wordsHold"));
    ASSERT_TRUE(until([&] { return button("wordsShow")->isVisible(); }));
    click("wordsShow");
    click("wordsWritten");
    const auto first = find<ui::WordCheck>("wordCheck")->places();
    EXPECT_LT(first[0], first[1]);
    EXPECT_LT(first[1], first[2]);
    for (int wrong = 0; wrong < ui::kWrongChecksMax; ++wrong) {
        EXPECT_TRUE(button("wordsCheck")->isVisible());
        typeWords(false);
        click("wordsCheck");
    }
    EXPECT_TRUE(find("wordGrid")->isVisible());
    EXPECT_TRUE(find<QLabel>("wordsAgain")->isVisible());
    EXPECT_EQ(text("word7"), sampleWords()[6]) << "shown again to compare";
    click("wordsLater");
    ASSERT_TRUE(gone("keyWordsDialog"));
    EXPECT_TRUE(sent<api::MarkWordsChecked>().empty());
    EXPECT_TRUE(find("backupNag")->isVisible()) << "the banner stays until it is done";
}

TEST_F(NodeKeysPageTest, TheCheckOffersTheWholeListSoThatClickingDoesNotFindTheWord) {
    ui::WordCheck check;
    check.begin(sampleWords());
    auto* completer = check.findChild<QLineEdit*>(QStringLiteral("checkWord1"))->completer();
    ASSERT_NE(completer, nullptr);
    EXPECT_EQ(completer->model()->rowCount(), 2'048);
}

TEST_F(NodeKeysPageTest, TheNagNamesTheKeyAndGoesWithTheBackup) {
    auto* nag = find("backupNag");
    ASSERT_TRUE(nag->isVisible());
    EXPECT_TRUE(nag->accessibleName().contains(QStringLiteral("2 key(s)")) ||
                nag->accessibleName().contains(QStringLiteral("2 keys")));
    showSnapshot([](api::Snapshot& next) {
        api::KeystoreInfo keystore = *next.keystore;
        for (auto& key : keystore.keys) key.backupMs = nowMs();
        next.keystore = api::Shared(keystore);
    });
    EXPECT_TRUE(until([&] { return !nag->isVisible(); }));
}

TEST_F(NodeKeysPageTest, TheNagAndThePanelTellOfAnOldBackupByTheSameRule) {
    constexpr std::int64_t kDayMs = 86'400'000;
    const auto exported = [&](std::int64_t days) {
        showSnapshot([&](api::Snapshot& next) {
            api::KeystoreInfo keystore = *next.keystore;
            for (auto& key : keystore.keys) {
                key.backupMs = nowMs() - (key.publicKey == sampleId(13) ? days : 2) * kDayMs;
            }
            next.keystore = api::Shared(keystore);
        });
    };
    auto* nag = find("backupNag");
    exported(api::kBackupOldDays - 1);
    EXPECT_TRUE(until([&] { return !nag->isVisible(); }));
    exported(api::kBackupOldDays + 10);
    ASSERT_TRUE(until([&] { return nag->isVisible(); }));
    EXPECT_TRUE(nag->accessibleName().contains(QStringLiteral("fresh")));
    EXPECT_TRUE(nag->accessibleName().contains(QStringLiteral("100")));
    EXPECT_TRUE(text("keystoreOldest").contains(QStringLiteral("fresh")));
    EXPECT_TRUE(text("keystoreLocks").contains(QStringLiteral("fresh"))) << "the next to lock";
    showSnapshot([](api::Snapshot& next) {
        api::KeystoreInfo keystore = *next.keystore;
        for (auto& key : keystore.keys) key.wordsChecked = true;
        next.keystore = api::Shared(keystore);
    });
    EXPECT_TRUE(until([&] { return !nag->isVisible(); })) << "paper does not age";
    EXPECT_TRUE(text("keystoreOldest").contains(QStringLiteral("paper")));
}

TEST_F(NodeKeysPageTest, AConnectedKeyIsDisconnectedOnceTheCostWasShown) {
    select(1);
    ASSERT_TRUE(button("disconnectNodeKey")->isVisible());
    ASSERT_TRUE(button("disconnectNodeKey")->isEnabled());
    QCoreApplication::processEvents();  // a button that came just now has its place
    EXPECT_FALSE(button("connectNodeKey")->isVisible());
    EXPECT_FALSE(menu().contains(QStringLiteral("fileNodeKey")));
    click("disconnectNodeKey");
    ASSERT_NE(dialog("dangerConfirm"), nullptr);
    EXPECT_TRUE(
        dialog("dangerConfirm")->accessibleDescription().contains(QStringLiteral("stops serving")));
    click("dangerAccept");
    ASSERT_TRUE(
        until([&] { return node.snapshot()->nodeKeys[0].state == api::NodeKeyState::Active; }));
    ASSERT_TRUE(until([&] { return button("connectNodeKey")->isVisible(); }));
    EXPECT_TRUE(menu().contains(QStringLiteral("fileNodeKey"))) << "now it can be filed";
    EXPECT_TRUE(menu().contains(QStringLiteral("sellNodeKey")));
}

TEST_F(NodeKeysPageTest, RestoreTakesPastedWordsAndSaysWhichIsWrong) {
    click("restoreNodeKey");
    auto* first = find<QLineEdit>("entryWord1");
    first->setFocus();
    first->setText(sampleWords().join(QLatin1Char(' ')));
    EXPECT_EQ(find<QLineEdit>("entryWord24")->text(), sampleWords()[23]);
    find<QLineEdit>("entryWord3")->setText(QStringLiteral("nosuchword"));
    QTest::keyClicks(find<QLineEdit>("restoreAlias"), QStringLiteral("back"));
    QTest::keyClicks(find<QLineEdit>("restorePassphrase"), QStringLiteral("new passphrase"));
    QTest::keyClicks(find<QLineEdit>("restoreRepeat"), QStringLiteral("new passphrase"));
    EXPECT_FALSE(button("restoreConfirm")->isEnabled());
    EXPECT_TRUE(text("entryProblem").contains(QStringLiteral("number 3")));
    find<QLineEdit>("entryWord3")->setText(QStringLiteral("zoo"));
    ASSERT_TRUE(button("restoreConfirm")->isEnabled());
    click("restoreConfirm");
    EXPECT_TRUE(saysIn("restoreKeyDialog", QStringLiteral("do not belong together")));
    EXPECT_EQ(find<QLineEdit>("entryWord24")->text(), sampleWords()[23]) << "typed words stay";
    find<QLineEdit>("entryWord3")->setText(sampleWords()[2]);
    QTest::keyClicks(find<QLineEdit>("restorePassphrase"), QStringLiteral("new passphrase"));
    QTest::keyClicks(find<QLineEdit>("restoreRepeat"), QStringLiteral("new passphrase"));
    click("restoreConfirm");
    ASSERT_TRUE(gone("restoreKeyDialog"));
    ASSERT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 5; }));
    EXPECT_EQ(find<ui::NodeKeyDetails>("nodeKeyDetails")->accessibleName(), QStringLiteral("back"));
}

TEST_F(NodeKeysPageTest, ExportWritesTheFileForItsOwnerAloneAndVerifyReadsIt) {
    select(12);
    choose("exportNodeKey");
    const QString path = m_folder + QStringLiteral("/garage.snkey");
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray content = file.readAll();
    EXPECT_TRUE(content.endsWith(QByteArray::fromStdString(sampleId(12))));
    EXPECT_TRUE(banner().contains(path));

    click("verifyBackup");
    openWith(content);
    EXPECT_FALSE(button("verifyConfirm")->isEnabled());
    click("verifyChoose");
    QTest::keyClicks(find<QLineEdit>("verifyPassphrase"), QStringLiteral("wrong"));
    click("verifyConfirm");
    EXPECT_TRUE(saysIn("verifyBackupDialog", QStringLiteral("does not open")));
    QTest::keyClicks(find<QLineEdit>("verifyPassphrase"), QStringLiteral("passphrase"));
    click("verifyConfirm");
    EXPECT_TRUE(saysIn("verifyBackupDialog", QStringLiteral("The backup is good")));
    EXPECT_EQ(sent<api::ImportNodeKey>().size(), 0U);
}

TEST_F(NodeKeysPageTest, ImportRefusesWhatIsHereOrActiveElsewhere) {
    const auto fileOf = [](std::uint64_t id) {
        return QByteArray("fake key file ") + QByteArray::fromStdString(sampleId(id));
    };
    showSnapshot([](api::Snapshot& next) {
        api::ValidatorInfo other;
        other.key = sampleId(77);
        other.votesPresent = 12;
        other.votesCounted = 100;
        next.validators = api::Shared(std::vector<api::ValidatorInfo>{other});
    });
    click("importNodeKey");
    openWith(fileOf(12));
    click("importChoose");
    click("importConfirm");
    EXPECT_TRUE(saysIn("importKeyDialog", QStringLiteral("here already")));
    openWith(fileOf(77));
    click("importChoose");
    click("importConfirm");
    EXPECT_TRUE(saysIn("importKeyDialog", QStringLiteral("another machine")));
    openWith(QByteArray(2'000, 'x'));
    click("importChoose");
    EXPECT_TRUE(saysIn("importKeyDialog", QStringLiteral("larger than any")));
    openWith(fileOf(78));
    click("importChoose");
    click("importConfirm");
    ASSERT_TRUE(gone("importKeyDialog"));
    EXPECT_TRUE(until([&] { return find<QTableView>("nodeKeys")->model()->rowCount() == 5; }));
}

TEST_F(NodeKeysPageTest, RenameAndPassphraseTakeTheOldPassphrase) {
    select(12);
    choose("renameNodeKey");
    EXPECT_FALSE(button("renameConfirm")->isEnabled()) << "nothing was changed yet";
    find<QLineEdit>("renameAlias")->setText(QStringLiteral("cellar"));
    QTest::keyClicks(find<QLineEdit>("renamePassphrase"), QStringLiteral("passphrase"));
    click("renameConfirm");
    ASSERT_TRUE(gone("renameKeyDialog"));
    ASSERT_TRUE(until([&] { return node.snapshot()->nodeKeys[3].alias == "cellar"; }));

    choose("passphraseNodeKey");
    QTest::keyClicks(find<QLineEdit>("changeOld"), QStringLiteral("passphrase"));
    QTest::keyClicks(find<QLineEdit>("changeNext"), QStringLiteral("short"));
    QTest::keyClicks(find<QLineEdit>("changeRepeat"), QStringLiteral("short"));
    EXPECT_FALSE(button("changeConfirm")->isEnabled());
    EXPECT_TRUE(find<QLabel>("changeNextFieldNote")->text().contains(QStringLiteral("Too short")));
    // The keystore counts bytes: four signs of three are enough.
    find<QLineEdit>("changeNext")->setText(QStringLiteral("\u6f22\u5b57\u6f22\u5b57"));
    EXPECT_FALSE(find<QLabel>("changeNextFieldNote")->text().contains(QStringLiteral("Too short")));
    find<QLineEdit>("changeNext")->setText(QString(1'024, QChar(0xe4)));
    EXPECT_TRUE(find<QLabel>("changeNextFieldNote")->text().contains(QStringLiteral("Too long")));
    find<QLineEdit>("changeNext")->setText(QStringLiteral("another passphrase"));
    find<QLineEdit>("changeRepeat")->setText(QStringLiteral("another passphras"));
    EXPECT_TRUE(find<QLabel>("changeRepeatFieldNote")->text().contains(QStringLiteral("differ")));
    find<QLineEdit>("changeRepeat")->setText(QStringLiteral("another passphrase"));
    click("changeConfirm");
    ASSERT_TRUE(gone("changePassphraseDialog"));
    EXPECT_TRUE(banner().contains(QStringLiteral("new passphrase")));
}

}  // namespace
}  // namespace stacknet::testing
