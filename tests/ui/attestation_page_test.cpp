#include <gtest/gtest.h>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/support/sample_attestation.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/attestation_evidence.h"
#include "ui/pages/attestation_file.h"
#include "ui/pages/attestation_series.h"
#include "ui/pages/attestation_words.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/duty_strip.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::testing {
namespace {

constexpr const char* kReport = R"({"passed":false,"result":"MEASUREMENT_MISMATCH",
 "problem":{"name":"measurements","status":"fail","reason":"MEASUREMENT_MISMATCH",
  "detail":"Index 9 is none of 2 golden values.","tolerated":false,"gpu":0,
  "remedy":"Install the released vBIOS."},
 "checked_at":"2026-06-01T00:00:00Z","valid_until":null,"freshness_proven":false,
 "gpus_expected":null,"cpu_side":"not_proven","unreadable":[],
 "checks":[{"name":"mode","status":"pass","reason":"OK","detail":"","tolerated":false}],
 "gpus":[{"index":0,"passed":false,"result":"MEASUREMENT_MISMATCH","valid_until":null,
  "identity":{"family":"Hopper","model":"GH100","pdi":"AA","brom_serial":"BB","brom_sha256":"CC",
   "ueid":"7"},"driver_version":"545.00","vbios_version":"96","mode":"single",
  "checks":[{"name":"size","status":"pass","reason":"OK","detail":"","tolerated":false},
   {"name":"measurements","status":"fail","reason":"MEASUREMENT_MISMATCH",
    "detail":"Index 9 is none of 2 golden values.","tolerated":false}],
  "certificates":[{"subject":"leaf","serial":"01","not_before":"2020-01-01T00:00:00Z",
    "not_after":"9999-12-31T23:59:59Z","sha256":"aa","problem":""},
   {"subject":"root","serial":"02","not_before":"2020-01-01T00:00:00Z",
    "not_after":"2021-01-01T00:00:00Z","sha256":"bb","problem":""}],
  "measurements":[{"index":9,"source":"vbios","expected":["ab","cd"],"actual":"ee",
    "outcome":"mismatch"},{"index":1,"source":"driver","expected":["ab"],"actual":"ab",
    "outcome":"match"}],
  "mismatches":[9],"rims":[]}]})";

class AttestationPageTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        window.showPage(QStringLiteral("attestation"));
        showSnapshot([](api::Snapshot& next) {
            next.attestation = api::Shared(sampleAttestation(nowMs()));
        });
    }
    void TearDown() override {
        ui::setEvidenceAsker({});
        ui::setSaveAsker({});
        ui::PrivacyMask::instance().setOn(false);
        UiTest::TearDown();
    }
    void showAttestation(const std::function<void(api::AttestationInfo&)>& change) {
        showSnapshot([&](api::Snapshot& next) {
            api::AttestationInfo info = *next.attestation;
            change(info);
            next.attestation = api::Shared(std::move(info));
        });
    }
    QString file(const QByteArray& content) {
        const QString path =
            QDir::tempPath() +
            QStringLiteral("/stacknet-evidence-%1.json").arg(QCoreApplication::applicationPid());
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
        return path;
    }
    void verify(const QByteArray& content) {
        ui::setEvidenceAsker([path = file(content)](QWidget*) { return path; });
        click("evidenceFileOpen");
        auto* card = find<ui::EvidenceFileCard>("evidenceFile");
        ASSERT_TRUE(until([&] { return !card->isBusy(); }));
    }
    QString banner(const char* name) { return find<ui::Banner>(name)->sentence(); }
};

