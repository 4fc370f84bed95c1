#include "ui/pages/attestation_file.h"

#include <utility>

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

#include "ui/pages/attestation_evidence.h"
#include "ui/pages/attestation_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

std::optional<QString> askWithDialog(QWidget* parent) {
    const QString path = QFileDialog::getOpenFileName(
        parent, EvidenceFileCard::tr("Open evidence to check"), QDir::homePath(),
        EvidenceFileCard::tr("Evidence (*.json);;All files (*)"));
    if (path.isEmpty()) return std::nullopt;
    return path;
}

EvidenceAsker& asker() {
    static EvidenceAsker current = askWithDialog;
    return current;
}

/// The text, or why there is none.
std::pair<QByteArray, QString> readText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {{}, file.errorString()};
    QByteArray text = file.read(EvidenceFileCard::kBytesMax + 1);
    if (file.error() != QFileDevice::NoError) return {{}, file.errorString()};
    return {std::move(text), {}};
}

}  // namespace

void setEvidenceAsker(EvidenceAsker next) {
    asker() = next ? std::move(next) : askWithDialog;
}

EvidenceFileCard::EvidenceFileCard(NodeBridge& bridge, QWidget* parent)
    : Card(tr("Check a file of evidence"), parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("evidenceFile"));
    m_hint = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_hint->setObjectName(QStringLiteral("evidenceFileHint"));
    m_hint->setWordWrap(true);
    m_open = new QPushButton(tr("Open…"));
    m_open->setObjectName(QStringLiteral("evidenceFileOpen"));
    m_open->setAccessibleName(tr("Open a file of evidence to check"));
    m_open->setIcon(glyphIcon(Glyph::File));
    connect(m_open, &QPushButton::clicked, this, &EvidenceFileCard::choose);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k3);
    row->addWidget(m_hint, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    body()->addLayout(row);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("evidenceFileBanner"));
    body()->addWidget(m_banner);
    buildResult();
    clear();
}

