#pragma once

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

inline QStringList sampleWords() {
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

}  // namespace stacknet::testing
