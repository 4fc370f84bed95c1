#include <gtest/gtest.h>
#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "ui/models/rows_model.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/table_view.h"

namespace stacknet::testing {
namespace {

struct Coin {
    std::string id;
    std::uint64_t tokens = 0;
    bool operator==(const Coin&) const = default;
};

class CoinModel final : public ui::RowsModel<Coin> {
public:
    CoinModel() {
        setColumns({Column(QStringLiteral("Name"),
                           [](const Coin& coin) { return QString::fromStdString(coin.id); }),
                    Column(QStringLiteral("Tokens"),
                           [](const Coin& coin) { return QString::number(coin.tokens); })
                        .sorted([](const Coin& coin) {
                            return QVariant(static_cast<qulonglong>(coin.tokens));
                        })
                        .amount()});
    }

protected:
    std::string rowId(const Coin& row) const override { return row.id; }
};

class DataTableTest : public ::testing::Test {
protected:
    void SetUp() override {
        model.setRows({{"alpha", 300}, {"beta", 20}, {"=gamma", 1'000}});
        table.resize(900, 400);
        table.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
        ASSERT_TRUE(folder.isValid());
        ui::setSaveAsker([this](QWidget*, const QString&, const QString& proposal) {
            return std::optional(saved = folder.filePath(proposal));
        });
    }
    void TearDown() override {
        ui::setSaveAsker(nullptr);
        ui::PrivacyMask::instance().setOn(false);
    }
    template <typename T>
    T* find(const char* name) {
        return table.findChild<T*>(QLatin1String(name));
    }
    QString cell(int row, int column) {
        return table.view()->model()->index(row, column).data().toString();
    }
    QMenu* openMenu() { return table.findChild<QMenu*>(QStringLiteral("rowMenu")); }
    QByteArray exported(const char* action) {
        table.findChild<QAction*>(QLatin1String(action))->trigger();
        QFile file(saved);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << action;
        return file.readAll();
    }

    CoinModel model;
    ui::DataTable table{&model, QStringLiteral("Coins"), QStringLiteral("coins")};
    QTemporaryDir folder;
    QString saved;
};

TEST_F(DataTableTest, SaysHowManyOfHowMany) {
    EXPECT_EQ(find<QLabel>("coinsCount")->text(), QStringLiteral("3 row(s)"));
    find<QLineEdit>("coinsFilter")->setText(QStringLiteral("beta"));
    EXPECT_EQ(find<QLabel>("coinsCount")->text(), QStringLiteral("Showing 1 of 3"));
    find<QLineEdit>("coinsFilter")->clear();
    table.setTotal(1'284'311);
    EXPECT_EQ(find<QLabel>("coinsCount")->text(), QStringLiteral("Showing 3 of 1,284,311"));
}

TEST_F(DataTableTest, SortsByTheNumberAndShowsTheOrder) {
    table.sortBy(1, Qt::DescendingOrder);
    EXPECT_EQ(cell(0, 0), QStringLiteral("=gamma"));
    EXPECT_EQ(cell(2, 0), QStringLiteral("beta"));
    EXPECT_EQ(table.view()->horizontalHeader()->sortIndicatorSection(), 1);
    EXPECT_TRUE(table.view()->horizontalHeader()->isSortIndicatorShown());
}

TEST_F(DataTableTest, TheRowMenuOpensWithMenuKeyAndShiftF10) {
    QAction retire(QStringLiteral("Retire"));
    table.setRowActions({&retire});
    QSignalSpy about(&table, &ui::DataTable::rowMenuAboutToShow);
    table.view()->selectRow(1);
    table.view()->setFocus();
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_Menu, Qt::KeyboardModifiers()),
          std::pair(Qt::Key_F10, Qt::KeyboardModifiers(Qt::ShiftModifier))}) {
        QTest::keyClick(table.view(), key, modifiers);
        auto* menu = openMenu();
        ASSERT_NE(menu, nullptr);
        EXPECT_EQ(table.findChildren<QMenu*>(QStringLiteral("rowMenu")).size(), 1);
        EXPECT_TRUE(menu->actions().contains(&retire));
        EXPECT_NE(menu->activeAction(), nullptr);
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_EQ(about.count(), 2);
}

TEST_F(DataTableTest, SeveralRowsAreCopiedAndActedUponTogether) {
    QAction remove(QStringLiteral("Remove"));
    table.setBulkActions({&remove});
    EXPECT_FALSE(find<QPushButton>("coinsBulk")->isVisible());
    table.view()->selectAll();
    EXPECT_TRUE(find<QPushButton>("coinsBulk")->isVisible());
    EXPECT_EQ(find<QLabel>("coinsSelected")->text(), QStringLiteral("3 selected"));
    EXPECT_EQ(table.selectedIds(), (std::vector<std::string>{"alpha", "beta", "=gamma"}));
    QTest::keySequence(table.view(), QKeySequence::Copy);
    EXPECT_EQ(ui::clipboardText(), QStringLiteral("alpha\t300\nbeta\t20\n=gamma\t1000"));
    table.view()->clearSelection();
    EXPECT_FALSE(find<QPushButton>("coinsBulk")->isVisible());
}

TEST_F(DataTableTest, ExportsWhatIsShownOrAllOfIt) {
    EXPECT_FALSE(table.findChild<QAction*>(QStringLiteral("exportAllCsv"))->isVisible());
    find<QLineEdit>("coinsFilter")->setText(QStringLiteral("gamma"));
    EXPECT_TRUE(table.findChild<QAction*>(QStringLiteral("exportAllCsv"))->isVisible());
    EXPECT_EQ(exported("exportCsv"), QByteArray("Name,Tokens\r\n'=gamma,1000\r\n"));
    const auto shown = QFileInfo(saved).permissions();
    EXPECT_EQ(shown & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                       QFileDevice::WriteOther),
              QFileDevice::Permissions());
    EXPECT_EQ(exported("exportAllCsv").count('\n'), 4);
    const auto rows = QJsonDocument::fromJson(exported("exportAllJson")).array();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[2].toObject().value(QStringLiteral("Name")).toString(),
              QStringLiteral("=gamma"));
}

TEST_F(DataTableTest, CompactTablesKeepExport) {
    table.setCompact(true);
    EXPECT_TRUE(find<QPushButton>("coinsExport")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("coinsFilter")->isVisible());
}

TEST_F(DataTableTest, TheMaskHidesAmountsAtOneLengthAndTheFilterDoesNotFindThem) {
    ui::PrivacyMask::instance().setOn(true);
    for (int row = 0; row < 3; ++row) {
        const auto amount = table.view()->model()->index(row, 1);
        EXPECT_EQ(amount.data().toString(), ui::PrivacyMask::mask());
        EXPECT_EQ(amount.data(Qt::ToolTipRole).toString(), ui::PrivacyMask::mask());
        EXPECT_NE(cell(row, 0), ui::PrivacyMask::mask());
    }
    find<QLineEdit>("coinsFilter")->setText(QStringLiteral("300"));
    EXPECT_EQ(table.view()->model()->rowCount(), 0);
    find<QLineEdit>("coinsFilter")->clear();
    find<QPushButton>("coinsCopy")->click();
    EXPECT_FALSE(ui::clipboardText().contains(QStringLiteral("300")));
    // A file is asked for by name: it holds what the table holds.
    EXPECT_TRUE(exported("exportCsv").contains("300"));
    ui::PrivacyMask::instance().setOn(false);
    EXPECT_EQ(cell(0, 1), QStringLiteral("300"));
}

TEST_F(DataTableTest, TheColumnsThatAPersonChoseAreThereAtTheNextStart) {
    QMenu menu;
    const auto open = [&](ui::DataTable& from) {
        static_cast<ui::TableView*>(from.view())->fillColumnsMenu(&menu);
        return menu.actions();
    };
    open(table)[1]->trigger();
    EXPECT_TRUE(table.view()->isColumnHidden(1));
    ui::DataTable next(&model, QStringLiteral("Coins"), QStringLiteral("coins"));
    EXPECT_TRUE(next.view()->isColumnHidden(1));
    next.hideColumns({});
    EXPECT_TRUE(next.view()->isColumnHidden(1)) << "the program does not overrule the person";
    open(next)[1]->trigger();
    next.view()->horizontalHeader()->moveSection(1, 0);
    ui::DataTable third(&model, QStringLiteral("Coins"), QStringLiteral("coins"));
    EXPECT_FALSE(third.view()->isColumnHidden(1));
    EXPECT_EQ(third.view()->horizontalHeader()->visualIndex(1), 0);
    open(third).constLast()->trigger();
    EXPECT_EQ(third.view()->horizontalHeader()->visualIndex(1), 1);
    ui::DataTable fourth(&model, QStringLiteral("Coins"), QStringLiteral("coins"));
    EXPECT_EQ(fourth.view()->horizontalHeader()->visualIndex(1), 1);
}

TEST_F(DataTableTest, RowsFollowDensityAndFontScale) {
    auto* rows = table.view()->verticalHeader();
    EXPECT_EQ(rows->defaultSectionSize(), ui::kRowHeight);
    ui::Look look = ui::Theme::instance().look();
    const auto before = look;
    look.density = ui::Density::Compact;
    ui::Theme::instance().setLook(look);
    EXPECT_EQ(rows->defaultSectionSize(), ui::kCompactRowHeight);
    look.fontPercent = 200;
    ui::Theme::instance().setLook(look);
    EXPECT_EQ(rows->defaultSectionSize(), 2 * ui::kCompactRowHeight);
    ui::Theme::instance().setLook(before);
    EXPECT_EQ(rows->defaultSectionSize(), ui::kRowHeight);
}

}  // namespace
}  // namespace stacknet::testing
