// The first-run wizard over a scripted setup: every step, every bad input, and going on after a
// close.

#include <memory>

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "tests/support/fake_setup.h"
#include "ui/text/seed_numbers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/kpi_card.h"
#include "ui/wizard/ask_path.h"
#include "ui/wizard/folder_step.h"
#include "ui/wizard/hardware_step.h"
#include "ui/wizard/setup_wizard.h"
#include "ui/wizard/strength.h"

namespace stacknet::testing {
namespace {

constexpr auto kPassphrase = "correct horse battery staple";

api::InviteInfo sampleInvite() {
    api::InviteInfo invite;
    invite.networkName = "Garage net";
    invite.chainId = std::string(64, 'c');
    invite.inviter = std::string(64, 'd');
    invite.peers = {{std::string(64, 'e'), "10.0.0.7:8481"}};
    invite.validators = 4;
    return invite;
}

class WizardTest : public ::testing::Test {
protected:
    void SetUp() override { open(); }
    void TearDown() override { ui::setPathAsker({}); }

    /// As the program does at its start, or after it was closed or killed.
    void open() {
        wizard.reset();
        ui::SetupDefaults defaults;
        defaults.folder = QStringLiteral("/home/me/.local/share/stacknet-console");
        defaults.portableFolder = QStringLiteral("/media/stick/stacknet-console-data");
        defaults.alias = QStringLiteral("garage");
        wizard = std::make_unique<ui::SetupWizard>(setup, defaults, [this](ui::SetupOutcome made) {
            outcome = std::make_unique<ui::SetupOutcome>(std::move(made));
        });
        wizard->resize(1'120, 760);
        wizard->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(wizard.get()));
    }

