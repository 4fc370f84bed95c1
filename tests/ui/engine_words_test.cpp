#include "ui/text/engine_words.h"

#include <set>

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QTranslator>

#include "core/api/snapshot.h"
#include "core/base/sentence.h"
#include "ui/text/words.h"

namespace stacknet {
namespace {

QString text(const char* english) {
    return QString::fromUtf8(english);
}

/// "⟦english⟧" for what it has; places as they are.
class Brackets final : public QTranslator {
public:
    explicit Brackets(QString open, QString close)
        : m_open(std::move(open)), m_close(std::move(close)) {}
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                      int /*n*/) const override {
        const QByteArrayView where(context);
        if (where != "Engine" && where != "Retention") return {};
        return m_open + QString::fromUtf8(source) + m_close;
    }

private:
    QString m_open;
    QString m_close;
};

class Installed {
public:
    explicit Installed(const QString& open = QStringLiteral("["),
                       const QString& close = QStringLiteral("]"))
        : m_translator(open, close) {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Installed() { QCoreApplication::removeTranslator(&m_translator); }
    Installed(const Installed&) = delete;
    Installed& operator=(const Installed&) = delete;

private:
    Brackets m_translator;
};

TEST(EngineWords, EachPatternWithValuesInItsPlacesIsKnownAsItself) {
    const auto patterns = ui::enginePatterns();
    ASSERT_GT(patterns.size(), 500U);
    EXPECT_EQ(std::set<std::string_view>(patterns.begin(), patterns.end()).size(), patterns.size());
    for (const std::string_view pattern : patterns) {
        for (const auto& values :
             {std::array{"a1", "b2", "c3", "d4"}, std::array{"17", "200", "3", "4"},
              std::array{"/var/lib/x y.db", "127.0.0.1:80", "node-1", "it"}}) {
            const std::string said =
                sentence(pattern, {values[0], values[1], values[2], values[3]});
            EXPECT_EQ(ui::enginePatternOf(said), pattern) << said;
        }
    }
}

TEST(EngineWords, PutsValuesIntoThePlacesOfTheTranslation) {
    const Installed translator;
    EXPECT_EQ(ui::engineText("No peer is configured."), text("[No peer is configured.]"));
    EXPECT_EQ(ui::engineText("3 of 7 peers are connected."), text("[3 of 7 peers are connected.]"));
    EXPECT_EQ(ui::engineText("The block of view 12 is final and led by node %1."),
              text("[The block of view 12 is final and led by node %1.]"))
        << "a value is never searched for places";
}

TEST(EngineWords, TranslatesKnownValuesAndListsOfThem) {
    const Installed translator;
    EXPECT_EQ(ui::engineText("It is the first choice on a host with version 2 control groups."),
              text("[It is the first choice on a host with [version 2] control groups.]"));
    EXPECT_EQ(ui::engineText("No node can take this task now: of 4 known, 3 without a link, 1 at "
                             "90 % load or more."),
              text("[No node can take this task now: of 4 known, [3 without a link], [1 at 90 % "
                   "load or more].]"));
}

TEST(EngineWords, TranslatesEachOfSeveralSentences) {
    const Installed translator;
    EXPECT_EQ(ui::engineText("There is no model on this machine. Wait some seconds."),
              text("[There is no model on this machine.] [Wait some seconds.]"));
    EXPECT_EQ(ui::engineText("sandbox.no_runtime: No container runtime was found (crun). Choose "
                             "crun, runc or runsc as the runtime."),
              text("sandbox.no_runtime: [No container runtime was found (crun).] [Choose crun, "
                   "runc or runsc as the runtime.]"));
    EXPECT_EQ(ui::engineText("The model server said so. Wait some seconds."),
              text("The model server said so. [Wait some seconds.]"));
    EXPECT_EQ(ui::engineText("Wait some seconds.\nStart the node."),
              text("[Wait some seconds.]\n[Start the node.]"));
}

TEST(EngineWords, LeavesWhatItDoesNotKnow) {
    const Installed translator;
    for (const char* unknown :
         {"", "A sentence of a newer engine.", "No peer is configured", "no peer is configured.",
          " ", "%1", "3 of 7", "name: value, other: value"}) {
        EXPECT_EQ(ui::engineText(unknown), text(unknown));
    }
    const std::string huge = "No peer is configured. " + std::string(5'000, 'x');
    EXPECT_EQ(ui::engineText(huge), QString::fromStdString(huge));
    EXPECT_EQ(ui::enginePatternOf("A sentence of a newer engine."), "");
}

TEST(EngineWords, FollowAChangeOfTheLanguage) {
    const std::string said = "This node takes no tasks, so its GPUs are not attested.";
    EXPECT_EQ(ui::engineText(said), QString::fromStdString(said));
    {
        const Installed first;
        EXPECT_EQ(ui::engineText(said), text("[") + QString::fromStdString(said) + text("]"));
    }
    {
        const Installed second(QStringLiteral("<"), QStringLiteral(">"));
        EXPECT_EQ(ui::engineText(said), text("<") + QString::fromStdString(said) + text(">"));
    }
    EXPECT_EQ(ui::engineText(said), QString::fromStdString(said));
}

TEST(EngineWords, MoreTextsThanAreRememberedAreAllTranslated) {
    const Installed translator;
    for (int i = 0; i < 2'000; ++i) {
        const std::string said = sentence("%1 of %2 peers are connected.", {i, 2'000});
        ASSERT_EQ(ui::engineText(said), text("[") + QString::fromStdString(said) + text("]"));
    }
}

TEST(EngineWords, AnErrorWithoutWordsOfItsOwnSaysWhatTheEngineSays) {
    const Installed translator;
    EXPECT_EQ(ui::errorSentence("network.not_banned", "Node Key 0123456789ab is not banned here."),
              text("[Node Key 0123456789ab is not banned here.]"));
    EXPECT_EQ(ui::errorSentence("keystore.wrong_passphrase", "No peer is configured."),
              ui::errorSentence("keystore.wrong_passphrase", {}))
        << "the words of a code win";
}

}  // namespace
}  // namespace stacknet
