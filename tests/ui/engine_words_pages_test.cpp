#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QTabWidget>
#include <QTranslator>

#include "core/base/sentence.h"
#include "tests/ui/ui_fixture.h"

namespace stacknet::testing {
namespace {

/// A language in which each sentence of the engine stands in brackets.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                      int /*n*/) const override {
        if (QByteArrayView(context) != "Engine") return {};
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
};

class EngineWordsPagesTest : public UiTest {
protected:
    void SetUp() override {
        QCoreApplication::installTranslator(&translator);
        UiTest::SetUp();
    }
    void TearDown() override {
        UiTest::TearDown();
        QCoreApplication::removeTranslator(&translator);
    }

    Brackets translator;
};

TEST_F(EngineWordsPagesTest, ThePrivacyPageTellsPromisesAndFactsInTheReadersLanguage) {
    showSnapshot([](api::Snapshot& next) {
        api::PrivacyInfo info;
        info.facts = {{"swap", false,
                       sentence("Memory may be written to %1 unencrypted: turn that swap off "
                                "(swapoff -a) or encrypt it.",
                                {"/dev/sda2"})}};
        info.promises = {{"no_replication",
                          sentence("No data but consensus metadata is copied to other nodes."),
                          "A mechanism of a newer engine.", true,
                          sentence("The ledger holds paperwork, and no content.")}};
        next.privacy = api::Shared(std::move(info));
    });
    window.showPage(QStringLiteral("privacy"), QStringLiteral("promises"));
    EXPECT_EQ(text("privacyFactsText0"),
              QStringLiteral("[Memory may be written to /dev/sda2 unencrypted: turn that swap off "
                             "(swapoff -a) or encrypt it.]"));
    EXPECT_EQ(text("privacyPromisesText0"),
              QStringLiteral("[No data but consensus metadata is copied to other nodes.]\n"
                             "A mechanism of a newer engine.\n"
                             "[The ledger holds paperwork, and no content.]"));
}

TEST_F(EngineWordsPagesTest, TheSelfCheckTellsWhatItFoundInTheReadersLanguage) {
    showSnapshot([](api::Snapshot& next) {
        api::HostInfo host = *next.host;
        host.checks = {{"peers", api::CheckVerdict::Warning,
                        sentence("%1 of %2 peers are connected.", {2, 3}),
                        sentence("The page Network says why each of the others is not.")}};
        next.host = api::Shared(std::move(host));
    });
    window.showPage(QStringLiteral("logs"));
    find<QTabWidget>("logsTabs")->setCurrentIndex(1);
    EXPECT_TRUE(until([&] {
        return text("selfCheck_peers") == QStringLiteral("[2 of 3 peers are connected.]");
    }));
}

TEST_F(EngineWordsPagesTest, TheNetworkPageTellsWhyAPeerIsNotThere) {
    showSnapshot([](api::Snapshot& next) {
        next.peers[1].state = api::PeerState::Unreachable;
        next.peers[1].reason = sentence(
            "The node at %1 does not answer (%2); check that it runs and that the address is "
            "right. It is tried again.",
            {"10.0.0.9:9000", sentence("no connection")});
    });
    window.showPage(QStringLiteral("network"),
                    QString::fromStdString(node.snapshot()->peers[1].nodeKey));
    EXPECT_EQ(text("peerReason"),
              QStringLiteral("[The node at 10.0.0.9:9000 does not answer ([no connection]); check "
                             "that it runs and that the address is right. It is tried again.]"));
}

}  // namespace
}  // namespace stacknet::testing