TEST_F(AttestationPageTest, FailedEvidenceSaysWhichCheckAndOpensTheFirstProblem) {
    EXPECT_EQ(text("attestationWord"), QStringLiteral("Failed"));
    EXPECT_TRUE(text("attestationSentence").contains(QStringLiteral("measurement 9")));
    EXPECT_TRUE(find("attestationTestEvidence")->isVisible());
    EXPECT_TRUE(text("attestationNext").contains(QStringLiteral("asked again in")));
    auto* view = find<ui::EvidenceView>("ownEvidence");
    EXPECT_EQ(view->chosen(), 1U) << "the GPU with a problem";
    auto* chain = find<ui::ChainView>("ownEvidenceChain");
    EXPECT_EQ(chain->count(), 5);
    EXPECT_FALSE(chain->isOpen(0));
    EXPECT_TRUE(chain->isOpen(1));
    EXPECT_EQ(find<QTableView>("ownEvidenceChecks")->model()->rowCount(), 10);
    click("gpu0Details");
    EXPECT_EQ(view->chosen(), 0U);
    toggle(find<QAbstractButton>("ownEvidenceGpu1"));  // a screen reader's way
    EXPECT_EQ(view->chosen(), 1U);
    toggle(find<QAbstractButton>("ownEvidenceGpu0"));
    EXPECT_EQ(view->chosen(), 0U);
    EXPECT_TRUE(until([&] { return !chain->isOpen(1); }));
}

TEST_F(AttestationPageTest, MismatchesStandFirstAndCanStandAlone) {
    auto* table = find<QTableView>("ownEvidenceMeasurements");
    ASSERT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("9"));
    EXPECT_TRUE(table->model()->index(0, 3).data().toString().contains(QStringLiteral("1")));
    find<QCheckBox>("ownEvidenceOnlyMismatches")->click();
    EXPECT_EQ(table->model()->rowCount(), 1);
    click("ownEvidenceGpu0");
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST_F(AttestationPageTest, IdsAreMaskedUntilTheyAreWanted) {
    auto* fields = find<ui::DetailList>("gpu0Fields");
    const auto pdi = [&] { return fields->value(QStringLiteral("Chip (PDI)")); };
    EXPECT_FALSE(pdi().contains(QLatin1Char('4')));
    const auto masked = pdi();
    click("gpu0Reveal");
    EXPECT_EQ(pdi(), QStringLiteral("48B02DB73E52137E"));
    EXPECT_EQ(fields->value(QStringLiteral("Firmware (UEID)")),
              QStringLiteral("460184066883478054"));
    click("gpu0Reveal");
    EXPECT_EQ(pdi(), masked);
}

TEST_F(AttestationPageTest, WhatIsRevealedIsHiddenAgainWithTheMask) {
    auto* fields = find<ui::DetailList>("gpu0Fields");
    const auto pdi = [&] { return fields->value(QStringLiteral("Chip (PDI)")); };
    click("gpu0Reveal");
    EXPECT_EQ(pdi(), QStringLiteral("48B02DB73E52137E"));
    ui::PrivacyMask::instance().setOn(true);  // a locked console has it on too
    EXPECT_FALSE(pdi().contains(QLatin1Char('4')));
    EXPECT_FALSE(find("gpu0Reveal")->isEnabled());
    ui::PrivacyMask::instance().setOn(false);
    EXPECT_FALSE(pdi().contains(QLatin1Char('4'))) << "it does not come back by itself";
    EXPECT_TRUE(find("gpu0Reveal")->isEnabled());
}

TEST_F(AttestationPageTest, ACardSaysHowManyMeasurementsMatch) {
    const auto row = [&](const char* card) {
        return find<ui::DetailList>(card)->value(QStringLiteral("Measurements"));
    };
    EXPECT_EQ(row("gpu0Fields"), QStringLiteral("3 of 3 match"));
    EXPECT_EQ(row("gpu1Fields"), QStringLiteral("2 of 3 match"));
    showAttestation([](api::AttestationInfo& info) {
        info.gpus[0].measurements[0].outcome = "skipped";
        info.gpus[1].measurements.clear();
    });
    EXPECT_TRUE(until([&] { return row("gpu0Fields") == QLatin1String("2 of 2 match"); }));
    EXPECT_EQ(row("gpu1Fields"), QStringLiteral("not compared"));
}

