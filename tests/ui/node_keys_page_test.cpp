#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "core/api/backup_rule.h"
#include "core/base/codec.h"
#include "tests/support/fake_parts.h"
#include "tests/support/sample_earnings.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/node_keys_details.h"
#include "ui/pages/node_keys_model.h"
#include "ui/pages/node_keys_page.h"
#include "ui/text/passphrase_strength.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/open_file.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/word_check.h"
#include "ui/widgets/word_grid.h"

namespace stacknet::testing {
namespace {

QStringList sampleWords() {
    return QString::fromUtf8(kSampleWords.data(), qsizetype(kSampleWords.size()))
        .split(QLatin1Char(' '));
}

class NodeKeysPageTest : public UiTest {
protected:
    void SetUp() override {
        ui::HoldButton::setHoldMsForTests(1);
        UiTest::SetUp();
        window.showPage(QStringLiteral("node_keys"));
        m_folder = QDir::tempPath() + QStringLiteral("/stacknet-keys-ui-%1-%2")
                                          .arg(QCoreApplication::applicationPid())
                                          .arg(++s_made);
        QDir().mkpath(m_folder);
        ui::setSaveAsker([this](QWidget*, const QString&, const QString& proposal) {
            return m_folder + QLatin1Char('/') + proposal;
        });
    }
    void TearDown() override {
        ui::setSaveAsker({});
        ui::setOpenAsker({});
        QDir(m_folder).removeRecursively();
        UiTest::TearDown();
        ui::HoldButton::setHoldMsForTests(0);
    }
    void select(std::uint64_t id) {
        window.showPage(QStringLiteral("node_keys"), QString::fromStdString(sampleId(id)));
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    bool gone(const char* name) {
        return until([&] { return dialog(name) == nullptr; });
    }
    QString banner() {
        auto* found = find("nodeKeysBanner");
        EXPECT_TRUE(until([&] { return found->isVisible(); }));
        return found->findChild<QLabel*>(QStringLiteral("bannerSentence"))->text();
    }
    QString detail(const char* list, const QString& name) {
        return find<ui::DetailList>(list)->value(name);
    }
    QStringList menu() {
        QMenu shown;
        find<ui::NodeKeyDetails>("nodeKeyDetails")->fillMenu(&shown);
        QStringList names;
        for (const auto* action : shown.actions()) {
            if (!action->isSeparator()) names << action->objectName();
        }
        return names;
    }
    void choose(const char* name) {
        QMenu shown;
        find<ui::NodeKeyDetails>("nodeKeyDetails")->fillMenu(&shown);
        for (auto* action : shown.actions()) {
            if (action->objectName() == QLatin1String(name)) return action->trigger();
        }
        FAIL() << "the menu has no " << name;
    }
    static void hold(QAbstractButton* target) {
        ASSERT_TRUE(target->isEnabled());
        QTest::mousePress(target, Qt::LeftButton);
        EXPECT_TRUE(until([&] { return !target->isDown(); }));
        QTest::mouseRelease(target, Qt::LeftButton);
    }
    void openWith(const QByteArray& content) {
        const QString path = m_folder + QStringLiteral("/chosen");
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        ui::setOpenAsker([path](QWidget*, const QString&, const QString&) { return path; });
    }
    template <typename Order>
    std::vector<Order> sent() const {
        std::vector<Order> orders;
        for (const auto& command : node.received()) {
            if (const auto* order = std::get_if<Order>(&command)) orders.push_back(*order);
        }
        return orders;
    }
    bool saysIn(const char* dialogName, const QString& part) {
        return until([&] {
            for (const auto* label : dialog(dialogName)->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(part)) return true;
            }
            return false;
        });
    }
    /// Types the three words that are asked for.
    void typeWords(bool right) {
        auto* check = find<ui::WordCheck>("wordCheck");
        for (int i = 0; i < ui::kCheckedWords; ++i) {
            const auto name = QStringLiteral("checkWord%1").arg(i + 1).toLatin1();
            const int place = check->places()[std::size_t(i)];
            find<QLineEdit>(name.constData())
                ->setText(right ? sampleWords()[place - 1] : QStringLiteral("zoo"));
        }
    }

    QString m_folder;
    static inline int s_made = 0;
};

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