void EvidenceFileCard::buildResult() {
    m_result = new QWidget;
    m_result->setObjectName(QStringLiteral("evidenceFileResult"));
    m_verdict = new StatusPill;
    m_verdict->setObjectName(QStringLiteral("evidenceFileVerdict"));
    m_title = new TextLabel({}, TextRole::Strong);
    m_title->setObjectName(QStringLiteral("evidenceFileTitle"));
    m_title->setWordWrap(true);
    m_freshness = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_freshness->setObjectName(QStringLiteral("evidenceFileFreshness"));
    m_freshness->setWordWrap(true);
    auto* copy = new CopyButton(tr("the report"), [this] {
        return m_report ? QString::fromUtf8(m_report->json) : QString();
    });
    copy->setObjectName(QStringLiteral("evidenceFileCopy"));
    auto* save = new QPushButton(tr("Export report…"));
    save->setObjectName(QStringLiteral("evidenceFileExport"));
    connect(save, &QPushButton::clicked, this, &EvidenceFileCard::save);
    auto* close = new QPushButton(tr("Clear"));
    close->setObjectName(QStringLiteral("evidenceFileClear"));
    close->setAccessibleName(tr("Clear the report of the file"));
    close->setProperty("variant", QStringLiteral("ghost"));
    connect(close, &QPushButton::clicked, this, &EvidenceFileCard::clear);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::k2);
    head->addWidget(m_verdict, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(copy, 0, Qt::AlignTop);
    head->addWidget(save, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    m_evidence = new EvidenceView(QStringLiteral("fileEvidence"));
    auto* column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    column->addLayout(head);
    column->addWidget(m_freshness);
    column->addWidget(m_evidence);
    body()->addWidget(m_result);
}

void EvidenceFileCard::setTarget(bool target) {
    if (target == m_target) return;
    m_target = target;
    update();
}

void EvidenceFileCard::choose() {
    if (const auto path = asker()(this)) verify(*path);
}

void EvidenceFileCard::verify(const QString& path) {
    clear();
    m_name = QFileInfo(path).fileName();
    m_busy = true;
    m_hint->setText(tr("Checking %1…").arg(m_name));
    emit wantsSight();
    // A slow disk must not hold the screen.
    QThreadPool::globalInstance()->start([card = QPointer(this), round = m_round, path] {
        auto got = readText(path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [card, round, got = std::move(got)] {
                if (card && card->m_round == round) card->read(got.first, got.second);
            },
            Qt::QueuedConnection);
    });
}

void EvidenceFileCard::read(const QByteArray& text, const QString& fault) {
    if (!fault.isEmpty()) {
        return sayFault(tr("%1 could not be read: %2").arg(m_name, fault),
                        tr("See that the file is there and that you may read it."));
    }
    if (text.size() > kBytesMax) {
        return sayFault(tr("%1 is larger than 4 MiB, so it is no evidence.").arg(m_name),
                        tr("Evidence of sixteen GPUs has less than 2 MiB."));
    }
    if (text.trimmed().isEmpty()) {
        return sayFault(tr("%1 is empty.").arg(m_name), tr("Choose a file with evidence."));
    }
    m_bridge.ask({"attestation.verify", text.toStdString()}, this,
                 [this, round = m_round](const Result<std::string>& answer) {
                     if (round != m_round) return;
                     if (!answer.ok()) {
                         if (answer.error().code == "attestation.bad_evidence") {
                             return sayFault(tr("%1 is not evidence of a GPU.").arg(m_name),
                                             engineText(answer.error().message));
                         }
                         m_busy = false;
                         clear();
                         m_banner->sayError(answer.error());
                         return;
                     }
                     auto report = readEvidenceReport(*answer);
                     if (!report.ok()) {
                         m_busy = false;
                         clear();
                         m_banner->sayError(report.error());
                         return;
                     }
                     showReport(std::move(report).value());
                 });
}

void EvidenceFileCard::sayFault(const QString& sentence, const QString& nextStep) {
    clear();
    m_banner->say(Tone::Danger, sentence, nextStep);
    m_banner->setClosable(true);
}

void EvidenceFileCard::clear() {
    ++m_round;
    m_busy = false;
    m_report.reset();
    m_banner->hide();
    m_result->hide();
    m_hint->setText(
        tr("Drop a JSON file of evidence anywhere on this page, or open one: another node's, or "
           "one that \"stacknetctl attest collect\" wrote. It is checked by this node's policy and "
           "reference values, and says nothing about this node."));
}

void EvidenceFileCard::showReport(EvidenceReport report) {
    m_busy = false;
    m_report = std::move(report);
    m_hint->setText(tr("This is what the file says, not this node."));
    m_verdict->setLabel(m_report->passed ? Label{tr("Passed"), Tone::Ok}
                                         : Label{tr("Failed"), Tone::Danger});
    const QString where = m_report->problemGpu >= 0 && m_report->gpus.size() > 1
                              ? tr("GPU %1: ").arg(m_report->problemGpu)
                              : QString();
    m_title->setText(
        m_report->passed
            ? tr("FILE %1: %n GPU(s), every check is good", nullptr,
                 static_cast<int>(m_report->gpus.size()))
                  .arg(m_name)
            : tr("FILE %1: %2%3").arg(m_name, where, engineText(m_report->problem.toStdString())));
    QStringList words;
    if (!m_report->passed && !m_report->remedy.isEmpty())
        words.push_back(engineText(m_report->remedy.toStdString()));
    if (!m_report->freshnessProven) {
        words.push_back(
            tr("When it was made is not proven: the question it answers was taken from the file "
               "itself, so it could be years old."));
    }
    if (!m_report->unreadable.isEmpty()) {
        words.push_back(tr("Not readable in the revocation folder: %1")
                            .arg(m_report->unreadable.join(QStringLiteral(", "))));
    }
    m_freshness->setText(words.join(QLatin1Char('\n')));
    m_evidence->showEvidence(m_report->gpus, m_report->nodeChecks, m_report->checkedMs);
    m_result->show();
    emit wantsSight();
}

void EvidenceFileCard::save() {
    if (!m_report) return;
    const auto saved = saveFile(this, tr("Export the report"),
                                QStringLiteral("evidence-report.json"), m_report->json);
    if (!saved.ok()) {
        m_banner->sayError(saved.error());
    } else if (!saved->isEmpty()) {
        m_banner->say(Tone::Ok, tr("Report saved to %1").arg(*saved));
        m_banner->setClosable(true);
    }
}

void EvidenceFileCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (!m_target) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kCardRadius, kCardRadius);
}

}  // namespace stacknet::ui
