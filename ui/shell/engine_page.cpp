#include "ui/shell/engine_page.h"

#include <QBoxLayout>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kCardWidth = 560;

}  // namespace

EnginePage::EnginePage(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("enginePage"));
    m_glyph = new GlyphLabel(Glyph::Clock, 36, Tone::Info);
    m_title = new TextLabel({}, TextRole::PageTitle);
    m_title->setObjectName(QStringLiteral("engineTitle"));
    m_title->setWordWrap(true);
    m_text = new TextLabel;
    m_text->setObjectName(QStringLiteral("engineText"));
    m_text->setWordWrap(true);
    m_step = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_step->setObjectName(QStringLiteral("engineStep"));
    m_step->setWordWrap(true);
    m_progress = new ThinProgress;
    m_progress->setObjectName(QStringLiteral("engineProgress"));
    m_retry = new QPushButton(tr("Retry"));
    m_retry->setObjectName(QStringLiteral("engineRetry"));
    m_retry->setProperty("variant", QStringLiteral("primary"));
    m_copy = new QPushButton(tr("Copy details"));
    m_copy->setObjectName(QStringLiteral("engineCopyDetails"));
    m_logs = new QPushButton(tr("Show the log"));
    m_logs->setObjectName(QStringLiteral("engineShowLogs"));
    connect(m_retry, &QPushButton::clicked, this, &EnginePage::retryRequested);
    connect(m_logs, &QPushButton::clicked, this, &EnginePage::logsRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_details); });
    auto* card = new Card;
    card->setFixedWidth(kCardWidth);
    card->body()->setSpacing(space::k3);
    card->body()->addWidget(m_glyph);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_step);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_logs);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EnginePage::showFailure(const api::EngineInfo& engine) {
    m_glyph->setGlyph(Glyph::Octagon, Tone::Danger);
    m_title->setText(tr("The node could not start"));
    m_text->setText(errorSentence(engine.errorCode, engine.errorMessage));
    QString next = errorNextStep(engine.errorCode);
    const QString message = QString::fromStdString(engine.errorMessage);
    if (next.isEmpty()) next = tr("Nothing was changed. Correct the cause, then try again.");
    if (m_text->text() != message && !message.isEmpty())
        next += QLatin1Char('\n') + tr("The engine says: %1").arg(message);
    m_step->setText(next);
    m_details = QStringLiteral("%1\n%2\nversion %3\ndata directory %4\n%5")
                    .arg(QString::fromStdString(engine.errorCode), message,
                         QString::fromStdString(engine.version),
                         QString::fromStdString(engine.dataDirectory), utcText(engine.startedMs));
}

void EnginePage::refresh(const api::Snapshot& snapshot, bool closing) {
    const auto& engine = snapshot.engine;
    const bool failed = engine.state == api::EngineState::Failed;
    const bool starting = engine.state == api::EngineState::Starting;
    m_retry->setVisible(failed || engine.state == api::EngineState::Stopped);
    m_copy->setVisible(failed);
    m_logs->setVisible(failed);
    m_progress->setVisible(starting);
    m_text->setVisible(true);
    switch (engine.state) {
        case api::EngineState::Failed:
            showFailure(engine);
            return;
        case api::EngineState::Starting:
            m_glyph->setGlyph(Glyph::Refresh, Tone::Info);
            m_title->setText(tr("Starting the node"));
            m_text->setVisible(false);
            m_step->setText(engine.step.empty() ? tr("Getting ready…")
                                                : QString::fromStdString(engine.step));
            m_progress->setShare(engine.percent / 100.0);
            m_progress->setAccessibleName(tr("%1 percent").arg(engine.percent));
            return;
        case api::EngineState::Stopped:
            m_glyph->setGlyph(Glyph::Dot, Tone::Neutral);
            m_title->setText(tr("The node is stopped"));
            m_text->setText(tr("It neither votes nor serves. Everything committed is on disk."));
            m_step->setText(closing ? tr("Closing the window…") : QString());
            return;
        case api::EngineState::Draining:
        case api::EngineState::Running:
            break;
    }
    m_glyph->setGlyph(Glyph::Clock, Tone::Warn);
    m_title->setText(tr("Stopping the node"));
    m_text->setText(tr("Votes and receipts under way are written to disk first."));
    const auto running = static_cast<int>(snapshot.service.tasksRunning);
    m_step->setText(running > 0 ? tr("%n task(s) are cancelled.", nullptr, running)
                                : tr("This takes a few seconds at most."));
}

}  // namespace stacknet::ui
