#include "tests/ui/inbox_fixture.h"

namespace stacknet::testing {
namespace {

TEST_F(InboxPageTest, RulesAreSettingsAndNeverLookLikeAState) {
    tab(1);
    const int count = rows("alertRules");
    EXPECT_EQ(count, static_cast<int>(alerts.rules.size()));
    // beaconchain#434: a notification's tick was read as "validator slashed".
    auto* model = find<QTableView>("alertRules")->model();
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            EXPECT_FALSE(model->index(row, column).data(ui::ToneRole).isValid())
                << "a rule has no coloured pill";
        }
    }
    EXPECT_EQ(cell("alertRules", 0, 0), QStringLiteral("A key was slashed"));
    EXPECT_EQ(cell("alertRules", 0, 5), QStringLiteral("on"));
    EXPECT_EQ(cell("alertRules", count - 1, 5), QStringLiteral("off"));
    EXPECT_TRUE(cell("alertRules", count - 2, 5).startsWith(QStringLiteral("muted until")));
    EXPECT_EQ(cell("alertRules", count - 2, 4), QStringLiteral("my phone, Desktop"));
    EXPECT_EQ(cell("alertRules", count - 2, 1), QStringLiteral("less than 3 peers"));
}

TEST_F(InboxPageTest, ARuleOfTheProgramCanBeSwitchedOffAndNotRemoved) {
    tab(1);
    choose("alertRules", 0);
    EXPECT_FALSE(find<QPushButton>("alertRuleRemove")->isEnabled());
    click("alertRuleToggle");
    const auto order = waitFor<api::SaveAlertRule>();
    EXPECT_EQ(order.id, "slashed");
    EXPECT_FALSE(order.enabled);
    EXPECT_TRUE(until([&] { return cell("alertRules", 0, 5) == QLatin1String("off"); }));
}

