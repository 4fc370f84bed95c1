// Every page in two themes and three languages, held against thumbnails that were looked at.
// STACKNET_GOLDEN_WRITE=DIR writes whole pictures and new thumbnails there instead.
#include <cmath>
#include <cstdlib>
#include <map>

#include <gtest/gtest.h>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

#include "tests/support/fake_node.h"
#include "tests/support/sample_earnings.h"
#include "tests/support/sample_snapshot.h"
#include "ui/shell/main_window.h"

namespace stacknet::testing {
namespace {

// One cell of a thumbnail is some 30 pixels wide: a moved card or a lost colour shows, the second
// that a clock tells does not.
constexpr int kThumbWidth = 48;
constexpr int kThumbHeight = 30;
constexpr int kCellTolerance = 26;      ///< of 255, for a cell
constexpr double kOddCellsPercent = 3;  ///< that may be further off: times and ages
constexpr double kMeanTolerance = 2.5;  ///< of 255, over all cells

/// Lengthens and accents every text, so that what is not translatable, or has no room to grow,
/// stands out.
class PseudoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* source, const char* /*note*/,
                      int /*n*/) const override {
        const QString text = QString::fromUtf8(source);
        static const std::map<QChar, QChar> kAccents = {{u'a', u'å'}, {u'e', u'é'}, {u'i', u'ï'},
                                                        {u'o', u'ö'}, {u'u', u'ü'}, {u'n', u'ñ'}};
        QString changed;
        bool placeholder = false;
        for (const QChar c : text) {
            const auto at = placeholder ? kAccents.end() : kAccents.find(c);
            changed += at == kAccents.end() ? c : at->second;
            placeholder = c == QLatin1Char('%');
        }
        const auto longer = static_cast<int>(text.size() * 3 / 10);
        return QLatin1Char('[') + changed + QString(longer, QChar(u'·')) + QLatin1Char(']');
    }
};

/// Grey values of the picture, row by row.
QByteArray thumbnail(const QImage& picture) {
    const auto small =
        picture.scaled(kThumbWidth, kThumbHeight, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    QByteArray cells;
    for (int y = 0; y < small.height(); ++y)
        cells.append(reinterpret_cast<const char*>(small.constScanLine(y)), small.width());
    return cells;
}

/// Why two thumbnails are not of the same page; empty when they are.
QString difference(const QByteArray& left, const QByteArray& right) {
    if (left.size() != right.size()) return QStringLiteral("another size");
    double sum = 0;
    int odd = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const int apart = std::abs(static_cast<int>(static_cast<unsigned char>(left[i])) -
                                   static_cast<int>(static_cast<unsigned char>(right[i])));
        sum += apart;
        odd += apart > kCellTolerance;
    }
    const double mean = sum / static_cast<double>(left.size());
    const double share = 100.0 * odd / static_cast<double>(left.size());
    if (mean <= kMeanTolerance && share <= kOddCellsPercent) return {};
    return QStringLiteral("%1 of 255 apart on average, %2 % of the cells are others")
        .arg(mean, 0, 'f', 2)
        .arg(share, 0, 'f', 1);
}

/// The window once it has stopped changing: charts are drawn at most once a second, so it must stay
/// the same for longer than that. The last picture after half a minute, whatever it is.
QImage settled(ui::MainWindow& window) {
    constexpr int kStepMs = 400;
    constexpr int kSameWanted = 3;
    constexpr int kStepsMax = 75;
    QImage last;
    int same = 0;
    for (int step = 0; step < kStepsMax && same < kSameWanted; ++step) {
        QTest::qWait(kStepMs);
        auto picture = window.grab().toImage();
        same = !last.isNull() && difference(thumbnail(last), thumbnail(picture)).isEmpty()
                   ? same + 1
                   : 0;
        last = std::move(picture);
    }
    return last;
}

QString writeFolder() {
    return qEnvironmentVariable("STACKNET_GOLDEN_WRITE");
}

