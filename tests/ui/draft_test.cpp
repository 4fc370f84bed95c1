#include <filesystem>

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include "tests/ui/ui_fixture.h"
#include "ui/dialogs/alert_channel_dialog.h"
#include "ui/dialogs/create_api_key_dialog.h"
#include "ui/dialogs/dialog_draft.h"

/// What is typed into a dialog outlives the program, and what is secret does not.
namespace stacknet::testing {
namespace {

class DraftTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        ui::setDraftFile(file);
    }
    void TearDown() override {
        ui::setDraftFile({});
        UiTest::TearDown();
    }
    /// The file's text; empty where it is not there.
    QByteArray kept() const {
        ui::finishDrafts();
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    bool keeps(const char* text) const {
        return until([&] { return kept().contains(text); });
    }
    /// As after a crash: nobody has closed the dialog, and another process reads the file.
    void crash(QDialog* dialog) {
        delete dialog;
        ui::setDraftFile(file);
    }
    ui::AlertChannelDialog* channel() {
        auto* dialog = new ui::AlertChannelDialog(bridge, {}, &window);
        dialog->open();
        return dialog;
    }
    template <typename T>
    static T* in(QDialog* dialog, const char* name) {
        auto* found = dialog->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    static bool offers(QDialog* dialog) {
        const auto* offer = dialog->findChild<QWidget*>(QStringLiteral("draftOffer"));
        return offer != nullptr && offer->isVisible();
    }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("drafts.json"));
};

TEST_F(DraftTest, WhatWasTypedIsThereAfterACrash) {
    auto* dialog = channel();
    EXPECT_FALSE(offers(dialog));
    in<QLineEdit>(dialog, "alertChannelName")->setText(QStringLiteral("my phone"));
    in<QLineEdit>(dialog, "alertChannelHost")->setText(QStringLiteral("smtp.example.org"));
    in<QComboBox>(dialog, "alertChannelSecurity")->setCurrentIndex(1);
    in<QSpinBox>(dialog, "alertChannelPort")->setValue(2'525);
    in<QCheckBox>(dialog, "alertChannelEnabled")->setChecked(false);
    ASSERT_TRUE(keeps("2525"));
    EXPECT_EQ(std::filesystem::status(file.toStdString()).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    crash(dialog);

    auto* again = channel();
    ASSERT_TRUE(offers(again));
    EXPECT_TRUE(in<QLineEdit>(again, "alertChannelName")->text().isEmpty());
    click(in<QPushButton>(again, "draftTake"));
    EXPECT_FALSE(offers(again));
    EXPECT_EQ(in<QLineEdit>(again, "alertChannelName")->text(), QStringLiteral("my phone"));
    EXPECT_EQ(in<QLineEdit>(again, "alertChannelHost")->text(), QStringLiteral("smtp.example.org"));
    EXPECT_EQ(in<QComboBox>(again, "alertChannelSecurity")->currentIndex(), 1);
    EXPECT_EQ(in<QSpinBox>(again, "alertChannelPort")->value(), 2'525);
    EXPECT_FALSE(in<QCheckBox>(again, "alertChannelEnabled")->isChecked());
    again->reject();
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(DraftTest, NoSecretIsEverWritten) {
    auto* dialog = channel();
    in<QLineEdit>(dialog, "alertChannelName")->setText(QStringLiteral("room"));
    in<QLineEdit>(dialog, "alertChannelUrl")->setText(QStringLiteral("https://h.org/T0K3N"));
    auto* secret = in<QLineEdit>(dialog, "alertChannelSecret");
    in<QAbstractButton>(dialog, "alertChannelSecretReveal")->setChecked(true);
    secret->setText(QStringLiteral("hunter2"));
    in<QLineEdit>(dialog, "alertChannelFrom")->setText(QStringLiteral("last@example.org"));
    ASSERT_TRUE(keeps("last@example.org"));
    EXPECT_FALSE(kept().contains("hunter2"));
    EXPECT_FALSE(kept().contains("T0K3N"));
    crash(dialog);
    auto* again = channel();
    click(in<QPushButton>(again, "draftTake"));
    EXPECT_TRUE(in<QLineEdit>(again, "alertChannelSecret")->text().isEmpty());
    again->reject();
}

TEST_F(DraftTest, WhoeverStartsNewOrCancelsIsNotAskedAgain) {
    auto* dialog = channel();
    in<QLineEdit>(dialog, "alertChannelName")->setText(QStringLiteral("first"));
    ASSERT_TRUE(keeps("first"));
    crash(dialog);
    auto* again = channel();
    click(in<QPushButton>(again, "draftNew"));
    EXPECT_FALSE(offers(again));
    EXPECT_TRUE(kept().isEmpty());
    in<QLineEdit>(again, "alertChannelName")->setText(QStringLiteral("second"));
    ASSERT_TRUE(keeps("second"));
    again->reject();
    EXPECT_TRUE(kept().isEmpty());
    auto* third = channel();
    EXPECT_FALSE(offers(third));
    third->reject();
}

TEST_F(DraftTest, TypingBesideAnOfferLosesNeither) {
    auto* dialog = channel();
    in<QLineEdit>(dialog, "alertChannelName")->setText(QStringLiteral("older"));
    ASSERT_TRUE(keeps("older"));
    crash(dialog);
    auto* again = channel();
    in<QLineEdit>(again, "alertChannelName")->setText(QStringLiteral("newer"));
    ASSERT_TRUE(keeps("newer"));
    ASSERT_TRUE(offers(again));
    click(in<QPushButton>(again, "draftTake"));
    EXPECT_EQ(in<QLineEdit>(again, "alertChannelName")->text(), QStringLiteral("older"));
    again->reject();
}

TEST_F(DraftTest, AKeyThatWasMadeIsNoDraftAnyMore) {
    auto* dialog = new ui::CreateApiKeyDialog(bridge, &window);
    dialog->open();
    in<QLineEdit>(dialog, "apiKeyName")->setText(QStringLiteral("laptop"));
    ASSERT_TRUE(keeps("laptop"));
    click(in<QPushButton>(dialog, "createApiKeyConfirm"));
    EXPECT_TRUE(until([&] { return in<QPushButton>(dialog, "apiKeyDone")->isVisible(); }));
    EXPECT_TRUE(kept().isEmpty());
    crash(dialog);
    EXPECT_TRUE(kept().isEmpty()) << "nor is the key itself anywhere";
}

TEST_F(DraftTest, AFileThatIsNoneIsNoDraft) {
    {
        QFile broken(file);
        ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
        broken.write("{no json");
    }
    ui::setDraftFile(file);
    auto* dialog = channel();
    EXPECT_FALSE(offers(dialog));
    dialog->reject();
}

}  // namespace
}  // namespace stacknet::testing