    static bool until(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 10'000);
    }
    template <typename T = QWidget>
    T* find(const char* name) const {
        auto* found = wizard->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << "no widget " << name;
        return found;
    }
    QPushButton* next() const { return find<QPushButton>("wizardNext"); }
    QString note(const char* field) const {
        return find<QLabel>((std::string(field) + "Note").c_str())->text();
    }
    void click(const char* name) const {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void type(const char* name, const QString& text) const {
        auto* edit = find<QLineEdit>(name);
        edit->clear();
        edit->setText(text);
    }
    bool onStep(int step) const {
        return until([&] { return wizard->step() == step; });
    }
    /// Presses the button that goes on once it can be pressed.
    void goNext() const {
        ASSERT_TRUE(until([&] { return next()->isEnabled(); })) << "step " << wizard->step();
        next()->click();
    }
    QString words(int call) const { return QString::fromStdString(setup.wordsOf(call)); }
    /// The words that the three fields ask for.
    void typeCheck(const QString& phrase) const {
        const auto list = phrase.split(QLatin1Char(' '));
        for (const char* name : {"checkWord1", "checkWord2", "checkWord3"}) {
            const QString asked = find<QLineEdit>(name)->accessibleName();
            type(name, list[asked.section(QLatin1Char(' '), 1).toInt() - 1]);
        }
    }
    void toWords() {
        goNext();
        ASSERT_TRUE(onStep(2));
        goNext();
        ASSERT_TRUE(onStep(3));
    }
    void toPassphrase() {
        toWords();
        goNext();
        typeCheck(words(setup.madeWords));
        goNext();
        ASSERT_TRUE(onStep(4));
    }
    void typePassphrase(const QString& first, const QString& second) {
        type("setupPassphrase", first);
        type("setupRepeat", second);
    }
    void toHardware() {
        toPassphrase();
        typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
        goNext();
        ASSERT_TRUE(onStep(5));
    }
    void toSummary() {
        toHardware();
        goNext();
        ASSERT_TRUE(onStep(6));
        goNext();
        ASSERT_TRUE(onStep(7));
    }

    FakeSetup setup;
    std::unique_ptr<ui::SetupWizard> wizard;
    std::unique_ptr<ui::SetupOutcome> outcome;
};

TEST_F(WizardTest, ANewNodeGoesThroughSevenStepsAndStarts) {
    EXPECT_EQ(wizard->step(), 1);
    toSummary();
    auto* rows = find<ui::DetailList>("setupSummary");
    EXPECT_EQ(rows->value(QStringLiteral("Name")), QStringLiteral("garage"));
    EXPECT_EQ(rows->value(QStringLiteral("Node Key")), QString::fromStdString(setup.sealedKey));
    EXPECT_EQ(next()->text(), QStringLiteral("Start node"));
    goNext();
    ASSERT_TRUE(until([&] { return outcome != nullptr; }));
    EXPECT_EQ(outcome->choice, api::SetupChoice::NewNode);
    EXPECT_EQ(outcome->folder, "/home/me/.local/share/stacknet-console");
    EXPECT_EQ(outcome->passphrase.exposeText(), kPassphrase);
    EXPECT_EQ(outcome->autoLockMinutes, 5U);
    ASSERT_TRUE(setup.made.has_value());
    EXPECT_EQ(setup.made->nodeKey, FakeSetup::keyOf(setup.wordsOf(1)));
    EXPECT_EQ(setup.made->alias, "garage");
    EXPECT_EQ(setup.made->inviteFile, "");
    EXPECT_TRUE(setup.made->alerts.desktop);
    EXPECT_FALSE(setup.saved.has_value()) << "nothing is left to go on with";
}

TEST_F(WizardTest, LookingAroundIsOneClick) {
    click("lookAround");
    ASSERT_NE(outcome, nullptr);
    EXPECT_EQ(outcome->choice, api::SetupChoice::LookAround);
    EXPECT_EQ(outcome->folder, "/home/me/.local/share/stacknet-console");
    EXPECT_TRUE(outcome->passphrase.empty());
}

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

TEST_F(WizardTest, PositionsDifferFromOneWizardToTheNext) {
    QStringList seen;
    for (int i = 0; i < 12; ++i) {
        setup.saved.reset();
        open();
        toWords();
        goNext();
        seen << find<QLineEdit>("checkWord1")->accessibleName() +
                    find<QLineEdit>("checkWord2")->accessibleName() +
                    find<QLineEdit>("checkWord3")->accessibleName();
    }
    seen.removeDuplicates();
    EXPECT_GT(seen.size(), 1);
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
    bad("alertMailServer", QStringLiteral("mail"), QStringLiteral("HOST:PORT"));
    bad("alertMailTo", QStringLiteral("nobody"), QStringLiteral("no mail address"));
    type("alertMailTo", QStringLiteral("me@example.org"));
    EXPECT_TRUE(note("alertMailServer").contains(QStringLiteral("needs a server")));
    type("alertMailServer", QStringLiteral("mail.example:587"));
    type("alertWebhook", QStringLiteral("https://hooks.example/node"));
    find<QCheckBox>("alertDesktop")->setChecked(false);
    EXPECT_TRUE(next()->isEnabled());
    goNext();
    ASSERT_TRUE(onStep(7));
    goNext();
    ASSERT_TRUE(until([&] { return setup.made.has_value(); }));
    EXPECT_EQ(setup.made->alerts, (api::AlertWishes{false, "", "https://hooks.example/node",
                                                    "mail.example:587", "me@example.org"}));
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

TEST_F(WizardTest, BackLosesNothing) {
    click("choiceRestore");
    setup.invite = sampleInvite();
    type("restoreInviteFile", QStringLiteral("/tmp/invite.json"));
    goNext();
    ASSERT_TRUE(onStep(2));
    type("setupFolder", QStringLiteral("/srv/node"));
    type("setupAlias", QStringLiteral("cellar"));
    type("setupListen", QStringLiteral("0.0.0.0:9000"));
    goNext();
    ASSERT_TRUE(onStep(3));
    type("typedWord1", words(5));
    goNext();
    ASSERT_TRUE(onStep(4));
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    goNext();
    ASSERT_TRUE(onStep(5));
    goNext();
    ASSERT_TRUE(onStep(6));
    type("alertWebhook", QStringLiteral("https://hooks.example/node"));
    for (int step = 6; step > 1; --step) {
        click("wizardBack");
        ASSERT_TRUE(onStep(step - 1));
    }
    EXPECT_EQ(find<QLineEdit>("restoreInviteFile")->text(), QStringLiteral("/tmp/invite.json"));
    goNext();
    ASSERT_TRUE(onStep(2));
    EXPECT_EQ(find<QLineEdit>("setupFolder")->text(), QStringLiteral("/srv/node"));
    EXPECT_EQ(find<QLineEdit>("setupAlias")->text(), QStringLiteral("cellar"));
    EXPECT_EQ(find<QLineEdit>("setupListen")->text(), QStringLiteral("0.0.0.0:9000"));
    goNext();
    ASSERT_TRUE(onStep(3));
    EXPECT_EQ(find<QLineEdit>("typedWord24")->text(), words(5).section(QLatin1Char(' '), 23));
    goNext();
    ASSERT_TRUE(onStep(4));
    EXPECT_EQ(find<QLineEdit>("setupPassphrase")->text(), QString::fromLatin1(kPassphrase));
    const int seals = setup.seals;
    goNext();
    ASSERT_TRUE(onStep(5));
    EXPECT_EQ(setup.seals, seals) << "the key lies there under this passphrase already";
    goNext();
    ASSERT_TRUE(onStep(6));
    EXPECT_EQ(find<QLineEdit>("alertWebhook")->text(),
              QStringLiteral("https://hooks.example/node"));
}

TEST_F(WizardTest, BackWithinTheWordsShowsThemAgain) {
    toWords();
    goNext();
    typeCheck(words(1));
    click("wizardBack");
    EXPECT_EQ(wizard->step(), 3);
    EXPECT_TRUE(find("word1")->isVisible());
    EXPECT_EQ(find<QLabel>("word1")->text(), words(1).section(QLatin1Char(' '), 0, 0));
}

TEST_F(WizardTest, AnotherPassphraseSealsTheKeyAnew) {
    toHardware();
    click("wizardBack");
    ASSERT_TRUE(onStep(4));
    typePassphrase(QStringLiteral("another good passphrase"),
                   QStringLiteral("another good passphrase"));
    goNext();
    ASSERT_TRUE(onStep(5));
    EXPECT_EQ(setup.seals, 2);
    EXPECT_EQ(setup.sealedPassphrase, "another good passphrase");
}

TEST_F(WizardTest, ItGoesOnWhereItWasClosedWithoutAnySecret) {
    toHardware();
    goNext();
    ASSERT_TRUE(onStep(6));
    type("alertWebhook", QStringLiteral("https://hooks.example/node"));
    ASSERT_TRUE(until([&] { return setup.saved->alerts.webhook != ""; }));
    EXPECT_EQ(setup.saidSecrets.find(kPassphrase), std::string::npos);
    EXPECT_EQ(setup.saidSecrets.find(setup.wordsOf(1).substr(0, 9)), std::string::npos);
    open();
    EXPECT_EQ(wizard->step(), 6);
    EXPECT_EQ(find<QLineEdit>("alertWebhook")->text(),
              QStringLiteral("https://hooks.example/node"));
    goNext();
    ASSERT_TRUE(onStep(7));
    ASSERT_TRUE(find("summaryPassphrase")->isVisible()) << "it was typed in an earlier run";
    EXPECT_FALSE(next()->isEnabled());
    type("summaryPassphrase", QStringLiteral("wrong one"));
    goNext();
    ASSERT_TRUE(until([&] { return find<ui::Banner>("summaryBanner")->isVisible(); }));
    EXPECT_EQ(outcome, nullptr);
    type("summaryPassphrase", QString::fromLatin1(kPassphrase));
    goNext();
    ASSERT_TRUE(until([&] { return outcome != nullptr; }));
    EXPECT_EQ(outcome->passphrase.exposeText(), kPassphrase);
    EXPECT_EQ(setup.made->nodeKey, setup.sealedKey);
}

TEST_F(WizardTest, EachStepIsTheOneThatComesBack) {
    const auto comesBack = [&](int step) {
        open();
        EXPECT_EQ(wizard->step(), step);
    };
    goNext();
    ASSERT_TRUE(onStep(2));
    comesBack(2);
    goNext();
    ASSERT_TRUE(onStep(3));
    comesBack(3);
    EXPECT_EQ(setup.madeWords, 2) << "words are not kept, so there are new ones";
    goNext();
    typeCheck(words(2));
    goNext();
    ASSERT_TRUE(onStep(4));
    comesBack(3);  // without its words a key cannot be encrypted
    goNext();
    typeCheck(words(3));
    goNext();
    ASSERT_TRUE(onStep(4));
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    goNext();
    ASSERT_TRUE(onStep(5));
    comesBack(5);
    goNext();
    ASSERT_TRUE(onStep(6));
    comesBack(6);
    goNext();
    ASSERT_TRUE(onStep(7));
    comesBack(7);
}

TEST_F(WizardTest, AfterAResumeAnotherKeyCanBeMade) {
    toHardware();
    const std::string first = setup.sealedKey;
    open();
    click("wizardBack");
    click("wizardBack");
    ASSERT_TRUE(onStep(3));
    EXPECT_TRUE(
        find<QLabel>("sealedText")->text().contains(QString::fromStdString(first).left(12)));
    click("anotherKey");
    ASSERT_TRUE(until([&] { return find("word1")->isVisible() && next()->isEnabled(); }));
    EXPECT_TRUE(find<ui::Banner>("wordsBanner")->sentence().contains(QStringLiteral("new words")));
    goNext();
    typeCheck(words(setup.madeWords));
    goNext();
    ASSERT_TRUE(onStep(4));
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    goNext();
    ASSERT_TRUE(onStep(5));
    EXPECT_NE(setup.sealedKey, first);
}

TEST_F(WizardTest, ASealedKeyThatIsGoneIsMadeAnew) {
    toHardware();
    setup.sealedKey.clear();
    open();
    click("wizardBack");
    click("wizardBack");
    ASSERT_TRUE(onStep(3));
    EXPECT_TRUE(until([&] { return find("word1")->isVisible() && next()->isEnabled(); }));
}

TEST_F(WizardTest, ClosingKeepsWhatWasEnteredAndEndsNothing) {
    goNext();
    ASSERT_TRUE(onStep(2));
    type("setupFolder", QStringLiteral("/srv/node"));
    bool closed = false;
    QObject::connect(wizard.get(), &ui::SetupWizard::closed, [&] { closed = true; });
    wizard->close();
    EXPECT_TRUE(closed);
    EXPECT_EQ(outcome, nullptr);
    ASSERT_TRUE(setup.saved.has_value());
    EXPECT_EQ(setup.saved->folder, "/srv/node");
    EXPECT_EQ(setup.saved->step, 2U);
}

TEST_F(WizardTest, TheKeyboardAloneGoesThrough) {
    wizard->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(wizard.get()));
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(onStep(2));
    ASSERT_TRUE(until([&] { return next()->isEnabled(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(onStep(3));
    ASSERT_TRUE(until([&] { return next()->isEnabled(); }));
    QTest::keyClick(wizard.get(), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return find("checkWord1")->hasFocus(); }));
    const auto list = words(1).split(QLatin1Char(' '));
    for (int i = 0; i < 3; ++i) {
        auto* field = QApplication::focusWidget();
        const int asked = field->accessibleName().section(QLatin1Char(' '), 1).toInt();
        QTest::keyClicks(field, list[asked - 1]);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    QTest::keyClick(find("checkWord3"), Qt::Key_Return);
    EXPECT_TRUE(onStep(4));
}

TEST_F(WizardTest, EveryFieldHasANameForScreenReaders) {
    const auto check = [&] {
        for (const auto* widget : wizard->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(wizard.get()))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button != nullptr && !button->text().isEmpty());
            // Parts of Qt's own composite widgets are spoken for by the whole.
            const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
            EXPECT_TRUE(named || inner)
                << "step " << wizard->step() << ": " << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
        }
    };
    check();
    toPassphrase();
    check();
    typePassphrase(QString::fromLatin1(kPassphrase), QString::fromLatin1(kPassphrase));
    goNext();
    ASSERT_TRUE(onStep(5));
    ASSERT_TRUE(until([&] { return next()->isEnabled(); }));
    check();
    goNext();
    check();
    goNext();
    check();
}

TEST(PassphraseBits, CountsWhatAGuesserWouldNotTryFirst) {
    EXPECT_EQ(ui::passphraseBits({}), 0);
    EXPECT_LT(ui::passphraseBits(QStringLiteral("aaaaaaaaaaaaaaaaaaaa")), 10);
    EXPECT_LT(ui::passphraseBits(QStringLiteral("abcdefghijkl")), 10);
    EXPECT_LT(ui::passphraseBits(QStringLiteral("12345678")), 15);
    EXPECT_LT(ui::passphraseBits(QStringLiteral("Password1")), ui::kFairBits);
    EXPECT_LT(ui::passphraseBits(QStringLiteral("horse horse horse horse")), 15);
    EXPECT_EQ(ui::passphraseBits(QStringLiteral("correct horse battery staple")), 44);
    EXPECT_GE(ui::passphraseBits(QStringLiteral("Xq7!vR2#pL9z")), ui::kGoodBits);
}

TEST(HostPort, TakesAHostAndAPort) {
    for (const char* good : {"0.0.0.0:8481", "[::]:0", "node.example:65535"})
        EXPECT_TRUE(ui::isHostPort(QString::fromLatin1(good))) << good;
    for (const char* bad : {"", ":1", "host", "host:", "host:x", "host:65536", "host:-1", "a b:1"})
        EXPECT_FALSE(ui::isHostPort(QString::fromLatin1(bad))) << bad;
}

}  // namespace
}  // namespace stacknet::testing