TEST_F(AttestationPageTest, EachCertificateSaysWhoSignedItAndWhetherItIsRevoked) {
    click("gpu0Details");
    const auto standing = [&](int index) {
        return text(("ownEvidenceChain" + std::to_string(index) + "Standing").c_str());
    };
    ASSERT_TRUE(until([&] { return standing(1).contains(QStringLiteral("not revoked (OCSP)")); }));
    EXPECT_TRUE(standing(1).startsWith(QStringLiteral("Signed by its issuer")));
    EXPECT_TRUE(standing(0).contains(QStringLiteral("nobody answers")));
    EXPECT_TRUE(standing(3).contains(QStringLiteral("CRL")));
    EXPECT_EQ(standing(4), QStringLiteral("The root that this node knows"));
    EXPECT_TRUE(until([&] { return find("ownEvidenceChain0Life")->isVisible(); }))
        << "also of one that is closed";
    EXPECT_FALSE(find<ui::ChainView>("ownEvidenceChain")->isOpen(0));
    click("gpu1Details");
    ASSERT_TRUE(until([&] {
        return standing(1).contains(QStringLiteral("revoked (OCSP)")) &&
               !standing(1).contains(QStringLiteral("not revoked"));
    }));
    EXPECT_TRUE(find<ui::DetailList>("ownEvidenceChain1Fields")
                    ->value(QStringLiteral("Revocation"))
                    .startsWith(QStringLiteral("Revoked at")));
}

TEST(AttestationWords, TheStandingOfACertificate) {
    api::AttestationCertificateInfo one;
    EXPECT_EQ(ui::certificateStanding(one, false).text,
              QStringLiteral("Signature not checked yet"));
    one.signature = "bad";
    EXPECT_EQ(ui::certificateStanding(one, false).tone, ui::Tone::Danger);
    EXPECT_EQ(ui::certificateLabel(one, 1).tone, ui::Tone::Danger);
    one.signature = "good";
    one.revocation = "bad_signature";
    one.revocationSource = "ocsp";
    EXPECT_EQ(ui::certificateStanding(one, false).tone, ui::Tone::Warn);
    one.revocation = "hold";
    EXPECT_EQ(ui::certificateStanding(one, false).tone, ui::Tone::Danger);
    one.revocation = "not_stated";
    EXPECT_EQ(ui::certificateStanding(one, false).tone, ui::Tone::Neutral);
}

TEST_F(AttestationPageTest, TheGpusAreAskedAnewAndTheButtonIsBusyMeanwhile) {
    showAttestation([](api::AttestationInfo& info) {
        info.gpus.resize(1);
        info.state = api::AttestationState::Attested;
    });
    node.holdCommands();
    click("attestationNow");
    EXPECT_FALSE(find("attestationNow")->isEnabled());
    EXPECT_EQ(find<QPushButton>("attestationNow")->text(), QStringLiteral("Asking the GPUs…"));
    node.releaseCommands();
    EXPECT_TRUE(until([&] { return find("attestationNow")->isEnabled(); }));
    EXPECT_TRUE(banner("attestationBanner").contains(QStringLiteral("evidence is good")));
    EXPECT_TRUE(std::holds_alternative<api::AttestNow>(node.received().back()));
    // The node asks them by itself.
    showAttestation(
        [](api::AttestationInfo& info) { info.state = api::AttestationState::Collecting; });
    EXPECT_TRUE(until([&] { return !find("attestationNow")->isEnabled(); }));
}

TEST_F(AttestationPageTest, AGpuThatFailsOrIsNotThereIsSaid) {
    click("attestationNow");  // GPU 1 does not pass
    ASSERT_TRUE(until([&] { return find("attestationBanner")->isVisible(); }));
    EXPECT_TRUE(banner("attestationBanner").contains(QStringLiteral("measurement 9")));
    showAttestation([](api::AttestationInfo& info) {
        info = {};
        info.sentence = "No NVIDIA driver is loaded.";
    });
    ASSERT_TRUE(until([&] { return !find("attestationCopyEvidence")->isVisible(); }));
    EXPECT_TRUE(find("attestationNow")->isVisible()) << "a driver may have come";
    click("attestationNow");
    ASSERT_TRUE(until(
        [&] { return banner("attestationBanner").contains(QStringLiteral("No NVIDIA driver")); }));
}

