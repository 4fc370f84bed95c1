// The first-run wizard, step by step: what is right, what is wrong, and what is said beside it.

#include "tests/ui/wizard_fixture.h"

#include <QCheckBox>
#include <QSpinBox>

#include "ui/text/seed_numbers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detail_list.h"
#include "ui/wizard/folder_step.h"
#include "ui/wizard/hardware_step.h"

namespace stacknet::testing {
namespace {

TEST_F(WizardTest, AnInviteIsReadWhileItIsTypedAndNamesTheNetwork) {
    click("choiceJoin");
    EXPECT_FALSE(next()->isEnabled());
    setup.invite = makeError("network.bad_invite", "In the invite, signature does not match.");
    type("inviteFile", QStringLiteral("/tmp/invite.json"));
    ASSERT_TRUE(until([&] { return note("inviteFile").contains(QStringLiteral("signature")); }));
    EXPECT_FALSE(next()->isEnabled());
    setup.invite = makeError("engine.genesis_mismatch",
                             "The invite's genesis is not that of the chain it names.");
    type("inviteFile", QStringLiteral("/tmp/other.json"));
    ASSERT_TRUE(until([&] { return note("inviteFile").contains(QStringLiteral("genesis")); }));
    EXPECT_FALSE(next()->isEnabled());
    setup.invite = sampleInvite();
    type("inviteFile", QStringLiteral("/tmp/invite.json"));
    ASSERT_TRUE(until([&] { return next()->isEnabled(); }));
    EXPECT_TRUE(note("inviteFile").contains(QStringLiteral("Garage net")));
    EXPECT_TRUE(note("inviteFile").contains(QStringLiteral("cccccccccccc")));
    EXPECT_TRUE(note("inviteFile").contains(QStringLiteral("dddddddddddd")));
    EXPECT_TRUE(note("inviteFile").contains(QStringLiteral("10.0.0.7:8481")));
    goNext();
    ASSERT_TRUE(onStep(2));
    ASSERT_TRUE(until([&] { return next()->isEnabled(); }));
    EXPECT_TRUE(find("setupListen")->isVisible());
    for (const char* bad : {"", "8481", "host:", "host:70000", ":8481", "a b:1"}) {
        type("setupListen", QString::fromLatin1(bad));
        EXPECT_FALSE(next()->isEnabled()) << bad;
        EXPECT_TRUE(note("setupListen").contains(QStringLiteral("HOST:PORT"))) << bad;
    }
    type("setupListen", QStringLiteral("0.0.0.0:9000"));
    EXPECT_TRUE(next()->isEnabled());
    goNext();
    ASSERT_TRUE(onStep(3));
    EXPECT_EQ(setup.saved->inviteFile, "/tmp/invite.json");
    EXPECT_EQ(setup.saved->listen, "0.0.0.0:9000");
}

TEST_F(WizardTest, TheInviteFileCanBeChosen) {
    click("choiceJoin");
    setup.invite = sampleInvite();
    ui::setPathAsker([](QWidget*, ui::PathKind kind, const QString&, const QString&) {
        EXPECT_EQ(kind, ui::PathKind::File);
        return std::optional<QString>(QStringLiteral("/tmp/chosen.json"));
    });
    click("inviteFileChoose");
    EXPECT_EQ(find<QLineEdit>("inviteFile")->text(), QStringLiteral("/tmp/chosen.json"));
    EXPECT_TRUE(until([&] { return next()->isEnabled(); }));
}

TEST_F(WizardTest, AttachingTestsTheSocketAndSkipsTheRest) {
    click("choiceAttach");
    EXPECT_FALSE(next()->isEnabled());
    EXPECT_FALSE(find<QPushButton>("attachTest")->isEnabled()) << "there is nothing to test";
    type("attachSocket", QStringLiteral("/run/none.sock"));
    click("attachTest");
    ASSERT_TRUE(until([&] { return note("attachSocket").contains(QStringLiteral("scripted")); }));
    EXPECT_FALSE(next()->isEnabled());
    setup.engine = api::AttachInfo{"0.1.0", "Garage net", false, 4'711};
    click("attachTest");
    ASSERT_TRUE(until([&] { return next()->isEnabled(); }));
    EXPECT_TRUE(note("attachSocket").contains(QStringLiteral("4,711")));
    type("attachSocket", QStringLiteral("/run/other.sock"));
    EXPECT_FALSE(next()->isEnabled()) << "another socket is tested anew";
    click("attachTest");
    goNext();
    ASSERT_TRUE(onStep(7));
    EXPECT_EQ(next()->text(), QStringLiteral("Attach"));
    EXPECT_FALSE(find("penalty1")->isVisible());
    goNext();
    ASSERT_TRUE(until([&] { return outcome != nullptr; }));
    EXPECT_EQ(outcome->choice, api::SetupChoice::Attach);
    EXPECT_EQ(outcome->socket, "/run/other.sock");
    EXPECT_FALSE(setup.made.has_value());
}

TEST_F(WizardTest, TheFolderIsJudgedWhileItIsTyped) {
    goNext();
    ASSERT_TRUE(onStep(2));
    ASSERT_TRUE(until([&] { return note("setupFolder").contains(QStringLiteral("120 GiB")); }));
    EXPECT_TRUE(next()->isEnabled());
    const auto judged = [&](const QString& folder, const QString& words, bool good) {
        type("setupFolder", folder);
        EXPECT_FALSE(next()->isEnabled()) << "not before it was looked at";
        EXPECT_TRUE(until([&] { return note("setupFolder").contains(words); }))
            << note("setupFolder").toStdString();
        EXPECT_EQ(next()->isEnabled(), good) << words.toStdString();
    };
    judged(QStringLiteral("relative"), QStringLiteral("slash"), false);
    judged({}, QStringLiteral("slash"), false);
    setup.folder.writable = false;
    judged(QStringLiteral("/root"), QStringLiteral("may not write"), false);
    setup.folder.writable = true;
    setup.folder.holds = api::FolderHolds::OtherFiles;
    judged(QStringLiteral("/home/me"), QStringLiteral("Other files"), false);
    setup.folder.holds = api::FolderHolds::Node;
    judged(QStringLiteral("/home/node"), QStringLiteral("A node is in it"), false);
    setup.folder.holds = api::FolderHolds::LocalNetwork;
    judged(QStringLiteral("/home/net"), QStringLiteral("A node is in it"), false);
    setup.folder.holds = api::FolderHolds::Setup;
    judged(QStringLiteral("/home/begun"), QStringLiteral("120 GiB"), true);
    setup.folder.freeBytes = 1ULL << 30;
    judged(QStringLiteral("/home/full"), QStringLiteral("At least 2 GiB"), false);
    setup.folder.freeBytes = 5ULL << 30;
    judged(QStringLiteral("/home/short"), QStringLiteral("20 GiB"), true);
}

TEST_F(WizardTest, APortableNodeLiesBesideTheProgramAndBackAgain) {
    goNext();
    ASSERT_TRUE(onStep(2));
    type("setupFolder", QStringLiteral("/srv/node"));
    find<QCheckBox>("setupPortable")->setChecked(true);
    EXPECT_EQ(find<QLineEdit>("setupFolder")->text(),
              QStringLiteral("/media/stick/stacknet-console-data"));
    EXPECT_TRUE(find<QLineEdit>("setupFolder")->isReadOnly());
    find<QCheckBox>("setupPortable")->setChecked(false);
    EXPECT_EQ(find<QLineEdit>("setupFolder")->text(), QStringLiteral("/srv/node"));
    EXPECT_FALSE(find<QLineEdit>("setupFolder")->isReadOnly());
}

TEST_F(WizardTest, ANameIsNeeded) {
    goNext();
    ASSERT_TRUE(onStep(2));
    ASSERT_TRUE(until([&] { return next()->isEnabled(); }));
    type("setupAlias", QStringLiteral("  "));
    EXPECT_FALSE(next()->isEnabled());
    EXPECT_TRUE(note("setupAlias").contains(QStringLiteral("1 to 64")));
    type("setupAlias", QString(40, QChar(0x00e9)));  // 80 bytes
    EXPECT_FALSE(next()->isEnabled());
    EXPECT_TRUE(note("setupAlias").contains(QStringLiteral("too long")));
    type("setupAlias", QStringLiteral("cellar"));
    EXPECT_TRUE(next()->isEnabled());
}

TEST_F(WizardTest, TwentyFourWordsAreShownInThreeColumnsAndCannotBeCopied) {
    toWords();
    const auto list = words(1).split(QLatin1Char(' '));
    ASSERT_TRUE(until([&] { return find<QLabel>("word24")->text() == list[23]; }));
    for (int i = 1; i <= 24; ++i) {
        auto* word = find<QLabel>(("word" + std::to_string(i)).c_str());
        EXPECT_EQ(word->text(), list[i - 1]);
        EXPECT_EQ(word->textInteractionFlags(), Qt::NoTextInteraction);
    }
    EXPECT_LT(find("word1")->mapTo(wizard.get(), QPoint()).y(),
              find("word8")->mapTo(wizard.get(), QPoint()).y());
    EXPECT_EQ(find("word1")->mapTo(wizard.get(), QPoint()).y(),
              find("word9")->mapTo(wizard.get(), QPoint()).y());
    EXPECT_EQ(find("word1")->mapTo(wizard.get(), QPoint()).y(),
              find("word17")->mapTo(wizard.get(), QPoint()).y());
    EXPECT_EQ(next()->text(), QStringLiteral("I wrote them down"));
}

TEST_F(WizardTest, ThreePositionsAreTypedAndAWrongWordIsNamed) {
    toWords();
    goNext();
    EXPECT_FALSE(next()->isEnabled()) << "all three are typed first";
    type("checkWord1", QStringLiteral("xyz"));
    EXPECT_TRUE(note("checkWord1").contains(QStringLiteral("No word")));
    typeCheck(words(1));
    const QString right = find<QLineEdit>("checkWord2")->text();
    type("checkWord2",
         right == QStringLiteral("waaa") ? QStringLiteral("waab") : QStringLiteral("waaa"));
    EXPECT_TRUE(note("checkWord2").isEmpty()) << "while one types nothing tells which is right";
    goNext();
    EXPECT_EQ(wizard->step(), 3);
    EXPECT_TRUE(note("checkWord2").contains(QStringLiteral("This is not word")));
    type("checkWord2", right);
    goNext();
    EXPECT_TRUE(onStep(4));
}

TEST_F(WizardTest, AfterThreeWrongTriesTheWordsAreShownAgain) {
    toWords();
    goNext();
    const QString asked = find<QLineEdit>("checkWord1")->accessibleName() +
                          find<QLineEdit>("checkWord2")->accessibleName() +
                          find<QLineEdit>("checkWord3")->accessibleName();
    for (int i = 0; i < 3; ++i) {
        EXPECT_FALSE(find("word1")->isVisible()) << "try " << i;
        for (const char* name : {"checkWord1", "checkWord2", "checkWord3"})
            type(name, QStringLiteral("whpp"));
        goNext();
    }
    EXPECT_TRUE(find("word1")->isVisible());
    EXPECT_TRUE(find<ui::Banner>("wordsBanner")->sentence().contains(QStringLiteral("Three")));
    EXPECT_EQ(setup.madeWords, 1) << "the same words as on the paper";
    goNext();
    typeCheck(words(1));
    goNext();
    EXPECT_TRUE(onStep(4));
}

TEST_F(WizardTest, TheCheckCanBePutOffAfterAWarning) {
    toWords();
    EXPECT_FALSE(find("wizardSkip")->isVisible()) << "first the words are written down";
    goNext();
    ASSERT_TRUE(find("wizardSkip")->isVisible());
    EXPECT_EQ(find<QPushButton>("wizardSkip")->text(), QStringLiteral("Check later"));
    click("wizardSkip");
    EXPECT_EQ(wizard->step(), 3) << "warned first";
    EXPECT_TRUE(find<ui::Banner>("wordsBanner")->isVisible());
    EXPECT_EQ(find<QPushButton>("wizardSkip")->text(), QStringLiteral("Go on unchecked"));
    click("wizardSkip");
    ASSERT_TRUE(onStep(4));
    EXPECT_EQ(find<QPushButton>("wizardSkip")->text(), QStringLiteral("Skip"));
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    for (const int step : {5, 6, 7}) {
        goNext();
        ASSERT_TRUE(onStep(step));
    }
    auto* rows = find<ui::DetailList>("setupSummary");
    EXPECT_TRUE(
        rows->value(QStringLiteral("Words on paper")).startsWith(QStringLiteral("not checked")));
    goNext();
    ASSERT_TRUE(until([&] { return setup.made.has_value(); }));
    EXPECT_FALSE(setup.made->wordsChecked) << "so that the console keeps reminding";
}

TEST_F(WizardTest, WordsThatWereTypedBackCountAsCheckedAlsoAfterAClose) {
    toHardware();
    EXPECT_EQ(setup.saved->checkedKey, setup.sealedKey);
    open();
    goNext();
    ASSERT_TRUE(onStep(6));
    goNext();
    ASSERT_TRUE(onStep(7));
    EXPECT_EQ(find<ui::DetailList>("setupSummary")->value(QStringLiteral("Words on paper")),
              QStringLiteral("checked"));
    type("summaryPassphrase", QString::fromLatin1(kPassphrase));
    goNext();
    ASSERT_TRUE(until([&] { return setup.made.has_value(); }));
    EXPECT_TRUE(setup.made->wordsChecked);
}

TEST_F(WizardTest, TheCheckOfOneKeyIsNotThatOfTheNext) {
    toHardware();
    open();
    click("wizardBack");
    click("wizardBack");
    ASSERT_TRUE(onStep(3));
    click("anotherKey");
    ASSERT_TRUE(until([&] { return find("word1")->isVisible() && next()->isEnabled(); }));
    goNext();
    click("wizardSkip");
    click("wizardSkip");
    ASSERT_TRUE(onStep(4));
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    for (const int step : {5, 6, 7}) {
        goNext();
        ASSERT_TRUE(onStep(step));
    }
    goNext();
    ASSERT_TRUE(until([&] { return setup.made.has_value(); }));
    EXPECT_FALSE(setup.made->wordsChecked);
}

TEST_F(WizardTest, RestoringTakesPastedWordsAndNamesTheKey) {
    click("choiceRestore");
    goNext();
    ASSERT_TRUE(onStep(2));
    goNext();
    ASSERT_TRUE(onStep(3));
    EXPECT_FALSE(next()->isEnabled());
    type("typedWord1", QStringLiteral("  ") + words(5).toUpper() + QStringLiteral("\n"));
    const QString key = QString::fromStdString(FakeSetup::keyOf(setup.wordsOf(5))).left(12);
    ASSERT_TRUE(until([&] { return next()->isEnabled(); }));
    EXPECT_TRUE(find<QLabel>("typedWordsNote")->text().contains(key));
    goNext();
    ASSERT_TRUE(onStep(4));
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    goNext();
    ASSERT_TRUE(onStep(5));
    EXPECT_EQ(setup.sealedWords, setup.wordsOf(5));
    EXPECT_EQ(setup.saved->checkedKey, setup.sealedKey) << "who types them has them";
}

TEST_F(WizardTest, WrongWordsAreRefusedBesideTheFields) {
    click("choiceRestore");
    goNext();
    ASSERT_TRUE(onStep(2));
    goNext();
    ASSERT_TRUE(onStep(3));
    const auto said = [&] { return find<QLabel>("typedWordsNote")->text(); };
    type("typedWord1", words(5).section(QLatin1Char(' '), 0, 21));
    EXPECT_TRUE(said().contains(QStringLiteral("22 of 24"))) << said().toStdString();
    type("typedWord7", QStringLiteral("zebra"));
    EXPECT_TRUE(said().contains(QStringLiteral("Word 7 is not one"))) << said().toStdString();
    EXPECT_FALSE(next()->isEnabled());
    setup.wordsError = makeError("keystore.mnemonic_checksum", "They do not belong together.");
    type("typedWord1", words(5));
    ASSERT_TRUE(until([&] { return said().contains(QStringLiteral("do not belong together")); }));
    EXPECT_FALSE(next()->isEnabled());
}

TEST_F(WizardTest, ThePassphraseIsJudgedAndTypedTwice) {
    toPassphrase();
    ASSERT_TRUE(
        until([&] { return find<QLabel>("kdfTime")->text().contains(QStringLiteral("640 ms")); }));
    EXPECT_FALSE(next()->isEnabled());
    typePassphrase(QStringLiteral("short"), QStringLiteral("short"));
    EXPECT_TRUE(note("setupPassphraseField").contains(QStringLiteral("Too short")));
    EXPECT_FALSE(next()->isEnabled());
    typePassphrase(QStringLiteral("aaaaaaaaaaaa"), QStringLiteral("aaaaaaaaaaaa"));
    EXPECT_TRUE(note("setupPassphraseField").contains(QStringLiteral("Weak")));
    EXPECT_TRUE(next()->isEnabled()) << "a weak one is a warning";
    typePassphrase(QString::fromLatin1(kPassphrase), QStringLiteral("correct horse"));
    EXPECT_TRUE(note("setupRepeatField").contains(QStringLiteral("differ")));
    EXPECT_FALSE(next()->isEnabled());
    typePassphrase(QString(600, QChar(0x00e9)), QString(600, QChar(0x00e9)));
    EXPECT_TRUE(note("setupPassphraseField").contains(QStringLiteral("Too long")));
    EXPECT_FALSE(next()->isEnabled());
}

TEST_F(WizardTest, APassphraseIsMeasuredInCharactersAsItIsSealed) {
    toPassphrase();
    const auto both = [&](const QString& text) {
        typePassphrase(text, text);
        return next()->isEnabled();
    };
    EXPECT_FALSE(both(QString(4, QChar(0x00e9)))) << "four characters, eight bytes";
    EXPECT_TRUE(note("setupPassphraseField").contains(QStringLiteral("Too short")));
    EXPECT_FALSE(both(QStringLiteral("e").repeated(7) + QChar(0x0301))) << "seven, once composed";
    EXPECT_FALSE(both(QString::fromUtf8("\xF0\x9F\x98\x80").repeated(7)))
        << "seven in UTF-16 pairs";
    EXPECT_TRUE(both(QString::fromUtf8("\xF0\x9F\x98\x80").repeated(8)));
    EXPECT_TRUE(both(QString(8, QChar(0x00e9))));
    // 1,500 bytes as they are typed, 1,000 as they are sealed.
    EXPECT_TRUE(both(QStringLiteral("e\u0301").repeated(500)));
    EXPECT_FALSE(both(QString(513, QChar(0x00e9)))) << "1,026 bytes";
}

TEST_F(WizardTest, ThePassphraseIsSealedInNormalFormC) {
    toPassphrase();
    const QString decomposed = QStringLiteral("cafe") + QChar(0x0301) + QStringLiteral(" au lait");
    typePassphrase(decomposed, decomposed);
    goNext();
    ASSERT_TRUE(onStep(5));
    EXPECT_EQ(setup.sealedPassphrase, "caf\xC3\xA9 au lait");
}

TEST_F(WizardTest, ARefusedKeyStaysOnTheStepAndSaysWhy) {
    toPassphrase();
    setup.sealError = makeError("base.disk_full", "The disk is full; make room.");
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    goNext();
    ASSERT_TRUE(until([&] { return find<ui::Banner>("passphraseBanner")->isVisible(); }));
    EXPECT_EQ(wizard->step(), 4);
    setup.sealError.reset();
    goNext();
    EXPECT_TRUE(onStep(5));
}

TEST_F(WizardTest, WhileAKeyIsEncryptedNothingCanPullTheStepAway) {
    toPassphrase();
    setup.hold = true;
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    goNext();
    EXPECT_FALSE(next()->isEnabled());
    EXPECT_FALSE(find<QPushButton>("wizardBack")->isEnabled());
    EXPECT_EQ(next()->text(), QStringLiteral("Encrypting…"));
}

TEST_F(WizardTest, AutoLockIsOnAndCanBeChanged) {
    toPassphrase();
    EXPECT_TRUE(find<QCheckBox>("setupAutoLock")->isChecked());
    EXPECT_EQ(find<QSpinBox>("setupAutoLockMinutes")->value(), 5);
    find<QSpinBox>("setupAutoLockMinutes")->setValue(12);
    ASSERT_TRUE(until([&] { return setup.saved && setup.saved->autoLockMinutes == 12; }));
    find<QCheckBox>("setupAutoLock")->setChecked(false);
    ASSERT_TRUE(until([&] { return setup.saved->autoLockMinutes == 0; }));
    EXPECT_FALSE(find<QSpinBox>("setupAutoLockMinutes")->isEnabled());
}

TEST_F(WizardTest, EveryCheckSaysWhyItMattersAndHowToMendIt) {
    toHardware();
    ASSERT_TRUE(until([&] { return wizard->findChild<QWidget*>(QStringLiteral("check_disk")); }));
    EXPECT_TRUE(find<QLabel>("hardwareSummary")->text().contains(QStringLiteral("2 thing(s)")));
    const auto texts = [&](const char* row) {
        QString all;
        for (const auto* label : find(row)->findChildren<QLabel*>()) all += label->text() + '\n';
        return all;
    };
    EXPECT_TRUE(texts("check_runtime").contains(QStringLiteral("Why it matters")));
    EXPECT_TRUE(texts("check_runtime").contains(QStringLiteral("apt install crun")));
    EXPECT_FALSE(texts("check_disk").contains(QStringLiteral("Why it matters")));
    EXPECT_TRUE(texts("check_disk").contains(QStringLiteral("120 GiB free")));
    EXPECT_TRUE(next()->isEnabled()) << "nothing here stops anybody";
    click("hardwareAgain");
    EXPECT_TRUE(until([&] { return setup.hardwareChecks == 2 && next()->isEnabled(); }));
}

TEST(HardwareWords, EveryCheckOfTheEngineHasWords) {
    for (const char* id : {"gpu", "driver", "tee", "runtime", "disk", "clock", "ports", "model"}) {
        EXPECT_FALSE(ui::hardwareWords(id).title.isEmpty()) << id;
        EXPECT_FALSE(ui::hardwareWords(id).why.isEmpty()) << id;
    }
    EXPECT_TRUE(ui::hardwareWords("moon").title.isEmpty());
}

TEST_F(WizardTest, ChannelsAreValidatedAndWished) {
    toHardware();
    goNext();
    ASSERT_TRUE(onStep(6));
    EXPECT_TRUE(next()->isEnabled());
    const auto bad = [&](const char* field, const QString& text, const QString& words) {
        type(field, text);
        EXPECT_FALSE(next()->isEnabled()) << text.toStdString();
        EXPECT_TRUE(note(field).contains(words)) << note(field).toStdString();
        type(field, {});
    };
    bad("alertCommand", QStringLiteral("tell-me"), QStringLiteral("whole path"));
    bad("alertWebhook", QStringLiteral("http://plain.example"), QStringLiteral("https://"));
    bad("alertWebhook", QStringLiteral("https://me:secret@hook.example"),
        QStringLiteral("no password"));
    bad("alertWebhook", QStringLiteral("https://"), QStringLiteral("https://"));
    type("alertWebhook", QStringLiteral("https://hooks.example/node"));
    find<QCheckBox>("alertDesktop")->setChecked(false);
    EXPECT_TRUE(next()->isEnabled());
    goNext();
    ASSERT_TRUE(onStep(7));
    goNext();
    ASSERT_TRUE(until([&] { return outcome != nullptr; }));
    EXPECT_FALSE(outcome->desktopNotifications);
    EXPECT_EQ(setup.made->alerts, (api::AlertWishes{false, "", "https://hooks.example/node"}));
}

TEST_F(WizardTest, ATestGoesToEachChannel) {
    toHardware();
    goNext();
    ASSERT_TRUE(onStep(6));
    EXPECT_FALSE(find("testAlert_command")->isEnabled()) << "there is nothing to call yet";
    type("alertWebhook", QStringLiteral("http://plain.example"));
    EXPECT_FALSE(find("testAlert_webhook")->isEnabled());
    type("alertWebhook", QStringLiteral("https://hooks.example/node"));
    click("testAlert_webhook");
    ASSERT_TRUE(until([&] { return note("alertWebhook").contains(QStringLiteral("sent")); }));
    ASSERT_EQ(setup.alertTests.size(), 1U);
    EXPECT_EQ(setup.alertTests[0],
              (api::AlertTest{"webhook", "https://hooks.example/node", "garage"}));
    setup.alertError = makeError("alerts.bad_program", "The program /bin/tell is not there.");
    type("alertCommand", QStringLiteral("/bin/tell"));
    click("testAlert_command");
    ASSERT_TRUE(until(
        [&] { return !note("alertCommand").isEmpty() && find("testAlert_command")->isEnabled(); }));
    EXPECT_TRUE(note("alertCommand").contains(QStringLiteral("/bin/tell")) ||
                note("alertCommand").contains(QStringLiteral("program")))
        << note("alertCommand").toStdString();
    EXPECT_EQ(setup.alertTests.back().kind, "command");
    EXPECT_TRUE(next()->isEnabled()) << "a test that fails is a warning";
    setup.hold = true;
    click("testAlert_command");
    EXPECT_FALSE(find("testAlert_command")->isEnabled());
    EXPECT_TRUE(note("alertCommand").contains(QStringLiteral("Sending")));
    type("alertCommand", QStringLiteral("/bin/other"));
    EXPECT_TRUE(find("testAlert_command")->isEnabled()) << "another one is not under way";
    EXPECT_TRUE(note("alertCommand").isEmpty());
}

TEST_F(WizardTest, MailIsValidatedTestedAndWishedForWithoutItsPassword) {
    toHardware();
    goNext();
    ASSERT_TRUE(onStep(6));
    EXPECT_FALSE(find("alertMailTo")->isVisible());
    find<QCheckBox>("alertMail")->setChecked(true);
    ASSERT_TRUE(find("alertMailTo")->isVisible());
    EXPECT_FALSE(next()->isEnabled()) << "nothing is filled in";
    EXPECT_FALSE(note("alertMail").isEmpty());
    const auto fault = [&](const char* field) {
        return find<QLabel>((std::string(field) + "Fault").c_str())->isVisible();
    };
    type("alertMailTo", QStringLiteral("nobody"));
    EXPECT_TRUE(fault("alertMailTo"));
    EXPECT_FALSE(find("testAlert_smtp")->isEnabled());
    type("alertMailTo", QStringLiteral("me@a.org, you@a.org"));
    EXPECT_FALSE(fault("alertMailTo"));
    type("alertMailFrom", QStringLiteral("node@a.org"));
    type("alertMailHost", QStringLiteral("smtp.a.org:25"));
    EXPECT_TRUE(fault("alertMailHost"));
    type("alertMailHost", QStringLiteral("smtp.a.org"));
    EXPECT_TRUE(next()->isEnabled());
    type("alertMailUser", QStringLiteral("me"));
    EXPECT_TRUE(fault("alertMailUser")) << "it has no password";
    EXPECT_FALSE(next()->isEnabled());
    type("alertMailPassword", QStringLiteral("pass word"));
    EXPECT_TRUE(next()->isEnabled());
    find<QPushButton>("testAlert_smtp")->click();
    ASSERT_TRUE(until([&] { return note("alertMail").contains(QStringLiteral("sent")); }));
    const api::MailWish mail{
        "me@a.org, you@a.org", "node@a.org", "smtp.a.org", 587, "starttls", "me"};
    ASSERT_EQ(setup.alertTests.size(), 1U);
    EXPECT_EQ(setup.alertTests[0], (api::AlertTest{"smtp", "", "garage", mail}));
    EXPECT_EQ(setup.alertPassword, "pass word");
    setup.alertError = makeError("alerts.smtp_refused", "The mail server said 535.");
    find<QPushButton>("testAlert_smtp")->click();
    ASSERT_TRUE(until([&] { return note("alertMail").contains(QStringLiteral("535")); }));
    EXPECT_TRUE(next()->isEnabled()) << "a test that fails is a warning";
    goNext();
    ASSERT_TRUE(onStep(7));
    click("wizardBack");
    ASSERT_TRUE(onStep(6));
    EXPECT_TRUE(find("alertMailTo")->isVisible());
    EXPECT_EQ(find<QLineEdit>("alertMailHost")->text(), QStringLiteral("smtp.a.org"));
    goNext();
    goNext();
    ASSERT_TRUE(until([&] { return outcome != nullptr; }));
    EXPECT_EQ(setup.made->alerts.mail, mail);
    EXPECT_EQ(outcome->mailPassword.exposeText(), "pass word");
    EXPECT_NE(setup.saidSecrets.find("smtp.a.org"), std::string::npos) << "it is resumed";
    EXPECT_EQ(setup.saidSecrets.find("pass word"), std::string::npos);
}

TEST_F(WizardTest, SkippedMailThatIsNotWholeIsNotWishedFor) {
    toHardware();
    goNext();
    ASSERT_TRUE(onStep(6));
    find<QCheckBox>("alertMail")->setChecked(true);
    type("alertMailTo", QStringLiteral("me@a.org"));
    type("alertCommand", QStringLiteral("/bin/tell"));
    click("wizardSkip");
    ASSERT_TRUE(onStep(7));
    goNext();
    ASSERT_TRUE(until([&] { return outcome != nullptr; }));
    EXPECT_EQ(setup.made->alerts, (api::AlertWishes{true, "/bin/tell", ""}));
}

TEST_F(WizardTest, AlertsCanBeSkipped) {
    toHardware();
    EXPECT_FALSE(find("wizardSkip")->isVisible());
    goNext();
    ASSERT_TRUE(onStep(6));
    ASSERT_TRUE(find("wizardSkip")->isVisible());
    click("wizardSkip");
    EXPECT_TRUE(onStep(7));
}

TEST_F(WizardTest, ThePenaltiesOfTheSeedAreNamed) {
    toSummary();
    EXPECT_EQ(find<QLabel>("penalty1")->text(),
              QStringLiteral("%1 %").arg(ui::seed::kSpotCheckPercent));
    EXPECT_EQ(find<QLabel>("penalty2")->text(),
              QStringLiteral("%1 %").arg(ui::seed::kDisagreementPercent));
    EXPECT_EQ(find<QLabel>("penalty3")->text(),
              QStringLiteral("%1 %").arg(ui::seed::kCensorshipPercent));
}

TEST(HostPort, TakesAHostAndAPort) {
    for (const char* good : {"0.0.0.0:8481", "[::]:0", "node.example:65535"})
        EXPECT_TRUE(ui::isHostPort(QString::fromLatin1(good))) << good;
    for (const char* bad : {"", ":1", "host", "host:", "host:x", "host:65536", "host:-1", "a b:1"})
        EXPECT_FALSE(ui::isHostPort(QString::fromLatin1(bad))) << bad;
}

}  // namespace
}  // namespace stacknet::testing
