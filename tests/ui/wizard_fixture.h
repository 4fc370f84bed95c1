#pragma once

#include <functional>
#include <memory>
#include <string>

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/fake_setup.h"
#include "ui/wizard/ask_path.h"
#include "ui/wizard/setup_wizard.h"

namespace stacknet::testing {

inline constexpr auto kPassphrase = "correct horse battery staple";

inline api::InviteInfo sampleInvite() {
    api::InviteInfo invite;
    invite.networkName = "Garage net";
    invite.chainId = std::string(64, 'c');
    invite.inviter = std::string(64, 'd');
    invite.peers = {{std::string(64, 'e'), "10.0.0.7:8481"}};
    invite.validators = 4;
    return invite;
}

/// The wizard over a scripted setup, shown offscreen.
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

}  // namespace stacknet::testing