TEST_F(AttestationPageTest, EvidenceIsCopiedAndSavedInTheFormThatTheCheckOfAFileTakes) {
    node.setAnswer("attestation.evidence", [](const std::string& nonce) -> Result<std::string> {
        EXPECT_EQ(nonce, "");
        return std::string("[{\"arch\":\"HOPPER\"}]");
    });
    std::string checked;
    node.setAnswer("attestation.verify", [&](const std::string& text) -> Result<std::string> {
        checked = text;
        return std::string(kReport);
    });
    click("attestationCopyEvidence");
    EXPECT_TRUE(
        until([] { return ui::clipboardText() == QLatin1String("[{\"arch\":\"HOPPER\"}]"); }));
    const QString path =
        QDir::tempPath() +
        QStringLiteral("/stacknet-own-%1.json").arg(QCoreApplication::applicationPid());
    ui::setSaveAsker([&](QWidget*, const QString&, const QString&) { return path; });
    click("attestationSaveEvidence");
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    ui::setEvidenceAsker([&](QWidget*) { return path; });
    click("evidenceFileOpen");
    ASSERT_TRUE(until([&] { return find("evidenceFileResult")->isVisible(); }));
    EXPECT_EQ(checked, "[{\"arch\":\"HOPPER\"}]");
    QFile::remove(path);
    node.setAnswer("attestation.evidence", [](const std::string&) -> Result<std::string> {
        return makeError("attestation.no_evidence", "The driver is not loaded. Load it.");
    });
    click("attestationCopyEvidence");
    EXPECT_TRUE(until([&] {
        return banner("attestationBanner").contains(QStringLiteral("driver is not loaded"));
    }));
}