struct Language {
    QString code;
    std::unique_ptr<QTranslator> translator;
};

Language install(const QString& code) {
    Language language{code, nullptr};
    if (code == QLatin1String("pseudo")) {
        language.translator = std::make_unique<PseudoTranslator>();
    } else {
        language.translator = std::make_unique<QTranslator>();
        EXPECT_TRUE(language.translator->load(
            QStringLiteral(STACKNET_CATALOGUES "/stacknet_%1.qm").arg(code)));
    }
    QCoreApplication::installTranslator(language.translator.get());
    const QLocale locale(code == QLatin1String("ar") ? QStringLiteral("ar_AE")
                                                     : QStringLiteral("en_US"));
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return language;
}

class GoldenTest : public ::testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        QFile file(QStringLiteral(STACKNET_GOLDEN_FILE));
        if (file.open(QIODevice::ReadOnly))
            m_golden = QJsonDocument::fromJson(file.readAll()).object();
    }
    void hold(const QString& name, const QImage& picture) {
        const auto cells = thumbnail(picture);
        if (!writeFolder().isEmpty()) {
            picture.save(writeFolder() + QLatin1Char('/') + name + QStringLiteral(".png"));
            QFile thumb(writeFolder() + QLatin1Char('/') + name + QStringLiteral(".thumb"));
            ASSERT_TRUE(thumb.open(QIODevice::WriteOnly));
            thumb.write(cells.toBase64());
            return;
        }
        const auto golden = QByteArray::fromBase64(m_golden.value(name).toString().toLatin1());
        ASSERT_FALSE(golden.isEmpty()) << "nobody has looked at " << name.toStdString();
        const auto apart = difference(golden, cells);
        if (apart.isEmpty()) return;
        const QString kept = QDir::tempPath() + QStringLiteral("/stacknet-golden-%1.png").arg(name);
        picture.save(kept);
        ADD_FAILURE() << name.toStdString() << ": " << apart.toStdString() << "; see "
                      << kept.toStdString();
    }

    QJsonObject m_golden;
};

TEST_P(GoldenTest, EveryPageLooksAsItDid) {
    const auto language = install(QString::fromLatin1(GetParam()));
    const auto now = QDateTime::currentMSecsSinceEpoch();
    FakeNode node(runningSnapshot(now));
    scriptEarnings(node, now);
    node.setRows("alerts", {}, {});
    ui::NodeBridge bridge;
    ui::MainWindow window(bridge, true);
    window.resize(1'440, 900);
    window.show();
    bridge.attach(&node);
    for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::Theme::instance().setChoice(theme);
        for (const auto& page : ui::MainWindow::pageIds()) {
            node.setSnapshot(runningSnapshot(QDateTime::currentMSecsSinceEpoch()));
            window.showPage(page);
            const auto picture = settled(window);
            hold(QStringLiteral("%1-%2-%3-%4x")
                     .arg(page, ui::themeChoiceName(theme), language.code)
                     .arg(qRound(picture.devicePixelRatio())),
                 picture);
        }
    }
    bridge.attach(nullptr);
    QCoreApplication::removeTranslator(language.translator.get());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

INSTANTIATE_TEST_SUITE_P(Languages, GoldenTest, ::testing::Values("en", "ar", "pseudo"),
                         [](const auto& each) { return std::string(each.param); });

TEST(Thumbnails, TellPagesApart) {
    QImage white(1'440, 900, QImage::Format_RGB32);
    white.fill(Qt::white);
    QImage card = white;
    for (int y = 200; y < 400; ++y) {
        for (int x = 200; x < 600; ++x) card.setPixel(x, y, 0xff202020);
    }
    EXPECT_EQ(difference(thumbnail(white), thumbnail(white)), QString());
    EXPECT_FALSE(difference(thumbnail(white), thumbnail(card)).isEmpty());
}

}  // namespace
}  // namespace stacknet::testing
