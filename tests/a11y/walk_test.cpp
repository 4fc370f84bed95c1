#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/a11y/audit.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/page.h"
#include "ui/shell/pause_dialog.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/span_dialog.h"

namespace stacknet::testing {
namespace {

/// Takes what a click would send outside the program, so that a walk may click everything.
class Outside final : public QObject {
    Q_OBJECT
public:
    Outside() {
        for (const char* scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "opened");
        ui::setSaveAsker(
            [](QWidget*, const QString&, const QString&) { return std::optional<QString>(); });
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, [] {
            if (auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
                files->reject();
        });
        m_timer.start();
    }
    ~Outside() override {
        for (const char* scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        ui::setSaveAsker(nullptr);
    }

public slots:
    void opened(const QUrl& /*address*/) {}

private:
    QTimer m_timer;
};

class Walk : public UiTest {
protected:
    void settle() {
        node.waitIdle(5'000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    void open(const QString& id) {
        window.showPage(id);
        settle();
    }
    ui::Page* page() {
        for (auto* each : window.findChildren<ui::Page*>()) {
            if (each->isVisible()) return each;
        }
        return nullptr;
    }
    static void expectNone(const QStringList& faults) {
        EXPECT_TRUE(faults.isEmpty()) << faults.join(QLatin1Char('\n')).toStdString();
    }
    QDialog* openDialog() {
        for (auto* dialog : window.findChildren<QDialog*>()) {
            if (dialog->isVisible() && qobject_cast<QFileDialog*>(dialog) == nullptr) return dialog;
        }
        return nullptr;
    }
    void closeDialogs() {
        for (int i = 0; i < 5; ++i) {
            auto* dialog = openDialog();
            if (dialog == nullptr) return;
            dialog->reject();
            settle();
            // One that does not let itself be closed before it is done with.
            if (openDialog() == dialog) delete dialog;
            settle();
        }
    }
    /// Every tab of the part, one after the other, with what is wrong on it.
    QStringList walkTabs(QWidget& scope, const QString& where) {
        QStringList faults = audit(scope, where);
        for (auto* tabs : scope.findChildren<QTabWidget*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle();
                faults += audit(scope, QStringLiteral("%1, tab %2").arg(where, tabs->tabText(tab)));
            }
        }
        return faults;
    }

    Outside outside;
};

TEST_F(Walk, EveryPageCanBeUsedByKeyboardAndScreenReader) {
    for (const auto& id : ui::MainWindow::pageIds()) {
        open(id);
        ASSERT_NE(page(), nullptr) << id.toStdString();
        expectNone(walkTabs(window, id));
    }
}

TEST_F(Walk, EveryPageWithoutDataToo) {
    node.setSnapshot(emptySnapshot(nowMs()));
    const auto version = node.snapshot()->version;
    ASSERT_TRUE(until([&] { return bridge.snapshot()->version >= version; }));
    for (const auto& id : ui::MainWindow::pageIds()) {
        open(id);
        expectNone(audit(window, id + QStringLiteral(", empty")));
    }
}

TEST_F(Walk, TheScreensOfAnEngineThatIsNotUp) {
    node.setSnapshot(startingSnapshot(nowMs()));
    settle();
    expectNone(audit(window, QStringLiteral("starting")));
    node.fail("gateway.port_in_use", "The port is in use.");
    settle();
    expectNone(audit(window, QStringLiteral("failed")));
}

TEST_F(Walk, EveryDialogThatAButtonOpens) {
    int dialogs = 0;
    for (const auto& id : ui::MainWindow::pageIds()) {
        open(id);
        QList<QPointer<QPushButton>> buttons;
        for (auto* button : page()->findChildren<QPushButton*>()) buttons << button;
        for (const auto& button : buttons) {
            if (!button || !button->isVisible() || !button->isEnabled() ||
                button->menu() != nullptr || button->isCheckable())
                continue;
            const QString name = button->objectName();
            button->click();
            settle();
            if (auto* dialog = openDialog()) {
                ++dialogs;
                expectNone(walkTabs(*dialog, QStringLiteral("%1, dialog %2 of button %3")
                                                 .arg(id, dialog->objectName(), name)));
                closeDialogs();
            }
            if (window.currentPage() != id) open(id);
        }
    }
    std::printf("%d dialogs walked\n", dialogs);
    EXPECT_GT(dialogs, 0);
}

TEST_F(Walk, DialogsOfTheShell) {
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return dialog("commandPalette") != nullptr; }));
    expectNone(audit(*dialog("commandPalette"), QStringLiteral("palette")));
    closeDialogs();
    (new ui::PauseDialog(&window))->open();
    settle();
    expectNone(audit(*openDialog(), QStringLiteral("pause")));
    closeDialogs();
    (new ui::SpanDialog({nowMs() - 3'600'000, nowMs()}, &window))->open();
    settle();
    expectNone(audit(*openDialog(), QStringLiteral("span")));
    closeDialogs();
    window.close();
    settle();
    if (auto* question = openDialog()) expectNone(audit(*question, QStringLiteral("close")));
    closeDialogs();
}

TEST_F(Walk, LargeTypeAndRightToLeftChangeNothing) {
    const auto before = ui::Theme::instance().look();
    auto look = before;
    look.fontPercent = 200;
    look.choice = ui::ThemeChoice::HighContrast;
    ui::Theme::instance().setLook(look);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    for (const auto& id : ui::MainWindow::pageIds()) {
        open(id);
        expectNone(audit(window, id + QStringLiteral(", 200 %, right to left")));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    ui::Theme::instance().setLook(before);
}

/// The audit finds what it is there to find.
TEST(Audit, FindsNamelessWidgetsTrapsAndDoubleKeys) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* named = new QPushButton(QStringLiteral("Name"));
    column->addWidget(named);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_TRUE(audit(window, {}).isEmpty()) << audit(window, {}).join(u'\n').toStdString();

    auto* icon = new QToolButton;
    icon->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(icon);
    icon->show();
    EXPECT_EQ(namelessWidgets(window).size(), 1);
    icon->setAccessibleName(QStringLiteral("Icon"));
    EXPECT_TRUE(namelessWidgets(window).isEmpty());

    auto* text = new QPlainTextEdit;
    text->setAccessibleName(QStringLiteral("Text"));
    column->addWidget(text);
    text->show();
    EXPECT_FALSE(focusFaults(window).isEmpty());
    text->setTabChangesFocus(true);
    EXPECT_TRUE(focusFaults(window).isEmpty()) << focusFaults(window).join(u'\n').toStdString();

    auto* first = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &window);
    auto* second = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &window);
    EXPECT_EQ(doubleKeys(window).size(), 1);
    delete second;
    EXPECT_TRUE(doubleKeys(window).isEmpty());
    delete first;

    auto* chart = new ui::ChartCard(QStringLiteral("chart"));
    column->addWidget(chart);
    chart->show();
    EXPECT_TRUE(muteCharts(window).isEmpty()) << "a chart has a name before it has data";
    chart->findChild<QWidget*>(QStringLiteral("chartView"))->setAccessibleDescription({});
    EXPECT_EQ(muteCharts(window).size(), 1);
}

}  // namespace
}  // namespace stacknet::testing

#include "walk_test.moc"