TEST_F(AttestationPageTest, TheChartIsOfAllThatIsKept) {
    int asked = 0;
    const std::int64_t now = nowMs();
    node.setAnswer("attestation.history", [&, now](const std::string&) -> Result<std::string> {
        ++asked;
        std::string events;
        for (int i = 0; i < 200; ++i) {
            events += (i == 0 ? "" : ",") + std::string("{\"time_ms\":") +
                      std::to_string(now - i * 3'600'000LL) +
                      ",\"passed\":" + (i % 10 == 0 ? "false" : "true") +
                      ",\"reason\":\"OK\",\"duration_ms\":" + std::to_string(1'500 + i) + "}";
        }
        return "{\"format\":\"stacknet-attestation-history/1\",\"events\":[" + events + "]}";
    });
    showAttestation([&](api::AttestationInfo& info) {
        info.history.insert(info.history.begin(), info.history.front());
        info.history.front().timeMs = now;
    });
    auto* chart = find<ui::ChartCard>("attestationChart");
    ASSERT_TRUE(until([&] { return asked > 0; }));
    chart->setRange(ui::ChartRange::All);
    chart->setMetric(1);
    ASSERT_TRUE(until([&] { return chart->lastValue() == 1.5; }));
    EXPECT_GT(chart->drawnPoints(), 64) << "longer than the list";
    const int before = asked;
    showAttestation([](api::AttestationInfo& info) { info.nextMs += 1; });
    EXPECT_EQ(asked, before) << "without another verdict there is nothing new";
}

TEST(AttestationSeries, DaysDurationsAndAges) {
    const std::int64_t day = 86'400'000;
    const std::vector<ui::VerdictPoint> verdicts = {
        {day + 1'000, true, 0}, {day + 2'000, false, 2'500}, {2 * day + 60'000, true, 4'000}};
    const auto days = ui::verdictsByDay(verdicts, 3 * day);
    ASSERT_EQ(days.series.size(), 2U);
    EXPECT_EQ(days.barMs, day);
    EXPECT_EQ(days.series[0].points, (std::vector<QPointF>{{double(day), 1}, {2.0 * day, 1}}));
    EXPECT_EQ(days.series[1].points, (std::vector<QPointF>{{double(day), 1}, {2.0 * day, 0}}));
    const auto took = ui::checkDurations(verdicts, 3 * day);
    ASSERT_EQ(took.series.size(), 1U);
    EXPECT_EQ(took.series[0].points.size(), 2U) << "what was not measured is no point";
    EXPECT_EQ(took.series[0].points[0].y(), 2.5);
    const auto ages = ui::evidenceAges(verdicts, 2 * day + 120'000);
    ASSERT_EQ(ages.series.size(), 1U);
    const auto& points = ages.series[0].points;
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(points[0], QPointF(day + 1'000.0, 0));
    EXPECT_DOUBLE_EQ(points[1].y(), (day + 59'000) / 60'000.0)
        << "a failed check makes it no newer";
    EXPECT_EQ(points[2].y(), 0);
    EXPECT_EQ(points[3].y(), 1);
    EXPECT_TRUE(ui::verdictsByDay({}, day).series.empty());
    EXPECT_FALSE(ui::verdictHistoryOf("{}"));
}

TEST_F(AttestationPageTest, TheRingCountsToTheEndOfTheVerdictAndStopsWhenThePictureIsOld) {
    auto* ring = find<ui::CountdownRing>("attestationRing");
    EXPECT_GT(ring->remainingMs(), 0);
    EXPECT_LE(ring->remainingMs(), 1'800'000);
    EXPECT_TRUE(ring->isCounting());
    window.showPage(QStringLiteral("overview"));
    EXPECT_FALSE(ring->isCounting()) << "a hidden page does no work";
    window.showPage(QStringLiteral("attestation"));
    node.goStale(60'000);
    EXPECT_TRUE(until([&] { return find("attestationAge")->isVisible(); }));
    EXPECT_FALSE(ring->isCounting());
}

TEST_F(AttestationPageTest, AttestedThenExpiringThenExpired) {
    showAttestation([](api::AttestationInfo& info) {
        info.state = api::AttestationState::Attested;
        info.testEvidence = false;
    });
    EXPECT_TRUE(until([&] { return text("attestationWord") == QLatin1String("Verified"); }));
    EXPECT_FALSE(find("attestationTestEvidence")->isVisible());
    EXPECT_TRUE(find<ui::StatusPill>("attestationConfidential")
                    ->text()
                    .contains(QStringLiteral("eligible")));
    showAttestation([](api::AttestationInfo& info) {
        info.validUntilMs = nowMs() + info.lifetimeMs * ui::kExpiringPercent / 100 - 10'000;
    });
    EXPECT_TRUE(until([&] { return text("attestationWord") == QLatin1String("Expiring"); }));
    showAttestation([](api::AttestationInfo& info) {
        info.state = api::AttestationState::Expired;
        info.validUntilMs = nowMs() - 1;
        info.confidentialTasks = false;
    });
    EXPECT_TRUE(until([&] { return text("attestationWord") == QLatin1String("Expired"); }));
    EXPECT_TRUE(find<ui::StatusPill>("attestationConfidential")
                    ->text()
                    .contains(QStringLiteral("not eligible")));
}

TEST_F(AttestationPageTest, WithoutAGpuThePageSaysWhatStillWorks) {
    showAttestation([](api::AttestationInfo& info) {
        info = {};
        info.sentence = "No NVIDIA driver is loaded.";
    });
    EXPECT_TRUE(until([&] { return text("attestationWord") == QLatin1String("Not available"); }));
    EXPECT_TRUE(find("attestationWithoutGpu")->isVisible());
    EXPECT_FALSE(find("ownEvidence")->isVisible());
    EXPECT_FALSE(find("attestationCopy")->isVisible());
    EXPECT_TRUE(find("evidenceFileOpen")->isVisible()) << "files can still be checked";
    EXPECT_TRUE(text("attestationLimitsText").contains(QStringLiteral("CPU side: not proven")));
}

TEST_F(AttestationPageTest, AGpuThatIsClaimedTwiceIsAnAlarm) {
    showAttestation([](api::AttestationInfo& info) { info.nodes[0].duplicateGpu = true; });
    auto* alarm = find<ui::Banner>("attestationBanner");
    EXPECT_TRUE(until([&] { return alarm->isVisible(); }));
    EXPECT_TRUE(alarm->sentence().contains(QStringLiteral("claimed for another node")));
    showAttestation([](api::AttestationInfo& info) { info.nodes[0].duplicateGpu = false; });
    EXPECT_TRUE(until([&] { return !alarm->isVisible(); }));
    EXPECT_EQ(find<QTableView>("attestedNodes")->model()->rowCount(), 2);
}

TEST_F(AttestationPageTest, HistoryIsWalkedByArrowKeys) {
    auto* strip = find<ui::DutyStrip>("attestationHistory");
    ASSERT_EQ(strip->marks().size(), 2U);
    EXPECT_EQ(strip->current(), 1) << "the newest";
    EXPECT_TRUE(strip->currentDetail().contains(QStringLiteral("MEASUREMENT_MISMATCH")));
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Left);
    EXPECT_EQ(strip->current(), 0);
    EXPECT_TRUE(strip->accessibleDescription().contains(QStringLiteral("passed")));
    QTest::keyClick(strip, Qt::Key_Left);
    EXPECT_EQ(strip->current(), 0);
    QTest::keyClick(strip, Qt::Key_End);
    EXPECT_EQ(strip->current(), 1);
}

TEST_F(AttestationPageTest, TheReportIsCopiedAndSavedWhole) {
    click("attestationCopy");
    EXPECT_TRUE(until([] { return ui::clipboardText().contains(QStringLiteral("\"gpus\"")); }));
    const QString path =
        QDir::tempPath() +
        QStringLiteral("/stacknet-attestation-%1.json").arg(QCoreApplication::applicationPid());
    ui::setSaveAsker([&](QWidget*, const QString&, const QString&) { return path; });
    click("attestationExport");
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(saved.readAll()), ui::clipboardText());
    saved.remove();
    ui::setSaveAsker([](QWidget*, const QString&, const QString&) {
        return QStringLiteral("/nowhere/at/all.json");
    });
    click("attestationExport");
    EXPECT_TRUE(banner("attestationBanner").contains(QStringLiteral("Could not write")));
}

TEST_F(AttestationPageTest, ThePolicyIsShownInWords) {
    click("attestationPolicyOpen");
    ASSERT_TRUE(until([&] { return dialog("attestationPolicy") != nullptr; }));
    QString all;
    for (auto* label : dialog("attestationPolicy")->findChildren<QLabel*>()) all += label->text();
    EXPECT_TRUE(all.contains(QStringLiteral("550.90")));
    EXPECT_TRUE(all.contains(QStringLiteral("silence is allowed")));
    click("policyClose");
}

TEST_F(AttestationPageTest, AFileIsVerifiedByTheNodeAndShownAsAFile) {
    std::string asked;
    node.setAnswer("attestation.verify", [&](const std::string& text) -> Result<std::string> {
        asked = text;
        return std::string(kReport);
    });
    verify("[{\"arch\":\"HOPPER\"}]");
    EXPECT_EQ(asked, "[{\"arch\":\"HOPPER\"}]");
    EXPECT_TRUE(find("evidenceFileResult")->isVisible());
    EXPECT_EQ(find<ui::StatusPill>("evidenceFileVerdict")->text(), QStringLiteral("Failed"));
    EXPECT_TRUE(text("evidenceFileTitle").startsWith(QStringLiteral("FILE stacknet-evidence")));
    EXPECT_TRUE(text("evidenceFileTitle").contains(QStringLiteral("Index 9")));
    EXPECT_TRUE(text("evidenceFileFreshness").contains(QStringLiteral("released vBIOS")));
    EXPECT_TRUE(text("evidenceFileFreshness").contains(QStringLiteral("years old")));
    EXPECT_TRUE(text("evidenceFileHint").contains(QStringLiteral("not this node")));
    EXPECT_EQ(find<QTableView>("fileEvidenceChecks")->model()->rowCount(), 3);
    EXPECT_EQ(find<QTableView>("fileEvidenceMeasurements")->model()->rowCount(), 2);
    EXPECT_TRUE(find<ui::ChainView>("fileEvidenceChain")->isOpen(1)) << "the expired one";
    EXPECT_EQ(text("attestationWord"), QStringLiteral("Failed")) << "this node's own stays";
    click("evidenceFileCopy");
    EXPECT_TRUE(until([] { return ui::clipboardText() == QString::fromUtf8(kReport); }));
    click("evidenceFileClear");
    EXPECT_FALSE(find("evidenceFileResult")->isVisible());
}

TEST_F(AttestationPageTest, WhatIsNoEvidenceIsSaidInASentence) {
    node.setAnswer("attestation.verify", [](const std::string&) -> Result<std::string> {
        return makeError("attestation.bad_evidence", "The evidence is not a JSON list.");
    });
    verify("{}");
    EXPECT_TRUE(banner("evidenceFileBanner").contains(QStringLiteral("not evidence of a GPU")));
    verify("");
    EXPECT_TRUE(banner("evidenceFileBanner").contains(QStringLiteral("is empty")));
    verify(QByteArray(static_cast<qsizetype>(ui::EvidenceFileCard::kBytesMax) + 1, ' '));
    EXPECT_TRUE(banner("evidenceFileBanner").contains(QStringLiteral("larger than 4 MiB")));
    node.setAnswer("attestation.verify",
                   [](const std::string&) -> Result<std::string> { return std::string("[]"); });
    verify("[]");
    EXPECT_TRUE(find("evidenceFileBanner")->isVisible());
    EXPECT_FALSE(find("evidenceFileResult")->isVisible());
    ui::setEvidenceAsker([](QWidget*) { return QStringLiteral("/nowhere/evidence.json"); });
    click("evidenceFileOpen");
    EXPECT_TRUE(until([&] {
        return banner("evidenceFileBanner").contains(QStringLiteral("could not be read"));
    }));
}

TEST_F(AttestationPageTest, AFileMayBeDroppedOnThePage) {
    node.setAnswer("attestation.verify",
                   [](const std::string&) -> Result<std::string> { return std::string(kReport); });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("[1]"))});
    auto* page = find("attestationPage");
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &drop);
    EXPECT_TRUE(until([&] { return find("evidenceFileResult")->isVisible(); }));
    QMimeData words;
    words.setText(QStringLiteral("hello"));
    QDragEnterEvent text({10, 10}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    text.ignore();
    QApplication::sendEvent(page, &text);
    EXPECT_FALSE(text.isAccepted());
}

TEST_F(AttestationPageTest, EveryFocusableWidgetHasAName) {
    for (auto* widget : find("attestationPage")->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        const bool header =
            widget->inherits("QHeaderView") ||
            (widget->parentWidget() && widget->parentWidget()->inherits("QTableView"));
        EXPECT_TRUE(named || header)
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST(AttestationWords, EveryCheckHasWords) {
    for (const char* name :
         {"size", "report", "opaque_data", "certificate_chain", "report_signature", "nonce",
          "firmware_id", "identity", "driver_version", "vbios_version", "driver_rim", "vbios_rim",
          "measurements", "revocation", "mode", "challenge", "token", "deny_list"}) {
        EXPECT_NE(ui::checkTitle(name), QString::fromLatin1(name)) << name;
    }
    EXPECT_EQ(ui::checkTitle("something_new"), QStringLiteral("something_new"));
}

}  // namespace
}  // namespace stacknet::testing