TEST_F(InboxPageTest, ANewRuleIsCheckedAsItIsTypedAndSaved) {
    tab(1);
    click("alertRuleNew");
    auto* box = dialog("alertRuleDialog");
    ASSERT_NE(box, nullptr);
    auto* condition = in<QComboBox>(box, "alertRuleCondition");
    condition->setCurrentIndex(condition->findData(QStringLiteral("disk_below")));
    EXPECT_EQ(in<QSpinBox>(box, "alertRuleThreshold")->value(), 2'000);
    in<QSpinBox>(box, "alertRuleThreshold")->setValue(5'000);
    in<QSpinBox>(box, "alertRuleFor")->setValue(90);
    in<QSpinBox>(box, "alertRuleEscalate")->setValue(15);
    in<QComboBox>(box, "alertRuleSeverity")->setCurrentIndex(3);
    in<QCheckBox>(box, "alertRuleChannel_all")->setChecked(false);
    in<QCheckBox>(box, "alertRuleChannel_channel_1")->setChecked(true);
    EXPECT_TRUE(in<QLabel>(box, "alertRuleMeaning")->text().contains(QStringLiteral("5,000 MB")));
    click(in<QPushButton>(box, "alertRuleSave"));
    const auto order = waitFor<api::SaveAlertRule>();
    EXPECT_TRUE(order.id.empty());
    EXPECT_EQ(order.condition, "disk_below");
    EXPECT_EQ(order.threshold, 5'000);
    EXPECT_EQ(order.forMs, 90'000);
    EXPECT_EQ(order.escalateMs, 15 * 60'000);
    EXPECT_EQ(order.severity, 3U);
    EXPECT_EQ(order.channels, std::vector<std::string>{"channel_1"});
    EXPECT_TRUE(until([&] { return dialog("alertRuleDialog") == nullptr; }));
    EXPECT_TRUE(
        until([&] { return rows("alertRules") == static_cast<int>(alerts.rules.size()) + 1; }));
}

TEST_F(InboxPageTest, WhatHappensOnceHasNoLimitAndNoWait) {
    tab(1);
    choose("alertRules", 0);
    click("alertRuleEdit");
    auto* box = dialog("alertRuleDialog");
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(in<QSpinBox>(box, "alertRuleThreshold")->isVisible());
    EXPECT_FALSE(in<QSpinBox>(box, "alertRuleFor")->isEnabled());
    EXPECT_FALSE(in<QComboBox>(box, "alertRuleCondition")->isEnabled());
    // What the node refuses is said in the dialog, and what was typed stays.
    node.failNextCommand(makeError("alerts.too_many_rules", "There are 100 rules already."));
    click(in<QPushButton>(box, "alertRuleSave"));
    EXPECT_TRUE(until([&] { return in<QLabel>(box, "bannerSentence")->isVisible(); }));
    EXPECT_TRUE(in<QPushButton>(box, "alertRuleSave")->isEnabled());
}

TEST_F(InboxPageTest, MutesAreListedInTheRuleAndLifted) {
    tab(1);
    choose("alertRules", rows("alertRules") - 2);
    click("alertRuleEdit");
    auto* box = dialog("alertRuleDialog");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(in<QLabel>(box, "alertRuleMute_")
                    ->text()
                    .startsWith(QStringLiteral("The whole rule, until ")));
    const std::string subject(64, 'b');
    // By the name that the alert about it has.
    EXPECT_TRUE(in<QLabel>(box, ("alertRuleMute_" + subject).c_str())
                    ->text()
                    .startsWith(QStringLiteral("garage, until ")));
    auto* lift = in<QPushButton>(box, ("alertRuleLift_" + subject).c_str());
    click(lift);
    const auto order = waitFor<api::MuteAlertRule>();
    EXPECT_EQ(order.id, "rule_1");
    EXPECT_EQ(order.subject, subject);
    EXPECT_EQ(order.untilMs, 0);
    EXPECT_TRUE(until([&] { return !lift->isVisible(); }));
    EXPECT_TRUE(in<QLabel>(box, "alertRuleMute_")->isVisible());
}

TEST_F(InboxPageTest, ARuleIsTestedAtEachPlaceThatIsTicked) {
    tab(1);
    choose("alertRules", rows("alertRules") - 2);
    click("alertRuleEdit");
    auto* box = dialog("alertRuleDialog");
    ASSERT_NE(box, nullptr);
    auto* test = in<QPushButton>(box, "alertRuleTest");
    click(test);
    std::set<std::string> tested;
    EXPECT_TRUE(until([&] {
        for (const auto& command : node.received()) {
            if (const auto* order = std::get_if<api::TestAlertChannel>(&command))
                tested.insert(order->id);
        }
        return tested == std::set<std::string>{"channel_1", "desktop"};
    }));
    EXPECT_TRUE(until([&] {
        const auto said = in<QLabel>(box, "bannerSentence")->text();
        return said.contains(QStringLiteral("my phone")) &&
               said.contains(QStringLiteral("Desktop"));
    }));
    EXPECT_FALSE(last<api::SaveAlertRule>().has_value()) << "nothing is saved";
    in<QCheckBox>(box, "alertRuleChannel_channel_1")->setChecked(false);
    in<QCheckBox>(box, "alertRuleChannel_desktop")->setChecked(false);
    EXPECT_FALSE(test->isEnabled());
}

TEST_F(InboxPageTest, TheDesktopIsTestedToo) {
    tab(2);
    click("alertDesktopTest");
    EXPECT_EQ(waitFor<api::TestAlertChannel>().id, "desktop");
    EXPECT_TRUE(until([&] {
        const auto& notices = bridge.snapshot()->alerts->notices;
        return !notices.empty() && notices.back().kind == "test";
    }));
}

TEST_F(InboxPageTest, ARemovedRuleCanBeTakenBack) {
    tab(1);
    const int count = rows("alertRules");
    choose("alertRules", count - 1);
    click("alertRuleRemove");
    EXPECT_EQ(waitFor<api::RemoveAlertRule>().id, "rule_2");
    ASSERT_TRUE(until([&] { return rows("alertRules") == count - 1; }));
    QPushButton* undo = nullptr;
    for (auto* button :
         find("inboxPage")->findChildren<QPushButton*>(QStringLiteral("bannerAction"))) {
        if (button->isVisible()) undo = button;
    }
    ASSERT_NE(undo, nullptr);
    click(undo);
    EXPECT_TRUE(until([&] { return rows("alertRules") == count; }));
}

TEST_F(InboxPageTest, AChannelShowsWhetherItWorksAndItsLastError) {
    tab(2);
    EXPECT_EQ(cell("alertChannels", 0, 5), QStringLiteral("delivered"));
    EXPECT_EQ(cell("alertChannels", 1, 5), QStringLiteral("failed"));
    EXPECT_EQ(cell("alertChannels", 1, 2), QStringLiteral("https://hooks.example.org/…"));
    choose("alertChannels", 1);
    EXPECT_TRUE(text("alertChannelError").contains(QStringLiteral("HTTP 500")));
    choose("alertChannels", 0);
    EXPECT_FALSE(find("alertChannelError")->isVisible());
    EXPECT_EQ(text("quietHoursText").split(QLatin1Char('\n')).value(0),
              QStringLiteral("Quiet from 23:00 to 06:30: then only critical alerts come, and the "
                             "others in one message afterwards."));
}

TEST_F(InboxPageTest, ATestSaysWhetherTheChannelTookIt) {
    tab(2);
    choose("alertChannels", 0);
    node.holdCommands();
    click("alertChannelTest");
    EXPECT_FALSE(find<QPushButton>("alertChannelTest")->isEnabled());
    node.releaseCommands();
    const auto sentence = [&] {
        QString all;
        for (const auto* label :
             find("inboxPage")->findChildren<QLabel*>(QStringLiteral("bannerSentence"))) {
            if (label->isVisible()) all += label->text();
        }
        return all;
    };
    EXPECT_TRUE(until([&] { return sentence() == QLatin1String("my phone took the test."); }));
    choose("alertChannels", 1);
    click("alertChannelTest");
    EXPECT_TRUE(until([&] { return sentence().contains(QLatin1String("HTTP 500")); }));
}

TEST_F(InboxPageTest, ANewMailChannelSaysWhatIsWrongBesideEachField) {
    tab(2);
    click("alertChannelNew");
    auto* box = dialog("alertChannelDialog");
    ASSERT_NE(box, nullptr);
    auto* save = in<QPushButton>(box, "alertChannelSave");
    EXPECT_FALSE(save->isEnabled());
    in<QLineEdit>(box, "alertChannelName")->setText(QStringLiteral("mail"));
    in<QLineEdit>(box, "alertChannelTo")->setText(QStringLiteral("nobody"));
    EXPECT_TRUE(in<QLabel>(box, "alertChannelToFault")->isVisible());
    in<QLineEdit>(box, "alertChannelTo")->setText(QStringLiteral("a@b.org, c@d.org"));
    EXPECT_FALSE(in<QLabel>(box, "alertChannelToFault")->isVisible());
    in<QLineEdit>(box, "alertChannelFrom")->setText(QStringLiteral("node@b.org"));
    in<QLineEdit>(box, "alertChannelHost")->setText(QStringLiteral("smtp.b.org"));
    auto* security = in<QComboBox>(box, "alertChannelSecurity");
    security->setCurrentIndex(2);
    EXPECT_TRUE(in<QLabel>(box, "alertChannelSecurityFault")->isVisible());
    EXPECT_FALSE(save->isEnabled());
    security->setCurrentIndex(1);
    EXPECT_EQ(in<QSpinBox>(box, "alertChannelPort")->value(), 465);
    in<QLineEdit>(box, "alertChannelUser")->setText(QStringLiteral("me"));
    EXPECT_TRUE(in<QLabel>(box, "alertChannelUserFault")->isVisible());
    in<QLineEdit>(box, "alertChannelSecret")->setText(QStringLiteral("pass"));
    EXPECT_FALSE(in<QLabel>(box, "alertChannelUserFault")->isVisible());
    ASSERT_TRUE(save->isEnabled());
    click(save);
    const auto order = waitFor<api::SaveAlertChannel>();
    EXPECT_EQ(order.kind, "smtp");
    EXPECT_EQ(order.target, "a@b.org, c@d.org");
    EXPECT_EQ(order.security, "tls");
    EXPECT_EQ(order.secret, "pass");
    EXPECT_TRUE(until([&] { return rows("alertChannels") == 3; }));
}

TEST_F(InboxPageTest, EveryFieldOfAChannelSaysWhatTheNodeWouldRefuse) {
    tab(2);
    click("alertChannelNew");
    auto* box = dialog("alertChannelDialog");
    ASSERT_NE(box, nullptr);
    auto* save = in<QPushButton>(box, "alertChannelSave");
    const auto wrong = [&](const char* field, const QString& typed) {
        in<QLineEdit>(box, field)->setText(typed);
        auto* fault = in<QLabel>(box, (std::string(field) + "Fault").c_str());
        return fault->isVisible() && !fault->text().isEmpty();
    };
    // 40 letters, and 80 bytes.
    EXPECT_TRUE(wrong("alertChannelName", QString(40, QChar(0xe4))));
    EXPECT_FALSE(wrong("alertChannelName", QStringLiteral("mail")));
    for (const char* bad : {"a(b)@c.org", "a b@c.org", "a@b@c", "a@c.org,,b@c.org"})
        EXPECT_TRUE(wrong("alertChannelTo", QLatin1String(bad))) << bad;
    EXPECT_FALSE(wrong("alertChannelTo", QStringLiteral("a@c.org")));
    EXPECT_TRUE(wrong("alertChannelFrom", QStringLiteral("n\"x@c.org")));
    EXPECT_FALSE(wrong("alertChannelFrom", QStringLiteral("n@c.org")));
    for (const char* bad : {"smtp.c.org:587", "https://smtp.c.org", "a@c.org", "smtp c.org"})
        EXPECT_TRUE(wrong("alertChannelHost", QLatin1String(bad))) << bad;
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(wrong("alertChannelHost", QStringLiteral("smtp.c.org")));
    EXPECT_TRUE(save->isEnabled());
    EXPECT_TRUE(wrong("alertChannelUser", QString(255, QLatin1Char('u'))));
    EXPECT_FALSE(save->isEnabled());

    in<QComboBox>(box, "alertChannelKind")->setCurrentIndex(1);
    for (const char* bad : {"https://", "https:///x", "https://a@b.org/", "https://b.org/#x",
                            "https://b.org/x y", "ftp://b.org"}) {
        EXPECT_TRUE(wrong("alertChannelUrl", QLatin1String(bad))) << bad;
        EXPECT_FALSE(save->isEnabled()) << bad;
    }
    EXPECT_FALSE(wrong("alertChannelUrl", QStringLiteral("https://b.org/x")));
    EXPECT_TRUE(save->isEnabled());
    in<QComboBox>(box, "alertChannelKind")->setCurrentIndex(2);
    EXPECT_TRUE(wrong("alertChannelProgram", QStringLiteral("notify")));
}

TEST_F(InboxPageTest, ARefusedChannelKeepsThePasswordThatWasTyped) {
    tab(2);
    choose("alertChannels", 0);
    click("alertChannelEdit");
    auto* box = dialog("alertChannelDialog");
    ASSERT_NE(box, nullptr);
    in<QLineEdit>(box, "alertChannelSecret")->setText(QStringLiteral("pass"));
    node.failNextCommand(makeError("storage.full", "The disk is full."));
    click(in<QPushButton>(box, "alertChannelSave"));
    EXPECT_TRUE(until([&] { return in<QLabel>(box, "bannerSentence")->isVisible(); }));
    EXPECT_EQ(in<QLineEdit>(box, "alertChannelSecret")->text(), QStringLiteral("pass"));
    click(in<QPushButton>(box, "alertChannelSave"));
    EXPECT_TRUE(until([&] { return dialog("alertChannelDialog") == nullptr; }));
    EXPECT_EQ(waitFor<api::SaveAlertChannel>().secret, "pass");
}

TEST_F(InboxPageTest, AStoredSecretIsNeverShownAndStaysWhenItsFieldIsEmpty) {
    tab(2);
    choose("alertChannels", 1);
    click("alertChannelEdit");
    auto* box = dialog("alertChannelDialog");
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(in<QComboBox>(box, "alertChannelKind")->isEnabled());
    EXPECT_TRUE(in<QLineEdit>(box, "alertChannelUrl")->text().isEmpty());
    in<QLineEdit>(box, "alertChannelUrl")->setText(QStringLiteral("http://example.org/x"));
    EXPECT_TRUE(in<QLabel>(box, "alertChannelUrlFault")->isVisible());
    in<QLineEdit>(box, "alertChannelUrl")->clear();
    in<QLineEdit>(box, "alertChannelName")->setText(QStringLiteral("room"));
    click(in<QPushButton>(box, "alertChannelSave"));
    const auto order = waitFor<api::SaveAlertChannel>();
    EXPECT_EQ(order.id, "channel_2");
    EXPECT_TRUE(order.target.empty() && order.secret.empty() && !order.clearSecret);
}

TEST_F(InboxPageTest, AChannelIsRemovedAfterAQuestion) {
    tab(2);
    choose("alertChannels", 1);
    click("alertChannelRemove");
    auto* box = dialog("confirmDialog");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(in<QPushButton>(box, "confirmCancel")->isDefault());
    click(in<QPushButton>(box, "confirmAccept"));
    EXPECT_EQ(waitFor<api::RemoveAlertChannel>().id, "channel_2");
    EXPECT_TRUE(until([&] { return rows("alertChannels") == 1; }));
}

TEST_F(InboxPageTest, WithoutAChannelTheFirstOneIsOffered) {
    alerts.channels.clear();
    show();
    tab(2);
    ASSERT_TRUE(until([&] { return find("alertChannelFirst")->isVisible(); }));
    click("alertChannelFirst");
    EXPECT_NE(dialog("alertChannelDialog"), nullptr);
}

TEST_F(InboxPageTest, QuietHoursMustHaveAnEnd) {
    tab(2);
    click("quietHoursEdit");
    auto* box = dialog("quietHoursDialog");
    ASSERT_NE(box, nullptr);
    in<QTimeEdit>(box, "quietHoursTo")->setTime(QTime(23, 0));
    EXPECT_TRUE(in<QLabel>(box, "quietHoursFault")->isVisible());
    EXPECT_FALSE(in<QPushButton>(box, "quietHoursSave")->isEnabled());
    in<QTimeEdit>(box, "quietHoursTo")->setTime(QTime(8, 0));
    in<QSpinBox>(box, "quietHoursPerHour")->setValue(5);
    in<QSpinBox>(box, "quietHoursKeepDays")->setValue(0);
    click(in<QPushButton>(box, "quietHoursSave"));
    const auto order = waitFor<api::SetQuietHours>();
    EXPECT_TRUE(order.enabled);
    EXPECT_EQ(order.fromMinute, 23U * 60);
    EXPECT_EQ(order.toMinute, 8U * 60);
    EXPECT_EQ(order.deliveriesPerHour, 5U);
    EXPECT_EQ(order.keepDays, 0U);
}

TEST_F(InboxPageTest, OfflineNothingCanBeOrdered) {
    node.goOffline("the socket was closed");
    EXPECT_TRUE(until([&] { return !find("inboxAcknowledgeAll")->isEnabled(); }));
    node.goOnline();
    EXPECT_TRUE(until([&] { return find("inboxAcknowledgeAll")->isEnabled(); }));
}

TEST(AlertWords, EveryConditionHasATitleASentenceAndAnUnit) {
    for (const auto& condition : api::kAlertConditions) {
        const std::string name(condition.name);
        EXPECT_NE(ui::conditionTitle(name).toStdString(), name);
        const QString sentence = ui::alertText(name, "garage", 7, 9);
        EXPECT_NE(sentence.toStdString(), name);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << name;
        EXPECT_FALSE(sentence.contains(QLatin1Char('%')) && condition.unit != "percent") << name;
        EXPECT_EQ(ui::unitText(name).isEmpty(), condition.unit.empty()) << name;
        EXPECT_NE(ui::pageTitle(std::string(condition.page)).toStdString(), condition.page);
    }
}

}  // namespace
}  // namespace stacknet::testing
