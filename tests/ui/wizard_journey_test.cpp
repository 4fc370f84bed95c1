// The first-run wizard as a whole: through it, back in it, and on with it after a close.

#include "tests/ui/wizard_fixture.h"

#include <QApplication>

#include "ui/widgets/banner.h"
#include "ui/widgets/detail_list.h"

namespace stacknet::testing {
namespace {

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

}  // namespace
}  // namespace stacknet::testing
